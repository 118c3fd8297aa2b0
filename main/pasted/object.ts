/** What the reader put up with that JSON does not allow. */
export type LenientMend =
  | 'special-spaces'
  | 'comments'
  | 'single-quotes'
  | 'smart-quotes'
  | 'unquoted-names'
  | 'unquoted-values'
  | 'trailing-comma'
  | 'equals-signs'
  | 'foreign-words'
  | 'joined-strings'
  | 'odd-escape'

export interface LenientObject {
  readonly value: Readonly<Record<string, unknown>>
  /** Offset behind the closing brace. */
  readonly end: number
  readonly mends: ReadonlySet<LenientMend>
}

/** Where reading stopped. Says what was expected, never what was there: it may be a secret. */
export class UnreadableObject extends Error {
  override readonly name = 'UnreadableObject'
  readonly position: number

  constructor(position: number, expected: string) {
    super(expected)
    this.position = position
  }
}

/** Bounds the work on text in which many braces open and none closes. */
export interface Fuel {
  left: number
}

const MAX_DEPTH = 64
const PLAIN_SPACE = /[\t\n\r ]/
const SPECIAL_SPACE = /[\s\u200b\u2060]/
const BARE_NAME = /[\w$.-]+/y
const BARE_VALUE = /[^,{}[\]\r\n]+/y
const SMART_DOUBLE = '“”„‟'
const SMART_SINGLE = '‘’‚‛'
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
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/**
 * Reads the object that opens at `start`, as JSON or as what logs, consoles and databases print in
 * its place: JavaScript's and Python's literals, Ruby's hashes, Java's `Name{field='value'}`. A
 * string is taken exactly as written: one that does not close is refused, never completed.
 *
 * @throws UnreadableObject
 */
export function readLenientObject(text: string, start: number, fuel: Fuel): LenientObject {
  return new Reader(text, start, fuel).whole()
}

class Reader {
  readonly #text: string
  readonly #fuel: Fuel
  readonly #mends = new Set<LenientMend>()
  #at: number

  constructor(text: string, start: number, fuel: Fuel) {
    this.#text = text
    this.#at = start
    this.#fuel = fuel
  }

