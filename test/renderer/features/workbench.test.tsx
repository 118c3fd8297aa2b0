// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { personOf, useActing } from '../../../renderer/state/acting.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { editDraft } from '../../../renderer/state/shown.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, press, said, type, until } from '../draw.ts'
import { type FakeBridge, failed, ok } from '../fake-bridge.ts'
import { preview } from '../fake-preview.ts'
import { answered, emma, exchange, mia, refusedExchange, status } from '../fake-data.ts'
import { asked, openWindow, shownCase } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const sent = (bridge: FakeBridge): readonly unknown[] => asked(bridge, 'requests:send')

describe('the workbench', () => {
  beforeEach(resetStores)
  it('says who acts, where, and for how long', async () => {
    await openWindow()
    await until(() => (useActing.getState().lives['tab:acme'] ?? null) !== null)
    expect(named('button', 'Tenant:').textContent).toContain('Acme')
    expect(named('button', 'Tenant:').textContent).toContain('production')
    expect(named('button', 'Acting as:').textContent).toContain('Mia Krystof')
    expect(said()).toMatch(/token 12:\d\d/u)
    expect(document.querySelector('[data-situation="production-user"]')).not.toBeNull()
  })

  it('keeps a name that runs the other way to itself', async () => {
    await openWindow()
    await press('Enter', { ctrlKey: true })
    await until(() => said().includes('answered as Mia Krystof'))
    const kept = [...document.querySelectorAll('bdi')].map((name) => name.textContent)
    expect(kept.filter((name) => name === 'Mia Krystof').length).toBeGreaterThanOrEqual(2)
    expect(kept).toContain('Acme')
  })

  it('a JQL has a field of several lines, and its line ends are sent as they are', async () => {
    const bridge = await openWindow()
    await type(named('input', 'Path'), '/rest/api/3/search/jql?jql=a&fields=summary')
    const jql = named('textarea', 'Parameter 1 value')
    expect(named('input', 'Parameter 2 value')).toMatchObject({ value: 'summary' })
    await type(jql, 'project = ACME\n  ORDER BY created')
    expect(named('input', 'Path')).toMatchObject({
      value:
        '/rest/api/3/search/jql?jql=project%20%3D%20ACME%0A%20%20ORDER%20BY%20created&fields=summary',
    })
    await press('Enter', { ctrlKey: true })
    await until(() => sent(bridge).length > 0)
    expect(sent(bridge)).toMatchObject([
      {
        draft: {
          query: [
            ['jql', 'project = ACME\n  ORDER BY created'],
            ['fields', 'summary'],
          ],
        },
      },
    ])
  })

  it('says once that a body stays here', async () => {
    const stays = 'The body stays here: a GET is sent without one.'
    await openWindow({ 'requests:preview': () => ok(preview({ notes: [stays] })) })
    await doing(() => editDraft(tabOf('acme'), { mode: 'json', text: '{}' }))
    await click(named('[role="tab"]', 'Body'))
    await until(() => said().includes(stays))
    expect(said().split(/is sent without/u)).toHaveLength(2)
  })

  it('sends what is drawn, as who is drawn', async () => {
    const bridge = await openWindow()
    await type(named('input', 'Path'), '/rest/api/3/issue/DESK-1')
    await type(named('input', 'Parameter 1 name'), 'fields')
    await type(named('input', 'Parameter 1 value'), 'summary')
    await press('Enter', { ctrlKey: true })
    await until(() => useResponse.getState().outcomes[tabOf('acme')] !== undefined)
    expect(sent(bridge)).toEqual([
      {
        tabId: tabOf('acme'),
        runId: expect.stringMatching(/^run-[\da-f-]{36}$/u) as string,
        tenantId: 'acme',
        actingAs: { kind: 'user', accountId: mia.accountId },
        draft: {
          method: 'GET',
          path: '/rest/api/3/issue/DESK-1',
          query: [['fields', 'summary']],
          headers: [],
          body: null,
        },
        confirmed: false,
        madeToken: null,
      },
    ])
    expect(named('[role="status"]', 'Status').textContent).toBe('200 OK')
    expect(said()).toContain('answered as Mia Krystof')
  })

  it('asks once before a write and sends nothing when the answer is no', async () => {
    const question = 'Send DELETE /x to acme.atlassian.net as Mia Krystof?'
    const bridge = await openWindow({
      'requests:send': ({ confirmed }) =>
        confirmed ? ok(answered(exchange({}))) : failed('write_not_confirmed', question),
    })
    await click(named('button', 'Send'))
    await until(() => said().includes(question))
    await click(named('button', 'Do not send'))
    await until(() => useComposer.getState().question === null)
    expect(useResponse.getState().outcomes[tabOf('acme')]).toBeUndefined()
    expect(sent(bridge)).toMatchObject([{ confirmed: false }])
    await click(named('button', 'Send'))
    await until(() => said().includes(question))
    await click(named('button', 'Send it'))
    await until(() => said().includes('200 OK'))
    expect(sent(bridge)).toMatchObject([
      { confirmed: false },
      { confirmed: false },
      { confirmed: true },
    ])
  })

  it('cancels a running request with Escape, by its id', async () => {
    let finish: (value: ReturnType<typeof answered>) => void = () => undefined
    const bridge = await openWindow({
      'requests:send': () =>
        new Promise((resolve) => {
          finish = (value) => resolve({ ok: true, value })
        }),
      'requests:cancel': () => {
        finish(answered(exchange({ outcome: 'cancelled', steps: [] })))
        return ok(null)
      },
    })
    await click(named('button', 'Send'))
    await until(() => said().includes('Waiting for the answer…'))
    await press('Escape')
    await until(() => useResponse.getState().outcomes[tabOf('acme')] !== undefined)
    expect(named('[role="status"]', 'Status').textContent).toBe('Cancelled')
    const cancelled = bridge.calls.find(({ channel }) => channel === 'requests:cancel')
    expect(cancelled?.request).toEqual({ runId: (sent(bridge)[0] as { runId: string }).runId })
  })

  it.each([
    ['the people to act as', '[role="dialog"]', () => press('2', { ctrlKey: true })],
    ['a menu', '[role="menu"]', () => click(named('button', 'Copy as'))],
    ['the inspector', 'main[aria-label="Token inspector"]', () => press('i', { ctrlKey: true })],
  ])('Escape leaves %s first, and cancels nothing by that', async (_what, shown, open) => {
    const bridge = await openWindow({ 'requests:send': () => new Promise<never>(() => undefined) })
    const cancelled = (): number =>
      bridge.calls.filter(({ channel }) => channel === 'requests:cancel').length
    await click(named('button', 'Send'))
    await until(() => said().includes('Waiting for the answer…'))
    await open()
    await until(() => document.querySelector(shown)?.contains(document.activeElement) === true)
    await press('Escape', {}, document.activeElement as HTMLElement)
    await until(() => document.querySelector(shown) === null)
    expect(cancelled()).toBe(0)
    await press('Escape')
    await until(() => cancelled() === 1)
  })

  it('sends once, however often and by whatever means it is asked', async () => {
    const never = new Promise<never>(() => undefined)
    const bridge = await openWindow({ 'requests:send': () => never })
    const button = named('button', 'Send')
    await doing(() => {
      for (let time = 0; time < 3; time += 1) button.click()
      const enter = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }
      for (let time = 0; time < 3; time += 1)
        document.body.dispatchEvent(new KeyboardEvent('keydown', enter))
      bridge.say('menu-command', { command: 'send' })
    })
    await until(() => sent(bridge).length > 0)
    await doing(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(sent(bridge)).toHaveLength(1)
  })

  it.each([
    [
      'the pointer',
      (on: HTMLElement) => on.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    ],
    ['the space bar', (on: HTMLElement) => press(' ', {}, on)],
  ])(
    'what is pressed as Cancel by %s sends nothing where the answer comes before it is let go',
    async (_by, down) => {
      const coming = Promise.withResolvers<null>()
      const bridge = await openWindow({
        'requests:send': async () => {
          await coming.promise
          return ok(answered(exchange()))
        },
      })
      await click(named('button', 'Send'))
      await until(() => said().includes('Waiting for the answer…'))
      const button = named('button', 'Cancel')
      await doing(() => down(button))
      await doing(() => coming.resolve(null))
      await until(() => said().includes('answered as Mia Krystof'))
      await click(button)
      expect(sent(bridge)).toHaveLength(1)
      // Pressed as Send.
      await doing(() => down(button))
      await click(button)
      await until(() => sent(bridge).length === 2)
    },
  )

  it('draws an answer in a task of its own, behind the one that read it', async () => {
    const task = Promise.withResolvers<undefined>()
    const bridge = await openWindow()
    const behind = vi.spyOn(scheduler, 'yield').mockReturnValue(task.promise)
    onTestFinished(() => behind.mockRestore())
    await press('Enter', { ctrlKey: true })
    await until(() => sent(bridge).length === 1 && behind.mock.calls.length > 0)
    expect(said()).toContain('Waiting for the answer…')
    await doing(() => task.resolve(undefined))
    await until(() => said().includes('answered as Mia Krystof'))
  })

  it('costs two calls: what was sent, with all that is known since, and its diagnosis', async () => {
    // A clock that turns out to differ is a reason of its own to look at the draft again.
    const asKnown = exchange({ clockSkewSeconds: null })
    const bridge = await openWindow({ 'requests:send': () => ok(answered(asKnown)) })
    await until(() => useComposer.getState().previewed !== null)
    await until(() => bridge.calls.some(({ channel }) => channel === 'workspace:keep-draft'))
    const before = bridge.calls.length
    await press('Enter', { ctrlKey: true })
    await until(() => shownCase() !== null)
    await until(() => said().includes('200 OK'))
    await doing(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(bridge.calls.slice(before).map(({ channel }) => channel)).toEqual([
      'requests:send',
      'diagnosis:of-exchange',
    ])
  })

  it('costs two calls where the preview is of another draft, too', async () => {
    const bridge = await openWindow()
    await until(() => useComposer.getState().previewed !== null)
    await until(() => useActing.getState().lives['tab:acme'] !== undefined)
    await type(named('input', 'Path'), '/rest/api/3/field')
    const before = bridge.calls.length
    await press('Enter', { ctrlKey: true })
    await until(() => shownCase() !== null)
    const asked = bridge.calls.slice(before).map(({ channel }) => channel)
    expect(asked.slice(0, 2)).toEqual(['requests:send', 'diagnosis:of-exchange'])
    expect(sent(bridge)).toMatchObject([{ draft: { path: '/rest/api/3/field' } }])
  })

  it('tells the life of the token it was sent with, and who acted, without asking again', async () => {
    const expiresAt = Date.now() + 61_000
    await openWindow({
      'requests:send': () =>
        ok({
          exchange: exchange({}),
          remembered: [{ ...emma, displayName: 'Emma Renamed', pinned: false, lastUsedAt: 1 }],
          tokenExpiresAt: expiresAt,
        }),
    })
    await click(named('button', 'Send'))
    await until(() => useActing.getState().lives['tab:acme']?.until === expiresAt)
    expect(useActing.getState().known['acme']?.[emma.accountId]?.displayName).toBe('Emma Renamed')
  })

  it('names whoever acts as the site that is shown does, not as the one seen last', async () => {
    const called = { acme: 'Mia Krystof', globex: 'M. Krystof (Globex)' }
    await openWindow({
      'people:remembered': ({ tenantId }) =>
        ok([
          {
            ...{ ...mia, pinned: false, lastUsedAt: 1 },
            displayName: tenantId === 'globex' ? called.globex : called.acme,
          },
        ]),
    })
    const actor = (): string => named('button', 'Acting as:').textContent
    await until(() => actor().includes(called.acme))
    await doing(() => useTenants.getState().select('globex'))
    await until(() => actor().includes(called.globex))
    const known = (tenantId: string): string | undefined =>
      personOf(tenantId, mia.accountId)(useActing.getState())?.displayName
    expect([known('acme'), known('globex')]).toEqual([called.acme, called.globex])
  })

  it('shows no life of a token that another tenant has', async () => {
    const answer = Promise.withResolvers<null>()
    await openWindow({
      'tokens:life': ({ tenantId }) =>
        ok({ expiresAt: tenantId === 'acme' ? Date.now() + 761_000 : null }),
      'requests:send': async ({ tenantId }) => {
        await answer.promise
        return ok(answered(exchange({ tenantId })))
      },
    })
    await click(named('button', 'Send'))
    await doing(() => useTenants.getState().select('globex-wiki'))
    await until(() => said().includes('no token yet'))
    await doing(() => answer.resolve(null))
    await until(() => useResponse.getState().outcomes[tabOf('acme')] !== undefined)
    expect(said()).toContain('no token yet')
  })

  it('is not asked anew by keys that are held down until the answer is there', async () => {
    const bridge = await openWindow()
    const key = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }
    await doing(() => document.body.dispatchEvent(new KeyboardEvent('keydown', key)))
    await until(() => said().includes('200 OK'))
    await doing(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, repeat: true })),
    )
    expect(sent(bridge)).toHaveLength(1)
  })

  it('sends again once the answer is there', async () => {
    const bridge = await openWindow()
    for (const times of [1, 2]) {
      await click(named('button', 'Send'))
      await until(() => sent(bridge).length === times && said().includes('200 OK'))
      await until(() => document.querySelector('[aria-busy="true"]') === null)
    }
    const [first, second] = sent(bridge) as readonly { readonly runId: string }[]
    expect(first?.runId).not.toBe(second?.runId)
  })

  it('does not ask about, or send again, what was cancelled before main had answered', async () => {
    const looked = Promise.withResolvers<null>()
    const bridge = await openWindow({
      'requests:send': async () => {
        await looked.promise
        return failed('write_not_confirmed', 'DELETE?')
      },
    })
    await click(named('button', 'Send'))
    await click(named('button', 'Cancel'))
    await doing(() => looked.resolve(null))
    await until(() => document.querySelector('[aria-busy="true"]') === null)
    expect(sent(bridge)).toHaveLength(1)
    expect(useComposer.getState().question).toBeNull()
  })

  it('is diagnosed while another tenant is looked at', async () => {
    const answer = Promise.withResolvers<null>()
    const bridge = await openWindow({
      'requests:send': async ({ tenantId }) => {
        await answer.promise
        return ok(answered({ ...refusedExchange, tenantId }))
      },
    })
    await click(named('button', 'Send'))
    await doing(() => useTenants.getState().select('globex-wiki'))
    await doing(() => answer.resolve(null))
    await until(() => bridge.calls.some(({ channel }) => channel === 'diagnosis:of-exchange'))
    expect(named('button', 'Tenant:').textContent).toContain('Globex')
  })

  it('shows what happened, why and what next; the draft stays', async () => {
    await openWindow({ 'requests:send': () => ok(answered(refusedExchange)) })
    await type(named('input', 'Path'), '/rest/api/3/search')
    await click(named('button', 'Send'))
    await until(() => useResponse.getState().outcomes[tabOf('acme')] !== undefined)
    await doing(() => useResponse.getState().showView(tabOf('acme'), 'body'))
    const alert = document.querySelector('[role="alert"]')?.textContent
    expect(alert).toBe(
      'The authorization server refused to give a token for Mia Krystof.' +
        'status401errorinvalid_client' +
        'What to do next Check that the installed descriptor has the scope ACT_AS_USER.',
    )
    expect(named('input', 'Path')).toHaveProperty('value', '/rest/api/3/search')
  })

  it('keeps a draft for each tenant', async () => {
    await openWindow()
    await type(named('input', 'Path'), '/one')
    await doing(() => useTenants.getState().select('globex-wiki'))
    await until(() => useTenants.getState().profile?.id === 'globex-wiki')
    expect(named('input', 'Path')).toHaveProperty('value', '/rest/api/user/current')
    await doing(() => useTenants.getState().select('acme'))
    await until(() => useTenants.getState().profile?.id === 'acme')
    expect(named('input', 'Path')).toHaveProperty('value', '/one')
  })

  it('keeps the notice of a locked keychain in sight until it is mended', async () => {
    const keychain = {
      state: 'locked',
      name: 'The keyring',
      hint: 'Unlock it.',
      secretsInMemory: 1,
    } as const
    await openWindow({ 'app:status': () => ok({ ...status, keychain }) })
    await until(() => said().includes('The keyring is locked.'))
    expect(said()).toContain('Secrets are kept in memory until the app closes. Unlock it.')
    await click(named('button', 'Try the keychain again'))
    await until(() => !said().includes('The keyring is locked.'))
  })

  it('does what the menu asks for', async () => {
    const bridge = await openWindow()
    await doing(() => bridge.say('menu-command', { command: 'send' }))
    await until(() => sent(bridge).length === 1)
    await doing(() => bridge.say('menu-command', { command: 'focus-people' }))
    await until(() => document.querySelector('[aria-label="Find a person"]') !== null)
  })

  it('finds a person while typing, and resolves an id instead of searching for it', async () => {
    const bridge = await openWindow()
    await click(named('button', 'Acting as:'))
    await until(() => document.querySelector('[aria-label="Find a person"]') !== null)
    await type(named('input', 'Find a person'), 'em')
    await until(() => said().includes('Ian Inactive'))
    await type(named('input', 'Find a person'), emma.accountId)
    await until(() => bridge.calls.some(({ channel }) => channel === 'people:resolve'))
    await until(() => !said().includes('Ian Inactive'))
    await click(named('[data-row]', `EREmma Richards`))
    expect(useActing.getState().choices['tab:acme']).toEqual({
      kind: 'user',
      accountId: emma.accountId,
    })
    expect(named('button', 'Acting as:').textContent).toContain('Emma Richards')
  })
})
