import { app, Menu } from 'electron'
import type { OwnKeys } from '../../contract/shortcuts.ts'
import { menuTemplate } from './menu-template.ts'
import type { MenuCommand } from './menu-template.ts'

/** Sets the application menu. `send` is called with the command that was chosen. */
export function setApplicationMenu(ownKeys: OwnKeys, send: (command: MenuCommand) => void): void {
  const template = menuTemplate({
    appName: app.getName(),
    isMac: process.platform === 'darwin',
    isPackaged: app.isPackaged,
    ownKeys,
    send,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
