'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { fileURLToPath } = require('node:url')
const { runtime } = require('./runtime.cjs')
const { strict } = require('./strict.cjs')

// Chromium knows no custom scheme: app://host/x is https://host.app.invalid/x inside the page and
// app://host/x everywhere outside. `.invalid` can never be resolved (RFC 6761, section 6.4).

const privileges = new Map()
const handlers = new Map()

function toPage(address) {
  const url = new URL(address)
  const scheme = url.protocol.slice(0, -1)
  if (!privileges.has(scheme)) return address
  return `https://${url.host}.${scheme}.invalid${url.pathname}${url.search}${url.hash}`
}

function toApp(address) {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const [, host, scheme] = /^(.+)\.([a-z][a-z0-9+.-]*)\.invalid$/.exec(url.hostname) ?? []
  if (scheme === undefined || !privileges.has(scheme)) return address
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`
}

/** A policy's sources that name a custom scheme, said as the page knows them. */
function policyToPage(policy) {
  let said = policy
  for (const scheme of privileges.keys()) {
    said = said.replaceAll(
      new RegExp(`(?<=\\s)${scheme}://([\\w.-]+)`, 'g'),
      `https://$1.${scheme}.invalid`,
    )
    if (new RegExp(`(?<=\\s)${scheme}:(?=[\\s;]|$)`).test(said)) {
      throw new Error(
        `electron double: the bare source '${scheme}:' in a policy is not implemented`,
      )
    }
  }
  return said
}

function needStandardAndSecure({ scheme, privileges: given = {} }) {
  if (given.standard && given.secure) return
  throw new Error(
    `electron double: scheme '${scheme}' without standard and secure is not implemented`,
  )
}

const protocol = strict('protocol', {
  /** https://www.electronjs.org/docs/latest/api/protocol#protocolregisterschemesasprivilegedcustomschemes */
  registerSchemesAsPrivileged(schemes) {
    if (runtime.ready) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
    for (const scheme of schemes) {
      needStandardAndSecure(scheme)
      privileges.set(scheme.scheme, scheme.privileges)
    }
  },

  /** https://www.electronjs.org/docs/latest/api/protocol#protocolhandlescheme-handler */
  handle(scheme, handler) {
    if (!runtime.ready) throw new Error('protocol.handle cannot be called before app is ready')
    if (!privileges.has(scheme)) {
      throw new Error(
        `electron double: handling the unprivileged scheme '${scheme}' is not implemented`,
      )
    }
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },

  /** https://www.electronjs.org/docs/latest/api/protocol#protocolunhandlescheme */
  unhandle(scheme) {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  },

  /** https://www.electronjs.org/docs/latest/api/protocol#protocolisprotocolhandledscheme */
  isProtocolHandled: (scheme) => handlers.has(scheme),
})

const mediaTypes = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
}

async function fetchFile(address) {
  const file = fileURLToPath(address)
  const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream'
  const bytes = await fs.promises.readFile(file).catch(() => {
    throw new Error('net::ERR_FILE_NOT_FOUND')
  })
  return new Response(bytes, { headers: { 'content-type': type } })
}

const net = strict('net', {
  /** https://www.electronjs.org/docs/latest/api/net#netfetchinput-init */
  fetch(input, init) {
    const address = typeof input === 'string' ? input : input.url
    const scheme = new URL(address).protocol.slice(0, -1)
    if (scheme === 'file') return fetchFile(address)
    const handler = handlers.get(scheme)
    return handler ? Promise.resolve(handler(new Request(input, init))) : fetch(input, init)
  },

  /** https://www.electronjs.org/docs/latest/api/net#netisonline */
  isOnline: () => true,
})

module.exports = { protocol, net, handlers, privileges, toPage, toApp, policyToPage }
