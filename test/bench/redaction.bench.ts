import { redactText } from '../../main/wire/redact.ts'
import { jsonOfAbout } from './bodies.ts'
import { compare, type BenchLine } from './bench-line.ts'

const BYTES = 1_000_000

const CASES = [
  { words: 'no secret known', secrets: [], atMost: 2 },
  {
    words: 'three secrets known',
    atMost: 4,
    secrets: [
      'ATCO-fQ3z9Zk2xSecretOfSomeLengthForTheBench-w8Yt1Rr',
      'ATCO-the-previous-secret-0123456789-of-the-tenant',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtaWEifQ.qL1hWm0bT7c2VtY3JldFZhbHVl',
    ],
  },
] as const

/** Redaction of the head of an answer as a send does it, against decoding the bytes of the same text. */
export async function bench(): Promise<BenchLine[]> {
  const bytes = jsonOfAbout(BYTES)
  const text = bytes.toString()
  const lines: BenchLine[] = []
  for (const { words, secrets, atMost } of CASES) {
    const line = await compare({
      name: 'redaction',
      input: `1 MB of JSON, ${words}`,
      ours: (times) => {
        for (let run = 0; run < times; run += 1) redactText(text, secrets)
      },
      peer: {
        name: 'decoding it from UTF-8',
        side: (times) => {
          for (let run = 0; run < times; run += 1) new TextDecoder().decode(bytes)
        },
      },
      rounds: 20,
      runsPerRound: 5,
      atMost,
      aim: '',
    })
    const speed = ((BYTES / line.ours) * 1000).toFixed(0)
    lines.push({ ...line, aim: `at most ${atMost} times its decoding, here ${speed} MB/s` })
  }
  return lines
}
