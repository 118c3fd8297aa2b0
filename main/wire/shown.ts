import { MOST_OF_A_NAME } from '../../contract/limits.ts'

// Joiners (U+200C, U+200D) stay: Persian, Indic scripts and families of emoji are written with them.
const UNSEEN = /[\p{Cc}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/gu

const LINE_END = /\r\n|[\r\n\u0085\u2028\u2029]/u

const MOST_OF_A_FACT = 2000

/** Marks on one letter past which a name is drawn over its neighbours. */
const MARKS = /(\p{M}{8})\p{M}+/gu

/** Control characters as blanks; what turns text around or is not seen is left out. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => (/\p{Cf}/u.test(character) ? '' : ' '))
}

/**
 * A name that somebody else gave (of a person, of a tenant), as every screen, line and file may show
 * it: in one line, without what would turn or hide the text beside it, at most 200 characters.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function shownName(text: string): string {
  return shownLine(text, MOST_OF_A_NAME)
}

/** What a failure says, which may repeat a stranger's words: like a name, at most 2,000 characters. */
export function shownFact(text: string): string {
  return shownLine(text, MOST_OF_A_FACT)
}

/** What somebody wrote in several lines: each without what would turn or hide the text beside it. */
export function shownLines(text: string): string {
  return text
    .split(LINE_END)
    .map((line) => withoutUnseen(line).replace(MARKS, '$1').trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

/** Most lines: nothing in them is left out, joined or cut. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

function shownLine(text: string, most: number): string {
  if (text.length <= most && PLAIN.test(text)) return text
  const line = withoutUnseen(text.slice(0, 40 * most))
    .replace(MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`
}
