import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { isCredentialHeader, redactHeaders, redactText } from '../../main/wire/redact.ts'
import { formsOfSecret } from '../../main/wire/secret-forms.ts'
import { spellings } from './credential-spellings.ts'
import { harmlessTexts } from './harmless-texts.ts'

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl_-x'
const SECRET = 'ATCO/p1+q~"r\\s&t=u'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

function entities(
  text: string,
  which: RegExp,
  spell: (character: string, code: number) => string,
): string {
  return text.replace(which, (character) => spell(character, character.charCodeAt(0)))
}

const unicode = (text: string, which: RegExp, upper = false): string =>
  entities(text, which, (_, code) => {
    const hex = code.toString(16).padStart(4, '0')
    return `\\u${upper ? hex.toUpperCase() : hex}`
  })

describe('redactHeaders', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['Authorization', `Bearer ${JWT}`, 'Bearer (redacted)'],
    ['authorization', 'JWT abc', 'JWT (redacted)'],
    ['AUTHORIZATION', 'abcdef', '(redacted)'],
    ['Proxy-Authorization', 'Basic dTpw', 'Basic (redacted)'],
    ['Authorization', '', ''],
    ['Cookie', 'a=1; JSESSIONID=2', 'a=(redacted); JSESSIONID=(redacted)'],
    ['Set-Cookie', 'tok=x=y; Path=/; HttpOnly', 'tok=(redacted); Path=/; HttpOnly'],
    ['X-acpt', 'anything', '(redacted)'],
    ['X-Api-Key', 'k', '(redacted)'],
    ...['Token', 'X-Token', 'X-Gitlab-Token', 'X-Access-Key', 'X-Acme-Secret', 'Access-Token'].map(
      (name) => [name, 'k', '(redacted)'] as const,
    ),
    ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZQ==', 'dGhlIHNhbXBsZQ=='],
    ['X-Atlassian-Token', 'no-check', 'no-check'],
    ['X-AUSERNAME', 'mia', 'mia'],
    ['Accept', 'application/json', 'application/json'],
    ['Referer', `https://a.example/x?jwt=${JWT}&y=1`, 'https://a.example/x?jwt=(redacted)&y=1'],
    [
      'WWW-Authenticate',
      'OAuth realm="https%3A%2F%2Facme.atlassian.net"',
      'OAuth realm="https%3A%2F%2Facme.atlassian.net"',
    ],
  ]
  it.each(table)('%s: %s', (name, value, expected) => {
    expect(redactHeaders([[name, value]])).toEqual([[name, expected]])
  })
  it('hides of many what it hides of each', () => {
    const values = [
      ...spellings.map(({ text }) => text('typed1By2Hand3x')),
      ...formsOfSecret(SECRET),
      ...harmlessTexts,
      ...['application/json', 'Bearer', 'token', '{{', 'curl -u', '&quot', 'eyJ', ''],
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...values), { maxLength: 4 }), (some) => {
        const headers = some.map((value): [string, string] => ['X-Own', value])
        const each = headers.flatMap((header) => redactHeaders([header], [SECRET]))
        expect(redactHeaders(headers, [SECRET])).toEqual(each)
      }),
      { numRuns: 500 },
    )
  })
  it('looks at all of them at once, where they hold nothing', () => {
    const write = vi.spyOn(Buffer.prototype, 'write')
    const headers = Array.from({ length: 30 }, (_, at): [string, string] => [`X-${at}`, `a ${at}`])
    redactHeaders(headers, [SECRET])
    const passes = write.mock.calls.length
    write.mockRestore()
    expect(passes).toBe(1)
  })
  it('knows which names always carry a credential', () => {
    expect(['Authorization', 'cookie', 'X-ACPT', 'Accept'].map(isCredentialHeader)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

describe('redactText by shape', () => {
  const table: readonly (readonly [string, string])[] = [
    [`token ${JWT}.`, 'token (redacted)'],
    [`x%3D${JWT}%26`, 'x%3D(redacted)%26'],
    [`jwt%3D${JWT}%26a`, 'jwt%3D(redacted)%26a'],
    [
      '{"access_token":"opaque","expires_in":900}',
      '{"access_token":"(redacted)","expires_in":900}',
    ],
    ['{"sharedSecret" : "a\\"b\\\\", "k":1}', '{"sharedSecret" : "(redacted)", "k":1}'],
    [
      '{"s":"{\\"sharedSecret\\":\\"abc\\",\\"k\\":1}"}',
      '{"s":"{\\"sharedSecret\\":\\"(redacted)\\",\\"k\\":1}"}',
    ],
    ['{"sharedSecret":"cut off he', '{"sharedSecret":"(redacted)'],
    ['{"name":"Cookie","value":"a=b"}', '{"name":"Cookie","value":"(redacted)"}'],
    ["['Authorization', 'Bearer x']", "['Authorization', '(redacted)']"],
    ['grant_type=x&assertion=abc.def&scope=READ', 'grant_type=x&assertion=(redacted)&scope=READ'],
    ['https://a.example/?JWT=abc#x', 'https://a.example/?JWT=(redacted)#x'],
    [
      'https://a.example/?nextPageToken=abc&issueKey=A-1',
      'https://a.example/?nextPageToken=abc&issueKey=A-1',
    ],
    [
      "curl -H 'Authorization: Bearer abc' https://x",
      "curl -H 'Authorization: Bearer (redacted)' https://x",
    ],
    ['Cookie: a=b; c=d\r\nAccept: */*', 'Cookie: a=(redacted); c=(redacted)\r\nAccept: */*'],
    ['sent Bearer abcdef0123456789 there', 'sent Bearer (redacted) there'],
    [
      'Basic authentication with passwords is deprecated.',
      'Basic authentication with passwords is deprecated.',
    ],
    ['Basic dXNlcjpwYXNz', 'Basic (redacted)'],
    // What is called is no secret; what it is called with may be.
    [
      'shared_secret = base64.b64decode(tenant.shared_secret)',
      'shared_secret = base64.b64decode(tenant.shared_secret)',
    ],
    ['secret = base64.b64decode("c2VjcmV0c2VjcmV0")', 'secret = base64.b64decode("(redacted)")'],
    // A mail or a terminal breaks the line behind the scheme.
    [
      "-H 'Authorization: Basic\nbWlhQGFjbWUuZXhhbXBsZTpzZWNyZXQx' \\",
      "-H 'Authorization: Basic\n(redacted)' \\",
    ],
    [
      '> authorization: bearer\r\n> abcdef0123456789 there',
      '> authorization: bearer\r\n> (redacted) there',
    ],
    ['sent with Bearer\n  abcdef0123456789.', 'sent with Bearer\n  (redacted)'],
    [
      'Authorization: Basic\nX-Content-Type-Options-2: nosniff',
      'Authorization: (redacted)\nX-Content-Type-Options-2: nosniff',
    ],
    ['answers for Basic\nsha256-of-the-content:', 'answers for Basic\nsha256-of-the-content:'],
    [`${JWT.slice(0, 30)}<wbr>${JWT.slice(30)}`, '(redacted)'],
    ['ATATT3xFfGF0abcdefghijklmnop=1A2B', '(redacted)'],
    ['Set-Cookie://ATATT3xFfGF0abcdefghijklmnop=1A2B', 'Set-Cookie:(redacted)'],
    ['https://mia:pw@acme.atlassian.net/', 'https://mia:(redacted)@acme.atlassian.net/'],
    [
      '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----(redacted)-----END PRIVATE KEY-----',
    ],
    ["Field 'summary' cannot be set.", "Field 'summary' cannot be set."],
    [
      "Expecting claim 'qsh' to have value 'ab' but instead it has the value 'cd'",
      "Expecting claim 'qsh' to have value 'ab' but instead it has the value 'cd'",
    ],
    ['', ''],
  ]
  it.each(table)('%s', (text, expected) => expect(redactText(text)).toBe(expected))

  /** How app servers, databases and logs write what the readers of pasted text take for a credential. */
  const VALUE = 'k3yOf4Lantern-b2x9'
  it.each([
    `sharedSecret: ${VALUE}`,
    `shared-secret: "${VALUE}"`,
    `"shared_secret"=>"${VALUE}"`,
    `'shared_secret' => '${VALUE}'`,
    `shared_secret | ${VALUE}`,
    `:shared_secret=>"${VALUE}"`,
    `"auth_token"=>{"token"=>"${VALUE}"}`,
    `shared_secret=>${VALUE}`,
    `shared_secret=>nil${VALUE}`,
    `{"access-token":"${VALUE}"}`,
    `{"authToken":"${VALUE}"}`,
    `{"bearerToken":"${VALUE}"}`,
    `{"appSystemToken":"${VALUE}"}`,
    `ADDON_CLIENT_SECRET=${VALUE}`,
    `access%5Ftoken=${VALUE}`,
    `?jwt[]=${VALUE}`,
    `os_username=mia&os_password=${VALUE}`,
    `?sv=1&sig=${VALUE}`,
    `X-Api-Key: ${VALUE}`,
    `Authorization=[Bearer ${VALUE}]`,
    `<sharedSecret>${VALUE}</sharedSecret>`,
    `<input type="hidden" name="acpt" value="${VALUE}">`,
    `<input value="${VALUE}" type="hidden" name="sharedSecret"/>`,
    `<meta name="access_token" content="${VALUE}">`,
    `{"value":"${VALUE}","enabled":true,"name":"X-Api-Key"}`,
    `{"signing_key":"${VALUE}"}`,
    `encryption-key: ${VALUE}`,
    `hmac_key=${VALUE}Kx9Ab3`,
    `JWT eyJhbGciOiJIUzI1NiJ9\\u002eeyJpc3MiOiJhIn0\\u002e${VALUE}`,
    `{"jwt":"eyJhbGciOiJIUzI1NiJ9%2eeyJpc3MiOiJhIn0%2e${VALUE}"}`,
    `eyJhbGciOiJIUzI1NiJ9&#46;eyJpc3MiOiJhIn0&#46;${VALUE}`,
    `{"Authorization":["Bearer ${VALUE}"],"X-Api-Key":["${VALUE}"]}`,
    `{Authorization=[Bearer ${VALUE}], Cookie=[s=${VALUE}]}`,
    `map[Authorization:[Bearer ${VALUE}] X-Api-Key:[${VALUE}] Cookie:[s=${VALUE}]]`,
    `rawHeaders: [ 'Host', 'a', 'Cookie', 's=${VALUE}', 'X-Api-Key', '${VALUE}' ]`,
    `sharedSecret: >-\n  ${VALUE}\n`,
    `sharedSecret: !!str "${VALUE}"`,
    `<sharedSecret><![CDATA[${VALUE}]]></sharedSecret>`,
    `{"sharedSecret":{"S":"${VALUE}"}}`,
    `["sharedSecret"]=>\n  string(18) "${VALUE}"`,
    `[sharedSecret] => ${VALUE}`,
    `$host{sharedSecret} = "${VALUE}";`,
    `host["sharedSecret"] = "${VALUE}"`,
    `Host { shared_secret: Some("${VALUE}") }`,
    `sharedSecret -> ${VALUE}`,
    `sharedSecret := "${VALUE}"`,
    `sharedSecret === '${VALUE}'`,
    `"sharedSecret" /* of acme */ : "${VALUE}"`,
    `sharedSecret\u00a0: ${VALUE}`,
    `«sharedSecret»: «${VALUE}»`,
    `| **sharedSecret** | \`${VALUE}\` |`,
    `"sharedSecret":\u202e"${VALUE}"`,
    `"shared\\u{53}ecret":"${VALUE}"`,
    `"shared\\U00000053ecret":"${VALUE}"`,
    `--b\r\nContent-Disposition: form-data; name="access_token"\r\n\r\n${VALUE}\r\n--b--`,
    `"--b\\r\\nContent-Disposition: form-data; name=\\"jwt\\"\\r\\n\\r\\n${VALUE}\\r\\n--b--"`,
    `{"cookies":[{"name":"a","value":"1"},{"name":"JSESSIONID","value":"${VALUE}"}]}`,
  ])('hides the value of %s', (text) => {
    expect(redactText(text)).not.toContain(VALUE)
    expect(redactText(text)).toContain('(redacted)')
    expect(redactText(redactText(text))).toBe(redactText(text))
  })

  it.each(harmlessTexts)('leaves %s as it is', (text) => expect(redactText(text)).toBe(text))

  it('changes nothing the second time', () => {
    for (const [text] of table) expect(redactText(redactText(text))).toBe(redactText(text))
  })
})

describe('redactText with a known secret', () => {
  const spellings: readonly (readonly [string, string])[] = [
    ['plain', SECRET],
    ['JSON', JSON.stringify({ any: SECRET })],
    ['JSON in JSON', JSON.stringify(JSON.stringify({ any: SECRET }))],
    ['percent', encodeURIComponent(SECRET)],
    ['percent, lower case', encodeURIComponent(SECRET).toLowerCase().replace('atco', 'ATCO')],
    ['form', new URLSearchParams({ any: SECRET }).toString()],
    ['base64', Buffer.from(SECRET).toString('base64')],
    ['base64 of user:secret', Buffer.from(`u:${SECRET}`).toString('base64')],
    ['base64 of us:secret:x', Buffer.from(`us:${SECRET}:x`).toString('base64url')],
    ['JSON as Gson', unicode(JSON.stringify({ any: SECRET }), /[=&<>']/g)],
    ['JSON as Go', unicode(JSON.stringify({ any: SECRET }), /[&<>]/g)],
    ['JSON as PHP', unicode(SECRET.replace('\\', '\\\\'), /[&<>'"]/g, true)],
    ['percent, twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['base64 of base64', base64(`x:${base64(SECRET)}`)],
    ['base64 of JSON', base64(JSON.stringify({ any: SECRET }))],
    ['base64 of JSON as Gson', base64(unicode(JSON.stringify({ any: SECRET }), /[=&<>']/g))],
    ['HTML', entities(SECRET, /[&<>"]/g, (_, code) => `&#${code};`)],
    ['HTML, hexadecimal', entities(SECRET, /[&<>"=]/g, (_, code) => `&#x${code.toString(16)};`)],
    ['HTML, every character', entities(SECRET, /./g, (_, code) => `&#${code};`)],
    ['hexkey', `-macopt hexkey:${Buffer.from(SECRET).toString('hex')}`],
  ]
  it.each(spellings)('finds it in %s', (_, text) => {
    const left = redactText(`<${text}>`, [SECRET])
    expect(left).toContain('(redacted)')
    for (const form of formsOfSecret(SECRET)) expect(left).not.toContain(form)
  })

  it.each([64, 76])('finds it in base64 wrapped at %i', (width) => {
    const secret =
      'a secret of ninety characters, as long as those of an installation can be: 0123456789 +/='
    for (let before = 0; before < 80; before += 1) {
      for (const end of ['\r\n', '\n', '\\n']) {
        const encoded = base64(`${'.'.repeat(before)}${secret} and so on`)
        const text = encoded.replaceAll(new RegExp(`.{${width}}`, 'g'), `$&${end}`)
        const [left = ''] = redactText(text, [secret]).replaceAll(end, '').split('(redacted)')
        expect(redactText(text, [secret])).toContain('(redacted)')
        expect(Buffer.from(left, 'base64').toString().replaceAll('.', '').length).toBeLessThan(3)
      }
    }
  })

  it('finds any secret in base64 of any surroundings', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, unit: 'grapheme' }),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          fc.pre(Buffer.from(secret).toString() === secret)
          const text = Buffer.from(before + secret + after).toString('base64')
          expect(redactText(text, [secret])).not.toBe(text)
        },
      ),
    )
  })

  it('looks for no form shorter than the secret, so a shorter text needs no look', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (secret) => {
        for (const form of formsOfSecret(secret))
          expect(form.length).toBeGreaterThanOrEqual(secret.length)
      }),
    )
  })

  it('knows the forms of more secrets than it holds at a time', () => {
    const secrets = Array.from({ length: 100 }, (_, index) => `secret number ${index}`)
    const text = secrets.map((secret) => Buffer.from(secret).toString('hex')).join(' ')
    expect(redactText(text, secrets)).toBe(secrets.map(() => '(redacted)').join(' '))
    expect(redactText(text, secrets)).toBe(secrets.map(() => '(redacted)').join(' '))
  })

  it('spells those of one list out once, however many texts it is asked for', () => {
    const secrets = Array.from({ length: 100 }, (_, index) => `secret of a list, number ${index}`)
    const text = `before ${secrets.join(' ')} behind, which is longer than any of them`
    const hidden = redactText(text, secrets)
    const spelling = vi.spyOn(Buffer, 'from')
    expect(redactText(text, secrets)).toBe(hidden)
    expect(spelling).not.toHaveBeenCalledWith(secrets[0])
    expect(spelling).not.toHaveBeenCalledWith(secrets[99])
    spelling.mockRestore()
  })

  it.each([1, 100])('knows what a list of %i has got since', (count) => {
    const secrets = Array.from(
      { length: count },
      (_, index) => `an earlier secret, number ${index}`,
    )
    const text = 'an earlier secret, number 0 and a later secret'
    expect(redactText(text, secrets)).toBe('(redacted) and a later secret')
    secrets.push('a later secret')
    expect(redactText(text, secrets)).toBe('(redacted) and (redacted)')
  })

  it('says nothing of secrets too short to be told from chance', () =>
    expect(redactText('abc', ['ab'])).toBe('abc'))
})

describe('redactText beside other text', () => {
  const names = [
    'jwt',
    'x-acpt',
    'client_assertion',
    'access_token',
    'id%5Ftoken',
    'Token',
    'nextPageToken',
  ]
    .concat([
      'page_token',
      'clientSecret',
      'shared-secret',
      'secret',
      'password',
      'os_passwd',
      'api_key',
    ])
    .concat(['privateKey', 'sig', 'X-Amz-Signature', 'X-Amz-Security-Token', 'X-Amz-Credential'])
    .concat([
      'Authorization',
      'proxy-authorization',
      'Cookie',
      'cookie2',
      'set-cookie',
      'Bearer',
      'Basic',
    ])
  const marks = [
    '"',
    "'",
    '\\"',
    '\\',
    '=',
    '%3D',
    '=>',
    ':',
    '|',
    '>',
    '<',
    ' ',
    '\t',
    '\n',
    '\\n',
    '%20',
    '+',
  ].concat([
    '?',
    '&',
    ';',
    ',',
    '[',
    ']',
    '[]',
    '-',
    '_',
    '.',
    '/',
    '://',
    '@',
    '–',
    '\u00a0',
    'value',
  ])
  const values = [
    'k3yOf4Lantern-b2x9',
    'abc',
    'required',
    JWT,
    'eyJ',
    'ATATT3xFfGF0abcdefghijklmnop=1A2B',
  ].concat(['dXNlcjpwYXNz', '-----BEGIN PRIVATE KEY-----', '"isLast"', 'a=b; c=d', '(redacted)'])
  const texts = fc
    .array(fc.constantFrom(...names, ...marks, ...marks, ...values), { maxLength: 24 })
    .map((pieces) => pieces.join(''))

  it('hides the same whether or not a word of credentials stands before it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // Not `basic=`: an equals sign before a line's end is a break of quoted-printable.
        expect(redactText(`basic:\n\n\n${text}`)).toBe(`basic:\n\n\n${redactText(text)}`)
      }),
      { numRuns: 3000, examples: [['%3DCookie:jwtATATT3xFfGF0abcdefghijklmnop=1A2B']] },
    )
  })
})

describe('growth', () => {
  /** Characters that a linear pass could not stand if any shape rescanned: seconds become hours. */
  const runs = [
    'eyJ',
    'eyJa.',
    'eyJ-',
    'a',
    '%',
    '"password":"',
    '\\"token\\":\\"',
    'token=',
    'Bearer ',
    '://',
    '-----BEGIN PRIVATE KEY-----',
    'Cookie: ',
    'sharedSecret: ',
    'shared_secret | ',
    'a_token=',
    '<token>',
    '"jwt","',
    `${base64(SECRET).slice(0, 12)}\n`,
    'ATCO',
    'eyJ.a\n',
    'token:',
    'a_key=',
    'curl -u "',
    '"value":"',
    'name="jwt" value=',
    'token%22%3A%22',
    'shared\\u0053ecret\\u0022:',
    'tok%65n%253D&amp;#61;',
    '&amp;',
    'jwt%3Da&',
    '""a',
    "''a'\\''",
    '^"`"\\x53',
    '\u001b[0m\0token',
    '\0',
    'a\0',
    'curl%20-u%20a%3Ab+\\u0026',
    'eyJ.a\\n%0A&#10;',
    'jwt={{a}}@a={{a}}\n',
    '"key":"a","id":"a" jwt={{a}} ',
    '{"key":"a","value":"{{a}}"},',
    '\nuser = "a:b" curl -K',
    'System.Net.Cookie("',
    '"cookies":[{"value":"',
    '"cookies":[',
    'name="jwt"\\r\\n\\r\\n',
    'token:[(',
    'token->',
    'token*',
    '[token]=Some(',
    'token/**/',
    '“token”:“',
    '\\',
    ' ',
  ]
  it('a value of half a million pieces passes', () => {
    expect(redactText(`token: "a${'"+"a'.repeat(500_000)}"`)).toBe('token: "(redacted)"')
  })
  it('names of variables without objects around them pass', () => {
    const text = `jwt={{a}} ${'"key":"a" '.repeat(200_000)}`
    expect(redactText(text)).toBe(text)
  })
  it.each(runs)(
    'two million characters of %j pass',
    (run) => {
      const text = run.repeat(Math.ceil(2_000_000 / run.length))
      expect(redactText(text, [SECRET]).length).toBeLessThanOrEqual(text.length * 4)
    },
    120_000,
  )
})
