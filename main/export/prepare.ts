import type { Pair, Part } from '../../contract/draft.ts'
import { REDACTED } from '../../contract/redacted.ts'
import { AppError } from '../errors.ts'
import { isFieldValue, isToken, whyStackWrites } from '../wire/header-rules.ts'
import { boundaryOf, headersFor } from './body-segments.ts'
import { CredentialKeeper } from './credentials.ts'
import type { ExportableRequest, ExportOptions, Variable } from './exportable.ts'
import { secretsInHeaders } from './known-secrets.ts'
import { plainText } from '../pasted/plain-text.ts'
import type { Encoded } from './value.ts'
import { latin1, utf8 } from './value.ts'

export type PreparedBody =
  | { readonly kind: 'none' }
  /** UTF-8 text without NUL; `value` may hold variables, `bytes` is what a saved file would hold. */
  | { readonly kind: 'text'; readonly value: Encoded; readonly bytes: Uint8Array }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }

export interface PreparedHeader {
  readonly name: string
  readonly value: Encoded
}

/** A request fit for any writer: checked, framing taken off, credentials become variables. */
export interface PreparedRequest {
  readonly method: string
  readonly url: Encoded
  readonly headers: readonly PreparedHeader[]
  readonly body: PreparedBody
  readonly variables: readonly Variable[]
  readonly notes: readonly string[]
}

/** Shown inside a command; a longer text is saved beside it. */
const LONGEST_INLINE = 65_536

export const BODY_REDACTED = `The body held a credential; “${REDACTED}” stands in its place.`

/** undici sends `content-length: 0` with these; a server may answer 411 without it (RFC 9110 8.6). */
const EXPECTS_BODY = new Set(['POST', 'PUT', 'PATCH'])

/** @throws AppError `export_impossible` where no HTTP/1.1 client could send it */
export function prepareRequest(
  request: ExportableRequest,
  options: Pick<ExportOptions, 'credentials' | 'secrets'>,
): PreparedRequest {
  const keeper = new CredentialKeeper(options.credentials, [
    ...(options.secrets ?? []),
    ...secretsInHeaders(request.headers),
  ])
  const notes: string[] = []
  checkName(request.method, 'method', keeper)
  const url = utf8(...keeper.text(rawUrl(request.url, notes)))
  const headers = withoutFraming(request, notes).map(([name, value]) => {
    checkName(name, 'name of a header', keeper)
    checkValue(name, value)
    return { name, value: latin1(...keeper.header(name, value)) }
  })
  const body = prepareBody(request, keeper, notes)
  if (options.credentials.kind === 'live')
    notes.push(tokenLife(options.credentials.expiresAt, options.credentials.now))
  const { method } = request
  const prepared = { method, url, headers, body, variables: keeper.variables, notes }
  if (body.kind !== 'parts') return prepared
  const form = { ...prepared, headers: withoutBoundary(headers, notes) }
  return body.parts.length === 0 ? withoutParts(form, body) : form
}

export function impossible(message: string, hint?: string): AppError {
  return new AppError('export_impossible', message, hint === undefined ? {} : { hint })
}

/** For how long a token that is written out will live, in words. */
export function tokenLife(expiresAt: number | null, now: number): string {
  if (expiresAt === null) return 'Holds a live token. How long it lives is not known.'
  const until = new Date(expiresAt).toISOString().slice(0, 19).replace('T', ' ')
  const minutes = Math.floor((expiresAt - now) / 60_000)
  const left = minutes < 1 ? 'less than a minute' : `${minutes} min`
  return `Holds a live token, valid until ${until} UTC, ${left} from now.`
}

