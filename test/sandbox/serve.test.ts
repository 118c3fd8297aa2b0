import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultIds } from '../../main/sandbox/faults.ts'
import { readArguments } from '../../main/sandbox/serve-arguments.ts'

const script = fileURLToPath(new URL('../../main/sandbox/serve.ts', import.meta.url))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the script; `onLine` is called with its first line while it is up, and then it is ended. */
function run(
  words: readonly string[],
  onLine: (line: string) => Promise<void> = () => Promise.resolve(),
): Promise<Run> {
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  let failure: Error | null = null
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()))
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString()
    if (!out.startsWith('{') || !out.includes('\n')) return
    onLine(out)
      .catch(
        (error: unknown) => (failure = error instanceof Error ? error : new Error(String(error))),
      )
      .finally(() => child.kill('SIGTERM'))
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (failure === null ? resolve({ code, out, err }) : reject(failure)))
  })
}

describe('npm run sandbox', () => {
  it('prints one line of JSON, serves, and ends with 0 on SIGTERM', async () => {
    const result = await run([], async (line) => {
      const { baseUrl, authorizationServer } = JSON.parse(line) as {
        baseUrl: string
        authorizationServer: string
      }
      expect((await fetch(`${baseUrl}/rest/api/3/serverInfo`)).status).toBe(200)
      expect((await fetch(`${authorizationServer}/oauth2/token`, { method: 'POST' })).status).toBe(
        400,
      )
    })
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(result.out.trimEnd().split('\n')).toHaveLength(1)
    expect(Object.keys(JSON.parse(result.out) as object)).toEqual([
      'baseUrl',
      'authorizationServer',
      'installed',
      'descriptor',
      'people',
    ])
  })

  it('starts with faults', async () => {
    const { out } = await run(['--fault', 'T01', '--fault', 'J15'])
    expect(JSON.parse(out)).toMatchObject({
      descriptor: { scopes: ['READ', 'WRITE', 'DELETE', 'PROJECT_ADMIN', 'ADMIN'] },
    })
  })

  it('lists the faults', async () => {
    const { code, out } = await run(['--list-faults'])
    expect(code).toBe(0)
    expect(out.match(/^[TJN]\d\d(?= {2})/gm)).toEqual(faultIds)
  })

  it.each([
    [['--fault', 'T99'], 'No such fault: T99. --list-faults names them all.'],
    [['--port', 'abc'], '--port takes a number from 0 to 65534, not abc'],
    [['--colour'], "Unknown option '--colour'"],
  ])('refuses %j with 64', async (words, message) => {
    const { code, out, err } = await run(words)
    expect([code, out]).toEqual([64, ''])
    expect(err).toContain(message)
    expect(err).toContain('Usage: npm run sandbox')
  })
})

describe('its arguments', () => {
  it.each([
    [[], { kind: 'serve', port: 0, faults: [] }],
    [
      ['--port', '8080', '--fault', 'T01', '--fault=J15'],
      { kind: 'serve', port: 8080, faults: ['T01', 'J15'] },
    ],
    [['--list-faults'], { kind: 'list-faults' }],
    [['-h', '--port', 'x'], { kind: 'help' }],
    [
      ['--port', '65535'],
      { kind: 'wrong', message: '--port takes a number from 0 to 65534, not 65535' },
    ],
    [['--port', '-1'], { kind: 'wrong' }],
    [['--port'], { kind: 'wrong' }],
    [['--fault'], { kind: 'wrong' }],
    [['T01'], { kind: 'wrong' }],
    [
      ['--fault', 't01'],
      { kind: 'wrong', message: 'No such fault: t01. --list-faults names them all.' },
    ],
  ])('%j', (words, expected) => {
    expect(readArguments(words)).toMatchObject(expected)
  })
})
