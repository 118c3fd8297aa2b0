import type { ReactNode } from 'react'
import type { TokenGrant } from '../../../contract/exchange.ts'
import { formatAbsolute, formatRelative } from '../../format/durations.ts'
import { useNow } from '../../ui/use-now.ts'
import { Words } from '../../ui/words.tsx'
import styles from './claims-table.module.css'

/** What is known of a token whose text says nothing to us. */
export function GrantTable({ grant }: { readonly grant: TokenGrant }): ReactNode {
  const now = useNow()
  const time = (at: number): string => `${formatAbsolute(at)} · ${formatRelative(at, now)}`
  const rows: readonly (readonly [string, string])[] = [
    ['For', [grant.personName, grant.accountId].filter((part) => part !== null).join(' · ')],
    ['Answered by', grant.answeredBy],
    ['Answered', time(grant.answeredAt)],
    ['Valid until', time(grant.validUntil)],
    [
      'Scopes asked',
      grant.scopes.length === 0 ? 'none: all that the app holds' : grant.scopes.join(' '),
    ],
    ['Sent to', grant.sentTo.length === 0 ? 'nothing yet' : grant.sentTo.join('\n')],
  ]
  return (
    <table className={`u-table ${styles['table']}`}>
      <caption className={styles['caption']}>What is known of it</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td colSpan={3}>
              <Words of={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
