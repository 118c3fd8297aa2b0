import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mia, openPracticeParts, type PracticeParts } from './practice-parts.ts'

let parts: PracticeParts
beforeAll(async () => {
  parts = await openPracticeParts()
})
afterAll(() => parts.close())

describe('the tokens of a healthy exchange', () => {
  it('are the assertion and one access token, answered and then sent, with nothing to object', async () => {
    const sentAt = Date.now()
    const exchange = await parts.send(mia)
    expect(exchange.steps.at(-1)?.response?.status).toBe(200)
    expect(exchange.tokens.map(({ name, reading }) => [name, reading.kind])).toEqual([
      ['Assertion', 'assertion'],
      ['Access token', 'opaque-access-token'],
    ])
    expect(exchange.tokens.flatMap(({ reading }) => reading.findings)).toEqual([])
    const [, access] = exchange.tokens
    expect(access?.reading).toMatchObject({
      header: null,
      claims: [],
      title: 'Access token, opaque',
    })
    expect(access?.reading.notes.join(' ')).not.toContain('Broken')
    expect(access?.grant).toMatchObject({
      accountId: mia.accountId,
      personName: 'Mia Krystof',
      answeredBy: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/oauth2\/token$/) as string,
      scopes: [],
      sentTo: [`GET ${parts.tenant().baseUrl}/rest/api/3/myself`],
    })
    const { answeredAt = 0, validUntil = 0 } = access?.grant ?? {}
    expect(answeredAt).toBeGreaterThanOrEqual(sentAt)
    expect(validUntil - answeredAt).toBe(900_000)
  })

  it('are the same where the token is held from before', async () => {
    await parts.send(mia)
    const exchange = await parts.send(mia, { path: '/rest/api/3/serverInfo' })
    expect(exchange.steps).toHaveLength(1)
    expect(exchange.tokens.map(({ name }) => name)).toEqual(['Assertion', 'Access token'])
    expect(exchange.tokens[1]?.grant?.sentTo).toEqual([
      `GET ${parts.tenant().baseUrl}/rest/api/3/serverInfo`,
    ])
  })

  it('have no grant where none was given: the app signs for itself', async () => {
    const exchange = await parts.send({ kind: 'app' }, { path: '/rest/api/3/serverInfo' })
    expect(exchange.tokens.map(({ name, grant }) => [name, grant])).toEqual([['App JWT', null]])
  })

  it('tell the diagnosis of both places, so that it sees what the site was given', async () => {
    const exchange = await parts.send(mia)
    expect((await parts.diagnosis.ofExchange(exchange.id)).findings).toEqual([])
  })
})
