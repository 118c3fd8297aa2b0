import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Interrupted } from '../../contract/database.ts'
import { KeptRows } from '../../main/node/kept-rows.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import type { Database } from '../../main/ports.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { tenantRows } from '../../main/tenants/tenant-rows.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { FrozenClock } from '../fakes/clock.ts'
import { FolderSecretStore } from '../fakes/folder-secret-store.ts'
import { textsHere } from '../fakes/read-here.ts'
import { killAfter } from './kill-after.ts'
import { expectedAfter, type Found } from './killed-tenants.ts'

const child = fileURLToPath(new URL('./killed-tenants-child.ts', import.meta.url))
const PROCESSES = 3
const FOLDERS = 10

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'understudy-killed-tenants-'))
})
afterAll(() => rmSync(root, { recursive: true }))

it('kill -9 at 30 moments between keychain and rows loses no secret, and leaves none that is not said', async () => {
  const folders = Array.from({ length: FOLDERS }, (_, at) => join(root, `app-${at}`))
  for (const folder of folders) mkdirSync(folder)
  const before = new Map<string, Found>()
  let inFlight = 0
  let said = 0
  for (let kill = 0; kill < PROCESSES; kill += 1) {
    await killAfter(
      child,
      20 + Math.random() * 250,
      folders.map((folder) => ({ folder, from: kill * 100_000 })),
    )
    for (const folder of folders) {
      const expected = expectedAfter(linesOf(folder), before.get(folder) ?? NOTHING)
      const found = await foundIn(folder)
      expectWhole(expected, found, `${folder}, kill ${kill}`)
      before.set(folder, found)
      if (expected.inFlight !== null) inFlight += 1
      said += found.said.length
    }
  }
  expect(inFlight).toBeGreaterThan(PROCESSES)
  expect(said).toBeGreaterThan(0)
})

/** What the killed process noted; the next one begins anew. */
function linesOf(folder: string): string[] {
  const path = join(folder, 'works')
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
  writeFileSync(path, '')
  return lines
}

const NOTHING: Found = { secrets: new Map(), ownerless: new Map() }

interface Start extends Found {
  readonly previous: ReadonlyMap<string, string | null>
  readonly said: readonly Interrupted[]
  readonly noted: number
}

/** As the next start finds it. */
async function foundIn(folder: string): Promise<Start> {
  const file = SqliteFile.open(folder, 0)
  const database: Database = {
    read: (statement) => Promise.resolve(file.read(statement)),
    write: async (statements) => {
      await Promise.resolve()
      file.write(statements)
    },
  }
  try {
    const rows = await KeptRows.open({ shape: tenantRows, database, mayWrite: true })
    const store = new FolderSecretStore(join(folder, 'keychain'))
    const keptSecrets = new KeptSecrets({ secrets: store })
    const facts = { rows, texts: textsHere, clock: new FrozenClock(1) }
    const tenants = new Tenants({ ...facts, keptSecrets })
    const said = await tenants.changes.settle()
    const secrets = new Map<string, string>()
    const previous = new Map<string, string | null>()
    for (const { id } of tenants.list()) {
      secrets.set(id, await tenants.secretOf(id))
      previous.set(id, await tenants.previousSecretOf(id))
    }
    const noted = (await rows.unfinished()).length
    const ownerless = [...store.items].filter(([name]) => !tenants.has(name.split('#')[0] ?? ''))
    return { secrets, previous, ownerless: new Map(ownerless), said, noted }
  } finally {
    file.close()
  }
}

function expectWhole(
  { secrets, ownerless, inFlight }: ReturnType<typeof expectedAfter>,
  found: Start,
  at: string,
): void {
  const words = `${at}: ${inFlight?.what ?? 'nothing'} in flight, said ${JSON.stringify(found.said)}`
  expect(found.noted, words).toBe(0)
  expect(
    [...found.ownerless.keys()].filter((account) => account.includes('#')),
    words,
  ).toEqual([])
  const touched = inFlight === null ? [] : [inFlight.id, inFlight.replaces]
  const others = (each: ReadonlyMap<string, string>): (readonly [string, string])[] =>
    [...each].filter(([id]) => !touched.includes(id)).toSorted()
  expect(others(found.secrets), words).toEqual(others(secrets))
  expect(others(found.ownerless), words).toEqual(others(ownerless))
  if (inFlight === null) return
  const { what, id, secret, replaces } = inFlight
  const was = secrets.get(replaces ?? id)
  const now = found.secrets.get(id)
  if (what === 'renew') {
    expect([was, secret], words).toContain(now)
    expect([now, found.previous.get(id)], words).toContain(was)
  } else if (what === 'remove') expect([undefined, was], words).toContain(now)
  else expect(what === 'lose' ? [undefined] : [undefined, secret], words).toContain(now)
  if (replaces !== null)
    expect(found.secrets.get(replaces), words).toBe(now === undefined ? was : undefined)
  // Without its tenant, what lay there of a lost row before is there again.
  const left = now === undefined ? [ownerless.get(id)] : [undefined]
  if (what === 'lose') left.push(secret)
  expect(left, words).toContain(found.ownerless.get(id))
}