  whole(): LenientObject {
    const value = this.#object(0)
    return { value, end: this.#at, mends: this.#mends }
  }

  #object(depth: number): Record<string, unknown> {
    const members = Object.create(null) as Record<string, unknown>
    this.#list('}', () => {
      const name = this.#name()
      this.#separator()
      members[name] = this.#value(depth + 1)
    })
    return members
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = []
    this.#list(']', () => items.push(this.#value(depth + 1)))
    return items
  }

  #list(close: string, readItem: () => void): void {
    this.#at += 1
    this.#burn(32)
    this.#space()
    while (this.#peek() !== close) {
      readItem()
      this.#space()
      if (this.#peek() === close) break
      this.#expect(',', `a comma or “${close}”`)
      this.#space()
      if (this.#peek() === close) this.#mends.add('trailing-comma')
    }
    this.#at += 1
  }

  #name(): string {
    const quote = this.#quote()
    if (quote !== null) return this.#string(quote)
    // Ruby writes :name => value.
    if (this.#peek() === ':') this.#at += 1
    const name = this.#match(BARE_NAME)
    if (name === null) throw this.#failure('a name')
    this.#mends.add('unquoted-names')
    return name
  }

  #separator(): void {
    this.#space()
    if (this.#peek() === ':') this.#at += 1
    else if (this.#peek() === '=') {
      this.#mends.add('equals-signs')
      this.#at += this.#text.startsWith('=>', this.#at) ? 2 : 1
    } else throw this.#failure('a colon')
    this.#space()
  }

  #value(depth: number): unknown {
    if (depth > MAX_DEPTH) throw this.#failure(`no more than ${MAX_DEPTH} levels`)
    const next = this.#peek()
    if (next === '{') return this.#object(depth)
    if (next === '[') return this.#array(depth)
    const quote = this.#quote()
    return quote === null ? this.#bareValue() : this.#joinedString(quote)
  }

  #bareValue(): unknown {
    const start = this.#at
    const bare = this.#match(BARE_VALUE)?.trim() ?? ''
    const word = WORDS.get(bare)
    if (word?.foreign === true) this.#mends.add('foreign-words')
    if (word !== undefined) return word.value
    if (NUMBER.test(bare)) return Number(bare)
    // A quote in here is a string that began or ended wrongly.
    if (bare === '' || /["'“”‘’]/.test(bare)) throw this.#failure('a value', start)
    this.#mends.add('unquoted-values')
    return bare
  }

  #joinedString(quote: string): string {
    let text = this.#string(quote)
    for (;;) {
      const end = this.#at
      this.#space()
      if (this.#peek() === '+') {
        this.#at += 1
        this.#space()
        const next = this.#quote()
        if (next === null) throw this.#failure('a quote')
        this.#mends.add('joined-strings')
        text += this.#string(next)
      } else {
        this.#at = end
        return text
      }
    }
  }

  /** The characters that may close the string that begins here, or null where none does. */
  #quote(): string | null {
    // Python 2 writes u'…'.
    if (/^[ub]['"]/.test(this.#text.slice(this.#at, this.#at + 2))) {
      this.#mends.add('foreign-words')
      this.#at += 1
    }
    const next = this.#peek()
    if (next === '"') return next
    if (next === "'" || next === '`') {
      this.#mends.add('single-quotes')
      return next
    }
    if (next === '' || !(SMART_DOUBLE + SMART_SINGLE).includes(next)) return null
    this.#mends.add('smart-quotes')
    return SMART_DOUBLE.includes(next) ? `${SMART_DOUBLE}"` : `${SMART_SINGLE}'`
  }

  #string(closers: string): string {
    const start = this.#at
    let text = ''
    for (this.#at += 1; ; this.#at += 1) {
      const next = this.#peek()
      if (next === '') throw this.#failure('a closing quote for the string that begins here', start)
      this.#burn()
      if (closers.includes(next)) break
      text += next === '\\' ? this.#escape() : next
    }
    this.#at += 1
    return text
  }

  #escape(): string {
    this.#at += 1
    const next = this.#peek()
    const plain = ESCAPES[next]
    if (plain !== undefined) return plain
    const digits = next === 'u' ? 4 : next === 'x' ? 2 : 0
    const hex = this.#text.slice(this.#at + 1, this.#at + 1 + digits)
    if (digits > 0 && hex.length === digits && /^[\da-f]+$/i.test(hex)) {
      this.#at += digits
      return String.fromCharCode(Number.parseInt(hex, 16))
    }
    this.#mends.add('odd-escape')
    return `\\${next}`
  }

  #space(): void {
    for (;;) {
      const next = this.#peek()
      if (next === '/' && this.#comment()) continue
      if (next === '' || !SPECIAL_SPACE.test(next)) return
      if (!PLAIN_SPACE.test(next)) this.#mends.add('special-spaces')
      this.#burn()
      this.#at += 1
    }
  }

  #comment(): boolean {
    const second = this.#text.charAt(this.#at + 1)
    const close = second === '/' ? '\n' : second === '*' ? '*/' : null
    if (close === null) return false
    const end = this.#text.indexOf(close, this.#at + 2)
    this.#mends.add('comments')
    this.#fuel.left -= (end === -1 ? this.#text.length : end) - this.#at
    this.#at = end === -1 ? this.#text.length : end + close.length
    return true
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? null
    this.#at += found?.length ?? 0
    this.#fuel.left -= found?.length ?? 0
    return found
  }

  #expect(character: string, expected: string): void {
    if (this.#peek() !== character) throw this.#failure(expected)
    this.#at += 1
  }

  #peek(): string {
    return this.#text.charAt(this.#at)
  }

  #burn(amount = 1): void {
    this.#fuel.left -= amount
    if (this.#fuel.left < 0) throw this.#failure('less text')
  }

  #failure(expected: string, position = this.#at): UnreadableObject {
    return new UnreadableObject(position, expected)
  }
}
