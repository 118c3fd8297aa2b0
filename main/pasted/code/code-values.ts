import { REDACTED } from '../../../contract/redacted.ts'
import type { Code } from './code.ts'
import {
  bytesOf,
  type CodeArguments,
  type CodeResult,
  methodOf,
  NAMED,
  NOTHING,
  OWN,
  resultOf,
} from './code-functions.ts'
import type { CodeToken } from './code-tokens.ts'
import { type CodeValue, textOf } from './code-value.ts'

const DEEPEST = 60

/** The literals of a language behind an opening bracket. */
export class CodeValues {
  readonly #code: Code
  readonly #tokens: readonly CodeToken[]
  #at: number
  #depth = 0
  /** A value was none that can be read. */
  isIncomplete = false

  /** `depth` of the value in which its own stands. */
  constructor(code: Code, at: number, depth = 0) {
    this.#code = code
    this.#tokens = code.tokens
    this.#at = at
    this.#depth = depth
  }

  /** The token behind what was read. */
  get at(): number {
    return this.#at
  }

  /** Up to the bracket that closes; `name=value` is named. */
  arguments(): CodeArguments {
    const positional: CodeValue[] = []
    const isOpen: boolean[] = []
    const named = new Map<string, CodeValue>()
    const before = this.isIncomplete
    let some = before
    while (this.#isInside(')')) {
      this.isIncomplete = false
      const token = this.#tokens[this.#at]
      if (token?.kind === 'name' && this.#isMark(1, '=') && !this.#isMark(2, '>')) {
        this.#at += 2
        named.set(token.text, this.#item(')'))
      } else {
        positional.push(this.#item(')'))
        isOpen.push(this.isIncomplete)
      }
      some ||= this.isIncomplete
    }
    this.isIncomplete = some
    return { positional, named, isOpen }
  }

  /** One value, with what is added to it. */
  value(): CodeValue {
    this.#depth += 1
    let value = this.#depth > DEEPEST ? this.#unknown() : this.#primary()
    while (this.#depth <= DEEPEST && (this.#skip('+') || this.#skip('.')))
      value = this.#added(value, this.#primary())
    this.#depth -= 1
    return value
  }

  /** Braces behind the name of a type: a table, or a list. */
  composite(): CodeValue {
    return this.#skip('{') ? this.#braces() : this.#unknown()
  }

  #added(first: CodeValue, second: CodeValue): CodeValue {
    if (typeof first === 'string' && typeof second === 'string') return first + second
    // PHP puts the content of a file between texts.
    if (this.#code.language === 'php') return { pieces: [first, second] }
    this.isIncomplete = true
    return textOf(first) + textOf(second)
  }

  #isMark(ahead: number, mark: string): boolean {
    const token = this.#tokens[this.#at + ahead]
    return token?.kind === 'mark' && token.text === mark
  }

  /** Whether there is more before the bracket, which is taken. */
  #isInside(close: string): boolean {
    if (this.#at >= this.#tokens.length) return false
    return !this.#skip(close)
  }

  #skip(mark: string): boolean {
    if (!this.#isMark(0, mark)) return false
    this.#at += 1
    return true
  }

  /** A value up to the comma behind it; with anything else before that, only a run would give it. */
  #item(close: string): CodeValue {
    const value = this.value()
    if (this.#skip(',') || this.#isMark(0, close)) return value
    if (this.#isMark(0, '=') && this.#isMark(1, '>')) return value
    for (let depth = 0; this.#at < this.#tokens.length; this.#at += 1) {
      const { kind, text } = this.#tokens[this.#at] ?? { kind: 'mark', text: '' }
      if (kind !== 'mark') continue
      if (depth === 0 && (text === ',' || text === close)) break
      if (/[([{]/.test(text)) depth += 1
      if (/[)\]}]/.test(text)) depth -= 1
    }
    this.#skip(',')
    this.isIncomplete = true
    return value
  }

  #unknown(): CodeValue {
    this.#at += 1
    this.isIncomplete = true
    return REDACTED
  }

  #primary(): CodeValue {
    while (/^(?:new|await)$/.test(this.#tokens[this.#at]?.text ?? '')) {
      if (this.#tokens[this.#at]?.kind !== 'name') break
      this.#at += 1
    }
    // The type of a list, as Go writes it.
    while (this.#isMark(0, '[') && this.#isMark(1, ']') && !/^[,)\]}]?$/.test(this.#text(2)))
      this.#at += 2
    const token = this.#tokens[this.#at]
    if (token?.kind === 'string') return this.#withCalls(this.#texts())
    if (this.#skip('(')) {
      const { positional } = this.arguments()
      // Python's tuple; one value in brackets is that value.
      return this.#withCalls(positional.length > 1 ? positional : (positional[0] ?? ''))
    }
    if (this.#skip('{')) return this.#braces()
    if (this.#skip('[')) return this.#withCalls(this.#list(']'))
    if (token?.kind === 'name') return this.#named(token.text)
    return this.#unknown()
  }

  #text(ahead: number): string {
    return this.#tokens[this.#at + ahead]?.text ?? ''
  }

  /** Strings that stand beside each other are one, as in Python. */
  #texts(): string {
    const texts: string[] = []
    for (let token = this.#tokens[this.#at]; token?.kind === 'string';) {
      texts.push(token.pieces === undefined ? token.text : this.#filled(token.pieces))
      this.#at += 1
      token = this.#tokens[this.#at]
    }
    return texts.join('')
  }

  #filled(pieces: readonly string[]): string {
    return pieces
      .map((piece, index) => (index % 2 === 0 ? piece : textOf(this.#reference(piece.trim()))))
      .join('')
  }

  #reference(name: string): CodeValue {
    if (OWN.test(name)) return REDACTED
    const found = this.#code.constants.valueOf(name, this.#at, this.#depth)
    if (found?.isIncomplete !== false) this.isIncomplete = true
    return found?.value ?? REDACTED
  }

  /** `"…".encode()` is the string, `new TextEncoder().encode("…")` what it is given. */
  #withCalls(value: CodeValue): CodeValue {
    let own = value
    // Behind a point PHP has what is added.
    const hasMethods = this.#code.language !== 'php'
    while (hasMethods && this.#isMark(0, '.') && this.#isMark(2, '(')) {
      const name = this.#text(1)
      this.#at += 3
      const before = this.isIncomplete
      own = this.#said(methodOf(own, name, this.arguments()), before)
    }
    return own
  }

  /** Behind the brace: members by their names, or a list. */
  #braces(): CodeValue {
    if (!this.#isMember()) return this.#list('}')
    const members = new Map<string, CodeValue>()
    while (this.#isInside('}')) {
      const name = this.#text(0)
      if (!this.#isMember()) {
        this.#item('}')
        this.isIncomplete = true
        continue
      }
      this.#at += 1
      if (this.#skip(':')) members.set(name, this.#item('}'))
      else {
        members.set(name, this.#reference(name))
        this.#skip(',')
      }
    }
    return members
  }

  /** `name: value`, or a name alone where it is its value's, too. */
  #isMember(): boolean {
    const kind = this.#tokens[this.#at]?.kind
    if (kind === 'mark') return this.#isMark(0, '}')
    if (this.#isMark(1, ':')) return true
    const isAlone = this.#isMark(1, ',') || this.#isMark(1, '}')
    return kind === 'name' && isAlone && this.#code.language === 'script'
  }

  /** PHP's list may have names, too. */
  #list(close: string): CodeValue {
    const items: CodeValue[] = []
    const members = new Map<string, CodeValue>()
    while (this.#isInside(close)) {
      const item = this.#item(close)
      if (this.#isMark(0, '=') && this.#isMark(1, '>')) {
        this.#at += 2
        members.set(textOf(item), this.#item(close))
      } else items.push(item)
    }
    if (members.size > 0 && items.length > 0) this.isIncomplete = true
    return members.size > 0 ? members : items
  }

  #named(name: string): CodeValue {
    this.#at += 1
    const isBeforeText = this.#tokens[this.#at]?.kind === 'string'
    if (name === 'b' && isBeforeText) return this.#withCalls(bytesOf(this.#texts()))
    if (name === 'route' && isBeforeText) return this.#texts()
    if (NOTHING.test(name)) return null
    if (/^(?:true|false)$/i.test(name)) return name.toLowerCase() === 'true'
    if (/^\d+(?:\.\d+)?$/.test(name)) return Number(name)
    const constant = NAMED.exec(name)?.[1]
    if (constant !== undefined) return name === constant ? constant : constant.toUpperCase()
    // Understudy's own code leaves these out of what is sent.
    if (name === 'SKIP_HEADER') return null
    if (name === 'os.environ' && this.#skip('[')) {
      this.#list(']')
      return REDACTED
    }
    this.#skipType()
    if (name === 'array' && this.#skip('(')) return this.#list(')')
    if (this.#isMark(0, '{')) return this.#withCalls(this.composite())
    if (!this.#skip('(')) return this.#reference(name)
    if (name === 'Base64.getDecoder' && this.#text(2) === 'decode') {
      this.#at += 4
      return { base64: textOf(this.arguments().positional[0] ?? null) }
    }
    const before = this.isIncomplete
    const given = this.arguments()
    if (name === 'ByteArrayOutputStream') return this.#withCalls(this.#written())
    return this.#withCalls(this.#said(resultOf(name, given), before))
  }

  /** What of the arguments is open does not count where the result does not depend on it. */
  #said({ value, isOpen }: CodeResult, before: boolean): CodeValue {
    this.isIncomplete = before || isOpen
    return value
  }

  /** `[]` and `<String>` behind a name. */
  #skipType(): void {
    while (this.#isMark(0, '[') && this.#isMark(1, ']')) this.#at += 2
    const length = this.#isMark(0, '<')
      ? [2, 3].find((each) => this.#isMark(each - 1, '>'))
      : undefined
    if (length !== undefined && (this.#isMark(length, '(') || this.#isMark(length, '{')))
      this.#at += length
  }

  /** What a stream of Java is given in the block of its initialiser. */
  #written(): CodeValue {
    const written: CodeValue[] = []
    while (this.#skip('{'));
    while (this.#isInside('}')) {
      const isWrite = this.#text(0) === 'writeBytes' && this.#isMark(1, '(')
      this.#at += isWrite ? 2 : 1
      if (isWrite) written.push(this.arguments().positional[0] ?? null)
      else this.isIncomplete = true
    }
    this.#skip('}')
    return written
  }
}
