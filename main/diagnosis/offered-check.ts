import type { ActingAs } from '../../contract/acting.ts'
import type { Comparison, NextCheck } from '../../contract/diagnosis.ts'
import { byHand } from './rules/checks.ts'

/** The exchange that a check would be run for. */
interface CheckedExchange {
  readonly actingAs: ActingAs
  readonly method: string
  readonly url: string
  /** Null where the request only reads. */
  readonly whyNotComparable: string | null
}

/**
 * What a finding still offers: not what was answered already, and for a request that writes not the
 * comparison, which would refuse it, but the reading request that asks for the permission.
 */
export function offeredCheck(
  check: NextCheck | null,
  exchange: CheckedExchange,
  learnt: readonly Comparison[],
): NextCheck | null {
  const run = check?.run ?? null
  if (check === null || run === null || run.kind === 'exchange-again') return check
  if (run.kind === 'request') {
    const isAnswered = learnt.some(
      ({ actingAs, url }) => isSame(actingAs, run.actingAs) && url.endsWith(run.path),
    )
    return isAnswered ? null : check
  }
  if (exchange.whyNotComparable !== null) return permissionCheck(exchange)
  const kinds = new Set(learnt.map(({ actingAs }) => actingAs.kind))
  return kinds.has('app') && kinds.has('anonymous') ? null : check
}

function isSame(one: ActingAs, other: ActingAs): boolean {
  if (one.kind !== 'user' || other.kind !== 'user') return one.kind === other.kind
  return one.accountId === other.accountId
}

const ISSUE =
  /\/rest\/api\/[23]\/issue\/([A-Z][A-Z0-9_]*-\d+|\d+)(\/comment|\/worklog|\/attachments|\/transitions)?(?:[/?#]|$)/

/** By method, then by what of the issue is written: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ */
const PERMISSIONS: ReadonlyMap<string, string> = new Map([
  ['DELETE', 'DELETE_ISSUES'],
  ['DELETE /comment', 'DELETE_OWN_COMMENTS,DELETE_ALL_COMMENTS'],
  ['DELETE /worklog', 'DELETE_OWN_WORKLOGS,DELETE_ALL_WORKLOGS'],
  ['PUT', 'EDIT_ISSUES'],
  ['PUT /comment', 'EDIT_OWN_COMMENTS,EDIT_ALL_COMMENTS'],
  ['PUT /worklog', 'EDIT_OWN_WORKLOGS,EDIT_ALL_WORKLOGS'],
  ['POST /comment', 'ADD_COMMENTS'],
  ['POST /worklog', 'WORK_ON_ISSUES'],
  ['POST /attachments', 'CREATE_ATTACHMENTS'],
  ['POST /transitions', 'TRANSITION_ISSUES'],
])

function permissionCheck({ actingAs, method, url }: CheckedExchange): NextCheck {
  const question = 'Is it the permission?'
  const [, issue = '', part = ''] = ISSUE.exec(url) ?? []
  const permissions = PERMISSIONS.get(`${method} ${part}`.trimEnd())
  if (issue === '' || permissions === undefined || actingAs.kind !== 'user') {
    return byHand(
      question,
      'The request may write, so it is not sent again as others. Look at the permission that the REST reference names for the operation.',
    )
  }
  const name = /^\d+$/.test(issue) ? 'issueId' : 'issueKey'
  const path = `/rest/api/3/mypermissions?${name}=${issue}&permissions=${permissions}`
  return {
    question,
    action: `Sends GET ${path} as the user; nothing is written.`,
    run: { kind: 'request', method: 'GET', path, actingAs },
  }
}
