import { describe, expect, it } from 'vitest'
import { readInstalledPayload } from '../../main/connect/installed-payload.ts'
import { lintPayload } from '../../main/connect/payload-lints.ts'

const installed = {
  key: 'com.example.app',
  clientKey: 'jira:1234',
  oauthClientId: 'client-1',
  sharedSecret: 'ATCOsJ8x-Q_z0',
  baseUrl: 'https://acme.atlassian.net',
  displayUrl: 'https://acme.atlassian.net',
  productType: 'jira',
  eventType: 'installed',
}
const clientIdOf = (addonKey: string) =>
  Buffer.from(JSON.stringify({ hostKey: 'h', addonKey })).toString('base64')

describe('lintPayload', () => {
  it.each<[string, object, string[]]>([
    ['a sound Jira payload', {}, []],
    [
      'a sound Confluence payload',
      { productType: 'confluence', baseUrl: 'https://acme.atlassian.net/wiki' },
      [],
    ],
    ['a custom domain beside it', { displayUrl: 'https://issues.acme.example' }, []],
    [
      'a practice site',
      { baseUrl: 'http://127.0.0.1:4000', displayUrl: 'http://127.0.0.1:4000' },
      [],
    ],
    [
      'an uninstalled payload',
      { eventType: 'uninstalled', sharedSecret: undefined, oauthClientId: undefined },
      [],
    ],
    ['no oauthClientId', { oauthClientId: undefined }, ['client-id-missing']],
    ['an oauthClientId that was lost', { oauthClientId: 'undefined' }, ['client-id-missing']],
    ['no clientKey', { clientKey: '' }, ['client-key-missing']],
    ['no key', { key: undefined }, ['app-key-missing']],
    ['no secret', { sharedSecret: undefined }, ['secret-missing']],
    ['no baseUrl', { baseUrl: undefined }, ['base-url-missing']],
    ['a baseUrl that is none', { baseUrl: 'acme.atlassian.net' }, ['base-url-unreadable']],
    [
      'a baseUrl of another scheme',
      { baseUrl: 'ftp://acme.atlassian.net' },
      ['base-url-unreadable'],
    ],
    [
      'displayUrl as baseUrl',
      { baseUrl: 'https://issues.acme.example', displayUrl: 'https://issues.acme.example' },
      ['display-url-as-base-url'],
    ],
    ['the two exchanged', { baseUrl: 'https://issues.acme.example' }, ['display-url-as-base-url']],
    [
      'an unknown host',
      { baseUrl: 'https://jira.acme.example', displayUrl: undefined },
      ['unknown-host'],
    ],
    ['http', { baseUrl: 'http://acme.atlassian.net' }, ['not-https']],
    ['a trailing slash', { baseUrl: 'https://acme.atlassian.net/' }, ['trailing-slash']],
    [
      'a letter of another alphabet',
      { baseUrl: 'https://\u0430cme.atlassian.net' },
      ['base-url-extra'],
    ],
    ['an escape', { baseUrl: 'https://acme%2eatlassian.net' }, ['base-url-extra']],
    ['a user name', { baseUrl: 'https://acme@acme.atlassian.net' }, ['base-url-extra']],
    ['an empty query', { baseUrl: 'https://acme.atlassian.net?' }, ['base-url-extra']],
    ['a query', { baseUrl: 'https://acme.atlassian.net?x=1' }, ['base-url-extra']],
    ['Confluence without /wiki', { productType: 'confluence' }, ['confluence-without-wiki']],
    ['Jira with /wiki', { baseUrl: 'https://acme.atlassian.net/wiki' }, ['jira-with-path']],
    ['white space around the secret', { sharedSecret: ' ATCO-1\n' }, ['secret-whitespace']],
    ['a secret broken by a line end', { sharedSecret: 'ATCO\n-1' }, ['secret-broken']],
    ['a secret with an invisible character', { sharedSecret: 'ATCO\u200b-1' }, ['secret-broken']],
    ['stars', { sharedSecret: '*****' }, ['secret-masked']],
    ['redacted', { sharedSecret: '<redacted>' }, ['secret-masked']],
    ['[REDACTED]', { sharedSecret: '[REDACTED]' }, ['secret-masked']],
    ['cut by stars', { sharedSecret: 'ATCO***xyz' }, ['secret-masked']],
    ['bullets', { sharedSecret: '••••' }, ['secret-masked']],
    ['a variable', { sharedSecret: '${SECRET}' }, ['secret-masked']],
    ['an ellipsis', { sharedSecret: 'ATCOab...' }, ['secret-masked']],
    ['oauthClientId of the app', { oauthClientId: clientIdOf('com.example.app') }, []],
    [
      'oauthClientId of another app',
      { oauthClientId: clientIdOf('com.other') },
      ['client-id-of-another-app'],
    ],
    [
      'several, problems first',
      { baseUrl: 'http://jira.acme.example/', displayUrl: undefined },
      ['not-https', 'trailing-slash', 'unknown-host'],
    ],
  ])('%s', (_, change, ids) => {
    const read = readInstalledPayload(JSON.stringify({ ...installed, ...change }))
    expect(lintPayload(read).map(({ id }) => id)).toEqual(ids)
  })

  it('says of a text that was cut off that it was, and nothing of what may have stood behind', () => {
    const whole = JSON.stringify(installed)
    const lints: Record<string, string | undefined> = {
      oauthClientId:
        'The text was cut off: it ends within the payload, and sharedSecret and oauthClientId did not come.',
      sharedSecret:
        'The text was cut off: it ends within the payload, and sharedSecret did not come.',
      baseUrl: 'The text was cut off: it ends within the payload.',
      displayUrl: 'The text was cut off: it ends within the payload.',
    }
    for (const [field, message] of Object.entries(lints)) {
      const cut = `2026-11-28 12:00:00 INFO installed ${whole.slice(0, whole.indexOf(field) + 14)}`
      const found = lintPayload(readInstalledPayload(cut))
      expect(found.map(({ id }) => id)).toEqual(['cut-off'])
      expect(found[0]?.message).toBe(message)
    }
    const line = `clientKey=${installed.clientKey} sharedSecret=${installed.sharedSecret}`
    const named = lintPayload(readInstalledPayload(line)).map(({ id }) => id)
    expect(named).toContain('client-id-missing')
    expect(named).not.toContain('cut-off')
  })

  it('says whose address it is that looks like another', () => {
    const baseUrl = 'https://acme.atlassian.net@evil.example'
    const read = readInstalledPayload(JSON.stringify({ ...installed, baseUrl }))
    const lint = lintPayload(read).find(({ id }) => id === 'base-url-extra')
    expect(lint?.message).toBe(
      'baseUrl is not plainly the address of a site: it has a user name before its host, which is evil.example.',
    )
  })

  it('says what is wrong and what to do, and never the secret', () => {
    const read = readInstalledPayload(
      JSON.stringify({
        ...installed,
        sharedSecret: ' ATCOsecret***',
        oauthClientId: undefined,
        baseUrl: 'http://x.example/wiki/',
      }),
    )
    const lints = lintPayload(read)
    expect(lints.length).toBeGreaterThan(4)
    expect(JSON.stringify(lints)).not.toContain('ATCO')
    for (const { message, fix } of lints) {
      expect(message).toMatch(/\.$/)
      expect(fix).toMatch(/^[A-Z].*\.$/)
    }
  })
})
