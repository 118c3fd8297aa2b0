/** A text as the numbers of its features with their weights, of length 1. */
export type Row = readonly (readonly [feature: number, weight: number])[]

export interface Labelled {
  readonly row: Row
  readonly label: number
  /** How much it counts. */
  readonly counts: number
}

export interface Size {
  readonly features: number
  readonly labels: number
}

/** Logistic regression: `weights[feature * labels + label]`, `biases[label]`. */
export interface Model extends Size {
  readonly weights: Float64Array
  readonly biases: Float64Array
}

const EPOCHS = 40
const FIRST_STEP = 8
/** So many of the last epochs are averaged, and of each as large a part of its steps for the biases. */
const AVERAGED = { epochs: 10, part: 0.2 }

/**
 * Multinomial logistic regression by stochastic gradient descent with weight decay (Bottou, “Stochastic
 * Gradient Descent Tricks”, 2012), averaged over its last epochs: by the order of the last few rows alone, the odds
 * that something failed had been off by half a logarithm. The same rows give the same model.
 *
 * @param shrinks what keeps the weights small: the greater, the smaller
 */
export function train(rows: readonly Labelled[], size: Size, shrinks: number): Model {
  const { features, labels } = size
  const weights = new Float64Array(features * labels)
  const biases = new Float64Array(labels)
  const averages = {
    weights: new Float64Array(features * labels),
    biases: new Float64Array(labels),
  }
  const firstStep = Math.floor(rows.length * (1 - AVERAGED.part))
  const order = rows.map((_, at) => at)
  const random = randomFrom(1)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random)
    const step = FIRST_STEP / (1 + epoch / 4)
    const isAveraged = epoch >= EPOCHS - AVERAGED.epochs
    for (const [place, at] of order.entries()) {
      const one = rows[at]
      if (one === undefined) continue
      const shares = sharesOf({ weights, biases, features, labels }, one.row)
      const offs = shares.map(
        (share, label) => (share - (label === one.label ? 1 : 0)) * step * one.counts,
      )
      for (let label = 0; label < labels; label += 1)
        biases[label] = (biases[label] ?? 0) - (offs[label] ?? 0) * 0.1
      // The weights of a feature lie side by side.
      for (const [feature, weight] of one.row)
        for (let label = 0; label < labels; label += 1)
          weights[feature * labels + label] =
            (weights[feature * labels + label] ?? 0) - (offs[label] ?? 0) * weight
      if (isAveraged && place >= firstStep)
        addTo(averages.biases, biases, 1 / AVERAGED.epochs / (rows.length - firstStep))
    }
    const kept = Math.exp(-shrinks * step * rows.length)
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * kept
    if (isAveraged) addTo(averages.weights, weights, 1 / AVERAGED.epochs)
  }
  return { features, labels, ...averages }
}

function addTo(sums: Float64Array, values: Float64Array, counts: number): void {
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = (sums[at] ?? 0) + (values[at] ?? 0) * counts
}

/** By label, together 1. */
export function sharesOf({ weights, biases, labels }: Model, row: Row): Float64Array {
  const scores = Float64Array.from(biases)
  for (const [feature, weight] of row)
    for (let label = 0; label < labels; label += 1)
      scores[label] = (scores[label] ?? 0) + weight * (weights[feature * labels + label] ?? 0)
  const most = scores.reduce((one, other) => Math.max(one, other), -Infinity)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((all, one) => all + one, 0)
  return powers.map((one) => one / sum)
}

/** Lehmer’s generator (Park and Miller 1988): from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = two
    order[other] = one
  }
}
