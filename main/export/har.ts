import type {
  Exchange,
  SeenBody,
  SeenRequest,
  SeenResponse,
  Step,
} from '../../contract/exchange.ts'
import type { Pair } from '../../contract/draft.ts'
import { headerOf } from '../wire/headers.ts'
import { redactHeaders, redactText } from '../wire/redact.ts'
import type { ExportableRequest, Exported, WriteOptions } from './exportable.ts'
import { secretsInHeaders } from './known-secrets.ts'
import { impossible, prepareRequest } from './prepare.ts'
import { CUT_OFF } from './seen-request.ts'

export interface HarOptions {
  /** Version of Understudy, for `creator`. */
  readonly version: string
  /** Secrets of the exchange: none comes out in any spelling. */
  readonly secrets: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

/**
 * Exchanges as HAR 1.2, one entry a step, in time order, as an object for JSON.stringify.
 * http://www.softwareishard.com/blog/har-12-spec/
 */
export function exportHar(exchanges: readonly Exchange[], { version, secrets }: HarOptions): Json {
  const steps = exchanges
    .flatMap(({ steps: own }) => own)
    .toSorted((a, b) => a.startedAt - b.startedAt)
  const hide = redacting(secrets)
  const entries = steps.map((step) => ({
    ...entry(step, hide),
    comment: `${step.purpose}, acting as ${step.actingAs.kind}`,
  }))
  return log(entries, version)
}

function log(entries: readonly Json[], version: string): Json {
  return { log: { version: '1.2', creator: { name: 'Understudy', version }, entries } }
}

/** What is shown of a text and of headers. */
interface Hide {
  text(text: string): string
  headers(headers: readonly Pair[]): readonly Pair[]
}

const redacting = (secrets: readonly string[]): Hide => ({
  text: (text) => redactText(text, secrets),
  headers: (headers) => redactHeaders(headers, secrets),
})

const nothingHidden: Hide = { text: (text) => text, headers: (headers) => headers }

/**
 * One request as HAR 1.2, in an entry without an answer, as browsers write what is under way.
 *
 * @throws AppError `export_impossible` for a form or a file: HAR has no place for their bytes
 */
export function exportHarRequest(
  given: ExportableRequest,
  { credentials, secrets = [], version }: WriteOptions,
): Exported {
  const { notes } = prepareRequest(given, { credentials, secrets })
  const seen: SeenRequest = { ...given, headers: [...given.headers], body: seenBodyOf(given) }
  const step: Step = {
    id: 'request',
    purpose: 'request',
    actingAs: { kind: 'anonymous' },
    request: seen,
    response: null,
    networkError: null,
    startedAt: 0,
    firstByteMs: null,
    totalMs: 0,
  }
  const known = [...secrets, ...secretsInHeaders(given.headers)]
  const hide = credentials.kind === 'as-given' ? nothingHidden : redacting(known)
  const har = log([entry(step, hide)], version)
  return { command: JSON.stringify(har, null, 2), files: [], variables: [], notes }
}

function seenBodyOf({ body }: ExportableRequest): SeenBody | null {
  if (body === undefined) return null
  if ('text' in body) return bodySeen(body.text, 'utf8', Buffer.byteLength(body.text))
  if ('base64' in body)
    return bodySeen(body.base64, 'base64', Buffer.byteLength(body.base64, 'base64'))
  throw impossible(
    'HAR has no place for the bytes of a form or a file.',
    'Choose postman-collection: it has.',
  )
}

function bodySeen(head: string, encoding: SeenBody['encoding'], size: number): SeenBody {
  return { head, encoding, size, truncated: false, bodyId: null }
}

function entry(step: Step, hide: Hide): Json {
  const wait = step.firstByteMs ?? step.totalMs
  return {
    startedDateTime: new Date(step.startedAt).toISOString(),
    time: step.totalMs,
    request: request(step.request, hide),
    response: step.response === null ? noResponse(step, hide) : response(step.response, hide),
    cache: {},
    timings: { send: 0, wait, receive: Math.max(0, step.totalMs - wait) },
  }
}

function request({ method, url, headers, body }: SeenRequest, hide: Hide): Json {
  const shown = hide.text(url)
  return {
    method,
    url: shown,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: named(hide.headers(headers)),
    queryString: queryOf(shown),
    ...(body === null ? {} : { postData: postData(body, typeOf(hide.headers(headers)), hide) }),
    headersSize: -1,
    bodySize: body?.size ?? 0,
  }
}

/** HAR has an encoding for answers only; a field of one's own begins with an underscore. */
function postData(body: SeenBody, mimeType: string, hide: Hide): Json {
  const encoding = body.encoding === 'base64' ? { _encoding: 'base64' } : {}
  return { mimeType, text: hide.text(body.head), ...encoding, ...comment(body) }
}

function response({ status, statusText, headers, body, brokeOff }: SeenResponse, hide: Hide): Json {
  const encoding = body.encoding === 'base64' ? { encoding: 'base64' } : {}
  return {
    status,
    statusText: hide.text(statusText),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: named(hide.headers(headers)),
    content: {
      size: body.size,
      mimeType: typeOf(hide.headers(headers)),
      text: hide.text(body.head),
      ...encoding,
      ...comment(body),
    },
    redirectURL: hide.text(headerOf(headers, 'location') ?? ''),
    headersSize: -1,
    bodySize: -1,
    // As Chrome writes it of an answer that did not come whole.
    ...(brokeOff === undefined ? {} : { _error: hide.text(brokeOff.message) }),
  }
}

/** Browsers write status 0 where no answer came. */
function noResponse({ networkError }: Step, hide: Hide): Json {
  const reason =
    networkError === null ? 'no answer' : `${networkError.code}: ${networkError.message}`
  return {
    status: 0,
    statusText: '',
    httpVersion: '',
    cookies: [],
    headers: [],
    content: { size: 0, mimeType: 'x-unknown' },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
    _error: hide.text(reason),
  }
}

function comment({ truncated }: SeenBody): Json {
  return truncated ? { comment: CUT_OFF } : {}
}

function named(headers: readonly Pair[]): readonly Json[] {
  return headers.map(([name, value]) => ({ name, value }))
}

/** Names and values as they stand in the URL. */
function queryOf(url: string): readonly Json[] {
  const at = url.indexOf('?')
  if (at < 0 || at === url.length - 1) return []
  return url
    .slice(at + 1)
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=')
      return equals < 0
        ? { name: pair, value: '' }
        : { name: pair.slice(0, equals), value: pair.slice(equals + 1) }
    })
}

function typeOf(headers: readonly Pair[]): string {
  return headerOf(headers, 'content-type') ?? 'application/octet-stream'
}
