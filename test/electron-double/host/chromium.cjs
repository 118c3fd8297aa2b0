'use strict'
const { spawn } = require('node:child_process')
const path = require('node:path')
const { Cdp } = require('./cdp.cjs')
const { debug } = require('./runtime.cjs')

const quiet = [
  'no-first-run',
  'no-default-browser-check',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
  'disable-quic',
  'hide-crash-restore-bubble',
  // Without a device a request for one ends before any permission is looked at.
  'use-fake-device-for-media-stream',
  'test-type',
]

/**
 * A window without tabs and address bar can only be the browser's first one. Whoever drives the app
 * over the debugging port would close it before the app takes it, and the browser with it.
 */
const opensBareWindow = ({ switches, headful }) => headful && !switches.has('remote-debugging-port')

function chromiumSwitches(given, { profile, headful }) {
  const own = new Map(quiet.map((name) => [name, '']))
  own.set('user-data-dir', profile)
  own.set('remote-debugging-pipe', '')
  own.set('password-store', 'basic')
  // One process a window keeps frames of other sites within reach of the window's interception.
  own.set('disable-site-isolation-trials', '')
  if (!headful) for (const name of ['headless', 'disable-gpu']) own.set(name, '')
  if (opensBareWindow({ switches: given, headful })) own.set('app', 'data:text/html,')
  else own.set('no-startup-window', '')
  if (process.getuid?.() === 0) own.set('no-sandbox', '')
  return [...new Map([...given, ...own])].map(([name, value]) =>
    value === '' ? `--${name}` : `--${name}=${value}`,
  )
}

/** Playwright waits for the line that names the debugging port; the rest is noise. */
function passOnListeningLine(stderr) {
  let rest = ''
  stderr.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      if (line.startsWith('DevTools listening on')) process.stderr.write(`${line}\n`)
      else debug('chromium:', line)
    }
  })
}

/** Starts the browser on its own profile; it ends when this process does, since the pipe closes. */
function startChromium({ switches, profile, headful, onExit }) {
  const program = process.env.UNDERSTUDY_CHROMIUM ?? '/usr/bin/chromium'
  const child = spawn(program, chromiumSwitches(switches, { profile, headful }), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      XDG_CONFIG_HOME: path.join(profile, 'config'),
      XDG_CACHE_HOME: path.join(profile, 'cache'),
    },
  })
  passOnListeningLine(child.stderr)
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.once('error', (error) => {
    console.error(`electron double: ${program} does not start: ${error.message}`)
    onExit(1)
  })
  child.once('exit', (code) => onExit(code ?? 0))
  const cdp = new Cdp(child.stdio[3], child.stdio[4])
  const kill = () => child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')
  const close = async () => {
    cdp.send('Browser.close').catch(() => {})
    const patience = setTimeout(kill, 2_000)
    await gone
    clearTimeout(patience)
  }
  return { cdp, close, kill }
}

module.exports = { startChromium, opensBareWindow }
