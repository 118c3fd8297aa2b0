import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import { inactive } from '../../main/sandbox/people.ts'
import { mia, openPracticeParts, type PracticeParts } from './practice-parts.ts'

let parts: PracticeParts
beforeAll(async () => {
  parts = await openPracticeParts()
})
afterAll(() => parts.close())
beforeEach(async () => {
  await parts.practice.setFaults([])
})

const app: ActingAs = { kind: 'app' }
const idsOf = (findings: readonly { readonly id: string }[]): string[] =>
  findings.map(({ id }) => id)

describe('the founding thread', () => {
  it('T01 is named first, as likely, with the check that settles it', async () => {
    await parts.practice.setFaults(['T01'])
    const { id } = await parts.send(mia)
    const { findings } = await parts.diagnosis.ofExchange(id)
    expect(findings[0]).toMatchObject({ id: 'T01', certainty: 'likely' })
    expect(findings[0]?.nextCheck).not.toBeNull()
    expect(findings[0]?.evidence.join('\n')).toContain('unauthorized_client')
  })
})

describe('a person whose account is deactivated', () => {
  it('T13 is named first, certain and in the server’s words; no stale record is suspected', async () => {
    const { id } = await parts.send({ kind: 'user', accountId: inactive.accountId })
    const { findings } = await parts.diagnosis.ofExchange(id)
    expect(findings[0]).toMatchObject({ id: 'T13', certainty: 'certain' })
    expect(findings[0]?.evidence.join('\n')).toContain('This account is not active.')
    expect(idsOf(findings)).not.toContain('T04')
    expect(idsOf(findings)).not.toContain('T10')
  })
})

/** What a person does to meet each fault. Default: GET /myself as Mia. */
const ways: Readonly<
  Record<string, { readonly as?: ActingAs; readonly draft?: Partial<RequestDraft> }>
> = {
  J04: { draft: { path: '/rest/api/3/search/jql?jql=project=ACME' } },
  J09: { draft: { method: 'POST', path: '/rest/api/3/issue', body: { text: '{"fields":{}}' } } },
  J15: { draft: { path: '/rest/api/3/issue/ACME-1' } },
}

describe('the practice site’s faults', () => {
  it.each(['T01', 'T02', 'T03', 'J01', 'J21', 'N02', 'N03', 'N04'])(
    '%s is named first',
    async (fault) => {
      await parts.practice.setFaults([fault])
      const { id } = await parts.send(ways[fault]?.as ?? mia, ways[fault]?.draft)
      expect(idsOf((await parts.diagnosis.ofExchange(id)).findings)[0]).toBe(fault)
    },
  )

  it('J17 is told from J15 by comparing', async () => {
    await parts.practice.setFaults(['J17'])
    const { id } = await parts.send(app, { path: '/rest/api/3/issue/ACME-1' })
    const asMia = await parts.send(mia, { path: '/rest/api/3/issue/ACME-1' })
    expect(asMia.steps.at(-1)?.response?.status).toBe(200)
    const { diagnosis } = await parts.diagnosis.check({
      exchangeId: id,
      lastChosen: null,
      run: {
        kind: 'request',
        method: 'GET',
        path: '/rest/api/3/issue/ACME-1',
        actingAs: mia,
      },
    })
    expect(idsOf(diagnosis.findings).slice(0, 2)).toContain('J17')
  })

  it.each(['T04', 'T10', 'J09', 'J15'])('%s is among the first three', async (fault) => {
    await parts.practice.setFaults([fault])
    const { id } = await parts.send(ways[fault]?.as ?? mia, ways[fault]?.draft)
    expect(idsOf((await parts.diagnosis.ofExchange(id)).findings).slice(0, 3)).toContain(fault)
  })
})

describe('a healthy site', () => {
  it.each<[string, ActingAs, string]>([
    ['myself as Mia', mia, '/rest/api/3/myself'],
    ['serverInfo as the app', app, '/rest/api/3/serverInfo'],
    ['search as Mia', mia, '/rest/api/3/search/jql?jql=project=ACME'],
    ['an issue as Mia', mia, '/rest/api/3/issue/ACME-1'],
    ['serverInfo as nobody', { kind: 'anonymous' }, '/rest/api/3/serverInfo'],
  ])('%s has no finding', async (_name, who, path) => {
    const exchange = await parts.send(who, { path })
    expect(exchange.steps.at(-1)?.response?.status).toBe(200)
    expect((await parts.diagnosis.ofExchange(exchange.id)).findings).toEqual([])
  })
})

