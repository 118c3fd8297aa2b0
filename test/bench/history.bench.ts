import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BodyFiles } from '../../main/node/body-files.ts'
import { KeptHistory } from '../../main/node/kept-history.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import type { HistoryRecord, HistoryStore, Statement } from '../../main/ports.ts'
import { openRows } from '../node/open-database.ts'
import { compare, type BenchLine } from './bench-line.ts'

const MANY = 100_000
const FEW = 100
const AIM = 2
const START_AIM = 1.2

const NOON = Date.UTC(2026, 10, 28, 12)
const PEOPLE = ['Mia Krystof', 'Emma Richards', 'Ian Osei', 'Zoë Ünal']
const query = { text: '', tenantId: null, failedOnly: false, since: null, after: null }

interface Kept {
  readonly folder: string
  readonly history: HistoryStore
  close(): Promise<void>
}

/** Keeping and finding among a hundred thousand exchanges, against among a hundred. */
export async function bench(): Promise<BenchLine[]> {
  const many = await keep(MANY)
  const few = await keep(FEW)
  let appended = 0
  try {
    const lines: BenchLine[] = []
    for (const { name, work } of WORK) {
      const side =
        ({ history }: Kept) =>
        async (times: number) => {
          for (let run = 0; run < times; run += 1) await work(history, (appended += 1))
        }
      const line = await compare({
        name,
        input: `${MANY.toLocaleString('en')} exchanges kept`,
        ours: side(many),
        peer: { name: `${FEW} exchanges`, side: side(few) },
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
  readonly work: (history: HistoryStore, run: number) => Promise<unknown>
}[] = [
  { name: 'keeping an exchange', work: (history, run) => history.append([recordOf(MANY + run)]) },
  { name: 'the newest exchanges', work: (history) => history.search(query, 100) },
  {
    name: 'finding by words that many have',
    work: (history) => history.search({ ...query, text: 'issue mia', failedOnly: true }, 100),
  },
  {
    name: 'finding by a word that one has',
    work: (history, run) => history.search({ ...query, text: `ACME-${run % FEW}` }, 100),
  },
  {
    name: 'finding at one tenant',
    work: (history) => history.search({ ...query, tenantId: 't5', text: '404' }, 100),
  },
  { name: 'opening an exchange', work: (history, run) => history.read(`x${run % FEW}`) },
]

function recordOf(at: number): HistoryRecord {
  const status = [200, 200, 404, 403, 401][at % 5] ?? 200
  const person = PEOPLE[at % 4] ?? ''
  const path = `/rest/api/3/issue/ACME-${at}?expand=names,schema`
  return {
    entry: {
      id: `x${at}`,
      tenantId: `t${at % 50}`,
      startedAt: NOON + at,
      actingAs: { kind: 'user', accountId: '5b10a2844c20165700ede21g' },
      personName: person,
      method: 'GET',
      path,
      status,
      outcome: 'answered',
      totalMs: 143,
      finding: status === 404 ? { id: 'J15', cause: 'The issue is there, and not for her.' } : null,
    },
    words: `GET ${path} ${status} Customer ${at % 50} ${person} {"key":"ACME-${at}","fields":{"summary":"Printer ${at % 977} on fire"}}`,
    body: JSON.stringify({ exchange: { steps: ['x'.repeat(3000)] } }),
    bodies: [],
  }
}

/** Written many at a time, as no app would: each append is on the disk before it is answered. */
async function keep(count: number): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-history-'))
  const file = SqliteFile.open(folder, 0)
  let batch: Statement[] = []
  const history = new KeptHistory(
    {
      read: (statement) => Promise.resolve(file.read(statement)),
      write: (statements) => {
        batch.push(...statements)
        if (batch.length < 10_000) return Promise.resolve()
        file.write(batch)
        batch = []
        return Promise.resolve()
      },
    },
    new BodyFiles(join(folder, 'history')),
  )
  for (let at = 0; at < count; at += 1) await history.append([recordOf(at)])
  file.write(batch)
  file.close()
  const app = await openRows(folder)
  return {
    folder,
    history: app.history,
    close: async () => {
      await app.close()
      rmSync(folder, { recursive: true })
    },
  }
}
