import type { Value } from '../value.ts'
import { tableOf } from '../../wire/table.ts'
import { spellUnshowable } from '../unshowable.ts'

/** A string of JavaScript: JSON's, which is one (ECMA-262 since 2019), with all hidden spelled out. */
export function javaScriptString(text: string): string {
  return spellUnshowable(JSON.stringify(text), (code) =>
    code < 0x10000 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 1)}}`,
  )
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
  const escaped = text.replace(/[\\"\n\r\t]/g, (char) => PYTHON.get(char) ?? char)
  return `"${spellUnshowable(escaped, pythonEscape)}"`
}

function pythonEscape(code: number): string {
  if (code < 0x100) return `\\x${hex(code, 2)}`
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`
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
  return spellUnshowable(text, () => ' ')
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
