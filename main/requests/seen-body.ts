import { BODY_HEAD_BYTES, type SeenBody } from '../../contract/exchange.ts'
import type { Secrets } from '../wire/secrets.ts'

/** Past the head this much is redacted with it, so that no token is cut in two before it is known. */
const MARGIN_BYTES = 16 * 1024

/**
 * A body as evidence: its first BODY_HEAD_BYTES, redacted, as UTF-8, or as base64 where the bytes are
 * no UTF-8. `bodyId` names the whole among the kept bodies.
 */
export function seeBody(bytes: Uint8Array, bodyId: string | null, secrets: Secrets): SeenBody {
  const read = bytes.subarray(0, BODY_HEAD_BYTES + MARGIN_BYTES)
  const text = decodeUtf8(read, read.byteLength < bytes.byteLength)
  return {
    size: bytes.byteLength,
    head: text === null ? headOfBytes(read, secrets) : headOfText(text, bytes, secrets),
    encoding: text === null ? 'base64' : 'utf8',
    truncated: bytes.byteLength > BODY_HEAD_BYTES,
    bodyId,
  }
}

/** `text` is the beginning of `bytes`. A character cut off by the head's end is left out. */
function headOfText(text: string, bytes: Uint8Array, secrets: Secrets): string {
  const redacted = secrets.redact(text)
  if (redacted.length * 3 <= BODY_HEAD_BYTES) return redacted
  const all = redacted === text ? bytes : new TextEncoder().encode(redacted)
  if (all.byteLength <= BODY_HEAD_BYTES) return redacted
  return decodeUtf8(all.subarray(0, BODY_HEAD_BYTES), true) ?? ''
}

/** Latin-1 gives each byte a character of its own, so that what is no credential stays as it was. */
function headOfBytes(bytes: Uint8Array, secrets: Secrets): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const redacted = Buffer.from(secrets.redact(text), 'latin1')
  return redacted.subarray(0, BODY_HEAD_BYTES).toString('base64')
}

/** Null where the bytes are no UTF-8. A character cut off by their end is left out. */
function decodeUtf8(bytes: Uint8Array, cut: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: cut })
  } catch {
    return null
  }
}
