import { Fragment, type ReactNode } from 'react'
import type { Exchange, Phases, Step } from '../../../contract/exchange.ts'
import { isTellingSkew, skewWords } from '../../format/clock.ts'
import { formatDuration } from '../../format/durations.ts'
import { hostOf } from '../../format/names.ts'
import { STEP_WORDS } from '../../format/steps.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { lastResponseOf, toneOf } from '../../state/answer.ts'
import styles from './timing-tab.module.css'

/** Every request that was sent, in time order: none is folded away. */
export function TimingTab({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const whole = Math.max(1, exchange.totalMs)
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Timing">
      <table className={`u-table ${styles['table']}`}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Request</th>
            <th scope="col">Answer</th>
            <th scope="col" className={styles['number']}>
              First byte
            </th>
            <th scope="col" className={styles['number']}>
              Total
            </th>
            <th scope="col" className={styles['bars']}>
              When
            </th>
          </tr>
        </thead>
        <tbody>
          {exchange.steps.map((step) => (
            <Fragment key={step.id}>
              <StepRow step={step} start={exchange.startedAt} whole={whole} />
              <PhasesRow step={step} />
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className={styles['sum']}>
        {formatDuration(exchange.totalMs)} altogether
        {partsOf(exchange)}
        {exchange.clockSkewSeconds !== null && (
          <span data-telling={isTellingSkew(exchange.clockSkewSeconds)} className={styles['skew']}>
            {` · ${skewWords(exchange.clockSkewSeconds)}`}
          </span>
        )}
      </p>
    </div>
  )
}

/** Where all of it went; nothing where next to all of it was on the way. */
function partsOf(exchange: Exchange): string {
  const { steps, totalMs, assembled } = exchange
  // Of pages put together the steps are those of the last one; of what ended early nobody knows.
  if (assembled !== undefined || lastResponseOf(exchange) === null) return ''
  const sum = (of: (step: Step) => number): number =>
    Math.round(steps.reduce((whole, step) => whole + of(step), 0))
  const onTheWay = sum((step) => step.totalMs)
  const keychain = sum(({ preparedMs = 0, secretsMs = 0 }) => preparedMs + secretsMs)
  const rest = totalMs - onTheWay - keychain
  if (keychain + rest < 1) return ''
  const parts = [
    [onTheWay, 'on the way'],
    [keychain, 'keychain and signing'],
    [rest, 'Understudy itself'],
  ] as const
  return `: ${parts
    .filter(([ms]) => ms >= 1)
    .map(([ms, words]) => `${formatDuration(ms)} ${words}`)
    .join(', ')}`
}

interface StepRowProps {
  readonly step: Step
  readonly start: number
  readonly whole: number
}

function StepRow({ step, start, whole }: StepRowProps): ReactNode {
  const left = Math.min(98, (Math.max(0, step.startedAt - start) / whole) * 100)
  const width = Math.max(1, Math.min(100 - left, (step.totalMs / whole) * 100))
  return (
    <tr className={hasPhases(step) ? styles['split'] : undefined}>
      <th scope="row">{STEP_WORDS[step.purpose]}</th>
      <td className={styles['request']}>
        <span className="u-mono" title={step.request.url}>
          {step.request.method} {hostOf(step.request.url)}
        </span>
      </td>
      <td>
        <StepAnswer step={step} />
      </td>
      <td className={styles['number']}>
        {step.firstByteMs === null ? '–' : formatDuration(step.firstByteMs)}
      </td>
      <td className={styles['number']}>{formatDuration(step.totalMs)}</td>
      <td>
        <div className={styles['track']} aria-hidden>
          <div
            className={styles['bar']}
            data-purpose={step.purpose}
            style={{ marginLeft: `${left}%`, width: `${width}%` }}
          />
        </div>
      </td>
    </tr>
  )
}

const PHASES: readonly (readonly [key: keyof Phases, words: string])[] = [
  ['queueMs', 'Queue'],
  ['dnsMs', 'DNS'],
  ['connectMs', 'Connect'],
  ['tlsMs', 'TLS'],
  ['sendMs', 'Sent'],
  ['waitMs', 'Waiting for the first byte'],
  ['downloadMs', 'Download'],
]

/** What keychain, signing and each part of the way took, as one bar and in numbers. */
function PhasesRow({ step }: { readonly step: Step }): ReactNode {
  if (!hasPhases(step)) return null
  const { phases, preparedMs } = step
  const parts = [
    ...(preparedMs === undefined
      ? []
      : ([['preparedMs', 'Keychain and signing', preparedMs]] as const)),
    ...PHASES.flatMap(([key, words]) => {
      const ms = phases?.[key] ?? null
      return ms === null ? [] : [[key, words, ms] as const]
    }),
  ]
  return (
    <tr>
      <td />
      <td colSpan={4} className={styles['phases']}>
        <div className={styles['segments']} aria-hidden>
          {parts.map(([key, , ms]) => (
            <div
              key={key}
              className={styles['segment']}
              data-phase={key}
              style={{ flexGrow: ms }}
            />
          ))}
        </div>
        <ul className={styles['parts']}>
          {parts.map(([key, words, ms]) => (
            <li key={key} className={styles['part']}>
              <span className={styles['dot']} data-phase={key} aria-hidden />
              {words} <strong>{shortDuration(ms)}</strong>
            </li>
          ))}
          {phases?.connectMs === null && (
            <li className={styles['part']}>the connection was there before</li>
          )}
        </ul>
      </td>
      <td />
    </tr>
  )
}

const hasPhases = ({ phases, preparedMs }: Step): boolean =>
  phases !== undefined || preparedMs !== undefined

/** Parts of a millisecond tell here: `0.4 ms`. */
function shortDuration(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : formatDuration(ms)
}

function StepAnswer({ step }: { readonly step: Step }): ReactNode {
  if (step.response !== null) {
    const tone: Tone = toneOf(step.response.status)
    return (
      <Tag tone={tone}>
        {step.response.status} {step.response.statusText}
      </Tag>
    )
  }
  const error = step.networkError
  return (
    <span title={error?.message}>
      <Tag tone="bad">{error?.code ?? 'no answer'}</Tag>
    </span>
  )
}
