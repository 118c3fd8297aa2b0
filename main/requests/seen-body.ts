import { BODY_HEAD_BYTES, type SeenBody } from '../../contract/exchange.ts'
import { redactText } from './redact.ts'

/**
 * A body as evidence: its first BODY_HEAD_BYTES, redacted, as UTF-8, or as base64 where the bytes are
 * no UTF-8. `bodyId` names the whole in the body shelf.
 */
export function seeBody(bytes: Uint8Array, bodyId: string | null, secrets: readonly string[]): SeenBody {
  const truncated = bytes.byteLength > BODY_HEAD_BYTES
  const head = truncated ? bytes.subarray(0, BODY_HEAD_BYTES) : bytes
  const text = decodeUtf8(head, truncated)
  return {
    size: bytes.byteLength,
    head: text === null ? redactBytes(head, secrets).toString('base64') : redactText(text, secrets),
    encoding: text === null ? 'base64' : 'utf8',
    truncated,
    bodyId,
  }
}

/** Latin-1 gives each byte a character of its own, so that what is no credential stays as it was. */
function redactBytes(bytes: Uint8Array, secrets: readonly string[]): Buffer {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return Buffer.from(redactText(text, secrets), 'latin1')
}

/** Null where the bytes are no UTF-8. A character cut off by the head's end is left out. */
function decodeUtf8(bytes: Uint8Array, cut: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: cut })
  } catch {
    return null
  }
}
