import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { AuthorizedRequest, SentPurpose, Way } from '../acting/way.ts'
import { AppError } from '../errors.ts'
import type { HttpAnswer, WireRequest } from '../wire/message.ts'
import type { ExchangeRecorder } from './recorder.ts'
import { MOST_REDIRECTS, redirectOf } from './redirects.ts'

/** How sending ended: the last request as it went out, and a remark where it stopped short. */
export interface Sent {
  readonly request: WireRequest
  readonly answer: HttpAnswer
  readonly stoppedShort: AppError | null
}

interface Sending {
  readonly way: Way
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
  readonly recorder: ExchangeRecorder
}

/**
 * Sends a built request as somebody. A 401 to a credential that was held from before is answered by
 * one fresh credential and one more attempt, never a second; both stay in the recorder. Redirects
 * are followed within the tenant's origin only, each with a credential made for its own URL.
 *
 * @throws AppError of the way (exchange refused, no client id, …) or of the network
 */
export async function sendAs(request: WireRequest, sending: Sending): Promise<Sent> {
  const first = await attempt(request, 'request', sending)
  const settled = await retryOnceIfStale(first, request, sending)
  return followRedirects(settled, sending)
}

interface Attempt {
  readonly authorized: AuthorizedRequest
  readonly answer: HttpAnswer
}

async function attempt(
  request: WireRequest,
  purpose: SentPurpose,
  { way, tenant, actingAs, recorder }: Sending,
): Promise<Attempt> {
  const authorized = await recorder.untilCancelled(
    way.authorize(request, tenant, actingAs, recorder),
  )
  if (authorized.token !== null) recorder.hide(authorized.token.text)
  const { answer, stepId } = await recorder.send(authorized.request, purpose, actingAs)
  if (authorized.token !== null) {
    recorder.noteToken({
      token: authorized.token.text,
      stepId,
      carriedBy: authorized.token.carriedBy,
    })
  }
  return { authorized, answer }
}

async function retryOnceIfStale(
  first: Attempt,
  request: WireRequest,
  sending: Sending,
): Promise<Attempt> {
  const { token, reused } = first.authorized
  if (first.answer.status !== 401 || token === null || !reused) return first
  sending.way.forget(sending.tenant, sending.actingAs, token.text)
  return attempt(request, 'retry', sending)
}

async function followRedirects(settled: Attempt, sending: Sending): Promise<Sent> {
  let current = settled
  for (let hops = 0; ; hops += 1) {
    const { authorized, answer } = current
    const redirect = redirectOf(withoutCredential(authorized), answer)
    if (redirect.kind === 'none') return { request: authorized.request, answer, stoppedShort: null }
    if (redirect.kind === 'leaves-origin') return stopped(current, leftOrigin(redirect.location))
    if (hops === MOST_REDIRECTS) return stopped(current, tooMany())
    current = await attempt(redirect.request, 'redirect', sending)
  }
}

/** The next hop gets a credential of its own: a Connect JWT is good for one URL only. */
function withoutCredential({ request, token }: AuthorizedRequest): WireRequest {
  if (token === null) return request
  return {
    ...request,
    headers: request.headers.filter(([name]) => name.toLowerCase() !== 'authorization'),
  }
}

function stopped({ authorized, answer }: Attempt, stoppedShort: AppError): Sent {
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
