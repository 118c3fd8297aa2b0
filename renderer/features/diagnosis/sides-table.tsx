import { Button } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ComparedSide } from '../../../contract/diagnosis.ts'
import type { SeenResponse } from '../../../contract/exchange.ts'
import { formatBytes } from '../../format/bytes.ts'
import { formatDuration } from '../../format/durations.ts'
import { truncateMiddle } from '../../format/names.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useComparing } from '../../state/comparing.ts'
import { toneOf } from '../../state/answer.ts'
import { personOf, useActing } from '../../state/acting.ts'
import { useTenants } from '../../state/tenants.ts'
import { Hint } from '../../ui/hint.tsx'
import { useIdentityName } from '../../ui/identity-name.tsx'
import { Name } from '../../ui/name.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './sides-table.module.css'

const HEAD_CHARACTERS = 400

interface Row {
  readonly label: string
  readonly cell: (side: ComparedSide) => ReactNode
  /** What tells one side from another; left out where a difference says nothing. */
  readonly key?: (side: ComparedSide) => string
}

const answerOf = (side: ComparedSide): SeenResponse | null => side.step?.response ?? null

const ROWS: readonly Row[] = [
  {
    label: 'Answer',
    cell: (side) => <Answered side={side} />,
    key: (side) => String(answerOf(side)?.status ?? side.failure?.code ?? 'none'),
  },
  {
    label: 'Answered as',
    cell: ({ accountId }) => <Account accountId={accountId} />,
    key: ({ accountId }) => accountId ?? '',
  },
  {
    label: 'Items',
    cell: ({ itemCount }) => itemCount ?? <Nothing words="not a list" />,
    key: ({ itemCount }) => String(itemCount),
  },
  {
    label: 'Size',
    cell: (side) => formatOr(answerOf(side)?.body.size, formatBytes),
    key: (side) => String(answerOf(side)?.body.size),
  },
  { label: 'Time', cell: (side) => formatOr(side.step?.totalMs, formatDuration) },
  { label: 'Body', cell: (side) => <BodyHead answer={answerOf(side)} /> },
]

/** The same request sent as several, a column each. */
export function SidesTable({ sides }: { readonly sides: readonly ComparedSide[] }): ReactNode {
  return (
    <table className={`u-table ${styles['table']}`} aria-label="Answers side by side">
      <thead>
        <tr>
          <td />
          {sides.map((side, index) => (
            <th key={index} scope="col">
              <Who side={side} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row.label} data-differs={differs(row, sides)}>
            <th scope="row">{row.label}</th>
            {sides.map((side, index) => (
              <td key={index}>{row.cell(side)}</td>
            ))}
          </tr>
        ))}
        <tr>
          <td />
          {sides.map((side, index) => (
            <td key={index}>{index > 0 && <CompareButton one={sides[0]} other={side} />}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

/** What a single request showed, in little room. */
export function OneSide({ side }: { readonly side: ComparedSide }): ReactNode {
  return (
    <dl className={styles['one']} aria-label="What was answered">
      <div>
        <dt>Sent as</dt>
        <dd>
          <Who side={side} />
        </dd>
      </div>
      {ROWS.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.cell(side)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The first side’s answer beside this one, by key. */
function CompareButton(props: {
  readonly one: ComparedSide | undefined
  readonly other: ComparedSide
}): ReactNode {
  const [left, right] = [props.one?.exchangeId ?? null, props.other.exchangeId]
  const first = useNameOf(props.one?.actingAs ?? props.other.actingAs)
  if (left === null || right === null) return null
  const words = `What differs from ${first}`
  return (
    <Hint label={words}>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconArrowsDiff size={14} aria-hidden />}
        aria-label={words}
        onClick={() => useComparing.getState().show({ left, right })}
      >
        What differs
      </Button>
    </Hint>
  )
}

function differs({ key }: Row, sides: readonly ComparedSide[]): boolean {
  return key !== undefined && new Set(sides.map(key)).size > 1
}

function formatOr(value: number | undefined, format: (value: number) => string): ReactNode {
  return value === undefined ? <Nothing words="–" /> : format(value)
}

function Nothing({ words }: { readonly words: string }): ReactNode {
  return <span className="u-dim">{words}</span>
}

function useNameOf(actingAs: ComparedSide['actingAs']): string {
  const tenantId = useTenants((state) => state.selectedId) ?? ''
  return useIdentityName({ tenantId, actingAs, personName: null })
}

function Who({ side }: { readonly side: ComparedSide }): ReactNode {
  const { actingAs } = side
  const name = useNameOf(actingAs)
  return (
    <span className={styles['who']}>
      <Avatar kind={actingAs.kind} name={name} size={18} />
      <Name of={truncateMiddle(name, 32)} />
    </span>
  )
}

function Answered({ side }: { readonly side: ComparedSide }): ReactNode {
  const answer = answerOf(side)
  if (answer !== null) {
    return (
      <Tag tone={toneOf(answer.status)}>
        {answer.status} {answer.statusText}
      </Tag>
    )
  }
  const words = side.failure?.message ?? side.step?.networkError?.message ?? 'No answer came.'
  return (
    <span className={styles['failure']}>
      <Words of={words} />
    </span>
  )
}

/** `X-AAccountId` is the site's own word for who the caller was. */
function Account({ accountId }: { readonly accountId: string | null }): ReactNode {
  const tenantId = useTenants((state) => state.selectedId) ?? ''
  const name = useActing(personOf(tenantId, accountId))?.displayName
  if (accountId === null) return <Nothing words="no account named" />
  return (
    <span title={accountId}>
      {name !== undefined && (
        <>
          <Name of={name} />{' '}
        </>
      )}
      <span className="u-mono">{truncateMiddle(accountId, 24)}</span>
    </span>
  )
}

function BodyHead({ answer }: { readonly answer: SeenResponse | null }): ReactNode {
  if (answer === null || answer.body.size === 0) return <Nothing words="none" />
  if (answer.body.encoding === 'base64') return <Nothing words="binary" />
  const { head, truncated } = answer.body
  const cut = truncated || head.length > HEAD_CHARACTERS
  return (
    <pre className={styles['body']}>{`${head.slice(0, HEAD_CHARACTERS)}${cut ? '…' : ''}`}</pre>
  )
}
