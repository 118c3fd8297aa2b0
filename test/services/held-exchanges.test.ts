import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Exchange, SeenBody } from '../../contract/exchange.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { connectParts, myself, type Parts } from './practice-parts.ts'

const anonymous = { kind: 'anonymous' } as const
const LONG = `["${'x'.repeat(400_000)}","end"]`

function session(body: string | Uint8Array = LONG): Parts {
  const headers: [string, string][] = [['Content-Type', 'application/json']]
  return connectParts(new ScriptedHttp(() => ({ status: 200, headers, body })))
}

async function acmeIn(parts: Parts): Promise<TenantProfile> {
  const payload = {
    ...{ key: 'com.example.app', clientKey: 'c', sharedSecret: 'meadow-Frost-17-Harbor' },
    ...{ baseUrl: 'https://acme.atlassian.net', productType: 'jira', eventType: 'installed' },
  }
  const choices = { name: 'Acme', label: null, replaces: null, keepBoth: false }
  const { profile } = await parts.tenants.changes.add(JSON.stringify(payload), choices)
  return profile
}

const bodyOf = ({ steps }: Exchange): SeenBody | undefined => steps.at(-1)?.response?.body

describe('an answer that is still held', () => {
  it('is read on where it is opened from the history', async () => {
    const parts = session()
    const { id } = await parts.sendTo(await acmeIn(parts), anonymous)
    await parts.history.idle()
    const { exchange } = await parts.history.open(id)
    const end = await parts.bodies.read(bodyOf(exchange)?.bodyId ?? '', 400_000, 500_000)
    expect(end.text).toBe('xx","end"]')
  })

  it('has the bodies of the history where its own were let go for newer ones', async () => {
    const parts = session()
    const sent = await parts.sendTo(await acmeIn(parts), anonymous)
    await parts.history.idle()
    const { exchange } = await parts.history.open(sent.id)
    const forgotten = vi.spyOn(KeptBodies.prototype, 'holdThoseOf').mockReturnValueOnce(false)
    onTestFinished(() => forgotten.mockRestore())
    const { exchange: again } = await parts.history.open(sent.id)
    expect(bodyOf(again)?.bodyId).not.toBe(bodyOf(exchange)?.bodyId)
    for (const { steps } of [again, parts.exchanges.get(sent.id).exchange]) {
      const end = await parts.bodies.read(
        steps.at(-1)?.response?.body.bodyId ?? '',
        400_000,
        500_000,
      )
      expect(end.text).toBe('xx","end"]')
    }
  })
})

describe('the answer of a tab that was closed for good', () => {
  it('is not held any more, once the history has all of it', async () => {
    const parts = session()
    const acme = await acmeIn(parts)
    const draft = { ...myself, path: '/rest/api/3/search' }
    const order = { tabId: 'tab-1', tenantId: acme.id, runId: 'run-1', draft, actingAs: anonymous }
    const sent = await parts.workspace.run(order, () => parts.sendTo(acme, anonymous, draft))
    parts.workspace.closeTab('tab-1')
    await vi.waitFor(() => expect(parts.exchanges.holds(sent.id)).toBe(false))
    await expect(parts.bodies.read(bodyOf(sent)?.bodyId ?? '', 0, 10)).rejects.toMatchObject({
      code: 'body_unknown',
    })
    const { exchange } = await parts.history.open(sent.id)
    const end = await parts.bodies.read(bodyOf(exchange)?.bodyId ?? '', 400_000, 500_000)
    expect(end.text).toBe('xx","end"]')
  })
})