describe('comparing', () => {
  it('sends the same request as the three, and the findings learn from it', async () => {
    const exchange = await parts.send(
      {
        kind: 'user',
        accountId:
          parts.site.people.find(({ can }) => can.length === 0)?.accountId ?? mia.accountId,
      },
      { path: '/rest/api/3/issue/ACME-1' },
    )
    const { sides, diagnosis } = await parts.diagnosis.compare({
      exchangeId: exchange.id,
      lastChosen: null,
    })
    expect(sides.map(({ actingAs, step }) => `${actingAs.kind} ${step?.response?.status}`)).toEqual(
      ['user 404', 'app 200', 'anonymous 404'],
    )
    expect(idsOf(diagnosis.findings)[0]).toBe('J15')
    expect(diagnosis.notes.join(' ')).toContain(
      'The app gets an answer (200), the user does not (404)',
    )
  })

  it('takes whoever was acted as last for the user, where the app itself was asked', async () => {
    await parts.send(mia)
    const exchange = await parts.send(app)
    const { sides } = await parts.diagnosis.compare({ exchangeId: exchange.id, lastChosen: null })
    expect(sides.map(({ actingAs }) => actingAs)).toEqual([mia, app, { kind: 'anonymous' }])
  })

  it('is ended at once when it is cancelled, and teaches nothing', async () => {
    const exchange = await parts.send(app, { path: '/rest/api/3/serverInfo' })
    const before = await parts.diagnosis.ofExchange(exchange.id)
    const comparing = parts.diagnosis.compare({ exchangeId: exchange.id, lastChosen: null })
    parts.diagnosis.cancel(exchange.id)
    await expect(comparing).rejects.toMatchObject({ code: 'request_cancelled' })
    expect(await parts.diagnosis.ofExchange(exchange.id)).toEqual(before)
  })

  it('holds its sides, whose answers can be held against each other, and nothing of a check', async () => {
    const exchange = await parts.send(mia)
    const kept = vi.spyOn(parts.exchanges, 'keep')
    const { sides } = await parts.diagnosis.compare({ exchangeId: exchange.id, lastChosen: null })
    const held = sides.map(({ exchangeId }) => parts.exchanges.get(exchangeId ?? '').exchange)
    expect(held.map(({ actingAs }) => actingAs)).toEqual([mia, app, { kind: 'anonymous' }])
    expect(kept).toHaveBeenCalledTimes(3)
    await parts.diagnosis.check({
      exchangeId: exchange.id,
      lastChosen: null,
      run: { kind: 'exchange-again' },
    })
    expect(kept).toHaveBeenCalledTimes(3)
    expect(sides.map(({ step }) => step?.purpose)).toEqual(['check', 'check', 'check'])
  })

  it('never sends what writes', async () => {
    const exchange = await parts.send(mia, {
      method: 'POST',
      path: '/rest/api/3/issue',
      body: { text: '{}' },
    })
    expect(exchange.whyNotComparable).toMatch(/^Not with POST: /)
    expect((await parts.send(mia)).whyNotComparable).toBeNull()
    await expect(
      parts.diagnosis.compare({ exchangeId: exchange.id, lastChosen: null }),
    ).rejects.toMatchObject({
      code: 'request_invalid',
    })
  })

  it('runs a check of its own', async () => {
    const exchange = await parts.send(mia)
    const learnt = await parts.diagnosis.check({
      exchangeId: exchange.id,
      lastChosen: null,
      run: {
        kind: 'request',
        method: 'GET',
        path: '/rest/api/3/serverInfo',
        actingAs: app,
      },
    })
    expect(learnt.sides).toMatchObject([{ actingAs: app, step: { response: { status: 200 } } }])
    const again = await parts.diagnosis.check({
      exchangeId: exchange.id,
      lastChosen: null,
      run: { kind: 'exchange-again' },
    })
    expect(again.sides[0]?.accountId).toBe(mia.accountId)
  })
})

describe('the case file', () => {
  it.each(['markdown', 'html'] as const)('holds no secret in any spelling: %s', async (format) => {
    await parts.practice.setFaults(['J15'])
    const { id } = await parts.send(mia, { path: '/rest/api/3/issue/ACME-1' })
    await parts.diagnosis.copyReport(id, format)
    const { sharedSecret } = parts.site.installed as { sharedSecret: string }
    const text = parts.clipboard.text
    expect(text).toContain('/rest/api/3/issue/ACME-1')
    for (const secret of [sharedSecret, ...parts.exchanges.get(id).secrets]) {
      for (const spelling of [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      ]) {
        expect(text.includes(spelling)).toBe(false)
      }
    }
    expect(await parts.diagnosis.saveReport(id, format)).toEqual({
      path: format === 'html' ? '/saved/case.html' : '/saved/case.md',
    })
  })
})
