import type { ActingAs } from '../../contract/acting.ts'
import type { Comparison, NextCheck } from '../../contract/diagnosis.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { permissionCheck } from './permission-check.ts'
import { isSameActor } from './permissions-told.ts'
import { byHand, sendUnedited } from './rules/checks.ts'

/** The exchange that a check would be run for, and what became of its tenant since. */
export interface CheckedExchange {
  readonly actingAs: ActingAs
  readonly method: string
  readonly url: string
  readonly body: string | null
  readonly status: number | null
  /** Null where the request only reads. */
  readonly whyNotComparable: string | null
  /** A token that was edited here took the place of the real credential. */
  readonly edited: boolean
  /** Nothing reached the site: no token was to be had. */
  readonly withoutToken: boolean
  readonly tenant: Pick<TenantProfile, 'product' | 'installedScopes'>
  /** It went to another address than the one that the tenant has now. */
  readonly movedAway: boolean
  /** The tenant has other credentials than those it was sent with. */
  readonly changedSince: boolean
  /** By which the clock that signs is off this one now. */
  readonly signingOffsetSeconds: number
}

type Run = NonNullable<NextCheck['run']>
type RequestRun = Extract<Run, { readonly kind: 'request' }>

/** Offsets of the same clock, measured twice, differ by what the answers took. */
const SAME_OFFSET_SECONDS = 5

/**
 * What a finding still offers for an exchange of ours: the first of its checks that was not answered
 * and can do something else than fail. A request that writes is not sent as others: the permission is
 * asked for in place of a comparison.
 */
export function offeredCheck(
  checks: readonly NextCheck[],
  exchange: CheckedExchange,
  learnt: readonly Comparison[],
): NextCheck | null {
  // Whatever else is asked of the site would be asked with another credential.
  if (exchange.edited) return sendUnedited
  const meant = checks.flatMap((check) =>
    check.run?.kind === 'compare' && exchange.whyNotComparable !== null
      ? inPlaceOfComparing(exchange)
      : [check],
  )
  return meant.find(({ run }) => run === null || isWorth(run, exchange, learnt)) ?? null
}

function inPlaceOfComparing(exchange: CheckedExchange): readonly NextCheck[] {
  const asked = permissionCheck(exchange)
  return [
    asked ??
      byHand(
        'Is it the permission?',
        'The request may write, so it is not sent again as others. Look at the permission that the REST reference names for the operation.',
      ),
  ]
}

/** Whether a check is still worth a click: it was not answered, and it can do something else than fail. */
function isWorth(run: Run, exchange: CheckedExchange, learnt: readonly Comparison[]): boolean {
  const { actingAs, tenant, movedAway, changedSince, withoutToken } = exchange
  switch (run.kind) {
    case 'compare':
      return exchange.whyNotComparable === null && !movedAway && !isCompared(learnt)
    case 'request':
      return (
        !movedAway &&
        !isAnswered(run, learnt) &&
        !isTheSame(run, exchange) &&
        !(tenant.product === 'confluence' && /^\/rest\/api\/[23]\//.test(run.path)) &&
        !(withoutToken && !changedSince && run.actingAs.kind === 'user')
      )
    case 'exchange-again':
      return actingAs.kind === 'user' && !movedAway && !isTold(exchange, learnt)
    case 'paste-payload':
      return !changedSince
    case 'read-descriptor':
      return tenant.installedScopes === null
    case 'show-claims':
      return actingAs.kind !== 'anonymous'
    case 'send-again':
      return run.notBefore !== null || changedSince || isKnown(exchange, learnt)
    case 'sign-with-clock':
      return Math.abs(run.offsetSeconds - exchange.signingOffsetSeconds) > SAME_OFFSET_SECONDS
    case 'choose-person':
    case 'send-unedited':
      return true
  }
}

function isCompared(learnt: readonly Comparison[]): boolean {
  const kinds = new Set(learnt.map(({ actingAs }) => actingAs.kind))
  return kinds.has('app') && kinds.has('anonymous')
}

function isAnswered(run: RequestRun, learnt: readonly Comparison[]): boolean {
  return learnt.some(
    ({ actingAs, url }) => isSameActor(actingAs, run.actingAs) && url.endsWith(run.path),
  )
}

function isTheSame(run: RequestRun, { method, url, actingAs }: CheckedExchange): boolean {
  return run.method === method && url.endsWith(run.path) && isSameActor(run.actingAs, actingAs)
}

/** The site has said who this identity is, or that it does not know it: a token was to be had. */
function isTold(exchange: CheckedExchange, learnt: readonly Comparison[]): boolean {
  return toldOfCaller(exchange, learnt).length > 0
}

/** A token of this identity was made and taken since. */
function isKnown(exchange: CheckedExchange, learnt: readonly Comparison[]): boolean {
  return toldOfCaller(exchange, learnt).some(({ status }) => status < 300)
}

function toldOfCaller(
  { actingAs }: CheckedExchange,
  learnt: readonly Comparison[],
): readonly Comparison[] {
  const paths = Object.values(ABOUT_THE_CALLER)
  return learnt.filter(
    (one) => isSameActor(one.actingAs, actingAs) && paths.some((path) => one.url.endsWith(path)),
  )
}

/** Where a caller's own account is read, by product. */
export const ABOUT_THE_CALLER = {
  jira: '/rest/api/3/myself',
  confluence: '/rest/api/user/current',
  unknown: '/rest/api/3/myself',
} as const satisfies Readonly<Record<TenantProfile['product'], string>>
