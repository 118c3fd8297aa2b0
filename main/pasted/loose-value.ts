import { parseJson } from '../wire/json.ts'

/**
 * Reads object literals as programs print them: JSON, Node's util.inspect, Python dicts, Ruby
 * hashes. Never throws, visits each character once, and says where the value ends.
 */
export interface FoundValue {
  readonly value: unknown
  readonly start: number
  /** Index behind the closing bracket. */
  readonly end: number
}

const MAX_DEPTH = 60
const MOST_UNCLOSED = 4
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
}
const WORDS: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
  None: null,
  nil: null,
  True: true,
  False: false,
}
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '0': '\0',
}

class LooseReader {
  readonly #text: string
  #at: number
  /** Set where the text ended inside a value. */
  cut = false

  constructor(text: string, at: number) {
    this.#text = text
    this.#at = at
  }

  get at(): number {
    return this.#at
  }

  value(depth: number): unknown {
    this.#blank()
    const character = this.#text[this.#at] ?? ''
    if (depth < MAX_DEPTH && character === '{') return this.#object(depth)
    if (depth < MAX_DEPTH && character === '[') return this.#listOrLabel(depth)
    if (character in CLOSING) return this.#string()
    return this.#word(depth)
  }

  #object(depth: number): unknown {
    const found: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    this.#at += 1
    for (;;) {
      this.#blank()
      const character = this.#text[this.#at]
      if (character === undefined) return this.#endOfText(found)
      if (character === '}') break
      if (character === ',' || character === ';' || character === ']' || character === ')') {
        this.#at += 1
        continue
      }
      const name = this.#name()
      this.#separator()
      const before = this.#at
      found[name] = this.value(depth + 1)
      if (this.#at === before && name === '') this.#at += 1
    }
    this.#at += 1
    return found
  }

  /** util.inspect writes `[Object: null prototype] {`: the label is dropped for what follows it. */
  #listOrLabel(depth: number): unknown {
    const list = this.#list(depth)
    const after = /^[ \t]*(?=\{)/.exec(this.#text.slice(this.#at, this.#at + 8))
    if (after === null || depth >= MAX_DEPTH) return list
    this.#at += after[0].length
    return this.#object(depth)
  }

  #list(depth: number): unknown {
    const found: unknown[] = []
    this.#at += 1
    for (;;) {
      this.#blank()
      const character = this.#text[this.#at]
      if (character === undefined) return this.#endOfText(found)
      if (character === ']') break
      const before = this.#at
      if (character !== ',' && character !== '}') found.push(this.value(depth + 1))
      if (this.#at === before) this.#at += 1
    }
    this.#at += 1
    return found
  }

  #endOfText<T>(found: T): T {
    this.cut = true
    return found
  }

  #name(): string {
    const character = this.#text[this.#at] ?? ''
    if (character in CLOSING) return this.#string()
    const start = this.#at
    if (character === ':') this.#at += 1
    while (this.#at < this.#text.length && !/[:=,{}[\]\s]/.test(this.#text[this.#at] ?? ''))
      this.#at += 1
    return this.#text.slice(start, this.#at).replace(/^:/, '')
  }

  #separator(): void {
    this.#blank()
    if (this.#text.startsWith('=>', this.#at)) this.#at += 2
    else if (this.#text[this.#at] === ':' || this.#text[this.#at] === '=') this.#at += 1
  }

  #string(): string {
    const close = CLOSING[this.#text[this.#at] ?? ''] ?? '"'
    const pieces: string[] = []
    this.#at += 1
    let from = this.#at
    for (;;) {
      const character = this.#text[this.#at]
      if (character === undefined) {
        this.cut = true
        break
      }
      if (character === close) break
      if (character === '\\') {
        pieces.push(this.#text.slice(from, this.#at), this.#escape())
        from = this.#at
        continue
      }
      this.#at += 1
    }
    pieces.push(this.#text.slice(from, this.#at))
    this.#at += 1
    return pieces.join('') + this.#joined()
  }

  /** util.inspect breaks long strings: `'one' +` and `'two'` on the next line. */
  #joined(): string {
    const plus = /^\s{0,40}\+\s{0,40}(?=['"`])/.exec(this.#text.slice(this.#at, this.#at + 90))
    if (plus === null) return ''
    this.#at += plus[0].length
    return this.#string()
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? ''
    const hex = /^(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(
      this.#text.slice(this.#at + 1, this.#at + 6),
    )
    this.#at += 1 + (hex?.[0].length ?? 1)
    if (hex !== null) return String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? '0', 16))
    return ESCAPES[letter] ?? letter
  }

  /** A number, a known word, or anything else up to a comma, a bracket or the line's end. */
  #word(depth: number): unknown {
    const start = this.#at
    while (this.#at < this.#text.length && !/[,{}[\]\n\r'"`“]/.test(this.#text[this.#at] ?? ''))
      this.#at += 1
    const word = this.#text.slice(start, this.#at).trim()
    const next = this.#text[this.#at] ?? ''
    const isLabel =
      /^(?:<ref \*\d+> ?)?[A-Za-z_$][\w$.:]{0,60}(?:\(\d+\))?$|^<ref \*\d+>$/.test(word) &&
      !(word in WORDS)
    if (isLabel && (next === '{' || next === '[') && depth < MAX_DEPTH) return this.value(depth)
    if ((word === 'b' || word === 'u' || word === 'r') && (next === "'" || next === '"'))
      return this.#string()
    if (word in WORDS) return WORDS[word] ?? null
    return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(word) ? Number(word) : word
  }

  #blank(): void {
    while (this.#at < this.#text.length && /\s/.test(this.#text[this.#at] ?? '')) this.#at += 1
  }
}

/** The literal that opens at `at` with `{` or `[`; null where the text ends before it closes. */
export function readLooseAt(text: string, at: number): FoundValue | null {
  const strict = readStrict(text, at)
  if (strict !== null) return strict
  const reader = new LooseReader(text, at)
  const value = reader.value(0)
  return reader.cut ? null : { value, start: at, end: reader.at }
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
  const opening = /\{|\[(?=\s*[{["'])/g
  let unclosed = 0
  for (
    let hit = opening.exec(text);
    hit !== null && unclosed < MOST_UNCLOSED;
    hit = opening.exec(text)
  ) {
    const one = readLooseAt(text, hit.index)
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
  const trimmed = text.trim()
  if (!/^[{[]/.test(trimmed)) return undefined
  const found = readLooseAt(trimmed, 0)
  return found !== null && trimmed.slice(found.end).trim() === '' ? found.value : undefined
}
