import { type HereMark, hereMarkAt, readHereDocument } from './here-document.ts'
import { ANSI_C, pipedFrom, printfBytes } from './piped.ts'
import { cutAddress } from './cut-address.ts'
import { curl, type Program } from './program.ts'
import { substitutionEnd } from './substitution.ts'
import type { CommandLine, Word } from './word.ts'
import { WordBuilder } from './word.ts'

/** What Understudy itself writes for bytes that a POSIX shell cannot quote. */
const OWN_PRINTF = /\$\(printf '((?:[^']|'\\'')*)'\)/y
const LONGEST_NAME = 200
/** Runs of characters that mean themselves, outside of quotes and in both kinds that have escapes. */
const PLAIN = /[\w.,:/@%+=-]+/y
const PLAIN_IN_DOUBLE = /[^"\\$`]+/y
const PLAIN_IN_ANSI_C = /[^'\\]+/y

/**
 * The words of each command of a program in a POSIX or bash script, by the rules of quoting in
 * POSIX.1-2024 XCU 2.2 and bash's `$'…'`. Nothing is executed: variables stay variables, a command
 * substitution is listed as dropped (but for the `printf` that Understudy itself writes).
 */
export function readBash(script: string, program = curl): Generator<CommandLine> {
  return new BashReader(script, program).read()
}

class BashReader {
  readonly #text: string
  readonly #program: Program
  #at = 0
  readonly #word = new WordBuilder()
  #isOpen = false
  #words: Word[] = []
  #stdin: Word | null = null
  #inputFile: Word | null = null
  #dropped: string[] = []
  /** Whose text begins behind the line. */
  #awaited: HereMark[] = []
  /** The next word is what `<<<` gives to the program, or the file that `<` does. */
  #takes: 'string' | 'file' | null = null
  #isUnclosed = false
  /** Where a character was last looked for and found; the reader only moves on. */
  readonly #found = new Map<string, number>()

  constructor(text: string, program: Program) {
    this.#text = text
    this.#program = program
  }

  *read(): Generator<CommandLine> {
    while (this.#at < this.#text.length) {
      while (this.#at < this.#text.length && !this.#step()) continue
      this.#endWord()
      const first = this.#words.findIndex((word) => this.#isCalled(word))
      if (first < 0) return
      yield {
        words: this.#words.slice(first),
        stdin: this.#stdin,
        inputFile: this.#inputFile,
        dropped: this.#dropped,
        end: this.#at,
        isOpen: this.#isOpen,
      }
      this.#words = []
      this.#dropped = []
      this.#stdin = null
      this.#inputFile = null
      this.#at += 1
    }
  }

  #isCalled([first]: Word): boolean {
    return typeof first === 'string' && this.#program.isCalled(first)
  }

  /** Reads one element; true where a command of the program has ended. */
  #step(): boolean {
    const plain = this.#word.run(this.#text, this.#at, PLAIN)
    if (plain > 0) return this.#skip(plain)
    const char = this.#text[this.#at] ?? ''
    const rest = this.#text.slice(this.#at, this.#at + 2)
    const continued = /^\\\r?\n/.exec(this.#text.slice(this.#at, this.#at + 3))
    if (continued !== null) return this.#skip(continued[0].length)
    if (/[ \t]/.test(char) || rest === '\r\n') return this.#blank()
    if (/[\n;|&]/.test(char)) return this.#endCommand(char)
    if (char === '#' && !this.#word.isOpen) return this.#skip(this.#find('\n', this.#at) - this.#at)
    if (/[<>]/.test(char)) return this.#redirection()
    if (char === '\\') return this.#literal(this.#text.slice(this.#at + 1, this.#at + 2), 2)
    if (char === "'") return this.#singleQuoted()
    if (rest === "$'") return this.#ansiC()
    if (char === '"' || rest === '$"') return this.#doubleQuoted(char === '"' ? 1 : 2)
    if (char === '$' || char === '`') return this.#expansion()
    return this.#literal(char, 1)
  }

  #skip(count: number): false {
    this.#at += Math.max(count, 0)
    return false
  }

  #literal(text: string, length: number): false {
    const point = this.#text.codePointAt(this.#at) ?? 0
    const pair = length === 1 && point > 0xffff ? String.fromCodePoint(point) : text
    this.#word.text(pair)
    return this.#skip(Math.max(length, pair.length))
  }

  #blank(): false {
    this.#endWord()
    return this.#skip(1)
  }

  #endWord(): void {
    const word = this.#word.take()
    if (word === null) return
    if (this.#takes === 'string') this.#stdin = [...word, '\n']
    else if (this.#takes === 'file') this.#inputFile = word
    else this.#words.push(word)
    this.#takes = null
  }

  /** A pipe from `printf`, `echo` or `cat` is the standard input; other commands before are forgotten. */
  #endCommand(operator: string): boolean {
    this.#endWord()
    if (operator === '\n') this.#hereDocuments()
    if (this.#words.some((word) => this.#isCalled(word))) {
      this.#dropped.push(...cutAddress(this.#text, this.#at))
      return true
    }
    const piped = operator === '|' ? pipedFrom(this.#words, this.#inputFile) : null
    // What stays behind of a command that sends nothing is nothing of the request.
    if (piped === null && operator !== '|') this.#dropped = []
    this.#stdin = piped?.stdin ?? null
    this.#inputFile = piped?.inputFile ?? null
    this.#words = []
    return this.#skip(1)
  }

  #hereDocuments(): void {
    for (const mark of this.#awaited) {
      const { word, end, isOpen, runsCommand } = readHereDocument(this.#text, this.#at + 1, mark)
      if (runsCommand) this.#dropped.push('The output of a command inside the command.')
      this.#stdin = word
      this.#isOpen = isOpen
      this.#at = end
    }
    this.#awaited = []
  }

  #redirection(): false {
    this.#endWord()
    if (this.#text.startsWith('<<<', this.#at)) {
      this.#takes = 'string'
      return this.#skip(3)
    }
    const mark = hereMarkAt(this.#text, this.#at)
    if (mark !== null) {
      this.#awaited.push(mark)
      return this.#skip(mark.length)
    }
    if (this.#program.readsInput && /^<[^&<>]/.test(this.#text.slice(this.#at, this.#at + 2))) {
      this.#takes = 'file'
      return this.#skip(1)
    }
    const end = /[<>&]+[ \t]*[^\s;|]*/y
    end.lastIndex = this.#at
    const text = end.exec(this.#text)?.[0] ?? '<'
    this.#dropped.push(
      text.startsWith('<')
        ? 'What the shell redirects into the command.'
        : 'Where the shell redirects the output to.',
    )
    return this.#skip(text.length)
  }

  #singleQuoted(): false {
    const end = this.#find("'", this.#at + 1)
    this.#word.text(this.#text.slice(this.#at + 1, end))
    this.#at = end
    return this.#closeQuote()
  }

  #closeQuote(): false {
    this.#isOpen = this.#at >= this.#text.length
    return this.#skip(1)
  }

  #ansiC(): false {
    this.#at += 2
    this.#word.bytes('')
    while (this.#at < this.#text.length && this.#text[this.#at] !== "'") {
      this.#at += this.#word.run(this.#text, this.#at, PLAIN_IN_ANSI_C)
      if (/^(?:'|$)/.test(this.#text.charAt(this.#at))) break
      if (this.#text[this.#at] === '\\') this.#ansiCEscape()
      else this.#literal(this.#text[this.#at] ?? '', 1)
    }
    return this.#closeQuote()
  }

  #ansiCEscape(): void {
    const rest = this.#text.slice(this.#at + 1, this.#at + 12)
    const byte = /^(?:([0-7]{1,3})|x([0-9a-f]{1,2}))/i.exec(rest)
    const control = /^c(.)/s.exec(rest)
    // Firefox writes a character beyond the first plane as the two halves that it has in UTF-16.
    const point =
      /^u(d[89ab][\da-f]{2}\\ud[c-f][\da-f]{2})/i.exec(rest) ??
      /^(?:u([0-9a-f]{1,4})|U([0-9a-f]{1,8}))/i.exec(rest)
    if (byte !== null)
      this.#word.bytes(
        String.fromCharCode(
          parseInt(byte[1] ?? byte[2] ?? '0', byte[1] === undefined ? 16 : 8) & 255,
        ),
      )
    else if (control?.[1] !== undefined)
      this.#word.bytes(
        control[1] === '?' ? '\u007f' : String.fromCharCode(control[1].charCodeAt(0) & 31),
      )
    else if (point !== null)
      this.#word.text(
        (point[1] ?? point[2] ?? '0')
          .split(/\\u/i)
          .map((half) => charOf(parseInt(half, 16)))
          .join(''),
      )
    else this.#word.text(ANSI_C.get(rest[0] ?? '') ?? `\\${rest[0] ?? ''}`)
    this.#at += 1 + ((byte ?? control ?? point)?.[0].length ?? 1)
  }

  #doubleQuoted(open: number): false {
    this.#at += open
    this.#word.bytes('')
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') {
      this.#at += this.#word.run(this.#text, this.#at, PLAIN_IN_DOUBLE)
      if (/^(?:"|$)/.test(this.#text.charAt(this.#at))) break
      const char = this.#text[this.#at] ?? ''
      const next = this.#text[this.#at + 1] ?? ''
      if (char === '\\' && next === '\n') this.#at += 2
      else if (char === '\\' && /[$`"\\]/.test(next)) this.#literal(next, 2)
      else if (char === '$' || char === '`') this.#expansion()
      else this.#literal(char, 1)
    }
    return this.#closeQuote()
  }

  #expansion(): false {
    const opened = this.#text.slice(this.#at, this.#at + 2)
    if (opened === '$(' || opened.startsWith('`')) return this.#substitution(opened)
    const end = opened === '${' ? this.#find('}', this.#at + 2) + 1 : this.#at + LONGEST_NAME
    const rest = this.#text.slice(this.#at, end)
    const name = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-?=+][^}]*)?\})/.exec(rest)
    if (name === null) return this.#literal(opened.charAt(0), 1)
    this.#word.variable(name[1] ?? name[2] ?? '')
    return this.#skip(name[0].length)
  }

  #substitution(opened: string): false {
    OWN_PRINTF.lastIndex = this.#at
    const own = OWN_PRINTF.exec(this.#text)
    if (own !== null) {
      this.#word.bytes(printfBytes((own[1] ?? '').replaceAll("'\\''", "'")))
      return this.#skip(own[0].length)
    }
    const end = opened === '$(' ? this.#closing(this.#at + 2) : this.#find('`', this.#at + 1)
    if (end === this.#text.length) return this.#literal(opened.charAt(0), 1)
    this.#dropped.push('The output of a command inside the command.')
    this.#word.variable('COMMAND_OUTPUT')
    return this.#skip(end + 1 - this.#at)
  }

  /** Once one is closed nowhere, the next parenthesis ends each: time stays linear. */
  #closing(from: number): number {
    const end = this.#isUnclosed ? null : substitutionEnd(this.#text, from)
    this.#isUnclosed = end === null
    return end ?? this.#find(')', from)
  }

  #find(char: string, from: number): number {
    const known = this.#found.get(char)
    if (known !== undefined && known >= from) return known
    const at = this.#text.indexOf(char, from)
    const found = at < 0 ? this.#text.length : at
    this.#found.set(char, found)
    return found
  }
}

function charOf(code: number): string {
  return String.fromCodePoint(Math.min(code, 0x10_ffff))
}
