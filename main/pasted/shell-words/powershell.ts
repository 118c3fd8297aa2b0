import { curl } from './program.ts'
import type { CommandLine, Word } from './word.ts'
import { WordBuilder } from './word.ts'
import { tableOf } from '../../wire/table.ts'

const SINGLE = /['\u2018\u2019\u201a\u201b]/
const DOUBLE = /["\u201c\u201d\u201e]/
/** Runs of characters that mean themselves, outside of quotes and in both kinds. */
const PLAIN = /[\w.:/%+=-]+/y
const PLAIN_IN_SINGLE = /[^'\u2018\u2019\u201a\u201b]+/y
const PLAIN_IN_DOUBLE = /[^"\u201c\u201d\u201e`$]+/y
const BACKTICK: ReadonlyMap<string, string> = tableOf({
  0: '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
})

/**
 * The words of each command of a program for PowerShell, by about_quoting_rules and about_parsing; also
 * strings through a pipe are its input, a line each.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function* readPowerShell(text: string, program = curl): Generator<CommandLine> {
  const { commands, isOpen } = new PowerShellReader(text.replaceAll('\r\n', '\n')).read()
  for (const [at, { words, end }] of commands.entries()) {
    const first = words.findIndex(([name]) => typeof name === 'string' && program.isCalled(name))
    if (first < 0) continue
    const own = words.slice(first)
    const piped = commands[at - 1]?.words ?? []
    const line = {
      stdin: null,
      inputFile: null,
      dropped: [],
      end,
      isOpen: isOpen && at === commands.length - 1,
    }
    const lines = piped.flatMap((word): Word => [...word, '\n'])
    yield {
      ...line,
      words: own.map(unescapedQuotes),
      stdin: lines.length === 0 ? null : lines,
    }
  }
}

interface Command {
  readonly words: Word[]
  end: number
}

/** For Windows PowerShell 5.1 people write `\"` where a program has to get `"`. */
function unescapedQuotes(word: Word): Word {
  return word.map((piece) => (typeof piece === 'string' ? piece.replaceAll('\\"', '"') : piece))
}

class PowerShellReader {
  readonly #text: string
  #at = 0
  readonly #word = new WordBuilder()
  readonly #commands: [Command, ...Command[]] = [{ words: [], end: 0 }]
  #isOpen = false
  #blanks = { from: 0, to: 0 }

  constructor(text: string) {
    this.#text = text
  }

  /** Commands of the script, each as its words; brackets and commas only part words. */
  read(): { readonly commands: readonly Command[]; readonly isOpen: boolean } {
    while (this.#at < this.#text.length) this.#step()
    this.#endWord()
    this.#last.end = this.#text.length
    return { commands: this.#commands, isOpen: this.#isOpen }
  }

  get #last(): Command {
    return this.#commands.at(-1) ?? this.#commands[0]
  }

  #step(): void {
    const plain = this.#word.run(this.#text, this.#at, PLAIN)
    if (plain > 0) {
      this.#at += plain
      return
    }
    const char = this.#text[this.#at] ?? ''
    const next = this.#text[this.#at + 1] ?? ''
    if (char === '`' && next === '\n') this.#at += 2
    else if (char === '`') this.#take(BACKTICK.get(next) ?? next, 2)
    else if (SINGLE.test(char)) this.#single()
    else if (DOUBLE.test(char)) this.#double()
    else if (char === '#' && !this.#word.isOpen) this.#comment()
    else if (/[\n;|]/.test(char)) this.#separator(char)
    else if (
      /[\s(){},]/.test(char) ||
      (char === '@' && next === '(') ||
      (char === '&' && !this.#word.isOpen)
    ) {
      this.#endWord()
      this.#at += 1
    } else if (char === '$') this.#dollar()
    else this.#take(String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0), 1)
  }

  #take(text: string, length: number): void {
    this.#word.text(text)
    this.#at += Math.max(length, length === 1 ? text.length : 0)
  }

  #endWord(): void {
    const word = this.#word.take()
    if (word !== null) this.#last.words.push(word)
  }

  #comment(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end < 0 ? this.#text.length : end
  }

  /** A line that ends inside `@(` … `)` goes on: there a comma or a bracket stands at its end. */
  #separator(char: string): void {
    const { from, to } = this.#blanksAround()
    const [before, after] = [this.#text[from - 1], this.#text[to]]
    this.#endWord()
    const goesOn =
      char === '\n' && (before === ',' || before === '(' || before === '|' || after === ')')
    if (!goesOn) {
      this.#last.end = this.#at
      this.#commands.push({ words: [], end: this.#at })
    }
    this.#at += 1
  }

  /** The run of blanks that this one is in; each run is walked once. */
  #blanksAround(): { readonly from: number; readonly to: number } {
    if (this.#at >= this.#blanks.to) {
      const isBlank = (at: number): boolean => /\s/.test(this.#text[at] ?? '')
      let [from, to] = [this.#at, this.#at + 1]
      while (isBlank(from - 1)) from -= 1
      while (isBlank(to)) to += 1
      this.#blanks = { from, to }
    }
    return this.#blanks
  }

  #single(): void {
    this.#word.bytes('')
    for (this.#at += 1; this.#at < this.#text.length;) {
      this.#at += this.#word.run(this.#text, this.#at, PLAIN_IN_SINGLE)
      if (this.#at >= this.#text.length) break
      const char = this.#text[this.#at] ?? ''
      const doubled = SINGLE.test(char) && SINGLE.test(this.#text[this.#at + 1] ?? '')
      if (SINGLE.test(char) && !doubled) break
      if (doubled) this.#take(char, 2)
      else this.#take(String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0), 1)
    }
    this.#isOpen = this.#at >= this.#text.length
    this.#at += 1
  }

  #double(): void {
    this.#word.bytes('')
    for (this.#at += 1; this.#at < this.#text.length;) {
      this.#at += this.#word.run(this.#text, this.#at, PLAIN_IN_DOUBLE)
      if (this.#at >= this.#text.length) break
      const char = this.#text[this.#at] ?? ''
      const next = this.#text[this.#at + 1] ?? ''
      const doubled = DOUBLE.test(char) && DOUBLE.test(next)
      if (DOUBLE.test(char) && !doubled) break
      if (doubled) this.#take(char, 2)
      else if (char === '`') this.#take(BACKTICK.get(next) ?? next, 2)
      else if (char === '$') this.#dollar()
      else this.#take(String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0), 1)
    }
    this.#isOpen = this.#at >= this.#text.length
    this.#at += 1
  }

  #dollar(): void {
    const name = /^\$(?:\{(?:env:)?(\w+)\}|(?:env:)?(\w+))/i.exec(
      this.#text.slice(this.#at, this.#at + 200),
    )
    if (name === null) {
      this.#take('$', 1)
      return
    }
    this.#word.variable(name[1] ?? name[2] ?? '')
    this.#at += name[0].length
  }
}
