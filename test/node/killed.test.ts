import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sweepUnfinishedDocuments } from '../../main/node/document-file.ts'
import { KeptDocument } from '../../main/node/kept-document.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import { settingsDocument } from '../../main/services/settings.ts'
import { killAfter } from './kill-after.ts'

const child = fileURLToPath(new URL('./killed-child.ts', import.meta.url))
const KINDS = ['tenants', 'people', 'tabs', 'history', 'settings'] as const
/** A start costs as much as hundreds of changes: each process writes eight folders, each at a moment of its own. */
const PROCESSES = 8
const FOLDERS = 8

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'understudy-killed-'))
})
afterAll(() => rmSync(root, { recursive: true }))

type Counts = Record<(typeof KINDS)[number], number>

it('kill -9 at 64 moments costs tenants, people, tabs, history and settings at most the change in flight', async () => {
  const folders = Array.from({ length: FOLDERS }, (_, at) => join(root, `app-${at}`))
  for (const folder of folders) mkdirSync(folder)
  const lost: unknown[] = []
  let answered = 0
  let most = 250
  for (let kill = 0; kill < PROCESSES; kill += 1) {
    const before = new Map(folders.map((folder) => [folder, inFiles(folder)]))
    await killAfter(
      child,
      5 + Math.random() * most,
      folders.map((folder) => ({ folder, from: before.get(folder) })),
    )
    for (const folder of folders) {
      const [noted, found] = [answeredIn(folder), inFiles(folder)]
      for (const kind of KINDS) {
        // Answered is kept; beyond it stands the one that was in flight, whole, or nothing.
        const least = Math.max(noted[kind], before.get(folder)?.[kind] ?? 0)
        if (found[kind] !== least && found[kind] !== least + 1)
          lost.push({ folder, kind, least, found: found[kind] })
        answered = Math.max(answered, noted[kind])
      }
    }
    // A machine that does much else answers later.
    if (answered <= kill) most *= 1.5
  }
  expect(lost).toEqual([])
  expect(answered).toBeGreaterThan(PROCESSES)
  for (const folder of folders) {
    sweepUnfinishedDocuments(folder)
    expect(
      readdirSync(folder)
        .filter((name) => !/^answered-/.test(name))
        .sort(),
    ).toEqual(['history', 'settings.json', 'understudy.sqlite'])
  }
})

/** The last change of each kind that the killed process had been answered. */
function answeredIn(folder: string): Counts {
  const last = (kind: string): number => {
    const path = join(folder, `answered-${kind}`)
    return existsSync(path) ? Number(readFileSync(path, 'utf8').trim().split('\n').at(-1)) : 0
  }
  return {
    tenants: last('tenants'),
    people: last('people'),
    tabs: last('tabs'),
    history: last('history'),
    settings: last('settings'),
  }
}

/** The change that each kind is at, as the next start finds it; all rows of a kind are at the same one. */
function inFiles(folder: string): Counts {
  const file = SqliteFile.open(folder, 0)
  const settings = new KeptDocument(settingsDocument, {
    folder,
    replace: () => undefined,
    now: () => 0,
  })
  try {
    expect([file.setAside, file.whyReadOnly, settings.setAside]).toEqual([null, null, null])
    const countOf = (table: string, field: string): number => {
      const rows = file.read({ sql: `SELECT json_extract(body, '$.${field}') AS n FROM ${table}` })
      const counts = new Set(rows.map(({ n }) => Number(n)))
      expect([0, 3]).toContain(rows.length)
      expect(counts.size).toBeLessThan(2)
      return [...counts][0] ?? 0
    }
    return {
      tenants: countOf('tenants', 'updatedAt'),
      people: countOf('people', 'lastUsedAt'),
      tabs: countOf('tabs', 'run.startedAt'),
      history: historyIn(folder, file),
      settings: settings.read().clockOffsetSeconds,
    }
  } finally {
    file.close()
  }
}

/** How many exchanges are kept: one after another, each with its body, and found by its word. */
function historyIn(folder: string, file: SqliteFile): number {
  const sql = `SELECT history.id, json_extract(history.bodies, '$[0]') AS body FROM history ORDER BY place`
  const rows = file.read({ sql })
  expect(rows.map(({ id }) => id)).toEqual(rows.map((_, at) => `x${at + 1}`))
  const bodies = rows.map(({ body }) => join(folder, 'history', '1970-01-01', String(body)))
  expect(bodies.map((path) => readFileSync(path, 'utf8'))).toEqual(
    rows.map((_, at) => `body ${at + 1}`),
  )
  const words = `SELECT count(*) AS n FROM history_index WHERE history_index MATCH 'sent' || ?`
  for (const at of [1, rows.length].filter((each) => each >= 1 && rows.length > 0))
    expect(file.read({ sql: words, values: [String(at)] })).toEqual([{ n: 1 }])
  expect(file.read({ sql: 'SELECT count(*) AS n FROM history_index' })).toEqual([
    { n: rows.length },
  ])
  return rows.length
}
