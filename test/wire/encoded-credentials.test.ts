import { describe, expect, it, vi } from 'vitest'
import { decoded, marks } from '../../main/wire/encodings.ts'
import { redactText } from '../../main/wire/redact.ts'
import { rows } from '../rows.ts'
import { codeSpellings } from './code-spellings.ts'
import { spellings } from './credential-spellings.ts'
import { harmlessTexts } from './harmless-texts.ts'
import { encodedTwice, textEncodings } from './text-encodings.ts'

const VALUE = 'x7Kq9vTb3mZr5wYd2nk3'
const SITE = 'https://acme.atlassian.net/'
const HEADER = Buffer.from('{"alg":"HS256"}').toString('base64url')
const base64Of = (text: string): string => Buffer.from(text).toString('base64')
const PAYLOAD = Buffer.from('{"iss":"a"}').toString('base64url')

const names = [
  ...['sharedSecret', 'shared_secret', 'Shared Secret', 'shared\\u0053ecret', 'access\\u005ftoken'],
  ...['refreshToken', 'clientSecret', 'password', 'X-Api-Key', 'jwt', 'appSystemToken'],
]

/** Credentials in the forms that readers take, each to be written inside of other texts. */
const credentials = [
  ...names.map((name) => [`${name} of JSON`, `{"clientKey":"a","${name}":"${VALUE}"}`]),
  ['JavaScript with an escaped name', `{clientKey:'a','shared\\x53ecret':'${VALUE}'}`],
  ['a form with an escaped name', `a=1&access%5ftok%65n=${VALUE}&b=1`],
  ['a form', `a=1&access_token=${VALUE}&b=1`],
  ['lines', `clientKey: a\nsharedSecret: ${VALUE}\n`],
  ['a pair', `{"name":"X-Api-Key","value":"${VALUE}"}`],
  ['curl -u', `curl -s -u mia:${VALUE} ${SITE}`],
  ['curl --oauth2-bearer', `curl -v --oauth2-bearer $'${VALUE}' ${SITE}`],
  ['curl -b', `curl -b 'JSESSIONID=${VALUE}' ${SITE}`],
  ['curl -b in double quotes', `curl -b "JSESSIONID=${VALUE}" ${SITE}`],
  ['curl -H', `curl -H "X-Api-Key: ${VALUE}" ${SITE}`],
  ['Cookie', `GET / HTTP/1.1\r\nHost: a\r\nCookie: JSESSIONID=${VALUE}\r\n\r\n`],
  ['Authorization', `GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${VALUE}\r\n\r\n`],
  ['a password in an address', `https://mia:${VALUE}@acme.atlassian.net/`],
  ['a hidden input', `<input type="hidden" name="acpt" value="${VALUE}">`],
  ['a broken token', `at ${HEADER}.${PAYLOAD}\n.${VALUE}`],
].map(([name = '', text = '']) => ({ name, text }))

