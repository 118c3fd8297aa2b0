import { AppError } from '../errors.ts'
import { tableOf } from '../wire/table.ts'

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

const unreachableHints: ReadonlyMap<string, string> = tableOf({
  ENOTFOUND: 'Check the host name for a typing error, and that this machine is online.',
  EAI_AGAIN: 'The name server gave no answer. Check that this machine is online.',
  ECONNREFUSED: 'Nothing listens there. Check the port, or start the service.',
  ECONNRESET: 'The connection was closed from the other side. Try again.',
  UND_ERR_SOCKET: 'The connection was closed before the answer was complete. Try again.',
  EPROXY: 'The proxy that this system names would not open the way. Check the proxy settings.',
})

/** The system's own code of an error, from itself or from what caused it; `UNKNOWN` without one. */
export function systemCode(error: unknown): string {
  let current: unknown = error
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    if ('code' in current && typeof current.code === 'string') return current.code
    current = current.cause
  }
  return 'UNKNOWN'
}

/**
 * Names a failure below HTTP. The message holds the host and never the path, in whose query a
 * token may stand. `details`: `code` (the system's), `host`.
 */
export function networkFailure(error: unknown, host: string): AppError {
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
  if (timeouts.has(code)) return timeoutFailure(host, code, error)
  if (certificateCodes.has(code) || handshakeCode.test(code)) return tlsFailure(code, host, error)
  return new AppError('network_unreachable', `${host} could not be reached (${code}).`, {
    ...more,
    hint: unreachableHints.get(code) ?? 'Check the network and the proxy settings of this system.',
  })
}

/** `code` is undici's or the system's, or `TIMEOUT` where the call's own limit ran out. */
export function timeoutFailure(host: string, code: string, cause?: unknown): AppError {
  return new AppError('network_timeout', `${host} gave no complete answer in time (${code}).`, {
    hint: 'Try again, or check the network and the proxy settings of this system.',
    details: { code, host },
    ...(cause === undefined ? {} : { cause }),
  })
}

export function cancelledFailure(host: string): AppError {
  return new AppError('request_cancelled', 'The request was cancelled.', { details: { host } })
}

/** A body past the cap. The answer's status is lost with it, so the limit is named. */
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

function tlsFailure(code: string, host: string, cause: unknown): AppError {
  const untrusted = certificateCodes.has(code) || code === 'ERR_TLS_CERT_ALTNAME_INVALID'
  const message = untrusted
    ? `The certificate of ${host} is not trusted (${code}).`
    : `No secure connection to ${host} could be set up (${code}).`
  const hint = untrusted
    ? 'Where a company proxy inspects traffic, its certificate must be in the system’s trust store.'
    : 'Check that the port speaks https, and whether a proxy stands in between.'
  return new AppError('network_certificate', message, { hint, details: { code, host }, cause })
}

/** undici names the offending header, never its value. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown reason'
}
