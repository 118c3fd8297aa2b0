import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BodyFiles } from '../../main/node/body-files.ts'
import { KeptHistory } from '../../main/node/kept-history.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import type { HistoryRecord, HistoryStore, Statement } from '../../main/ports.ts'
import { openRows } from '../node/open-database.ts'

const NOON = Date.UTC(2026, 10, 28, 12)
const PEOPLE = ['Mia Krystof', 'Emma Richards', 'Ian Osei', 'Zoë Ünal']

export interface Kept {
  readonly folder: string
  /** Exchanges that were kept to begin with. */
  readonly count: number
  readonly history: HistoryStore
  close(): Promise<void>
}

/** @param begun milliseconds of the exchange that is number 0; the others follow, a millisecond each */
export function recordOf(at: number, begun = NOON): HistoryRecord {
  const status = [200, 200, 404, 403, 401][at % 5] ?? 200
  const person = PEOPLE[at % 4] ?? ''
  const path = `/rest/api/3/issue/ACME-${at}?expand=names,schema`
  return {
    entry: {
      id: `x${at}`,
      tenantId: `t${at % 50}`,
      startedAt: begun + at,
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

export async function keep(count: number): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-history-'))
  await fillHistory(folder, count)
  const app = await openRows(folder)
  // As the app does with each start.
  await app.history.tidy()
  return {
    folder,
    count,
    history: app.history,
    close: async () => {
      await app.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/**
 * Written many at a time, as no app would: each append is on the disk before it is answered.
 *
 * @param begun as of `recordOf`
 */
export async function fillHistory(folder: string, count: number, begun = NOON): Promise<void> {
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
  for (let at = 0; at < count; at += 1) await history.append([recordOf(at, begun)])
  file.write(batch)
  file.close()
}
