import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { type CorpusCase, loadCorpus } from '../diagnosis/corpus/load.ts'
import { compare } from './bench-line.ts'
import type { BenchLine } from './bench-line.ts'

/** A failed exchange of the send path, a failed call with a big body, and a pasted text. */
const PICKED = [
  { id: 'T01-b', input: 'evidence of a refused exchange' },
  { id: 'J15-c', input: 'evidence of a masked issue, with comparisons' },
  { id: 'J07-a', input: 'pasted HTTP exchange with a wrong hash' },
] as const

/** A diagnosis against JSON.parse of its evidence: the least that any tool has to do to look at it. */
export async function bench(): Promise<BenchLine[]> {
  const cases = loadCorpus()
  const lines: BenchLine[] = []
  for (const { id, input } of PICKED) {
    const found = cases.find((one) => one.id === id)
    if (found !== undefined) lines.push(await compareCase(input, found))
  }
  return [...lines, await longLog()]
}

const LOG_LINES = 10_000

/** A log against splitting it into lines. A thread reads one of this length, so that no window waits for it. */
async function longLog(): Promise<BenchLine> {
  const log = Array.from(
    { length: LOG_LINES },
    (_, at) =>
      `2026-01-12T10:00:01Z ERROR GET https://acme.atlassian.net/rest/api/3/issue/K-${at} returned ${at % 7 === 0 ? 403 : 200} in 9 ms\n`,
  ).join('')
  return await compare({
    name: 'diagnosis of a text',
    input: '1 MB of log lines',
    ours: (times) => {
      for (let run = 0; run < times; run += 1) diagnoseText(log)
    },
    peer: {
      name: 'splitting it into lines',
      side: (times) => {
        for (let run = 0; run < times; run += 1) log.split(/\r\n|\n|\r/)
      },
    },
    rounds: 20,
    runsPerRound: 2,
    atMost: 20,
    aim: 'at most 20 times splitting',
  })
}

async function compareCase(name: string, { input }: CorpusCase): Promise<BenchLine> {
  const evidence =
    input.kind === 'evidence'
      ? input.evidence
      : readEvidence(input.kind === 'text' ? input.text : JSON.stringify(input.har))
  const json = JSON.stringify(evidence)
  return await compare({
    name: 'diagnosis',
    input: name,
    ours: (times) => {
      for (let run = 0; run < times; run += 1) diagnose(evidence)
    },
    peer: {
      name: 'JSON.parse of the evidence',
      side: (times) => {
        for (let run = 0; run < times; run += 1) JSON.parse(json)
      },
    },
    rounds: 30,
    runsPerRound: 100,
    atMost: 40,
    aim: 'below 40 times parsing, well under a millisecond',
  })
}
