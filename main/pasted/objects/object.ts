import type { JsonObject } from '../../wire/json.ts'
import { type Fuel, type LenientMend, ObjectLexer, UnreadableObject } from './object-lexer.ts'

export interface LenientObject {
  readonly value: JsonObject
  /** Offset behind the closing brace. */
  readonly end: number
  readonly mends: ReadonlySet<LenientMend>
}

const MAX_DEPTH = 64
const OPENINGS = /[{[]*/y
const BARE_NAME = /[^:=,{}[\]\s]+/y
const BARE_VALUE = /[^,{}[\]\r\n'"`“]+/y
/** A class before its members: `Name{`, `Map(2) {`, `<ref *1> Object: [`, `%{`, as util.inspect, Java and Elixir print it. */
const LABEL = /^%[\w.]{0,60}$|^(?:<ref \*\d+> ?)?[A-Za-z_$][\w$.:]{0,60}(?:\(\d+\))?$|^<ref \*\d+>$/
/** What stands between members where a log was cut or written by hand. */
const STRAY = ',;])}'
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const WORDS = new Map<string, { readonly value: unknown; readonly foreign: boolean }>([
  ['true', { value: true, foreign: false }],
  ['false', { value: false, foreign: false }],
  ['null', { value: null, foreign: false }],
  ['True', { value: true, foreign: true }],
  ['False', { value: false, foreign: true }],
  ['None', { value: null, foreign: true }],
  ['nil', { value: null, foreign: true }],
  ['NULL', { value: null, foreign: true }],
  ['undefined', { value: null, foreign: true }],
])
/**
 * Reads the object that opens at `start`, as JSON or as what logs, consoles and databases print in
 * its place: JavaScript's and Python's literals, Ruby's hashes, Elixir's maps, Java's `Name{field='value'}`. A
 * string is taken exactly as written: one that does not close is refused, never completed.
 *
 * @throws UnreadableObject
 */
export function readLenientObject(text: string, start: number, fuel: Fuel): LenientObject {
  return new Reader(text, start, fuel, false).object()
}

/**
 * The same of an object or a list in a log, where what is no member is passed over. Null where
 * the text ends before it closes, be it in a string.
 */
export function readLooseLiteral(
  text: string,
  start: number,
): { readonly value: unknown; readonly end: number } | null {
  try {
    return new Reader(text, start, { left: Infinity }, true).literal()
  } catch (error) {
    if (error instanceof UnreadableObject) return null
    throw error
  }
}

class Reader extends ObjectLexer {
  object(): LenientObject {
    const value = this.#object(0)
    return { value, end: this.at, mends: this.mends }
  }

  literal(): { readonly value: unknown; readonly end: number } {
    const value = this.#value(0)
    return { value, end: this.at }
  }

  #object(depth: number): JsonObject {
    const members = Object.create(null) as Record<string, unknown>
    this.#list('}', () => {
      const name = this.#name()
      this.#separator()
      members[name] = this.#value(depth + 1)
    })
    return members
  }

  /** util.inspect writes `[Object: null prototype] {`: the label is dropped for what follows it. */
  #arrayOrLabel(depth: number): unknown {
    const items: unknown[] = []
    this.#list(']', () => items.push(this.#value(depth + 1)))
    const blank = /^[ \t]*(?=\{)/.exec(this.text.slice(this.at, this.at + 8))
    if (blank === null) return items
    this.at += blank[0].length
    return this.#object(depth)
  }

  #list(close: string, readItem: () => void): void {
    this.at += 1
    this.burn(80)
    this.space()
    this.#passStray(close)
    while (this.peek() !== close) {
      const before = this.at
      readItem()
      if (this.at === before) this.at += 1
      this.space()
      if (this.peek() === close) break
      if (this.peek() === ',') this.#comma(close)
      else this.refuse(`a comma or “${close}”`)
      this.#passStray(close)
    }
    this.at += 1
  }

  #comma(close: string): void {
    this.at += 1
    this.space()
    if (this.peek() === close) this.mends.add('trailing-comma')
  }

  #passStray(close: string): void {
    while (this.isTolerant && this.peek() !== close && this.isNext(STRAY)) {
      this.at += 1
      this.space()
    }
  }

  #name(): string {
    const quote = this.quote()
    if (quote !== null) return this.string(quote)
    // Ruby writes :name => value.
    if (this.peek() === ':') this.at += 1
    const name = this.match(BARE_NAME)
    if (name === null) this.refuse('a name')
    this.mends.add('unquoted-names')
    return name ?? ''
  }

  #separator(): void {
    this.space()
    if (this.peek() === ':') this.at += 1
    else if (this.peek() === '=') {
      this.mends.add('equals-signs')
      this.at += this.text.startsWith('=>', this.at) ? 2 : 1
    } else this.refuse('a colon')
    this.space()
  }

  #value(depth: number): unknown {
    const quote = this.quote()
    if (quote !== null) return this.#joinedString(quote)
    if (!this.isNext('{[')) return this.#bareValue(depth)
    if (depth > MAX_DEPTH) {
      this.refuse(`no more than ${MAX_DEPTH} levels`)
      this.match(OPENINGS)
      return ''
    }
    return this.peek() === '{' ? this.#object(depth) : this.#arrayOrLabel(depth)
  }

  /** A number, a known word, a label, or anything else up to a comma, a bracket or the line's end. */
  #bareValue(depth: number): unknown {
    const start = this.at
    const bare = this.match(BARE_VALUE)?.trim() ?? ''
    const word = WORDS.get(bare)
    if (word?.foreign === true) this.mends.add('foreign-words')
    if (word !== undefined) return word.value
    if (LABEL.test(bare) && this.isNext('{[')) {
      this.mends.add('foreign-words')
      return this.#value(depth)
    }
    // Longer whole numbers are ids, and their last digits count.
    if (NUMBER.test(bare) && (/[.eE]/.test(bare) || Number.isSafeInteger(Number(bare))))
      return Number(bare)
    // A quote in here is a string that began or ended wrongly.
    if (bare === '' || this.isNext('\'"`“') || /[”‘’]/.test(bare)) this.refuse('a value', start)
    if (!NUMBER.test(bare)) this.mends.add('unquoted-values')
    return bare
  }

  #joinedString(quote: string): string {
    let text = this.string(quote)
    for (;;) {
      const end = this.at
      this.space()
      if (this.peek() !== '+') {
        this.at = end
        return text
      }
      this.at += 1
      this.space()
      const next = this.quote()
      if (next === null) {
        this.refuse('a quote')
        this.at = end
        return text
      }
      this.mends.add('joined-strings')
      text += this.string(next)
    }
  }
}
