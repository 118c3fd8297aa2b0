import { findOperations } from '../../main/operations/find-operations.ts'
import { allOperations } from '../../main/operations/operations.ts'
import { median, type BenchLine } from './bench-line.ts'

const MOST_NS = 5e6
const ROUNDS = 20
const TYPED = ['/rest/api/3/issue/ACME-7/comment', 'get issue watchers', 'iss/ä']

/** Each key of what is typed, over all operations: the slowest one counts, by its median. */
export function bench(): Promise<BenchLine[]> {
  const keys = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))
  const took = keys.map((text) =>
    median(Array.from({ length: ROUNDS }, () => nanosecondsOf(text)).slice(ROUNDS / 10)),
  )
  const ours = Math.max(...took)
  const line: BenchLine = {
    name: 'completion',
    input: `${allOperations().length} operations, the slowest of ${keys.length} keys`,
    runs: ROUNDS - ROUNDS / 10,
    ours,
    peer: { name: 'a key that is not felt', value: MOST_NS },
    ratio: ours / MOST_NS,
    aim: 'at most 5 ms a key',
    met: ours <= MOST_NS,
  }
  return Promise.resolve([line])
}

function nanosecondsOf(text: string): number {
  const start = process.hrtime.bigint()
  findOperations({ text, product: 'unknown', most: 40 })
  return Number(process.hrtime.bigint() - start)
}
