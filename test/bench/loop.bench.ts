import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { BodyRange } from '../../main/requests/kept-bodies.ts'
import { ownTime } from '../own-time.ts'
import { median, type BenchLine } from './bench-line.ts'
import { Sending } from './sending.ts'

const LARGE_BYTES = 50_000_000
const ROUNDS = 9
const LONGEST_BLOCK_MS = 50

const SENDS = 10_000
const WARM_UP = 2000

/** What main's loop is held up by, and what is left behind in it. */
export async function bench(): Promise<BenchLine[]> {
  const sending = await Sending.start()
  try {
    return [await longestBlock(sending), ...(await manySends(sending))]
  } finally {
    await sending.close()
  }
}

/** While an answer of 50 MB comes and its first range is shown, and while undici alone reads it. */
async function longestBlock(sending: Sending): Promise<BenchLine> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await blockedBy(() => sendAndShow(sending)))
    theirs.push(await blockedBy(() => sending.sendBare(`/bytes/${LARGE_BYTES}`, [])))
  }
  const [block, peer] = [median(ours.slice(1)), median(theirs.slice(1))]
  return {
    name: 'longest block of main',
    input: '50 MB of JSON that come, and their first range shown',
    runs: ROUNDS - 1,
    ours: block,
    peer: { name: 'undici alone reading them', value: peer },
    ratio: block / peer,
    aim: `at most ${LONGEST_BLOCK_MS} ms`,
    met: block <= LONGEST_BLOCK_MS * 1e6,
  }
}

async function sendAndShow(sending: Sending): Promise<void> {
  const { steps } = await sending.send(`/bytes/${LARGE_BYTES}`)
  const bodyId = steps.at(-1)?.response?.body.bodyId
  const range = (await sending.ask('bodies:read', { bodyId, from: 0, to: 524_288 })) as BodyRange
  if (range.next !== 524_288) throw new Error('the range was not read')
}

/**
 * Nanoseconds that main's thread worked in the longest turn of its loop. Its own time, so that what
 * else the machine does is no block.
 */
async function blockedBy(work: () => Promise<void>): Promise<number> {
  let longest = 0
  let before = ownTime()
  let over = false
  const turn = (): void => {
    longest = Math.max(longest, ownTime() - before)
    before = ownTime()
    if (!over) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  over = true
  await setTimeout(1)
  return longest * 1e6
}

/** Memory and the slowest hundredth of 10,000 sends, at their end and after the first 2,000. */
async function manySends(sending: Sending): Promise<BenchLine[]> {
  const first = await sendTimes(sending, WARM_UP)
  const heldFirst = heldBytes()
  await sendTimes(sending, SENDS - 2 * WARM_UP)
  const last = await sendTimes(sending, WARM_UP)
  const heldLast = heldBytes()
  const common = { input: `${SENDS} sends of 1 KB`, runs: SENDS } as const
  return [
    {
      ...common,
      name: 'memory of main',
      unit: 'bytes',
      ours: heldLast,
      peer: { name: `what is held after ${WARM_UP}`, value: heldFirst },
      ratio: heldLast / heldFirst,
      aim: 'at most 1.1 times what is held after the first',
      met: heldLast <= 1.1 * heldFirst,
    },
    {
      ...common,
      name: 'slowest hundredth',
      ours: slowestHundredth(last),
      peer: { name: `that of the first ${WARM_UP}`, value: slowestHundredth(first) },
      ratio: slowestHundredth(last) / slowestHundredth(first),
      aim: 'at most 1.5 times the first ones',
      met: slowestHundredth(last) <= 1.5 * slowestHundredth(first),
    },
  ]
}

async function sendTimes(sending: Sending, times: number): Promise<number[]> {
  const taken: number[] = []
  for (let run = 0; run < times; run += 1) {
    const start = process.hrtime.bigint()
    await sending.send('/bytes/1000')
    taken.push(Number(process.hrtime.bigint() - start))
  }
  return taken
}

function slowestHundredth(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.99)] ?? Number.NaN
}

/** Bytes of the heap and of buffers, without what nobody refers to any more. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
