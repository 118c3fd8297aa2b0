import { expect, it } from 'vitest'
import { TokenCache } from '../../main/acting/token-cache.ts'
import { AskAsOthers } from '../../main/services/ask-as-others.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { redactHere } from '../fakes/redact-here.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { acme } from '../fakes/tenant-profile.ts'

it('asks as the three at the same time: none is answered before all are asked', async () => {
  const allAsked = Promise.withResolvers<ScriptedAnswer>()
  const http: ScriptedHttp = new ScriptedHttp(() => {
    if (http.sent.length === 3) allAsked.resolve({ status: 200 })
    return allAsked.promise
  })
  const clock = { now: () => 1000, steady: () => 1 }
  let ids = 0
  const kept: string[] = []
  const others = new AskAsOthers({
    identity: { authorityFor: () => ({ kind: 'none' }) },
    cache: new TokenCache(clock),
    http,
    clock,
    ids: { next: () => `id${(ids += 1)}` },
    people: { nameOf: () => null },
    readToken: () => Promise.reject(new Error('no token takes part')),
    longestMs: () => null,
    secretsAtHand: {
      during: () => ({ tenantSecrets: Promise.resolve([]), tenantTokens: () => [] }),
    },
    userAgent: 'Understudy/0',
    bodies: new KeptBodies({ redactLarge: redactHere }),
    exchanges: { keep: ({ exchange }) => kept.push(exchange.id) },
    signingOffsetSeconds: () => 0,
  })
  const built = { method: 'GET', url: `${acme.baseUrl}/rest/api/3/myself`, headers: [], body: null }
  const user = { kind: 'user', accountId: 'mia' } as const
  const sides = await others.compare(built, acme, user, new AbortController().signal)
  expect(sides.map(({ actingAs, step }) => [actingAs.kind, step?.response?.status])).toEqual([
    ['user', 200],
    ['app', 200],
    ['anonymous', 200],
  ])
  expect(kept.toSorted()).toEqual(sides.map(({ exchangeId }) => exchangeId).toSorted())
})
