import { transcode } from 'node:buffer'
import type { Pair } from '../../contract/draft.ts'
import { headerOf } from './headers.ts'

/** The charset that a Content-Type names, in lower case; null where it names none. */
export function charsetOf(headers: readonly Pair[]): string | null {
  const type = headerOf(headers, 'content-type')?.slice(0, 1000) ?? ''
  const named = /;\s{0,9}charset\s{0,9}=\s{0,9}"?([^\s";]{1,40})/iu.exec(type)?.[1]
  return named?.toLowerCase() ?? null
}

/**
 * Bytes as text; null where they are none. A charset that is named besides UTF-8 is only asked where
 * they are no UTF-8, since many a server names one by mistake, but for UTF-16: its zeros are UTF-8, too.
 *
 * @param cut more bytes follow; a character cut off by their end is left out
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function textOf(bytes: Uint8Array, charset: string | null, cut: boolean): string | null {
  const own = charset === null ? null : labelOf(charset)
  if (own === null || own === 'utf-8') return decoded(bytes, 'utf-8', cut)
  return own.startsWith('utf-16')
    ? decoded(bytes, own, cut)
    : (decoded(bytes, 'utf-8', cut) ?? decoded(bytes, own, cut))
}

/** Whether bytes that name it are read as UTF-8 alone: they are shown as they are, without a copy. */
export function isUtf8(charset: string | null): boolean {
  const own = charset === null ? null : labelOf(charset)
  return own === null || own === 'utf-8'
}

/** Whether this program can read a charset. */
export function isKnownCharset(charset: string): boolean {
  return labelOf(charset) !== null
}

function labelOf(charset: string): string | null {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return null
  }
}

function decoded(bytes: Uint8Array, label: string, cut: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: cut })
  } catch {
    return null
  }
}

/** Text as UTF-8, in a buffer of its own. Where it holds more than Latin-1, `TextEncoder` takes five times as long. */
export function utf8Of(text: string): Uint8Array {
  if (text === '' || !text.isWellFormed()) return new TextEncoder().encode(text)
  const { buffer, byteOffset, byteLength } = transcode(
    Buffer.from(text, 'utf16le'),
    'utf16le',
    'utf8',
  )
  return new Uint8Array(buffer, byteOffset, byteLength)
}
