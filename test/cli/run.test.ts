import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CheckResult } from '../../contract/checks.ts'
import type { CliIo } from '../../main/cli/cli-io.ts'
import { readWithin } from '../../main/cli/read-within.ts'
import { progressOn, run, usage } from '../../main/cli/run.ts'
import { AppError } from '../../main/errors.ts'
import { startSandbox, type Sandbox } from '../../main/sandbox/start.ts'
import { fakeCliIo } from '../fakes/cli-io.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { duringRows } from '../node/open-database.ts'

const MIA = '5b10a2844c20165700ede21g'
const folder = mkdtempSync(join(tmpdir(), 'run '))
const data = join(folder, 'data')
const root = join(folder, 'checks')
let site: Sandbox
beforeAll(async () => {
  site = await startSandbox()
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  site.setFaults([])
  rmSync(root, { recursive: true, force: true })
  put(
    'myself.yaml',
    'name: Myself\nmethod: GET\npath: /rest/api/3/myself\nexpect:\n  answeredAs: caller\n',
  )
})

function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** The line that a practice site prints, as a vendor has an installed payload. */
function payload(): string {
  const { baseUrl, authorizationServer, installed, descriptor } = site
  return JSON.stringify({ baseUrl, authorizationServer, installed, descriptor })
}

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function understudy(
  args: readonly string[],
  change: Partial<CliIo> = {},
  secret: () => Promise<string | null> = () => Promise.resolve(null),
): Promise<Ran> {
  const { io, written } = fakeCliIo(payload(), {
    home: folder,
    environment: { UNDERSTUDY_DATA: data },
    now: () => Date.now(),
    ...change,
  })
  return { code: await run(args, io, { read: secret }), ...written }
}
const app = { kind: 'app' } as const
const ended: CheckResult = {
  ...{ path: 'a.yaml', name: 'a', method: 'GET', address: '/', actingAs: app },
  ...{ personName: null, outcome: 'met', status: 200, ms: 1, unmet: [], why: null },
  ...{ finding: null, exchangeId: null },
}
const onSite = (...args: readonly string[]): Promise<Ran> =>
  understudy([root, '--tenant', '-', ...args])

