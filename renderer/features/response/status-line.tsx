import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Exchange } from '../../../contract/exchange.ts'
import type { SentOrder } from '../../../contract/sent-order.ts'
import { counted } from '../../format/counted.ts'
import { formatBytes } from '../../format/bytes.ts'
import { formatAbsolute, formatDuration, formatRelative } from '../../format/durations.ts'
import { STEP_WORDS } from '../../format/steps.ts'
import { truncateMiddle } from '../../format/names.ts'
import { useNow } from '../../ui/use-now.ts'
import { actionCalled } from '../../state/actions.ts'
import { Hint } from '../../ui/hint.tsx'
import { KeysOf } from '../../ui/keys.tsx'
import { personOf, useActing } from '../../state/acting.ts'
import { useIsEdited } from '../../state/shown.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { type Answer, answerOf, headerOf, toneOf } from '../../state/answer.ts'
import { caseOf, useDiagnosis } from '../../state/diagnosis.ts'
import { Name } from '../../ui/name.tsx'
import { RateLimit } from './rate-limit.tsx'
import styles from './status-line.module.css'

const UNANSWERED: Readonly<Record<Exchange['outcome'], string>> = {
  answered: 'Answered',
  failed: 'Failed',
  cancelled: 'Cancelled',
}

interface StatusLineProps {
  readonly tabId: RequestTabId
  readonly exchange: Exchange
  readonly sent: SentOrder
}

/** Status, to what, time, size, and as whom Jira says that it answered. */
export function StatusLine({ tabId, exchange, sent }: StatusLineProps): ReactNode {
  const answer = answerOf(exchange)
  const over = useDiagnosis((state) => caseOf(state.cases, exchange)?.limit ?? null)
  const answered =
    answer !== null && (exchange.outcome === 'answered' || answer.response.brokeOff !== undefined)
  return (
    <p className={styles['line']}>
      <span className={styles['facts']}>
        <span role="status" aria-label="Status">
          {exchange.assembled !== undefined ? (
            <Assembled assembled={exchange.assembled} />
          ) : answered ? (
            <AnsweredStatus answer={answer} />
          ) : (
            <Unanswered exchange={exchange} />
          )}
        </span>
        <To sent={sent} tabId={tabId} />
        <span>{formatDuration(exchange.totalMs)}</span>
        {answered && exchange.assembled === undefined && <Size response={answer.response} />}
        {answered && <AnsweredAs answer={answer} tenantId={exchange.tenantId} />}
        {answered && <RateLimit headers={answer.response.headers} over={over} />}
        <When time={exchange.startedAt} />
      </span>
      <CompareMenu />
    </p>
  )
}

/** To which request: the one that is composed may be another by now. */
function To({ sent, tabId }: Pick<StatusLineProps, 'sent' | 'tabId'>): ReactNode {
  const edited = useIsEdited(tabId)
  const { method, path } = sent.draft
  return (
    <span className={styles['to']} title={`${method} ${path}`} data-edited={edited}>
      <span className={styles['path']}>
        {method} {path}
        {edited && ','}
      </span>
      {edited && <span className={styles['edited']}> edited since</span>}
    </span>
  )
}

/** No answer of the site: several of them, put together here. */
function Assembled(props: { readonly assembled: NonNullable<Exchange['assembled']> }): ReactNode {
  const { pages, items } = props.assembled
  return (
    <strong className={styles['status']} data-tone="info">
      {`Put together from ${counted(pages, 'page', 'pages')}: ${counted(items, 'item', 'items')}`}
    </strong>
  )
}

function AnsweredStatus({ answer }: { readonly answer: Answer }): ReactNode {
  const { status, statusText } = answer.response
  return (
    <strong className={styles['status']} data-tone={toneOf(status)}>
      {status} {statusText}
    </strong>
  )
}

function Size({ response: { body, brokeOff } }: Pick<Answer, 'response'>): ReactNode {
  if (brokeOff === undefined) return <span>{formatBytes(body.size)}</span>
  const { received, announced, message } = brokeOff
  const of = announced === null ? '' : ` of ${formatBytes(announced)}`
  return (
    <Tooltip label={message}>
      <span className={styles['broken']}>
        broke off after {formatBytes(received)}
        {of}
      </span>
    </Tooltip>
  )
}

/** The step that a failed exchange ended with, where that one was answered. */
function unansweredWords({ outcome, steps }: Exchange): string {
  const last = steps.at(-1)
  if (outcome !== 'failed' || last === undefined || last.response === null)
    return UNANSWERED[outcome]
  const { status, statusText } = last.response
  return `${STEP_WORDS[last.purpose]}: ${status} ${statusText}`.trim()
}

function Unanswered({ exchange }: { readonly exchange: Exchange }): ReactNode {
  return (
    <strong className={styles['status']} data-tone={exchange.outcome === 'failed' ? 'bad' : 'info'}>
      {unansweredWords(exchange)}
    </strong>
  )
}

/** `X-AAccountId` is Jira's own word for who the caller was. */
function AnsweredAs({
  answer,
  tenantId,
}: {
  readonly answer: Answer
  readonly tenantId: string
}): ReactNode {
  const accountId = headerOf(answer.response.headers, 'x-aaccountid')
  const name = useActing(personOf(tenantId, accountId))?.displayName
  if (accountId === null) return null
  return (
    <Tooltip label={`X-AAccountId: ${accountId}`}>
      <span className={styles['name']}>
        answered as <Name of={name ?? truncateMiddle(accountId, 20)} />
      </span>
    </Tooltip>
  )
}

/** Held against another answer: of before, of somebody else, of another tenant. */
function CompareMenu(): ReactNode {
  return (
    <Menu position="bottom-end">
      <Hint label="Compare this answer">
        <span className={styles['compare']}>
          <Menu.Target>
            <ActionIcon aria-label="Compare this answer" size={22}>
              <IconArrowsDiff size={14} aria-hidden />
            </ActionIcon>
          </Menu.Target>
        </span>
      </Hint>
      <Menu.Dropdown>
        {(['compare-before', 'compare-past', 'compare'] as const).map((id) => {
          const { label, enabled, run } = actionCalled(id)
          return (
            <Menu.Item
              key={id}
              disabled={!enabled()}
              rightSection={<KeysOf action={id} />}
              onClick={run}
            >
              {label}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}

function When({ time }: { readonly time: number }): ReactNode {
  const now = useNow()
  return (
    <Tooltip label={formatAbsolute(time)}>
      <span className={styles['when']}>{formatRelative(time, Math.max(now, time))}</span>
    </Tooltip>
  )
}
