import { isUtf8 as areUtf8 } from 'node:buffer'
import { isUtf8, textOf, utf8Of } from './charset.ts'
import { isBare, overlapFor, redactText } from './redact.ts'

/** A whole body, with what may not be seen of it. */
export interface UnredactedBody {
  readonly bytes: Uint8Array
  /** The one that its Content-Type names. */
  readonly charset: string | null
  readonly secrets: readonly string[]
  /** Where they may be no text at all: then what is no credential stays as it is, byte for byte. */
  readonly mayBeBytes?: true
}

/** Redacts a body somewhere: null where it is to be shown as it came. */
export type RedactBody = (body: UnredactedBody) => Promise<Uint8Array | null>

/**
 * A body without credentials, as UTF-8; null where it is that as it came. Redacted as a whole, as a
 * token cut in two would be known by neither half. Bytes that are no UTF-8 become U+FFFD.
 */
export function redactedBody(body: UnredactedBody): Uint8Array | null {
  const { bytes, charset, secrets } = body
  if (body.mayBeBytes === true && !areUtf8(bytes)) return redactedBytes(bytes, secrets)
  if (isUtf8(charset) && areUtf8(bytes) && isBareThroughout(bytes, secrets)) return null
  const named = isUtf8(charset) ? null : textOf(bytes, charset, false)
  const text = named ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const redacted = redactText(text, secrets)
  const isAsItCame = named === null && redacted === text && areUtf8(bytes)
  return isAsItCame ? null : utf8Of(redacted)
}

/**
 * Bytes that are no text, without credentials; null where they have none. Latin-1 gives each byte a
 * character of its own, so that what is no credential stays as it was.
 */
export function redactedBytes(bytes: Uint8Array, secrets: readonly string[]): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const redacted = redactText(text, secrets)
  return redacted === text ? null : new Uint8Array(Buffer.from(redacted, 'latin1'))
}

/** A larger body is redacted elsewhere: this takes some milliseconds. */
export const LARGE_BYTES = 1024 * 1024
/** Of what may be no text: most of it looks as if something were encoded in it. */
const LARGE_IF_BYTES = 64 * 1024

/** Here where that is quick, else where `redactLarge` does. */
export function redactBySize(redactLarge: RedactBody): RedactBody {
  return (body) => {
    const most = body.mayBeBytes === true ? LARGE_IF_BYTES : LARGE_BYTES
    return body.bytes.byteLength > most ? redactLarge(body) : Promise.resolve(redactedBody(body))
  }
}

/**
 * Bytes that are looked at together: a body of 50 MB would be 100 MB of text. Texts of more than a
 * megabyte lie outside of V8's heap, which gives them back late: the whole body piled up all the same.
 *
 * @see https://github.com/nodejs/node/blob/main/src/string_bytes.cc EXTERN_APEX
 */
const PART = 960 * 1024

/** Most large answers hold nothing to hide: part by part, they are never a text as a whole. */
function isBareThroughout(bytes: Uint8Array, secrets: readonly string[]): boolean {
  const overlap = overlapFor(secrets)
  if (bytes.length <= PART || overlap > PART / 2) return false
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (let from = 0; from < bytes.length; from += PART - overlap)
    if (!isBare(decoder.decode(bytes.subarray(from, from + PART)), secrets)) return false
  return true
}
