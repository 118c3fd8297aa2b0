import { cutAddress } from './cut-address.ts'
import { curl } from './program.ts'
import type { CommandLine, Word } from './word.ts'
import { WordBuilder } from './word.ts'

/** Either a character for the C runtime's parser or a variable that cmd would have put in. */
type Element = string | { readonly variable: string }

/**
 * The words of each command of a program for cmd.exe: first cmd's own reading (percent, caret, quote, the end
 * of the command), then the C runtime's
 * (https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments).
 */
export function* readCmd(text: string, program = curl): Generator<CommandLine> {
  const script = text.replaceAll('\r\n', '\n')
  const lines = cmdReads(script, isBatchFile(text))
  for (const { elements, end, isOpen } of lines) {
    const { words, isOpen: isArgumentOpen } = splitArguments(elements)
    const [first] = words[0] ?? []
    if (typeof first === 'string' && program.isCalled(first.replace(/^@/, '')))
      yield {
        words,
        stdin: null,
        inputFile: null,
        dropped: cutAddress(script, end),
        end,
        isOpen: isOpen || isArgumentOpen,
      }
  }
}

/** A letter beyond ASCII as a URL holds it: the percent-encoded bytes of its UTF-8 (RFC 3986 2.5). */
const ENCODED_LETTER = /^%[C-F][\dA-F](?:%[89AB][\dA-F]){1,3}/i
const VARIABLE = /^%([A-Za-z_]\w*)%([\dA-Fa-f]{2})?/

/**
 * What opens at a percent sign. Two percent signs of a URL can stand around what looks like a name,
 * as in `%CE%B1`: there the second one begins the next byte.
 */
function percentAt(text: string, at: number): { readonly length: number; readonly name?: string } {
  const rest = text.slice(at, at + 100)
  const letter = ENCODED_LETTER.exec(rest)
  if (letter !== null) return { length: letter[0].length }
  const [, name, next] = VARIABLE.exec(rest) ?? []
  if (name === undefined) return { length: 1 }
  const isByte = next !== undefined && /^[\dA-F]{2}/i.test(name) && !/^[A-Z_]{3,}$/.test(name)
  return isByte ? { length: 1 } : { length: name.length + 2, name }
}

/** An `@` keeps a line from being shown while a file runs; at the prompt nobody writes it. */
export function isBatchFile(text: string): boolean {
  return /^[ \t]*@(?:echo +off|rem|curl)\b/im.test(text)
}

/** In a batch file `%%` is the sign itself, whatever stands behind it. */
function percentInBatch(text: string, at: number): ReturnType<typeof percentAt> {
  const name = /^%([A-Za-z_]\w{0,99})%/.exec(text.slice(at, at + 102))?.[1]
  return name === undefined ? { length: 1 } : { length: name.length + 2, name }
}

/** Whether cmd would put a variable in somewhere. */
export function hasCmdVariable(text: string): boolean {
  for (let at = text.indexOf('%'); at >= 0;) {
    const { length, name } = percentAt(text, at)
    if (name !== undefined) return true
    at = text.indexOf('%', at + length)
  }
  return false
}

/**
 * Firefox writes a line break of a body so (escapeStringWin of devtools/client/shared/curl.js). cmd would end the
 * command in it, where no other text has such a sequence: what is meant is read.
 */
const LINE_BREAK = '"^\n\n"'

interface Line {
  readonly elements: readonly Element[]
  readonly end: number
  readonly isOpen: boolean
}

/** The lines that programs would get. Outside quotes a caret takes the next character literally. */
function* cmdReads(text: string, inBatch: boolean): Generator<Line> {
  let elements: Element[] = []
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === '%' && inBatch && text[at + 1] === '%') {
      elements.push('%')
      at += 1
    } else if (char === '%') {
      const { length, name } = inBatch ? percentInBatch(text, at) : percentAt(text, at)
      if (name === undefined) for (const each of text.slice(at, at + length)) elements.push(each)
      else elements.push({ variable: name })
      at += length - 1
    } else if (char === '^' && !quoted) {
      at += text[at + 1] === '\n' ? 2 : 1
      elements.push(text[at] ?? '')
    } else if (char === '"' && !quoted && text.startsWith(LINE_BREAK, at)) {
      elements.push('\n')
      at += LINE_BREAK.length - 1
    } else if (char === '\n' || (!quoted && /[&|<>]/.test(char))) {
      yield { elements, end: at, isOpen: quoted }
      elements = []
      quoted = false
    } else {
      if (char === '"') quoted = !quoted
      elements.push(char)
    }
  }
  yield { elements, end: text.length, isOpen: quoted }
}

function splitArguments(line: readonly Element[]): Pick<CommandLine, 'words' | 'isOpen'> {
  const words: Word[] = []
  const word = new WordBuilder()
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    const element = line[at] ?? ''
    if (typeof element !== 'string') word.variable(element.variable)
    else if (element === '\\') at = backslashes(line, at, word)
    else if (element === '"' && quoted && line[at + 1] === '"') {
      word.text('"')
      at += 1
    } else if (element === '"') {
      quoted = !quoted
      word.bytes('')
    } else if (!quoted && /[ \t\n]/.test(element)) {
      const ended = word.take()
      if (ended !== null) words.push(ended)
    } else at = wholeCharacter(line, at, word)
  }
  const last = word.take()
  return { words: last === null ? words : [...words, last], isOpen: quoted }
}

/** Backslashes mean themselves, but before a quote two are one and an odd one escapes it. */
function backslashes(line: readonly Element[], start: number, word: WordBuilder): number {
  let end = start
  while (line[end] === '\\') end += 1
  const count = end - start
  if (line[end] !== '"') {
    word.text('\\'.repeat(count))
    return end - 1
  }
  word.text('\\'.repeat(Math.floor(count / 2)))
  if (count % 2 === 0) return end - 1
  word.text('"')
  return end
}

/** Both halves of a surrogate pair at once: their UTF-8 bytes belong together. */
function wholeCharacter(line: readonly Element[], at: number, word: WordBuilder): number {
  const [first, second] = [line[at], line[at + 1]]
  const pair =
    typeof first === 'string' &&
    typeof second === 'string' &&
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(first + second)
  word.text(`${typeof first === 'string' ? first : ''}${pair ? second : ''}`)
  return pair ? at + 1 : at
}
