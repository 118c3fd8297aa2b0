import type { Word } from './word.ts'
import { WordBuilder } from './word.ts'

/** What stands behind `<<` (POSIX.1-2024 XCU 2.7.4). */
export interface HereMark {
  readonly delimiter: string
  /** A part of it is quoted: the text is taken as it stands. */
  readonly isQuoted: boolean
  /** `<<-`: tabs at the beginning of lines are none of the text. */
  readonly isIndented: boolean
}

const MARK = /<<(-?)[ \t]*((?:'[^'\n]*'|"[^"\n]*"|\\.|[^\s;|&<>'"\\])+)/y

/** The mark that stands at `at`, and its length; null where it is another redirection. */
export function hereMarkAt(
  text: string,
  at: number,
): (HereMark & { readonly length: number }) | null {
  MARK.lastIndex = at
  const [whole, dash, word] = MARK.exec(text) ?? []
  if (whole === undefined || word === undefined) return null
  const delimiter = word.replace(/['"\\]/g, '')
  return {
    delimiter,
    isQuoted: delimiter !== word,
    isIndented: dash === '-',
    length: whole.length,
  }
}

export interface HereDocument {
  readonly word: Word
  /** Behind the line of the delimiter, on its line break. */
  readonly end: number
  readonly isOpen: boolean
  /** A command inside it would be run. */
  readonly runsCommand: boolean
}

/** The text from `start` up to the line that is the delimiter alone; to the end where there is none. */
export function readHereDocument(text: string, start: number, mark: HereMark): HereDocument {
  const lines: string[] = []
  for (let at = start; at < text.length;) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const written = text.slice(at, end).replace(/\r$/, '')
    const line = mark.isIndented ? written.replace(/^\t+/, '') : written
    if (line === mark.delimiter) return { ...contentOf(lines, mark), end, isOpen: false }
    lines.push(line)
    at = end + 1
  }
  return { ...contentOf(lines, mark), end: text.length, isOpen: true }
}

const ELEMENT =
  /\\([$`\\])|\\\n|\$([A-Za-z_]\w{0,99})|\$\{([A-Za-z_]\w{0,99})[^}\n]{0,99}\}|[^\\$`]+|./gs

function contentOf(
  lines: readonly string[],
  { isQuoted }: HereMark,
): Pick<HereDocument, 'word' | 'runsCommand'> {
  const text = lines.map((line) => `${line}\n`).join('')
  const word = new WordBuilder()
  let runsCommand = false
  if (isQuoted) word.text(text)
  else
    for (const [element, escaped, bare, braced] of text.matchAll(ELEMENT)) {
      const name = bare ?? braced
      if (name !== undefined) word.variable(name)
      else if (element !== '\\\n') word.text(escaped ?? element)
      runsCommand ||= element === '`'
    }
  return { word: word.take() ?? [], runsCommand: runsCommand || (!isQuoted && text.includes('$(')) }
}
