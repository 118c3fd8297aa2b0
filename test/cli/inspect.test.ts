import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimsReadingSchema } from '../../contract/claims.ts'
import { run } from '../../main/cli/inspect.ts'
import { AppError } from '../../main/errors.ts'
import { fakeCliIo } from '../fakes/cli-io.ts'
import { keepTenantRows } from '../node/open-database.ts'
import {
  acme,
  API_TOKEN,
  APP_BASE_URL,
  assertionClaims,
  connectClaims,
  hs256,
  IFRAME,
  inboundClaims,
  lifecycleClaims,
  NOW,
  PUBLIC_PEM,
  REQUEST,
  rs256,
  SECRET,
} from '../claims/made-tokens.ts'

const REQUEST_LINE = `${REQUEST.method} ${REQUEST.url}`
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const profile = {
  ...acme,
  kind: 'connect',
  product: 'jira',
  label: 'production',
  starred: false,
  secretGeneration: 0,
  secretPlace: 'keychain',
  addedAt: 1,
  updatedAt: 1,
  uninstalledAt: null,
}

function keepTenants(tenants: readonly unknown[]): void {
  keepTenantRows(folder, tenants)
}

interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function inspect(
  input: string,
  args: readonly string[],
  more: {
    readonly terminal?: boolean
    readonly secretOf?: (account: string) => Promise<string>
  } = {},
): Promise<Answer> {
  const { io, written } = fakeCliIo(input, {
    isTerminal: more.terminal ?? false,
    environment: { UNDERSTUDY_DATA: folder },
    now: () => NOW * 1000,
  })
  const code = await run(args, io, more.secretOf ?? (() => Promise.resolve(SECRET)))
  return { code, ...written }
}

