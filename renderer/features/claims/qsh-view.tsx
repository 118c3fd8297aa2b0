import type { ReactNode } from 'react'
import type { QshReading } from '../../../contract/claims.ts'
import { Tag } from '../../ui/tag.tsx'
import styles from './qsh-view.module.css'

/** The query string hash with the canonical request it stands for. */
export function QshView({ qsh }: { readonly qsh: QshReading }): ReactNode {
  const rows: readonly (readonly [string, string | null])[] = [
    ['In the token', qsh.inToken],
    ['Computed', qsh.computed],
    ['Canonical request', qsh.canonicalRequest],
  ]
  return (
    <section aria-label="Query string hash">
      <h3 className={styles['title']}>
        Query string hash {qsh.match !== null && <Match match={qsh.match} />}
      </h3>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} className={styles['row']}>
                <dt>{name}</dt>
                <dd className="u-mono">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Words title="Likely reason" words={qsh.likelyReasonWords} />
      <Words title="Where libraries disagree about this URL" words={qsh.disagreementWords} />
    </section>
  )
}

function Words(props: { readonly title: string; readonly words: readonly string[] }): ReactNode {
  if (props.words.length === 0) return null
  return (
    <div className={styles['row']}>
      <h4 className={styles['name']}>{props.title}</h4>
      <ul aria-label={props.title}>
        {props.words.map((words) => (
          <li key={words} className="u-selectable">
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Match({ match }: { readonly match: boolean }): ReactNode {
  return match ? <Tag tone="ok">fits the request</Tag> : <Tag tone="bad">does not fit</Tag>
}