describe('understudy run on the practice site', () => {
  it('sends as user and app, with the payload of standard input, and answers 0 where all is met', async () => {
    const { code, out, err } = await onSite('--as', 'both', '--account', MIA)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.replace(/ *\d+ ms| *\d+\.\d s/g, ' T')).toMatch(
      new RegExp(
        `^met  200 T  ${MIA}  GET /rest/api/3/myself  Myself
met  200 T  the app  +GET /rest/api/3/myself  Myself

2 met on .+ \\(127\\.0\\.0\\.1:\\d+\\), T
$`,
      ),
    )
    expect(out + err).not.toContain(site.installed.sharedSecret)
    expect(readdirSync(folder)).toEqual(['checks'])
  })

  it('answers 1 where one is not met, and says why in each way of telling', async () => {
    put('issue.yaml', 'name: Issue\nmethod: GET\npath: /rest/api/3/issue/{{key}}\n')
    const args = ['--as', MIA, '--var', 'key=NOPE-1', '--reporter']
    const told = await onSite(...args, 'json')
    expect(told.code).toBe(1)
    expect(JSON.parse(told.out)).toMatchObject({
      ...{ version: 1, folder: root, counts: { met: 1, failed: 1, notRun: 0 } },
      results: [
        {
          ...{ file: 'issue.yaml', as: 'user', accountId: MIA, outcome: 'failed', status: 404 },
          unmet: [{ where: 'status', expected: '2xx', came: '404' }],
          finding: { id: 'J15' },
        },
        { file: 'myself.yaml', outcome: 'met' },
      ],
    })
    const junit = await onSite(...args, 'junit', '--only', 'Issue')
    expect(junit.code).toBe(1)
    expect(junit.out).toContain('<failure message="status: expected 2xx, came 404" type="unmet">')
    expect(junit.out).not.toContain('Myself')
    const out = join(folder, 'report.md')
    writeFileSync(out, 'an older one')
    const markdown = await onSite(...args, 'markdown', '--only', 'issue.yaml', '--out', out)
    expect(markdown).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(out, 'utf8')).toMatch(/^# Checks: 0 met, 1 failed\n/)
  })

  it('answers 3 where one could not be run, and names what is missing', async () => {
    put('issue.yaml', 'name: Issue\nmethod: GET\npath: /rest/api/3/issue/{{key}}\n')
    const { code, out } = await onSite('--as', 'app')
    expect(code).toBe(3)
    expect(out).toContain('{{key}} has no value for this tenant.')
  })

  it('sends nothing where one writes, and names it, until --writes is said', async () => {
    put(
      'comment.yaml',
      `name: Comment\nmethod: POST\npath: /rest/api/2/issue/ACME-1/comment\nbody:\n  json: '{"body":"x"}'\nexpect:\n  status: 201\n`,
    )
    const refused = await onSite('--as', MIA)
    expect(refused).toMatchObject({ code: 64, out: '' })
    expect(refused.err).toMatch(
      new RegExp(
        `^understudy run: 1 of these 2 requests changes something:\nPOST /rest/api/2/issue/ACME-1/comment as ${MIA} on 127\\.0\\.0\\.1:\\d+, which is labelled \\w+\nNothing was sent\\. Say --writes where that is meant\\.\n`,
      ),
    )
    expect((await onSite('--as', MIA, '--writes')).code).toBe(0)
  })

  it('answers 2 for a file or a folder that cannot be read, by line and column, and sends nothing', async () => {
    put('bad.yaml', 'name: Bad\nmethod: GET\npath: /\nexpect:\n  staus: 200\n')
    expect(await onSite('--as', 'app')).toEqual({
      ...{ code: 2, out: '' },
      err: 'understudy run: bad.yaml: This is not a saved request: expect, line 5, column 3: “staus” is not known here.\n',
    })
    // Only those that are meant count.
    expect((await onSite('--as', 'app', '--only', 'Myself')).code).toBe(0)
    rmSync(root, { recursive: true })
    expect(await onSite('--as', 'app')).toMatchObject({
      ...{ code: 2, out: '' },
      err: 'understudy run: The folder of saved requests cannot be used (ENOENT). It is not there, or its folder is not. Choose it again.\n',
    })
    mkdirSync(root)
    expect(await onSite('--as', 'app')).toMatchObject({
      code: 2,
      err: `understudy run: There is no saved request in ${root}. Give the folder in which their .yaml files lie.\n`,
    })
  })

  it('says on standard error how long a rate limit is waited for, and in a terminal how far it is', () => {
    let err = ''
    const io = { writeError: (text: string) => void (err += text), now: () => 10_000 }
    for (const isTerminal of [false, true]) {
      const told = progressOn({ ...io, isTerminal })
      told({ runId: 'r', of: 2, ended: null, waitingUntil: 17_001 })
      told({ runId: 'r', of: 2, ended: { ...ended, name: 'a\u001b[2Jb' }, waitingUntil: null })
    }
    expect(err).toBe(
      'Rate limited: waiting 8 s.\nRate limited: waiting 8 s.\n1 of 2: a\\u001b[2Jb\n',
    )
  })

  it('ends at Ctrl+C with what came until then', async () => {
    let interrupt = (): void => undefined
    const silent = createServer(() => interrupt())
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    try {
      const { code, out } = await understudy([root, '--tenant', '-', '--as', 'app'], {
        onInterrupt: (listener) => (interrupt = listener),
        readInput: () =>
          Promise.resolve(
            JSON.stringify({ ...site.installed, baseUrl: `http://127.0.0.1:${port}` }),
          ),
      })
      expect(code).toBe(3)
      expect(out).toContain('The request was cancelled.\n')
      expect(out).toMatch(/^not run .*\n/)
      expect(out).toMatch(/0 met, 1 not run on .*, cancelled\n$/)
    } finally {
      silent.close()
      silent.closeAllConnections()
    }
  })

  it('ends a pattern that goes on for ever', async () => {
    const expected = {
      ...{ status: [], headers: [], within: null, answeredAs: null },
      fields: [{ place: 'a', test: 'matches' as const, value: '^(a+)+$' }],
    }
    const answer = { status: 200, headers: [], totalMs: 1, actingAs: app, accountId: null }
    const order = (text: string) => ({
      ...{ name: 'judgement' as const, now: 0, judged: { expected, answer } },
      text: JSON.stringify({ a: text }),
    })
    await expect(readWithin(50)(order(`${'a'.repeat(60)}b`))).rejects.toThrow(
      'A pattern or a path in “expect” goes on and on.',
    )
    expect(await readWithin(1000)(order('aaa'))).toEqual([])
  })

  it('keeps a report on standard output whose file cannot be written once all is sent', async () => {
    const out = join(folder, 'not there', 'report.xml')
    const told = await onSite('--as', 'app', '--reporter', 'junit', '--out', out)
    expect(told).toMatchObject({
      code: 2,
      err: 'understudy run: report.xml could not be written (ENOENT). It is not there, or its folder is not. Choose it again.\n',
    })
    expect(told.out).toMatch(/^<\?xml [^]+<testsuite [^]+<\/testsuites>\n$/)
  })

  it('says which --var names no variable', async () => {
    expect(await onSite('--as', 'app', '--var', 'issue key=1')).toMatchObject({
      ...{ code: 64, out: '' },
      err: expect.stringMatching(
        /^understudy run: --var: “issue key” is not the name of a variable/,
      ) as unknown,
    })
  })

  it.skipIf(process.platform !== 'linux')(
    'ends quietly where nobody reads on, and with words where its output cannot be written',
    async () => {
      const program = fileURLToPath(new URL('../../main/cli/understudy.ts', import.meta.url))
      const command = `'${process.execPath}' '${program}' --help`
      const inShell = (line: string): Promise<readonly [unknown, string]> =>
        new Promise((resolve) => {
          const child = spawn('bash', ['-o', 'pipefail', '-c', line])
          let err = ''
          child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
          child.on('close', (code) => resolve([code, err]))
        })
      expect(await inShell(`${command} | true`)).toEqual([0, ''])
      expect(await inShell(`${command} > /dev/full`)).toEqual([
        2,
        'understudy: the output could not be written (ENOSPC). The disk is full. Free some space on it, or choose a folder on another one.\n',
      ])
    },
  )

  it('answers through a pipe of a real shell', async () => {
    const program = fileURLToPath(new URL('../../main/cli/understudy.ts', import.meta.url))
    const args = [program, 'run', root, '--tenant', '-', '--as', MIA, '--reporter', 'json']
    const child = spawn(process.execPath, args, {
      env: { ...process.env, UNDERSTUDY_DATA: data, NODE_NO_WARNINGS: '1' },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child.stdin.end(payload())
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ counts: { met: 1, failed: 0, notRun: 0 } })
  })
})

