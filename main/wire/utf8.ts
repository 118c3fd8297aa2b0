/** The text of bytes that are UTF-8, a byte-order mark among it; null where they are not. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** That of a file, without the byte-order mark that Notepad puts before it. */
export function utf8OfFile(bytes: Uint8Array): string | null {
  return utf8Text(bytes)?.replace(/^\uFEFF/u, '') ?? null
}