describe('a credential inside of other texts', () => {
  rows('is hidden behind two encodings', credentials, ({ text }) => {
    expect(redactText(text), text).not.toContain(VALUE)
    let checked = 0
    for (const { name, text: whole } of encodedTwice(text)) {
      if (!whole.includes(VALUE)) continue
      checked += 1
      const left = redactText(whole)
      expect(left, `${name}: ${whole}`).not.toContain(VALUE)
      expect(redactText(left), `${name}: ${whole}`).toBe(left)
    }
    expect(checked).toBeGreaterThan(200)
  })

  const spelled = [...spellings, ...codeSpellings]
  rows('in any spelling that is read is hidden behind an encoding', spelled, ({ text }) => {
    for (const { name, encode } of textEncodings) {
      const whole = encode(text(VALUE))
      if (!whole.includes(VALUE)) continue
      const left = redactText(whole)
      expect(left, `${name}: ${whole}`).not.toContain(VALUE)
      expect(redactText(left), `${name}: ${whole}`).toBe(left)
    }
  })

  const otherwise = [
    ['a name of quoted-printable', `{"shared=53ecret":"${VALUE}"}`],
    ['a field of quoted-printable', `shared=5FSecret=3D${VALUE}`],
    ['an attribute of quoted-printable', `<input name=3D"acpt" value=3D"${VALUE}">`],
    ['a name over two lines of quoted-printable', `{"a":1,"sharedSec=\r\nret":"${VALUE}"}`],
    ['a word of a head of a mail', `=?utf-8?Q?=7B"shared=53ecret"=3A"${VALUE}"=7D?=`],
    ['references without semicolons', `{&quotsharedSecret&quot:&quot${VALUE}&quot}`],
    ['references by number without semicolons', `{&#34sharedSecret&#34:&#34${VALUE}&#34}`],
    ['numbers with zeros', `&#0000000034;shared&#0000083;ecret&#0034;:&#034;${VALUE}&#034;`],
    [
      'hexadecimal numbers with zeros',
      `&#x0022;shared&#x00000053;ecret&#x22;:&#x22;${VALUE}&#x22;`,
    ],
    ['references within references', `&amp;quot;sharedSecret&amp;quot;:&amp;quot;${VALUE}`],
    ['escape of JavaScript', `%u0022shared%u0053ecret%u0022%u003A%u0022${VALUE}%u0022`],
    [
      'percents of UTF-16',
      `%22%00s%00h%00a%00r%00e%00d%00S%00e%00c%00r%00e%00t%00%22%00:%00%22${VALUE}`,
    ],
    ['octal numbers', `"\\163hared\\123ecret\\42:\\42${VALUE}\\42"`],
    ['hexadecimal numbers', `"\\x73hared\\x53ecret\\x22:\\x22${VALUE}\\x22"`],
    ['a string of YAML', `"shared\\x53ecret": "${VALUE}"`],
    ['a string of Ruby', `"shared\\u{0053}ecret" => "${VALUE}"`],
  ].map(([name = '', text = '']) => ({ name, text }))

  rows('is hidden in escapes that stand alone', otherwise, ({ text }) => {
    const left = redactText(text)
    expect(left, text).not.toContain(VALUE)
    expect(left.split('(redacted)'), text).toHaveLength(2)
    expect(redactText(left), text).toBe(left)
  })

  it('is hidden where a line of quoted-printable ends in it', () => {
    const text = `{"sharedSecret":"${VALUE.slice(0, 9)}=\r\n${VALUE.slice(9)}","a":1}`
    expect(redactText(text)).toBe('{"sharedSecret":"(redacted)","a":1}')
  })

  rows('leaves the text around it as it is', textEncodings, ({ encode }) => {
    const [before, behind] = ['Line one of “acme”: 100% & <b>', 'and "so" on; 50% of it']
    const whole = `${before} ${encode(`{"a":1,"sharedSecret":"${VALUE}","b":"c"}`)} ${behind}`
    const left = redactText(whole)
    expect(left).toContain(before)
    expect(left).toContain(behind)
    expect(left.split('(redacted)')).toHaveLength(2)
  })

  it('of no credential nothing is hidden, in whatever encoding', () => {
    const changed = harmlessTexts.flatMap((text) =>
      textEncodings
        .map(({ encode }) => encode(text))
        .filter((whole) => redactText(whole) !== whole),
    )
    expect(changed).toEqual([])
  })

  const PAYLOAD_TEXT = JSON.stringify({ clientKey: 'a', sharedSecret: VALUE, baseUrl: SITE })
  const base64 = Buffer.from(`${PAYLOAD_TEXT} and so on, for more than a line`).toString('base64')
  const lines = base64.replace(/.{76}/g, '$&\r\n')
  const inBase64 = [
    ['a body of a HAR', `{"content":{"text":"${base64}","encoding":"base64"}}`],
    ['a body of code', `fetch('${SITE}', { body: atob('${base64}') })`],
    ['Python', `requests.post('${SITE}', data=base64.b64decode('${base64}'))`],
    [
      'PowerShell',
      `Invoke-WebRequest -Uri '${SITE}' -Body ([System.Convert]::FromBase64String('${base64}'))`,
    ],
    ['a mail', `Content-Transfer-Encoding: base64\r\n\r\n${lines}\r\n`],
    [
      'a mail in JSON',
      JSON.stringify({ mail: `Content-Transfer-Encoding: base64\r\n\r\n${lines}` }),
    ],
  ].map(([name = '', text = '']) => ({ name, text }))

  rows('is hidden in base64 that is called so', inBase64, ({ text }) => {
    const left = redactText(text)
    expect(left).toContain('(redacted)')
    expect(left).not.toContain(base64.slice(0, 60))
    expect(left).not.toContain(base64.slice(80, 140))
    expect(redactText(left)).toBe(left)
  })

  const withoutAWord = [
    ['a sentence', `the body was ${base64Of(PAYLOAD_TEXT)} there`, 'the body was (redacted) there'],
    ['a field', `body=${base64Of(`{"access_token":"${VALUE}"}`)}&a=1`, 'body=(redacted)&a=1'],
    ['a list', `"${base64Of(`[${PAYLOAD_TEXT}]`)}"`, '"(redacted)"'],
    ['many lines', base64Of(PAYLOAD_TEXT.padEnd(200)).replace(/.{76}/g, '$&\r\n'), '(redacted)'],
    [
      'lines in a string',
      JSON.stringify([base64Of(PAYLOAD_TEXT.padEnd(200)).replace(/.{64}/g, '$&\n')]),
      '["(redacted)"]',
    ],
    [
      'an indented object',
      base64Of(JSON.stringify(JSON.parse(PAYLOAD_TEXT), null, 2)),
      '(redacted)',
    ],
    ['an address', `?x%3D${encodeURIComponent(base64Of(PAYLOAD_TEXT))}`, '?x%3D(redacted)'],
    ['a head of a mail', `=?utf-8?B?${base64Of(PAYLOAD_TEXT)}?=`, '=?utf-8?B?(redacted)?='],
    ['its other alphabet', Buffer.from(PAYLOAD_TEXT).toString('base64url'), '(redacted)'],
  ].map(([name = '', text = '', left = '']) => ({ name, text, left }))

  rows('is hidden in base64 of JSON that nothing calls so', withoutAWord, ({ text, left }) => {
    expect(redactText(text)).toBe(left)
    expect(redactText(left)).toBe(left)
  })

  it('in base64 without a credential stays as it is', () => {
    const text = `{"encoding":"base64","text":"${Buffer.from('{"key":"com.example.app","clientKey":"a"}').toString('base64')}"}`
    expect(redactText(text)).toBe(text)
  })

  it('is hidden of UTF-16 that was taken for bytes', () => {
    const text = Buffer.from(PAYLOAD_TEXT, 'utf16le').toString('latin1')
    expect(redactText(text).replaceAll('\0', '')).not.toContain(VALUE)
  })

  it('is hidden of UTF-32 that was taken for bytes, whose NULs are undone a run at a time', () => {
    const text = PAYLOAD_TEXT.replaceAll(/./gs, '$&\0\0\0')
    expect(redactText(text).replaceAll('\0', '')).not.toContain(VALUE)
    const meaning = vi.spyOn(marks, 'meaning')
    expect(decoded(`a${'\0'.repeat(1000)}b\0`, marks).text).toBe('ab')
    expect(meaning).toHaveBeenCalledTimes(2)
    meaning.mockRestore()
  })

  it('that is known is hidden behind two encodings, without a name', () => {
    const secret = `zeta/p1+q~"r&s=t<u>'v-abcdefgh0123`
    const shown = [...encodedTwice(`it was ${secret} then`)]
      .filter(({ text }) => !redactText(text, [secret]).includes('(redacted)'))
      .map(({ name }) => name)
    expect(shown).toEqual([])
  })

  it('is hidden beside what has too many layers to be looked behind', () => {
    const layers = Array.from({ length: 40 }).reduce<string>(
      (text) => encodeURIComponent(`${text}"&`),
      'token"',
    )
    const whole = `${layers}\n{\\u0022sharedSecret\\u0022:\\u0022${VALUE}\\u0022}\n${layers}`
    expect(redactText(whole)).not.toContain(VALUE)
  })
})
