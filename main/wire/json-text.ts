import { lineAndColumn } from './line-and-column.ts'

/** Deeper than any token of Atlassian's by far; keeps every later walk of the value shallow. */
export const MAX_JSON_DEPTH = 64

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly duplicates: readonly string[] }
  | { readonly ok: false; readonly offset: number; readonly message: string }

const SPACE = /[ \t\n\r]*/y
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

interface Level {
  readonly object: boolean
  readonly keys: Set<string>
  readonly path: string
}

type Awaited = 'value' | 'first-key' | 'key' | 'first-item' | 'comma' | 'end'

class Broken extends Error {
  readonly offset: number
  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

/**
 * JSON.parse that says where a text breaks (offset in UTF-16 units) and which names an object
 * repeats, as paths (`iss`, `context.user`). RFC 7519 §4 forbids repeated claims, and readers
 * disagree on which one counts. Never throws; the walk is iterative and linear.
 */
export function readJson(text: string): JsonReading {
  try {
    const duplicates = walk(text)
    return { ok: true, value: JSON.parse(text) as unknown, duplicates }
  } catch (error) {
    if (error instanceof Broken) return { ok: false, offset: error.offset, message: error.message }
    return { ok: false, offset: 0, message: 'no JSON text' }
  }
}

/** Where a text is no JSON. */
export interface JsonBreak {
  /** In UTF-16 units. */
  readonly at: number
  /** `line 2, column 29`. */
  readonly place: string
  /** `a name in double quotes is missing here` */
  readonly message: string
}

/** Null where it is JSON. */
export function breakOfJson(text: string, reading = readJson(text)): JsonBreak | null {
  if (reading.ok) return null
  const { offset, message } = reading
  const { line, column } = lineAndColumn(text, offset)
  return { at: offset, place: `line ${line}, column ${column}`, message }
}

/** `line 2, column 29: a name in double quotes is missing here`; null where it is JSON. */
export function whereJsonBreaks(text: string): string | null {
  const found = breakOfJson(text)
  return found === null ? null : `${found.place}: ${found.message}`
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** What breaks the string that begins there; where none does, what is missing in its place. */
function brokenString(text: string, start: number, missing: string): Broken {
  if (text[start] !== '"') return new Broken(start, missing)
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d)
      return new Broken(start, 'the string that begins here is not closed on its line')
    if (unit === TAB) return new Broken(at, 'in a string a tab is written \\t')
    if (unit < 0x20)
      return new Broken(at, `in a string this character is written ${escapeOf(unit)}`)
    if (unit !== BACKSLASH) continue
    ESCAPE.lastIndex = at
    const escaped = ESCAPE.exec(text)?.[0]
    if (escaped === undefined)
      return new Broken(at, 'after a backslash JSON takes " \\ / b f n r t or u with four digits')
    at += escaped.length - 1
  }
  return new Broken(start, 'the string that begins here is not closed')
}

const [TAB, BACKSLASH] = [0x09, 0x5c]
const escapeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`

function walk(text: string): readonly string[] {
  const levels: Level[] = []
  const duplicates: string[] = []
  let awaited: Awaited = 'value'
  let lastKey = ''
  let at = 0

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) return null
    at += match[0].length
    return match[0]
  }
  const afterValue = (): Awaited => (levels.length === 0 ? 'end' : 'comma')
  const pathOf = (): string => {
    const parent = levels.at(-1)
    if (parent === undefined) return ''
    const own = parent.object ? lastKey : '[]'
    return parent.path === '' ? own : `${parent.path}.${own}`
  }
  const open = (object: boolean): Awaited => {
    if (levels.length >= MAX_JSON_DEPTH)
      throw new Broken(at, `nested deeper than ${MAX_JSON_DEPTH} levels`)
    levels.push({ object, keys: new Set(), path: pathOf() })
    at += 1
    return object ? 'first-key' : 'first-item'
  }
  const close = (): Awaited => {
    levels.pop()
    at += 1
    return afterValue()
  }
  const key = (): Awaited => {
    const level = levels.at(-1)
    const start = at
    const name = take(STRING)
    if (name === null || level === undefined)
      throw brokenString(text, start, 'a name in double quotes is missing here')
    lastKey = JSON.parse(name) as string
    if (level.keys.has(lastKey)) duplicates.push(pathOf())
    level.keys.add(lastKey)
    take(SPACE)
    if (text[at] !== ':') throw new Broken(at, 'a colon is missing here')
    at += 1
    return 'value'
  }
  const value = (): Awaited => {
    if (text[at] === '{') return open(true)
    if (text[at] === '[') return open(false)
    if (take(text[at] === '"' ? STRING : SCALAR) === null) {
      throw brokenString(
        text,
        at,
        at >= text.length ? 'the JSON text ends too early' : 'no JSON value stands here',
      )
    }
    return afterValue()
  }
  const comma = (): Awaited => {
    const object = levels.at(-1)?.object === true
    if (text[at] === (object ? '}' : ']')) return close()
    if (text[at] !== ',')
      throw new Broken(
        at,
        at >= text.length
          ? 'the JSON text ends too early'
          : 'a comma or a closing bracket is missing here',
      )
    at += 1
    return object ? 'key' : 'value'
  }

  const steps: Readonly<Record<Exclude<Awaited, 'end'>, () => Awaited>> = {
    value,
    comma,
    key,
    'first-key': () => (text[at] === '}' ? close() : key()),
    'first-item': () => (text[at] === ']' ? close() : value()),
  }
  take(SPACE)
  while (awaited !== 'end') {
    awaited = steps[awaited]()
    take(SPACE)
  }
  if (at < text.length) throw new Broken(at, 'something follows the end of the JSON text')
  return duplicates
}
