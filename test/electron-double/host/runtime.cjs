'use strict'
const fs = require('node:fs')
const path = require('node:path')

/** What the parts of the double share; one process is one app. */
const runtime = {
  version: fs.readFileSync(path.join(__dirname, '..', 'version'), 'utf8').trim(),
  appPath: process.cwd(),
  manifest: {},
  switches: new Map(),
  ready: false,
  quitting: false,
  headful: process.env.ELECTRON_DOUBLE_HEADFUL === '1',
  /** The DevTools connection to the browser, once it runs. */
  cdp: null,
  /** A bare browser window that waits for the first BrowserWindow to take it. */
  bareTarget: null,
  /** Ids of the pages that are BrowserWindows; any other page is none of the app's. */
  ownTargets: new Set(),
  /** Every open BrowserWindow, oldest first. */
  windows: new Set(),
}

const debug = process.env.ELECTRON_DOUBLE_DEBUG
  ? (...words) => console.error('[electron double]', ...words)
  : () => {}

module.exports = { runtime, debug }
