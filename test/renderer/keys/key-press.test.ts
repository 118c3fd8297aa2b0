// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { pressed, showShortcut } from '../../../renderer/keys/key-press.ts'
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
    const shortcuts = actions.flatMap((action) => action.shortcut ?? [])
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
    expect(new Set(actions.map((action) => action.id)).size).toBe(actions.length)
  })
})
