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

/** What a feature tells: of labels by their numbers, in the order of their weights. */
interface Feature {
  readonly rarity: number
  readonly labels: readonly number[]
  readonly weights: readonly number[]
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
    const most = scores.reduce((one, other) => Math.max(one, other), -Infinity)
    const powers = scores.map((score) => Math.exp(score - most))
    const sum = powers.reduce((all, power) => all + power, 0)
    return {
      failing: Math.exp(this.#failing.scoresOf(text)[this.#failing.labels.indexOf(FAILS)] ?? 0),
      entries: this.#causes.labels
        .map((id, at) => ({ id, share: (powers[at] ?? 0) / sum }))
        .sort((left, right) => right.share - left.share),
    }
  }

  /** How much a part of a text speaks for an entry; its words are looked up once for all of them. */
  speaksFor(part: string): (id: string) => number {
    const features = this.#causes.featuresIn(part)
    return (id) => {
      const label = this.#causes.labels.indexOf(id)
      return features.reduce(
        (sum, { rarity, labels, weights }) => sum + (weights[labels.indexOf(label)] ?? 0) * rarity,
        0,
      )
    }
  }
}

class Table {
  readonly labels: readonly string[]
  readonly #biases: Float64Array
  /** By feature the rest of its line, or what was read of it: a text and each of its sentences have the same ones. */
  readonly #features: Map<string, string | Feature>
  readonly #featuresOf: FeaturesOf

  constructor({ biases, features }: LearntTable, featuresOf: FeaturesOf) {
    const known = weighedIn(biases.split('\t'))
    this.labels = known.map(({ label }) => label)
    this.#biases = Float64Array.from(known, ({ weight }) => weight)
    this.#featuresOf = featuresOf
    this.#features = new Map(
      features.split('\n').map((line) => {
        const end = line.indexOf('\t')
        return [line.slice(0, end), line.slice(end + 1)]
      }),
    )
  }

  /** By the numbers of the labels. */
  scoresOf(text: string): Float64Array {
    const known = this.featuresIn(text)
    // A long text says no more than a short one.
    const length = Math.hypot(...known.map(({ rarity }) => rarity))
    const scores = this.#biases.slice()
    for (const { rarity, labels, weights } of known)
      for (let at = 0; at < labels.length; at += 1) {
        const label = labels[at] ?? 0
        scores[label] = (scores[label] ?? 0) + ((weights[at] ?? 0) * rarity) / length
      }
    return scores
  }

  featuresIn(text: string): readonly Feature[] {
    const features: Feature[] = []
    for (const name of this.#featuresOf(text)) {
      const feature = this.#features.get(name)
      if (feature !== undefined)
        features.push(typeof feature === 'string' ? this.#readLine(name, feature) : feature)
    }
    return features
  }

  #readLine(name: string, line: string): Feature {
    const [rarity, ...groups] = line.split('\t')
    const known = weighedIn(groups)
    const feature = {
      rarity: Number(rarity) / 100,
      labels: known.map(({ label }) => this.labels.indexOf(label)),
      weights: known.map(({ weight }) => weight),
    }
    this.#features.set(name, feature)
    return feature
  }
}

/** `-3 J02 J21`: each label with its weight. */
function weighedIn(groups: readonly string[]): readonly { label: string; weight: number }[] {
  return groups.flatMap((group) => {
    const [tenths, ...labels] = group.split(' ')
    return labels.map((label) => ({ label, weight: Number(tenths) / 10 }))
  })
}
