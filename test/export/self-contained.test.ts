import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportSelfContained } from '../../main/export/self-contained.ts'
import { exportScript } from '../../main/export/whole-exchange.ts'
import { ASSERTION, ACCESS_TOKEN, exchangeWithSecrets, SHARED_SECRET } from './exchange-fixture.ts'
import type { Recorded, Recorder } from './recorder.ts'
import { startRecorder } from './recorder.ts'
import type { Folder } from './run-commands.ts'
import { freshFolder, runCommands } from './run-commands.ts'

const ANSWER =
  '{\n  "access_token" : "fresh-token",\n  "expires_in": 900,\n  "token_type": "Bearer"\n}'

let recorder: Recorder
let folder: Folder
beforeAll(async () => {
  recorder = await startRecorder((request: Recorded) => {
    const body = request.target === '/oauth2/token' ? ANSWER : '{}'
    return `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`
  })
  folder = freshFolder()
})
afterAll(async () => {
  await recorder.close()
  folder.remove()
})

/** The claims of an HS256 JWT whose signature node:crypto confirms. */
function verified(jwt: string, secret: string): Record<string, unknown> {
  const [header = '', payload = '', signature = ''] = jwt.split('.')
  expect(signature).toBe(
    createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url'),
  )
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
}

const bash = { program: 'bash', args: [] }
const claims = {
  iss: 'urn:atlassian:connect:clientid:abc',
  sub: "urn:atlassian:connect:useraccountid:557058:o'mia",
  tnt: 'https://acme.atlassian.net',
  aud: 'https://auth.example',
}

describe('the self-contained script', () => {
  it.each([
    ['long', SHARED_SECRET.repeat(3)],
    ['of 64 bytes', 'k'.repeat(64)],
    ['short', 'it\'s $HOME "%s" \\n é'],
  ])('acts as a user with a secret that is %s', async (_, secret) => {
    recorder.requests.length = 0
    const request = {
      method: 'POST',
      url: `${recorder.origin}/rest/api/3/issue`,
      headers: [
        ['Authorization', 'Bearer (redacted)'],
        ['Accept', 'a/b'],
      ] as [string, string][],
      body: { text: "it's" },
    }
    const signing = {
      kind: 'user',
      claims,
      tokenUrl: `${recorder.origin}/oauth2/token`,
      scopes: ['read', 'write'],
    } as const
    const exported = exportSelfContained(request, signing, { secrets: [secret] })
    expect(exported.command).not.toContain(secret)
    const before = Math.floor(Date.now() / 1000)
    const errors = await runCommands(bash, [exported], folder, { UNDERSTUDY_SHARED_SECRET: secret })
    const [exchange, sent] = recorder.requests
    const form = new URLSearchParams(exchange?.body.toString())
    expect(form.get('grant_type'), errors).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer')
    expect(form.get('scope')).toBe('READ WRITE')
    const { iat, exp, ...rest } = verified(form.get('assertion') ?? '', secret)
    expect(rest).toEqual(claims)
    expect(Number(exp) - Number(iat)).toBe(60)
    expect(Number(iat)).toBeGreaterThanOrEqual(before)
    expect(sent?.headers.filter(([name]) => /^a/i.test(name))).toEqual([
      ['Authorization', 'Bearer fresh-token'],
      ['Accept', 'a/b'],
    ])
    expect(sent?.body.toString()).toBe("it's")
  })

  it('acts as the app with a Connect JWT', async () => {
    recorder.requests.length = 0
    const request = { method: 'GET', url: `${recorder.origin}/x`, headers: [] }
    const exported = exportSelfContained(request, {
      kind: 'app',
      claims: { iss: 'app-key', qsh: 'ab12' },
      lifetimeSeconds: 180,
    })
    await runCommands(bash, [exported], folder, { UNDERSTUDY_SHARED_SECRET: SHARED_SECRET })
    const [, scheme, jwt = ''] =
      /^(\w+) (.*)$/.exec(
        recorder.requests[0]?.headers.find(([name]) => name === 'Authorization')?.[1] ?? '',
      ) ?? []
    expect(scheme).toBe('JWT')
    expect(verified(jwt, SHARED_SECRET)).toMatchObject({ iss: 'app-key', qsh: 'ab12' })
  })
})

describe('the script of a whole exchange', () => {
  it.each([
    ['bash', 'bash'],
    ['posix', 'dash'],
  ] as const)('%s repeats every step with the variables filled in', async (shell, program) => {
    recorder.requests.length = 0
    const exchange = exchangeWithSecrets(recorder.origin)
    const exported = exportScript({ ...exchange, steps: exchange.steps.slice(0, 1) }, shell, [])
    expect(exported.variables.map(({ name }) => name)).toEqual(['UNDERSTUDY_ASSERTION'])
    const errors = await runCommands({ program, args: [] }, [exported], folder, {
      UNDERSTUDY_ASSERTION: ASSERTION,
      UNDERSTUDY_TOKEN: ACCESS_TOKEN,
    })
    expect(recorder.requests[0]?.body.toString(), errors).toBe(
      exchange.steps[0]?.request.body?.head,
    )
  })
})