function rawUrl(url: string, notes: string[]): string {
  const shape = /^(https?:\/\/)([^/?#]*@)?([^/?#@]+)([^#]*)(#.*)?$/is.exec(url)
  if (shape === null) throw impossible('The URL is not an absolute http or https URL.')
  const [, scheme = '', user, host = '', target = '', fragment] = shape
  if (user !== undefined)
    notes.push('The user name and password in the URL were left out: the app never sends them.')
  if (fragment !== undefined) notes.push('The fragment behind # was left out: it is never sent.')
  const encoded = (host + target).replace(/[^\u0021-\u007e]+/gu, (text) =>
    encodeURIComponent(text.toWellFormed()),
  )
  if (encoded !== host + target)
    notes.push('Spaces and characters beyond ASCII in the URL were percent-encoded.')
  return scheme + encoded
}

/** Methods and names of headers have no place for a variable, nor for `(redacted)`. */
function checkName(text: string, place: string, keeper: CredentialKeeper): void {
  const shown = keeper.hidden(text)
  if (shown !== text) throw impossible(`The ${place} holds a credential.`, 'Take it out there.')
  if (!isToken(text)) throw impossible(`“${shown}” is no ${place} of HTTP.`)
}

/** What the client writes itself, with a note where the request said something of its own. */
function withoutFraming({ url, headers }: ExportableRequest, notes: string[]): readonly Pair[] {
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(url)?.[1] ?? ''
  return headers.filter(([name, value]) => {
    const why = whyStackWrites(name)
    if (why !== null && !(name.toLowerCase() === 'host' && value === host))
      notes.push(`The header ${name} was left out. ${why}`)
    return why === null
  })
}

/** A form without parts is the line that ends it: no client has another word for that. */
function withoutParts(
  request: PreparedRequest,
  form: Extract<PreparedBody, { kind: 'parts' }>,
): PreparedRequest {
  const text = `--${boundaryOf(form.parts)}--\r\n`
  return {
    ...request,
    headers: headersFor(request.headers, form),
    body: { kind: 'text', value: utf8(text), bytes: Buffer.from(text) },
  }
}

function checkValue(name: string, value: string): void {
  if (!isFieldValue(value)) {
    throw impossible(`The value of the header ${name} holds a character that no header may hold.`)
  }
}

function prepareBody(
  request: ExportableRequest,
  keeper: CredentialKeeper,
  notes: string[],
): PreparedBody {
  const { body } = request
  if (body === undefined) return EXPECTS_BODY.has(request.method) ? emptyText : { kind: 'none' }
  if ('file' in body) return { kind: 'file', path: checkedPath(body.file, keeper) }
  if ('parts' in body)
    return { kind: 'parts', parts: body.parts.map((part) => preparePart(part, keeper, notes)) }
  const bytes = 'text' in body ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64')
  const text = bytes.length > LONGEST_INLINE ? null : plainText(bytes)
  const saved = withoutCredentials(bytes, keeper, text === null ? notes : [])
  return text === null
    ? { kind: 'bytes', bytes: saved }
    : { kind: 'text', value: utf8(...keeper.text(text)), bytes: saved }
}

const emptyText: PreparedBody = { kind: 'text', value: utf8(''), bytes: new Uint8Array() }

function preparePart(given: Part, keeper: CredentialKeeper, notes: string[]): Part {
  const part = { ...given, ...namesOf(given, keeper) }
  if ('file' in part) return { ...part, file: checkedPath(part.file, keeper) }
  if ('base64' in part) {
    const bytes = withoutCredentials(Buffer.from(part.base64, 'base64'), keeper, notes)
    return { ...part, base64: Buffer.from(bytes).toString('base64') }
  }
  const bytes = withoutCredentials(Buffer.from(part.text), keeper, notes)
  return { ...part, text: Buffer.from(bytes).toString() }
}

/** A part's names and type have no place for a variable: `(redacted)` stands in them. */
function namesOf(part: Part, keeper: CredentialKeeper): Pick<Part, 'name'> & Partial<Part> {
  const filename = 'filename' in part ? part.filename : undefined
  return {
    name: keeper.hidden(part.name),
    ...(part.contentType === undefined ? {} : { contentType: keeper.hidden(part.contentType) }),
    ...(filename === undefined ? {} : { filename: keeper.hidden(filename) }),
  }
}

function withoutCredentials(
  bytes: Uint8Array,
  keeper: CredentialKeeper,
  notes: string[],
): Uint8Array {
  const left = keeper.bytes(bytes)
  if (left.changed) notes.push(BODY_REDACTED)
  return left.bytes
}

function checkedPath(path: string, keeper: CredentialKeeper): string {
  if (keeper.hidden(path) !== path)
    throw impossible(
      'The path of a file to send holds a credential.',
      'Give the file another name.',
    )
  if (path === '' || path.includes('\0'))
    throw impossible('The path of a file to send is empty or holds a NUL.')
  return path === '-' ? './-' : path
}

function withoutBoundary(
  headers: readonly PreparedHeader[],
  notes: string[],
): readonly PreparedHeader[] {
  const kept = headers.filter(({ name }) => name.toLowerCase() !== 'content-type')
  if (kept.length < headers.length)
    notes.push('The Content-Type of the form is written anew, with a boundary of its own.')
  return kept
}
