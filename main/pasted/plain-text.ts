/** The text of bytes that a command line can hold: UTF-8 without NUL. Null for others. */
export function plainText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes as the body of a draft: as text where they are some. */
export function bodyOfBytes(
  bytes: Buffer,
): { readonly text: string } | { readonly base64: string } {
  const text = plainText(bytes)
  return text === null ? { base64: bytes.toString('base64') } : { text }
}
