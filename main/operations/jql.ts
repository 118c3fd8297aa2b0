/** Why a text is no JQL, and at which of its characters (from 1) that shows. */
export interface JqlProblem {
  readonly at: number
  readonly message: string
}

interface Token {
  readonly kind: 'word' | 'string' | 'symbol' | 'end'
  readonly text: string
  readonly at: number
}

class Broken extends Error {
  readonly at: number
  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

const SPACE = /\s+/y
const SYMBOL = /!=|!~|<=|>=|&&|\|\||[()[\]=~<>!,&|]/y
const WORD = /[^\s()[\]=!<>~,&|"'?*/%^$#@;+{}]+/y
const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', '~', '!~', '<', '>', '<=', '>='])
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', '&&', '||', '&', '|'])
const PREDICATES: ReadonlySet<string> = new Set([
  ...['after', 'before', 'by', 'during', 'on', 'from', 'to'],
])

/** Bare, these are words of JQL's own, or kept for it: https://support.atlassian.com/jira-software-cloud/docs/what-is-advanced-search-in-jira-cloud/ */
const RESERVED: ReadonlySet<string> = new Set(
  [
    'abort access add after alias all alter and any as asc audit avg before begin between boolean break by byte',
    'catch cf changed char character check checkpoint collate collation column commit connect continue count create current',
    'date decimal declare decrement default defaults define delete delimiter desc difference distinct divide do double drop during',
    'else empty encoding end equals escape exclusive exec execute exists explain false fetch field file first float for from function',
    'go goto grant greater group having identified if immediate in increment index initial inner inout input insert',
    'int integer intersect intersection into is isempty isnull join last left less like limit lock long max min minus mode modify',
    'modulo more multiply next noaudit not notin nowait null number object of on option or order outer output',
    'power previous prior privileges public raise raw remainder rename resource return returns revoke right row rowid rownum rows',
    'select session set share size sqrt start strict string subtract sum synonym table then to trans transaction trigger true',
    'uid union unique update user validate values view was when whenever where while with',
  ].flatMap((words) => words.split(' ')),
)
/** Of a word processor or a chat: to JQL they are letters. */
const CURLY = /^[“”„‟‘’‚«»]/u

/**
 * The first thing in a JQL text that Jira's grammar has no place for; null where there is none. Whether
 * fields and values exist, only the site knows. Linear in the text.
 * https://support.atlassian.com/jira-software-cloud/docs/jql-operators/
 */
export function jqlProblem(text: string): JqlProblem | null {
  try {
    new Reading(tokensOf(text)).query()
    return null
  } catch (error) {
    if (error instanceof Broken) return { at: error.at + 1, message: error.message }
    throw error
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const take = (pattern: RegExp, at: number): string | null => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0] ?? null
  }
  let at = take(SPACE, 0)?.length ?? 0
  while (at < text.length) {
    const sign = text[at] ?? ''
    const token = sign === '"' || sign === "'" ? stringAt(text, at) : null
    const symbol = token === null ? take(SYMBOL, at) : null
    const word = token === null && symbol === null ? take(WORD, at) : null
    const found = token ?? symbol ?? word
    if (found === null)
      throw new Broken(at, `“${sign}” stands outside of quotes, where JQL has no use for it.`)
    const kind = token !== null ? 'string' : symbol !== null ? 'symbol' : 'word'
    tokens.push({ kind, text: found, at })
    at += found.length
    at += take(SPACE, at)?.length ?? 0
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }]
}

const ESCAPE = /\\(?:[tnr\\'" ]|u[0-9a-fA-F]{4})/y

/** A quoted text with its quotes. */
function stringAt(text: string, from: number): string {
  const quote = text[from]
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === quote) return text.slice(from, at + 1)
    if (text[at] !== '\\') continue
    ESCAPE.lastIndex = at
    const escaped = ESCAPE.exec(text)?.[0]
    if (escaped === undefined)
      throw new Broken(at, 'After a backslash JQL takes t, n, r, a quote, a backslash or uXXXX.')
    at += escaped.length - 1
  }
  throw new Broken(from, 'A quote that begins here is not closed.')
}

/** Walks the tokens; parentheses around clauses are counted, so depth costs no stack. */
class Reading {
  readonly #tokens: readonly Token[]
  #place = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  query(): void {
    if (!this.#isEnd() && !this.#isOrder()) this.#clauses()
    this.#order()
  }

