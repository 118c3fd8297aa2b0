'use strict'
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const life = require('./life.cjs')
const { runtime } = require('./runtime.cjs')
const { SingleInstance } = require('./single-instance.cjs')
const { strict, KnownEvents, preventable } = require('./strict.cjs')

// https://www.electronjs.org/docs/latest/api/app#events
const events = [
  'ready',
  'will-finish-launching',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'browser-window-created',
  'web-contents-created',
  // Accepted, since nothing here can cause them: macOS, certificates, crashes of helper processes.
  'activate',
  'open-file',
  'open-url',
  'certificate-error',
  'select-client-certificate',
  'login',
  'child-process-gone',
  'render-process-gone',
]

const home = os.homedir()

function defaultPaths(app) {
  const appData = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config')
  const userData = runtime.switches.get('user-data-dir') || path.join(appData, app.getName())
  return {
    home,
    appData,
    userData,
    sessionData: userData,
    logs: path.join(userData, 'logs'),
    crashDumps: path.join(userData, 'Crashpad'),
    temp: os.tmpdir(),
    exe: process.execPath,
    module: process.execPath,
    desktop: path.join(home, 'Desktop'),
    documents: path.join(home, 'Documents'),
    downloads: path.join(home, 'Downloads'),
  }
}

// https://www.electronjs.org/docs/latest/api/command-line
const commandLine = strict('app.commandLine', {
  appendSwitch: (name, value = '') => void runtime.switches.set(name, String(value)),
  removeSwitch: (name) => void runtime.switches.delete(name),
  hasSwitch: (name) => runtime.switches.has(name),
  getSwitchValue: (name) => runtime.switches.get(name) ?? '',
})

class App extends KnownEvents {
  #paths = {}
  #name = null
  #instance = null

  constructor() {
    super('app', events)
    // Private fields do not pass through the strict surface: each method is bound to this object.
    const members = Object.entries(Object.getOwnPropertyDescriptors(App.prototype))
    for (const [name, { value }] of members) {
      if (name !== 'constructor' && value) this[name] = value.bind(this)
    }
    this.commandLine = commandLine
    /** https://www.electronjs.org/docs/latest/api/app#appispackaged-readonly */
    this.isPackaged = false
    /** https://www.electronjs.org/docs/latest/api/app#appdock-macos-readonly */
    this.dock = undefined
    const { promise, resolve } = Promise.withResolvers()
    this.readyPromise = promise
    this[Symbol.for('electron-double.ready')] = resolve
  }

  /** https://www.electronjs.org/docs/latest/api/app#appwhenready */
  whenReady() {
    return this.readyPromise
  }

  /** https://www.electronjs.org/docs/latest/api/app#appisready */
  isReady() {
    return runtime.ready
  }

  /** https://www.electronjs.org/docs/latest/api/app#appgetapppath */
  getAppPath() {
    return runtime.appPath
  }

  /** https://www.electronjs.org/docs/latest/api/app#appgetname */
  getName() {
    return this.#name ?? runtime.manifest.productName ?? runtime.manifest.name ?? 'Electron'
  }

  /** https://www.electronjs.org/docs/latest/api/app#appname */
  get name() {
    return this.getName()
  }

  set name(name) {
    this.setName(name)
  }

  /** https://www.electronjs.org/docs/latest/api/app#appsetnamename */
  setName(name) {
    this.#name = name
  }

  /** https://www.electronjs.org/docs/latest/api/app#appgetversion */
  getVersion() {
    return runtime.manifest.version ?? runtime.version
  }

  /** https://www.electronjs.org/docs/latest/api/app#appgetlocale */
  getLocale() {
    return 'en-US'
  }

  /** https://www.electronjs.org/docs/latest/api/app#appgetpathname */
  getPath(name) {
    const found = this.#paths[name] ?? defaultPaths(this)[name]
    if (found === undefined) throw new Error(`Failed to get '${name}' path`)
    return found
  }

  /** https://www.electronjs.org/docs/latest/api/app#appsetpathname-path */
  setPath(name, value) {
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute')
    if (!(name in defaultPaths(this))) throw new Error(`Failed to set path '${name}'`)
    this.#paths[name] = value
    if (name === 'userData') this.#paths.sessionData ??= value
  }

  /** https://www.electronjs.org/docs/latest/api/app#apprequestsingleinstancelockadditionaldata */
  requestSingleInstanceLock(additionalData = null) {
    this.#instance ??= new SingleInstance(this.getPath('userData'), (message) =>
      this.emit('second-instance', {}, message.argv, message.cwd, message.additionalData),
    )
    return this.#instance.request({ argv: process.argv, cwd: process.cwd(), additionalData })
  }

  /** https://www.electronjs.org/docs/latest/api/app#apphassingleinstancelock */
  hasSingleInstanceLock() {
    return this.#instance?.holds() ?? false
  }

  /** https://www.electronjs.org/docs/latest/api/app#appreleasesingleinstancelock */
  releaseSingleInstanceLock() {
    this.#instance?.release()
  }

  /** https://www.electronjs.org/docs/latest/api/app#appenablesandbox: every window is sandboxed. */
  enableSandbox() {}

  /** https://www.electronjs.org/docs/latest/api/app#appdisablehardwareacceleration */
  disableHardwareAcceleration() {
    if (runtime.ready)
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready')
    runtime.switches.set('disable-gpu', '')
  }

  /** https://www.electronjs.org/docs/latest/api/app#appsetappusermodelidid-windows */
  setAppUserModelId() {}

  /** https://www.electronjs.org/docs/latest/api/app#appsetaboutpaneloptionsoptions */
  setAboutPanelOptions() {}

  /** https://www.electronjs.org/docs/latest/api/app#appfocusoptions */
  focus() {}

  /** https://www.electronjs.org/docs/latest/api/app#appquit */
  quit() {
    if (runtime.quitting) return
    if (this.#asks('before-quit')) return
    runtime.quitting = true
    for (const window of [...runtime.windows]) {
      window.close()
      if (!window.isDestroyed()) {
        runtime.quitting = false
        return
      }
    }
    if (this.#asks('will-quit')) runtime.quitting = false
    else void life.shutdown(0)
  }

  #asks(event) {
    const answer = preventable()
    this.emit(event, answer)
    return answer.defaultPrevented
  }

  /** https://www.electronjs.org/docs/latest/api/app#appexitexitcode */
  exit(code = 0) {
    runtime.quitting = true
    for (const window of [...runtime.windows]) window.destroy()
    void life.shutdown(code)
  }
}

const app = strict('app', new App())

module.exports = { app }
