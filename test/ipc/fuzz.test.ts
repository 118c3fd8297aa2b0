import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { channels } from '../../contract/channels.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { answer } from '../../main/ipc/router.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { silentLog } from '../fakes/silent-log.ts'
import { connectParts } from '../services/practice-parts.ts'
import { ownTime } from '../own-time.ts'
import { type RequestShape, shapeOf } from './request-shape.ts'

const CALLS = 10_000
/** Runs of calls that begin elsewhere: each is a third of them. */
const SEEDS = [20_261_124, 4, 77]
const SECRET = 'ATCO-fuzz-3f9c1d7a5b2e4c6d8e0f'
const TOKEN = 'opaque-fuzz-9a8b7c6d5e4f3a2b1c0d'

/** The same calls at every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
let seed = 0
const below = (most: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * most)
}
const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T

const ids: string[] = ['__proto__', 'constructor', 'none']
const PLAIN_IDS = ids.length
const texts = [
  ...['', ' ', '__proto__', 'constructor', 'toString', '\u0000', '\u202eevil', '\ud800', '🦊'],
  ...[
    '{}',
    '[]',
    'null',
    '{"__proto__":{"a":1}}',
    '[[[[[[',
    '{"a":',
    '"\\u0000"',
    'a'.repeat(5000),
  ],
  ...['eyJhbGciOiJub25lIn0.e30.', 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA', 'Bearer x', '%', '%00', '../..'],
  ...[
    '/rest/api/3/myself',
    'blob:https://acme.atlassian.net/x',
    'file:///etc/passwd',
    '//evil.example',
  ],
  ...[
    'javascript:alert(1)',
    'https://acme.atlassian.net',
    "curl 'https://acme.atlassian.net/x' -H a:b",
  ],
  ...['GET / HTTP/1.1\nHost: x\n\n', 'POST', 'GET', '1e308', '[['.repeat(2000), ' \t'.repeat(2000)],
]
const MOST_CHARACTERS = 1_000_000
/** Repeated as often as the channel takes: what could make a reader go over it again and again. */
const pieces = [
  ...['a', '[', '{"a":', '%', '=', ' ', '\n', '\u0300', '\u202e', '\ud800', '\\', '"', "'", '&a=b'],
  ...['eyJ', 'eyJhbGciOiJIUzI1NiJ9.', '-H a:b ', 'a: b\n', '<b>', '\0', '/..', '-----BEGIN ', '💩'],
]
const withPrototype: unknown = JSON.parse('{"__proto__":{"polluted":true}}')
const bare: unknown = Object.create(null)
const numbers = [0, -0, -1, 1e308, 2 ** 53, 5e-324, NaN, Infinity, -Infinity, 10n]
const cyclic: Record<string, unknown> = { id: 'a', list: [] }
cyclic['itself'] = cyclic
cyclic['list'] = [cyclic, [cyclic]]
const sparse: unknown[] = []
sparse[4_000_000_000] = 1
const objects: readonly unknown[] = [
  ...[[], {}, [[]], new Date(0), new Date(NaN), new Map(), new Set([1]), new Uint8Array(9)],
  ...[cyclic, sparse, /a/, new Error('a'), new ArrayBuffer(9), new BigInt64Array(2)],
  ...[{ length: 1e9 }, { toString: 1, valueOf: 1, toJSON: 1, then: 1 }, { then: {} }],
]
const oddities: readonly unknown[] = [
  ...[null, undefined, true, '', withPrototype, bare],
  ...numbers,
  ...objects,
]

function longest(piece: string, { maxLength = MOST_CHARACTERS }: RequestShape): string {
  return piece.repeat(Math.floor(Math.min(maxLength, MOST_CHARACTERS) / piece.length) || 1)
}

/** A value of this shape, and now and then anything else. */
function valueOf(shape: RequestShape, name = ''): unknown {
  if (below(40) === 0) return pick(oddities)
  if (shape.const !== undefined) return shape.const
  if (shape.enum !== undefined) return pick(shape.enum)
  const either = shape.anyOf ?? shape.oneOf
  if (either !== undefined) return valueOf(pick(either), name)
  if (shape.properties !== undefined)
    return Object.fromEntries(
      Object.entries(shape.properties).map(([key, each]) => [key, valueOf(each, key)]),
    )
  if (shape.prefixItems !== undefined) return shape.prefixItems.map((each) => valueOf(each))
  if (shape.type === 'array')
    return Array.from({ length: below(4) }, () => valueOf(shape.items ?? {}))
  if (shape.type === 'boolean') return below(2) === 0
  if (shape.type === 'number' || shape.type === 'integer') return pick([0, 1, 7, 500, 2 ** 31])
  if (shape.type === 'null') return null
  if (below(200) === 0) return longest(pick(pieces), shape)
  return /^(?:id|.*Id)$/.test(name) && below(4) > 0 ? pick(ids) : pick(texts)
}

describe('every channel, asked ten thousand odd things', () => {
  it.each(SEEDS)('answers each, soon, and without a secret', async (from) => {
    seed = from
    ids.length = PLAIN_IDS
    // The site says what it was sent, and the secret, which it knows.
    const parts = connectParts(
      new ScriptedHttp(({ url, headers }) =>
        url.endsWith('/oauth2/token')
          ? {
              status: 200,
              body: JSON.stringify({
                access_token: TOKEN,
                expires_in: 900,
                token_type: 'Bearer',
              }),
            }
          : {
              status: pick([200, 204, 401, 403, 404, 500]),
              body: `{"said":${JSON.stringify([SECRET, ...headers])}}`,
            },
      ),
    )
    const unhandled: unknown[] = []
    const note = (reason: unknown): void => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    const handlers = createHandlers(parts)
    const payload = {
      ...{ key: 'com.example.app', clientKey: 'c', oauthClientId: 'o', sharedSecret: SECRET },
      ...{ baseUrl: 'https://acme.atlassian.net', productType: 'jira', eventType: 'installed' },
    }
    const add = async (): Promise<void> => {
      const { profile } = await parts.tenants.changes.add(JSON.stringify(payload))
      ids.push(profile.id)
    }
    await add()
    const shapes = new Map(channels.map((channel) => [channel, shapeOf(channel)]))
    const told: string[] = []
    const slow: string[] = []
    const broken = new Set<string>()
    for (let call = 0; call < CALLS / SEEDS.length; call += 1) {
      const channel = pick(channels)
      const request: unknown = structuredClone(valueOf(shapes.get(channel) ?? {}))
      const before = ownTime()
      const result = await answer(channel, handlers, request, silentLog)
      if (ownTime() - before > 1000) slow.push(channel)
      const text = JSON.stringify(result)
      if (text.includes(SECRET) || text.includes(TOKEN)) told.push(channel)
      if (!result.ok && /^(?:internal|invalid_answer)$/.test(result.failure.code))
        broken.add(`${channel} ${result.failure.code} ${inspect(request).slice(0, 200)}`)
      const found = /"(?:id|bodyId)":"([^"]{1,60})"/.exec(text)?.[1]
      if (found !== undefined && ids.length < 60) ids.push(found)
      if (channel === 'tenants:remove' && result.ok) await add()
    }
    await new Promise((resolve) => void setImmediate(resolve))
    process.off('unhandledRejection', note)
    expect({ told, slow, unhandled }).toEqual({ told: [], slow: [], unhandled: [] })
    expect([...broken].filter((each) => !each.startsWith('practice:'))).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
