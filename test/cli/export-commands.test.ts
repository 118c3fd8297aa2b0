import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runUnderstudy } from '../../main/cli/commands.ts'
import { fakeCliIo } from '../fakes/cli-io.ts'

interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

async function understudy(
  args: readonly string[],
  input = '',
  platform: NodeJS.Platform = 'linux',
): Promise<Ran> {
  const { io, written } = fakeCliIo(input, { platform })
  const code = await runUnderstudy(args, io)
  return { code, out: written.out, error: written.err }
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const REQUEST = JSON.stringify({
  method: 'POST',
  url: 'https://a.example/x',
  headers: [
    ['Authorization', 'Bearer abcdef'],
    ['Accept', '*/*'],
  ],
  body: { text: "it's" },
})
const BINARY = JSON.stringify({
  method: 'PUT',
  url: 'https://a.example/x',
  headers: [],
  body: { base64: 'AP8=' },
})

describe('understudy', () => {
  it('says its version and its commands', async () => {
    expect(await understudy(['--version'])).toEqual({ code: 0, out: '1.2.3\n', error: '' })
    const help = await understudy(['--help'])
    expect(help.code).toBe(0)
    for (const name of ['curl', 'export', 'import', 'inspect'])
      expect(help.out).toContain(`  ${name} `)
  })

  it.each([
    [[]],
    [['nope']],
    [['constructor']],
    [['curl', '--shell', 'fish']],
    [['curl', '--nope']],
    [['import', '--shell', 'fish']],
    [['import', '--entry', '0']],
    [['import', '--entry', 'two']],
    [['export']],
    [['export', '--target', 'ruby']],
  ])('%j is wrong usage', async (args) => {
    const { code, out, error } = await understudy(args, REQUEST)
    expect(code).toBe(64)
    expect(out).toBe('')
    expect(error).not.toBe('')
  })
})

describe('understudy curl', () => {
  it('prints the command with a variable for the token', async () => {
    const { code, out, error } = await understudy(['curl', '--one-line'], REQUEST)
    expect(code).toBe(0)
    expect(error).toBe('')
    expect(out).toBe(
      '# First set the access token, unseen: read -rs UNDERSTUDY_TOKEN\n' +
        "curl --http1.1 'https://a.example/x' -H \"Authorization: Bearer $UNDERSTUDY_TOKEN\" -H 'Accept: */*' -H 'User-Agent:' -H 'Content-Type:' --data-raw 'it'\\''s'\n",
    )
  })

  it('keeps credentials only when asked by name', async () => {
    expect((await understudy(['curl', '--with-credentials'], REQUEST)).out).toContain(
      "-H 'Authorization: Bearer abcdef'",
    )
  })

  it('writes for PowerShell on Windows', async () => {
    expect((await understudy(['curl'], REQUEST, 'win32')).out).toContain('curl.exe ')
  })

  it('saves a body beside under a name of its own, never over another', async () => {
    const first = await understudy(['curl', '--out', folder], BINARY)
    const second = await understudy(['curl', '--out', folder], BINARY)
    expect(first.out).toContain(`--data-binary '@${join(folder, 'understudy-body.bin')}'`)
    expect(second.error).toBe(`Saved ${join(folder, 'understudy-body-2.bin')} (2 bytes).\n`)
    expect(readdirSync(folder)).toEqual(['understudy-body-2.bin', 'understudy-body.bin'])
    expect([...readFileSync(join(folder, 'understudy-body.bin'))]).toEqual([0, 255])
    expect(statSync(join(folder, 'understudy-body.bin')).mode & 0o777).toBe(0o600)
  })

  it('prints JSON', async () => {
    const { out } = await understudy(['curl', '--json', '--out', folder], BINARY)
    expect(JSON.parse(out)).toMatchObject({
      files: [{ name: join(folder, 'understudy-body.bin'), size: 2 }],
      variables: [],
    })
  })

  it.each([
    '',
    'secret-word',
    '[]',
    '{"method":1}',
    '{"method":"GET","url":"ftp://secret-word"}',
    '{"method":"G T","url":"https://a.example"}',
    '{"method":"GET","url":"https://a.example","headers":[["a","secret-word\\n"]]}',
  ])('%j is unreadable', async (input) => {
    const { code, out, error } = await understudy(['curl'], input)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toMatch(/^understudy curl: /)
    expect(error).not.toContain('secret-word')
  })

  it('says when the folder cannot be written', async () => {
    expect((await understudy(['curl', '--out', join(folder, 'missing')], BINARY)).error).toContain(
      'could not be written',
    )
  })
})

describe('understudy export', () => {
  it.each([
    ['fetch', '"Authorization", "Bearer " + process.env.UNDERSTUDY_TOKEN'],
    ['undici', '"Authorization", "Bearer " + process.env.UNDERSTUDY_TOKEN'],
    ['python-requests', '"Authorization": "Bearer " + os.environ["UNDERSTUDY_TOKEN"]'],
    ['http-file', 'Authorization: Bearer {{understudyToken}}'],
    ['postman-collection', '"value": "Bearer {{understudyToken}}"'],
  ])('%s has a variable for the token', async (target, expected) => {
    const { code, out } = await understudy(['export', '--target', target], REQUEST)
    expect(code).toBe(0)
    expect(out).toContain(expected)
    expect(out).not.toContain('abcdef')
  })

  it('keeps credentials only when asked by name', async () => {
    const args = ['export', '--target', 'python-requests', '--with-credentials']
    expect((await understudy(args, REQUEST)).out).toContain('"Authorization": "Bearer abcdef"')
  })

  it('saves a body beside, never over another', async () => {
    const args = ['export', '--target', 'http-file', '--out', folder]
    await understudy(args, BINARY)
    const { out, error } = await understudy(args, BINARY)
    expect(out).toContain(`< ${join(folder, 'understudy-body-2.bin')}`)
    expect(error).toContain(`Saved ${join(folder, 'understudy-body-2.bin')} (2 bytes).\n`)
    expect(readdirSync(folder)).toEqual(['understudy-body-2.bin', 'understudy-body.bin'])
  })

  it('says on standard error what the target does otherwise', async () => {
    const { error } = await understudy(['export', '--target', 'fetch'], REQUEST)
    expect(error).toContain('fetch adds Accept-Language, Sec-Fetch-Mode, User-Agent')
  })

  it('refuses what the target cannot send, and says what can', async () => {
    const withBody = JSON.stringify({
      method: 'GET',
      url: 'https://a.example',
      body: { text: 'x' },
    })
    expect(await understudy(['export', '--target', 'fetch'], withBody)).toEqual({
      code: 2,
      out: '',
      error:
        'understudy export: fetch sends no body with GET. Choose undici: it sends such a request.\n',
    })
  })

  it('har is an entry that was not sent yet, without the token, and comes back', async () => {
    const { code, out } = await understudy(['export', '--target', 'har'], REQUEST)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      log: {
        version: '1.2',
        creator: { name: 'Understudy', version: '1.2.3' },
        entries: [
          {
            request: {
              method: 'POST',
              url: 'https://a.example/x',
              headers: [
                { name: 'Authorization', value: 'Bearer (redacted)' },
                { name: 'Accept', value: '*/*' },
              ],
              postData: { text: "it's" },
            },
            response: { status: 0 },
          },
        ],
      },
    })
    expect(JSON.parse((await understudy(['import'], out)).out)).toEqual({
      ...(JSON.parse(REQUEST) as object),
      headers: [
        ['Authorization', 'Bearer (redacted)'],
        ['Accept', '*/*'],
      ],
    })
  })

  it('har keeps bytes as they are, and credentials only when asked by name', async () => {
    const binary = JSON.parse((await understudy(['export', '--target', 'har'], BINARY)).out) as {
      log: { entries: { request: unknown }[] }
    }
    expect(binary.log.entries[0]?.request).toMatchObject({
      postData: { text: 'AP8=', _encoding: 'base64' },
      bodySize: 2,
    })
    const args = ['export', '--target', 'har', '--with-credentials']
    expect((await understudy(args, REQUEST)).out).toContain('"Bearer abcdef"')
  })

  it('har shows the token nowhere else either: not in the body, not in the address', async () => {
    const token = 'opaque-token-0123456789'
    const given = JSON.stringify({
      method: 'POST',
      url: `https://a.example/x?seen=${token}`,
      headers: [['Authorization', `Bearer ${token}`]],
      body: { text: `it was ${token}` },
    })
    const { code, out } = await understudy(['export', '--target', 'har'], given)
    expect(code).toBe(0)
    expect(out).not.toContain(token)
  })

  it.each([
    ['a form', { parts: [{ name: 'a', text: 'b' }] }],
    ['a file', { file: '/tmp/x' }],
  ])('har refuses %s, and says what can', async (_what, body) => {
    const given = JSON.stringify({ method: 'POST', url: 'https://a.example/', body })
    expect(await understudy(['export', '--target', 'har'], given)).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining('Choose postman-collection') as string,
    })
  })

  it('a Postman collection comes back', async () => {
    const { out } = await understudy(['export', '--target', 'postman-collection'], REQUEST)
    const read = await understudy(['import'], out)
    expect(read.code).toBe(0)
    expect(JSON.parse(read.out)).toEqual({
      ...(JSON.parse(REQUEST) as object),
      headers: [
        ['Authorization', 'Bearer (redacted)'],
        ['Accept', '*/*'],
      ],
    })
  })
})

