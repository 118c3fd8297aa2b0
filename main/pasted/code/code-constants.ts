import type { CodeToken } from './code-tokens.ts'
import { type CodeValue, isList, isTable } from './code-value.ts'

interface CodeConstant {
  readonly value: CodeValue
  /** Only a run would give all of it. */
  readonly isIncomplete: boolean
}

/** Reads the value at a token; `end` is the token behind it. */
type ReadConstant = (at: number, depth: number) => CodeConstant & { readonly end: number }

/** Characters and values that references may add: constants in constants can grow without end. */
const LARGEST = 4_000_000

/** The names to which a code gives a value once: `const url = "…"`, `payload = json.dumps({ … })`. */
export class Constants {
  readonly #starts = new Map<string, number | null>()
  readonly #known = new Map<string, (CodeConstant & { readonly size: number }) | null>()
  readonly #read: ReadConstant
  #left = LARGEST
  /** Tokens that may be read: a value that does not end reaches to the end of the code. */
  #tokensLeft: number

  constructor(tokens: readonly CodeToken[], read: ReadConstant) {
    this.#read = read
    this.#tokensLeft = tokens.length * 4
    let depth = 0
    tokens.forEach(({ kind, text }, at) => {
      if (kind === 'mark' && /[([]/.test(text)) depth += 1
      if (kind === 'mark' && /[)\]]/.test(text)) depth = Math.max(0, depth - 1)
      if (kind !== 'name') return
      // What may change it later: `headers["a"] = …`, `headers.append(…)`, `url += …`.
      if (isChanged(tokens, at)) this.#starts.set(text, null)
      const [root = ''] = text.split('.', 1)
      if (root !== text && this.#starts.has(root)) this.#starts.set(root, null)
      const start = depth > 0 ? null : valueBehind(tokens, at)
      if (start !== null) this.#starts.set(text, this.#starts.has(text) ? null : start)
    })
  }

  /** Null for a name that has none before the token `before`. */
  valueOf(name: string, before: number, depth: number): CodeConstant | null {
    const start = this.#starts.get(name) ?? null
    if (start === null || start > before) return null
    if (!this.#known.has(name)) this.#known.set(name, this.#readAt(name, start, depth))
    const known = this.#known.get(name) ?? null
    this.#left -= known?.size ?? 0
    return this.#left < 0 ? null : known
  }

  #readAt(
    name: string,
    start: number,
    depth: number,
  ): (CodeConstant & { readonly size: number }) | null {
    if (this.#tokensLeft < 0) return null
    // One that is within itself has no value.
    this.#known.set(name, null)
    const { value, isIncomplete, end } = this.#read(start, depth)
    this.#tokensLeft -= end - start
    return { value, isIncomplete, size: sizeOf(value) }
  }
}

function isChanged(tokens: readonly CodeToken[], at: number): boolean {
  const [next, then] = [tokens[at + 1], tokens[at + 2]]
  if (next?.kind !== 'mark') return false
  return next.text === '[' || (/^[+.|&?*/-]$/.test(next.text) && then?.text === '=')
}

/** Where the value stands that a name is given: behind `=` or `:=`. */
function valueBehind(tokens: readonly CodeToken[], at: number): number | null {
  const marks = [1, 2, 3].map((ahead) => {
    const token = tokens[at + ahead]
    return token?.kind === 'mark' ? token.text : ''
  })
  const equals = marks[0] === ':' ? 1 : 0
  const isGiven = marks[equals] === '=' && !/^[=>]$/.test(marks[equals + 1] ?? '')
  return isGiven ? at + equals + 2 : null
}

function sizeOf(value: CodeValue): number {
  if (typeof value === 'string') return value.length + 1
  if (isTable(value)) return 1 + sizeOf([...value.values()])
  if (isList(value)) return value.reduce((sum: number, each) => sum + sizeOf(each), 1)
  if (value === null || typeof value !== 'object') return 1
  if ('pieces' in value) return sizeOf(value.pieces)
  return 'base64' in value ? value.base64.length : 1
}
