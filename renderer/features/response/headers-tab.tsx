import type { ReactNode } from 'react'
import type { Exchange } from '../../../contract/exchange.ts'
import type { Pair } from '../../../contract/draft.ts'
import { answerOf } from '../../state/answer.ts'
import { sortHeaders } from './useful-headers.ts'
import styles from './headers-tab.module.css'

/** Headers of the answer, the most useful first, then those of the request that got it. */
export function HeadersTab({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const answer = answerOf(exchange)
  if (answer === null) return <p className={styles['empty']}>No answer came.</p>
  const { useful, rest } = sortHeaders(answer.response.headers)
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Headers">
      {useful.length > 0 && <HeaderTable title="Most useful" headers={useful} strong />}
      <HeaderTable title="Other" headers={rest} />
      <HeaderTable title="Request headers as sent" headers={answer.step.request.headers} />
    </div>
  )
}

interface HeaderTableProps {
  readonly title: string
  readonly headers: readonly Pair[]
  readonly strong?: boolean
}

function HeaderTable({ title, headers, strong = false }: HeaderTableProps): ReactNode {
  return (
    <table className={styles['table']} data-strong={strong}>
      <caption className={styles['caption']}>{title}</caption>
      <tbody>
        {headers.map(([name, value], index) => (
          <tr key={`${index} ${name}`}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
