/** A call that is told in many ways; the same for every reader of the text. */
export interface ToldCall {
  readonly name: string
  readonly text: string
  readonly method: string
  readonly url: string
  /** Those that a reader has to see; a client may add others. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
  readonly status: number | null
}

interface Call {
  readonly name: string
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
}

const SITE = 'https://acme.atlassian.net'
const JSON_TYPE = ['Content-Type', 'application/json'] as const

/** Three segments that decode: no credential of anybody. */
export const TOKEN = [
  { alg: 'HS256', typ: 'JWT' },
  { iss: 'com.example.app', iat: 1_700_000_000, exp: 1_700_000_180, qsh: 'a1b2' },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('c2lnbmF0dXJlLW9mLW5vYm9keS1hdC1hbGw')
  .join('.')

const calls: readonly Call[] = [
  { name: 'plain', method: 'GET', url: `${SITE}/rest/api/3/myself`, headers: [], body: null },
  {
    name: 'query',
    method: 'GET',
    url: `${SITE}/rest/api/3/search?jql=project%20%3D%20A&maxResults=5`,
    headers: [['Accept', 'application/json']],
    body: null,
  },
  {
    name: 'letters of Greek',
    method: 'GET',
    url: `${SITE}/rest/api/3/search?jql=summary~%22%CE%B1%CE%B2%22`,
    headers: [],
    body: null,
  },
  {
    name: 'JSON',
    method: 'POST',
    url: `${SITE}/rest/api/3/issue`,
    headers: [JSON_TYPE],
    body: '{"fields":{"summary":"a b"}}',
  },
  {
    name: 'quotes and backslashes',
    method: 'PUT',
    url: `${SITE}/rest/api/3/issue/A-1`,
    headers: [JSON_TYPE, ['X-Note', 'it is "so"']],
    body: '{"a":"say \\"hi\\" \\\\ there"}',
  },
  {
    name: 'a Connect JWT',
    method: 'GET',
    url: `${SITE}/rest/api/3/field`,
    headers: [['Authorization', `JWT ${TOKEN}`]],
    body: null,
  },
  {
    name: 'a bearer token',
    method: 'DELETE',
    url: `${SITE}/rest/api/3/issue/A-2`,
    headers: [['Authorization', `Bearer ${TOKEN}`]],
    body: null,
  },
  {
    name: 'a form',
    method: 'POST',
    url: `${SITE}/rest/x`,
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: 'a=1&b=two+words',
  },
  {
    name: 'XSRF',
    method: 'POST',
    url: `${SITE}/rest/api/3/issue/A-1/attachments`,
    headers: [['X-Atlassian-Token', 'no-check'], JSON_TYPE],
    body: '{}',
  },
]

const ANSWER =
  'HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"errorMessages":["x"],"errors":{}}'

const single = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
const double = (text: string): string => `"${text.replace(/(["\\$`])/g, '\\$1')}"`
const ansi = (text: string): string => `$'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const powershell = (text: string): string =>
  `'${text.replaceAll("'", "''").replaceAll('"', '\\"')}'`
const cmd = (text: string): string =>
  `^"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/[()%!^"<>&|{}]/g, '^$&')}^"`

function curl(
  call: Call,
  quote: (text: string) => string,
  join: string,
  names: { readonly x: string; readonly h: string; readonly d: string; readonly program?: string },
): string {
  return [
    `${names.program ?? 'curl'} -i`,
    ...(call.method === 'GET' ? [] : [`${names.x}${call.method}`]),
    quote(call.url),
    ...call.headers.map(([name, value]) => `${names.h}${quote(`${name}: ${value}`)}`),
    ...(call.body === null ? [] : [`${names.d}${quote(call.body)}`]),
  ].join(join)
}

const short = { x: '-X ', h: '-H ', d: '-d ' }
const long = { x: '--request ', h: '--header ', d: '--data-raw ' }
const raw = { x: '-X', h: '-H', d: '--data-binary ' }

/** Each way to tell a call, with the answer behind it where the text shows one. */
const ways: Readonly<Record<string, (call: Call) => string>> = {
  'bash, one line': (call) => `${curl(call, single, ' ', short)}\n${ANSWER}`,
  'bash, long names over lines': (call) => `$ ${curl(call, single, ' \\\n  ', long)}\n${ANSWER}`,
  'bash, attached values': (call) => `${curl(call, single, ' ', raw)}\n${ANSWER}`,
  'bash, double quotes': (call) => `mia@host:~$ ${curl(call, double, ' \\\n ', short)}\n${ANSWER}`,
  'bash, $’…’': (call) => `${curl(call, ansi, ' ', long)}\n${ANSWER}`,
  'bash, abbreviated': (call) =>
    `${curl(call, single, ' ', { x: '--reque ', h: '--head ', d: '--data-b ' }).replaceAll('--head ', '--header ')}\n${ANSWER}`,
  'bash, equals signs': (call) =>
    `${curl(call, single, ' ', { x: '--request=', h: '--header=', d: '--data-raw=' })}\n${ANSWER}`,
  cmd: (call) => `C:\\tickets> ${curl(call, cmd, ' ^\n  ', short)}\n${ANSWER}`,
  PowerShell: (call) =>
    `PS C:\\> ${curl(call, powershell, ' `\n  ', { ...short, program: 'curl.exe' })}\n${ANSWER}`,
  'HTTP message': (call) =>
    message(call, call.url.slice(SITE.length), ' HTTP/1.1', [['Host', 'acme.atlassian.net']]),
  'HTTP message, absolute': (call) => message(call, call.url, ' HTTP/1.1', []),
  'HTTP message of HTTP/2': (call) =>
    message(call, call.url.slice(SITE.length), ' HTTP/2', [['Host', 'acme.atlassian.net']]),
  'HAR of a log': (call) => JSON.stringify({ log: { version: '1.2', entries: [entry(call)] } }),
  'HAR, indented': (call) => JSON.stringify({ log: { entries: [entry(call)] } }, null, 2),
  'HAR entry': (call) => JSON.stringify(entry(call)),
  'HAR with nulls': (call) =>
    JSON.stringify({ log: { entries: [entry(call, { fileName: null, contentType: null })] } }),
}

