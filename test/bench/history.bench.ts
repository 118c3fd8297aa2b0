import type { HistorySearch } from '../../contract/history.ts'
import { openRows } from '../node/open-database.ts'
import { compare, type BenchLine } from './bench-line.ts'
import { keep, type Kept, recordOf } from './kept-exchanges.ts'

const MANY = 100_000
const FEW = 100
const AIM = 2
const START_AIM = 1.2

const everything: HistorySearch = {
  text: '',
  tenantId: null,
  failedOnly: false,
  since: null,
  after: null,
}

/**
 * Finding and keeping among a hundred thousand exchanges, against among a hundred. Both sides find as many
 * rows: an answer of more rows takes longer, however many exchanges it is picked from.
 */
export async function bench(): Promise<BenchLine[]> {
  const many = await keep(MANY)
  const few = await keep(FEW)
  try {
    const lines: BenchLine[] = []
    for (const each of SEARCHES) lines.push(await searchLine(each, many, few))
    lines.push(
      await lineOf(
        'opening an exchange',
        ({ history }, run) => history.read(`x${run % FEW}`),
        many,
        few,
      ),
    )
    // Last, as a hundred that grow are no hundred any more.
    lines.push(
      await lineOf(
        'keeping an exchange',
        ({ history }, run) => history.append([recordOf(MANY + run)]),
        many,
        few,
      ),
    )
    lines.push(await startLine(many, few))
    return lines
  } finally {
    await Promise.all([many.close(), few.close()])
  }
}

/** Throws where a side finds another number of rows, or answers that differ would be compared. */
async function searchLine(search: Search, many: Kept, few: Kept): Promise<BenchLine> {
  const { name, rows, most, queryOf } = search
  const work = async ({ history, count }: Kept, run: number): Promise<void> => {
    const found = await history.search({ ...everything, ...queryOf(run, count) }, most)
    if (found.length === rows) return
    throw new Error(`${name} found ${found.length} rows among ${count}, not ${rows}`)
  }
  const line = await lineOf(name, work, many, few)
  return { ...line, input: `${line.input}, ${rows} rows found among either` }
}

let runs = 0

function lineOf(
  name: string,
  work: (kept: Kept, run: number) => Promise<unknown>,
  many: Kept,
  few: Kept,
): Promise<BenchLine> {
  const side = (kept: Kept) => async (times: number) => {
    for (let run = 0; run < times; run += 1) await work(kept, (runs += 1))
  }
  return compare({
    name,
    input: `${MANY.toLocaleString('en')} exchanges kept`,
    ours: side(many),
    peer: { name: `${FEW} exchanges`, side: side(few) },
    rounds: 20,
    runsPerRound: 5,
    atMost: AIM,
    aim: `at most ${AIM} times as long as among a hundred`,
  })
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

interface Search {
  readonly name: string
  /** Found among the hundred and among the many: one more than `most`, where there are more. */
  readonly rows: number
  readonly most: number
  readonly queryOf: (run: number, count: number) => Partial<HistorySearch>
}

const SEARCHES: readonly Search[] = [
  { name: 'the newest exchanges', rows: 100, most: 99, queryOf: () => ({}) },
  {
    name: 'finding by words that many have',
    rows: 15,
    most: 14,
    queryOf: () => ({ text: 'issue mia', failedOnly: true }),
  },
  {
    name: 'finding by a word that one has',
    rows: 1,
    most: 100,
    // Of the later nine tenths, whose numbers are the beginning of no other.
    queryOf: (run, count) => ({
      text: `ACME-${count / 10 + (run % (count - count / 10))}`,
    }),
  },
  {
    name: 'finding at one tenant',
    rows: 2,
    most: 1,
    queryOf: () => ({ tenantId: 't7', text: '404' }),
  },
  {
    name: 'finding nothing at one tenant, by a word that many have elsewhere',
    rows: 0,
    most: 100,
    queryOf: () => ({ tenantId: 't5', text: 'mia' }),
  },
]
