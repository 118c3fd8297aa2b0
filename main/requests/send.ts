import type { Step } from '../../contract/exchange.ts'
import type { TokenCache } from '../acting/token-cache.ts'
import { AppError } from '../errors.ts'
import type { BrokenAnswer } from '../wire/broken-answer.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import { authorize, forgetToken, type Actor, type AuthorizedRequest } from './authorize.ts'
import { MOST_REDIRECTS, redirectOf, withoutCredential } from './redirects.ts'
import type { Run } from './run.ts'

/** How sending ended: the last request as it went out, and a remark where it stopped short. */
export interface Sent {
  readonly request: WireRequest
  readonly answer: HttpAnswer
  readonly stoppedShort: AppError | null
}

interface Sending {
  readonly actor: Actor
  readonly cache: TokenCache
  readonly run: Run
  /** What the person sends, or what settles a question about it. */
  readonly purpose: 'request' | 'check'
}

/**
 * Sends a built request as somebody. A 401 to a credential that was held from before is answered by
 * one fresh credential and one more attempt, never a second; both stay in the run. Redirects
 * are followed within the tenant's origin only, each with a credential made for its own URL.
 *
 * @throws AppError of the identity (exchange refused, no client id, …) or of the network
 */
export async function sendAs(request: WireRequest, sending: Sending): Promise<Sent> {
  const first = await attempt(request, sending.purpose, sending)
  const settled = await retryOnceIfStale(first, request, sending)
  return followRedirects(settled, sending)
}

interface Attempt {
  readonly authorized: AuthorizedRequest
  readonly answer: HttpAnswer
  /** Why the answer is not whole; null where it is. */
  readonly brokeOff: BrokenAnswer | null
}

async function attempt(
  request: WireRequest,
  purpose: Step['purpose'],
  { actor, cache, run }: Sending,
): Promise<Attempt> {
  const authorized = await authorize(request, actor, cache, run)
  const { token, preparedMs } = authorized
  const { answer, brokeOff, stepId } = await run.send(
    authorized.request,
    purpose,
    actor.actingAs,
    preparedMs,
  )
  if (token !== null) run.noteToken({ token: token.text, stepId, carriedBy: token.carriedBy })
  return { authorized, answer, brokeOff }
}

async function retryOnceIfStale(
  first: Attempt,
  request: WireRequest,
  sending: Sending,
): Promise<Attempt> {
  const { token, reused } = first.authorized
  if (first.answer.status !== 401 || token === null || !reused) return first
  forgetToken(sending.actor, sending.cache, token.text)
  return attempt(request, 'retry', sending)
}

async function followRedirects(settled: Attempt, sending: Sending): Promise<Sent> {
  let current = settled
  for (let hops = 0; ; hops += 1) {
    const { authorized, answer } = current
    const redirect = redirectOf(withoutCredential(authorized), answer)
    if (redirect.kind === 'none') return stopped(current, current.brokeOff)
    if (redirect.kind === 'leaves-origin') return stopped(current, leftOrigin(redirect.location))
    if (hops === MOST_REDIRECTS) return stopped(current, tooMany())
    current = await attempt(redirect.request, 'redirect', sending)
  }
}

function stopped({ authorized, answer }: Attempt, stoppedShort: AppError | null): Sent {
  return { request: authorized.request, answer, stoppedShort }
}

function leftOrigin(location: string): AppError {
  return new AppError(
    'redirect_left_origin',
    `The site sent this request on to ${location}; it was not followed.`,
    {
      hint: 'A token goes only to its own site. If the site was renamed, add the newest installed payload.',
      details: { location },
    },
  )
}

function tooMany(): AppError {
  return new AppError(
    'redirect_left_origin',
    `The site redirected more than ${MOST_REDIRECTS} times; the last answer is shown.`,
    {
      hint: 'Look at the steps of this exchange: a redirect that points back to itself is the usual cause.',
    },
  )
}
