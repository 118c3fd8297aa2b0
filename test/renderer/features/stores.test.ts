// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { call } from '../../../renderer/bridge.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { RANGE_BYTES, useBody } from '../../../renderer/state/bodies.ts'
import { requestIsDrawn } from '../../../renderer/state/first-screen.ts'
import { rememberTenant } from '../../../renderer/state/recent-tenants.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { install } from '../draw.ts'
import { failed, fakeBridge, ok } from '../fake-bridge.ts'
import { mia, NOW, tenants } from '../fake-data.ts'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
// No window is drawn here, which the list of tenants waits for.
beforeEach(() => {
  install(fakeBridge())
  requestIsDrawn()
})

describe('the bridge', () => {
  it('makes a failure of a rejection: the app is broken, the window is not', async () => {
    Object.assign(window, { understudy: { invoke: () => Promise.reject(new Error('gone')) } })
    expect(await call('app:status', null)).toEqual({
      ok: false,
      failure: {
        code: 'internal',
        message: 'The app did not answer.',
        hint: 'Close the window and open it again; what was typed here stays until then.',
        details: { channel: 'app:status', reason: 'gone' },
      },
    })
  })
})

describe('reading on in a large body', () => {
  it('starts over at zero, then goes on where main says, and joins the text', async () => {
    const bridge = install(
      fakeBridge({
        'bodies:read': ({ from, to }) =>
          ok({ text: `[${from}-${to}]`, from, next: to - 1, size: 9_000_000 }),
      }),
    )
    await useBody.getState().readOn('large')
    await useBody.getState().readOn('large')
    const first = RANGE_BYTES * 2
    expect(bridge.calls.map(({ request }) => request)).toEqual([
      { bodyId: 'large', from: 0, to: first },
      { bodyId: 'large', from: first - 1, to: first - 1 + RANGE_BYTES },
    ])
    expect(useBody.getState().read['large']).toEqual({
      text: `[0-${first}][${first - 1}-${first - 1 + RANGE_BYTES}]`,
      from: 0,
      next: first - 2 + RANGE_BYTES,
      size: 9_000_000,
      depth: 0,
      inString: false,
    })
  })

  it('lets go of the bodies read longest ago', async () => {
    install(
      fakeBridge({
        'bodies:read': ({ from, to }) => ok({ text: 'x', from, next: to, size: 9_000_000 }),
      }),
    )
    for (let index = 0; index < 20; index += 1) await useBody.getState().readOn(`body ${index}`)
    await useBody.getState().readOn('body 17')
    await useBody.getState().readOn('body 20')
    expect(Object.keys(useBody.getState().read)).toEqual([
      'body 18',
      'body 19',
      'body 17',
      'body 20',
    ])
    expect(useBody.getState().read['body 17']?.text).toBe('xx')
  })

  it('keeps what was read when the next range fails', async () => {
    let asked = 0
    install(
      fakeBridge({
        'bodies:read': ({ from, to }) => {
          asked += 1
          return asked === 1
            ? ok({ text: 'first', from, next: to, size: 9_000_000 })
            : failed('body_unknown', 'This body is no longer held in memory.')
        },
      }),
    )
    await useBody.getState().readOn('large')
    await useBody.getState().readOn('large')
    expect(useBody.getState().read['large']?.text).toBe('first')
    expect(useBody.getState().failure?.code).toBe('body_unknown')
  })
})

