'use strict'
const { decisions } = require('./session.cjs')

// Electron's names beside those of the browser's Permissions API.
// https://www.electronjs.org/docs/latest/api/session#sessetpermissioncheckhandlerhandler
// https://chromedevtools.github.io/devtools-protocol/tot/Browser/#method-setPermission
const permissions = [
  { electron: 'clipboard-read', page: { name: 'clipboard-read' } },
  { electron: 'clipboard-sanitized-write', page: { name: 'clipboard-write' } },
  { electron: 'geolocation', page: { name: 'geolocation' } },
  { electron: 'notifications', page: { name: 'notifications' } },
  { electron: 'midi', page: { name: 'midi' } },
  { electron: 'midiSysex', page: { name: 'midi', sysex: true } },
  {
    electron: 'media',
    page: { name: 'camera' },
    details: { mediaTypes: ['video'], mediaType: 'video' },
  },
  {
    electron: 'media',
    page: { name: 'microphone' },
    details: { mediaTypes: ['audio'], mediaType: 'audio' },
  },
  { electron: 'display-capture', page: { name: 'display-capture' } },
  { electron: 'idle-detection', page: { name: 'idle-detection' } },
  { electron: 'storage-access', page: { name: 'storage-access' } },
  { electron: 'window-management', page: { name: 'window-management' } },
]

/** Granted where no handler says otherwise, as in Electron. */
async function granted(contents, { electron, details }, requestingUrl) {
  const origin = new URL(requestingUrl).origin
  const facts = { requestingUrl, isMainFrame: true, ...details }
  const check = decisions.permissionCheck
  if (check && !check(contents, electron, origin, facts)) return false
  const request = decisions.permissionRequest
  if (!request) return true
  return new Promise((resolve) => request(contents, electron, resolve, facts))
}

/**
 * The browser cannot ask at the moment of use: both handlers are asked before a document starts
 * and the browser is told what they said.
 */
async function applyPermissions({ cdp, contents, url, pageUrl }) {
  const { origin } = new URL(pageUrl)
  if (origin === 'null') return
  const tell = async (permission) => {
    const setting = (await granted(contents, permission, url)) ? 'granted' : 'denied'
    await cdp.send('Browser.setPermission', { permission: permission.page, setting, origin })
  }
  await Promise.all(permissions.map(tell))
}

module.exports = { applyPermissions }
