import { type Word, wordText } from '../shell-words/word.ts'

const HEADER = /^(?:-H|--header)$/
const NAME = /^[A-Za-z][\w-]{0,60}:$/

/**
 * Programs print the command that they run without quotes: `--header Authorization: Basic …`. The words
 * up to the next option or URL are the header’s; a shell would take each of them for a URL.
 */
export function withWholeHeaders(words: readonly Word[]): readonly Word[] {
  const whole: Word[] = []
  let isHeader = false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? []
    const written = wordText(word, '…')
    const pieces = [...word]
    if (isHeader && NAME.test(written))
      for (let next = words[at + 1]; next !== undefined && isOfHeader(next); next = words[at + 1]) {
        pieces.push(' ', ...next)
        at += 1
      }
    isHeader = HEADER.test(written)
    whole.push(pieces)
  }
  return whole
}

function isOfHeader(word: Word): boolean {
  const written = wordText(word, '…')
  return !written.startsWith('-') && !/^https?:|^["']/i.test(written)
}
