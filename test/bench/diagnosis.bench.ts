import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { type CorpusCase, loadCorpus } from '../diagnosis/corpus/load.ts'
import { type KindOfLog, kindsOfLog, logOf } from '../diagnosis/logs.ts'
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
  for (const megabytes of [1, 5, 20]) lines.push(await longLog(megabytes))
  for (const kind of kindsOfLog) lines.push(await growing(kind))
  return lines
}

const MEGABYTE = 1_000_000

/** A log against splitting it into lines. A thread reads one of this length, so that no window waits for it. */
async function longLog(megabytes: number): Promise<BenchLine> {
  const log = logOf('calls', megabytes * MEGABYTE)
  return await compare({
    name: 'diagnosis of a text',
    input: `${megabytes} MB of log lines`,
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
    runsPerRound: megabytes === 1 ? 2 : 1,
    atMost: 20,
    aim: 'at most 20 times splitting',
  })
}

/** A long log against as much in short ones: linear work is no more. */
async function growing(kind: KindOfLog): Promise<BenchLine> {
  const long = logOf(kind, 5 * MEGABYTE)
  const short = logOf(kind, MEGABYTE)
  return await compare({
    name: 'diagnosis of 5 MB of a log',
    input: kind,
    ours: () => {
      diagnoseText(long)
    },
    peer: {
      name: 'five diagnoses of 1 MB',
      side: () => {
        for (let run = 0; run < 5; run += 1) diagnoseText(short)
      },
    },
    rounds: 6,
    runsPerRound: 1,
    // Work that grew with the square would be five times as much; a long text costs more room.
    atMost: 2,
    aim: 'at most twice as much',
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
