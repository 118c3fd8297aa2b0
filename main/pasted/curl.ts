import type { BodyDraft, Pair, Part } from '../../contract/draft.ts'
import { REDACTED } from '../wire/redact.ts'
import { readFormOption } from './curl-form.ts'
import { droppedReasons, optionNamed, shortNames, silent, takesValue } from './curl-options.ts'
import { type PastedRequest, unredacted } from './pasted.ts'
import { plainText } from './plain-text.ts'
import { shells, type ShellSyntax, syntaxOf } from './shell-words/syntax.ts'
import type { Word } from './shell-words/word.ts'
import { wordBytes, wordText } from './shell-words/word.ts'
import { unreadable } from './unreadable.ts'
import { tableOf } from '../wire/table.ts'

export interface PastedCommand {
  readonly request: PastedRequest
  /** What the command says and a request does not hold: one sentence each. */
  readonly dropped: readonly string[]
}

/**
 * What the first curl command in a text would send; `syntax` where the shell is known.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the text
 */
export function readCurl(text: string, syntax: ShellSyntax = syntaxOf(text)): PastedCommand {
  const { words, stdin, dropped } = shells[syntax](text)
  if (words.length === 0)
    throw unreadable(
      'No curl command was found in this text.',
      'Paste the whole command, from the word curl on.',
    )
  const all = [...dropped]
  return { request: readCurlWords(words, stdin, all), dropped: all }
}

interface Collected {
  readonly urls: string[]
  readonly headers: Pair[]
  readonly removed: string[]
  readonly data: { readonly bytes: Buffer; readonly file: string | null }[]
  readonly parts: Part[]
  readonly dropped: string[]
  readonly flags: Set<string>
  method: string | null
  stdin: Buffer | null
}

type Handler = (into: Collected, value: Word) => void

/** With the mark of redaction where the command has a variable. */
const text = (word: Word): string => wordText(word, REDACTED)
/** A header travels as Latin-1: each byte is a character. */
const bytes = (word: Word): string => wordBytes(word, REDACTED).toString('latin1')

const handlers: ReadonlyMap<string, Handler> = tableOf({
  url: (into, value) => void into.urls.push(text(value)),
  request: (into, value) => void (into.method = text(value)),
  header: (into, value) => addHeader(into, bytes(value)),
  'user-agent': (into, value) => addHeader(into, `User-Agent: ${bytes(value)}`),
  referer: (into, value) => addHeader(into, `Referer: ${bytes(value).replace(/;auto$/, '')}`),
  cookie: (into, value) =>
    bytes(value).includes('=') || bytes(value).includes(REDACTED)
      ? addHeader(into, `Cookie: ${bytes(value)}`)
      : void into.dropped.push(`The cookies of the file ${text(value)}.`),
  user: (into, value) =>
    addHeader(into, `Authorization: Basic ${wordBytes(value, REDACTED).toString('base64')}`),
  'oauth2-bearer': (into, value) => addHeader(into, `Authorization: Bearer ${bytes(value)}`),
  data: (into, value) => addData(into, value, 'strip'),
  'data-ascii': (into, value) => addData(into, value, 'strip'),
  'data-binary': (into, value) => addData(into, value, 'whole'),
  'data-raw': (into, value) =>
    void into.data.push({ bytes: wordBytes(value, REDACTED), file: null }),
  'data-urlencode': (into, value) => addEncoded(into, text(value)),
  json: (into, value) => {
    addData(into, value, 'whole')
    into.flags.add('json')
  },
  form: (into, value) => {
    const part = readFormOption(text(value), into.dropped)
    if (part !== null) into.parts.push(part)
  },
  'form-string': (into, value) => {
    const [name = '', ...rest] = text(value).split('=')
    into.parts.push({ name, text: rest.join('=') })
  },
  'upload-file': (into, value) => {
    into.data.push({ bytes: Buffer.alloc(0), file: text(value) })
    into.flags.add('upload')
  },
})

/** What curl would send for these words, the program's name first. @throws AppError `import_unreadable` */
export function readCurlWords(
  words: readonly Word[],
  stdin: Word | null,
  dropped: string[],
): PastedRequest {
  const into: Collected = {
    urls: [],
    headers: [],
    removed: [],
    data: [],
    parts: [],
    dropped,
    flags: new Set(),
    method: null,
    stdin: stdin === null ? null : wordBytes(stdin, REDACTED),
  }
  // Last first: taking from the end of a long list costs nothing.
  const queue = words.slice(1).reverse()
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    readWord(word, queue, into)
    // What follows is another request of its own.
    if (into.flags.has('next')) break
  }
  return assemble(into)
}

