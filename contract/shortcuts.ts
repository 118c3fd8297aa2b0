/** `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export type Shortcut = `Mod+${string}` | `F${number}` | 'Escape'

/** The keys of an action, by its id: what the window listens to, tooltips say and the menu shows. */
export const shortcuts = {
  send: 'Mod+Enter',
  'save-request': 'Mod+S',
  'new-tab': 'Mod+T',
  'close-tab': 'Mod+W',
  'reopen-tab': 'Mod+Shift+T',
  'next-tab': 'Mod+PageDown',
  'previous-tab': 'Mod+PageUp',
  cancel: 'Escape',
  'focus-path': 'Mod+L',
  'edit-params': 'Mod+P',
  'edit-headers': 'Mod+E',
  'edit-body': 'Mod+J',
  import: 'Mod+Shift+V',
  'focus-people': 'Mod+2',
  'focus-tenants': 'Mod+1',
  saved: 'Mod+Shift+S',
  history: 'Mod+Shift+H',
  'new-tenant': 'Mod+N',
  'practice-faults': 'Mod+Shift+F',
  'show-body': 'Mod+3',
  'find-in-body': 'Mod+F',
  'show-headers': 'Mod+4',
  'show-timing': 'Mod+5',
  'show-claims': 'Mod+6',
  'show-diagnosis': 'Mod+7',
  compare: 'Mod+Shift+A',
  'next-step': 'Mod+Shift+Enter',
  'next-page': 'Mod+Shift+N',
  'compare-before': 'Mod+Shift+B',
  'next-difference': 'Mod+ArrowDown',
  'previous-difference': 'Mod+ArrowUp',
  'diagnose-text': 'Mod+Shift+D',
  'copy-case-file': 'Mod+Shift+M',
  'copy-curl': 'Mod+Shift+C',
  export: 'Mod+Shift+E',
  palette: 'Mod+K',
  inspector: 'Mod+I',
  settings: 'Mod+,',
  shortcuts: 'Mod+/',
  help: 'F1',
  'fold-side': 'Mod+B',
  'answer-beside': 'Mod+Shift+L',
} as const satisfies Readonly<Record<string, Shortcut>>

/** Keys that a person chose, by the id of an action; null for none. What is left out has its usual ones. */
export type OwnKeys = Readonly<Record<string, Shortcut | null>>

/** What can be chosen. */
export const ownKeysPattern =
  /^(?:Mod\+(?:Shift\+)?(?:[A-Z0-9,./;'[\]\\`=-]|Enter|PageUp|PageDown)|F(?:[1-9]|1[0-2]))$/u

/** What the system, or every field, means by its own keys: no action can have them. */
export const reservedKeys: readonly (readonly [why: string, keys: readonly string[]])[] = [
  [
    'They copy, paste, select or undo in every field.',
    ['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X', 'Mod+Y', 'Mod+Z', 'Mod+Shift+Z'],
  ],
  ['They close the window or the app.', ['Mod+Q', 'Mod+Shift+W']],
  ['They load the window anew.', ['Mod+R', 'Mod+Shift+R']],
  ['They make everything larger or smaller.', ['Mod+0', 'Mod+-', 'Mod+=', 'Mod+Shift+=']],
  ['The system hides or minimizes windows with them.', ['Mod+H', 'Mod+M']],
  ['They fill the screen with the window.', ['F11']],
]
