import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runUnderstudy } from '../../main/cli/commands.ts'
import { readEnvironment } from '../../main/export/import/environment.ts'
import { importWith } from '../../main/export/import/import-request.ts'
import { fakeCliIo } from '../fakes/cli-io.ts'
import { rows } from '../rows.ts'

const SECRET = 'opaque-secret-word'
const JETBRAINS = JSON.stringify({
  dev: { host: 'https://dev.example', port: 8080, apiToken: SECRET, Security: { Auth: {} } },
  prod: { host: 'https://prod.example' },
})
const VS_CODE = `{
  // of the workspace, see https://a.example/
  "editor.tabSize": 2, /* "not": "this" */
  "rest-client.environmentVariables": {
    "$shared": { "version": "v1", "prodToken": "${SECRET}", "base": "https://shared.example//x" },
    "dev": { "host": "{{$shared base}}", "version": "v2", },
  },
}`
const POSTMAN = JSON.stringify({
  name: 'Dev',
  values: [
    { key: 'host', value: 'https://dev.example', enabled: true },
    { key: 'off', value: 'x', enabled: false },
    { key: 'plain', value: SECRET, type: 'secret', enabled: true },
  ],
})
const BRUNO = `vars {\n  host: https://dev.example\n  ~off: x\n  password: ${SECRET}\n}\nvars:secret [\n  plain,\n  ~other\n]\n`

const INSOMNIA = `type: environment.insomnia.rest/5.0
environments:
  name: Base
  data:
    site:
      host: https://base.example
    apiKey: ${SECRET}
  subEnvironments:
    - name: dev
      data:
        site:
          host: https://dev.example
        url: "{{ _.site.host }}/x"
`
const OPEN_COLLECTION = `name: dev
variables:
  - name: host
    value: https://dev.example
  - name: off
    value: x
    disabled: true
  - secret: true
    name: plain
`

describe('an environment file', () => {
  rows(
    'gives its variables, without what is secret',
    [
      {
        name: 'JetBrains',
        text: JETBRAINS,
        env: 'dev',
        values: { host: 'https://dev.example', port: '8080', apiToken: '(redacted)' },
      },
      {
        name: 'with a mark',
        text: `\ufeff${JETBRAINS}`,
        env: 'prod',
        values: { host: 'https://prod.example' },
      },
      {
        name: 'VS Code, the only environment',
        text: VS_CODE,
        values: {
          version: 'v2',
          prodToken: '(redacted)',
          base: 'https://shared.example//x',
          '$shared version': 'v1',
          '$shared prodToken': '(redacted)',
          '$shared base': 'https://shared.example//x',
          host: '{{$shared base}}',
        },
      },
      {
        name: 'Postman',
        text: POSTMAN,
        values: { host: 'https://dev.example', plain: '(redacted)' },
      },
      {
        name: 'Bruno',
        text: BRUNO,
        values: {
          host: 'https://dev.example',
          password: '(redacted)',
          plain: '(redacted)',
          other: '(redacted)',
        },
      },
      {
        name: 'Insomnia 5, the base',
        text: INSOMNIA,
        values: { 'site.host': 'https://base.example', apiKey: '(redacted)' },
      },
      {
        name: 'Insomnia 5, one over the base',
        text: INSOMNIA,
        env: 'dev',
        values: {
          'site.host': 'https://dev.example',
          apiKey: '(redacted)',
          url: '{{site.host}}/x',
        },
      },
      {
        name: 'OpenCollection',
        text: OPEN_COLLECTION,
        values: { host: 'https://dev.example', plain: '(redacted)' },
      },
    ],
    ({ text, env, values }: { name: string; text: string; env?: string; values: object }) => {
      expect(Object.fromEntries(readEnvironment(text, env).values)).toEqual(values)
    },
  )

  rows(
    'that cannot be taken says why, and repeats no value',
    [
      {
        name: 'empty',
        text: '',
        says: 'The environment file is neither a JSON object nor an environment of Bruno.',
      },
      {
        name: 'a list',
        text: `["${SECRET}"]`,
        says: 'The environment file is neither a JSON object nor an environment of Bruno.',
      },
      {
        name: 'torn',
        text: '{\n  "dev": { "host": "secret-word" }',
        says: 'The environment file is cut off or broken JSON: line 2, column 35: the JSON text ends too early.',
      },
      {
        name: 'with one broken row',
        text: '\n{ // of /* all\n  "dev": { /* one,\n    two */ "host": "secret-word", "port" 8080\n  }\n}',
        says: 'The environment file is cut off or broken JSON: line 4, column 42: a colon is missing here.',
      },
      {
        name: 'without any',
        text: `{"host":"${SECRET}"}`,
        says: 'The environment file holds no environment.',
      },
      {
        name: 'several',
        text: JETBRAINS,
        says: 'The environment file has several environments: dev, prod.',
      },
      {
        name: 'another name',
        text: JETBRAINS,
        env: 'test',
        says: 'The environment file has no environment “test”: it has dev, prod.',
      },
      {
        name: 'several by very many names',
        text: JSON.stringify(
          Object.fromEntries(Array.from('abcdefghijklmnopqrstuvw', (n) => [n, {}])),
        ),
        says: 'The environment file has several environments: a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t and 3 more.',
      },
      {
        name: 'a name beside what all share',
        text: '{"$shared":{"a":"b"}}',
        env: 'dev',
        says: 'The environment file has no environment “dev”: it has none.',
      },
      {
        name: 'a name of objects',
        text: JETBRAINS,
        env: 'constructor',
        says: 'The environment file has no environment “constructor”: it has dev, prod.',
      },
      {
        name: 'Postman by another name',
        text: POSTMAN,
        env: 'Prod',
        says: 'The environment file has no environment “Prod”: it has Dev.',
      },
      {
        name: 'Insomnia by another name',
        text: INSOMNIA,
        env: 'prod',
        says: 'The environment file has no environment “prod”: it has Base, dev.',
      },
      {
        name: 'OpenCollection by another name',
        text: OPEN_COLLECTION,
        env: 'prod',
        says: 'The environment file has no environment “prod”: it has dev.',
      },
      {
        name: 'Bruno, torn',
        text: `vars {\n  a: ${SECRET}\n`,
        says: 'This Bruno file ends within the block “vars” of line 1.',
      },
    ],
    ({ text, env, says }: { name: string; text: string; env?: string; says: string }) => {
      expect(() => readEnvironment(text, env)).toThrow(expect.objectContaining({ message: says }))
    },
  )
})

