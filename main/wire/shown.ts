import { MOST_OF_A_NAME } from '../../contract/limits.ts'

// Joiners (U+200C, U+200D) stay: Persian, Indic scripts and families of emoji are written with them.
const UNSEEN = /[\p{Cc}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/gu

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
  const line = withoutUnseen(text.slice(0, 40 * MOST_OF_A_NAME))
    .replace(MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
  const characters = Array.from(line)
  if (characters.length <= MOST_OF_A_NAME) return line
  return `${characters.slice(0, MOST_OF_A_NAME - 1).join('')}…`
}