function message(
  call: Call,
  target: string,
  version: string,
  more: readonly (readonly [string, string])[],
): string {
  const headers = [...more, ...call.headers].map(([name, value]) => `${name}: ${value}`)
  return (
    [`${call.method} ${target}${version}`, ...headers, '', call.body ?? ''].join('\n').trimEnd() +
    '\n'
  )
}

function entry(call: Call, more: object = {}): object {
  return {
    startedDateTime: '2026-11-24T10:00:00.000Z',
    time: 12,
    request: {
      method: call.method,
      url: call.url,
      httpVersion: 'HTTP/1.1',
      headers: call.headers.map(([name, value]) => ({ name, value })),
      ...(call.body === null
        ? {}
        : {
            postData: { mimeType: 'text/plain', text: call.body, params: [{ name: 'a', ...more }] },
          }),
    },
    response: { status: 404, statusText: 'Not Found', headers: [], content: { text: '' } },
  }
}

export const toldCalls: readonly ToldCall[] = Object.entries(ways).flatMap(([way, write]) =>
  calls.map((call) => ({
    ...call,
    name: `${way}: ${call.name}`,
    text: write(call),
    status: /HTTP message/.test(way) ? null : 404,
  })),
)

/** Places that a token is pasted from. */
export const toldTokens: readonly string[] = [
  TOKEN,
  `Authorization: JWT ${TOKEN}`,
  `Authorization: Bearer ${TOKEN}`,
  `authorization=JWT ${TOKEN}`,
  `"Authorization": "JWT ${TOKEN}"`,
  `JWT ${TOKEN}`,
  `https://app.example.com/panel?jwt=${TOKEN}&xdm_e=1`,
  `2026-11-24 10:00:00 WARN the token ${TOKEN} was refused: 401`,
  `{"token":"${TOKEN}"}`,
  `{ token: '${TOKEN}' }`,
  `token => "${TOKEN}"`,
  `<input name="jwt" value="${TOKEN}">`,
  `The token was ${TOKEN}.`,
  `(${TOKEN})`,
  `\`${TOKEN}\``,
  `“${TOKEN}”`,
  `${TOKEN}\n`,
  `  ${TOKEN}  `,
  TOKEN.replace(/^(.{60})/, '$1\n'),
  `> ${TOKEN.replace(/(.{70})/g, '$1\n> ')}`,
  TOKEN.replaceAll('.', '%2E'),
]

export const INSTALLED = {
  key: 'com.example.app',
  clientKey: 'jira:0f1e2d3c',
  oauthClientId: 'client-1',
  sharedSecret: 'ATCOsecretOfNobodyAtAll0123456789abcdef',
  baseUrl: SITE,
  productType: 'jira',
  eventType: 'installed',
}
const json = JSON.stringify(INSTALLED)
const pretty = JSON.stringify(INSTALLED, null, 2)
const named = json.replace(/"(\w+)":/g, '$1:')

/** The body of the `installed` hook as people paste it. */
export const toldPayloads: readonly string[] = [
  json,
  pretty,
  `\ufeff${json}\r\n`,
  `2026-11-24T10:00:00Z INFO installed ${json} in 12 ms`,
  `Here it is:\n\`\`\`json\n${pretty}\n\`\`\``,
  json.replaceAll('"', "'"),
  json.replace(/\}$/, ',}'),
  named,
  named.replaceAll('"', "'"),
  json.replace(/"([^"]*)"/g, '“$1”'),
  json.replace(/"(\w+)":/g, '"$1"=>'),
  json.replace(/"(\w+)":/g, ':$1 => '),
  JSON.stringify({ body: INSTALLED }),
  JSON.stringify({ body: json }),
  JSON.stringify({ level: 'info', msg: 'installed', payload: INSTALLED }),
  JSON.stringify(json),
  json.replaceAll('"', '\\"'),
  json.replaceAll('"', '&quot;'),
  json.replaceAll('"', '""'),
  encodeURIComponent(json),
  `${json.slice(0, -1)},"undefined":undefined}`,
  `u'x' ${json.replaceAll('"', "'").replace(/'(\w+)':/g, "u'$1':")}`,
  `AtlassianHost${json.replace(/"(\w+)":/g, '$1=').replaceAll('"', "'")}`,
  `\u001b[32m${json}\u001b[0m`,
  pretty.replace('{', '{ // the payload'),
]
