import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import {
  acme,
  assertionClaims,
  connectClaims,
  hs256,
  SECRET,
  segment,
} from '../claims/made-tokens.ts'
import { type KeyringMode, openKeyring } from '../setup/keyring.ts'

const program = fileURLToPath(new URL('../../main/cli/understudy.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'inspect shell '))
const now = Math.floor(Date.now() / 1000)
const times = { iat: now, exp: now + 60 }

const canOpenKeyrings =
  spawnSync('sh', ['-c', 'command -v dbus-daemon gnome-keyring-daemon dbus-send']).status === 0

afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs one line in a real shell; `$UNDERSTUDY` stands for the program. */
function shell(line: string, variables: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      NODE: process.execPath,
      PROGRAM: program,
      UNDERSTUDY_DATA: folder,
      NODE_NO_WARNINGS: '1',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
      ...variables,
    }
    const child = spawn('bash', ['-c', `understudy() { "$NODE" "$PROGRAM" "$@"; }; ${line}`], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, out, err })
    })
  })
}

describe('understudy inspect in a shell', () => {
  it('reads a token from a pipe', async () => {
    const { code, out, err } = await shell('printf %s "$TOKEN" | understudy inspect', {
      TOKEN: hs256(assertionClaims(times)),
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')[0]).toBe(
      'Assertion of the user impersonation grant (app to Atlassian’s authorization server)',
    )
  })

  it('reads a log from a here document, and tells by the exit code that there are findings', async () => {
    const log = `2026-11-23 WARN sent Authorization: Bearer ${hs256(connectClaims(times))} to Jira`
    const { code, out } = await shell(`understudy inspect --json <<'LOG'\n${log}\nLOG`)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      kind: 'connect-jwt',
      findings: [{ id: 'J05' }],
    })
  })

  it('takes a request with its quotes', async () => {
    const { code, out } = await shell(
      `printf %s "$TOKEN" | understudy inspect --json --request 'GET https://acme.atlassian.net/rest/api/3/search/jql?jql=project%20%3D%20A&fields=summary'`,
      {
        TOKEN: hs256(connectClaims(times)),
      },
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ qsh: { match: true } })
  })

  it.each([
    ['nothing', '', 2],
    ['prose', 'no token in here', 2],
  ])('answers 2 for %s', async (_, text, expected) => {
    expect((await shell('printf %s "$TEXT" | understudy inspect', { TEXT: text })).code).toBe(
      expected,
    )
  })

  it('answers 3 for a tenant that is not there, 64 for a token among the arguments', async () => {
    expect((await shell('understudy inspect --tenant acme </dev/null')).code).toBe(3)
    const misused = await shell('understudy inspect "$TOKEN" </dev/null', {
      TOKEN: hs256(connectClaims(times)),
    })
    expect(misused).toMatchObject({ code: 64, out: '' })
    expect(misused.err).not.toContain(segment(connectClaims(times)))
  })

  it('writes all of a large reading into a pipe', async () => {
    const token = hs256({ ...connectClaims(times), context: { text: 'x'.repeat(300_000) } })
    writeFileSync(join(folder, 'token'), token)
    const { out } = await shell(
      'understudy inspect --json < "$UNDERSTUDY_DATA/token" | wc -c; understudy inspect --json < "$UNDERSTUDY_DATA/token" | tail -c 2',
    )
    const [count, end] = out.split('\n')
    expect(Number(count)).toBeGreaterThan(300_000)
    expect(end).toBe('}')
  })
})

const STORE = `"$NODE" --input-type=module -e 'import keytar from "keytar"; await keytar.setPassword("Understudy", process.env.TENANT, process.env.SECRET)'`

describe.runIf(canOpenKeyrings)('understudy inspect and the keychain', () => {
  const profile = {
    ...acme,
    product: 'jira',
    label: 'production',
    starred: false,
    secretGeneration: 0,
    secretPlace: 'keychain',
    addedAt: 1,
    updatedAt: 1,
    uninstalledAt: null,
  }

  async function inKeyring(mode: KeyringMode, line: string): Promise<Ran> {
    writeFileSync(
      join(folder, 'tenants.json'),
      JSON.stringify({ version: 1, document: { tenants: [profile] } }),
    )
    const keyring = await openKeyring(mode)
    try {
      const cut = { TOKEN: hs256(connectClaims(times)), TENANT: acme.id, SECRET }
      return await shell(line, { ...keyring.env, ...cut })
    } finally {
      await keyring.close()
    }
  }

  const inspect = `printf %s "$TOKEN" | understudy inspect --tenant 'acme production'`

  it('verifies with the secret that lies there', async () => {
    const { code, out, err } = await inKeyring('unlocked', `${STORE} && ${inspect}`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('verified: yes · signed by acme production (current secret)')
    expect(out).not.toContain(SECRET)
  })

  it.each([
    ['unlocked', 'The shared secret of this tenant is not in the keychain.'],
    ['locked', 'The keychain is locked.'],
    ['none', 'This system offers no keychain to keep secrets in.'],
  ] as const)('tells a %s keyring without it', async (mode, words) => {
    const { code, out, err } = await inKeyring(mode, inspect)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain(words)
  })
})
