import { tableOf } from '../../wire/table.ts'

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

const PLAIN_SPACE = /[\t\n\r ]/
const SPECIAL_SPACE = /[\s\u200b\u2060]/
const SMART_DOUBLE = '“”„‟'
const SMART_SINGLE = '‘’‚‛'
const ESCAPES: ReadonlyMap<string, string> = tableOf({
  '"': '"',
  "'": "'",
  '`': '`',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
})

/** The words of an object's text, one after the other: strings, names, what stands between them. */
export class ObjectLexer {
  protected readonly text: string
  readonly #fuel: Fuel
  protected readonly isTolerant: boolean
  protected readonly mends = new Set<LenientMend>()
  protected at: number

  constructor(text: string, start: number, fuel: Fuel, isTolerant: boolean) {
    this.text = text
    this.at = start
    this.#fuel = fuel
    this.isTolerant = isTolerant
  }

  /** The characters that may close the string that begins here, or null where none does. */
  protected quote(): string | null {
    // Python writes b'…' and r'…', Python 2 u'…'.
    if (this.isNext('bru') && /['"]/.test(this.text.charAt(this.at + 1))) {
      this.mends.add('foreign-words')
      this.at += 1
    }
    const next = this.peek()
    if (next === '"') return next
    if (next === "'" || next === '`') {
      this.mends.add('single-quotes')
      return next
    }
    if (next === '' || !(SMART_DOUBLE + SMART_SINGLE).includes(next)) return null
    this.mends.add('smart-quotes')
    return SMART_DOUBLE.includes(next) ? `${SMART_DOUBLE}"` : `${SMART_SINGLE}'`
  }

  protected string(closers: string): string {
    const start = this.at
    const pieces: string[] = []
    this.at += 1
    for (let from = this.at; ; from = this.at) {
      // Nothing, at the end of the text, is in every list of closers.
      while (this.peek() !== '\\' && !closers.includes(this.peek())) this.at += 1
      this.burn(this.at - from + 1)
      pieces.push(this.text.slice(from, this.at))
      if (this.at >= this.text.length)
        throw this.#failure('a closing quote for the string that begins here', start)
      if (this.isNext(closers)) break
      pieces.push(this.#escape())
    }
    this.at += 1
    return pieces.join('')
  }

  #escape(): string {
    this.at += 1
    const next = this.peek()
    this.at += 1
    const plain = ESCAPES.get(next)
    if (plain !== undefined) return plain
    const digits = next === 'u' ? 4 : next === 'x' ? 2 : 0
    const hex = this.text.slice(this.at, this.at + digits)
    if (digits > 0 && hex.length === digits && /^[\da-f]+$/i.test(hex)) {
      this.at += digits
      return String.fromCharCode(Number.parseInt(hex, 16))
    }
    this.mends.add('odd-escape')
    return `\\${next}`
  }

  protected space(): void {
    for (;;) {
      const next = this.peek()
      if (next > ' ' && next <= '~' && next !== '/') return
      if (next === '/' && this.#comment()) continue
      if (next === '' || !SPECIAL_SPACE.test(next)) return
      if (!PLAIN_SPACE.test(next)) this.mends.add('special-spaces')
      this.burn()
      this.at += 1
    }
  }

  #comment(): boolean {
    const second = this.text.charAt(this.at + 1)
    const close = second === '/' ? '\n' : second === '*' ? '*/' : null
    if (close === null) return false
    const end = this.text.indexOf(close, this.at + 2)
    this.mends.add('comments')
    this.#fuel.left -= (end === -1 ? this.text.length : end) - this.at
    this.at = end === -1 ? this.text.length : end + close.length
    return true
  }

  protected match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? null
    this.at += found?.length ?? 0
    this.#fuel.left -= found?.length ?? 0
    return found
  }

  protected peek(): string {
    return this.text.charAt(this.at)
  }

  protected isNext(characters: string): boolean {
    return this.at < this.text.length && characters.includes(this.peek())
  }

  protected burn(amount = 1): void {
    this.#fuel.left -= amount
    if (this.#fuel.left < 0) throw this.#failure('less text')
  }

  /** What is not there ends the reading, but of a log, which goes on as long as there is text. */
  protected refuse(expected: string, position = this.at): void {
    if (!this.isTolerant || this.at >= this.text.length) throw this.#failure(expected, position)
  }

  #failure(expected: string, position = this.at): UnreadableObject {
    return new UnreadableObject(position, expected)
  }
}
