import type { MenuItemConstructorOptions } from 'electron'
import type { EventOf } from '../../contract/contract.ts'

export type MenuCommand = EventOf<'menu-command'>['command']

export interface MenuFacts {
  readonly appName: string
  readonly isMac: boolean
  /** Developer tools are for those who build the app. */
  readonly isPackaged: boolean
  readonly send: (command: MenuCommand) => void
}

type Item = MenuItemConstructorOptions
type Entry = readonly [label: string, accelerator: string, command: MenuCommand]

const separator: Item = { type: 'separator' }

const fileEntries: readonly Entry[] = [['New Tenant…', 'CmdOrCtrl+N', 'new-tenant']]

const requestEntries: readonly Entry[] = [
  ['Send', 'CmdOrCtrl+Enter', 'send'],
  ['Import…', 'CmdOrCtrl+Shift+V', 'import'],
  ['Copy as curl', 'CmdOrCtrl+Shift+C', 'copy-curl'],
]

const goEntries: readonly Entry[] = [
  ['Command Palette…', 'CmdOrCtrl+K', 'palette'],
  ['Tenants', 'CmdOrCtrl+1', 'focus-tenants'],
  ['Acting As', 'CmdOrCtrl+2', 'focus-people'],
  ['Token ClaimsService', 'CmdOrCtrl+I', 'inspector'],
]

const settingsEntry: Entry = ['Settings…', 'CmdOrCtrl+,', 'settings']

/** The application menu: every command with its accelerator, and the roles each system expects. */
export function menuTemplate(facts: MenuFacts): Item[] {
  const item = ([label, accelerator, command]: Entry): Item => ({
    label,
    accelerator,
    click: () => facts.send(command),
  })
  const settings = item(settingsEntry)
  return [
    ...(facts.isMac ? [macAppMenu(facts.appName, settings)] : []),
    {
      label: '&File',
      submenu: [
        ...fileEntries.map(item),
        separator,
        ...(facts.isMac ? [] : [settings, separator]),
        { role: facts.isMac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: '&Request', submenu: requestEntries.map(item) },
    { label: '&Go', submenu: goEntries.map(item) },
    { label: '&View', submenu: viewItems(facts.isPackaged) },
    { role: 'windowMenu' },
  ]
}

function macAppMenu(appName: string, settings: Item): Item {
  return {
    label: appName,
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
}

function viewItems(isPackaged: boolean): Item[] {
  const zoom: Item[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }]
  const screen: Item[] = [separator, { role: 'togglefullscreen' }]
  // Main keeps what the window works on: a reload loses nothing, and mends a window that went wrong.
  const page: Item[] = [separator, { role: 'reload' }]
  const building: Item[] = [{ role: 'toggleDevTools' }]
  return [...zoom, ...screen, ...page, ...(isPackaged ? [] : building)]
}
