import { describe, expect, it } from 'vitest'
import type { TokenSent } from '../../main/requests/run.ts'
import { usedTokenReader } from '../../main/services/read-used-token.ts'
import { acme } from '../fakes/tenant-profile.ts'

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const assertion: TokenSent = {
  token: `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: 'urn:atlassian:connect:clientid:c', exp: 2000 })}.c2ln`,
  stepId: 's1',
  carriedBy: 'form-assertion',
}
const clock = { now: () => 1_000_000 }
const never = new AbortController().signal
const silent = () => new Promise<string>(() => undefined)

describe('a keychain that hangs once the answer is there', () => {
  it('leaves the signature unchecked within the time limit', async () => {
    const read = usedTokenReader({
      tenants: { secretOf: silent, previousSecretOf: silent },
      clock,
      waitMs: 10,
    })
    const reading = await read(assertion, acme, null, never)
    expect(reading.verified).toBe('not-verified')
    expect(reading.notes).toContain('Not verified. The keychain did not answer in time.')
    expect(reading.claims.map(({ name }) => name)).toContain('iss')
  })

  it('keeps nobody who cancels', async () => {
    const cancel = new AbortController()
    const read = usedTokenReader({
      tenants: { secretOf: () => Promise.resolve('s3cret'), previousSecretOf: silent },
      clock,
      waitMs: 1_000_000,
    })
    const reading = read(assertion, acme, null, cancel.signal)
    cancel.abort()
    expect((await reading).verified).toBe('not-verified')
  })

  it('is asked again for the same assertion once it answers', async () => {
    let secretOf = silent
    const read = usedTokenReader({
      tenants: { secretOf: () => secretOf(), previousSecretOf: () => Promise.resolve(null) },
      clock,
      waitMs: 10,
    })
    await read(assertion, acme, null, never)
    secretOf = () => Promise.resolve('s3cret')
    expect((await read(assertion, acme, null, never)).verified).toBe('no')
  })
})

describe('an access token', () => {
  it('is read once where nothing can be read of it, and each time where something can', async () => {
    const read = usedTokenReader({ tenants: { secretOf: silent, previousSecretOf: silent }, clock })
    const carriedBy = 'answer-access-token'
    const opaque: TokenSent = { token: 'lilac.Drum.83.copper', stepId: 's1', carriedBy }
    const first = await read(opaque, acme, null, never)
    expect(first.kind).toBe('opaque-access-token')
    expect(await read({ ...opaque, stepId: 's2' }, acme, null, never)).toBe(first)
    const open = { ...assertion, carriedBy } as const
    const second = await read(open, acme, null, never)
    expect(second.claims.map(({ name }) => name)).toContain('exp')
    expect(await read(open, acme, null, never)).not.toBe(second)
  })
})