describe('understudy run with a tenant of the app', () => {
  const keep = (tenants: readonly unknown[]): void => {
    mkdirSync(data, { recursive: true })
    writeFileSync(join(data, 'tenants.json'), JSON.stringify({ version: 1, document: { tenants } }))
  }

  it('takes its site, its variables, and its secret from the keychain', async () => {
    const { baseUrl, authorizationServer, installed } = site
    const { key: appKey, clientKey, oauthClientId, sharedSecret } = installed
    keep([
      {
        ...{ ...acme, appKey, clientKey, oauthClientId, baseUrl, authorizationServer },
        variables: { key: 'ACME-1' },
      },
    ])
    put(
      'issue.yaml',
      `name: Issue\nmethod: GET\npath: /rest/api/3/issue/{{key}}\nexpect:\n  fields:\n    key: '{{key}}'\n`,
    )
    const args = [root, '--tenant', 'acme', '--as', MIA]
    const { code, err } = await understudy(args, {}, () => Promise.resolve(sharedSecret))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(await understudy(args)).toMatchObject({
      ...{ code: 3, out: '' },
      err: expect.stringMatching(/^understudy run: .*secret/) as unknown,
    })
    const locked = (): Promise<never> =>
      Promise.reject(new AppError('keychain_locked', 'The keychain is locked.'))
    expect(await understudy(args, {}, locked)).toMatchObject({
      ...{ code: 3, out: '', err: 'understudy run: The keychain is locked.\n' },
    })
  })

  it('calls a person by the name that the app knows, also while the app has its database open', async () => {
    const own = join(folder, 'with people')
    mkdirSync(own)
    const { baseUrl, authorizationServer, installed } = site
    const { key: appKey, clientKey, oauthClientId = null, sharedSecret } = installed
    const tenant = { ...acme, appKey, clientKey, oauthClientId, baseUrl, authorizationServer }
    const person = { accountId: MIA, displayName: 'Mia Krystof', emailAddress: null, active: true }
    await duringRows(own, async ({ tenants, people }) => {
      await tenants.change({ put: [tenant] })
      const seen = { ...person, accountType: 'atlassian' as const, pinned: false, lastUsedAt: 1 }
      await people.change({ put: [{ ...seen, tenantId: tenant.id }] })
      const { code, out } = await understudy(
        [root, '--tenant', 'acme', '--as', MIA, '--reporter', 'json'],
        { environment: { UNDERSTUDY_DATA: own } },
        () => Promise.resolve(sharedSecret),
      )
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({
        results: [{ name: 'Myself', accountId: MIA, personName: 'Mia Krystof' }],
      })
    })
  })

  it('answers 3 where no tenant is called so, and 2 for a payload that is none', async () => {
    keep([acme])
    expect(await understudy([root, '--tenant', 'other', '--as', 'app'])).toMatchObject({
      ...{ code: 3, err: 'understudy run: No tenant is called "other". Known: acme.\n' },
    })
    const { code, out } = await understudy([root, '--tenant', '-', '--as', 'app'], {
      readInput: () => Promise.resolve('{}'),
    })
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('answers 64 for arguments that name no run, and 0 with its usage for --help', async () => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [[], 'it takes one folder with saved requests.'],
      [['a', 'b'], 'it takes one folder with saved requests.'],
      [['a'], '--tenant is missing.'],
      [['a', '--tenant', 'x'], '--as is missing: an account id, app, or both.'],
      [['a', '--tenant', 'x', '--as', 'both'], '--as both and --account ID go together.'],
      [
        ['a', '--tenant', 'x', '--as', 'app', '--account', 'y'],
        '--as both and --account ID go together.',
      ],
      [['a', '--tenant', 'x', '--as', ''], 'That is not an account id.'],
      [
        ['a', '--tenant', 'x', '--as', 'app', '--var', '=y'],
        '--var wants a name and a value: --var issueKey=DESK-1.',
      ],
      [
        ['a', '--tenant', 'x', '--as', 'app', '--reporter', 'tap'],
        '“tap” is none of table, junit, json, markdown.',
      ],
      [['a', '--secret', 'x'], "Unknown option '--secret'"],
      [
        [root, '--tenant', '-', '--as', 'app', '--only', 'x'],
        `--only: no request in ${root} is called “x”.`,
      ],
      [
        [root, '--tenant', '-', '--as', 'app', '--var', 'password=hunter2hunter2'],
        '--var: The value of {{password}} looks like a credential.',
      ],
    ]
    for (const [args, message] of wrong) {
      const { code, out, err } = await understudy(args)
      expect({ code, out }, args.join(' ')).toEqual({ code: 64, out: '' })
      expect(err).toContain(`understudy run: ${message}`)
    }
    expect(await understudy(['--help'])).toEqual({ code: 0, out: usage, err: '' })
  })
})