  #clauses(): void {
    const open: Token[] = []
    for (;;) {
      while (this.#takes('not', '!')) continue
      if (this.#is('(')) {
        open.push(this.#next())
        continue
      }
      this.#clause()
      while (open.length > 0 && this.#takes(')')) open.pop()
      if (this.#takes(...JOINTS)) continue
      const [outermost] = open.slice(-1)
      if (outermost !== undefined && (this.#isEnd() || this.#isOrder()))
        throw new Broken(outermost.at, 'A parenthesis that opens here is not closed.')
      if (this.#is(')'))
        throw new Broken(this.#token().at, 'A parenthesis closes here that none has opened.')
      return
    }
  }

  #clause(): void {
    if (this.#is(...JOINTS, 'order')) throw this.#expected('a field')
    this.#field()
    const isHistory = this.#operator()
    while (isHistory && this.#takes(...PREDICATES)) this.#operand()
  }

  /** `cf[10010]`, `issue.property["a key"].b.c` */
  #field(): void {
    // Its own word stands for a field where a number in brackets follows.
    const isCustom = this.#is('cf') && this.#tokens[this.#place + 1]?.text === '['
    this.#text('a field', isCustom)
    while (this.#takes('[')) {
      this.#text('what the brackets name')
      if (!this.#takes(']')) throw this.#expected('a closing bracket')
      while (this.#token().kind === 'word' && this.#token().text.startsWith('.')) this.#next()
    }
  }

  /** Whether it is one that looks at what was, which takes more behind it. */
  #operator(): boolean {
    if (this.#takes(...OPERATORS)) return this.#operand()
    if (this.#takes('changed')) return true
    if (this.#takes('was')) {
      this.#takes('not')
      this.#takes('in')
      this.#operand()
      return true
    }
    if (this.#takes('is')) {
      this.#takes('not')
      if (!this.#takes('empty', 'null')) throw this.#expected('EMPTY or NULL')
      return false
    }
    this.#takes('not')
    if (!this.#takes('in')) throw this.#expected('an operator such as =, !=, ~, IN, IS or WAS')
    return this.#operand()
  }

  /** A value, or a list of some, which may be lists. */
  #operand(): boolean {
    let open = 0
    for (;;) {
      while (this.#takes('(')) open += 1
      this.#value()
      while (open > 0 && this.#takes(')')) open -= 1
      if (open === 0) return false
      if (!this.#takes(',')) throw this.#expected('a comma or a closing parenthesis')
    }
  }

  #value(): void {
    if (this.#takes('empty', 'null')) return
    this.#text('a value')
    if (this.#takes('(') && !this.#takes(')')) this.#arguments()
  }

  #arguments(): void {
    do this.#text('a value')
    while (this.#takes(','))
    if (!this.#takes(')')) throw this.#expected('a comma or a closing parenthesis')
  }

  /** A word that is not JQL's own, or anything in quotes. */
  #text(what: string, isOwn = false): void {
    const { kind, text, at } = this.#token()
    if (kind !== 'word' && kind !== 'string') throw this.#expected(what)
    if (kind === 'word' && !isOwn && RESERVED.has(text.toLowerCase())) {
      const whole = what === 'a value' ? 'the whole value' : 'it'
      throw new Broken(at, `“${text}” is a word that JQL keeps for itself: put ${whole} in quotes.`)
    }
    this.#next()
  }

  #order(): void {
    if (this.#isEnd()) return
    if (!this.#takes('order')) throw this.#expected('AND, OR, ORDER BY or the end')
    if (!this.#takes('by')) throw this.#expected('BY')
    do {
      this.#field()
      this.#takes('asc', 'desc')
    } while (this.#takes(','))
    if (!this.#isEnd()) throw this.#expected('a comma or the end')
  }

  #token(): Token {
    return this.#tokens[this.#place] ?? { kind: 'end', text: '', at: 0 }
  }

  #next(): Token {
    const token = this.#token()
    this.#place += 1
    return token
  }

  #is(...texts: readonly string[]): boolean {
    const { kind, text } = this.#token()
    return kind !== 'string' && kind !== 'end' && texts.includes(text.toLowerCase())
  }

  #takes(...texts: readonly string[]): boolean {
    if (!this.#is(...texts)) return false
    this.#place += 1
    return true
  }

  #isEnd(): boolean {
    return this.#token().kind === 'end'
  }

  #isOrder(): boolean {
    return this.#is('order')
  }

  #expected(what: string): Broken {
    const { kind, text, at } = this.#token()
    const before = this.#tokens[this.#place - 1]
    // `status = In Progress`
    const isSplit = kind === 'word' && before?.kind === 'word' && what.startsWith('AND')
    const curly = isSplit ? (CURLY.exec(before.text)?.[0] ?? '') : ''
    const which = curly === '' ? '' : `, " or ', and not in ${curly}`
    const hint = isSplit ? ` Several words of one value stand in quotes${which}.` : ''
    const found = kind === 'end' ? 'the JQL ends' : `“${text.slice(0, 40)}” stands`
    return new Broken(at, `Here ${found}, where JQL expects ${what}.${hint}`)
  }
}
