'use strict'

// The environment's proxy as Chromium reads it on Linux, loopback excepted:
// https://chromium.googlesource.com/chromium/src/+/HEAD/net/docs/proxy.md
const variables = {
  'http:': ['http_proxy', 'HTTP_PROXY'],
  'https:': ['https_proxy', 'HTTPS_PROXY'],
}

const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/

const first = (environment, names) => names.map((name) => environment[name]).find(Boolean)

function bypassed(host, list) {
  const entries = list
    .split(',')
    .map((entry) => entry.trim().replace(/^\*?\./, ''))
    .filter(Boolean)
  return entries.some((entry) => entry === '*' || host === entry || host.endsWith(`.${entry}`))
}

/** A PAC string: `DIRECT` or `PROXY host:port`. */
function resolveProxy(address, environment) {
  const url = new URL(address)
  const names = [...(variables[url.protocol] ?? []), 'all_proxy', 'ALL_PROXY']
  const proxy = first(environment, names)
  const exceptions = first(environment, ['no_proxy', 'NO_PROXY']) ?? ''
  if (!proxy || loopback.test(url.hostname) || bypassed(url.hostname, exceptions)) return 'DIRECT'
  const { protocol, hostname, port } = new URL(proxy.includes('://') ? proxy : `http://${proxy}`)
  if (protocol !== 'http:')
    throw new Error(`electron double: a ${protocol} proxy is not implemented`)
  return `PROXY ${hostname}:${port || 80}`
}

module.exports = { resolveProxy }
