import type { MenuItemConstructorOptions } from 'electron'
import { type OwnKeys, shortcuts } from '../../contract/shortcuts.ts'
import type { EventOf } from '../../contract/events.ts'

export type MenuCommand = EventOf<'menu-command'>['command']

export interface MenuFacts {
  readonly appName: string
  readonly isMac: boolean
  /** Developer tools are for those who build the app. */
  readonly isPackaged: boolean
  /** Keys that the person chose. */
  readonly ownKeys: OwnKeys
  readonly send: (command: MenuCommand) => void
}

type Item = MenuItemConstructorOptions
type Entry = readonly [label: string, command: MenuCommand]

const separator: Item = { type: 'separator' }

/** The role's own key closes a request tab. */
const closeWindow: Item = { role: 'close', accelerator: 'CmdOrCtrl+Shift+W' }

const fileEntries: readonly Entry[] = [
  ['New Tenant…', 'new-tenant'],
  ['New Request Tab', 'new-tab'],
  ['Close Request Tab', 'close-tab'],
]

const requestEntries: readonly Entry[] = [
  ['Send', 'send'],
  ['Import…', 'import'],
  ['Copy as curl', 'copy-curl'],
]

const goEntries: readonly Entry[] = [
  ['Command Palette…', 'palette'],
  ['Tenants', 'focus-tenants'],
  ['Acting As', 'focus-people'],
  ['Token Inspector', 'inspector'],
]

const helpEntries: readonly Entry[] = [
  ['Understudy Help', 'help'],
  ['Keyboard Shortcuts', 'shortcuts'],
]

const settingsEntry: Entry = ['Settings…', 'settings']

/** The application menu: every command with its accelerator, and the roles each system expects. */
export function menuTemplate(facts: MenuFacts): Item[] {
  const item = ([label, command]: Entry): Item => {
    const own = facts.ownKeys[command]
    const keys = own === undefined ? shortcuts[command] : own
    // https://www.electronjs.org/docs/latest/api/accelerator
    const accelerator = keys?.replace('Mod', 'CmdOrCtrl')
    return {
      label,
      ...(accelerator === undefined ? {} : { accelerator }),
      click: () => facts.send(command),
    }
  }
  const settings = item(settingsEntry)
  return [
    ...(facts.isMac ? [macAppMenu(facts.appName, settings)] : []),
    {
      label: '&File',
      submenu: [
        ...fileEntries.map(item),
        separator,
        ...(facts.isMac ? [] : [settings, separator]),
        facts.isMac ? closeWindow : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: '&Request', submenu: requestEntries.map(item) },
    { label: '&Go', submenu: goEntries.map(item) },
    { label: '&View', submenu: viewItems(facts.isPackaged) },
    {
      ...(facts.isMac ? { role: 'window' } : {}),
      label: '&Window',
      submenu: [
        { role: 'minimize' },
        { role: 'zoom' },
        ...(facts.isMac ? [separator, { role: 'front' } as const] : [closeWindow]),
      ],
    },
    { role: 'help', label: '&Help', submenu: helpEntries.map(item) },
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