describe('the selected tenant', () => {
  it('is the first of the list, later the one used last, and another one once it is removed', async () => {
    install(fakeBridge())
    await useTenants.getState().load()
    expect(useTenants.getState().selectedId).toBe('acme')
    await useTenants.getState().select('dev')
    useTenants.setState(useTenants.getInitialState(), true)
    await useTenants.getState().load()
    expect(useTenants.getState().selectedId).toBe('dev')
    expect(await useTenants.getState().remove('dev')).toBe(true)
    expect(useTenants.getState().selectedId).toBe('acme')
  })

  it('is there, the one used last, before the list of thousands is', async () => {
    const list = Promise.withResolvers<null>()
    const answers = fakeBridge()
    const bridge = install(
      fakeBridge({
        'tenants:list': async (request) => {
          await list.promise
          return await answers.invoke('tenants:list', request)
        },
      }),
    )
    rememberTenant('dev')
    const loading = useTenants.getState().load()
    await vi.waitFor(() => expect(bridge.calls.at(-1)?.channel).toBe('tenants:list'))
    const { loaded, selectedId, profile, summaries } = useTenants.getState()
    expect([loaded, selectedId, profile?.id, summaries.map(({ id }) => id)]).toEqual([
      false,
      'dev',
      'dev',
      ['dev'],
    ])
    list.resolve(null)
    await loading
    expect(useTenants.getState().summaries).toHaveLength(tenants.length)
    expect(useTenants.getState()).toMatchObject({ loaded: true, selectedId: 'dev' })
    expect(bridge.calls.map(({ channel }) => channel)).toEqual(['tenants:get', 'tenants:list'])
  })

  it('is another one, where that which was used last is gone', async () => {
    install(fakeBridge())
    rememberTenant('gone')
    await useTenants.getState().load()
    expect(useTenants.getState()).toMatchObject({ loaded: true, selectedId: 'acme', failure: null })
  })

  it('ignores the answer about a tenant that is no longer selected', async () => {
    const late = Promise.withResolvers<null>()
    const answers = fakeBridge()
    install(
      fakeBridge({
        'tenants:get': async ({ id }) => {
          if (id === 'acme') await late.promise
          return answers.invoke('tenants:get', { id })
        },
      }),
    )
    const slow = useTenants.getState().select('acme')
    await useTenants.getState().select('dev')
    late.resolve(null)
    await slow
    expect(useTenants.getState().profile?.id).toBe('dev')
  })

  it('keeps the list when a change is refused', async () => {
    install(
      fakeBridge({ 'tenants:update': () => failed('document_unwritable', 'The disk is full.') }),
    )
    await useTenants.getState().load()
    await useTenants.getState().update('acme', { name: 'Else' })
    expect(useTenants.getState().summaries).toHaveLength(tenants.length)
    expect(useTenants.getState().profile?.name).toBe('Acme')
  })
})

describe('who acts', () => {
  it('is the person of the last request on a tenant, the app where there was none', async () => {
    install(
      fakeBridge({
        'people:remembered': ({ tenantId }) =>
          ok(tenantId === 'acme' ? [{ ...mia, pinned: false, lastUsedAt: NOW }] : []),
      }),
    )
    await useActing.getState().enter('tab:acme')
    await useActing.getState().enter('tab:dev')
    expect(useActing.getState().choices).toEqual({
      'tab:acme': { kind: 'user', accountId: mia.accountId },
      'tab:dev': { kind: 'app' },
    })
  })

  it('is not changed by entering the tenant again', async () => {
    install(fakeBridge())
    useActing.getState().choose('tab:acme', { kind: 'anonymous' })
    await useActing.getState().enter('tab:acme')
    expect(useActing.getState().choices['tab:acme']).toEqual({ kind: 'anonymous' })
  })

  it('drops the life of a token that belongs to somebody else by now', async () => {
    const late = Promise.withResolvers<null>()
    install(
      fakeBridge({
        'tokens:life': async ({ actingAs }) => {
          if (actingAs.kind === 'user') await late.promise
          return ok({ expiresAt: actingAs.kind === 'user' ? NOW : null })
        },
      }),
    )
    const entering = useActing.getState().enter('tab:acme')
    await new Promise((resolve) => queueMicrotask(() => resolve(null)))
    useActing.getState().choose('tab:acme', { kind: 'app' })
    late.resolve(null)
    await entering
    expect(useActing.getState().lives['tab:acme']).toBeNull()
  })
})
