import { describe, expect, it } from 'vitest'
import { bearer, exchangeFor, mia, send, site } from './site.ts'

describe('the scope parameter', () => {
  it.each([
    ['READ', 200],
    ['READ WRITE', 200],
    ['NONE', 200],
    ['READ ACT_AS_USER', 200],
    ['read', 400],
    ['READ,WRITE', 400],
    ['READ+WRITE', 400],
    ['read:jira-work', 400],
    ['READ  WRITE', 400],
    ['', 400],
    ['SPACE_ADMIN', 400],
  ])('answers scope=%s with %i', async (scope, status) => {
    const answer = await exchangeFor(await site(), {}, { scope })
    expect(answer.status).toBe(status)
    if (status === 400) expect(answer.json).toMatchObject({ error: 'invalid_scope' })
  })

  it('ignores the misspelt field scopes', async () => {
    expect((await exchangeFor(await site(), {}, { scopes: 'read' })).status).toBe(200)
  })

  it('takes a scope that the app does not hold for wrong', async () => {
    const at = await site({ faults: ['J09'] })
    expect((await exchangeFor(at, {}, { scope: 'READ' })).status).toBe(200)
    expect((await exchangeFor(at, {}, { scope: 'WRITE' })).json).toMatchObject({
      error: 'invalid_scope',
    })
  })

  it('narrows a token to the scope it was asked with', async () => {
    const at = await site()
    const authorization = await bearer(at, mia, 'READ')
    const call = {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{}',
    }
    expect((await send(at.baseUrl, '/rest/api/3/issue', call)).text).toBe(
      'Request not in an authorized API scope',
    )
    expect(
      (await send(at.baseUrl, '/rest/api/3/myself', { headers: { authorization } })).status,
    ).toBe(200)
  })
})
