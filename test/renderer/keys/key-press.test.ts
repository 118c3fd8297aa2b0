// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { shortcuts } from '../../../contract/shortcuts.ts'
import { keysHeld, pressed, showShortcut } from '../../../renderer/keys/key-press.ts'
import { defaultSettings } from '../../../contract/default-settings.ts'
import { settingsSchema } from '../../../contract/settings.ts'
import { whyNotOwnKeys } from '../../../renderer/keys/own-keys.ts'
import { actions } from '../../../renderer/app/actions/all-actions.ts'

const key = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init)

describe('shortcuts', () => {
  it('are written as each system writes them', () => {
    expect(showShortcut('Mod+Enter', false)).toBe('Ctrl+Enter')
    expect(showShortcut('Mod+Enter', true)).toBe('⌘⏎')
    expect(showShortcut('Mod+Shift+C', true)).toBe('⌘⇧C')
    expect(showShortcut('Escape', false)).toBe('Esc')
  })

  it('are pressed only with exactly their modifiers', () => {
    expect(pressed(key({ key: 'Enter', ctrlKey: true }), 'Mod+Enter', false)).toBe(true)
    expect(pressed(key({ key: 'Enter', metaKey: true }), 'Mod+Enter', true)).toBe(true)
    expect(pressed(key({ key: 'Enter' }), 'Mod+Enter', false)).toBe(false)
    expect(pressed(key({ key: 'Enter', ctrlKey: true, shiftKey: true }), 'Mod+Enter', false)).toBe(
      false,
    )
    expect(pressed(key({ key: 'C', ctrlKey: true, shiftKey: true }), 'Mod+Shift+C', false)).toBe(
      true,
    )
    expect(pressed(key({ key: 'Escape' }), 'Escape', false)).toBe(true)
  })

  it('and ids name one action each', () => {
    const keys = Object.values(shortcuts)
    expect(new Set(keys).size).toBe(keys.length)
    const ids: readonly string[] = actions.map(({ id }) => id)
    expect(Object.keys(shortcuts).filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(actions.map((action) => action.id)).size).toBe(actions.length)
  })

  it('are read off the keys that are held', () => {
    const held: readonly (readonly [KeyboardEventInit, boolean, string | null])[] = [
      [{ key: 'k', ctrlKey: true }, false, 'Mod+K'],
      [{ key: 'k', metaKey: true }, true, 'Mod+K'],
      [{ key: 'K', ctrlKey: true, shiftKey: true }, false, 'Mod+Shift+K'],
      [{ key: 'k', ctrlKey: true, altKey: true }, false, 'Mod+Alt+K'],
      [{ key: 'k', ctrlKey: true }, true, 'Alt+K'],
      [{ key: 'F1' }, false, 'F1'],
      [{ key: 'Control', ctrlKey: true }, false, null],
      [{ key: 'Shift', shiftKey: true }, false, null],
    ]
    expect(held.map(([init, mac]) => [init, mac, keysHeld(key(init), mac)])).toEqual(held)
  })

  it('that are written by hand, the system’s or a field’s cannot be chosen, and main refuses them', () => {
    const reasons: readonly (readonly [string, RegExp | null])[] = [
      ['Mod+P', null],
      ['Mod+Shift+P', null],
      ['Mod+,', null],
      ['F2', null],
      ['Mod+C', /copy, paste/],
      ['Mod+Q', /close the window/],
      ['Mod+R', /load the window anew/],
      ['Mod+0', /larger or smaller/],
      ['F11', /fill the screen/],
      ['Escape', /Escape ends/],
      ['A', /Choose Ctrl/],
      ['Mod+Alt+A', /Choose Ctrl/],
      ['Mod+ArrowUp', /Choose Ctrl/],
      ['F13', /Choose Ctrl/],
      ['', /Choose Ctrl/],
    ]
    for (const [keys, why] of reasons) {
      const said = whyNotOwnKeys(keys)
      if (why === null) expect(said).toBeNull()
      else expect(said).toMatch(why)
      const kept = settingsSchema.safeParse({ ...defaultSettings, ownKeys: { palette: keys } })
      expect([keys, kept.success]).toEqual([keys, why === null])
    }
  })
})
