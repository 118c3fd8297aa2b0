import { isCalm } from '../evidence/prose.ts'
import type { CaseFacts } from '../facts/case-facts.ts'

/** More of a text is not looked at: pieces of threads and short texts come here (windows.ts). */
const MOST_CHARACTERS = 20_000
const WORD = /[a-z][a-z_']+|(?<!\d)\d{3}(?!\d)/g
const MARK = /[a-z']+|\d+|[^\sa-z\d]/gu
const ENDING = /(?:'s|ing|ed|es|s|ly)$/

/**
 * What a case is told with: all that was written around its calls but entries of a log that are calm or of a call
 * that went well, and of each call what was asked and answered.
 */
export function textOfCase({ evidence, answers }: CaseFacts): string {
  const calls = answers
    .filter(({ fromLog }) => !fromLog)
    .map(({ method, path, status, said }) =>
      [method, path, status, ...said.map(({ words }) => words)].join(' '),
    )
  const wentWell = new Set(
    answers
      .filter(({ stepId, failed, status }) => stepId !== null && !failed && status !== null)
      .map(({ stepId }) => stepId),
  )
  const written = evidence.passages.filter(
    ({ speaker, text, stepId }) => speaker !== 'log' || !(isCalm(text) || wentWell.has(stepId)),
  )
  return [...written.map(({ text }) => text), ...calls].join('\n').slice(0, MOST_CHARACTERS)
}

/**
 * The words of a text without their endings, numbers of three digits, each two that follow one another, and all that
 * four letters of a word spell: `authenticate`, `unauthenticated` and `auth` share some. Each once. Linear in the text.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = plain(text).match(WORD) ?? []
  const features = withPairs(words.map(stem))
  for (const word of new Set(words)) for (const part of partsOf(word)) features.add(part)
  return features
}

/**
 * The words of a text as they stand, numbers, every other mark, and each two that follow one another: by these a
 * report differs from a note, a plan or a question. Each once. Linear in the text.
 */
export function marksOf(text: string): ReadonlySet<string> {
  return withPairs(plain(text).match(MARK) ?? [])
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

function withPairs(parts: readonly string[]): Set<string> {
  const features = new Set<string>()
  for (const [at, part] of parts.entries()) {
    features.add(part)
    if (at > 0) features.add(`${parts[at - 1] ?? ''} ${part}`)
  }
  return features
}

const PART = 4

/** Each four letters of a word with a blank at either end, marked so that no word is taken for one. */
function partsOf(word: string): string[] {
  const ends = ` ${word} `
  return Array.from({ length: ends.length - PART + 1 }, (_, at) => `~${ends.slice(at, at + PART)}`)
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(ENDING, '') : word
}
