import { beforeEach, describe, expect, it } from 'vitest'
import type { Pair } from '../../contract/draft.ts'
import { exportFormats } from '../../contract/export-targets.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../../main/errors.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { connectParts, mia, type Parts } from './practice-parts.ts'

// What an outsider has: a site that answers as it likes, and texts for somebody to paste.
const BASE = 'https://acme.atlassian.net'
const SECRET = 'kelp-Anchor-19-ladder-rust-77'
const installed = {
  ...{ key: 'com.example.app', clientKey: 'c', oauthClientId: 'o', sharedSecret: SECRET },
  ...{ baseUrl: BASE, productType: 'jira', eventType: 'installed' },
}

let http: ScriptedHttp
let parts: Parts
let tenant: TenantProfile
let answer: ScriptedAnswer
let token: string

beforeEach(async () => {
  answer = { status: 200, body: '{}' }
  token = 'an-access-token'
  http = new ScriptedHttp(({ url }) =>
    url.endsWith('/oauth2/token')
      ? {
          status: 200,
          body: JSON.stringify({ access_token: token, expires_in: 900, token_type: 'Bearer' }),
        }
      : answer,
  )
  parts = connectParts(http)
  tenant = (await parts.tenants.changes.add(JSON.stringify(installed), { name: 'acme' })).profile
})

const codeOf = (work: () => unknown): Promise<string> =>
  Promise.resolve()
    .then(work)
    .then(
      () => 'none',
      (error: unknown) => (error instanceof AppError ? error.code : String(error)),
    )

describe('a site', () => {
  it.each([
    ...['https://acme.atlassian.net./x', 'https:evil.example/x', '\\\\evil.example/x'],
    ...['/\\evil.example', 'https://acme.atlassian.net\\@evil.example', '//evil.example'],
    ...['https://acme.atlassian.net%00.evil.example/', 'https://evil.example#@acme.atlassian.net/'],
    ...['\thttps://evil.example/', 'ht\ntps://evil.example/', 'javascript:alert(1)', '', '#f'],
    ...['https://u:p@acme.atlassian.net/x', 'http://acme.atlassian.net:443/', 'x'.repeat(100_000)],
    ...['https://acme.atlassian.net:8443', 'https://[::ffff:127.0.0.1]/', 'file:///etc/passwd'],
  ])('sends no request on to another origin by Location %j', async (location) => {
    answer = { status: 307, headers: [['Location', location]] }
    expect((await parts.sendTo(tenant, mia)).outcome).toBe('answered')
    const origins = http.sent.map(({ url }) => new URL(url).origin)
    expect(new Set(origins.slice(1))).toEqual(new Set([BASE]))
    expect(http.sent.length).toBeLessThanOrEqual(7)
    for (const { url } of http.sent) expect(new URL(url).username).toBe('')
  })

  it('gets no cookie back that it set, nor does another tenant’s', async () => {
    answer = { status: 200, headers: [['Set-Cookie', 'a=1; Path=/; Domain=.atlassian.net']] }
    const other = await parts.tenants.changes.add(
      JSON.stringify({ ...installed, clientKey: 'd', baseUrl: 'https://other.atlassian.net' }),
    )
    await parts.sendTo(tenant, mia)
    await parts.sendTo(tenant, mia)
    await parts.sendTo(other.profile, mia)
    const names = http.sent.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()))
    expect(names).not.toContain('cookie')
  })

  it('that acts as an authorization server puts no line into a later head', async () => {
    token = 'x\r\nX-Evil: 1'
    const { failure } = await parts.sendTo(tenant, mia)
    expect(failure).toMatchObject({
      code: 'exchange_unreadable',
      message: 'The authorization server answered 200, but there was no usable access_token in it.',
    })
    expect(http.sent).toHaveLength(1)
  })

  it('that names a header after JavaScript’s own is shown as it answered', async () => {
    const headers: Pair[] = ['__proto__', 'constructor', 'toString'].map((name) => [name, 'x'])
    answer = { status: 200, headers: [...headers] }
    const { id, steps } = await parts.sendTo(tenant, mia)
    expect(steps.at(-1)?.response?.headers).toEqual(headers)
    expect(JSON.stringify(await parts.diagnosis.ofExchange(id))).not.toContain('internal')
  })
})

