import { describe, expect, it } from 'vitest'
import { channels } from '../../contract/channels.ts'
import { defaultSettings } from '../../contract/default-settings.ts'
import type { TenantSummary } from '../../contract/tenants.ts'
import { AppError } from '../../main/errors.ts'
import { answer, answerChannels, type Handlers } from '../../main/ipc/router.ts'
import { isTrustedSender } from '../../main/ipc/trust.ts'
import { weighsAtMost } from '../../main/weight.ts'
import { acme } from '../fakes/tenant-profile.ts'

const lines: string[] = []
const write = (event: string, facts?: object): void =>
  void lines.push(`${event} ${JSON.stringify(facts)}`)
const log = { info: write, warn: write, error: write }
const handlers = (some: Partial<Handlers>): Handlers => some as Handlers

const { id, name, baseUrl, appKey, label, starred, uninstalledAt, secretPlace } = acme
const listed = { id, name, baseUrl, appKey, label, starred, uninstalledAt, secretPlace }

describe('a call', () => {
  it('is parsed on its way in and on its way out: unnamed keys fall off', async () => {
    const seen: unknown[] = []
    const some = handlers({
      'requests:cancel': (request) => {
        seen.push(request)
        return null
      },
      'tokens:life': () => ({ expiresAt: 5, accessToken: 'secret' }) as { expiresAt: number },
    })
    expect(await answer('requests:cancel', some, { runId: 'r', sharedSecret: 'x' }, log)).toEqual({
      ok: true,
      value: null,
    })
    expect(seen).toEqual([{ runId: 'r' }])
    expect(
      await answer('tokens:life', some, { tenantId: 't', actingAs: { kind: 'app' } }, log),
    ).toEqual({ ok: true, value: { expiresAt: 5 } })
  })

  it('changes the settings that are named, and no other by its default', async () => {
    const seen: unknown[] = []
    const some = handlers({
      'settings:update': (change) => {
        seen.push(change)
        return defaultSettings
      },
    })
    await answer('settings:update', some, { colorScheme: 'dark' }, log)
    expect(seen).toEqual([{ colorScheme: 'dark' }])
  })

  it('says where a request is not as agreed, without repeating it', async () => {
    const request = { tenantId: 't', actingAs: { kind: 'user', accountId: 7 } }
    expect(await answer('tokens:life', handlers({}), request, log)).toEqual({
      ok: false,
      failure: {
        code: 'invalid_message',
        message: "Understudy's own request to tokens:life is not as agreed.",
        hint: 'This is a defect of Understudy; please report it with the name above.',
        details: { where: 'actingAs.accountId', rule: 'invalid_type' },
      },
    })
  })

  it.each(['query', 'headers', 'parts'])('is refused where the %s are bytes', async (list) => {
    const draft = {
      ...{ method: 'GET', path: '/', query: [], headers: [], mode: 'none', text: '' },
      ...{ parts: [], file: null, bytes: null, [list]: new Uint8Array(9) },
    }
    const request = { tabId: 'a', tenantId: 't', actingAs: null, draft }
    expect(await answer('workspace:keep-draft', handlers({}), request, log)).toMatchObject({
      failure: { code: 'invalid_message', details: { where: `draft.${list}` } },
    })
  })

  it('turns an AppError into a failure, and anything else into one that tells nothing', async () => {
    const refusing = handlers({
      'requests:cancel': () => {
        throw new AppError('tenant_unknown', 'No such tenant.', { hint: 'Pick one.' })
      },
    })
    expect(await answer('requests:cancel', refusing, { runId: 'r' }, log)).toEqual({
      ok: false,
      failure: {
        code: 'tenant_unknown',
        message: 'No such tenant.',
        hint: 'Pick one.',
        details: {},
      },
    })
    const broken = handlers({
      'requests:cancel': () => {
        throw new TypeError('cannot read ATCO-secret of undefined')
      },
    })
    lines.length = 0
    const result = await answer('requests:cancel', broken, { runId: 'r' }, log)
    expect(result).toMatchObject({ ok: false, failure: { code: 'internal' } })
    expect(JSON.stringify(result) + lines.join('')).not.toContain('ATCO')
    expect(lines).toEqual(['handler failed {"channel":"requests:cancel","kind":"TypeError"}'])
  })

  it('never passes on an answer that is not as agreed', async () => {
    const odd = handlers({
      'tokens:life': () => ({ expiresAt: 'soon' }) as unknown as { expiresAt: number },
    })
    expect(
      await answer('tokens:life', odd, { tenantId: 't', actingAs: { kind: 'app' } }, log),
    ).toMatchObject({
      ok: false,
      failure: { code: 'invalid_answer', details: { where: 'expiresAt' } },
    })
  })

  it('looks a long list through entry by entry, and whatever waits goes first meanwhile', async () => {
    const summary = { ...listed, sharedSecret: 'never' }
    const list = (entries: readonly unknown[]): Handlers =>
      handlers({ 'tenants:list': () => entries as TenantSummary[] })
    expect(await answer('tenants:list', list([summary, summary]), null, log)).toEqual({
      ok: true,
      value: [listed, listed],
    })
    expect(
      await answer('tenants:list', list([summary, { ...summary, name: 7 }]), null, log),
    ).toMatchObject({
      ok: false,
      failure: { code: 'invalid_answer', details: { where: '1.name' } },
    })
    let another = false
    setImmediate(() => (another = true))
    await answer('tenants:list', list(new Array(300_000).fill(summary)), null, log)
    expect(another).toBe(true)
  })

  it('refuses what is too heavy before parsing it', async () => {
    const request = { text: 'x', more: Array.from({ length: 20 }, () => 'y'.repeat(1_000_000)) }
    expect(await answer('tenants:read-payload', handlers({}), request, log)).toMatchObject({
      ok: false,
      failure: {
        code: 'invalid_message',
        message: 'This is more than 16 MiB, which is the most that Understudy takes at once.',
      },
    })
  })
})

