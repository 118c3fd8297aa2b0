import type { FindingSign } from '../certainty.ts'
import type { Ground } from '../grounds.ts'

/** What a rule, or the words of a text, tells: the id of an entry, and what was seen of it. */
export type Told = readonly [id: string, sign: FindingSign]

/** What an entry has of all that may be the matter, together 1. */
export interface Part {
  readonly id: string
  readonly part: number
}

/** The evidence names the cause, holds the fault, or two things side by side show it. */
const STRONG: ReadonlySet<Ground> = new Set([
  'text-and-fact',
  'text',
  'direct',
  'compared',
  'mark',
  'shape',
])

export function isStrong({ ground }: FindingSign): boolean {
  return STRONG.has(ground)
}

/**
 * What speaks for a cause, as logarithms: how often its own cases are told in these words, and what a rule saw. Fitted to posts
 * and tickets of which each was told of by the rules and words of the day before its set was opened
 * (test/diagnosis/corpus-real/README.md, “Signs and words, weighed”).
 */
const BY_WORDS = 2.55
const BY_SIGN = {
  certain: 6.4,
  likely: { strong: 5.2, 'own-text': 3, other: 1.2 },
  possible: { strong: 4.1, 'own-text': 1.7, other: 1.1 },
} as const
/** In few words, and where no person speaks: what a rule tells first, second and further. */
const BY_PLACE = [4.1, 3.3, 2.5] as const
/** Of an entry that no case of those learnt from is told like. */
const UNKNOWN_SHARE = 1e-4

/**
 * What each entry has of all that may be the matter, the most first.
 *
 * @param told what signs tell, best first
 * @param shares how much the text is told like the cases of each entry (likeness.ts)
 * @param isInManyWords few words tell less of how a text is told than a sign does
 */
export function partsOf(
  told: readonly Told[],
  shares: readonly { readonly id: string; readonly share: number }[],
  isInManyWords: boolean,
): readonly Part[] {
  const shareOf = new Map(shares.map(({ id, share }) => [id, share]))
  const signs = new Map(
    told.map(([id, sign], at) => [id, isInManyWords ? bySign(sign) : byPlace(at)]),
  )
  const standings = [...new Set([...signs.keys(), ...shareOf.keys()])].map((id) => ({
    id,
    standing: BY_WORDS * Math.log((shareOf.get(id) ?? 0) + UNKNOWN_SHARE) + (signs.get(id) ?? 0),
  }))
  const most = standings.reduce((one, { standing }) => Math.max(one, standing), -Infinity)
  const powers = standings.map(({ id, standing }) => ({ id, power: Math.exp(standing - most) }))
  const sum = powers.reduce((all, { power }) => all + power, 0)
  return powers
    .map(({ id, power }) => ({ id, part: power / sum }))
    .sort((left, right) => right.part - left.part)
}

function byPlace(at: number): number {
  return BY_PLACE[Math.min(at, BY_PLACE.length - 1)] ?? 0
}

function bySign(sign: FindingSign): number {
  const { certainty, ground } = sign
  if (certainty === 'certain') return BY_SIGN.certain
  const own = BY_SIGN[certainty]
  if (isStrong(sign)) return own.strong
  return ground === 'own-text' ? own['own-text'] : own.other
}
