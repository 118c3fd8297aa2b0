import { app, Menu } from 'electron'
import { menuTemplate } from './menu-template.ts'
import type { MenuCommand } from './menu-template.ts'

/** Sets the application menu. `send` is called with the command that was chosen. */
export function setApplicationMenu(send: (command: MenuCommand) => void): void {
  const template = menuTemplate({
    appName: app.getName(),
    isMac: process.platform === 'darwin',
    isPackaged: app.isPackaged,
    send,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