describe('an import with an environment', () => {
  const known = { now: 0, environment: readEnvironment(JETBRAINS, 'dev') }

  it('has its values, before those of the file itself', () => {
    const read = importWith(
      '@host = https://own.example\nGET {{host}}/x?p={{port}}\nX-Other: {{apiToken}}\nX-Open: {{nowhere}}',
      known,
    )
    expect(read.request.url).toBe('https://dev.example/x?p=8080')
    expect(JSON.stringify(read)).not.toContain(SECRET)
    expect(read.request.headers).toEqual([
      ['X-Other', '(redacted)'],
      ['X-Open', '{{nowhere}}'],
    ])
    expect(read.dropped).toEqual([
      'The value of the variable {{apiToken}}, which is hidden as a credential.',
      'The value of the variable {{nowhere}}, which the file does not hold.',
    ])
  })

  it("of REST Client has the file's own values first", () => {
    const environment = readEnvironment(VS_CODE)
    const text = '@version = own\nGET {{host}}/{{version}}'
    expect(importWith(text, { now: 0, environment }).request.url).toBe(
      'https://shared.example//x/own',
    )
  })

  it('fills a collection of Postman and a file of Bruno', () => {
    const collection = JSON.stringify({
      info: {
        name: 'c',
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      item: [{ name: 'one', request: { url: '{{host}}/x' } }],
    })
    expect(importWith(collection, known).request.url).toBe('https://dev.example/x')
    const bru = 'get {\n  url: {{host}}/x\n  body: none\n  auth: none\n}\n'
    expect(importWith(bru, known).request.url).toBe('https://dev.example/x')
  })

  it('fills files of Insomnia and OpenCollection, whose dynamic variables are filled as well', () => {
    const insomnia = `type: collection.insomnia.rest/5.0\ncollection:\n  - name: one\n    method: GET\n    url: "{{ _.host }}/x?at={{ $timestamp }}"\nenvironments:\n  data:\n    host: https://base.example\n`
    const open = 'http:\n  method: GET\n  url: "{{host}}/x?at={{$timestamp}}"\n'
    for (const text of [insomnia, open]) {
      const read = importWith(text, known)
      expect(read.request.url).toBe(`https://dev.example/x?at=${known.now / 1000}`)
      expect(read.dropped).toEqual([])
      expect(read.noted).toEqual([
        `The dynamic variable {{$timestamp}}: what is here now is “${known.now / 1000}”.`,
      ])
    }
  })

  it('says where the format takes nothing from it', () => {
    expect(importWith('curl https://a.example/', known).dropped).toEqual([
      'The environment file, from which this format takes nothing here.',
    ])
  })
})

describe('understudy import --env-file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'understudy-env-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  async function imported(...args: readonly string[]) {
    const { io, written } = fakeCliIo('GET {{host}}/x\nX-Other: {{apiToken}}')
    const code = await runUnderstudy(['import', ...args], io)
    return { code, out: written.out, error: written.err }
  }

  it('reads the file and prints the request without its secrets', async () => {
    const path = join(folder, 'http-client.env.json')
    writeFileSync(path, JETBRAINS)
    const { code, out, error } = await imported('--env-file', path, '--env', 'dev')
    expect(JSON.parse(out)).toEqual({
      method: 'GET',
      url: 'https://dev.example/x',
      headers: [['X-Other', '(redacted)']],
    })
    expect(error).toBe(
      'Left behind: The value of the variable {{apiToken}}, which is hidden as a credential.\n',
    )
    expect(out).not.toContain(SECRET)
    expect(code).toBe(1)
  })

  it('says what is wrong with its options', async () => {
    const path = join(folder, 'none.json')
    expect(await imported('--env-file', path)).toEqual({
      code: 2,
      out: '',
      error: `understudy import: The environment file ${path} cannot be read.\n`,
    })
    expect(await imported('--env', 'dev')).toEqual({
      code: 64,
      out: '',
      error:
        'understudy import: --env names an environment of a file: give it with --env-file.\nunderstudy import --help lists the options.\n',
    })
  })
})
