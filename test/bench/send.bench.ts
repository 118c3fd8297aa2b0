import { compare, type BenchLine } from './bench-line.ts'
import { Sending } from './sending.ts'

const SIZES = [
  { words: '1 KB', bytes: 1_000, runsPerRound: 50, ownMs: 0.35 },
  { words: '100 KB', bytes: 100_000, runsPerRound: 25, ownMs: 0.6 },
  { words: '5 MB', bytes: 5_000_000, runsPerRound: 3, ownMs: null },
] as const

/** What a near Atlassian takes to answer, and nothing at all: loopback alone shows every microsecond of ours. */
const WAITS = [
  { words: 'a server that answers at once', ms: 0 },
  { words: 'a server that takes 20 ms', ms: 20 },
] as const

const AIM = 1.25

/** `requests:send` as a user with a held token, against the same bytes sent and read by undici alone. */
export async function bench(): Promise<BenchLine[]> {
  const sending = await Sending.start()
  try {
    const lines: BenchLine[] = []
    for (const wait of WAITS) {
      for (const size of SIZES) {
        const line = await compareOne({ size, wait, sending })
        lines.push(line)
        if (wait.ms === 0 && size.ownMs !== null) lines.push(ownCostOf(line, size.ownMs))
      }
    }
    return lines
  } finally {
    await sending.close()
  }
}

interface Case {
  readonly size: (typeof SIZES)[number]
  readonly wait: (typeof WAITS)[number]
  readonly sending: Sending
}

async function compareOne({ size, wait, sending }: Case): Promise<BenchLine> {
  const path = `/bytes/${size.bytes}?wait=${wait.ms}`
  const warm = await sending.send(path)
  const headers = [...(warm.steps.at(-1)?.request.headers ?? [])].flatMap(([name, value]) => [
    name,
    // Shown redacted; what was sent is as long.
    name === 'Authorization' ? 'Bearer a-bearer-of-some-length-1234567890' : value,
  ])
  return await compare({
    name: 'send as a user',
    input: `${size.words} of JSON, ${wait.words}`,
    ours: async (times) => {
      for (let run = 0; run < times; run += 1) await sending.send(path)
    },
    peer: {
      name: 'undici alone',
      side: async (times) => {
        for (let run = 0; run < times; run += 1) await sending.sendBare(path, headers)
      },
    },
    rounds: 25,
    runsPerRound: wait.ms === 0 ? size.runsPerRound : 3,
    atMost: AIM,
    aim: `at most ${AIM} times a bare request`,
  })
}

/** What is left of a send without the bare request: a ratio alone falls with a slow network. */
function ownCostOf(line: BenchLine, atMostMs: number): BenchLine {
  const own = line.ours - line.peer.value
  return {
    ...line,
    name: 'own cost of a send',
    aim: `at most ${atMostMs} ms above a bare request, here ${(own / 1e6).toFixed(2)} ms`,
    met: own <= atMostMs * 1e6,
  }
}
