/**
 * Strings of PowerShell, as a reader moves over them. Sources:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_special_characters
 * Which typographic marks count as quotation marks: the language specification, 2.3.5.2,
 * https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02
 */
export interface Cursor {
  readonly text: string
  at: number
}

/** What a `$` inside an expandable string asks for. */
export interface Expansions {
  variable(name: string): string
  /** Reads the statements behind `$(`, and the closing parenthesis. */
  subexpression(cursor: Cursor): string
}

const SINGLE_MARKS = "'\u2018\u2019\u201a\u201b"
const DOUBLE_MARKS = '"\u201c\u201d\u201e'

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** The string at the cursor, or null where none begins. Throws where one does not end. */
export function readString(cursor: Cursor, expansions: Expansions): string | null {
  const first = cursor.text[cursor.at] ?? ''
  if (first === '@') return readHereString(cursor, expansions)
  if (first !== '' && SINGLE_MARKS.includes(first)) return readVerbatim(cursor)
  if (first !== '' && DOUBLE_MARKS.includes(first)) return readExpandable(cursor, expansions)
  return null
}

/** Two single marks in a row are the second of them. */
function readVerbatim(cursor: Cursor): string {
  let value = ''
  cursor.at += 1
  for (;;) {
    const char = take(cursor)
    if (SINGLE_MARKS.includes(char)) {
      if (!isMark(cursor, SINGLE_MARKS)) return value
      value += take(cursor)
    } else value += char
  }
}

function readExpandable(cursor: Cursor, expansions: Expansions): string {
  let value = ''
  cursor.at += 1
  for (;;) {
    if (isMark(cursor, DOUBLE_MARKS)) {
      cursor.at += 1
      if (!isMark(cursor, DOUBLE_MARKS)) return value
      value += take(cursor)
    } else value += readExpandablePiece(cursor, expansions)
  }
}

/** One character, escape, variable or `$(…)` of what is not verbatim. */
export function readExpandablePiece(cursor: Cursor, expansions: Expansions): string {
  const char = take(cursor)
  if (char === '`') return readEscape(cursor)
  if (char !== '$') return char
  if (cursor.text[cursor.at] === '(') {
    cursor.at += 1
    return expansions.subexpression(cursor)
  }
  const name = readVariableName(cursor)
  return name === null ? '$' : expansions.variable(name)
}

/** Behind `$`: the name, which may stand in braces, or null where there is none. */
export function readVariableName(cursor: Cursor): string | null {
  const rest = cursor.text.slice(cursor.at, cursor.at + 300)
  const found = /^\{([^}]+)\}|^(?:\w+:)?\w+|^[$?^]/.exec(rest)
  if (found === null) return null
  cursor.at += found[0].length
  return found[1] ?? found[0]
}

function readEscape(cursor: Cursor): string {
  const unicode = /^u\{([0-9a-f]{1,6})\}/i.exec(cursor.text.slice(cursor.at, cursor.at + 10))
  if (unicode?.[1] !== undefined) {
    cursor.at += unicode[0].length
    return String.fromCodePoint(Number.parseInt(unicode[1], 16))
  }
  const char = take(cursor)
  return ESCAPES[char] ?? char
}

function readHereString(cursor: Cursor, expansions: Expansions): string | null {
  const opening = /^@(.)[ \t]*\r?\n/su.exec(cursor.text.slice(cursor.at, cursor.at + 80))
  const mark = opening?.[1] ?? ''
  const verbatim = SINGLE_MARKS.includes(mark)
  if (opening === null || mark === '' || !(verbatim || DOUBLE_MARKS.includes(mark))) return null
  const closing = new RegExp(`\\r?\\n[${verbatim ? SINGLE_MARKS : DOUBLE_MARKS}]@`, 'g')
  // An empty one ends on the line behind the opening, so its line end is the opening's.
  closing.lastIndex = cursor.at + opening[0].length - 1
  const end = closing.exec(cursor.text)
  if (end === null) throw new Error('A here-string without an end.')
  const inside = cursor.text.slice(cursor.at + opening[0].length, Math.max(end.index, 0))
  cursor.at = end.index + end[0].length
  return verbatim ? inside : expandedHere(inside, expansions)
}

function expandedHere(text: string, expansions: Expansions): string {
  const inner: Cursor = { text, at: 0 }
  let value = ''
  while (inner.at < text.length) value += readExpandablePiece(inner, expansions)
  return value
}

function isMark(cursor: Cursor, marks: string): boolean {
  const char = cursor.text[cursor.at]
  return char !== undefined && marks.includes(char)
}

function take(cursor: Cursor): string {
  const char = cursor.text[cursor.at]
  if (char === undefined) throw new Error('A string without an end.')
  cursor.at += 1
  return char
}
