import type { Bridge } from '../../contract/bridge.ts'
import type { Result } from '../../contract/result.ts'
import type { FaultId } from '../../main/sandbox/faults.ts'

/** Shown by a token sent with the wrong word before it, which the window only does when told to. */
export const WRONG_SCHEME: FaultId = 'J05'

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
