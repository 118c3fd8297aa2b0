import { describe, expect, it } from 'vitest'
import { hostNotReached, mayBeOurs } from '../../main/diagnosis/evidence/peers.ts'
import { productsIn } from '../../main/diagnosis/evidence/products.ts'
import { ownTime } from '../own-time.ts'

/** As runtimes and libraries print whom they did not reach. */
const PRINTED: Readonly<Record<string, string | null>> = {
  'getaddrinfo ENOTFOUND acme.atlassian.net': 'acme.atlassian.net',
  'dial tcp: lookup Acme.Atlassian.net: no such host': 'acme.atlassian.net',
  "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded": 'pypi.org',
  'Connect to ldap.acme.example:636 [ldap.acme.example/10.0.0.4] failed': 'ldap.acme.example',
  'request to https://api.mapbox.com/v1 failed, reason: read ECONNRESET': 'api.mapbox.com',
  'Get "https://proxy.golang.org/x/@v/list": dial tcp: i/o timeout': 'proxy.golang.org',
  'java.net.UnknownHostException: jira.corp.acme': 'jira.corp.acme',
  "host: 'redis.acme.example', port: 6380": 'redis.acme.example',
  'connect ECONNREFUSED 127.0.0.1:5432': null,
  'connect ECONNREFUSED vault:8200': null,
  'socket hang up': null,
}

describe('the host that was not reached', () => {
  it.each(Object.entries(PRINTED))('%s', (text, host) => {
    expect(hostNotReached(text)).toBe(host)
  })

  it('may be ours where it is Atlassian’s, nearly so, or called as such servers are', () => {
    const ours = ['acme.atlassian.net', 'acme.atlasian.net', 'jira.corp.acme', 'wiki.acme.internal']
    expect(ours.filter((host) => !mayBeOurs(host))).toEqual([])
    const others = ['api.mapbox.com', 'ldap.acme.example', 'pypi.org', 'hooks.slack.com']
    expect(others.filter(mayBeOurs)).toEqual([])
  })

  const UNITS = [
    'a.',
    'lookup a',
    'connect to ',
    'dial tcp aa',
    'Get "https://',
    'host: a',
    '10.0.',
    '.com:',
    'port=',
  ]
  it.each(UNITS)('is read in time that grows with the text: %s', (unit) => {
    const cost = (length: number): number => {
      const text = unit.repeat(length / unit.length)
      const before = ownTime()
      for (let run = 0; run < 5; run += 1) {
        hostNotReached(text)
        productsIn(text)
      }
      return ownTime() - before + 1
    }
    cost(20_000)
    // Were it quadratic, it would take 64 times as long.
    const growths = [0, 1, 2].map(() => cost(160_000) / cost(20_000))
    expect(Math.min(...growths)).toBeLessThan(24)
  })
})
