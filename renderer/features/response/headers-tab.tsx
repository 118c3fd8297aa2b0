import type { ReactNode } from 'react'
import type { Exchange } from '../../../contract/exchange.ts'
import type { Pair } from '../../../contract/draft.ts'
import { answerOf } from '../../state/answer.ts'
import { CopyIcon } from '../../ui/copy-icon.tsx'
import { sortHeaders } from './useful-headers.ts'
import styles from './headers-tab.module.css'

/** Headers of the answer, the most useful first, then address and headers of the request that got it. */
export function HeadersTab({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const answer = answerOf(exchange)
  if (answer === null) return <p className={styles['empty']}>No answer came.</p>
  const { useful, rest } = sortHeaders(answer.response.headers)
  const { method, url, headers } = answer.step.request
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Headers">
      {useful.length > 0 && <HeaderTable title="Most useful" headers={useful} strong />}
      <HeaderTable title="Other" headers={rest} />
      <HeaderTable title="Address as sent" headers={[[method, url]]} of="the address as sent" />
      <HeaderTable title="Request headers as sent" headers={headers} />
    </div>
  )
}

interface HeaderTableProps {
  readonly title: string
  readonly headers: readonly Pair[]
  readonly strong?: boolean
  /** What is copied of its one line; else the value of the header. */
  readonly of?: string
}

function HeaderTable({ title, headers, strong = false, of }: HeaderTableProps): ReactNode {
  return (
    <table className={styles['table']} data-strong={strong}>
      <caption className={styles['caption']}>{title}</caption>
      <tbody>
        {headers.map(([name, value], index) => (
          <tr key={`${index} ${name}`}>
            <th scope="row">{name}</th>
            <td>
              <div className={styles['value']}>
                <span>{value}</span>
                <CopyIcon
                  what={of ?? `the value of ${name}`}
                  value={value}
                  className={styles['copy']}
                />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
