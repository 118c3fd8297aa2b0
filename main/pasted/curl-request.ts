import type { BodyDraft, Pair, Part } from '../../contract/draft.ts'
import { type PastedRequest, unreadable } from './pasted.ts'
import { unredacted } from '../wire/unredacted.ts'
import { plainText } from './plain-text.ts'

/** One piece of a body. */
export interface CurlData {
  readonly bytes: Buffer
  /** Where its bytes are to be read from. */
  readonly file?: string
  /** curl takes the line breaks out of the file. */
  readonly strip?: boolean
  /** Put between this piece and the one before it: `&`, or nothing where it is of `--json`. */
  readonly joint: '&' | ''
}

/** What the options of one command say, before curl makes a request of them. */
export interface CurlOptions {
  readonly urls: string[]
  readonly headers: Pair[]
  readonly removed: string[]
  readonly data: CurlData[]
  /** Of `-b`, which one header holds. */
  readonly cookies: string[]
  /** Of `--url-query`, encoded. */
  readonly query: string[]
  readonly parts: Part[]
  readonly dropped: string[]
  readonly flags: Set<string>
  method: string | null
  stdin: Buffer | null
}

/** The request that curl makes of its options: URL, query, implied method, its own headers. */
export function requestOf(into: CurlOptions): PastedRequest {
  // A word that cannot be a URL is the stray value of another option, and may be a password.
  const [first, ...others] = into.urls.filter((url) => URL.canParse(withScheme(url)))
  if (first === undefined) throw unreadable('The command names no URL.')
  if (others.length > 0 || into.flags.has('next'))
    into.dropped.push('Further URLs: a draft is one request.')
  const inQuery = into.flags.has('get') ? queryOf(into) : into.query.join('&')
  const url = withQuery(withFileName(withoutUser(normalUrl(first, into), into), into), inQuery)
  const body = into.flags.has('get') ? undefined : bodyOf(into)
  const method = into.method ?? impliedMethod(into, body)
  const headers = withCurlsOwn(into, body)
  const none = body === undefined || isEmptyPost(method, body)
  return unredacted({ method, url, headers, body: none ? null : body })
}

/** The body that Understudy itself states for a POST without one. */
function isEmptyPost(method: string, body: BodyDraft): boolean {
  return 'text' in body && body.text === '' && ['POST', 'PUT', 'PATCH'].includes(method)
}

function impliedMethod(into: CurlOptions, body: BodyDraft | undefined): string {
  if (into.flags.has('head')) return 'HEAD'
  if (into.flags.has('upload')) return 'PUT'
  return body === undefined ? 'GET' : 'POST'
}

function withScheme(written: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `http://${written}`
}

function normalUrl(written: string, into: CurlOptions): string {
  if (!into.flags.has('globoff') && /[{}]|\[\w+-\w+/.test(written)) {
    into.dropped.push(
      'curl would make several requests of the brackets in the URL; the draft is one.',
    )
  }
  const url = withScheme(written).replace(/#.*$/s, '')
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
function withoutUser(url: string, into: CurlOptions): string {
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

function withQuery(url: string, query: string): string {
  if (query === '') return url
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

/** The name of the file that `-T` sends, where the URL names none (https://curl.se/docs/manpage.html#-T). */
function withFileName(url: string, { flags, data }: CurlOptions): string {
  const file = data.at(-1)?.file
  if (!flags.has('upload') || file === undefined || /^[-.]$/.test(file)) return url
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  if (!/^[a-z]+:\/\/[^/]*$|\/$/i.test(path)) return url
  const name = percentEncoded(file.slice(file.lastIndexOf('/') + 1))
  return `${path.replace(/\/$/, '')}/${name}${rest}`
}

/** As curl_easy_escape does: all but the unreserved characters of RFC 3986. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function joined(data: readonly CurlData[]): Buffer {
  return Buffer.concat(
    data.flatMap(({ bytes, joint }, index) =>
      index === 0 ? [bytes] : [Buffer.from(joint), bytes],
    ),
  )
}

function queryOf({ data, dropped }: CurlOptions): string {
  for (const { file } of data)
    if (file !== undefined)
      dropped.push(`What the file ${file} holds: curl would put it into the query.`)
  return joined(data.filter(({ file }) => file === undefined)).toString()
}

function bodyOf(into: CurlOptions): BodyDraft | undefined {
  if (into.parts.length > 0) return { parts: into.parts }
  if (into.data.length === 0) return undefined
  const piece = into.data.find(({ file }) => file !== undefined)
  if (piece?.file !== undefined) {
    if (piece.strip === true)
      into.dropped.push(
        `curl would take the line breaks out of ${piece.file}; Understudy sends the file whole.`,
      )
    if (into.data.length > 1)
      into.dropped.push('The other pieces of a body that a file is part of.')
    return { file: piece.file }
  }
  const all = joined(into.data)
  const plain = plainText(all)
  return plain === null ? { base64: all.toString('base64') } : { text: plain }
}

/** The headers that curl adds to those it was given, in its order. */
function withCurlsOwn(into: CurlOptions, body: BodyDraft | undefined): readonly Pair[] {
  const missing = (name: string): boolean =>
    !into.removed.includes(name) && !into.headers.some(([each]) => each.toLowerCase() === name)
  const json = into.flags.has('json')
  const before: Pair[] = missing('accept') ? [['Accept', json ? 'application/json' : '*/*']] : []
  if (into.cookies.length > 0 && missing('cookie')) before.push(['Cookie', into.cookies.join(';')])
  const posted = body !== undefined && !('parts' in body) && !into.flags.has('upload')
  const type = json ? 'application/json' : 'application/x-www-form-urlencoded'
  return [
    ...before,
    ...into.headers,
    ...(posted && missing('content-type') ? [['Content-Type', type] satisfies Pair] : []),
  ]
}

/** A header as `-H` takes it. */
export function addHeader(into: CurlOptions, line: string): void {
  const colon = line.indexOf(':')
  if (line.startsWith('@')) into.dropped.push(`The headers in the file ${line.slice(1)}.`)
  else if (colon < 0) {
    if (line.trimEnd().endsWith(';')) into.headers.push([line.trimEnd().slice(0, -1), ''])
  } else if (/^[\t ]*$/.test(line.slice(colon + 1)))
    into.removed.push(line.slice(0, colon).toLowerCase())
  else into.headers.push([line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')])
}
