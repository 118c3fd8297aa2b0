import { marksOf, wordsOf } from './features.ts'

/**
 * What was learnt from cases of known cause, of how each is told: two logistic regressions, without what tells
 * little. `learnt.ts` is written by test/diagnosis/learn.
 */
export interface Learnt {
  /** For the entries of the catalogue, by `wordsOf`. */
  readonly causes: LearntTable
  /** For `FAILS` alone, by `marksOf`: whether something failed for somebody. */
  readonly failing: LearntTable
}

/** Weights are in tenths, and stand before the labels that have them: `-3 J02 J21`. */
export interface LearntTable {
  /** What speaks for each label beforehand, parted by tabs. */
  readonly biases: string
  /** A line each, parted by tabs: the feature, its rarity in hundredths, its weights. */
  readonly features: string
}

/** The label of a text that tells of a failure. */
export const FAILS = 'fails'

/** How a text is told, held against those cases. */
export interface Likeness {
  /** The odds that something failed for somebody. */
  readonly failing: number
  /** All entries with their shares, together 1, the most alike first. */
  readonly entries: readonly { readonly id: string; readonly share: number }[]
}

interface Feature {
  readonly rarity: number
  readonly weights: ReadonlyMap<string, number>
}

type FeaturesOf = (text: string) => ReadonlySet<string>

export class LearntWords {
  readonly #causes: Table
  readonly #failing: Table

  constructor({ causes, failing }: Learnt) {
    this.#causes = new Table(causes, wordsOf)
    this.#failing = new Table(failing, marksOf)
  }

  /** Linear in the text. */
  likenessOf(text: string): Likeness {
    const scores = this.#causes.scoresOf(text)
    const most = Math.max(...scores.values())
    const powers = [...scores].map(([id, score]) => ({ id, power: Math.exp(score - most) }))
    const sum = powers.reduce((all, { power }) => all + power, 0)
    return {
      failing: Math.exp(this.#failing.scoresOf(text).get(FAILS) ?? 0),
      entries: powers
        .map(({ id, power }) => ({ id, share: power / sum }))
        .sort((left, right) => right.share - left.share),
    }
  }

  /** How much a part of a text speaks for an entry. */
  speaksFor(id: string, part: string): number {
    return this.#causes
      .featuresIn(part)
      .reduce((sum, { rarity, weights }) => sum + (weights.get(id) ?? 0) * rarity, 0)
  }
}

class Table {
  readonly #biases: ReadonlyMap<string, number>
  /** By feature the rest of its line, read when a text has it. */
  readonly #lines: ReadonlyMap<string, string>
  /** What was read of them: a text and each of its sentences have the same ones, and ask for them again. */
  readonly #read = new Map<string, Feature>()
  readonly #featuresOf: FeaturesOf

  constructor({ biases, features }: LearntTable, featuresOf: FeaturesOf) {
    this.#biases = weightsOf(biases.split('\t'))
    this.#featuresOf = featuresOf
    this.#lines = new Map(
      features.split('\n').map((line) => {
        const end = line.indexOf('\t')
        return [line.slice(0, end), line.slice(end + 1)]
      }),
    )
  }

  scoresOf(text: string): ReadonlyMap<string, number> {
    const known = this.featuresIn(text)
    // A long text says no more than a short one.
    const length = Math.hypot(...known.map(({ rarity }) => rarity))
    const scores = new Map(this.#biases)
    for (const { rarity, weights } of known)
      for (const [label, weight] of weights)
        scores.set(label, (scores.get(label) ?? 0) + (weight * rarity) / length)
    return scores
  }

  featuresIn(text: string): readonly Feature[] {
    const features: Feature[] = []
    for (const name of this.#featuresOf(text)) {
      const feature = this.#read.get(name) ?? this.#readLine(name)
      if (feature !== null) features.push(feature)
    }
    return features
  }

  #readLine(name: string): Feature | null {
    const line = this.#lines.get(name)
    if (line === undefined) return null
    const [rarity, ...weights] = line.split('\t')
    const feature = { rarity: Number(rarity) / 100, weights: weightsOf(weights) }
    this.#read.set(name, feature)
    return feature
  }
}

function weightsOf(groups: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const group of groups) {
    const [tenths, ...labels] = group.split(' ')
    for (const label of labels) weights.set(label, Number(tenths) / 10)
  }
  return weights
}
