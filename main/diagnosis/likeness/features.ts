import { isCalm } from '../evidence/prose.ts'
import type { CaseFacts } from '../facts/case-facts.ts'

/** More of a text is not looked at: pieces of threads and short texts come here (windows.ts). */
const MOST_CHARACTERS = 20_000
const WORD = /[a-z][a-z_']+|(?<!\d)\d{3}(?!\d)/g
const MARK = /[a-z']+|\d+|[^\sa-z\d]/gu
const ENDING = /(?:'s|ing|ed|es|s|ly)$/

/**
 * What a case is told with: all that was written around its calls but calm entries of a log, and of each call what
 * was asked and answered.
 */
export function textOfCase({ evidence, answers }: CaseFacts): string {
  const calls = answers
    .filter(({ fromLog }) => !fromLog)
    .map(({ method, path, status, said }) =>
      [method, path, status, ...said.map(({ words }) => words)].join(' '),
    )
  const written = evidence.passages.filter(
    ({ speaker, text }) => speaker !== 'log' || !isCalm(text),
  )
  return [...written.map(({ text }) => text), ...calls].join('\n').slice(0, MOST_CHARACTERS)
}

/**
 * The words of a text without their endings, numbers of three digits, and each two that follow one another;
 * each once, in the order in which they come. Linear in the text.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  return withPairs((plain(text).match(WORD) ?? []).map(stem))
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

function withPairs(parts: readonly string[]): ReadonlySet<string> {
  const features = new Set<string>()
  for (const [at, part] of parts.entries()) {
    features.add(part)
    if (at > 0) features.add(`${parts[at - 1] ?? ''} ${part}`)
  }
  return features
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(ENDING, '') : word
}
