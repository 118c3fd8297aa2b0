import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mia, openPracticeParts, type PracticeParts } from '../exchanges/practice-parts.ts'

let parts: PracticeParts
beforeEach(async () => {
  parts = await openPracticeParts()
})
afterEach(() => parts.close())

describe('the practice tenant', () => {
  it('is a loopback tenant with its own authorization server, scopes and label', () => {
    expect(parts.tenant()).toMatchObject({
      label: 'practice',
      name: 'Practice site',
      baseUrl: parts.site.baseUrl,
      authorizationServer: parts.site.authorizationServer,
      installedScopes: expect.arrayContaining(['ACT_AS_USER']) as unknown,
    })
  })

  it('starts once, and names itself while it runs', async () => {
    const again = await parts.practice.start()
    expect(again.profile.id).toBe(parts.tenant().id)
    expect(parts.practice.running).toEqual({ baseUrl: parts.site.baseUrl, tenantId: parts.tenant().id })
    await parts.practice.stop()
    expect(parts.practice.running).toBeNull()
  })

  it('replaces the tenant of an earlier start, whose site is gone', async () => {
    const earlier = parts.tenant().id
    await parts.practice.stop()
    const { profile } = await parts.practice.start()
    expect(parts.tenants.list().map(({ id }) => id)).toEqual([profile.id])
    expect(profile.id).not.toBe(earlier)
  })

  it('T01: the scope goes from the descriptor, the client id stays', async () => {
    await parts.practice.setFaults(['T01'])
    expect(parts.tenant().installedScopes).not.toContain('ACT_AS_USER')
    expect(parts.tenant().oauthClientId).not.toBeNull()
    const exchange = await parts.send(mia)
    expect(exchange).toMatchObject({ outcome: 'failed', failure: { code: 'exchange_refused', details: { error: 'unauthorized_client' } } })
    await parts.practice.setFaults([])
    expect((await parts.send(mia)).outcome).toBe('answered')
  })

  it('T10: a rotated secret is mended by reinstalling', async () => {
    await parts.practice.setFaults(['T10'])
    expect((await parts.send(mia)).outcome).toBe('failed')
    const { changes } = await parts.practice.reinstall()
    expect(changes.join(' ')).toMatch(/secret/i)
    expect((await parts.send(mia)).outcome).toBe('answered')
  })

  it('knows its faults, and says which are on', async () => {
    const faults = await parts.practice.setFaults(['J21', 'no such fault'])
    expect(faults.filter(({ on }) => on).map(({ id }) => id)).toEqual(['J21'])
    await parts.practice.stop()
    await expect(parts.practice.setFaults([])).rejects.toMatchObject({ code: 'sandbox_unavailable' })
    await expect(parts.practice.reinstall()).rejects.toMatchObject({ code: 'sandbox_unavailable' })
  })
})
