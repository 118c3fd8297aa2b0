// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../contract/result.ts'
import type { SavedEntry, SavedList, SavedRequest } from '../../../contract/saved.ts'
import { actionCalled } from '../../../renderer/state/actions.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { click, doing, named, until } from '../draw.ts'
import { type Answers, type FakeBridge, ok } from '../fake-bridge.ts'
import { asked, openWindow } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

const entry = (path: string): SavedEntry => ({
  ...{ path, name: path, method: 'GET', address: '/rest/api/3/myself', problem: null },
})
const listOf = (folder: string, ...paths: readonly string[]): SavedList => ({
  ...{ folder, failure: null, folders: [], entries: paths.map(entry) },
})
const request: SavedRequest = {
  ...{ name: 'Myself', method: 'GET', path: '/rest/api/3/myself' },
  ...{ query: [], headers: [], body: null, expect: null },
}
const rows = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[aria-label="Saved requests"] [data-row]'),
]
const titles = (): string[] => rows().map(({ title }) => title)
const shown = (): string[] =>
  rows().flatMap((row) => (row.getAttribute('aria-current') === 'true' ? [row.title] : []))
const isBusy = (): string | null => named('nav', 'Saved').getAttribute('aria-busy')
const chooseFolder = () => doing(() => actionCalled('saved-folder').run())

type Reading = ReturnType<typeof Promise.withResolvers<Result<SavedList>>>

/** The window at the saved requests of a folder; each reading of the folder is answered by the test. */
async function atSaved(
  change: Partial<Answers> = {},
): Promise<{ readonly bridge: FakeBridge; readonly readings: Reading[] }> {
  const readings: Reading[] = []
  const bridge = await openWindow({
    'saved:list': () => {
      const reading = Promise.withResolvers<Result<SavedList>>()
      readings.push(reading)
      return reading.promise
    },
    'saved:open': ({ path }) => ok({ path, mark: 'm1', request }),
    'saved:choose-folder': () => ok({ folder: '/b' }),
    ...change,
  })
  await doing(() => actionCalled('saved').run())
  await until(() => readings.length === 1)
  return { bridge, readings }
}

const answer = (reading: Reading | undefined, list: SavedList) =>
  doing(() => reading?.resolve({ ok: true, value: list }))

eachWithHeight()

describe('another folder of saved requests', () => {
  it('has no row of the one before on screen while it is read, and keeps what is opened then', async () => {
    const { readings } = await atSaved()
    await answer(readings[0], listOf('/a', 'app/Myself.yaml', 'Myself.yaml'))
    await until(() => rows().length === 2)
    await click(named('[data-row]', 'Myself.yaml'))
    await until(() => shown().length === 1)

    await chooseFolder()
    await until(() => readings.length === 2)
    expect(titles()).toEqual([])
    expect(isBusy()).toBe('true')
    expect(useSaved.getState().of).toEqual({})

    // Another program changes the folder while it is read for the first time.
    await doing(() => void useSaved.getState().load())
    await answer(readings[2], listOf('/b', 'Myself.yaml', 'Project.yaml'))
    await until(() => rows().length === 2)
    await click(named('[data-row]', 'Myself.yaml'))
    await until(() => shown().length === 1)
    await answer(readings[1], listOf('/b', 'Myself.yaml'))
    await until(() => isBusy() === 'false')
    expect(titles()).toEqual(['Myself.yaml', 'Project.yaml'])
    expect(shown()).toEqual(['Myself.yaml'])
  })

  it('is not replaced by a slow reading of the one before', async () => {
    const { readings } = await atSaved()
    await chooseFolder()
    await until(() => readings.length === 2)
    await answer(readings[1], listOf('/b', 'Project.yaml'))
    await until(() => rows().length === 1)
    await answer(readings[0], listOf('/a', 'Myself.yaml', 'app/Myself.yaml'))
    expect(titles()).toEqual(['Project.yaml'])
  })

  it('leaves rows and tabs as they are where nothing, or the same one, was chosen', async () => {
    let chosen: { readonly folder: string } | null = null
    const { bridge, readings } = await atSaved({ 'saved:choose-folder': () => ok(chosen) })
    await answer(readings[0], listOf('/a', 'Myself.yaml'))
    await until(() => rows().length === 1)
    await click(named('[data-row]', 'Myself.yaml'))
    await until(() => shown().length === 1)
    await chooseFolder()
    await until(() => isBusy() === 'false')
    expect(readings).toHaveLength(1)
    chosen = { folder: '/a' }
    await chooseFolder()
    await until(() => readings.length === 2)
    expect(shown()).toEqual(['Myself.yaml'])
    await answer(readings[1], listOf('/a', 'Myself.yaml'))
    await until(() => isBusy() === 'false')
    expect(shown()).toEqual(['Myself.yaml'])
    expect(asked(bridge, 'saved:choose-folder')).toHaveLength(2)
  })
})