function readWord(word: Word, queue: Word[], into: Collected): void {
  const written = text(word)
  if (!written.startsWith('-') || written === '-') {
    into.urls.push(written)
  } else if (written.startsWith('--')) {
    readOption(written.slice(2), queue, into)
  } else readLetters(word, written, queue, into)
}

/** `-sXPOST`: letters until one takes a value, which is the rest of the word or the next one. */
function readLetters(word: Word, written: string, queue: Word[], into: Collected): void {
  for (let at = 1; at < written.length; at += 1) {
    const name = shortNames.get(written[at] ?? '') ?? written[at] ?? ''
    if (!takesValue.has(name)) {
      readOption(name, queue, into)
      continue
    }
    const first = typeof word[0] === 'string' ? word[0].slice(at + 1) : ''
    const rest = first === '' && word.length === 1 ? queue.pop() : [first, ...word.slice(1)]
    readOption(name, [rest ?? ['']], into)
    return
  }
}

function readOption(written: string, queue: Word[], into: Collected): void {
  const [spelled = '', ...attached] = written.split('=')
  const name = optionNamed(spelled)
  // curl knows no `--user=name`; people write it, and its value is no URL.
  if (attached.length > 0 && takesValue.has(name))
    queue.push([Buffer.from(attached.join('=')).toString('latin1')])
  const value = takesValue.has(name) ? (queue.pop() ?? ['']) : null
  const handler = handlers.get(name)
  if (handler !== undefined && value !== null) handler(into, value)
  else if (['get', 'head', 'globoff', 'path-as-is', 'compressed', 'next'].includes(name))
    into.flags.add(name)
  else if (!silent.has(name)) into.dropped.push(droppedReasons.get(name) ?? `--${name}`)
}

