import type { Bridge } from '../../contract/bridge.ts'
import type { Result } from '../../contract/result.ts'
import { faults, type FaultId } from '../../main/sandbox/faults.ts'

const ISSUE = '{"fields":{"project":{"key":"ACME"},"summary":"x","issuetype":{"name":"Task"}}}'

/** How a switched fault is met in the window. Left out of a row: Mia sends GET /rest/api/3/myself. */
export interface FaultMet {
  readonly id: FaultId
  readonly asApp?: true
  readonly method?: string
  readonly path?: string
  readonly body?: string
  /** The app is reinstalled after the switch: the payload at hand is what is wrong. */
  readonly reinstalled?: true
  /** A comparison is what shows it. */
  readonly compared?: true
  /** What a client sees is that of this cause too; only the latter is named, and never as certain. */
  readonly behind?: FaultId
}

const ROWS: Readonly<Partial<Record<FaultId, Omit<FaultMet, 'id'>>>> = {
  T05: { reinstalled: true },
  J04: { path: '/rest/api/3/search/jql?jql=project=ACME' },
  T09: { behind: 'T04' },
  T10: { compared: true },
  J07: { asApp: true, compared: true },
  J09: { method: 'POST', path: '/rest/api/3/issue', body: ISSUE },
  J15: { path: '/rest/api/3/issue/ACME-1' },
  J17: { asApp: true, path: '/rest/api/3/issue/ACME-1', compared: true },
  J19: { behind: 'J02' },
}

/** Shown by a token sent with the wrong word before it, which the window only does when told to. */
export const WRONG_SCHEME: FaultId = 'J05'

/** Every fault with a switch that the window itself meets. */
export const faultsMet: readonly FaultMet[] = faults
  .filter(({ by, id }) => by === 'switch' && id !== WRONG_SCHEME)
  .map(({ id }) => ({ id, ...ROWS[id] }))

declare const window: { readonly understudy: Bridge }

/** Runs in the page, over the channels of the window: ids of the findings, best first. */
export async function sendSignedAsBearer(): Promise<string[]> {
  const bridge = window.understudy
  const value = async <T>(answer: Promise<Result<T>>): Promise<T> => {
    const result = await answer
    if (!result.ok) throw new Error(result.failure.message)
    return result.value
  }
  const tenantId = (await value(bridge.invoke('app:status', null))).practice?.tenantId ?? ''
  const { appKey, baseUrl } = await value(bridge.invoke('tenants:get', { id: tenantId }))
  const body = {
    text: '{"fields":{"project":{"key":"ACME"},"issuetype":{"name":"Task"},"summary":"x"}}',
  }
  const draft = { method: 'POST', path: '/rest/api/3/issue', query: [], headers: [], body }
  const made = await value(
    bridge.invoke('claims:sign', {
      tenantId,
      header: '{"alg":"HS256","typ":"JWT"}',
      claims: JSON.stringify({ iss: appKey, iat: 0, exp: 0 }),
      issueNow: true,
      hashFor: { method: draft.method, url: `${baseUrl}${draft.path}` },
    }),
  )
  const madeToken = { tokenId: made.tokenId, scheme: 'Bearer' } as const
  const order = {
    tabId: 'wrong-scheme',
    runId: 'wrong-scheme',
    tenantId,
    actingAs: { kind: 'app' },
    draft,
    confirmed: true,
    madeToken,
  } as const
  const { exchange } = await value(bridge.invoke('requests:send', order))
  const { findings } = await value(
    bridge.invoke('diagnosis:of-exchange', { exchangeId: exchange.id }),
  )
  return findings.map(({ id }) => id)
}
