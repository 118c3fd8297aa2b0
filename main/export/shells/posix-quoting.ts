import type { Encoded, Piece } from '../value.ts'
import { plainText } from '../../pasted/plain-text.ts'
import { holdsUnshowable } from '../unshowable.ts'

/**
 * The quick substitution of an interactive bash knows no quotes: a line that begins with `^` inside
 * of them is taken for `!!:s^…` (https://www.gnu.org/software/bash/manual/html_node/Event-Designators.html).
 */
const QUICK_SUBSTITUTION = /\n\^/
const NEEDS_NO_QUOTES = /^[A-Za-z]+$/
const SAFE_IN_DOUBLE_QUOTES = /^[A-Za-z0-9 _.,:;=/?&@%+~-]*$/

export function bytesOf(text: string, encoding: Encoded['encoding']): Uint8Array {
  return Buffer.from(text, encoding)
}

/** True where the text can stand between plain quotes as it is. */
export function isShowable(text: string, multiline: boolean): boolean {
  if (holdsUnshowable(text) || QUICK_SUBSTITUTION.test(text)) return false
  return multiline || !text.includes('\n')
}

/** One word of the POSIX shell; `odd` quotes what cannot stand between single quotes as it is. */
export function quoteWord(
  { value, encoding }: Encoded,
  multiline: boolean,
  odd: (bytes: Uint8Array) => string,
): string {
  const quoteText = (text: string): string => {
    const bytes = bytesOf(text, encoding)
    const shown = plainText(bytes)
    return shown !== null && isShowable(shown, multiline) ? singleQuoted(shown) : odd(bytes)
  }
  if (value.length === 0) return "''"
  if (value.every((piece) => typeof piece === 'string')) {
    const text = value.join('')
    return NEEDS_NO_QUOTES.test(text) ? text : quoteText(text)
  }
  const simple = value.every(
    (piece) => typeof piece !== 'string' || SAFE_IN_DOUBLE_QUOTES.test(piece),
  )
  if (simple)
    return `"${value.map((piece, index) => (typeof piece === 'string' ? piece : expansion(piece.variable, value[index + 1]))).join('')}"`
  return value
    .map((piece) => (typeof piece === 'string' ? quoteText(piece) : `"$${piece.variable}"`))
    .join('')
}

/** `'` ends the quotes, so each becomes `'\''` (POSIX.1-2024 XCU 2.2.2). */
function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function expansion(name: string, next: Piece | undefined): string {
  return typeof next === 'string' && /^\w/.test(next) ? `\${${name}}` : `$${name}`
}

/** Printable ASCII and well-formed UTF-8 stay, everything else becomes a three-digit octal escape. */
export function octalEscaped(bytes: Uint8Array, escapes: ReadonlyMap<string, string>): string {
  const text = plainText(bytes)
  if (text === null) return [...bytes].map((byte) => escapedByte(byte, escapes)).join('')
  return Array.from(text)
    .map((char) => {
      const known = escapes.get(char)
      if (known !== undefined) return known
      return isShowable(char, false)
        ? char
        : Array.from(Buffer.from(char))
            .map((byte) => escapedByte(byte, escapes))
            .join('')
    })
    .join('')
}

function escapedByte(byte: number, escapes: ReadonlyMap<string, string>): string {
  const char = String.fromCharCode(byte)
  const known = escapes.get(char)
  if (known !== undefined) return known
  return byte >= 0x20 && byte < 0x7f ? char : `\\${byte.toString(8).padStart(3, '0')}`
}

/** Joins words into one line, or one option a line behind backslashes. */
export function joinWords(
  groups: readonly string[],
  multiline: boolean,
  continuation: string,
): string {
  return groups.join(multiline ? ` ${continuation}\n  ` : ' ')
}