describe('a text that somebody pastes', () => {
  it.each([
    '{"__proto__":{"polluted":true},"log":{"entries":[{"request":{"method":"GET","url":"https://a.example/","headers":[{"name":"__proto__","value":"x"}]},"response":{}}]}}',
    '{"info":{"name":"c"},"variable":[{"key":"a","value":"{{b}}{{b}}"},{"key":"b","value":"{{a}}{{a}}"}],"item":[{"request":{"method":"GET","url":"https://a.example/{{a}}"}}]}',
    '{"info":{"name":"c"},"item":[{"request":{"method":"GET","url":"https://a.example/","auth":{"type":"constructor","constructor":[{"key":"token","value":"x"}]}}}]}',
    '{"info":{"name":"c"},"item":'.concat('[{"item":'.repeat(5000)),
    `curl https://a.example/ ${'-H "A: b" '.repeat(5000)}`,
    "curl $'https://a.example/\\x00\\x0d\\x0aHost: evil'",
    'curl --config /etc/passwd --next https://evil.example https://a.example/',
    'GET https://a.example/ HTTP/1.1\nHost: evil.example\nHost: other\nTransfer-Encoding: chunked\n\n',
    'GET file:///etc/passwd HTTP/1.1\n\n',
  ])('comes to a draft or a reason: %j', async (text) => {
    const code = await codeOf(() => parts.importing.read(text))
    expect(['none', 'import_unreadable']).toContain(code)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    `curl -d @/etc/passwd '${BASE}/rest/api/3/issue'`,
    `curl -F 'file=@/etc/passwd' '${BASE}/rest/api/3/issue'`,
    `curl -T /etc/passwd '${BASE}/rest/api/3/issue'`,
    `# a\nPOST ${BASE}/rest/api/3/issue\n\n< /etc/passwd\n`,
  ])('sends no file that it names: %j', async (text) => {
    const { draft } = await parts.importing.read(text)
    expect(JSON.stringify(draft.body)).toContain('/etc/passwd')
    const sent = parts.sendTo(tenant, mia, draft)
    await expect(sent).rejects.toMatchObject({ code: 'file_unreadable' })
    expect(http.sent).toEqual([])
  })

  it.each([
    '{"key":"k","clientKey":"x","sharedSecret":"s-1","baseUrl":"https://a.atlassian.net","baseUrl":"https://b.atlassian.net"}',
    '{"key":"k","clientKey":"x","sharedSecret":"s-1","baseUrl":"https://a.atlassian.net","__proto__":{"baseUrl":"https://b.atlassian.net"}}',
    '{"key":"k","clientKey":"x","sharedSecret":"s-1","baseUrl":"https://a.atlassian.net"} {"key":"k","clientKey":"x","sharedSecret":"s-2","baseUrl":"https://b.atlassian.net"}',
  ])('is added as the address that was shown of it: %s', async (text) => {
    const shown = await parts.tenants.readPayload(text)
    const { profile } = await parts.tenants.changes.add(text)
    expect(profile.baseUrl).toBe(shown.baseUrl)
    await parts.sendTo(profile, { kind: 'app' })
    expect(http.sent.map(({ url }) => new URL(url).origin)).toEqual([shown.baseUrl])
  })
})

describe('names in a request', () => {
  it('of parts and files lead no export out of the folder that was chosen', async () => {
    const names = ['../../a', '/etc/cron.d/x', 'C:\\x\\y.exe', '\u0000', 'CON', '..', '__proto__']
    const body = { parts: names.map((name) => ({ name, filename: name, base64: '/w==' })) }
    const { id } = await parts.sendTo(tenant, mia, { method: 'POST', path: '/x', body })
    for (const format of exportFormats) {
      const of = { kind: 'exchange', exchangeId: id } as const
      const saved = await parts.exporting.save(of, format).catch(() => null)
      for (const path of saved?.paths ?? []) expect(path).toMatch(/^\/saved\/[\w.-]+$/)
    }
    expect(parts.writtenFiles.size).toBeGreaterThan(10)
  })

  it('of accounts go into the assertion as text alone', async () => {
    for (const accountId of ['a"b', 'a\r\nX: 1', '../../x', '__proto__', '\u202e']) {
      http.sent.length = 0
      const { outcome } = await parts.sendTo(tenant, { kind: 'user', accountId })
      expect(outcome).toBe('answered')
      const form = new URLSearchParams(new TextDecoder().decode(http.sent[0]?.body ?? undefined))
      const claims = (form.get('assertion') ?? '').split('.')[1] ?? ''
      expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
        sub: `urn:atlassian:connect:useraccountid:${accountId}`,
      })
    }
  })

  it('of a header that turns a read into a write bring the question', async () => {
    const headers: Pair[] = [['X-HTTP-Method-Override', 'DELETE']]
    const draft = { method: 'GET', path: '/rest/api/3/issue/A-1', query: [], headers, body: null }
    const order = { runId: 'r', tenant, actingAs: mia, draft, confirmed: false }
    expect(await codeOf(() => parts.requests.send(order))).toBe('write_not_confirmed')
    expect(http.sent).toEqual([])
  })
})
