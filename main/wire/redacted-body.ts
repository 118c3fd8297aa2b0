import { isUtf8 as areUtf8 } from 'node:buffer'
import { isUtf8, textOf, utf8Of } from './charset.ts'
import { isBare, overlapFor, redactText } from './redact.ts'

/** A whole body, with what may not be seen of it. */
export interface UnredactedBody {
  readonly bytes: Uint8Array
  /** The one that its Content-Type names. */
  readonly charset: string | null
  readonly secrets: readonly string[]
}

/** Redacts a body somewhere: null where it is to be shown as it came. */
export type RedactBody = (body: UnredactedBody) => Promise<Uint8Array | null>

/**
 * A body without credentials, as UTF-8; null where it is that as it came. Redacted as a whole, as a
 * token cut in two would be known by neither half. Bytes that are no UTF-8 become U+FFFD.
 */
export function redactedBody({ bytes, charset, secrets }: UnredactedBody): Uint8Array | null {
  if (isUtf8(charset) && areUtf8(bytes) && isBareThroughout(bytes, secrets)) return null
  const named = isUtf8(charset) ? null : textOf(bytes, charset, false)
  const text = named ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const redacted = redactText(text, secrets)
  const isAsItCame = named === null && redacted === text && areUtf8(bytes)
  return isAsItCame ? null : utf8Of(redacted)
}

/** A larger body is redacted elsewhere: this takes some milliseconds. */
export const LARGE_BYTES = 1024 * 1024

/** Here where that is quick, else where `redactLarge` does. */
export function redactBySize(redactLarge: RedactBody): RedactBody {
  return (body) =>
    body.bytes.byteLength > LARGE_BYTES ? redactLarge(body) : Promise.resolve(redactedBody(body))
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
