import type { Shortcut } from '../../contract/shortcuts.ts'

const MAC = /mac/iu
const SYMBOLS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Enter: '⏎',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
}
const WORDS: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
}

export function isMac(platform: string = navigator.platform): boolean {
  return MAC.test(platform)
}

/** `⌘⏎` on a Mac, `Ctrl+Enter` elsewhere. */
export function showShortcut(shortcut: Shortcut, mac: boolean = isMac()): string {
  return showKeys(shortcut, mac)
}

/** The same, of keys that were pressed, whether they can be a shortcut or not. */
export function showKeys(keys: string, mac: boolean = isMac()): string {
  const parts = keys.split('+')
  return mac
    ? parts.map((part) => SYMBOLS[part] ?? part).join('')
    : parts.map((part) => WORDS[part] ?? part).join('+')
}

/** Whether a key press is exactly this shortcut, no further modifier held. */
export function pressed(event: KeyboardEvent, shortcut: Shortcut, mac: boolean = isMac()): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const mod = mac ? event.metaKey : event.ctrlKey
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.altKey
  )
}

const ALONE = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'Dead', 'Process'])

/** The keys that are held, as they are kept; null while only Ctrl, Shift and their like are. */
export function keysHeld(event: KeyboardEvent, mac: boolean = isMac()): string | null {
  if (ALONE.has(event.key)) return null
  const mod = mac ? event.metaKey : event.ctrlKey
  const others = mac ? event.ctrlKey || event.altKey : event.metaKey || event.altKey
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  return [
    ...(mod ? ['Mod'] : []),
    ...(others ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    key,
  ].join('+')
}
