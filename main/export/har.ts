import type {
  Exchange,
  SeenBody,
  SeenRequest,
  SeenResponse,
  Step,
} from '../../contract/exchange.ts'
import type { Pair } from '../../contract/draft.ts'
import { redactHeaders, redactText } from '../wire/redact.ts'
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
  return {
    log: {
      version: '1.2',
      creator: { name: 'Understudy', version },
      entries: steps.map((step) => entry(step, secrets)),
    },
  }
}

function entry(step: Step, secrets: readonly string[]): Json {
  const wait = step.firstByteMs ?? step.totalMs
  return {
    startedDateTime: new Date(step.startedAt).toISOString(),
    time: step.totalMs,
    request: request(step.request, secrets),
    response: step.response === null ? noResponse(step, secrets) : response(step.response, secrets),
    cache: {},
    timings: { send: 0, wait, receive: Math.max(0, step.totalMs - wait) },
    comment: `${step.purpose}, acting as ${step.actingAs.kind}`,
  }
}

function request({ method, url, headers, body }: SeenRequest, secrets: readonly string[]): Json {
  const shown = redactText(url, secrets)
  return {
    method,
    url: shown,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: named(redactHeaders(headers, secrets)),
    queryString: queryOf(shown),
    ...(body === null ? {} : { postData: postData(body, typeOf(headers), secrets) }),
    headersSize: -1,
    bodySize: body?.size ?? 0,
  }
}

/** HAR has an encoding for answers only; a field of one's own begins with an underscore. */
function postData(body: SeenBody, mimeType: string, secrets: readonly string[]): Json {
  const encoding = body.encoding === 'base64' ? { _encoding: 'base64' } : {}
  return { mimeType, text: redactText(body.head, secrets), ...encoding, ...comment(body) }
}

function response(
  { status, statusText, headers, body }: SeenResponse,
  secrets: readonly string[],
): Json {
  const encoding = body.encoding === 'base64' ? { encoding: 'base64' } : {}
  return {
    status,
    statusText: redactText(statusText, secrets),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: named(redactHeaders(headers, secrets)),
    content: {
      size: body.size,
      mimeType: typeOf(headers),
      text: redactText(body.head, secrets),
      ...encoding,
      ...comment(body),
    },
    redirectURL: redactText(
      headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '',
      secrets,
    ),
    headersSize: -1,
    bodySize: -1,
  }
}

/** Browsers write status 0 where no answer came. */
function noResponse({ networkError }: Step, secrets: readonly string[]): Json {
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
    _error: redactText(reason, secrets),
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
  return (
    headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ??
    'application/octet-stream'
  )
}
