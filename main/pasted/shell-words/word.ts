import { plainText } from '../plain-text.ts'

/**
 * One word of a command line: its bytes as a string of code units 0–255, and the variables in it.
 * Bytes, as `$'\351'` is no text and a header's value is Latin-1 while a body is UTF-8.
 */
export type WordPiece = string | { readonly variable: string }
export type Word = readonly WordPiece[]

/** A command line taken apart: what the program would get, and what could not be followed. */
export interface CommandLine {
  readonly words: readonly Word[]
  /** What a pipe would have put on standard input. */
  readonly stdin: Word | null
  /** The path of the file that is standard input. */
  readonly inputFile: Word | null
  readonly dropped: readonly string[]
  /** Where in the text, its line breaks as `\n`, the command ends. */
  readonly end: number
  /** A quote was open where the text ended: the shell would wait for more. */
  readonly isOpen: boolean
}

/** What of a command does not become part of the request, as its words were read. */
export function leftBehind({ dropped, isOpen }: CommandLine): readonly string[] {
  return isOpen
    ? [
        ...dropped,
        'What stood behind the end of this text: it ends within quotation marks. Paste the whole command.',
      ]
    : dropped
}

/** Gathers the pieces of one word; `''` starts a word too. */
export class WordBuilder {
  #pieces: WordPiece[] = []
  #open = false

  /** Text, which becomes its UTF-8 bytes. */
  text(text: string): void {
    this.bytes(Buffer.from(text).toString('latin1'))
  }

  bytes(bytes: string): void {
    this.#open = true
    const last = this.#pieces.at(-1)
    if (typeof last === 'string') this.#pieces[this.#pieces.length - 1] = last + bytes
    else this.#pieces.push(bytes)
  }

  /** Takes what the pattern (sticky) finds at `at`, at one go; its length. */
  run(text: string, at: number, pattern: RegExp): number {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    if (found !== '') this.text(found)
    return found.length
  }

  variable(name: string): void {
    this.#open = true
    this.#pieces.push({ variable: name })
  }

  get isOpen(): boolean {
    return this.#open
  }

  /** The word so far, or null where none began. */
  take(): Word | null {
    const word = this.#open ? this.#pieces : null
    this.#pieces = []
    this.#open = false
    return word
  }
}

/** The bytes, with `mark` where a variable stands. */
export function wordBytes(word: Word, mark: string): Buffer {
  return Buffer.from(
    word.map((piece) => (typeof piece === 'string' ? piece : mark)).join(''),
    'latin1',
  )
}

/** As UTF-8 text, or as Latin-1 where it is none. */
export function wordText(word: Word, mark: string): string {
  const bytes = wordBytes(word, mark)
  return plainText(bytes) ?? bytes.toString('latin1')
}
