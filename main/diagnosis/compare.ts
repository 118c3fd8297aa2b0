import type { ActingAs } from '../../contract/acting.ts'
import type { Comparison, Evidence } from '../../contract/diagnosis.ts'
import type { Step } from '../../contract/exchange.ts'
import type { WireRequest } from '../wire/message.ts'
import { onlyReads } from '../requests/only-reads.ts'
import { jsonOfBody } from './evidence/error-body.ts'
import { accountIn } from './facts/accounts.ts'
import { itemCountOf } from './facts/answers.ts'
import { GLOBAL_PERMISSIONS } from './operation-permissions.ts'
import { isAboutPermissions, permissionsIn, placeAsked } from './permissions-told.ts'

/**
 * Why a request is not sent again as others, in a sentence; null for GET, HEAD and the listed POSTs
 * that only read.
 */
export function whyNotComparable(request: Omit<WireRequest, 'body'>): string | null {
  const { method, url } = request
  if (method.toUpperCase() === 'OPTIONS') return `Not with ${method}: it reads no data.`
  if (URL.canParse(url) && onlyReads(request)) return null
  return `Not with ${method}: it may change something on the site.`
}

/** As whom a request is sent to compare it: the user, the app and nobody, each once. */
export function identitiesToCompare(user: ActingAs | null): readonly ActingAs[] {
  return [...(user?.kind === 'user' ? [user] : []), { kind: 'app' }, { kind: 'anonymous' }]
}

/** An answered step as a comparison; null where no answer came. */
export function comparisonOf(step: Step): Comparison | null {
  const { request, response, actingAs } = step
  if (response === null) return null
  const permissions = permissionsIn(request.url, jsonOfBody(response.body.head))
  return {
    actingAs,
    method: request.method,
    url: request.url,
    status: response.status,
    accountId: accountIn(response.headers),
    itemCount:
      response.body.encoding === 'utf8' && response.status < 300
        ? itemCountOf(jsonOfBody(response.body.head))
        : null,
    ...(permissions === undefined ? {} : { permissions }),
  }
}

/** The evidence with what comparing showed, later answers in place of earlier ones of the same kind. */
export function withComparisons(evidence: Evidence, learnt: readonly Comparison[]): Evidence {
  const kept = evidence.comparisons.filter(
    (old) => !learnt.some((one) => keyOf(one) === keyOf(old)),
  )
  return { ...evidence, comparisons: [...kept, ...learnt] }
}

function keyOf({ actingAs, method, url }: Comparison): string {
  return `${actingAs.kind === 'user' ? actingAs.accountId : actingAs.kind} ${method} ${url}`
}

/**
 * What the answers side by side say, in sentences; nothing where they agree. Only those to the request
 * of this address are compared: checks ask for other things.
 */
export function readComparisons(
  comparisons: readonly Comparison[],
  request: { readonly method: string; readonly url: string },
): readonly string[] {
  return [
    ...sideBySide(
      comparisons.filter(({ method, url }) => method === request.method && url === request.url),
    ),
    ...comparisons.flatMap(permissionWords),
  ]
}

/** What Jira said of a permission that was asked for. */
function permissionWords({ actingAs, status, url, permissions }: Comparison): readonly string[] {
  if (!isAboutPermissions(url)) return []
  const who = { user: 'The user', app: 'The app', anonymous: 'Nobody in particular' }[actingAs.kind]
  const place = placeAsked(url)
  if (status === 404)
    return [
      `${who} does not even see${place === null ? ' where the permission would be held' : ` ${place}`} (${status}).`,
    ]
  return Object.entries(permissions ?? {}).map(
    ([key, held]) =>
      `${who} ${held ? 'holds' : 'does not hold'} ${key}${whereHeld(key, held, place)}.`,
  )
}

function whereHeld(key: string, held: boolean, place: string | null): string {
  if (place !== null) return ` in ${place}`
  if (GLOBAL_PERMISSIONS.includes(key)) return ''
  return held ? ' in some project' : ' in any project'
}

function sideBySide(comparisons: readonly Comparison[]): readonly string[] {
  const of = (kind: ActingAs['kind']): Comparison | undefined =>
    comparisons.find(({ actingAs }) => actingAs.kind === kind)
  const [user, app, anonymous] = [of('user'), of('app'), of('anonymous')]
  const lines: string[] = []
  if (user !== undefined && app !== undefined) {
    if (succeeded(app) && user.status === 401 && user.accountId === null)
      lines.push(
        `The app gets an answer (${app.status}), the user does not (401): the user’s token is not taken.`,
      )
    else if (succeeded(app) && !succeeded(user))
      lines.push(
        `The app gets an answer (${app.status}), the user does not (${user.status}): it exists, and the user lacks a permission, or the operation is for apps only.`,
      )
    if (succeeded(user) && !succeeded(app))
      lines.push(
        `The user gets an answer (${user.status}), the app does not (${app.status}): the app’s account lost its access, or its own JWT is refused.`,
      )
    if (!succeeded(user) && !succeeded(app))
      lines.push(
        `Neither user (${user.status}) nor app (${app.status}) gets through: it is not about the user’s permissions.`,
      )
    if (bothCount(user, app) && user.itemCount !== app.itemCount)
      lines.push(`The user sees ${user.itemCount ?? 0} items, the app ${app.itemCount ?? 0}.`)
  }
  if (
    user !== undefined &&
    anonymous !== undefined &&
    succeeded(user) &&
    user.accountId === null &&
    user.status === anonymous.status &&
    user.itemCount === anonymous.itemCount
  ) {
    lines.push(
      'The user’s answer is the same as an anonymous one, and names no account: the credential was probably not accepted.',
    )
  }
  if (
    user?.actingAs.kind === 'user' &&
    user.accountId !== null &&
    user.accountId !== user.actingAs.accountId
  ) {
    lines.push(`Asked as ${user.actingAs.accountId}, answered as ${user.accountId}.`)
  }
  return lines
}

function succeeded({ status }: Comparison): boolean {
  return status < 400
}

function bothCount(one: Comparison, other: Comparison): boolean {
  return one.itemCount !== null && other.itemCount !== null && succeeded(one) && succeeded(other)
}
