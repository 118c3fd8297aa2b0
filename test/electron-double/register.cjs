'use strict'
// The bare specifiers of Electron's modules lead to the double, for require and import alike.
// https://nodejs.org/docs/latest-v24.x/api/module.html#moduleregisterhooksoptions
const { registerHooks } = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const names = new Set(['electron', 'electron/main', 'electron/common'])
const url = pathToFileURL(path.join(__dirname, 'host', 'electron.cjs')).href

if (typeof registerHooks !== 'function') {
  console.error(`electron double: needs Node 24, this is ${process.version}`)
  process.exit(1)
}

registerHooks({
  resolve: (specifier, context, next) =>
    names.has(specifier)
      ? { url, format: 'commonjs', shortCircuit: true }
      : next(specifier, context),
})
