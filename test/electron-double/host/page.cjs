'use strict'
const crypto = require('node:crypto')
const { EventEmitter } = require('node:events')
const { worldName, codec, pageScript, preloadScript } = require('./injected.cjs')
const { applyPermissions } = require('./permissions.cjs')
const { answerRequest } = require('./requests.cjs')
const { toApp, toPage } = require('./protocol.cjs')
const { colourScheme } = require('./native-theme.cjs')
const { runtime, debug } = require('./runtime.cjs')

const blank = 'about:blank'

// A document served under this policy may do everything but open windows, so that window.open gives
// null, as under Electron's action `deny`, and the browser's message names the address asked for.
const openingRefused =
  /^Blocked opening '([^']*)' in a new window because the request was made in a sandboxed frame/

/** One Chromium page over CDP: the driver behind a WebContents. Emits what happened in it. */
class Page extends EventEmitter {
  constructor({ contents, preferences, bounds }) {
    super()
    this.contents = contents
    this.preferences = preferences
    this.url = ''
    this.frames = new Map()
    this.worlds = new Map()
    this.mainWorld = null
    this.load = null
    this.closed = false
    this.secret = crypto.randomBytes(12).toString('hex')
    this.bindingName = `_${this.secret}`
    this.up = this.start(bounds)
    this.up.catch((error) => this.closed || console.error('electron double: no window:', error))
  }

  send(method, params) {
    return runtime.cdp.send(method, params, this.sessionId)
  }

