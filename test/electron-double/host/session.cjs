'use strict'
const { protocol } = require('./protocol.cjs')
const { resolveProxy } = require('./proxy.cjs')
const { runtime } = require('./runtime.cjs')
const { strict, KnownEvents } = require('./strict.cjs')

/** What the app decided for its session; read where requests and permissions are answered. */
const decisions = {
  beforeRequest: null,
  headersReceived: null,
  permissionRequest: null,
  permissionCheck: null,
  userAgent: null,
}

const permissionsChanged = () => {
  for (const window of runtime.windows)
    void window.webContents[Symbol.for('electron-double.page')].permit()
}

const withFilter = (name) => (filterOrListener, listener) => {
  decisions[name] =
    listener === undefined ? filterOrListener : onlyMatching(filterOrListener, listener)
}

/** https://www.electronjs.org/docs/latest/api/structures/web-request-filter */
function onlyMatching({ urls }, listener) {
  if (listener === null) return null
  const pattern = (text) =>
    text === '<all_urls>'
      ? /^/
      : new RegExp(
          `^${text
            .split('*')
            .map((part) => RegExp.escape(part))
            .join('.*')}$`,
        )
  const patterns = urls.map(pattern)
  return (details, callback) =>
    patterns.some((candidate) => candidate.test(details.url))
      ? listener(details, callback)
      : callback({})
}

// https://www.electronjs.org/docs/latest/api/web-request
const webRequest = strict('webRequest', {
  onBeforeRequest: withFilter('beforeRequest'),
  onHeadersReceived: withFilter('headersReceived'),
})

class Session extends KnownEvents {
  constructor() {
    // https://www.electronjs.org/docs/latest/api/session#instance-events; nothing here downloads.
    super('session', ['will-download'])
    this.protocol = protocol
    this.webRequest = webRequest
  }

  /** https://www.electronjs.org/docs/latest/api/session#sessetpermissionrequesthandlerhandler */
  setPermissionRequestHandler(handler) {
    decisions.permissionRequest = handler
    permissionsChanged()
  }

  /** https://www.electronjs.org/docs/latest/api/session#sessetpermissioncheckhandlerhandler */
  setPermissionCheckHandler(handler) {
    decisions.permissionCheck = handler
    permissionsChanged()
  }

  /** https://www.electronjs.org/docs/latest/api/session#sessetdevicepermissionhandlerhandler: no device is ever offered. */
  setDevicePermissionHandler() {}

  /** https://www.electronjs.org/docs/latest/api/session#sessetspellcheckerenabledenable */
  setSpellCheckerEnabled() {}

  /** https://www.electronjs.org/docs/latest/api/session#sesresolveproxyurl */
  async resolveProxy(url) {
    return resolveProxy(url, process.env)
  }
}

const defaultSession = strict('session', new Session())

const session = strict('session', {
  /** https://www.electronjs.org/docs/latest/api/session#sessiondefaultsession */
  defaultSession,
})

module.exports = { session, defaultSession, decisions }
