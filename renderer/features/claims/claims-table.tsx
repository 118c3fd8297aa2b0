import type { ReactNode } from 'react'
import type { ClaimReading, ClaimStatus } from '../../../contract/claims.ts'
import { formatAbsolute, formatRelative } from '../../format/durations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { Words } from '../../ui/words.tsx'
import styles from './claims-table.module.css'

const STATUS: Readonly<Record<ClaimStatus, { readonly word: string; readonly tone: Tone }>> = {
  ok: { word: 'fits', tone: 'ok' },
  remark: { word: 'remark', tone: 'warn' },
  problem: { word: 'problem', tone: 'bad' },
  unchecked: { word: 'not checked', tone: 'plain' },
  unknown: { word: 'unknown', tone: 'plain' },
}

/** Claim, value, what it means, how it stands. */
export function ClaimsTable({ claims }: { readonly claims: readonly ClaimReading[] }): ReactNode {
  return (
    <table className={`u-table ${styles['table']}`}>
      <caption className={styles['caption']}>Claims</caption>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Value</th>
          <th scope="col">What it means</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, index) => (
          <tr key={`${index} ${claim.name}`} data-status={claim.status}>
            <th scope="row" className="u-mono">
              {claim.name}
            </th>
            <td>
              <Value claim={claim} />
            </td>
            <td>
              <Words of={claim.meaning} /> <span className="u-dim">{setByWords(claim.setBy)}</span>
              {claim.remark !== undefined && (
                <span className={styles['remark']}>
                  <Words of={claim.remark} />
                </span>
              )}
            </td>
            <td>
              <Tag tone={STATUS[claim.status].tone}>{STATUS[claim.status].word}</Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const setByWords = (setBy: string): string => (setBy === '' ? '' : `Set by ${setBy}.`)

function Value({ claim }: { readonly claim: ClaimReading }): ReactNode {
  return (
    <>
      <span className="u-mono">
        <Words of={textOf(claim.value)} />
      </span>
      {claim.time !== null && <Time time={claim.time} />}
    </>
  )
}

function Time({ time }: { readonly time: number }): ReactNode {
  const now = useNow()
  return (
    <span className={styles['time']}>
      {formatAbsolute(time)} · {formatRelative(time, now)}
    </span>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1)
}

export function HeaderTable(props: {
  readonly header: Readonly<Record<string, unknown>>
}): ReactNode {
  return (
    <table className={`u-table ${styles['table']}`}>
      <caption className={styles['caption']}>Header</caption>
      <tbody>
        {Object.entries(props.header).map(([name, value]) => (
          <tr key={name}>
            <th scope="row" className="u-mono">
              {name}
            </th>
            <td className="u-mono" colSpan={3}>
              {textOf(value)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
