'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { startChromium, opensBareWindow } = require('./chromium.cjs')
const { runtime, debug } = require('./runtime.cjs')

let browser = null
let ending = false

async function begin() {
  if (ending) return
  const { app } = require('./electron.cjs')
  const profile = path.join(app.getPath('sessionData'), 'electron-double-chromium')
  fs.mkdirSync(profile, { recursive: true })
  const { switches, headful } = runtime
  browser = startChromium({ switches, profile, headful, onExit: browserGone })
  runtime.cdp = browser.cdp
  const { product } = await browser.cdp.send('Browser.getVersion')
  const firstPage = nextPage(browser.cdp)
  await browser.cdp.send('Target.setDiscoverTargets', { discover: true })
  if (opensBareWindow({ switches, headful })) {
    runtime.bareTarget = await firstPage
    runtime.ownTargets.add(runtime.bareTarget)
  }
  // A page that a click opens may be told of while it is still blank, and get its address later.
  for (const event of ['Target.targetCreated', 'Target.targetInfoChanged']) {
    browser.cdp.on(event, ({ targetInfo }) => closeForeign(targetInfo))
  }
  await browser.cdp.send('Browser.setDownloadBehavior', { behavior: 'deny' })
  process.versions = Object.freeze({ ...process.versions, chrome: product.split('/')[1] })
  runtime.ready = true
  app.emit('ready', {}, {})
  app[Symbol.for('electron-double.ready')]()
}

/** Id of the first page that the browser tells of. */
function nextPage(cdp) {
  return new Promise((resolve) => {
    cdp.on(
      'Target.targetCreated',
      ({ targetInfo }) => targetInfo.type === 'page' && resolve(targetInfo.targetId),
    )
  })
}

const blank = new Set(['', 'about:blank'])

/** Only the double opens windows, and it opens them blank. */
function closeForeign({ type, url, targetId }) {
  if (type !== 'page' || blank.has(url) || runtime.ownTargets.has(targetId)) return
  browser?.cdp.send('Target.closeTarget', { targetId }).catch(() => {})
}

function browserGone(code) {
  debug('chromium ended with', code)
  browser = null
  void shutdown(code)
}

/** Ends browser and process; `quit` is the app's last event, as in Electron. */
async function shutdown(code) {
  if (ending) return
  ending = true
  await new Promise(setImmediate)
  await browser?.close()
  require('./electron.cjs').app.emit('quit', {}, code)
  process.exit(code)
}

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => require('./electron.cjs').app.quit())
}
process.on('exit', () => browser?.kill())

module.exports = { begin, shutdown }