  async start(bounds) {
    this.targetId = await newTarget(bounds)
    runtime.ownTargets.add(this.targetId)
    const attached = await runtime.cdp.send('Target.attachToTarget', {
      targetId: this.targetId,
      flatten: true,
    })
    this.sessionId = attached.sessionId
    this.hear()
    const { secret, bindingName, preferences } = this
    const { preload, additionalArguments = [] } = preferences
    const source = preloadScript({ secret, bindingName, preload, additionalArguments })
    await Promise.all([
      ...['Page', 'Runtime', 'Inspector', 'Log'].map((domain) => this.send(`${domain}.enable`)),
      this.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName }),
      this.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(secret) }),
      this.send('Page.addScriptToEvaluateOnNewDocument', { worldName, source }),
      this.emulateTheme(),
      this.resize(bounds),
    ])
  }

  hear() {
    const on = (event, handler) => runtime.cdp.on(`${this.sessionId}:${event}`, handler)
    on('Runtime.executionContextCreated', ({ context }) => this.worldCreated(context))
    on('Runtime.executionContextDestroyed', (gone) => this.worlds.delete(gone.executionContextId))
    on('Runtime.executionContextsCleared', () => this.worlds.clear())
    on('Runtime.bindingCalled', (call) => this.messageCame(call))
    on('Runtime.consoleAPICalled', (call) => this.emit('console', call))
    on('Page.frameNavigated', ({ frame }) => this.frameNavigated(frame))
    on('Page.frameRequestedNavigation', (wanted) => this.wantsWindow(wanted))
    on('Page.navigatedWithinDocument', (moved) => this.movedWithin(moved))
    on('Page.domContentEventFired', () => this.atRest() || this.emit('dom-ready'))
    on('Page.loadEventFired', () => this.atRest() || this.loaded())
    on('Log.entryAdded', ({ entry }) => this.logged(entry.text))
    on('Fetch.requestPaused', (paused) => this.requestPaused(paused))
    on('Inspector.targetCrashed', () => this.emit('crashed'))
    runtime.cdp.on(
      'Target.targetDestroyed',
      ({ targetId }) => targetId === this.targetId && this.emit('gone'),
    )
  }

  atRest() {
    return this.url === '' || this.url === blank
  }

  worldCreated({ id, uniqueId, name, auxData }) {
    if (name !== worldName || auxData?.frameId !== this.targetId) return
    this.worlds.set(id, uniqueId)
    this.mainWorld = uniqueId
  }

  messageCame({ name, payload, executionContextId }) {
    if (name !== this.bindingName) return
    const world = this.worlds.get(executionContextId)
    const message = codec.decode(JSON.parse(payload))
    if (message.kind === 'title') this.titled(message.title)
    else if (world !== undefined) this.emit('message', message, world)
  }

  /** True while the document that owned this preload world is the one on show. */
  isCurrent(world) {
    return [...this.worlds.values()].includes(world)
  }

  deliver(message, world = this.mainWorld) {
    if (this.closed || world === null || !this.isCurrent(world)) return
    // As an argument: what is written into an expression is a text within a text within a message, and
    // each holds all of it.
    this.send('Runtime.callFunctionOn', {
      functionDeclaration: '(written) => void __electronDoubleReceive(written)',
      arguments: [{ value: codec.encode(message) }],
      uniqueContextId: world,
    }).catch((error) => debug('not delivered:', error.message))
  }

  frameNavigated(frame) {
    if (frame.id !== this.targetId) return
    this.url = toApp(frame.url + (frame.urlFragment ?? ''))
    if (!this.atRest()) this.emit('navigated', this.url)
  }

  movedWithin({ frameId, url }) {
    if (frameId !== this.targetId) return
    this.url = toApp(url)
    this.emit('moved-within', this.url)
  }

  /** The page is told of as loaded before it stops loading, as in Electron. */
  loaded() {
    this.emit('loaded')
    this.load?.resolve()
    this.load = null
    this.emit('stopped')
  }

  titled(title) {
    if (title === this.title || title === '') return
    this.title = title
    this.emit('titled', title)
  }

  logged(text) {
    const [, address] = openingRefused.exec(text) ?? []
    if (address !== undefined) this.emit('open', toApp(address))
  }

  /** A window that the policy does not stop, such as a link's opened with Ctrl; life.cjs closes it. */
  wantsWindow({ url, disposition }) {
    if (disposition.startsWith('new')) this.emit('open', toApp(url))
  }

  requestPaused(paused) {
    answerRequest(this, paused).catch((error) => {
      if (!this.closed) debug('request', paused.request.url, error)
    })
  }

  permit(url = this.url) {
    if (url === '' || url === blank) return Promise.resolve()
    return applyPermissions({
      cdp: runtime.cdp,
      contents: this.contents,
      url,
      pageUrl: toPage(url),
    })
  }

  emulateTheme() {
    const features = [{ name: 'prefers-color-scheme', value: colourScheme() }]
    return this.send('Emulation.setEmulatedMedia', { features })
  }

  async resize({ width, height }) {
    if (runtime.headful) {
      const { windowId } = await this.send('Browser.getWindowForTarget', {
        targetId: this.targetId,
      })
      await this.send('Browser.setWindowBounds', { windowId, bounds: { width, height } })
      return
    }
    const screen = { width, height, deviceScaleFactor: 1, mobile: false }
    await this.send('Emulation.setDeviceMetricsOverride', screen)
  }

  async navigate(address) {
    const { promise, resolve, reject } = Promise.withResolvers()
    // It may be over before anybody waits for it.
    promise.catch(() => {})
    this.load = { url: new URL(address).href, resolve, reject }
    await this.up
    if (this.closed) return promise
    const { errorText } = await this.send('Page.navigate', { url: toPage(address) })
    if (errorText) this.failed(address, errorText.replace(/^net::/, ''))
    return promise
  }

  failed(address, code) {
    const error = loadError(address, code)
    this.emit('load-failed', error)
    this.abandon(error)
    this.emit('stopped')
  }

  /** Who waits for the page to load is told that it will not. */
  abandon(error) {
    this.load?.reject(error)
    this.load = null
  }

  async close() {
    this.closed = true
    this.abandon(loadError(this.load?.url, 'ERR_FAILED'))
    await this.up.catch(() => {})
    if (this.targetId)
      await runtime.cdp.send('Target.closeTarget', { targetId: this.targetId }).catch(() => {})
  }
}

const loadError = (url, code) =>
  Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url })

/** The first BrowserWindow takes the bare window, where the browser started with one. */
async function newTarget({ width, height }) {
  const { bareTarget } = runtime
  runtime.bareTarget = null
  if (bareTarget !== null) return bareTarget
  const { targetId } = await runtime.cdp.send('Target.createTarget', {
    url: blank,
    newWindow: true,
    width,
    height,
  })
  return targetId
}

module.exports = { Page }
