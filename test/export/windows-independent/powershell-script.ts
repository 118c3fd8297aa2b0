/**
 * Enough of PowerShell to follow a script that assigns, builds values and starts commands. Modes of
 * reading: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing
 * Precedence of operators:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_operator_precedence
 * What it does not know it refuses, so that nothing passes unread.
 */
import type { Cursor, Expansions } from './powershell-strings.ts'
import { readExpandablePiece, readString, readVariableName } from './powershell-strings.ts'
import type { Value } from './powershell-values.ts'
import { itemsOf, memberOf, textOf } from './powershell-values.ts'

export interface Invocation {
  readonly name: string
  readonly given: readonly Value[]
  /** What was piped into it, or null where nothing was. */
  readonly input: readonly string[] | null
  /** `$OutputEncoding` where the script sets it. */
  readonly outputEncoding: 'utf8' | 'ascii' | null
}

export interface ScriptResult {
  readonly invocations: readonly Invocation[]
  /** What statements put out that were no commands. */
  readonly output: readonly Value[]
}

type Variables = Map<string, Value>

/** Runs a script. Names of variables without regard to case; `env:NAME` for the environment. */
export function runScript(
  text: string,
  variables: Readonly<Record<string, string>> = {},
): ScriptResult {
  const script = new Script(text)
  for (const [name, value] of Object.entries(variables)) {
    script.variables.set(name.toLowerCase(), { kind: 'text', text: value })
  }
  script.statements('')
  return script
}

class Script implements ScriptResult, Expansions {
  readonly invocations: Invocation[] = []
  output: Value[] = []
  variables: Variables = new Map()
  private readonly cursor: Cursor

  constructor(text: string) {
    this.cursor = { text, at: 0 }
  }

  /** Reads up to the closing character, or to the end of the script. */
  statements(closing: '' | ')' | '}'): void {
    for (;;) {
      this.skip(/^(?:\s|;|#[^\n]*|`\r?\n)+/)
      if (this.cursor.at >= this.cursor.text.length) {
        if (closing !== '') throw new Error(`Missing ${closing}`)
        return
      }
      if (closing !== '' && this.eats(closing)) return
      this.statement()
    }
  }

  private statement(): void {
    const assigned = this.match(/^\$(\w+)[ \t]*=(?!=)[ \t]*/)
    if (assigned !== null) {
      this.variables.set((assigned[1] ?? '').toLowerCase(), this.expression())
      return
    }
    let piped: readonly string[] | null = null
    for (;;) {
      const values = this.element(piped)
      this.blanks()
      if (!this.eats('|')) {
        this.output.push(...values)
        break
      }
      piped = values.map(textOf)
      this.skip(/^(?:\s|`\r?\n)+/)
    }
    if (!/^(?:$|[\n;)}#])/.test(this.rest(1))) throw new Error(`Unread: ${this.rest(40)}`)
  }

  /** One part of a pipeline: an expression's values, or a command. */
  private element(piped: readonly string[] | null): readonly Value[] {
    if (this.match(/^&[ \t]*\{/) !== null) {
      this.block()
      return []
    }
    const called = this.match(/^&[ \t]*/) !== null
    if (!called && /^['"\u2018-\u201e@$([\d]/.test(this.rest(1))) {
      if (piped !== null) throw new Error('An expression behind a pipe.')
      return itemsOf(this.expression())
    }
    this.command(piped)
    return []
  }

  /** `& { … }` runs in a scope of its own: what it sets ends with it. */
  private block(): void {
    const outside = new Map(this.variables)
    this.statements('}')
    this.variables = outside
  }

  private command(input: readonly string[] | null): void {
    const encoding = this.variables.get('outputencoding')
    const name = textOf(this.argument(true))
    const given: Value[] = []
    for (;;) {
      this.blanks()
      if (/^(?:$|[\n;|)}&#])/.test(this.rest(1))) break
      given.push(name.toLowerCase().endsWith('.exe') ? this.argument(true) : this.listArgument())
    }
    const outputEncoding = encoding?.kind === 'encoding' ? encoding.name : null
    this.invocations.push({ name, given, input, outputEncoding })
  }

  /** Commas make a list for anything but a program. */
  private listArgument(): Value {
    const items = [this.argument(false)]
    while (this.match(/^[ \t]*,(?:\s|`\r?\n)*/) !== null) items.push(this.argument(false))
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'list', items }
  }

  private argument(commas: boolean): Value {
    const start = this.rest(1)
    if (/^['"\u2018-\u201e@([]/.test(start) && !/^\[/.test(start)) {
      const value = this.primary()
      if (/^[^\s,;|)}&]/.test(this.rest(1))) throw new Error('Text directly behind a string.')
      return value
    }
    let text = ''
    while (!/^(?:$|[\s;|){}&<>(])/.test(this.rest(1)) && (commas || this.rest(1) !== ',')) {
      if (this.rest(2) === '`\n' || this.rest(3) === '`\r\n') break
      text += readString(this.cursor, this) ?? readExpandablePiece(this.cursor, this)
    }
    if (text === '') throw new Error(`No argument: ${this.rest(40)}`)
    return text.startsWith('-') ? { kind: 'parameter', name: text } : { kind: 'text', text }
  }

