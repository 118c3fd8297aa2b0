'use strict'
// What Electron's default_app does: options, `-r` files, then the app named by the first plain
// argument. https://github.com/electron/electron/blob/main/default_app/main.ts
const fs = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const life = require('./host/life.cjs')
const { runtime } = require('./host/runtime.cjs')

function readArguments(given) {
  const requires = []
  for (let at = 0; at < given.length; at += 1) {
    if (given[at] === '-r' || given[at] === '--require') requires.push(given[(at += 1)])
    else if (!given[at].startsWith('-')) return { requires, app: given[at] }
  }
  return { requires, app: null }
}

function nearestPackage(folder) {
  const file = path.join(folder, 'package.json')
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'))
  const parent = path.dirname(folder)
  return parent === folder ? {} : nearestPackage(parent)
}

function findApp(named) {
  const absolute = path.resolve(named)
  if (!fs.statSync(absolute).isDirectory()) {
    const folder = path.dirname(absolute)
    return { appPath: folder, manifest: nearestPackage(folder), main: absolute }
  }
  const manifest = nearestPackage(absolute)
  return { appPath: absolute, manifest, main: path.join(absolute, manifest.main ?? 'index.js') }
}

function readSwitches(given) {
  for (const argument of given) {
    const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (name !== undefined && !name.startsWith('inspect')) runtime.switches.set(name, value)
  }
}

const given = process.argv.slice(2)
const { requires, app } = readArguments(given)
if (app === null) {
  console.error('electron double: no app path given')
  process.exit(1)
}
const found = findApp(app)
Object.assign(runtime, { appPath: found.appPath, manifest: found.manifest })
readSwitches(given)
process.argv = [path.join(__dirname, 'electron'), ...given]

process.once('uncaughtException', (error) => {
  console.error('electron double: uncaught in main:', error)
  void life.shutdown(1)
})
require('./host/electron.cjs')
for (const file of requires) require(path.resolve(file))

// `ready` waits for the main module, as in Electron, where a top-level await of it never ends.
import(pathToFileURL(found.main).href).then(
  () => life.begin(),
  (error) => {
    console.error(error)
    void life.shutdown(1)
  },
)
