'use strict'
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { makeMainFrame } = require('./frame.cjs')
const { ipcMain, answerInvoke, cloneable } = require('./ipc-main.cjs')
const { Page } = require('./page.cjs')
const { runtime } = require('./runtime.cjs')
const { defaultSession } = require('./session.cjs')
const { strict, KnownEvents, preventable } = require('./strict.cjs')

const pageKey = Symbol.for('electron-double.page')
const stateKey = Symbol('state')

// https://www.electronjs.org/docs/latest/api/web-contents#instance-events
const events = [
  'did-finish-load',
  'did-fail-load',
  'did-stop-loading',
  'dom-ready',
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'did-navigate',
  'did-navigate-in-page',
  'page-title-updated',
  'console-message',
  'preload-error',
  'render-process-gone',
  'ipc-message',
  'destroyed',
  // Accepted, since what would cause them cannot happen here: no <webview>, no menus, no hangs.
  'will-attach-webview',
  'did-attach-webview',
  'context-menu',
  'unresponsive',
  'responsive',
  'did-create-window',
  'before-input-event',
  'select-bluetooth-device',
  'login',
  'certificate-error',
]

let lastId = 0

class WebContents extends KnownEvents {
  constructor({ preferences, bounds }) {
    super('webContents', events)
    lastId += 1
    /** https://www.electronjs.org/docs/latest/api/web-contents#contentsid-readonly */
    this.id = lastId
    /** https://www.electronjs.org/docs/latest/api/web-contents#contentssession-readonly */
    this.session = defaultSession
    const self = strict('webContents', this)
    const page = new Page({ contents: self, preferences, bounds })
    this[pageKey] = page
    this[stateKey] = { openHandler: null, devTools: false }
    /** https://www.electronjs.org/docs/latest/api/web-contents#contentsmainframe-readonly */
    this.mainFrame = makeMainFrame(page)
    passOnEvents(self, page)
    return self
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsloadurlurl-options */
  loadURL(url) {
    return this[pageKey].navigate(url)
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsloadfilefilepath-options */
  loadFile(file) {
    return this.loadURL(pathToFileURL(path.resolve(runtime.appPath, file)).href)
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsgeturl */
  getURL() {
    return this[pageKey].url
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsgettitle */
  getTitle() {
    return this[pageKey].title ?? ''
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsisdestroyed */
  isDestroyed() {
    return this[pageKey].closed
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsisloading */
  isLoading() {
    return this[pageKey].load !== null
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsisloadingmainframe */
  isLoadingMainFrame() {
    return this.isLoading()
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsreload */
  reload() {
    void this[pageKey].send('Page.reload')
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsforcefullycrashrenderer */
  forcefullyCrashRenderer() {
    this[pageKey].send('Page.crash').catch(() => {})
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentssendchannel-args */
  send(channel, ...given) {
    let sent
    try {
      sent = cloneable(given)
    } catch {
      throw new Error('Failed to serialize arguments')
    }
    this[pageKey].deliver({ kind: 'event', channel, given: sent })
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsexecutejavascriptcode-usergesture */
  async executeJavaScript(code, userGesture = false) {
    await this[pageKey].up
    const asked = { expression: code, userGesture, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await this[pageKey].send('Runtime.evaluate', asked)
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? 'Script failed to execute')
    return result.value
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentssetwindowopenhandlerhandler */
  setWindowOpenHandler(handler) {
    this[stateKey].openHandler = handler
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsopendevtoolsoptions: never shown. */
  openDevTools() {
    this[stateKey].devTools = true
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsclosedevtools */
  closeDevTools() {
    this[stateKey].devTools = false
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsisdevtoolsopened */
  isDevToolsOpened() {
    return this[stateKey].devTools
  }

  /** https://www.electronjs.org/docs/latest/api/web-contents#contentsfocus */
  focus() {}
}

function passOnEvents(contents, page) {
  page.on('message', (message, world) => takeMessage({ contents, page, message, world }))
  page.on('open', (url) => askToOpen(contents, url))
  page.on('navigated', (url) => contents.emit('did-navigate', {}, url, 200, 'OK'))
  page.on('moved-within', (url) => contents.emit('did-navigate-in-page', {}, url, true, 1, 1))
  page.on('dom-ready', () => contents.emit('dom-ready', {}))
  page.on('loaded', () => contents.emit('did-finish-load', {}))
  page.on('stopped', () => contents.emit('did-stop-loading', {}))
  page.on('titled', (title) => contents.emit('page-title-updated', preventable(), title, true))
  page.on('load-failed', ({ errno, code, url }) =>
    contents.emit('did-fail-load', {}, errno, code, url, true, 1, 1),
  )
  page.on('crashed', () =>
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
  )
  page.on('console', (call) => contents.emit('console-message', consoleMessage(contents, call)))
}

const levels = { error: 'error', assert: 'error', warning: 'warning', debug: 'debug' }

/** https://www.electronjs.org/docs/latest/api/web-contents#event-console-message */
function consoleMessage(contents, { type, args, stackTrace }) {
  const [caller] = stackTrace?.callFrames ?? []
  return {
    level: levels[type] ?? 'info',
    message: args.map(({ value, description }) => value ?? description).join(' '),
    lineNumber: (caller?.lineNumber ?? 0) + 1,
    sourceId: caller?.url ?? '',
    frame: contents.mainFrame,
  }
}

async function takeMessage({ contents, page, message, world }) {
  if (message.kind === 'preload-error') {
    const { preload } = page.preferences
    console.error(`Unable to load preload script: ${preload}\n${message.error.stack}`)
    contents.emit('preload-error', {}, preload, message.error)
    return
  }
  const event = {
    type: 'frame',
    sender: contents,
    frameId: 1,
    processId: 1,
    ports: [],
    reply: (channel, ...given) => contents.send(channel, ...given),
    // https://www.electronjs.org/docs/latest/api/structures/ipc-main-invoke-event: null once the
    // document that sent this has gone.
    get senderFrame() {
      return page.isCurrent(world) ? contents.mainFrame : null
    },
  }
  if (message.kind === 'send') {
    ipcMain.emit(message.channel, event, ...message.given)
    return
  }
  const answer = await answerInvoke(message.channel, event, message.given)
  page.deliver({ kind: 'result', id: message.id, ...answer }, world)
}

function askToOpen(contents, url) {
  const handler = contents[stateKey].openHandler ?? (() => ({ action: 'allow' }))
  const details = {
    url,
    frameName: '',
    features: '',
    disposition: 'foreground-tab',
    referrer: { url: '', policy: 'default' },
  }
  if (handler(details).action === 'deny') return
  console.error(
    `electron double: opening a window for ${url} is not implemented; set a handler that denies`,
  )
}

const all = () => [...runtime.windows].map((window) => window.webContents)

const webContents = strict('webContents', {
  /** https://www.electronjs.org/docs/latest/api/web-contents#webcontentsgetallwebcontents */
  getAllWebContents: all,
  /** https://www.electronjs.org/docs/latest/api/web-contents#webcontentsfromidid */
  fromId: (id) => all().find((contents) => contents.id === id),
  /** https://www.electronjs.org/docs/latest/api/web-contents#webcontentsfromdevtoolstargetidtargetid */
  fromDevToolsTargetId: (targetId) =>
    all().find((contents) => contents[pageKey].targetId === targetId),
  /** https://www.electronjs.org/docs/latest/api/web-contents#webcontentsgetfocusedwebcontents */
  getFocusedWebContents: () => all().at(-1) ?? null,
})

module.exports = { WebContents, webContents, pageKey }
