import { utf8Text } from '../wire/utf8.ts'

/** The text of bytes that a command line can hold: UTF-8 without NUL. Null for others. */
export function plainText(bytes: Uint8Array): string | null {
  return bytes.includes(0) ? null : utf8Text(bytes)
}

/** Bytes as the body of a draft: as text where they are some. */
export function bodyOfBytes(
  bytes: Buffer,
): { readonly text: string } | { readonly base64: string } {
  const text = plainText(bytes)
  return text === null ? { base64: bytes.toString('base64') } : { text }
}
