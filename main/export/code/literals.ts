import type { Value } from '../value.ts'
import { tableOf } from '../../wire/table.ts'
import { spellUnshowable } from '../unshowable.ts'

/** How a language writes texts. Its literals stand between double quotes and know `\\` and `\"`. */
export interface Literals {
  /** What it has a short escape for, besides these two. */
  readonly escapes: ReadonlyMap<string, string>
  /** Any other character that an editor would not show. */
  readonly spelled: (codePoint: number) => string
  readonly variable: (name: string) => string
  /** What stands between two texts that become one. */
  readonly joined: string
}

const LINES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
const u4 = (code: number): string => `\\u${hex(code, 4)}`
/** As two halves, for languages whose characters are those of UTF-16. */
const halves = (code: number): string =>
  Array.from({ length: code < 0x10000 ? 1 : 2 }, (_, at) =>
    u4(String.fromCodePoint(code).charCodeAt(at)),
  ).join('')

/** https://tc39.es/ecma262/#sec-literals-string-literals */
export const javaScript: Literals = {
  escapes: tableOf({ ...LINES, '\b': '\\b', '\f': '\\f' }),
  spelled: (code) => (code < 0x10000 ? u4(code) : `\\u{${hex(code, 1)}}`),
  variable: (name) => `process.env.${name}`,
  joined: ' + ',
}

/** https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences */
export const python: Literals = {
  escapes: tableOf(LINES),
  spelled: (code) => {
    if (code < 0x100) return `\\x${hex(code, 2)}`
    return code < 0x10000 ? u4(code) : `\\U${hex(code, 8)}`
  },
  variable: (name) => `os.environ["${name}"]`,
  joined: ' + ',
}

/** `\x` takes as many digits as there are, so it is not used: ECMA-334 6.4.5.6. */
export const cSharp: Literals = {
  escapes: tableOf(LINES),
  spelled: halves,
  variable: (name) => name,
  joined: ' + ',
}

/** Java reads `\u000a` before it reads strings (JLS 3.3), so that controls are octal (JLS 3.10.7). */
export const java: Literals = {
  escapes: tableOf(LINES),
  spelled: (code) => (code < 0x80 ? `\\${code.toString(8).padStart(3, '0')}` : halves(code)),
  variable: (name) => name,
  joined: ' + ',
}

/** https://go.dev/ref/spec#String_literals: `\x` is a byte. A lone surrogate is no character there. */
export const go: Literals = {
  escapes: tableOf(LINES),
  spelled: (code) => {
    if (code < 0x80) return `\\x${hex(code, 2)}`
    if (code >= 0xd800 && code <= 0xdfff) return '\\ufffd'
    return code < 0x10000 ? u4(code) : `\\U${hex(code, 8)}`
  },
  variable: (name) => name,
  joined: ' + ',
}

/** https://www.php.net/manual/en/language.types.string.php: `$` begins a variable. */
export const php: Literals = {
  escapes: tableOf({ ...LINES, $: '\\$' }),
  spelled: (code) => `\\u{${code >= 0xd800 && code <= 0xdfff ? 'fffd' : hex(code, 1)}}`,
  variable: (name) => `$${name}`,
  joined: ' . ',
}

/** A text as a literal of the language. */
export function literal(text: string, { escapes, spelled }: Literals): string {
  const escaped = text.replace(/["\\$\n\r\t\b\f]/g, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : (escapes.get(char) ?? char),
  )
  return `"${spellUnshowable(escaped, spelled)}"`
}

/** Texts and variables as one expression; a template is not used, so that `${` means nothing. */
export function expression(value: Value, literals: Literals): string {
  if (value.length === 0) return '""'
  return value
    .map((piece) =>
      typeof piece === 'string' ? literal(piece, literals) : literals.variable(piece.variable),
    )
    .join(literals.joined)
}

/** Bytes between double quotes, for a language whose `\x` is one byte. */
export function byteLiteral(bytes: Uint8Array, also = ''): string {
  const spelled = [...bytes].map((byte) => {
    const char = String.fromCharCode(byte)
    if (char === '"' || char === '\\' || (also !== '' && also.includes(char))) return `\\${char}`
    return byte >= 0x20 && byte < 0x7f ? char : `\\x${hex(byte, 2)}`
  })
  return `"${spelled.join('')}"`
}

/** One line of a comment: nothing in it can end the line. */
export function commentLine(text: string): string {
  return spellUnshowable(text, () => ' ')
}
