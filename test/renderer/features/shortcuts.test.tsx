// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { useSettings } from '../../../renderer/state/settings.ts'
import { usePalette } from '../../../renderer/state/palette.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { click, doing, named, press, said, until } from '../draw.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const keysButton = (label: string): HTMLElement => named('button', `Keys of ${label}`)
const ownKeys = (): unknown => useSettings.getState().settings?.ownKeys

async function openShortcuts(): Promise<void> {
  await openWindow({})
  await doing(() => useShell.getState().open({ kind: 'shortcuts' }))
  await until(() => document.querySelector('[aria-label="Shortcuts"]') !== null)
}

async function choose(label: string, key: string, held = { ctrlKey: true }): Promise<void> {
  await click(keysButton(label))
  await press(key, held, keysButton(label))
}

beforeEach(resetStores)
it('an action takes other keys, which work and are named; its usual ones come back', async () => {
  await openShortcuts()
  await choose('All actions', 'o')
  await until(
    () => keysButton('All actions').getAttribute('aria-label') === 'Keys of All actions: Ctrl+O',
  )
  expect(ownKeys()).toEqual({ palette: 'Mod+O' })
  await doing(() => useShell.getState().closeDialog())
  await press('k', { ctrlKey: true })
  expect(usePalette.getState().open).toBe(false)
  await press('o', { ctrlKey: true })
  expect(usePalette.getState().open).toBe(true)
  await press('o', { ctrlKey: true })
  await doing(() => useShell.getState().open({ kind: 'shortcuts' }))
  await until(() => document.querySelector('[aria-label="Shortcuts"]') !== null)
  await click(named('button', 'Reset “All actions”'))
  await until(
    () => keysButton('All actions').getAttribute('aria-label') === 'Keys of All actions: Ctrl+K',
  )
  expect(ownKeys()).toEqual({})
})

it('keys of the system are refused with the reason, and nothing changes', async () => {
  await openShortcuts()
  await choose('All actions', 'c')
  expect(said()).toContain('Ctrl+C cannot be used. They copy, paste, select or undo')
  await choose('All actions', 'Escape', { ctrlKey: false })
  expect(ownKeys()).toEqual({})
  expect(useShell.getState().dialog).toEqual({ kind: 'shortcuts' })
})

it('keys that another action has are taken from it only where one says so', async () => {
  await openShortcuts()
  await choose('All actions', 'i')
  expect(said()).toContain('“Token inspector” has Ctrl+I already.')
  expect(ownKeys()).toEqual({})
  await click(named('button', 'Take them from it'))
  await until(
    () =>
      keysButton('Token inspector').getAttribute('aria-label') === 'Keys of Token inspector: none',
  )
  expect(ownKeys()).toEqual({ palette: 'Mod+I', inspector: null })
  await click(named('button', 'Reset all keys'))
  await until(
    () =>
      keysButton('Token inspector').getAttribute('aria-label') ===
      'Keys of Token inspector: Ctrl+I',
  )
})

it('an action has its usual keys again only where no other has them meanwhile, or one says so', async () => {
  await openShortcuts()
  await choose('All actions', 'i')
  await click(named('button', 'Take them from it'))
  await until(() => ownKeys() !== undefined && 'inspector' in (ownKeys() as object))
  await click(named('button', 'Reset “Token inspector”'))
  expect(said()).toContain('“All actions” has Ctrl+I already.')
  expect(ownKeys()).toEqual({ palette: 'Mod+I', inspector: null })
  await click(named('button', 'Take them from it'))
  await until(
    () =>
      keysButton('Token inspector').getAttribute('aria-label') ===
      'Keys of Token inspector: Ctrl+I',
  )
  expect(ownKeys()).toEqual({ palette: null })
})

it('Backspace leaves an action without keys', async () => {
  await openShortcuts()
  await choose('Settings', 'Backspace')
  await until(() => keysButton('Settings').getAttribute('aria-label') === 'Keys of Settings: none')
  expect(ownKeys()).toEqual({ settings: null })
})
