// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { Window } from '../window.tsx'
import { useActing } from '../../../renderer/state/acting.ts'
import { usePalette } from '../../../renderer/state/palette.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, draw, install, press, said, type, until } from '../draw.ts'
import { exchange, mia, NOW, status, tenant } from '../fake-data.ts'
import { type Answers, failed, type FakeBridge, fakeBridge, ok } from '../fake-bridge.ts'
import { operation } from '../fake-operations.ts'
import { asked } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { eachWithHeight } from '../with-height.ts'

const field = (): HTMLElement | null =>
  document.querySelector('input[aria-label="What to do, or which tenant"]')

const overlay = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.mantine-Modal-overlay')
  if (found === null) throw new Error('nothing lies beside the palette')
  return found
}

const lines = (): string[] =>
  [...document.querySelectorAll('[role="option"] > bdi:first-of-type')].map(
    (each) => each.textContent,
  )

const screens = [
  ['in the workbench', {}],
  ['on the first screen', { 'tenants:list': () => ok([]) }],
] as const

/** How a person leaves it. */
const ways: readonly (readonly [string, () => Promise<void>])[] = [
  ['Escape in its field', () => press('Escape', {}, field() ?? document.body)],
  ['Escape anywhere else', () => press('Escape')],
  ['Ctrl+K again', () => press('k', { ctrlKey: true })],
  ['a click beside it', () => click(overlay())],
]

describe.each(screens)('the palette %s', (_where, answers) => {
  beforeEach(resetStores)
  it.each(ways)('is left by %s, and opens again', async (_way, leave) => {
    install(fakeBridge(answers))
    await draw(<Window />)
    await until(() => useTenants.getState().loaded)
    if (answers !== screens[1][1])
      await until(() => useActing.getState().choices['tab:acme'] !== undefined)
    for (let time = 0; time < 2; time += 1) {
      await press('k', { ctrlKey: true })
      await until(() => field() !== null)
      await doing(() => new Promise((resolve) => setTimeout(resolve, 20)))
      await leave()
      await until(() => field() === null)
    }
    expect(field()).toBeNull()
  })
})

