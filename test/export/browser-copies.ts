import type { Pair } from '../../contract/draft.ts'

/** A request as a browser keeps it. */
export interface SeenRequest {
  readonly method: string
  /** As the URL standard writes it. */
  readonly url: string
  readonly headers: readonly Pair[]
  readonly body: string | null
}

/** What a browser copies for a request, by the rules of its developer tools. */
export interface BrowserCopy {
  readonly name: string
  readonly copy: (request: SeenRequest) => string
  readonly all: (copies: readonly string[]) => string
  /** What reads it; code says the request itself. */
  readonly in: 'bash' | 'cmd' | 'code'
  /** What of a text it writes so that nothing can read it. */
  readonly breaks?: RegExp
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')

/** ANSI-C quotes where something needs them, which `escape` spells; single quotes else. */
function ansiC(text: string, needs: RegExp, escape: (char: string) => string): string {
  if (!needs.test(text)) return `'${text}'`
  const spelled = Array.from({ length: text.length }, (_, at) => {
    const char = text.charAt(at)
    const short = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r' }[char]
    return short ?? escape(char)
  })
  return `$'${spelled.join('')}'`
}

/** NetworkLogView.ts of Chrome's front end: escapeStringPosix. */
function chromePosix(text: string): string {
  const odd = /[\0-\x1f\x7f-\x9f!]/
  return ansiC(text, /[\0-\x1f\x7f-\x9f!']/, (char) =>
    odd.test(char) ? `\\u${hex(char.charCodeAt(0), 4)}` : char,
  )
}

/** curl.js of Firefox: escapeStringPosix. */
function firefoxPosix(text: string): string {
  return ansiC(text, /[^ -~]|['!]/, (char) => {
    const code = char.charCodeAt(0)
    if (char === '!') return '\\041'
    if (code >= 0x20 && code < 0x7f) return char
    return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`
  })
}

/** The order of these replacements is part of the rules. */
function inCmd(text: string, steps: readonly (readonly [RegExp, string])[]): string {
  return `^"${steps.reduce((left, [pattern, by]) => left.replace(pattern, by), text)}^"`
}

const BEFORE_NAME: readonly [RegExp, string] = [/%(?=[a-zA-Z0-9_])/g, '%^']

/** escapeStringWin of Chrome since 2024; before that it put carets within quotes, where cmd leaves them. */
function chromeCmd(text: string): string {
  return inCmd(text, [
    [/\\/g, '\\\\'],
    [/"/g, '\\"'],
    [/[^a-zA-Z0-9\s_\-:=+~'/.',?;*]/g, '^$&'],
    BEFORE_NAME,
    [/[^ -~\r\n]/g, ' '],
    [/\r?\n|\r/g, '^\n\n'],
  ])
}

/** curl.js of Firefox: escapeStringWin. */
function firefoxCmd(text: string): string {
  return inCmd(text, [
    [/"/g, '\\"'],
    [/[^a-zA-Z0-9\s_\-:=+~/.',?;()*`]/g, '^$&'],
    BEFORE_NAME,
    [/\r\n?/g, '\n'],
    [/\n/g, '"^\r\n\r\n"'],
  ])
}

type Quote = (text: string) => string

function chromeCurl(quote: Quote, next: string): BrowserCopy['copy'] {
  return ({ method, url, headers, body }) => {
    const inferred = body === null || body === '' ? 'GET' : 'POST'
    const parts = [
      quote(url).replace(/[[{}\]]/g, '\\$&'),
      ...(method === inferred ? [] : [`-X ${quote(method)}`]),
      ...headers.map(([name, value]) =>
        value.trim() === '' ? `-H ${quote(`${name};`)}` : `-H ${quote(`${name}: ${value}`)}`,
      ),
      ...(inferred === 'GET' ? [] : [`--data-raw ${quote(body ?? '')}`]),
      '--compressed',
    ]
    return `curl ${parts.join(parts.length >= 3 ? next : ' ')}`
  }
}

