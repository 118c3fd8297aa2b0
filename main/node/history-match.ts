import type { HistorySearch } from '../../contract/history.ts'

/** What an exchange that failed has for its outcome. */
export const FAILED = 'failed'

/**
 * How often a search looks one part of its words up. An index goes through all that have a part once for
 * each time that a phrase names it: of a hundred thousand that have it, 200 times took a second. Addresses
 * and numbers repeat a part less often.
 */
const MOST_OF_A_PART = 8

/** What the index keeps together, without the accents that it leaves out. */
const PART = /[\p{L}\p{N}\p{Co}\p{M}]+/gu

/**
 * Each word as the beginning of one, all of them; null where there is none. In quotes nothing is an
 * operator, and `ACME-7` is a phrase of two words. A word that is typed again, as in what was pasted, would
 * be gone through again: 500 times a letter that a fourth of a hundred thousand have took a second.
 */
export function matchOf({ text, tenantId, failedOnly }: HistorySearch): string | null {
  const times = new Map<string, number>()
  const phrases = [...new Set(text.split(/\s+/u))].flatMap((word) => phrasesOf(word, times))
  const words = [...new Set(phrases)].map((phrase) => `{words finding} : ${phrase}`)
  const failed = failedOnly ? [`outcome : ${FAILED}`] : []
  if (words.length + failed.length === 0) return null
  const tenant = tenantId === null ? [] : [`tenant : ${quoted(tenantId)}`]
  return [...tenant, ...failed, ...words].join(' AND ')
}

/**
 * A word is one phrase. Where it names a part more often than is looked up, it is what stands between:
 * all that has the word has those as well.
 *
 * @param times how often each part was named so far
 */
function phrasesOf(word: string, times: Map<string, number>): string[] {
  const runs: string[] = []
  let from = 0
  for (const { 0: part, index } of word.matchAll(PART)) {
    const kept = part.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    const count = (times.get(kept) ?? 0) + 1
    times.set(kept, count)
    if (count <= MOST_OF_A_PART) continue
    runs.push(word.slice(from, index))
    from = index + part.length
  }
  const last = word.slice(from)
  return [...runs.filter(hasPart).map(quoted), ...[last].filter(hasPart).map(beginning)]
}

const hasPart = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
const beginning = (text: string): string => `${quoted(text)}*`

/** The text of a query ends at a NUL, which is no letter to the index either. */
function quoted(word: string): string {
  return `"${word.replaceAll('"', '""').replaceAll('\0', ' ')}"`
}