describe('understudy inspect', () => {
  it('answers 0 for a correct token and says that nobody verified it', async () => {
    const { code, out, err } = await inspect(hs256(assertionClaims()), [])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('assertion · not verified')
    expect(out).toContain('– tnt  https://acme.atlassian.net')
    expect(out).not.toContain('\u001b')
  })

  it('verifies with the tenant’s secret, whichever way the tenant is named', async () => {
    keepTenants([{ broken: true }, profile])
    for (const name of ['acme production', 'ACME.atlassian.net', acme.id, acme.clientKey]) {
      const { code, out } = await inspect(hs256(connectClaims()), [
        '--tenant',
        name,
        '--request',
        REQUEST_LINE,
      ])
      expect(code).toBe(0)
      expect(out).toContain('verified: yes · signed by acme production (current secret)')
      expect(out).toContain('  match')
    }
  })

  it('prints the reading of docs/claims.md as JSON', async () => {
    keepTenants([profile])
    const { code, out } = await inspect(
      `Authorization: JWT ${hs256(connectClaims({ iss: acme.clientKey }))}`,
      ['--json', '--tenant', acme.id, '--request', REQUEST_LINE],
    )
    const reading = claimsReadingSchema.parse(JSON.parse(out))
    expect(code).toBe(1)
    expect(reading).toMatchObject({
      version: 1,
      kind: 'connect-jwt',
      verified: 'yes',
      signedBy: { name: 'acme production' },
      header: { alg: 'HS256' },
      qsh: { match: true },
    })
    expect(reading.claims[0]).toMatchObject({
      name: 'iss',
      value: acme.clientKey,
      meaning: expect.any(String) as string,
      status: 'problem',
    })
    expect(reading.findings.map(({ id, severity, claim }) => ({ id, severity, claim }))).toEqual([
      { id: 'J06', severity: 'problem', claim: 'iss' },
    ])
  })

  it('names the likely reason of a wrong hash', async () => {
    const token = hs256(inboundClaims({ qsh: connectClaims()['qsh'] }))
    const { code, out } = await inspect(token, [
      '--request',
      `${IFRAME.method} ${IFRAME.url}`,
      '--base-url',
      APP_BASE_URL,
    ])
    expect(code).toBe(1)
    expect(out).toMatch(/I01 {2}“qsh” is not the hash of this request\./)
    const wiki = await inspect(
      hs256(connectClaims({ qsh: 'f8c43a3c0b2dd2fbbc6a7c7b3ecb2bd5a8a92e0f' + 'a'.repeat(24) })),
      ['--request', REQUEST_LINE],
    )
    expect(wiki.out).toContain('no match')
  })

  it('says in words what was hashed and which libraries disagree, and names it as the JSON does', async () => {
    const { out } = await inspect(hs256(connectClaims()), [
      '--request',
      REQUEST_LINE.replace('GET', 'POST'),
    ])
    expect(out).toContain('the token’s hash is that of: the method GET (method-get)')
    const spaced = await inspect(hs256(connectClaims()), [
      '--request',
      'GET https://acme.atlassian.net/rest/api/3/search?jql=a%20b~',
    ])
    const disagreeing = spaced.out
      .split('\n')
      .filter((line) => line.includes('libraries disagree on this URL'))
    expect(disagreeing).toEqual([
      expect.stringMatching(/: Form encoding .* \(plus-for-space\)$/),
      expect.stringMatching(/: Java’s URLEncoder writes ~ as %7E\. \(tilde-encoded\)$/),
    ])
  })

  it('verifies with a public key from a file', async () => {
    const path = join(folder, 'key.pem')
    writeFileSync(path, PUBLIC_PEM)
    expect((await inspect(rs256(lifecycleClaims()), ['--key', path])).out).toContain(
      'verified: yes',
    )
    const missing = await inspect(rs256(lifecycleClaims()), ['--key', join(folder, 'none.pem')])
    expect(missing.code).toBe(2)
    writeFileSync(path, 'no key')
    expect(await inspect(rs256(lifecycleClaims()), ['--key', path])).toMatchObject({
      code: 2,
      out: '',
    })
  })

  it.each(['', 'nothing here', 'a b c'])('answers 2 where there is no token: %j', async (text) => {
    expect((await inspect(text, [])).code).toBe(2)
    expect(JSON.parse((await inspect(text, ['--json'])).out)).toMatchObject({
      kind: 'broken',
      verified: 'not-verified',
    })
  })

  it('answers 3 where the tenant, its secret or the keychain is missing', async () => {
    expect(await inspect('x', ['--tenant', 'acme'])).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining('No tenants are kept in') as string,
    })
    keepTenants([profile, { ...profile, id: 'second' }])
    expect((await inspect('x', ['--tenant', 'globex'])).err).toContain(
      'No tenant is called "globex". Known: acme production',
    )
    expect((await inspect('x', ['--tenant', 'acme production'])).err).toContain(
      '2 tenants are called "acme production". Name one by its id: tenant-acme, second.',
    )
    const locked = await inspect('x', ['--tenant', 'second'], {
      secretOf: () => Promise.reject(new AppError('keychain_locked', 'The keychain is locked.')),
    })
    expect(locked).toEqual({
      code: 3,
      out: '',
      err: 'understudy inspect: The keychain is locked.\n',
    })
    rmSync(join(folder, 'understudy.sqlite'))
    writeFileSync(join(folder, 'tenants.json'), '{"version":99,"document":{"tenants":[]}}')
    expect((await inspect('x', ['--tenant', 'acme'])).err).toContain('newer Understudy')
    writeFileSync(join(folder, 'tenants.json'), '[]')
    expect((await inspect('x', ['--tenant', 'acme'])).code).toBe(3)
  })

  it('tells a token of the previous secret', async () => {
    keepTenants([{ ...profile, secretGeneration: 2 }])
    const secretOf = (account: string): Promise<string> => {
      if (account === acme.id) return Promise.resolve('the new one')
      if (account === `${acme.id}#previous`) return Promise.resolve(SECRET)
      return Promise.reject(new Error(account))
    }
    const { code, out } = await inspect(hs256(connectClaims()), ['--tenant', acme.id], { secretOf })
    expect(code).toBe(1)
    expect(out).toContain('signed by acme production (previous secret)')
    expect(out).toContain('L23')
  })

  it('does not take the keychain’s older secret for one that only the app’s memory held', async () => {
    keepTenants([{ ...profile, secretGeneration: 2, secretPlace: 'memory' }])
    const { code, out, err } = await inspect(hs256(connectClaims()), ['--tenant', acme.id], {
      secretOf: () => Promise.resolve(SECRET),
    })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('The shared secret of this tenant is not in the keychain.')
  })

  it('takes no token as an argument, and does not repeat it', async () => {
    const token = hs256(connectClaims())
    for (const args of [
      [token],
      ['--', token],
      [`--${token}`],
      ['--request', 'GET'],
      ['--tenant'],
      ['--json=yes'],
      ['-x'],
    ]) {
      const { code, out, err } = await inspect('', args)
      expect({ code, out }).toEqual({ code: 64, out: '' })
      expect(err).not.toContain(token)
      expect(err).toContain('Exit code: 0 nothing found')
    }
  })

  it('prints its help', async () => {
    expect(await inspect('', ['--help'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^understudy inspect \[options\] < token/) as string,
    })
  })

  it('prints neither token nor secret', async () => {
    keepTenants([profile])
    const token = hs256(connectClaims())
    for (const args of [[], ['--json'], ['--tenant', acme.id], ['--tenant', acme.id, '--json']]) {
      const { out } = await inspect(token, args)
      for (const part of [...token.split('.'), SECRET]) expect(out).not.toContain(part)
    }
    expect((await inspect(API_TOKEN, ['--json'])).out).not.toContain(API_TOKEN.slice(12, 40))
  })

  it('lets no token steer the terminal', async () => {
    const steering = hs256({
      ...connectClaims({ iss: '\u001b]0;owned\u0007\u009b31m\u202e' }),
      'na\u001b[2Jme': '\u001b[2J',
      deep: { '\u001b[1m': ['\u001b[1m'] },
    })
    for (const args of [[], ['--json']]) {
      const { out } = await inspect(`JWT ${steering}`, args)
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
    const coloured = await inspect(`JWT ${steering}`, [], { terminal: true })
    expect(coloured.out.replace(/\u001b\[(?:0|1|2|31|32|33)m/g, '')).not.toMatch(/\u001b/)
    expect(coloured.out).toContain('\u001b[31m')
  })
})