  /** `-join` and `+` bind less than a comma. */
  private expression(): Value {
    let left = this.list()
    for (;;) {
      this.blanks()
      if (this.match(/^-join\b\s*/i) !== null) {
        const text = itemsOf(left).map(textOf).join(textOf(this.list()))
        left = { kind: 'text', text }
      } else if (this.match(/^\+\s*/) !== null) {
        const right = this.list()
        left =
          left.kind === 'number' && right.kind === 'number'
            ? { kind: 'number', number: left.number + right.number }
            : { kind: 'text', text: textOf(left) + textOf(right) }
      } else return left
    }
  }

  private list(): Value {
    const items = [this.postfix()]
    while (this.match(/^[ \t]*,(?:\s|`\r?\n)*/) !== null) items.push(this.postfix())
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'list', items }
  }

  private postfix(): Value {
    let value = this.primary()
    for (;;) {
      const member = this.match(/^(?:::|\.)(\w+)/)
      if (member === null) return value
      const given = this.eats('(') ? this.insideParentheses() : null
      value = memberOf(value, member[1] ?? '', given === null ? [] : itemsOf(given))
    }
  }

  private primary(): Value {
    const text = readString(this.cursor, this)
    if (text !== null) return { kind: 'text', text }
    const number = this.match(/^\d+/)
    if (number !== null) return { kind: 'number', number: Number(number[0]) }
    const type = this.match(/^\[([\w.]+)\]/)
    if (type !== null) return { kind: 'type', name: type[1] ?? '' }
    if (this.match(/^@\{/) !== null) return this.table()
    if (this.match(/^@\(/) !== null) return { kind: 'list', items: this.collected() }
    if (this.eats('(')) return this.insideParentheses()
    if (this.eats('$')) return this.variableValue(readVariableName(this.cursor) ?? '')
    throw new Error(`No expression: ${this.rest(40)}`)
  }

  private insideParentheses(): Value {
    this.skip(/^\s+/)
    const value = this.expression()
    this.skip(/^\s+/)
    if (!this.eats(')')) throw new Error(`Missing ): ${this.rest(40)}`)
    return value
  }

  private collected(): readonly Value[] {
    const outside = this.output
    this.output = []
    this.statements(')')
    const inside = this.output
    this.output = outside
    return inside
  }

  /** A name given twice, in whatever case, is an error of PowerShell too. */
  private table(): Value {
    const entries: (readonly [string, Value])[] = []
    for (;;) {
      this.skip(/^[\s;]+/)
      if (this.eats('}')) return { kind: 'table', entries }
      const bare = this.match(/^[A-Za-z_]\w*/)
      const name = bare?.[0] ?? textOf(this.primary())
      if (entries.some(([other]) => other.toLowerCase() === name.toLowerCase())) {
        throw new Error(`A name twice in a table: ${name}`)
      }
      if (this.match(/^\s*=\s*/) === null) throw new Error(`Missing =: ${this.rest(40)}`)
      entries.push([name, this.expression()])
      if (!/^\s*(?:[;}]|\n)/.test(this.rest(200))) throw new Error(`Unread: ${this.rest(40)}`)
    }
  }

  variable(name: string): string {
    return textOf(this.variableValue(name))
  }

  /** `$(` has been read; its cursor is the one of the string that it stands in. */
  subexpression(cursor: Cursor): string {
    const inner = new Script(cursor.text)
    inner.cursor.at = cursor.at
    inner.variables = this.variables
    inner.statements(')')
    cursor.at = inner.cursor.at
    return inner.output.map(textOf).join(' ')
  }

  private variableValue(name: string): Value {
    if (/^(?:true|false)$/i.test(name)) return { kind: 'flag', flag: /^t/i.test(name) }
    return this.variables.get(name.toLowerCase()) ?? { kind: 'text', text: '' }
  }

  private blanks(): void {
    this.skip(/^(?:[ \t]|`\r?\n)+/)
  }

  private rest(length: number): string {
    return this.cursor.text.slice(this.cursor.at, this.cursor.at + length)
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.rest(400))
    if (found !== null) this.cursor.at += found[0].length
    return found
  }

  private skip(pattern: RegExp): void {
    while (this.match(pattern) !== null);
  }

  private eats(char: string): boolean {
    if (this.cursor.text[this.cursor.at] !== char) return false
    this.cursor.at += 1
    return true
  }
}
