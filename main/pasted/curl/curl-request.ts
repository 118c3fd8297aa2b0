import type { BodyDraft, Pair, Part } from '../../../contract/draft.ts'
import { globbed, isRefused } from './curl-globs.ts'
import { type PastedRequest, unreadable } from '../pasted.ts'
import { bodyOfBytes } from '../plain-text.ts'
import { withoutUser } from '../commands/url-user.ts'
import { headerOf } from '../../wire/headers.ts'
import { unredacted } from '../../wire/unredacted.ts'

export interface PastedCommand {
  readonly request: PastedRequest
  /** What the command says and a request does not hold: one sentence each. */
  readonly dropped: readonly string[]
}

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
  /** In small letters. */
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
  /** Of a URL that names none; null where curl guesses. */
  scheme: string | null
  /** What is asked for instead of the URL's path and query. */
  target: string | null
  stdin: Buffer | null
}

/** The requests that curl makes of its options, one a URL and file to upload: their method, query and headers. */
export function requestsOf(given: CurlOptions): readonly PastedCommand[] {
  const isOff = given.flags.has('globoff')
  if (!isOff && given.urls.some(isRefused))
    given.dropped.push('The brackets in the URL, which curl would refuse.')
  const all = given.urls.flatMap((url) => (isOff ? [url] : globbed(url)))
  // A word that cannot be a URL is the stray value of another option, and may be a password.
  const urls = all.filter((url) => URL.canParse(withScheme(url, given)))
  const uploads = uploadsOf(given)
  return urls.flatMap((url) =>
    uploads.map((data): PastedCommand => {
      const into = { ...given, data, headers: [...given.headers], dropped: [...given.dropped] }
      return { request: requestOf(url, into), dropped: into.dropped }
    }),
  )
}

/** The pieces of the body; for each file of a list that `-T` names, a body of its own. */
function uploadsOf({ data, flags }: CurlOptions): readonly CurlData[][] {
  const file = data.at(-1)?.file
  if (!flags.has('upload') || flags.has('globoff') || file === undefined) return [data]
  return globbed(file).map((each) => [{ bytes: Buffer.alloc(0), file: each, joint: '&' }])
}

function requestOf(written: string, into: CurlOptions): PastedRequest {
  const inQuery = into.flags.has('get') ? queryOf(into) : into.query.join('&')
  const own = withQuery(
    withFileName(withUserAsHeader(normalUrl(written, into), into), into),
    inQuery,
  )
  const url = withTarget(own, into)
  const body = into.flags.has('get') ? undefined : bodyOf(into)
  const method = into.method ?? impliedMethod(into, body)
  const headers = withCurlsOwn(into, body)
  const none = body === undefined || isEmptyPost(method, body)
  return unredacted({ method, url, headers, body: none ? null : body })
}

/** The target of `--request-target`, where it is a path of the same host. */
function withTarget(url: string, { target, dropped }: CurlOptions): string {
  if (target === null) return url
  if (target.startsWith('/')) return (/^[a-z]+:\/\/[^/?#]*/i.exec(url)?.[0] ?? '') + target
  dropped.push('The target of --request-target, which is not a path.')
  return url
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

/** Without a scheme curl guesses by the beginning of the host (https://curl.se/docs/manpage.html#URL). */
function withScheme(written: string, { scheme }: CurlOptions): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return written
  const guessed = /^(?:ftp|dict|ldap|imap|smtp|pop3)(?=\.)/i.exec(written)?.[0] ?? 'http'
  return `${scheme ?? guessed}://${written}`
}

function normalUrl(written: string, into: CurlOptions): string {
  const url = withScheme(written, into).replace(/#.*$/s, '')
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
function withUserAsHeader(written: string, into: CurlOptions): string {
  const { url, user } = withoutUser(written)
  if (user !== null && headerOf(into.headers, 'Authorization') === null)
    addHeader(into, `Authorization: Basic ${Buffer.from(user).toString('base64')}`)
  return url
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
  return bodyOfBytes(joined(into.data))
}

/** The headers that curl adds to those it was given, in its order. */
function withCurlsOwn(into: CurlOptions, body: BodyDraft | undefined): readonly Pair[] {
  const missing = (name: string): boolean =>
    !into.removed.includes(name) && headerOf(into.headers, name) === null
  if (into.removed.includes('host'))
    into.dropped.push('That no Host is sent: the HTTP stack always writes one.')
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
