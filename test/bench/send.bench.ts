import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Agent, request } from 'undici'
import type { Exchange } from '../../contract/exchange.ts'
import type { RequestAnswer } from '../../contract/requests.ts'
import { answer } from '../../main/ipc/router.ts'
import type { Log } from '../../main/ports.ts'
import { compare, type BenchLine } from './bench-line.ts'
import { accountId, sendingParts, type SendingParts } from './sending-parts.ts'

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
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** `requests:send` as a user with a held token, against the same bytes sent and read by undici alone. */
export async function bench(): Promise<BenchLine[]> {
  const server = fork(join(import.meta.dirname, 'fixed-server.ts'), { stdio: 'inherit' })
  const baseUrl = `http://127.0.0.1:${await portOf(server)}`
  const parts = await sendingParts(baseUrl)
  const agent = new Agent({ allowH2: false })
  try {
    const lines: BenchLine[] = []
    for (const wait of WAITS) {
      for (const size of SIZES) {
        const line = await compareOne({ size, wait, baseUrl, parts, agent })
        lines.push(line)
        if (wait.ms === 0 && size.ownMs !== null) lines.push(ownCostOf(line, size.ownMs))
      }
    }
    return lines
  } finally {
    await Promise.all([agent.destroy(), parts.close()])
    server.disconnect()
  }
}

async function portOf(server: ChildProcess): Promise<number> {
  const [port] = (await once(server, 'message')) as [number]
  return port
}

interface Case {
  readonly size: (typeof SIZES)[number]
  readonly wait: (typeof WAITS)[number]
  readonly baseUrl: string
  readonly parts: SendingParts
  readonly agent: Agent
}

async function compareOne({ size, wait, baseUrl, parts, agent }: Case): Promise<BenchLine> {
  const path = `/bytes/${size.bytes}?wait=${wait.ms}`
  const warm = await sendOnce(parts, path)
  const headers = [...(warm.steps.at(-1)?.request.headers ?? [])].map(([name, value]) => [
    name,
    // Shown redacted; what was sent is as long.
    name === 'Authorization' ? 'Bearer a-bearer-of-some-length-1234567890' : value,
  ])
  return await compare({
    name: 'send as a user',
    input: `${size.words} of JSON, ${wait.words}`,
    ours: async (times) => {
      for (let run = 0; run < times; run += 1) await sendOnce(parts, path)
    },
    peer: {
      name: 'undici alone',
      side: async (times) => {
        for (let run = 0; run < times; run += 1) {
          const { body } = await request(baseUrl + path, {
            method: 'GET',
            headers: headers.flat(),
            dispatcher: agent,
          })
          await body.arrayBuffer()
        }
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

let runs = 0

/** One order as the window gives it. Throws where it did not go as planned, or nothing is measured. */
async function sendOnce({ handlers, tenantId }: SendingParts, path: string): Promise<Exchange> {
  runs += 1
  const order = {
    runId: `run-${runs}`,
    tabId: 'bench',
    tenantId,
    actingAs: { kind: 'user', accountId },
    draft: { method: 'GET', path, query: [], headers: [], body: null },
    confirmed: false,
  }
  const result = await answer('requests:send', handlers, order, silent)
  if (!result.ok) throw new Error(result.failure.message)
  const { exchange } = result.value as RequestAnswer
  if (exchange.steps.at(-1)?.response?.status !== 200)
    throw new Error('the request was not answered with 200')
  return exchange
}