describe('understudy import', () => {
  it('reads the entry that is asked for', async () => {
    const text = 'GET https://a.example/1\n\n###\nGET https://a.example/2\n'
    const read = await understudy(['import', '--entry', '2'], text)
    expect(JSON.parse(read.out)).toMatchObject({ url: 'https://a.example/2' })
    expect(read.error).toBe('Noted: One other request: this is number 2 of 2.\n')
    expect(read.code).toBe(0)
    expect((await understudy(['import', '--entry', '3'], text)).code).toBe(2)
  })

  it('is the reverse of understudy curl', async () => {
    const { out: command } = await understudy(['curl'], REQUEST)
    const read = await understudy(['import'], command)
    expect(read.code).toBe(0)
    expect(JSON.parse(read.out)).toEqual({
      ...(JSON.parse(REQUEST) as object),
      headers: [
        ['Authorization', 'Bearer (redacted)'],
        ['Accept', '*/*'],
      ],
    })
    expect((await understudy(['curl'], read.out)).out).toBe(command)
  })

  it('says what it left behind', async () => {
    expect(await understudy(['import'], 'curl -k https://a.example/')).toMatchObject({
      code: 1,
      error: 'Left behind: --insecure: Understudy always checks certificates.\n',
    })
  })

  it('prints no credential', async () => {
    const { out, error } = await understudy(
      ['import'],
      "curl https://a.example/ -H 'Authorization: Bearer abcdef'",
    )
    expect(out + error).not.toContain('abcdef')
    expect(error).toBe('Taken out, and not kept: a Bearer token for a.example.\n')
  })

  it.each(['', 'nothing here'])('%j is unreadable', async (input) => {
    expect((await understudy(['import'], input)).code).toBe(2)
  })
})
