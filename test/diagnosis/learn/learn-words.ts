import { readEvidence } from '../../../main/diagnosis/evidence/read-evidence.ts'
import { gatherFacts } from '../../../main/diagnosis/facts/gather-facts.ts'
import { featuresOf, textOfCase } from '../../../main/diagnosis/likeness/features.ts'
import type { Learnt } from '../../../main/diagnosis/likeness/likeness.ts'
import { AppError } from '../../../main/errors.ts'
import { type Labelled, type Model, type Row, train } from './regression.ts'

/** A text of which the cause is known: an id of the catalogue, or that it is no case of any. */
export interface Taught {
  readonly text: string
  readonly cause: string
  /** Told by somebody to whom it happened: such alone teach what a failure sounds like. */
  readonly isReal: boolean
}

const NO_CASE: ReadonlySet<string> = new Set(['outside', 'talk', 'healthy'])
/** What stands in one text alone is learnt by heart. */
const FEWEST_TEXTS = 2
/** Tenths; what tells less is left out. */
const LEAST = { entry: 6, failing: 3 }

export function learnWords(taught: readonly Taught[]): Learnt {
  const texts = taught.map(({ text, ...rest }) => ({ ...rest, features: featuresOf(caseIn(text)) }))
  const rarities = raritiesOf(texts.map(({ features }) => features))
  const numbers = new Map([...rarities.keys()].map((feature, at) => [feature, at]))
  const rows = texts.map(({ features, ...rest }) => ({
    ...rest,
    row: rowOf(features, { numbers, rarities }),
  }))
  const ids = [...new Set(taught.map(({ cause }) => cause))].filter((id) => !NO_CASE.has(id)).sort()
  const cases = rows.filter(({ cause }) => !NO_CASE.has(cause))
  const causes = train(
    cases.map(({ row, cause }) => ({ row, label: ids.indexOf(cause), counts: 1 })),
    { features: rarities.size, labels: ids.length },
  )
  const failing = train(evenly(rows.filter(({ isReal }) => isReal)), {
    features: rarities.size,
    labels: 2,
  })
  return written({ ids, causes, failing, rarities })
}

function caseIn(text: string): string {
  try {
    return textOfCase(gatherFacts(readEvidence(text)))
  } catch (error) {
    if (error instanceof AppError) return text
    throw error
  }
}

/** How rare each feature is: 1 for what stands in all. */
function raritiesOf(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const features of texts)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map(
    [...counts]
      .filter(([, count]) => count >= FEWEST_TEXTS)
      .map(([feature, count]) => [feature, Math.log((1 + texts.length) / (1 + count)) + 1]),
  )
}

interface Features {
  readonly numbers: ReadonlyMap<string, number>
  readonly rarities: ReadonlyMap<string, number>
}

function rowOf(features: ReadonlySet<string>, { numbers, rarities }: Features): Row {
  const known = [...features].flatMap((feature) => {
    const number = numbers.get(feature)
    return number === undefined ? [] : [[number, rarities.get(feature) ?? 0] as const]
  })
  const length = Math.sqrt(known.reduce((sum, [, rarity]) => sum + rarity * rarity, 0))
  return known.map(([number, rarity]) => [number, rarity / length])
}

/** Cases and others count the same, however many there are of each. */
function evenly(rows: readonly { readonly row: Row; readonly cause: string }[]): Labelled[] {
  const cases = rows.filter(({ cause }) => !NO_CASE.has(cause)).length
  return rows.map(({ row, cause }) => {
    const label = NO_CASE.has(cause) ? 0 : 1
    return { row, label, counts: rows.length / 2 / (label === 1 ? cases : rows.length - cases) }
  })
}

interface Trained {
  readonly ids: readonly string[]
  readonly causes: Model
  readonly failing: Model
  readonly rarities: ReadonlyMap<string, number>
}

function written({ ids, causes, failing, rarities }: Trained): Learnt {
  const fails = (feature: number): number =>
    (failing.weights[2 * feature + 1] ?? 0) - (failing.weights[2 * feature] ?? 0)
  const lines = [...rarities].flatMap(([feature, rarity], at) => {
    const told = tenths(fails(at), LEAST.failing)
    const pairs = ids.flatMap((id, label) => {
      const weight = tenths(causes.weights[at * causes.labels + label] ?? 0, LEAST.entry)
      return weight === 0 ? [] : [`${id}:${String(weight)}`]
    })
    return told === 0 && pairs.length === 0
      ? []
      : [[feature, Math.round(rarity * 100), told, pairs.join(' ')].join('\t')]
  })
  return {
    entries: ids
      .map((id, label) => `${id}:${String(tenths(causes.biases[label] ?? 0, 0))}`)
      .join(' '),
    failing: tenths((failing.biases[1] ?? 0) - (failing.biases[0] ?? 0), 0),
    words: lines.sort().join('\n'),
  }
}

function tenths(weight: number, least: number): number {
  const rounded = Math.round(weight * 10)
  return Math.abs(rounded) < least ? 0 : rounded
}
