'use strict'
const { runtime } = require('./runtime.cjs')
const { strict, KnownEvents } = require('./strict.cjs')

const sources = ['system', 'light', 'dark']
// There is no desktop to ask, so the environment says what the system prefers.
const system = process.env.ELECTRON_DOUBLE_SYSTEM_THEME === 'dark' ? 'dark' : 'light'
let source = 'system'

const colourScheme = () => (source === 'system' ? system : source)

class NativeTheme extends KnownEvents {
  constructor() {
    // https://www.electronjs.org/docs/latest/api/native-theme#event-updated
    super('nativeTheme', ['updated'])
  }

  /** https://www.electronjs.org/docs/latest/api/native-theme#nativethemethemesource */
  get themeSource() {
    return source
  }

  set themeSource(wanted) {
    if (!sources.includes(wanted)) throw new TypeError('Error processing argument at index 0')
    const before = colourScheme()
    source = wanted
    for (const window of runtime.windows) {
      const page = window.webContents[Symbol.for('electron-double.page')]
      page.up.then(() => page.emulateTheme()).catch(() => {})
    }
    if (colourScheme() !== before) this.emit('updated')
  }

  /** https://www.electronjs.org/docs/latest/api/native-theme#nativethemeshouldusedarkcolors-readonly */
  get shouldUseDarkColors() {
    return colourScheme() === 'dark'
  }

  /** https://www.electronjs.org/docs/latest/api/native-theme#nativethemeshouldusehighcontrastcolors-readonly */
  get shouldUseHighContrastColors() {
    return false
  }
}

const nativeTheme = strict('nativeTheme', new NativeTheme())

module.exports = { nativeTheme, colourScheme }
