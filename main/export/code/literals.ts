import type { Value } from '../value.ts'
import { tableOf } from '../../wire/table.ts'

/**
 * What an editor or a reader would not show: controls, line separators, direction marks, the byte
 * order mark. Surrogates that stand alone are nothing that UTF-8 could carry.
 */
const UNSHOWABLE =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu

/** A string of JavaScript: JSON's, which is one (ECMA-262 since 2019), with all hidden spelled out. */
export function javaScriptString(text: string): string {
  return JSON.stringify(text).replace(UNSHOWABLE, (char) => `\\u${hex(char, 4)}`)
}

/** Texts and variables as one expression; a template is not used, so that `${` means nothing. */
export function javaScriptValue(value: Value): string {
  if (value.length === 0) return '""'
  const terms = value.map((piece) =>
    typeof piece === 'string' ? javaScriptString(piece) : `process.env.${piece.variable}`,
  )
  // A lone variable that is not set has to fail as text, not be left out.
  return terms.length === 1 && typeof value[0] !== 'string' ? `"" + ${terms[0]}` : terms.join(' + ')
}

const PYTHON: ReadonlyMap<string, string> = tableOf({
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
})

/**
 * A string of Python 3
 * (https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences).
 */
export function pythonString(text: string): string {
  const escaped = text
    .replace(/[\\"\n\r\t]/g, (char) => PYTHON.get(char) ?? char)
    .replace(UNSHOWABLE, (char) =>
      char.charCodeAt(0) < 0x100 ? `\\x${hex(char, 2)}` : `\\u${hex(char, 4)}`,
    )
  return `"${escaped}"`
}

export function pythonValue(value: Value): string {
  if (value.length === 0) return '""'
  return value
    .map((piece) =>
      typeof piece === 'string' ? pythonString(piece) : `os.environ["${piece.variable}"]`,
    )
    .join(' + ')
}

/** One line of a comment: nothing in it can end the line. */
export function commentLine(text: string): string {
  return text.replace(UNSHOWABLE, ' ')
}

function hex(char: string, digits: number): string {
  return char.charCodeAt(0).toString(16).padStart(digits, '0')
}
