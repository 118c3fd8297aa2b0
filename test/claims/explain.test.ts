import { describe, expect, it } from 'vitest'
import { inspectToken } from '../../main/claims/inspect.ts'
import { acme, acmeSecret, connectClaims, hs256, NOW } from './made-tokens.ts'

const PATH = '/rest/api/3/myself'

async function statusOf(claim: string, change: object, request: string | null): Promise<unknown> {
  const reading = await inspectToken(hs256({ ...connectClaims(), ...change }), {
    nowSeconds: NOW,
    tenant: acme,
    secrets: [acmeSecret],
    request: request === null ? null : { method: 'GET', url: request },
  })
  return reading.claims.find(({ name }) => name === claim)?.status
}

describe('a claim fits only where it was held against something', () => {
  it('says nothing of a hash until there is a request', async () => {
    expect(await statusOf('qsh', { qsh: 'd'.repeat(64) }, null)).toBe('unchecked')
    expect(await statusOf('qsh', { qsh: 'd'.repeat(64) }, PATH)).toBe('problem')
  })

  it.each(['context', 'jti', 'sub'])('says nothing of %s', async (name) => {
    expect(await statusOf(name, { [name]: 'x' }, null)).not.toBe('ok')
  })

  it('says that what was compared fits', async () => {
    expect(await statusOf('iss', {}, null)).toBe('ok')
  })
})
