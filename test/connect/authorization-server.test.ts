import { describe, expect, it } from 'vitest'
import { authorizationServerFor, isAtlassianHost } from '../../main/connect/authorization-server.ts'
import { isLoopbackUrl } from '../../main/wire/loopback.ts'

const production = 'https://oauth-2-authorization-server.services.atlassian.com'

describe('authorizationServerFor', () => {
  it.each([
    ['https://acme.atlassian.net', 'production', production],
    ['https://ACME.Atlassian.NET/wiki', 'production', production],
    ['https://acme.jira.com', 'production', production],
    [
      'https://agency.atlassian-us-gov-mod.net',
      'fedramp',
      'https://oauth-2-authorization-server.services.atlassian-us-gov-mod.com',
    ],
    [
      'https://x.jira-dev.com',
      'staging',
      'https://oauth-2-authorization-server.stg.services.atlassian.com',
    ],
    [
      'https://x.atlassian-stg-fedm.net',
      'fedramp-staging',
      'https://oauth-2-authorization-server.stg.services.atlassian-us-gov-mod.com',
    ],
  ])('%s: %s', (baseUrl, environment, audience) => {
    expect(authorizationServerFor(baseUrl, null)).toEqual({
      environment,
      audience,
      tokenUrl: `${audience}/oauth2/token`,
      known: true,
    })
  })

  it.each([
    'https://jira.acme.example',
    'https://atlassian.net',
    'https://evil-atlassian.net',
    'https://acme.atlassian.net.example',
    'http://127.0.0.1:4000',
    'no url',
  ])('says that %s is unknown and falls back to production', (baseUrl) => {
    expect(authorizationServerFor(baseUrl, null)).toEqual({
      environment: 'unknown',
      audience: production,
      tokenUrl: `${production}/oauth2/token`,
      known: false,
    })
    expect(isAtlassianHost(baseUrl)).toBe(false)
  })

  it.each(['http://127.0.0.1:4000', 'http://localhost:4000/', 'http://[::1]:4000/jira'])(
    'takes another server for %s',
    (baseUrl) => {
      expect(authorizationServerFor(baseUrl, 'http://127.0.0.1:5000/')).toEqual({
        environment: 'override',
        audience: 'http://127.0.0.1:5000',
        tokenUrl: 'http://127.0.0.1:5000/oauth2/token',
        known: true,
      })
    },
  )

  it.each([
    ['https://acme.atlassian.net', 'http://127.0.0.1:5000'],
    ['https://127.0.0.1.example', 'http://127.0.0.1:5000'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:5000/oauth2/token'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:5000?a=b'],
    ['http://127.0.0.1:4000', 'file:///etc/passwd'],
    ['http://127.0.0.1:4000', 'elsewhere'],
    ['http://127.0.0.1:4000', 'http://collector.example'],
  ])('refuses for %s the server %s', (baseUrl, override) => {
    expect(() => authorizationServerFor(baseUrl, override)).toThrow(
      expect.objectContaining({ code: 'request_invalid' }),
    )
  })
})

describe('isLoopbackUrl', () => {
  it.each([
    ['http://127.0.0.1', true],
    ['http://127.9.9.9:80/x', true],
    ['http://2130706433', true],
    ['https://localhost', true],
    ['http://jira.localhost.', true],
    ['http://[::1]:8080', true],
    ['http://127.0.0.1.nip.io', false],
    ['http://localhost.example', false],
    ['http://10.0.0.1', false],
    ['localhost', false],
    ['', false],
  ])('%s: %s', (url, expected) => {
    expect(isLoopbackUrl(url)).toBe(expected)
  })
})
