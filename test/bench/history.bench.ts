import type { HistoryStore } from '../../main/ports.ts'
import { openRows } from '../node/open-database.ts'
import { compare, type BenchLine } from './bench-line.ts'
import { keep, type Kept, recordOf } from './kept-exchanges.ts'

const MANY = 100_000
const FEW = 100
const AIM = 2
const START_AIM = 1.2

const query = { text: '', tenantId: null, failedOnly: false, since: null, after: null }

/** Keeping and finding among a hundred thousand exchanges, against among a hundred. */
export async function bench(): Promise<BenchLine[]> {
  const many = await keep(MANY)
  const few = await keep(FEW)
  let appended = 0
  try {
    const lines: BenchLine[] = []
    for (const { name, work } of WORK) {
      const side =
        ({ history }: Kept, count: number) =>
        async (times: number) => {
          for (let run = 0; run < times; run += 1) await work(history, (appended += 1), count)
        }
      const line = await compare({
        name,
        input: `${MANY.toLocaleString('en')} exchanges kept`,
        ours: side(many, MANY),
        peer: { name: `${FEW} exchanges`, side: side(few, FEW) },
        rounds: 20,
        runsPerRound: 5,
        atMost: AIM,
        aim: `at most ${AIM} times as long as among a hundred`,
      })
      lines.push(line)
    }
    lines.push(await startLine(many, few))
    return lines
  } finally {
    await Promise.all([many.close(), few.close()])
  }
}

function startLine(many: Kept, few: Kept): Promise<BenchLine> {
  const side =
    ({ folder }: Kept) =>
    async (times: number) => {
      for (let run = 0; run < times; run += 1) await (await openRows(folder)).close()
    }
  return compare({
    name: 'opening the database',
    input: `${MANY.toLocaleString('en')} exchanges kept`,
    ours: side(many),
    peer: { name: `${FEW} exchanges`, side: side(few) },
    rounds: 10,
    runsPerRound: 1,
    atMost: START_AIM,
    aim: `at most ${START_AIM} times as long as with a hundred`,
  })
}

const WORK: readonly {
  readonly name: string
  readonly work: (history: HistoryStore, run: number, count: number) => Promise<unknown>
}[] = [
  { name: 'keeping an exchange', work: (history, run) => history.append([recordOf(MANY + run)]) },
  { name: 'the newest exchanges', work: (history) => history.search(query, 100) },
  {
    name: 'finding by words that many have',
    work: (history) => history.search({ ...query, text: 'issue mia', failedOnly: true }, 100),
  },
  {
    name: 'finding by a word that one has',
    // Of the later nine tenths, whose numbers are the beginning of no other.
    work: (history, run, count) => {
      const own = count / 10 + (run % (count - count / 10))
      return history.search({ ...query, text: `ACME-${own}` }, 100)
    },
  },
  {
    name: 'finding at one tenant',
    work: (history) => history.search({ ...query, tenantId: 't5', text: '404' }, 100),
  },
  { name: 'opening an exchange', work: (history, run) => history.read(`x${run % FEW}`) },
]
