// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Window } from '../window.tsx'
import { useActing } from '../../../renderer/state/acting.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { clear, click, doing, draw, install, press, type, until } from '../draw.ts'
import { mia, NOW, status, tenant } from '../fake-data.ts'
import { fakeBridge, ok } from '../fake-bridge.ts'
import { resetStores } from '../reset.ts'

const field = (): HTMLElement | null =>
  document.querySelector('input[aria-label="What to do, or which tenant"]')

const overlay = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.mantine-Spotlight-overlay')
  if (found === null) throw new Error('nothing lies beside the palette')
  return found
}

const lines = (): string[] =>
  [...document.querySelectorAll('.mantine-Spotlight-actionLabel')].map((each) => each.textContent)

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
  afterEach(clear)

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
  beforeEach(resetStores)
  afterEach(clear)

  const site = tenant({ id: 'practice', name: 'Practice site', starred: false })
  const running = {
    ...status,
    practice: { tenantId: 'practice', baseUrl: 'http://127.0.0.1:8190' },
  }
  const remembered = [{ ...mia, pinned: false, lastUsedAt: NOW }]

  async function ask(words: string): Promise<void> {
    install(
      fakeBridge({
        'tenants:list': () => ok([tenant(), site]),
        'app:status': () => ok(running),
        'people:remembered': () => ok(remembered),
      }),
    )
    await draw(<Window />)
    await until(() => useActing.getState().choices['tab:acme'] !== undefined)
    await press('k', { ctrlKey: true })
    await until(() => field() !== null)
    await type(field() ?? document.body, words)
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

  it('finds whom one acted as', async () => {
    await ask('mia')
    await until(() => lines()[0] === 'Mia Krystof')
  })
})
