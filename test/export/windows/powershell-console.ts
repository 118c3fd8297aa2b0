type Environment = Readonly<Record<string, string>>

/** A program as PowerShell would start it: its arguments as PowerShell's own values, and its input. */
export interface Started {
  readonly program: string
  readonly words: readonly string[]
  readonly input: string | null
  /** `$OutputEncoding` of the moment; Windows PowerShell's default is ASCII. */
  readonly encoding: 'ascii' | 'utf8'
}

/**
 * Reads one pipeline by about_Quoting_Rules, about_Special_Characters, about_Parsing and
 * about_Arrays (https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/).
 * Which characters are quotes is in section 2.3.5.2 of the language specification:
 * https://learn.microsoft.com/en-us/powershell/scripting/lang-spec/chapter-02#2352-string-literals
 * Knows only what a command with strings needs; anything else is an error.
 */
export function startedBy(text: string, environment: Environment): Started {
  const script = text
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .join('\n')
  const scoped =
    /^& \{ \$OutputEncoding = \[Text\.UTF8Encoding\]::new\(\$false\); ([\s\S]*) \}$/.exec(script)
  const pipeline = scoped?.[1] ?? script
  const console = new Console(pipeline, environment)
  const input = pipeline.startsWith('@(') ? console.arrayThenPipe() : null
  const [program = '', ...words] = console.words()
  return {
    program,
    words,
    input: input === null ? null : input.map((line) => `${line}\r\n`).join(''),
    encoding: scoped === null ? 'ascii' : 'utf8',
  }
}

/**
 * The command line of Windows PowerShell 5.1: an argument with white space outside quotes of its own
 * goes between quotes, an empty one is lost, and quotes inside are not escaped (about_Parsing,
 * “Passing arguments that contain quote characters”).
 */
export function commandLineOf51(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .map((word) => (/\s/.test(word.replace(/"[^"]*"/g, '')) ? `"${word}"` : word))
    .join(' ')
}

/** That of PowerShell 7.3 and later: each argument arrives as it is ($PSNativeCommandArgumentPassing). */
export function commandLineOf73(words: readonly string[]): string {
  return words
    .map((word) =>
      /[\s"]/.test(word) || word === ''
        ? `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\*)$/, '$1$1')}"`
        : word,
    )
    .join(' ')
}

const isSingle = (char: string): boolean =>
  char !== '' && "'\u2018\u2019\u201a\u201b".includes(char)
const isDouble = (char: string): boolean => char !== '' && '"\u201c\u201d\u201e'.includes(char)

class Console {
  readonly #chars: readonly string[]
  readonly #environment: Environment
  #at = 0

  constructor(text: string, environment: Environment) {
    this.#chars = Array.from({ length: text.length }, (_, at) => text.charAt(at))
    this.#environment = environment
  }

  arrayThenPipe(): readonly string[] {
    const lines: string[] = []
    this.#at = 2
    for (;;) {
      this.#blank(/\s/)
      lines.push(this.#string())
      this.#blank(/\s/)
      const char = this.#next()
      if (char === ')') break
      if (char !== ',') throw new Error(`“${char}” between the strings of an array`)
    }
    this.#blank(/ /)
    if (this.#next() !== '|') throw new Error('no pipe behind the array')
    return lines
  }

  words(): readonly string[] {
    const words: string[] = []
    for (;;) {
      this.#blank(/ /)
      if (this.#peek() === '`' && this.#chars[this.#at + 1] === '\n') {
        this.#at += 2
        continue
      }
      if (this.#peek() === '') return words
      words.push(
        isSingle(this.#peek()) || isDouble(this.#peek()) ? this.#string() : this.#bareWord(),
      )
    }
  }

  #bareWord(): string {
    let word = ''
    while (/[\w.:-]/.test(this.#peek())) word += this.#next()
    if (word === '' || !/^[ \n`]?$/.test(this.#peek()))
      throw new Error(`“${this.#peek()}” in a bare word`)
    return word
  }

  #string(): string {
    const open = this.#next()
    if (!isSingle(open) && !isDouble(open)) throw new Error(`“${open}” where a string begins`)
    const isQuote = isSingle(open) ? isSingle : isDouble
    let text = ''
    for (;;) {
      const char = this.#next()
      if (char === '') throw new Error('a string that never ends')
      if (isQuote(char)) {
        if (!isQuote(this.#peek())) return text
        text += char
        this.#at += 1
      } else if (isSingle(open)) text += char
      else if (char === '`') text += this.#escaped()
      else if (char === '$') text += this.#variable()
      else text += char
    }
  }

  #escaped(): string {
    const char = this.#next()
    if (/[0abefnrtuv]/.test(char)) throw new Error('a letter escape, which nothing here writes')
    return char
  }

  #variable(): string {
    const rest = this.#chars.slice(this.#at, this.#at + 80).join('')
    const found = /^(?:env:(\w+)|\{env:(\w+)\})/.exec(rest)
    const value = this.#environment[found?.[1] ?? found?.[2] ?? '']
    if (found === null || value === undefined)
      throw new Error('a dollar sign that names no variable')
    this.#at += found[0].length
    return value
  }

  #blank(space: RegExp): void {
    while (space.test(this.#peek())) this.#at += 1
  }

  #peek(): string {
    return this.#chars[this.#at] ?? ''
  }

  #next(): string {
    const char = this.#peek()
    this.#at += 1
    return char
  }
}