function firefoxCurl(quote: Quote, next: string): BrowserCopy['copy'] {
  const plainOr: Quote = (text) => (/^[a-zA-Z-]+$/.test(text) ? text : quote(text))
  return ({ method, url, headers, body }) => {
    const parts = [
      quote(url),
      ...(/[[\]]/.test(url) ? ['--globoff'] : []),
      '--compressed',
      ...(method === 'GET' ? [] : [`-X ${plainOr(method)}`]),
      ...headers.map(([name, value]) => `-H ${plainOr(`${name}: ${value}`)}`),
      ...(body === null || body === '' ? [] : [`--data-raw ${plainOr(body)}`]),
    ]
    return `curl ${parts.join(parts.length >= 3 ? next : ' ')}`
  }
}

/** generateFetchCall: names in lower case, as Headers lists them. */
function chromeFetch({ method, url, headers, body }: SeenRequest): string {
  const options = { headers: Object.fromEntries(headers), body, method, mode: 'cors' }
  return `fetch(${JSON.stringify(url)}, ${JSON.stringify(options, null, 2)});`
}

/** generateFetchString of Firefox: the URL is put between quotes as it is. */
function firefoxFetch({ method, url, headers, body }: SeenRequest): string {
  const options = {
    credentials: 'omit',
    headers: Object.fromEntries(headers),
    body: body ?? undefined,
    method,
    mode: 'cors',
  }
  return `await fetch("${url}", ${JSON.stringify(options, null, 4)});`
}

function powershellString(text: string): string {
  const escaped = text
    .replace(/[`$"]/g, '`$&')
    .replace(/[^ -~]/g, (char) => `$([char]${char.charCodeAt(0)})`)
  return `"${escaped}"`
}

/** generatePowerShellCommand. */
function chromePowerShell({ method, url, headers, body }: SeenRequest): string {
  const type = headers.find(([name]) => name === 'content-type')?.[1]
  const others = headers.filter(([name]) => name !== 'content-type')
  const pairs = others.map((pair) => pair.map(powershellString).join('='))
  const content = powershellString(body ?? '')
  const parts = [
    `-Uri ${powershellString(url)}`,
    ...(method === 'GET' ? [] : [`-Method ${powershellString(method)}`]),
    ...(pairs.length === 0 ? [] : [`-Headers @{\n${pairs.join('\n  ')}\n}`]),
    ...(type === undefined ? [] : [`-ContentType ${powershellString(type)}`]),
    ...(body === null || body === ''
      ? []
      : /[^ -~]/.test(body)
        ? [`-Body ([System.Text.Encoding]::UTF8.GetBytes(${content}))`]
        : [`-Body ${content}`]),
  ]
  return `Invoke-WebRequest -UseBasicParsing ${parts.join(parts.length >= 3 ? ' `\n' : ' ')}`
}

const POSIX = ' \\\n  '
const CMD = ' ^\n  '
const joined = (between: string) => (copies: readonly string[]) => copies.join(between)

/**
 * https://github.com/ChromeDevTools/devtools-frontend/blob/main/front_end/panels/network/NetworkLogView.ts and
 * https://searchfox.org/mozilla-central/source/devtools/client/shared/curl.js
 */
export const browserCopies: readonly BrowserCopy[] = [
  { name: 'Chrome, bash', copy: chromeCurl(chromePosix, POSIX), all: joined(' ;\n'), in: 'bash' },
  { name: 'Chrome, cmd', copy: chromeCurl(chromeCmd, CMD), all: joined(' &\r\n'), in: 'cmd' },
  { name: 'Firefox, POSIX', copy: firefoxCurl(firefoxPosix, POSIX), all: joined('\n'), in: 'bash' },
  {
    name: 'Firefox, Windows',
    copy: firefoxCurl(firefoxCmd, CMD),
    all: joined('\n'),
    in: 'cmd',
    breaks: /\\+(?="|$)/g,
  },
  { name: 'Chrome, fetch', copy: chromeFetch, all: joined(' ;\n'), in: 'code' },
  { name: 'Firefox, fetch', copy: firefoxFetch, all: joined('\n'), in: 'code' },
  { name: 'Chrome, PowerShell', copy: chromePowerShell, all: joined(';\r\n'), in: 'code' },
]
