import { parseJson } from '../../wire/json.ts'
import { readLooseLiteral } from './object.ts'

export interface FoundValue {
  readonly value: unknown
  readonly start: number
  /** Index behind the closing bracket. */
  readonly end: number
}

const MOST_UNCLOSED = 4

/** The literal that opens at `at` with `{` or `[`; null where the text ends before it closes. */
function readLooseAt(text: string, at: number): FoundValue | null {
  const strict = readStrict(text, at)
  if (strict !== null) return strict
  const found = readLooseLiteral(text, at)
  return found === null ? null : { ...found, start: at }
}

function readStrict(text: string, at: number): FoundValue | null {
  const trimmed = at === 0 ? text.trim() : ''
  if (trimmed === '' || !/[}\]]$/.test(trimmed)) return null
  const value = parseJson(trimmed)
  return value === undefined ? null : { value, start: 0, end: text.length }
}

/** Every outermost object or list in the text that closes; what stands in brackets as prose is left out. */
export function findValues(text: string): readonly FoundValue[] {
  const found: FoundValue[] = []
  // Apache’s client and Go print an answer in brackets, and as no object.
  const opening = /\{(?!HTTP\/|Status:\d)|\[(?=\s*[{["'])/g
  const lastClosed = { '{': text.lastIndexOf('}'), '[': text.lastIndexOf(']') }
  let unclosed = 0
  for (
    let hit = opening.exec(text);
    hit !== null && unclosed < MOST_UNCLOSED;
    hit = opening.exec(text)
  ) {
    // Most of what does not close is seen without reading to the end of the text.
    const closes = hit.index < lastClosed[hit[0] === '{' ? '{' : '[']
    const one = closes ? readLooseAt(text, hit.index) : null
    if (one === null) {
      unclosed += 1
      continue
    }
    if (!isEmpty(one.value)) found.push(one)
    opening.lastIndex = Math.max(one.end, hit.index + 1)
  }
  return found
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** JSON, or a literal close to it, that makes up the whole text; undefined where it is none. */
export function readWhole(text: string): unknown {
  // Elixir writes a map as %{…}.
  const trimmed = text.trim().replace(/^%(?=\{)/, '')
  if (!/^[{[]/.test(trimmed) || !/[}\]]$/.test(trimmed.slice(-1))) return undefined
  const found = readLooseAt(trimmed, 0)
  return found !== null && trimmed.slice(found.end).trim() === '' ? found.value : undefined
}
