import { REDACTED } from '../wire/redact.ts'
import type { CodeToken } from './code-tokens.ts'
import { plainText } from './plain-text.ts'

export type CodeValue =
  | string
  | number
  | boolean
  | null
  | { readonly base64: string }
  | { readonly file: string }
  | readonly CodeValue[]
  | ReadonlyMap<string, CodeValue>

export function textOf(value: CodeValue): string {
  return typeof value === 'string' ? value : ''
}

/** Array.isArray tells no readonly list. */
export function isList(value: CodeValue | undefined): value is readonly CodeValue[] {
  return Array.isArray(value)
}

export function isTable(value: CodeValue | undefined): value is ReadonlyMap<string, CodeValue> {
  return value instanceof Map
}

const DEEPEST = 60
const NOTHING = ['null', 'undefined', 'None']

/** The literals of JavaScript and Python behind an opening bracket, from tokens. */
export class CodeValues {
  readonly #tokens: readonly CodeToken[]
  #at: number
  #depth = 0
  /** A value was none that can be read. */
  isIncomplete = false

  constructor(tokens: readonly CodeToken[], at: number) {
    this.#tokens = tokens
    this.#at = at
  }

  /** Up to the bracket that closes; `name=value` is named. */
  arguments(): {
    readonly positional: readonly CodeValue[]
    readonly named: ReadonlyMap<string, CodeValue>
  } {
    const positional: CodeValue[] = []
    const named = new Map<string, CodeValue>()
    while (this.#isInside(')')) {
      const token = this.#tokens[this.#at]
      if (token?.kind === 'name' && this.#tokens[this.#at + 1]?.text === '=') {
        this.#at += 2
        named.set(token.text, this.#value())
      } else positional.push(this.#value())
      this.#skip(',')
    }
    return { positional, named }
  }

  /** Whether there is more before the bracket, which is taken. */
  #isInside(close: string): boolean {
    if (this.#at >= this.#tokens.length) return false
    return !this.#skip(close)
  }

  #skip(mark: string): boolean {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'mark' || token.text !== mark) return false
    this.#at += 1
    return true
  }

  #value(): CodeValue {
    this.#depth += 1
    let value = this.#depth > DEEPEST ? this.#unknown() : this.#primary()
    while (this.#depth <= DEEPEST && this.#skip('+'))
      value = textOf(value) + textOf(this.#primary())
    this.#depth -= 1
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
    const token = this.#tokens[this.#at]
    if (token?.kind === 'string') {
      this.#at += 1
      return this.#withCalls(token.text)
    }
    if (this.#skip('(')) {
      const { positional } = this.arguments()
      // Python's tuple; one value in brackets is that value.
      return positional.length > 1 ? positional : (positional[0] ?? this.#unknown())
    }
    if (this.#skip('{')) return this.#object()
    if (this.#skip('[')) return this.#list()
    if (token?.kind === 'name') return this.#named(token.text)
    return this.#unknown()
  }

  /** `"…".encode()` is the string, `new TextEncoder().encode("…")` what it is given. */
  #withCalls(value: CodeValue): CodeValue {
    let own = value
    while (this.#tokens[this.#at]?.text === '.' && this.#tokens[this.#at + 2]?.text === '(') {
      this.#at += 3
      const { positional } = this.arguments()
      if (own === '') own = positional[0] ?? own
    }
    return own
  }

  #object(): CodeValue {
    const members = new Map<string, CodeValue>()
    while (this.#isInside('}')) {
      const name = this.#tokens[this.#at]?.text ?? ''
      this.#at += 1
      if (this.#skip(':')) members.set(name, this.#value())
      this.#skip(',')
    }
    return members
  }

  #list(): CodeValue {
    const items: CodeValue[] = []
    while (this.#isInside(']')) {
      items.push(this.#value())
      this.#skip(',')
    }
    return items
  }

  #named(name: string): CodeValue {
    this.#at += 1
    const next = this.#tokens[this.#at]
    if (name === 'b' && next?.kind === 'string') {
      this.#at += 1
      return ofBytes(Buffer.from(next.text, 'latin1'))
    }
    if (NOTHING.includes(name)) return null
    if (/^(?:true|false)$/i.test(name)) return name.toLowerCase() === 'true'
    if (name.startsWith('process.env.')) return REDACTED
    // Understudy's own code leaves these out of what is sent.
    if (name === 'SKIP_HEADER') return null
    if (name === 'os.environ' && this.#skip('[')) {
      this.#list()
      return REDACTED
    }
    if (this.#skip('(')) {
      const before = this.isIncomplete
      const { positional } = this.arguments()
      // How it takes the characters for bytes is behind the value.
      if (name === 'Uint8Array.from') this.isIncomplete = before
      return this.#withCalls(this.#result(name, positional))
    }
    if (/^\d+(?:\.\d+)?$/.test(name)) return Number(name)
    this.isIncomplete = true
    return REDACTED
  }

  #result(name: string, [first = null, second = null]: readonly CodeValue[]): CodeValue {
    if (name === 'TextEncoder') return ''
    if (name === 'Uint8Array.from') return first
    if (name === 'atob') return { base64: textOf(first) }
    if (name === 'Buffer.from') return second === 'base64' ? { base64: textOf(first) } : first
    if (name === 'base64.b64decode') return { base64: textOf(first) }
    if (/(?:^|\.)(?:readFile|readFileSync|open)$/.test(name)) return { file: textOf(first) }
    if (name === 'JSON.stringify' || name === 'json.dumps') return JSON.stringify(plain(first))
    this.isIncomplete = true
    return REDACTED
  }
}

function ofBytes(bytes: Buffer): CodeValue {
  return plainText(bytes) ?? { base64: bytes.toString('base64') }
}

/** As JSON takes it. */
export function plain(value: CodeValue): unknown {
  if (isTable(value)) return Object.fromEntries([...value].map(([name, own]) => [name, plain(own)]))
  return isList(value) ? value.map((each) => plain(each)) : value
}
