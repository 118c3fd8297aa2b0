import type { PastedExchange } from '../../pasted/pasted.ts'
import { FAILING_WORDS } from './failing-words.ts'

const MOST_CALLS = 300
const MOST_LINES = 3000

/** A status of a refusal, a word of failing, or the call for a token. */
export const TELLS_OF_FAILURE = new RegExp(
  `\\b[45]\\d\\d\\b|${FAILING_WORDS}|expired|/oauth2?/token`,
  'i',
)

/**
 * All calls, or the 300 to judge by, in their order: those that failed, each with the redirect that
 * led to it and the later call that went well instead; then those for a token; then the earliest.
 */
export function mostTellingCalls(
  all: readonly PastedExchange[],
  isForToken: (exchange: PastedExchange) => boolean,
): readonly PastedExchange[] {
  if (all.length <= MOST_CALLS) return all
  const settledBy = nextThatWentWell(all)
  const groups: number[][] = []
  for (const [index, exchange] of all.entries()) {
    if (!hasFailed(exchange)) continue
    const status = all[index - 1]?.response?.status ?? 0
    const redirect = status >= 300 && status < 400 ? [index - 1] : []
    const settling = settledBy.get(index)
    groups.push([...redirect, index, ...(settling === undefined ? [] : [settling])])
  }
  for (const [index, exchange] of all.entries()) {
    if (isForToken(exchange)) groups.push([index])
  }
  return takeGroups(all, groups, MOST_CALLS)
}

export const URL_OR_PATH = /https?:\/\/[^\s"'<>]+|(?<=[\s"'])\/[\w][^\s"'<>]*/
const REFUSED = /\b[45]\d\d\b/

/**
 * The entries of a long log that are read for what they tell, in their order: those with a status of a
 * refusal, the later ones about the same address, those with a word of failing, then the earliest.
 */
export function mostTellingRecords(all: readonly string[]): readonly string[] {
  if (all.length <= MOST_LINES) return all
  const refused: number[] = []
  const addresses = new Set<string>()
  const others: number[] = []
  for (let index = 0; index < all.length && refused.length < MOST_LINES; index += 1) {
    const record = all[index] ?? ''
    const isRefused = REFUSED.test(record)
    const address = isRefused || addresses.size > 0 ? URL_OR_PATH.exec(record)?.[0] : undefined
    if (isRefused || (address !== undefined && addresses.has(address))) refused.push(index)
    else others.push(index)
    if (isRefused && address !== undefined) addresses.add(address)
  }
  const groups = refused.map((index) => [index])
  for (const index of others) {
    if (groups.length >= MOST_LINES) break
    if (TELLS_OF_FAILURE.test(all[index] ?? '')) groups.push([index])
  }
  return takeGroups(all, groups, MOST_LINES)
}

/** All entries, or the 3000 to judge by, in their order: those that tell of a failure, then the earliest. */
export function mostTellingLines(all: readonly string[]): readonly string[] {
  if (all.length <= MOST_LINES) return all
  const telling = [...all.keys()].filter((index) => TELLS_OF_FAILURE.test(all[index] ?? ''))
  return takeGroups(
    all,
    telling.map((index) => [index]),
    MOST_LINES,
  )
}

function hasFailed({ response, networkError }: PastedExchange): boolean {
  return networkError !== null || (response !== null && response.status >= 400)
}

/** For each failed call the next one of the same method and URL that went well. */
function nextThatWentWell(all: readonly PastedExchange[]): ReadonlyMap<number, number> {
  const next = new Map<string, Map<PastedExchange['request']['url'], number>>()
  const found = new Map<number, number>()
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const exchange = all[index]
    if (exchange === undefined) continue
    const { method, url } = exchange.request
    const ofMethod = next.get(method) ?? new Map<typeof url, number>()
    next.set(method, ofMethod)
    const later = ofMethod.get(url)
    if (!hasFailed(exchange)) {
      if (exchange.response !== null) ofMethod.set(url, index)
    } else if (later !== undefined) found.set(index, later)
  }
  return found
}

/** Whole groups for as long as they fit, then the earliest of the others. */
function takeGroups<T>(
  all: readonly T[],
  groups: readonly (readonly number[])[],
  most: number,
): readonly T[] {
  const taken = new Set<number>()
  for (const group of groups) {
    const more = group.filter((index) => !taken.has(index))
    if (taken.size + more.length > most) break
    for (const index of more) taken.add(index)
  }
  for (let index = 0; taken.size < most && index < all.length; index += 1) taken.add(index)
  return all.filter((_, index) => taken.has(index))
}