function addHeader(into: Collected, line: string): void {
  const colon = line.indexOf(':')
  if (line.startsWith('@')) into.dropped.push(`The headers in the file ${line.slice(1)}.`)
  else if (colon < 0) {
    if (line.trimEnd().endsWith(';')) into.headers.push([line.trimEnd().slice(0, -1), ''])
  } else if (line.slice(colon + 1).trim() === '')
    into.removed.push(line.slice(0, colon).toLowerCase())
  else into.headers.push([line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')])
}

/** `@file` and `@-`; without `--data-binary` curl drops line breaks and NULs of a file. */
function addData(into: Collected, value: Word, how: 'strip' | 'whole'): void {
  const written = text(value)
  if (!written.startsWith('@')) into.data.push({ bytes: wordBytes(value, REDACTED), file: null })
  else if (written === '@-' && into.stdin !== null) {
    const whole = into.stdin.toString('latin1')
    into.data.push({
      bytes: Buffer.from(how === 'strip' ? whole.replace(/[\r\n\0]/g, '') : whole, 'latin1'),
      file: null,
    })
  } else {
    if (how === 'strip')
      into.dropped.push(
        `curl would take the line breaks out of ${written.slice(1)}; Understudy sends the file whole.`,
      )
    into.data.push({ bytes: Buffer.alloc(0), file: written.slice(1) })
  }
}

/** `name=content`, `=content`, `content` (https://curl.se/docs/manpage.html#--data-urlencode). */
function addEncoded(into: Collected, written: string): void {
  const file = /^[^=@]*@/.exec(written)
  if (file !== null) {
    into.dropped.push(`--data-urlencode of the file ${written.slice(file[0].length)}.`)
    return
  }
  const at = written.indexOf('=')
  const name = at > 0 ? `${written.slice(0, at)}=` : ''
  const encoded = encodeURIComponent(written.slice(at + 1).toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  into.data.push({ bytes: Buffer.from(name + encoded), file: null })
}

function assemble(into: Collected): PastedRequest {
  // A word that cannot be a URL is the stray value of another option, and may be a password.
  const [first, ...others] = into.urls.filter((url) => URL.canParse(withScheme(url)))
  if (first === undefined) throw unreadable('The command names no URL.')
  if (others.length > 0 || into.flags.has('next'))
    into.dropped.push('Further URLs: a draft is one request.')
  const inQuery = into.flags.has('get') ? Buffer.concat(joined(into)).toString() : null
  const url = withQuery(withoutUser(normalUrl(first, into), into), inQuery)
  const body = inQuery === null ? bodyOf(into) : undefined
  const method = into.method ?? impliedMethod(into, body)
  const headers = withCurlsOwn(into, body)
  const none = body === undefined || isEmptyPost(method, body)
  return unredacted({ method, url, headers, body: none ? null : body })
}

/** The body that Understudy itself states for a POST without one. */
function isEmptyPost(method: string, body: BodyDraft): boolean {
  return 'text' in body && body.text === '' && ['POST', 'PUT', 'PATCH'].includes(method)
}

function impliedMethod(into: Collected, body: BodyDraft | undefined): string {
  if (into.flags.has('head')) return 'HEAD'
  if (into.flags.has('upload')) return 'PUT'
  return body === undefined ? 'GET' : 'POST'
}

function withScheme(written: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `http://${written}`
}

function normalUrl(written: string, into: Collected): string {
  if (!into.flags.has('globoff') && /[{}]|\[\w+-\w+/.test(written)) {
    into.dropped.push(
      'curl would make several requests of the brackets in the URL; the draft is one.',
    )
  }
  const url = withScheme(written)
  if (!/^https?:/i.test(url)) throw unreadable('The URL is neither http nor https.')
  const [, origin = '', path = '', rest = ''] =
    /^([a-z]+:\/\/[^/?#]*)([^?#]*)(.*)$/is.exec(url) ?? []
  return into.flags.has('path-as-is') ? url : origin + withoutDots(path) + rest
}

/** RFC 3986 section 5.2.4, which curl applies unless told not to. */
function withoutDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path
  const out: string[] = []
  const segments = path.split('/').slice(1)
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1
    if (segment === '..') out.pop()
    else if (segment !== '.') out.push(segment)
    if (last && (segment === '.' || segment === '..')) out.push('')
  })
  return `/${out.join('/')}`
}

/** A user name and a password in the URL are what `-u` says, which goes before (RFC 3986 3.2.1). */
function withoutUser(url: string, into: Collected): string {
  const [, scheme = '', user] = /^([a-z]+:\/\/)([^/?#]*)@/is.exec(url) ?? []
  if (user === undefined) return url
  const named = into.headers.some(([name]) => name.toLowerCase() === 'authorization')
  if (!named)
    addHeader(into, `Authorization: Basic ${Buffer.from(percentDecoded(user)).toString('base64')}`)
  return scheme + url.slice(scheme.length + user.length + 1)
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function withQuery(url: string, query: string | null): string {
  if (query === null || query === '') return url
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function joined({ data }: Collected): readonly Buffer[] {
  return data.flatMap((each, index) =>
    index === 0 ? [each.bytes] : [Buffer.from('&'), each.bytes],
  )
}

function bodyOf(into: Collected): BodyDraft | undefined {
  if (into.parts.length > 0) return { parts: into.parts }
  if (into.data.length === 0) return undefined
  const file = into.data.find((each) => each.file !== null)
  if (file?.file !== null && file?.file !== undefined) {
    if (into.data.length > 1)
      into.dropped.push('The other pieces of a body that a file is part of.')
    return { file: file.file }
  }
  const all = Buffer.concat(joined(into))
  const plain = plainText(all)
  return plain === null ? { base64: all.toString('base64') } : { text: plain }
}

/** The headers that curl adds to those it was given, in its order. */
function withCurlsOwn(into: Collected, body: BodyDraft | undefined): readonly Pair[] {
  const missing = (name: string): boolean =>
    !into.removed.includes(name) && !into.headers.some(([each]) => each.toLowerCase() === name)
  const json = into.flags.has('json')
  const before: Pair[] = missing('accept') ? [['Accept', json ? 'application/json' : '*/*']] : []
  const posted = body !== undefined && !('parts' in body) && !into.flags.has('upload')
  const type = json ? 'application/json' : 'application/x-www-form-urlencoded'
  if (into.flags.has('compressed') && missing('accept-encoding'))
    into.dropped.push(droppedReasons.get('compressed') ?? '')
  return [
    ...before,
    ...into.headers,
    ...(posted && missing('content-type') ? [['Content-Type', type] satisfies Pair] : []),
  ]
}
