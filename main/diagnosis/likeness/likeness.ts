import { featuresOf } from './features.ts'

/**
 * What was learnt from cases of known cause, of how each is told: a logistic regression over words, without
 * those that tell little. `learnt.ts` is written by test/diagnosis/learn; weights are in tenths.
 */
export interface Learnt {
  /** Ids of the catalogue, each with what speaks for it beforehand: `J02:3 J21:-1`. */
  readonly entries: string
  /** What speaks beforehand for a text that tells of a failure. */
  readonly failing: number
  /** A line each, parted by tabs: feature, rarity in hundredths, weight for failing, `J02:7 …` of entries. */
  readonly words: string
}

/** How a text is told, held against those cases. */
export interface Likeness {
  /** The odds that something failed for somebody. */
  readonly failing: number
  /** All entries with their shares, together 1, the most alike first. */
  readonly entries: readonly { readonly id: string; readonly share: number }[]
}

interface Word {
  readonly rarity: number
  readonly failing: number
  readonly tells: ReadonlyMap<string, number>
}

export class LearntWords {
  readonly #biases: ReadonlyMap<string, number>
  readonly #failing: number
  /** By feature the rest of its line, read when a text has it. */
  readonly #lines: ReadonlyMap<string, string>

  constructor({ entries, failing, words }: Learnt) {
    this.#biases = pairsOf(entries)
    this.#failing = failing / 10
    this.#lines = new Map(
      words.split('\n').map((line) => {
        const end = line.indexOf('\t')
        return [line.slice(0, end), line.slice(end + 1)]
      }),
    )
  }

  /** Linear in the text. */
  likenessOf(text: string): Likeness {
    const known = this.#wordsOf(text)
    // A long text says no more than a short one.
    const length = Math.hypot(...known.map(({ rarity }) => rarity))
    const scores = new Map(this.#biases)
    let failing = this.#failing
    for (const { rarity, failing: fails, tells } of known) {
      failing += (fails * rarity) / length
      for (const [id, weight] of tells)
        scores.set(id, (scores.get(id) ?? 0) + (weight * rarity) / length)
    }
    const most = Math.max(...scores.values())
    const powers = [...scores].map(([id, score]) => ({ id, power: Math.exp(score - most) }))
    const sum = powers.reduce((all, { power }) => all + power, 0)
    return {
      failing: Math.exp(failing),
      entries: powers
        .map(({ id, power }) => ({ id, share: power / sum }))
        .sort((left, right) => right.share - left.share),
    }
  }

  /** How much a part of a text speaks for an entry. */
  speaksFor(id: string, part: string): number {
    return this.#wordsOf(part).reduce(
      (sum, { rarity, tells }) => sum + (tells.get(id) ?? 0) * rarity,
      0,
    )
  }

  #wordsOf(text: string): readonly Word[] {
    return [...featuresOf(text)].flatMap((feature) => {
      const line = this.#lines.get(feature)
      return line === undefined ? [] : [wordOf(line)]
    })
  }
}

function wordOf(line: string): Word {
  const [rarity, failing, tells = ''] = line.split('\t')
  return { rarity: Number(rarity) / 100, failing: Number(failing) / 10, tells: pairsOf(tells) }
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .split(' ')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [id = '', tenths] = pair.split(':')
        return [id, Number(tenths) / 10]
      }),
  )
}
