'use strict'
// What `import … from 'electron'` gives in the main process. Each part links, method by method, to
// Electron's page for it; whatever is not written throws.
const { runtime } = require('./runtime.cjs')

process.type = 'browser'
Object.defineProperty(process, 'versions', {
  value: Object.freeze({ ...process.versions, electron: runtime.version, chrome: '0.0.0.0' }),
  writable: true,
})

const { app } = require('./app.cjs')
const { BrowserWindow } = require('./browser-window.cjs')
const { crashReporter } = require('./crash-reporter.cjs')
const { ipcMain } = require('./ipc-main.cjs')
const { Menu, MenuItem } = require('./menu.cjs')
const { dialog, shell, clipboard, powerMonitor, safeStorage } = require('./native.cjs')
const { nativeTheme } = require('./native-theme.cjs')
const { protocol, net } = require('./protocol.cjs')
const { session } = require('./session.cjs')
const { utilityProcess } = require('./utility-process.cjs')
const { webContents } = require('./web-contents.cjs')

// Named one by one: an import by name finds only what Node can read off this line.
module.exports = {
  app,
  BrowserWindow,
  crashReporter,
  ipcMain,
  Menu,
  MenuItem,
  dialog,
  shell,
  clipboard,
  powerMonitor,
  safeStorage,
  nativeTheme,
  protocol,
  net,
  session,
  utilityProcess,
  webContents,
}
