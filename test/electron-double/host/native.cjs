'use strict'
const { spawn } = require('node:child_process')
const { runtime, debug } = require('./runtime.cjs')
const { strict, KnownEvents } = require('./strict.cjs')

// Surfaces of the desktop. Nobody sits in front of it, so each answers as if the person had
// cancelled; a test puts its own function here through electronApp.evaluate, as with real Electron.

const withoutWindow = (given) => (given.length > 1 ? given[1] : given[0]) ?? {}

const dialog = strict('dialog', {
  /** https://www.electronjs.org/docs/latest/api/dialog#dialogshowopendialogwindow-options */
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  /** https://www.electronjs.org/docs/latest/api/dialog#dialogshowsavedialogwindow-options */
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  /** https://www.electronjs.org/docs/latest/api/dialog#dialogshowmessageboxwindow-options */
  async showMessageBox(...given) {
    const { cancelId = 0, checkboxChecked = false } = withoutWindow(given)
    return { response: cancelId, checkboxChecked }
  },
  /** https://www.electronjs.org/docs/latest/api/dialog#dialogshowerrorboxtitle-content */
  showErrorBox: (title, content) => console.error(`${title}\n${content}`),
})

/** Only a shown window has a person who could have meant it. */
function openOutside(what) {
  debug('opened outside:', what)
  if (runtime.headful)
    spawn('xdg-open', [what], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref()
}

const shell = strict('shell', {
  /** https://www.electronjs.org/docs/latest/api/shell#shellopenexternalurl-options */
  openExternal: async (url) => openOutside(new URL(url).href),
  /** https://www.electronjs.org/docs/latest/api/shell#shellopenpathpath */
  async openPath(file) {
    openOutside(file)
    return ''
  },
  /** https://www.electronjs.org/docs/latest/api/shell#shellshowiteminfolderfullpath */
  showItemInFolder: (file) => openOutside(require('node:path').dirname(file)),
})

let clipped = ''

/** A person at a shown window pastes elsewhere: the browser copies, as it would for a key press. */
async function copyInWindow(text) {
  const [window] = runtime.windows
  const copy = `(() => {
    const give = (event) => { event.clipboardData.setData('text/plain', ${JSON.stringify(text)}); event.preventDefault(); event.stopImmediatePropagation() }
    addEventListener('copy', give, { capture: true, once: true })
    document.execCommand('copy')
    removeEventListener('copy', give, { capture: true })
  })()`
  await window?.webContents.executeJavaScript(copy, true)
}

const clipboard = strict('clipboard', {
  /** https://www.electronjs.org/docs/latest/api/clipboard#clipboardreadtext */
  readText: async () => clipped,
  /** https://www.electronjs.org/docs/latest/api/clipboard#clipboardwritetexttext */
  async writeText(text) {
    clipped = String(text)
    if (runtime.headful) await copyInWindow(clipped)
  },
  /** https://www.electronjs.org/docs/latest/api/clipboard#clipboardclear */
  clear() {
    clipped = ''
  },
})

// https://www.electronjs.org/docs/latest/api/power-monitor#events; a test emits them.
const powerMonitor = strict(
  'powerMonitor',
  new KnownEvents('powerMonitor', [
    'suspend',
    'resume',
    'on-ac',
    'on-battery',
    'shutdown',
    'lock-screen',
    'unlock-screen',
  ]),
)

const safeStorage = strict('safeStorage', {
  /** https://www.electronjs.org/docs/latest/api/safe-storage#safestorageisasyncencryptionavailable */
  isAsyncEncryptionAvailable: async () => false,
  /** https://www.electronjs.org/docs/latest/api/safe-storage#safestorageencryptstringasyncplaintext */
  async encryptStringAsync() {
    throw new Error('Encryption is not available.')
  },
})

module.exports = { dialog, shell, clipboard, powerMonitor, safeStorage }
