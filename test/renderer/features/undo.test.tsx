// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { linesHere } from '../../../renderer/app/palette-lines.tsx'
import { closeTab, reopenTab } from '../../../renderer/app/flows/tabs.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { useSettings } from '../../../renderer/state/settings.ts'
import { removeRow } from '../../../renderer/state/shown.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, named, said, until, withoutPauses } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const pair = (name: string) => ({ key: name, name, value: 'x', enabled: true })
const draft = {
  ...freshDraft('/rest/api/3/field'),
  query: ['expand', 'fields', 'jql', 'maxResults', 'startAt'].map(pair),
  headers: [pair('X-Own')],
  parts: [{ key: 'file', name: 'file', text: 'x', file: null, enabled: true }],
}

/** What can be taken back, and how it is said. */
const deeds = [
  ['a parameter', 'Removed the parameter expand', () => removeRow('query', 'expand')],
  ['a header', 'Removed the header X-Own', () => removeRow('headers', 'X-Own')],
  ['a row of a form', 'Removed the part file', () => removeRow('parts', 'file')],
  ['a tab', 'Closed GET /rest/api/3/field', () => closeTab(tabOf('acme'))],
  ['a tenant', 'Acme was removed', () => useTenants.getState().remove('acme')],
  ['a saved request', 'Removed Mine', () => useSaved.getState().remove('mine.yaml', 'Mine')],
  ['all settings', 'All settings were reset', () => useSettings.getState().reset()],
] as const

async function open() {
  withoutPauses()
  const bridge = await openWindow({
    'saved:remove': () => ok({ id: 'removal-1' }),
    'saved:put-back': () => ok(null),
  })
  await until(() => useSettings.getState().settings !== null)
  await doing(() => useComposer.getState().put(tabOf('acme'), draft))
  return bridge
}

const offered = (): string[] =>
  linesHere()
    .filter(({ group }) => group === 'Undo')
    .map(({ name }) => name)
const later = (ms: number): Promise<void> => doing(() => vi.advanceTimersByTimeAsync(ms))
const inBar = (): string | null =>
  document.querySelector('header [aria-label^="Undo:"]')?.getAttribute('aria-label') ?? null
const buttons = (): number =>
  [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Undo')
    .length

describe('what was removed or closed', () => {
  beforeEach(resetStores)

  it.each(deeds)('can be taken back for a minute, and no longer: %s', async (_, words, deed) => {
    await open()
    await doing(deed)
    await until(() => said().includes(words))
    expect(buttons()).toBe(1)
    await later(58_000)
    expect(offered()).toEqual([words])
    expect(inBar()).toBe(`Undo: ${words}`)
    await later(2_500)
    expect(offered()).toEqual([])
    await until(() => inBar() === null)
  })

  it('is said for ten seconds, and covers nothing any more; the bar takes it back', async () => {
    await open()
    await doing(() => removeRow('headers', 'X-Own'))
    await until(() => buttons() === 1)
    await later(11_000)
    await until(() => buttons() === 0)
    await click(named('button', 'Undo: Removed the header X-Own'))
    expect(useComposer.getState().drafts[tabOf('acme')]?.headers).toEqual(draft.headers)
    await until(() => inBar() === null)
  })

  it('stays in sight for its minute where no tenant is left, and with it no bar', async () => {
    await open()
    for (const { id } of useTenants.getState().summaries)
      await doing(() => useTenants.getState().remove(id))
    await until(() => buttons() === 1)
    await later(50_000)
    expect([buttons(), inBar()]).toEqual([1, null])
  })

  it('is taken back from the palette where its message was closed', async () => {
    await open()
    await doing(() => removeRow('headers', 'X-Own'))
    await until(() => said().includes('Removed the header X-Own'))
    await click(named('button', 'Close this message'))
    await until(() => !said().includes('Removed the header X-Own'))
    await doing(() =>
      linesHere()
        .find(({ name }) => name === 'Removed the header X-Own')
        ?.run(),
    )
    expect(useComposer.getState().drafts[tabOf('acme')]?.headers).toEqual(draft.headers)
    expect(offered()).toEqual([])
  })

  it('takes one place on screen, that of the newest: what was before waits in the bar and the palette', async () => {
    await open()
    for (const { key } of draft.query) await doing(() => removeRow('query', key))
    await until(() => said().includes('Removed the parameter startAt'))
    await until(() => buttons() === 1)
    expect(said()).not.toContain('Removed the parameter maxResults')
    expect(inBar()).toBe('Undo: Removed the parameter startAt')
    expect(offered()).toEqual(
      draft.query.map(({ name }) => `Removed the parameter ${name}`).reverse(),
    )
    for (const { name } of draft.query)
      await doing(() =>
        linesHere()
          .find((line) => line.name === `Removed the parameter ${name}`)
          ?.run(),
      )
    expect(useComposer.getState().drafts[tabOf('acme')]?.query).toHaveLength(5)
    await until(() => buttons() === 0)
  })

  it('is not offered any more once it was taken back by its own key', async () => {
    await open()
    await doing(() => closeTab(tabOf('acme')))
    await until(() => said().includes('Closed GET /rest/api/3/field'))
    await doing(reopenTab)
    expect(offered()).toEqual([])
    await until(() => buttons() === 0)
  })

  it('is taken back once, also by two clicks', async () => {
    const bridge = await open()
    await doing(() => useSaved.getState().remove('mine.yaml', 'Mine'))
    const [line] = linesHere().filter(({ group }) => group === 'Undo')
    await doing(() => line?.run())
    await doing(() => line?.run())
    expect(asked(bridge, 'saved:put-back')).toEqual([{ id: 'removal-1' }])
  })
})
