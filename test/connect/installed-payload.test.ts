import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payloadFromForm, readInstalledPayload } from '../../main/connect/installed-payload.ts'
import { AppError } from '../../main/errors.ts'

const secret = 'ATCOsJ8x-Q_z0=k3+/t'
const installed = {
  key: 'com.example.app',
  clientKey: 'jira:1234',
  oauthClientId: 'client-1',
  publicKey: '',
  sharedSecret: secret,
  baseUrl: 'https://acme.atlassian.net',
  displayUrl: 'https://issues.acme.example',
  productType: 'jira',
  description: "Atlassian JIRA at 'acme'",
  eventType: 'installed',
}
const json = JSON.stringify(installed)
const pretty = JSON.stringify(installed, null, 2)
const payload = {
  eventType: 'installed',
  appKey: 'com.example.app',
  clientKey: 'jira:1234',
  baseUrl: 'https://acme.atlassian.net',
  displayUrl: 'https://issues.acme.example',
  product: 'jira',
  oauthClientId: 'client-1',
  sharedSecret: secret,
}
const plain = JSON.stringify({ ...installed, description: 'Jira' })

describe('readInstalledPayload', () => {
  it.each<[string, string, string[]]>([
    ['JSON', json, []],
    ['indented JSON', pretty, []],
    ['with a byte order mark', `\ufeff${json}\r\n`, []],
    [
      'a log line',
      `2026-11-23T10:00:00Z INFO [req {17}] installed ${json} in 12 ms`,
      ['text-around'],
    ],
    ['a code fence', `Here it is:\n\`\`\`json\n${pretty}\n\`\`\``, ['code-fence', 'text-around']],
    ['a bare code fence', `\`\`\`\n${json}\n\`\`\``, ['code-fence']],
    ['single quotes', plain.replaceAll('"', "'"), ['single-quotes']],
    ['backticks', plain.replaceAll('"', '`'), ['single-quotes']],
    ['a trailing comma', json.replace(/\}$/, ',}'), ['trailing-comma']],
    ['comments', pretty.replace('{', '{ // the payload\n /* really */'), ['comments']],
    ['unquoted names', json.replace(/"(\w+)":/g, '$1:'), ['unquoted-names']],
    ['typographic quotes', plain.replace(/"([^"]*)"/g, '“$1”'), ['smart-quotes']],
    ['single typographic quotes', plain.replace(/"([^"]*)"/g, '‘$1’'), ['smart-quotes']],
    ['non-breaking spaces', pretty.replaceAll('  ', '\u00a0\u00a0'), ['special-spaces']],
    [
      'a Python dict',
      plain
        .replaceAll('"', "'")
        .replace("'publicKey': ''", "'publicKey': None")
        .replace("''", 'None'),
      ['single-quotes', 'foreign-words'],
    ],
    ['a Python 2 dict', plain.replace(/"([^"]*)"/g, "u'$1'"), ['single-quotes', 'foreign-words']],
    ['a Ruby hash', plain.replaceAll('":', '"=>'), ['equals-signs']],
    ['Ruby symbols', plain.replace(/"(\w+)":/g, ':$1 => '), ['unquoted-names', 'equals-signs']],
    ['a JSON string', JSON.stringify(json), ['escaped-quotes']],
    ['escaped quotes', json.replaceAll('"', '\\"'), ['escaped-quotes']],
    ['escaped twice', JSON.stringify(JSON.stringify(json)), ['escaped-quotes']],
    [
      'JSON in a log object',
      JSON.stringify({ level: 30, msg: 'installed', body: json }),
      ['wrapped'],
    ],
    ['in a request object', JSON.stringify({ req: { body: installed } }), ['wrapped']],
    ['URL-encoded', encodeURIComponent(json), ['url-encoded']],
    [
      'URL-encoded in a form',
      `payload=${encodeURIComponent(json).replaceAll('%20', '+')}`,
      ['url-encoded', 'text-around'],
    ],
    ['HTML-escaped', json.replaceAll('"', '&quot;'), ['html-escaped']],
    ['a CSV cell', `id,val\n1,"${json.replaceAll('"', '""')}"`, ['doubled-quotes', 'text-around']],
    ['with colour codes', json.replaceAll('"', '\u001b[32m"\u001b[0m'), ['colour-codes']],
    [
      "atlassian-connect-express's row",
      JSON.stringify({ clientKey: 'jira:1234', key: 'clientInfo', val: installed }),
      ['wrapped'],
    ],
    [
      "atlassian-connect-express's row as text",
      JSON.stringify([{ clientKey: 'jira:1234', key: 'clientInfo', val: json }]),
      ['wrapped'],
    ],
    [
      'joined strings',
      json.replace(secret, `${secret.slice(0, 8)}" +\n  "${secret.slice(8)}`),
      ['joined-strings'],
    ],
    ['without its last brace', json.slice(0, -1), ['scanned']],
    ['without commas', pretty.replaceAll('",\n', '"\n'), ['scanned']],
  ])('%s', (_, text, mends) => {
    const read = readInstalledPayload(text)
    expect(read.payload).toEqual(payload)
    expect(read.mends.map(({ id }) => id).sort()).toEqual([...mends].sort())
    expect(read.secretWasTrimmed).toBe(false)
  })

  it("reads Spring Boot's columns and says so", () => {
    const row = {
      client_key: 'jira:1234',
      shared_secret: secret,
      base_url: 'https://acme.atlassian.net',
      oauth_client_id: 'client-1',
      product_type: 'jira',
      addon_installed: true,
      addon_key: 'com.example.app',
    }
    const read = readInstalledPayload(JSON.stringify(row))
    expect(read.payload).toEqual({ ...payload, displayUrl: null })
    expect(read.mends).toEqual([
      {
        id: 'other-names',
        message:
          'Database names were read as fields of the payload: client_key, shared_secret, base_url, oauth_client_id, product_type, addon_installed, addon_key.',
      },
    ])
    const removed = readInstalledPayload(JSON.stringify({ ...row, addon_installed: false }))
    expect(removed.payload.eventType).toBe('uninstalled')
  })

  it.each([
    [
      `AtlassianHost{clientKey='jira:1234', sharedSecret='${secret}', baseUrl='https://acme.atlassian.net', addonInstalled=true}`,
    ],
    [
      `AtlassianHost(clientKey=jira:1234, sharedSecret=${secret}, baseUrl=https://acme.atlassian.net)`,
    ],
    [
      `#<Host id: 1, client_key: "jira:1234", shared_secret: "${secret}", base_url: "https://acme.atlassian.net", oauth_client_id: nil>`,
    ],
    [
      `-[ RECORD 1 ]-\nclient_key    | jira:1234\nshared_secret | ${secret}\nbase_url      | https://acme.atlassian.net\n`,
    ],
    [`clientKey: jira:1234\nsharedSecret: ${secret}\nbaseUrl: https://acme.atlassian.net`],
  ])('reads what programs print: %s', (text) => {
    expect(readInstalledPayload(text).payload).toMatchObject({
      eventType: 'installed',
      appKey: '',
      clientKey: 'jira:1234',
      sharedSecret: secret,
      baseUrl: 'https://acme.atlassian.net',
      oauthClientId: null,
    })
  })

  it('takes the last complete payload of several and says so', () => {
    const newer = JSON.stringify({ ...installed, sharedSecret: 'newer', oauthClientId: 'client-2' })
    const gone = JSON.stringify({ ...installed, sharedSecret: undefined, eventType: 'uninstalled' })
    const read = readInstalledPayload(`${json}\n${newer}\n${gone}`)
    expect(read.payload).toMatchObject({ sharedSecret: 'newer', oauthClientId: 'client-2' })
    expect(read.mends.at(-1)?.message).toBe(
      '2 payloads were found; the last complete one was read.',
    )
  })

  it('never mixes two records that it picks out field by field', () => {
    const text = 'clientKey=a, sharedSecret=one, oauthClientId=x; clientKey=b, sharedSecret=two'
    expect(readInstalledPayload(text).payload).toMatchObject({
      clientKey: 'b',
      sharedSecret: 'two',
      oauthClientId: null,
    })
  })

  it('never completes a secret that is cut off', () => {
    const cut = json.slice(0, json.indexOf(secret) + 10)
    expect(readInstalledPayload(cut).payload).toMatchObject({
      clientKey: 'jira:1234',
      sharedSecret: null,
    })
  })

  it.each([` ${secret}`, `${secret}\\n`, `\u00a0${secret}\u200b`])(
    'leaves out white space around the secret',
    (padded) => {
      const read = readInstalledPayload(json.replace(secret, padded))
      expect(read.payload.sharedSecret).toBe(secret)
      expect(read.secretWasTrimmed).toBe(true)
      expect(read.mends).toEqual([])
    },
  )

  it('says of which other values white space was left out', () => {
    const read = readInstalledPayload(
      JSON.stringify({ ...installed, baseUrl: ' https://acme.atlassian.net\n' }),
    )
    expect(read.payload.baseUrl).toBe('https://acme.atlassian.net')
    expect(read.mends).toEqual([
      { id: 'trimmed', message: 'White space around a value was left out: baseUrl.' },
    ])
  })

  it.each(['undefined', 'null', 'None', '', '  '])(
    'reads the oauthClientId %j as missing',
    (oauthClientId) => {
      expect(
        readInstalledPayload(JSON.stringify({ ...installed, oauthClientId })).payload.oauthClientId,
      ).toBeNull()
    },
  )

  it('guesses a missing app key from oauthClientId and says that it is a guess', () => {
    const oauthClientId = Buffer.from('{"hostKey":"h","addonKey":"com.example.app"}').toString(
      'base64',
    )
    const read = readInstalledPayload(
      JSON.stringify({ ...installed, key: undefined, oauthClientId }),
    )
    expect(read.payload.appKey).toBe('com.example.app')
    expect(read.mends.map(({ id }) => id)).toEqual(['key-from-client-id'])
  })

  it.each([
    [
      { ...installed, productType: undefined, baseUrl: 'https://acme.atlassian.net/wiki' },
      'confluence',
    ],
    [{ ...installed, productType: undefined }, 'unknown'],
    [{ ...installed, productType: 'Confluence' }, 'confluence'],
    [{ ...installed, productType: 'bitbucket' }, 'unknown'],
  ])('knows the product', (value, product) => {
    expect(readInstalledPayload(JSON.stringify(value)).payload.product).toBe(product)
  })

  it.each([
    ['', 'There is nothing to read.', {}],
    ['hello', 'There is no installed payload in this text.', {}],
    ['{"a":1}', 'There is no installed payload in this text.', {}],
    [
      '{"key":"a","baseUrl":"https://a.example","modules":{}}',
      'This is an app descriptor (atlassian-connect.json), not an installed payload.',
      {},
    ],
    ['eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln', 'This is a token, not an installed payload.', {}],
    [
      'app:\n  id: ari:cloud:ecosystem::app/1',
      'This is a Forge manifest, not an installed payload.',
      {},
    ],
    [
      '{\n  "clientKey": "jira:1" "x"',
      'No installed payload could be read. At line 2, column 25, a comma or “}” was expected.',
      { where: 'line 2, column 25', expected: 'a comma or “}”' },
    ],
    [
      '{"sharedSecret": "ATCOverysecret',
      'No installed payload could be read. At line 1, column 18, a closing quote for the string that begins here was expected.',
      { where: 'line 1, column 18', expected: 'a closing quote for the string that begins here' },
    ],
  ])('cannot read %j', (text, message, details) => {
    const failure = failureOf(() => readInstalledPayload(text))
    expect(failure).toMatchObject({ code: 'payload_unreadable', message, details })
    expect(JSON.stringify(failure.toFailure())).not.toContain('ATCO')
  })

  it('gives back any secret exactly, however it is quoted', () => {
    const secrets = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(
        (text) =>
          !/^[\s\p{Cf}]|[\s\p{Cf}]$/u.test(text) && !/^(?:undefined|null|nil|none)$/i.test(text),
      )
    fc.assert(
      fc.property(secrets, fc.constantFrom(json, `x ${json} y`), (any, text) => {
        const quoted = text.replace(JSON.stringify(secret), () => JSON.stringify(any))
        expect(readInstalledPayload(quoted).payload.sharedSecret).toBe(any)
        expect(readInstalledPayload(JSON.stringify({ body: quoted })).payload.sharedSecret).toBe(
          any,
        )
      }),
    )
  })

  it('never throws anything but an AppError', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '"',
      "'",
      ':',
      ',',
      '[',
      ']',
      '\\',
      '=',
      'clientKey',
      'sharedSecret',
      ' ',
      '\n',
      '%7B',
      '&quot;',
      '//',
      'a',
      '“',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (all) => {
        try {
          readInstalledPayload(all.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['{', '{"a":', '{"a":"', "{'a':[", '{a:1,', '{a:/*', '[{"'])(
    'bounds its work on %j over and over',
    (bit) => {
      const failure = failureOf(() => readInstalledPayload(bit.repeat(20_000)))
      expect(failure.code).toBe('payload_unreadable')
    },
  )
})

describe('payloadFromForm', () => {
  it('is an installed payload', () => {
    const form = {
      appKey: 'com.example.app',
      clientKey: 'jira:1234',
      baseUrl: 'https://acme.atlassian.net',
      sharedSecret: ` ${secret}`,
      oauthClientId: '',
      product: 'unknown' as const,
    }
    expect(payloadFromForm(form)).toEqual({
      payload: { ...payload, displayUrl: null, product: 'unknown', oauthClientId: null },
      secretWasTrimmed: true,
      cutOff: false,
      mends: [],
    })
  })

  const typed = (baseUrl: string, product: 'jira' | 'confluence' | 'unknown' = 'jira') => ({
    appKey: 'com.example.app',
    clientKey: 'jira:1234',
    baseUrl,
    sharedSecret: secret,
    oauthClientId: '',
    product,
  })

  it.each([
    ['acme.atlassian.net', 'jira', 'https://acme.atlassian.net'],
    ['https://acme.atlassian.net/', 'jira', 'https://acme.atlassian.net'],
    ['https://acme.atlassian.net/jira/software/projects/A', 'jira', 'https://acme.atlassian.net'],
    ['acme.atlassian.net/browse/ACME-1', 'jira', 'https://acme.atlassian.net'],
    ['acme.atlassian.net', 'confluence', 'https://acme.atlassian.net/wiki'],
    ['https://acme.atlassian.net/wiki/spaces/X', 'confluence', 'https://acme.atlassian.net/wiki'],
    ['https://acme.atlassian.net/wiki', 'unknown', 'https://acme.atlassian.net/wiki'],
    ['http://127.0.0.1:8190', 'jira', 'http://127.0.0.1:8190'],
    ['https://acme.atlassian.net/x?a=1', 'jira', 'https://acme.atlassian.net?a=1'],
  ] as const)('takes %s of %s for %s', (text, product, baseUrl) => {
    expect(payloadFromForm(typed(text, product)).payload.baseUrl).toBe(baseUrl)
  })

  it.each(['ftp://acme.atlassian.net', 'https://', 'acme site'])(
    'refuses %s and names the field, not a payload',
    (text) => {
      const failure = failureOf(() => payloadFromForm(typed(text)))
      expect(failure.code).toBe('payload_incomplete')
      expect(failure.details).toEqual({ missing: 'baseUrl' })
      expect(failure.message).not.toContain('payload')
    },
  )
})

function failureOf(run: () => unknown): AppError {
  try {
    run()
  } catch (error) {
    if (error instanceof AppError) return error
  }
  throw new Error('it did not fail as expected')
}