describe('registration', () => {
  it('answers every channel, and only the trusted frame', async () => {
    const answered = new Map<string, (event: unknown, request: unknown) => Promise<unknown>>()
    const ipc = {
      handle: (channel: string, f: (event: unknown, request: unknown) => Promise<unknown>) =>
        void answered.set(channel, f),
    }
    const calls: string[] = []
    const built = Promise.withResolvers<Handlers>()
    answerChannels({
      ipc: ipc as never,
      handlers: built.promise,
      trustedOrigins: ['app://understudy'],
      log,
    })
    expect([...answered.keys()].sort()).toEqual([...channels].sort())
    const cancel = answered.get('requests:cancel')
    const frame = { url: 'app://understudy/index.html', parent: null }
    const early = cancel?.({ senderFrame: frame }, { runId: 'a' })
    built.resolve(
      handlers({
        'requests:cancel': ({ runId }) => {
          calls.push(runId)
          return null
        },
      }),
    )
    expect(await early).toEqual({ ok: true, value: null })
    expect(
      await cancel?.({ senderFrame: { ...frame, url: 'https://evil.example/' } }, { runId: 'b' }),
    ).toMatchObject({ ok: false, failure: { code: 'untrusted_sender' } })
    expect(calls).toEqual(['a'])
  })
})

describe('the sender', () => {
  const origins = ['app://understudy']
  it.each([
    ['the app page', { url: 'app://understudy/index.html', parent: null }, true],
    ['a sub-frame of it', { url: 'app://understudy/index.html', parent: {} }, false],
    ['another host', { url: 'app://understudy.evil/index.html', parent: null }, false],
    ['another scheme', { url: 'https://understudy/index.html', parent: null }, false],
    ['a file', { url: 'file:///understudy/index.html', parent: null }, false],
    ['a user before the host', { url: 'app://evil@understudy/', parent: null }, false],
    ['a password before the host', { url: 'app://:x@understudy/', parent: null }, false],
    ['about:blank', { url: 'about:blank', parent: null }, false],
    ['no address', { url: '', parent: null }, false],
    ['a frame that has gone', null, false],
  ])('%s: %s', (_name, frame, trusted) => {
    expect(isTrustedSender(frame, origins)).toBe(trusted)
  })
})

describe('weight', () => {
  it('counts strings, keys, buffers and values', () => {
    expect(weighsAtMost('x'.repeat(92), 100)).toBe(true)
    expect(weighsAtMost('x'.repeat(93), 100)).toBe(false)
    expect(weighsAtMost({ ['k'.repeat(100)]: 1 }, 100)).toBe(false)
    expect(weighsAtMost(new Uint8Array(101), 100)).toBe(false)
    expect(weighsAtMost([new ArrayBuffer(101)], 100)).toBe(false)
    const holes: unknown[] = []
    holes[1_000_000] = 1
    expect(weighsAtMost({ query: holes }, 16 * 1024 * 1024)).toBe(false)
    expect(
      weighsAtMost(
        Array.from({ length: 20 }, () => null),
        100,
      ),
    ).toBe(false)
  })

  it('ends on a circle', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    expect(weighsAtMost(circle, 100)).toBe(true)
  })
})
