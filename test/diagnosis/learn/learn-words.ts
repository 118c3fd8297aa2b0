import { readEvidence } from '../../../main/diagnosis/evidence/read-evidence.ts'
import { gatherFacts } from '../../../main/diagnosis/facts/gather-facts.ts'
import { marksOf, textOfCase, wordsOf } from '../../../main/diagnosis/likeness/features.ts'
import { FAILS, type Learnt, type LearntTable } from '../../../main/diagnosis/likeness/likeness.ts'
import { AppError } from '../../../main/errors.ts'
import { type Model, type Row, train } from './regression.ts'

/** A text of which the cause is known: an id of the catalogue, or that it is no case of any. */
export interface Taught {
  readonly text: string
  readonly cause: string
  /** Somebody posted it: what is invented tells less of how a report differs from mere talk. */
  readonly isReal: boolean
}

/** Nothing failed. */
const WELL: ReadonlySet<string> = new Set(['talk', 'healthy'])
const NO_CASE: ReadonlySet<string> = new Set([...WELL, 'outside'])
/** What stands in one or two texts alone is learnt by heart. */
const FEWEST_TEXTS = 3
/** Chosen on opened sets that were not learnt from. */
const SHRINKS = { causes: 2.5e-5, failing: 5e-5 }
/** How much a text counts that tells whether something failed, beside a real one that tells of a cause of the catalogue. */
const COUNTS = { invented: 1 / 8, outside: 1 / 5 }
/** Tenths; what tells less is left out. */
const LEAST = 2

export function learnWords(taught: readonly Taught[]): Learnt {
  const texts = taught.map((one) => ({ ...one, text: caseIn(one.text) }))
  const cases = texts.filter(({ cause }) => !NO_CASE.has(cause))
  return {
    causes: causesOf(cases.map(({ text, cause }) => ({ features: wordsOf(text), label: cause }))),
    failing: failingOf(
      texts.map(({ text, cause, isReal }) => ({
        features: marksOf(text),
        label: WELL.has(cause) ? '' : FAILS,
        counts: (isReal ? 1 : COUNTS.invented) * (cause === 'outside' ? COUNTS.outside : 1),
      })),
    ),
  }
}

function caseIn(text: string): string {
  try {
    return textOfCase(gatherFacts(readEvidence(text)))
  } catch (error) {
    if (error instanceof AppError) return text
    throw error
  }
}

interface Told {
  readonly features: ReadonlySet<string>
  readonly label: string
}

interface Counted extends Told {
  readonly counts: number
}

function causesOf(told: readonly Told[]): LearntTable {
  const rarities = raritiesOf(told)
  const ids = [...new Set(told.map(({ label }) => label))].sort()
  const rowOf = rowsBy(rarities)
  const rows = told.map(({ features, label }) => ({
    row: rowOf(features),
    label: ids.indexOf(label),
    counts: 1,
  }))
  const model = train(rows, { features: rarities.size, labels: ids.length }, SHRINKS.causes)
  return tableOf(model, ids, rarities)
}

/** What fails and what does not count the same, however many there are of each: a text counts as one all in all. */
function failingOf(told: readonly Counted[]): LearntTable {
  const rarities = raritiesOf(told)
  const all = Map.groupBy(told, ({ label }) => label)
  const sums = new Map(
    [...all].map(([label, own]) => [label, own.reduce((sum, { counts }) => sum + counts, 0)]),
  )
  const rowOf = rowsBy(rarities)
  const rows = told.map(({ features, label, counts }) => ({
    row: rowOf(features),
    label: label === FAILS ? 1 : 0,
    counts: (counts * told.length) / 2 / (sums.get(label) ?? 1),
  }))
  const model = train(rows, { features: rarities.size, labels: 2 }, SHRINKS.failing)
  return tableOf(oddsOf(model), [FAILS], rarities)
}

/** The second of two labels, against the first. */
function oddsOf({ features, weights, biases }: Model): Model {
  const against = (values: Float64Array): Float64Array =>
    Float64Array.from(
      { length: values.length / 2 },
      (_, at) => (values[2 * at + 1] ?? 0) - (values[2 * at] ?? 0),
    )
  return { features, labels: 1, weights: against(weights), biases: against(biases) }
}

/** How rare each feature is: 1 for what stands in all. */
function raritiesOf(told: readonly Told[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of told)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map(
    [...counts]
      .filter(([, count]) => count >= FEWEST_TEXTS)
      .map(([feature, count]) => [feature, Math.log((1 + told.length) / (1 + count)) + 1]),
  )
}

/** Makes a row of length 1 of the features of a text. */
function rowsBy(rarities: ReadonlyMap<string, number>): (features: ReadonlySet<string>) => Row {
  const numbers = new Map([...rarities.keys()].map((feature, at) => [feature, at]))
  return (features) => {
    const known = [...features].flatMap((feature) => {
      const number = numbers.get(feature)
      return number === undefined ? [] : [[number, rarities.get(feature) ?? 0] as const]
    })
    const length = Math.hypot(...known.map(([, rarity]) => rarity))
    return known.map(([number, rarity]) => [number, rarity / length])
  }
}

function tableOf(
  { weights, biases }: Model,
  labels: readonly string[],
  rarities: ReadonlyMap<string, number>,
): LearntTable {
  const lines = [...rarities].flatMap(([feature, rarity], at) => {
    const own = weights.subarray(at * labels.length, (at + 1) * labels.length)
    const groups = groupsOf(own, labels, LEAST)
    return groups.length === 0 ? [] : [[feature, Math.round(rarity * 100), ...groups].join('\t')]
  })
  return { biases: groupsOf(biases, labels, 0).join('\t'), features: lines.sort().join('\n') }
}

/** `-3 J02 J21`: the labels of each weight, the heaviest first. */
function groupsOf(weights: Float64Array, labels: readonly string[], least: number): string[] {
  const byWeight = Map.groupBy(labels, (_, label) => Math.round((weights[label] ?? 0) * 10))
  return [...byWeight]
    .filter(([tenths]) => Math.abs(tenths) >= least)
    .sort(([left], [right]) => right - left)
    .map(([tenths, own]) => [tenths, ...own].join(' '))
}
