import { AppError } from '../errors.ts'
import { systemCode } from '../node/system-code.ts'
import { wasTimeLimit } from '../until-aborted.ts'
import { tableOf } from '../wire/table.ts'
import type { Came } from '../../contract/requests.ts'
import { proxyFailure } from './proxy-failure.ts'

/** Codes of undici for a request that it will not put onto the wire at all. */
const refusedByClient = new Set([
  'UND_ERR_INVALID_ARG',
  'UND_ERR_NOT_SUPPORTED',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
])

const timeouts = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])

/** https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes */
const certificateCodes = new Set([
  'CERT_CHAIN_TOO_LONG',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'CRL_HAS_EXPIRED',
  'CRL_NOT_YET_VALID',
  'CRL_SIGNATURE_FAILURE',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERROR_IN_CERT_NOT_AFTER_FIELD',
  'ERROR_IN_CERT_NOT_BEFORE_FIELD',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
  'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
  'UNABLE_TO_GET_CRL',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** Handshakes that failed before or beside the certificate (a plain HTTP port, an old protocol). */
const handshakeCode = /^(?:ERR_SSL_|ERR_TLS_|EPROTO$)/

const NO_ROUTE = 'This computer knows no way there. Check that it is online, and its VPN.'
const NO_ROOM =
  'This computer has too much open. Close programs that hold many connections or files, then try again.'
const KEPT_IN = 'This computer does not let Understudy connect. Check its firewall.'

const unreachableHints: ReadonlyMap<string, string> = tableOf({
  ENOTFOUND: 'Check the host name for a typing error, and that this machine is online.',
  EAI_AGAIN: 'The name server gave no answer. Check that this machine is online.',
  ECONNREFUSED: 'Nothing listens there. Check the port, or start the service.',
  ECONNRESET: 'The connection was closed from the other side. Try again.',
  UND_ERR_SOCKET: 'The connection was closed before the answer was complete. Try again.',
  ENETUNREACH: NO_ROUTE,
  EHOSTUNREACH: NO_ROUTE,
  ENETDOWN: NO_ROUTE,
  EMFILE: NO_ROOM,
  ENFILE: NO_ROOM,
  ENOBUFS: NO_ROOM,
  EADDRNOTAVAIL: NO_ROOM,
  EACCES: KEPT_IN,
  EPERM: KEPT_IN,
})

const closedCodes = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** Whether a failure says that the other side closed the connection before any answer began. */
export function isClosedConnection(error: unknown): boolean {
  return (
    error instanceof AppError &&
    error.code === 'network_unreachable' &&
    closedCodes.has(error.details['code'] ?? '')
  )
}

/**
 * Names a failure below HTTP. The message holds the host and never the path, in whose query a
 * token may stand. `details`: `code` (the system's), `host`, `proxy` where one would not let through.
 *
 * @param proxy the host of the proxy that leads there, or null
 */
export function networkFailure(error: unknown, host: string, proxy: string | null): AppError {
  const ofProxy = proxy === null ? null : proxyFailure(error, host, proxy)
  if (ofProxy !== null) return ofProxy
  const code = systemCode(error)
  const more = { details: { code, host }, cause: error }
  if (refusedByClient.has(code)) {
    return new AppError(
      'request_invalid',
      `The request cannot be sent as it stands: ${reasonOf(error)}.`,
      {
        ...more,
        hint: 'Take out the header or character that is named, then send again.',
      },
    )
  }
  if (isMalformed(error, code)) return malformedFailure(error, code, host)
  if (timeouts.has(code)) {
    const message = `${host} gave no answer in time (${code}).`
    return timeoutFailure(message, { code, host }, error)
  }
  if (certificateCodes.has(code) || handshakeCode.test(code)) return tlsFailure(code, host, error)
  return new AppError('network_unreachable', `${host} could not be reached (${code}).`, {
    ...more,
    hint: unreachableHints.get(code) ?? 'Check the network and the proxy settings of this system.',
  })
}

const LOOK_AT_PROXY =
  'Look at the proxy settings of this system, and at its script where they name one.'

/** The proxy settings could not be asked. */
export function noWayFailure(host: string, cause: unknown): AppError {
  return new AppError(
    'network_unreachable',
    `Whether a proxy leads to ${host} could not be found out.`,
    { hint: LOOK_AT_PROXY, details: { code: 'EPROXY', host }, cause },
  )
}

/** The proxy settings gave no answer for so long. */
export function noWayInTimeFailure(host: string, idleMs: number): AppError {
  return new AppError(
    'network_timeout',
    `Whether a proxy leads to ${host} was not found out within ${idleMs / 1000} s.`,
    { hint: LOOK_AT_PROXY, details: { code: 'TIMEOUT', host } },
  )
}

/** A limit of undici's, of the system's or of the caller's. */
function timeoutFailure(
  message: string,
  details: { readonly code: string; readonly host: string },
  cause?: unknown,
): AppError {
  return new AppError('network_timeout', message, {
    hint: TRY_AGAIN,
    details: { ...details },
    cause,
  })
}

const TRY_AGAIN = 'Try again, or check the network and the proxy settings of this system.'

/** No byte from the other side for so long. */
export function silenceFailure(host: string, idleMs: number, came: Came | null): AppError {
  const seconds = idleMs / 1000
  const message =
    came === null
      ? `${host} gave no answer for ${seconds} s.`
      : `${host} fell silent for ${seconds} s; the answer broke off after ${soFar(came)}.`
  return timeoutFailure(message, { code: 'TIMEOUT', host })
}

/** The limit that the person set for a whole request. */
export function tooLongFailure(host: string, totalMs: number, came: Came | null): AppError {
  const limit = `the limit of ${totalMs / 1000} s for a whole request`
  const message =
    came === null
      ? `${host} gave no answer within ${limit}.`
      : `The answer of ${host} was broken off at ${limit}, after ${soFar(came)}.`
  return new AppError('network_timeout', message, {
    hint: 'Raise or remove the limit in Settings, or ask for less.',
    details: { code: 'TIMEOUT', host },
  })
}

/** The caller's signal: a person who cancelled, or a time limit. */
export function endedFailure(signal: AbortSignal, host: string, came: Came | null): AppError {
  if (wasTimeLimit(signal)) {
    const message =
      came === null
        ? `${host} gave no answer in time (TIMEOUT).`
        : `The answer of ${host} took too long: it broke off after ${soFar(came)}.`
    return timeoutFailure(message, { code: 'TIMEOUT', host })
  }
  const message =
    came === null
      ? 'The request was cancelled.'
      : `The request was cancelled; the answer broke off after ${soFar(came)}.`
  return new AppError('request_cancelled', message, { details: { host } })
}

/** A connection that ended in the middle of a body. */
export function brokenFailure(error: unknown, host: string, came: Came): AppError {
  const code = systemCode(error)
  if (isMalformed(error, code)) return malformedFailure(error, code, host)
  return new AppError(
    'answer_broke_off',
    `The answer of ${host} broke off after ${soFar(came)} (${code}).`,
    {
      hint: 'Status and headers came whole and are shown with what came of the body. Try again.',
      details: { code, host },
      cause: error,
    },
  )
}

/** `12 KB of 40 KB`. */
function soFar({ received, announced }: Came): string {
  return announced === null ? bytes(received) : `${bytes(received)} of ${bytes(announced)}`
}

function bytes(count: number): string {
  if (count < 1024) return `${count} B`
  return count < 1024 * 1024
    ? `${Math.round(count / 1024)} KB`
    : `${(count / 1024 / 1024).toFixed(1)} MB`
}

/**
 * What came is not an answer as HTTP/1.1 has it: undici's parser says why in its message, its
 * assertions where it has no words (a status below 100). https://github.com/nodejs/undici
 */
function isMalformed(error: unknown, code: string): boolean {
  return (
    (error instanceof Error && error.name === 'HTTPParserError') ||
    code === 'UND_ERR_HEADERS_OVERFLOW' ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
    code === 'ERR_ASSERTION' ||
    (error instanceof Error && code === 'UND_ERR_SOCKET' && error.message === 'bad upgrade')
  )
}

function malformedFailure(error: unknown, code: string, host: string): AppError {
  return new AppError(
    'answer_malformed',
    `${host} answered with something that is not HTTP/1.1: ${malformedReason(error, code)}.`,
    {
      hint: 'Something other than a web server listens there, or a proxy or filter on the way garbles answers. Look at the same address with curl -v.',
      details: { code: code === 'UNKNOWN' ? 'MALFORMED' : code, host },
      cause: error,
    },
  )
}

function malformedReason(error: unknown, code: string): string {
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return 'its headers are larger than 256 KB'
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
    return 'its body does not have the length that its Content-Length names'
  if (code === 'ERR_ASSERTION') return 'its status is not a number from 100 on'
  if (code === 'UND_ERR_SOCKET') return 'it switches to another protocol (101) unasked'
  const words = reasonOf(error)
  return /\((.+)\)$/.exec(words)?.[1] ?? words
}

/** A body past the cap. */
export function tooLargeFailure(host: string, maxBodyBytes: number): AppError {
  const megabytes = Math.floor(maxBodyBytes / (1024 * 1024))
  return new AppError(
    'answer_too_large',
    `${host} sent more than ${megabytes} MB; the rest was not read.`,
    {
      hint: 'Ask for less: fewer fields, a smaller page, or a Range header.',
      details: { code: 'ANSWER_TOO_LARGE', host, maxBodyBytes: String(maxBodyBytes) },
    },
  )
}

const OTHER_HOST =
  'It is of another host. Check the name; a network that you have to sign in to answers in the place of others.'

const certificateHints: ReadonlyMap<string, string> = tableOf({
  CERT_HAS_EXPIRED:
    'It has run out, or the clock of this computer is ahead. Check the date here, then who answers there.',
  CERT_NOT_YET_VALID:
    'It is not valid yet, or the clock of this computer is behind. Check the date here first.',
  ERR_TLS_CERT_ALTNAME_INVALID: OTHER_HOST,
  HOSTNAME_MISMATCH: OTHER_HOST,
})

function tlsFailure(code: string, host: string, cause: unknown): AppError {
  const untrusted = certificateCodes.has(code) || code === 'ERR_TLS_CERT_ALTNAME_INVALID'
  const message = untrusted
    ? `The certificate of ${host} is not trusted (${code}).`
    : `No secure connection to ${host} could be set up (${code}).`
  const hint = untrusted
    ? (certificateHints.get(code) ??
      'Where a company proxy inspects traffic, its certificate must be in the system’s trust store, or be chosen in Settings.')
    : 'Check that the port speaks https, and whether a proxy stands in between.'
  return new AppError('network_certificate', message, { hint, details: { code, host }, cause })
}

/** undici names the offending header, never its value. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown reason'
}