describe('what the palette finds', () => {
  eachWithHeight()

  const site = tenant({ id: 'practice', name: 'Practice site', starred: false })
  const running = {
    ...status,
    practice: { tenantId: 'practice', baseUrl: 'http://127.0.0.1:8190' },
  }
  const remembered = [{ ...mia, pinned: false, lastUsedAt: NOW }]

  const sent = {
    ...{ id: 'past', tenantId: 'acme', startedAt: NOW, actingAs: { kind: 'app' as const } },
    ...{ personName: null, method: 'GET', path: '/rest/api/3/field', status: 200 },
    ...{ outcome: 'answered' as const, totalMs: 1, finding: null },
  }
  const draft = { method: 'GET', path: '/rest/api/3/field', query: [], headers: [], body: null }
  const offer = {
    operation: operation({ path: '/rest/api/3/issue/{issueIdOrKey}/comment' }),
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
  }
  const opened: string[] = []
  const pathField = (): HTMLInputElement | null =>
    document.querySelector<HTMLInputElement>('input[aria-label="Path"]')

  async function ask(words: string, change: Partial<Answers> = {}): Promise<FakeBridge> {
    const bridge = install(
      fakeBridge({
        'tenants:list': () => ok([tenant(), site]),
        'app:status': () => ok(running),
        'people:remembered': () => ok(remembered),
        'history:search': ({ text }) =>
          ok({ entries: text === 'mia' ? [sent] : [], more: false, notKept: null }),
        'history:open': ({ id }) => {
          opened.push(id)
          return ok({ exchange: exchange(), sent: { draft, actingAs: { kind: 'app' } } })
        },
        ...change,
      }),
    )
    await draw(<Window />)
    await until(() => Object.keys(useActing.getState().choices).length > 0)
    await press('k', { ctrlKey: true })
    await until(() => field() !== null)
    await type(field() ?? document.body, words)
    return bridge
  }

  it('takes a tenant of that name before an action that ends something', async () => {
    await ask('practice site')
    await until(() => lines()[0] === 'Practice site')
    expect(lines().at(-1)).toBe('Stop the practice site')
  })

  it('names what ends something last, whatever is typed', async () => {
    await ask('tenant')
    await until(() => lines().length > 2)
    expect(lines().at(-1)).toBe('Remove this tenant')
  })

  it('finds by the beginnings and letters of words', async () => {
    await ask('cpy crl')
    await until(() => lines()[0] === 'Copy as curl (bash)')
  })

  it.each([
    ['proxy', 'Settings'],
    ['timeout', 'Settings'],
    ['font', 'Settings'],
    ['retention', 'Settings'],
    ['licence', 'Help: the guide, and about this app'],
    ['hotkeys', 'Keyboard shortcuts'],
    ['jwt', 'Token inspector'],
  ])('finds by what is behind it: %s', async (words, name) => {
    await ask(words)
    await until(() => lines()[0] === name)
  })

  it('finds whom one acted as, pinned people first', async () => {
    await ask('mia')
    await until(() => lines()[0] === 'Mia Krystof')
  })

  it('finds what is typed with an error, and marks what was found of a name', async () => {
    await ask('stetings')
    await until(() => lines()[0] === 'Settings')
    expect(document.querySelector('mark')?.textContent).toBe('Settings')
  })

  it('keeps what was sent while what is known of the site comes', async () => {
    const bridge = await ask('mia')
    await until(() => lines().includes(sent.path))
    const before = asked(bridge, 'operations:find').length
    await doing(() => usePalette.getState().look('mia', 'confluence'))
    expect(lines()).toContain(sent.path)
    await until(() => asked(bridge, 'operations:find').length > before)
    expect(usePalette.getState().looking).toBe(false)
  })

  it('shows what was sent and operations behind all that is here, and opens it', async () => {
    await ask('mia')
    await until(() => lines().includes(sent.path))
    expect(lines()[0]).toBe('Mia Krystof')
    await press('ArrowUp', {}, field() ?? document.body)
    await press('Enter', {}, field() ?? document.body)
    await until(() => opened.length === 1)
    expect(opened).toEqual(['past'])
  })

  it('shows operations at once, before what is only alike', async () => {
    await ask('cpy', {
      'operations:find': ({ text }) => ok(text === 'cpy' ? [offer] : []),
      // Never answers.
      'history:search': () => new Promise(() => undefined),
    })
    await until(() => lines().includes(offer.path))
    expect(lines()[0]).toBe(offer.path)
    expect(lines()).toContain('Copy as curl (bash)')
    await type(field() ?? document.body, 'practice')
    await until(() => lines().length > 0)
    expect(lines()[0]).toBe('Practice site')
  })

  it('opens a saved request by its name, path or folder, and lists none before anything is typed', async () => {
    const entry = { name: 'Who am I', method: 'GET', address: '/rest/api/3/myself', problem: null }
    await ask('desk who', {
      'saved:list': () =>
        ok({
          ...{ folder: '/requests', folders: ['desk'], failure: null },
          entries: [
            { ...entry, path: 'desk/who.yaml' },
            { ...entry, path: 'desk/broken.yaml', name: '', problem: 'This is not YAML.' },
          ],
        }),
      'saved:open': ({ path }) => {
        opened.push(path)
        return failed('file_unreadable', 'gone')
      },
    })
    await until(() => lines().includes('Who am I'))
    expect(lines()[0]).toBe('Who am I')
    await type(field() ?? document.body, '')
    await until(() => lines().includes('Acme'))
    expect(lines()).not.toContain('Who am I')
    await type(field() ?? document.body, 'who am')
    await until(() => lines()[0] === 'Who am I')
    await press('Enter', {}, field() ?? document.body)
    await until(() => opened.includes('desk/who.yaml'))
  })

  it('finds what is kept while one looks, without another letter', async () => {
    let entries: (typeof sent)[] = []
    const bridge = await ask('field', {
      'history:search': () => ok({ entries, more: false, notKept: null }),
    })
    await until(() => !usePalette.getState().looking)
    expect(lines()).not.toContain(sent.path)
    entries = [sent]
    bridge.say('history-changed', null)
    await until(() => lines().includes(sent.path))
  })

  it('asks for nothing that was kept while nothing is looked for', async () => {
    const bridge = await ask('m')
    bridge.say('history-changed', null)
    await doing(() => new Promise((resolve) => setTimeout(resolve, 20)))
    await press('Escape')
    await until(() => field() === null)
    bridge.say('history-changed', null)
    await doing(() => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(asked(bridge, 'history:search')).toEqual([])
  })

  it('composes an operation in a tab where nothing is lost', async () => {
    await ask('issue/comment', { 'operations:find': () => ok([offer]) })
    await until(() => lines().some((line) => line.includes('/comment')))
    await press('Enter', {}, field() ?? document.body)
    await until(() => pathField()?.value.endsWith('/comment') === true)
    expect(field()).toBeNull()
  })

  it('opens nothing of an answer for what was typed before', async () => {
    await ask('mia')
    await until(() => lines().includes(sent.path))
    await type(field() ?? document.body, 'mia qqqq')
    expect(lines()).toEqual([])
    await until(() => said().includes('Nothing of that name'))
  })

  it('draws no more rows than are seen of thousands of tenants, and finds each', async () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      tenant({ id: `t${at}`, name: `Customer ${at}`, starred: false }),
    )
    await ask('customer', { 'tenants:list': () => ok(many), 'people:remembered': () => ok([]) })
    await until(() => lines().length > 0)
    expect(lines().length).toBeLessThan(40)
    await type(field() ?? document.body, 'customer 2731')
    expect(lines()).toEqual(['Customer 2731'])
  })
})
