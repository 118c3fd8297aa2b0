/** What a benchmark says of one comparison. Lower is better. */
export interface BenchLine {
  readonly name: string
  readonly input: string
  /** Measured runs of each side. */
  readonly runs: number
  /** Of both sides; nanoseconds per run where it is not given. */
  readonly unit?: 'bytes'
  readonly ours: number
  readonly peer: { readonly name: string; readonly value: number }
  /** ours / peer. */
  readonly ratio: number
  /** In words, with the number that the ratio is held against. */
  readonly aim: string
  readonly met: boolean
}

/** One side of a comparison: does the work `times` times. */
export type Side = (times: number) => void | Promise<void>

/**
 * Measures two sides in turns, so that a busy moment of the machine falls on both, and compares
 * their medians. The first tenth of the rounds warms up and is not counted.
 *
 * @param plan.atMost the aim: ours / peer may not be more
 */
export async function compare(plan: {
  readonly name: string
  readonly input: string
  readonly ours: Side
  readonly peer: { readonly name: string; readonly side: Side }
  readonly rounds: number
  readonly runsPerRound: number
  readonly atMost: number
  readonly aim: string
}): Promise<BenchLine> {
  const { rounds, runsPerRound } = plan
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await nanosecondsPerRun(plan.ours, runsPerRound))
    theirs.push(await nanosecondsPerRun(plan.peer.side, runsPerRound))
  }
  const counted = Math.ceil(rounds / 10)
  const oursMedian = median(ours.slice(counted))
  const peerMedian = median(theirs.slice(counted))
  const ratio = oursMedian / peerMedian
  return {
    name: plan.name,
    input: plan.input,
    runs: (rounds - counted) * runsPerRound,
    ours: oursMedian,
    peer: { name: plan.peer.name, value: peerMedian },
    ratio,
    aim: plan.aim,
    met: ratio <= plan.atMost,
  }
}

async function nanosecondsPerRun(side: Side, times: number): Promise<number> {
  const start = process.hrtime.bigint()
  await side(times)
  return Number(process.hrtime.bigint() - start) / times
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
