import { describe, expect, it } from 'vitest'
import { readInstalledPayload } from '../../main/connect/installed-payload.ts'
import { readPracticeLine } from '../../main/connect/practice-line.ts'

const installed = {
  key: 'k',
  clientKey: 'c',
  sharedSecret: 'a-secret',
  oauthClientId: 'o',
  baseUrl: 'http://127.0.0.1:1',
  eventType: 'installed',
}
const line = {
  baseUrl: 'http://127.0.0.1:1',
  authorizationServer: 'http://127.0.0.1:2',
  installed,
  descriptor: { key: 'k', scopes: ['READ'] },
  people: [],
}

describe('the practice site’s line', () => {
  it('is found with what npm wrote around it, and its payload with it', () => {
    const text = `\n> understudy@0.1.0 sandbox\n> node main/sandbox/serve.ts\n\n${JSON.stringify(line)}\n`
    expect(readPracticeLine(text)).toEqual({
      authorizationServer: 'http://127.0.0.1:2',
      descriptor: line.descriptor,
    })
    expect(readInstalledPayload(text).payload).toMatchObject({
      clientKey: 'c',
      sharedSecret: 'a-secret',
      baseUrl: 'http://127.0.0.1:1',
    })
  })

  it.each([
    ['another machine’s site', { ...line, baseUrl: 'https://acme.atlassian.net' }],
    [
      'another machine’s authorization server',
      { ...line, authorizationServer: 'https://evil.example' },
    ],
    ['a payload alone', installed],
    ['half a line', JSON.stringify(line).slice(0, 120)],
    ['nothing', ''],
  ])('is not found in %s', (_name, value) => {
    expect(readPracticeLine(typeof value === 'string' ? value : JSON.stringify(value))).toBeNull()
  })
})
