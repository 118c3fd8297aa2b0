/** `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export type Shortcut = `Mod+${string}` | 'Escape'

/** The keys of an action, by its id: what the window listens to, tooltips say and the menu shows. */
export const shortcuts = {
  send: 'Mod+Enter',
  'new-tab': 'Mod+T',
  'close-tab': 'Mod+W',
  'reopen-tab': 'Mod+Shift+T',
  'next-tab': 'Mod+PageDown',
  'previous-tab': 'Mod+PageUp',
  cancel: 'Escape',
  'focus-path': 'Mod+L',
  import: 'Mod+Shift+V',
  'focus-people': 'Mod+2',
  'focus-tenants': 'Mod+1',
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
  'diagnose-text': 'Mod+Shift+D',
  'copy-case-file': 'Mod+Shift+M',
  'copy-curl': 'Mod+Shift+C',
  export: 'Mod+Shift+E',
  palette: 'Mod+K',
  inspector: 'Mod+I',
  settings: 'Mod+,',
} as const satisfies Readonly<Record<string, Shortcut>>
