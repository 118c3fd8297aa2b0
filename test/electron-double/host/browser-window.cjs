'use strict'
const { app } = require('./app.cjs')
const { runtime } = require('./runtime.cjs')
const { strict, KnownEvents, preventable } = require('./strict.cjs')
const { WebContents, pageKey } = require('./web-contents.cjs')
const { checkOptions, checkPreferences } = require('./window-options.cjs')

const stateKey = Symbol('state')

// https://www.electronjs.org/docs/latest/api/browser-window#instance-events
const events = [
  'ready-to-show',
  'close',
  'closed',
  'show',
  'hide',
  'focus',
  'blur',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'resize',
  'resized',
  'move',
  'moved',
  'enter-full-screen',
  'leave-full-screen',
  'page-title-updated',
  'unresponsive',
  'responsive',
  // Accepted, since nothing here can cause it: Windows.
  'query-session-end',
]

class BrowserWindow extends KnownEvents {
  constructor(given = {}) {
    if (!runtime.ready) throw new Error('Cannot create BrowserWindow before app is ready')
    super('BrowserWindow', events)
    const options = checkOptions(given)
    const preferences = checkPreferences(options.webPreferences)
    const bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    const self = strict('BrowserWindow', this)
    this[stateKey] = {
      bounds,
      normal: bounds,
      mode: 'normal',
      visible: options.show !== false,
      destroyed: false,
      title: options.title ?? app.getName(),
      smallest: [options.minWidth ?? 0, options.minHeight ?? 0],
    }
    /** https://www.electronjs.org/docs/latest/api/browser-window#winwebcontents-readonly */
    this.webContents = new WebContents({ preferences, bounds })
    /** https://www.electronjs.org/docs/latest/api/browser-window#winid-readonly */
    this.id = this.webContents.id
    runtime.windows.add(self)
    follow(self)
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, self)
    return self
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winloadurlurl-options */
  loadURL(url) {
    return this.webContents.loadURL(url)
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winloadfilefilepath-options */
  loadFile(file) {
    return this.webContents.loadFile(file)
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winshow */
  show() {
    this[stateKey].visible = true
    this.emit('show', {})
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winshowinactive */
  showInactive() {
    this.show()
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winhide */
  hide() {
    this[stateKey].visible = false
    this.emit('hide', {})
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winisvisible */
  isVisible() {
    return this[stateKey].visible
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winfocus */
  focus() {
    this.emit('focus', {})
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winisfocused */
  isFocused() {
    return this[stateKey].visible && BrowserWindow.getFocusedWindow()?.id === this.id
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winminimize */
  minimize() {
    setMode(this, 'minimized', 'minimize')
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winisminimized */
  isMinimized() {
    return this[stateKey].mode === 'minimized'
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winrestore */
  restore() {
    if (this.isMinimized()) setMode(this, 'normal', 'restore')
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winmaximize */
  maximize() {
    this[stateKey].visible = true
    setMode(this, 'maximized', 'maximize')
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winunmaximize */
  unmaximize() {
    if (this.isMaximized()) setMode(this, 'normal', 'unmaximize')
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winismaximized */
  isMaximized() {
    return this[stateKey].mode === 'maximized'
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsetfullscreenflag */
  setFullScreen(flag) {
    if (flag) setMode(this, 'fullscreen', 'enter-full-screen')
    else if (this.isFullScreen()) setMode(this, 'normal', 'leave-full-screen')
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winisfullscreen */
  isFullScreen() {
    return this[stateKey].mode === 'fullscreen'
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winisnormal */
  isNormal() {
    return this[stateKey].mode === 'normal'
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#wingetbounds */
  getBounds() {
    return { ...this[stateKey].bounds }
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#wingetnormalbounds */
  getNormalBounds() {
    return { ...this[stateKey].normal }
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsetboundsbounds-animate */
  setBounds(wanted) {
    const state = this[stateKey]
    const [minWidth, minHeight] = state.smallest
    const merged = { ...state.bounds, ...wanted }
    const bounds = {
      ...merged,
      width: Math.max(merged.width, minWidth),
      height: Math.max(merged.height, minHeight),
    }
    const moved = bounds.x !== state.bounds.x || bounds.y !== state.bounds.y
    const resized = bounds.width !== state.bounds.width || bounds.height !== state.bounds.height
    state.bounds = bounds
    if (state.mode === 'normal') state.normal = bounds
    if (moved) for (const event of ['move', 'moved']) this.emit(event, {})
    if (!resized) return
    const page = this.webContents[pageKey]
    page.up.then(() => page.resize(bounds)).catch(() => {})
    for (const event of ['resize', 'resized']) this.emit(event, {})
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#wingetsize */
  getSize() {
    const { width, height } = this[stateKey].bounds
    return [width, height]
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsetsizewidth-height-animate */
  setSize(width, height) {
    this.setBounds({ width, height })
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsetminimumsizewidth-height */
  setMinimumSize(width, height) {
    this[stateKey].smallest = [width, height]
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#wingetminimumsize */
  getMinimumSize() {
    return [...this[stateKey].smallest]
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsettitletitle */
  setTitle(title) {
    this[stateKey].title = title
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#wingettitle */
  getTitle() {
    return this[stateKey].title
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsetbackgroundcolorbackgroundcolor */
  setBackgroundColor() {}

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsetmenumenu-linux-windows */
  setMenu() {}

  /** https://www.electronjs.org/docs/latest/api/browser-window#winremovemenu-linux-windows */
  removeMenu() {}

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsetmenubarvisibilityvisible-linux-windows */
  setMenuBarVisibility() {}

  /** https://www.electronjs.org/docs/latest/api/browser-window#winsetautohidemenubarhide-linux-windows */
  setAutoHideMenuBar() {}

  /** https://www.electronjs.org/docs/latest/api/browser-window#winisdestroyed */
  isDestroyed() {
    return this[stateKey].destroyed
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#winclose */
  close() {
    const event = preventable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#windestroy */
  destroy() {
    const state = this[stateKey]
    if (state.destroyed) return
    state.destroyed = true
    for (const window of runtime.windows) if (window.id === this.id) runtime.windows.delete(window)
    void this.webContents[pageKey].close()
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (runtime.windows.size === 0 && !runtime.quitting) setImmediate(lastWindowClosed)
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#browserwindowgetallwindows */
  static getAllWindows() {
    return [...runtime.windows]
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#browserwindowgetfocusedwindow */
  static getFocusedWindow() {
    return [...runtime.windows].findLast((window) => window.isVisible()) ?? null
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#browserwindowfromidid */
  static fromId(id) {
    return [...runtime.windows].find((window) => window.id === id) ?? null
  }

  /** https://www.electronjs.org/docs/latest/api/browser-window#browserwindowfromwebcontentswebcontents */
  static fromWebContents(contents) {
    return BrowserWindow.fromId(contents.id)
  }
}

function setMode(window, mode, event) {
  const state = window[stateKey]
  if (state.mode === mode) return
  state.mode = mode
  window.emit(event, {})
}

function follow(window) {
  const page = window.webContents[pageKey]
  page.once('loaded', () => window.emit('ready-to-show', {}))
  page.once('gone', () => window.destroy())
  page.on('titled', (title) => {
    const event = preventable()
    window.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) window.setTitle(title)
  })
}

/** https://www.electronjs.org/docs/latest/api/app#event-window-all-closed */
function lastWindowClosed() {
  if (runtime.windows.size > 0 || runtime.quitting) return
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
  else app.quit()
}

module.exports = { BrowserWindow }
