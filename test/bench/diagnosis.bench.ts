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
  return lines
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
