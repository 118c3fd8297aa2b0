import type { ReactNode } from 'react'
import type { Exchange, Step } from '../../../contract/exchange.ts'
import { isTellingSkew, skewWords } from '../../format/clock.ts'
import { formatDuration } from '../../format/durations.ts'
import { hostOf } from '../../format/names.ts'
import { STEP_WORDS } from '../../format/steps.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { toneOf } from '../../state/answer.ts'
import styles from './timing-tab.module.css'

/** Every request that was sent, in time order: none is folded away. */
export function TimingTab({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const whole = Math.max(1, exchange.totalMs)
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Timing">
      <table className={styles['table']}>
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
            <StepRow key={step.id} step={step} start={exchange.startedAt} whole={whole} />
          ))}
        </tbody>
      </table>
      <p className={styles['sum']}>
        {formatDuration(exchange.totalMs)} altogether
        {exchange.clockSkewSeconds !== null && (
          <span data-telling={isTellingSkew(exchange.clockSkewSeconds)} className={styles['skew']}>
            {` · ${skewWords(exchange.clockSkewSeconds)}`}
          </span>
        )}
      </p>
    </div>
  )
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
    <tr>
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
