import { utf8Text } from '../../wire/utf8.ts'

/** Bytes of a base64url text, or where the first character that cannot stand there is. */
export type Base64urlReading =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly mended: readonly Base64Mend[] }
  | { readonly ok: false; readonly offset: number; readonly message: string }

/** Departures from RFC 7515 §2 (base64url without padding) that can still be read. */
export type Base64Mend = 'padding' | 'standard-alphabet'

const PLAIN = /[^A-Za-z0-9_-]/g
const PADDING = /={1,2}$/

/**
 * Decodes one segment of a token. Padding and the alphabet of plain base64 are read and named in
 * `mended`: https://www.rfc-editor.org/rfc/rfc7515#section-2 allows neither.
 */
export function readBase64url(text: string): Base64urlReading {
  const unpadded = text.replace(PADDING, '')
  const mended: Base64Mend[] = unpadded.length === text.length ? [] : ['padding']
  const urlSafe = unpadded.replaceAll('+', '-').replaceAll('/', '_')
  if (urlSafe !== unpadded) mended.push('standard-alphabet')
  PLAIN.lastIndex = 0
  const bad = PLAIN.exec(urlSafe)
  if (bad !== null) {
    return {
      ok: false,
      offset: bad.index,
      message: `${nameCharacter(urlSafe, bad.index)} is not a base64url character`,
    }
  }
  if (urlSafe.length % 4 === 1) {
    return {
      ok: false,
      offset: urlSafe.length,
      message: 'the length fits no base64 text: a character is missing or too many',
    }
  }
  return { ok: true, bytes: Buffer.from(urlSafe, 'base64url'), mended }
}

function nameCharacter(text: string, index: number): string {
  const code = text.codePointAt(index) ?? 0
  const printable = code > 0x20 && code < 0x7f
  return printable
    ? `“${String.fromCodePoint(code)}”`
    : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** UTF-8 text of the bytes, or the offset of the first byte that is none. */
export function readUtf8(
  bytes: Uint8Array,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly offset: number } {
  const text = utf8Text(bytes)
  return text === null ? { ok: false, offset: firstBadByte(bytes) } : { ok: true, text }
}

/** A sequence is bad where decoding and encoding it again gives other bytes. */
function firstBadByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  )
  const differs = bytes.findIndex((byte, index) => byte !== again[index])
  return differs === -1 ? bytes.length : differs
}
