import { appendFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { SentOrder } from '../../contract/sent-order.ts'
import type { HistoryRecord } from '../../main/ports.ts'
import { defaultSettings } from '../../contract/default-settings.ts'
import { settingsDocument } from '../../main/services/settings.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { openRows } from './open-database.ts'
import { ElectronDocumentStore } from '../platform/document-store-alone.ts'

/**
 * Changes tenants, people, request tabs, the history and settings in each folder of its arguments, without end, as the app does
 * it. Before the next change the one that was answered is noted, where a kill of this process takes
 * nothing away again.
 */

const ROWS = ['a', 'b', 'c']
const sent = {
  draft: { method: 'GET', path: '/', query: [], headers: [], body: null },
  actingAs: { kind: 'app' },
} satisfies SentOrder

/** With a long body, which is a file of its own. A kill may leave one without its row. */
function historyRecord(count: number): HistoryRecord {
  const id = `x${count}`
  return {
    entry: {
      ...{ id, tenantId: 'a', startedAt: 0, actingAs: { kind: 'app' }, personName: null },
      ...{ method: 'GET', path: '/', status: 200, outcome: 'answered', totalMs: 1, finding: null },
    },
    words: `sent${count}`,
    body: '{}',
    bodies: [{ name: `${id}-${process.pid}`, bytes: new TextEncoder().encode(`body ${count}`) }],
  }
}

interface Begin {
  readonly folder: string
  /** The change that each kind is at. */
  readonly from: Readonly<Record<string, number>>
}

async function change(
  app: Awaited<ReturnType<typeof openRows>>,
  { folder, from }: Begin,
): Promise<void> {
  const settings = new ElectronDocumentStore(settingsDocument, () => 0, folder)
  const changes: Readonly<Record<string, (count: number) => Promise<void>>> = {
    // One row goes and comes again with each change.
    tenants: (count) =>
      app.tenants.change({
        drop: ['a'],
        put: ROWS.map((id) => ({ ...acme, id, updatedAt: count })),
      }),
    people: (count) =>
      app.people.change({
        put: ROWS.map((accountId) => ({
          ...{ tenantId: 'a', accountId, displayName: accountId, emailAddress: null },
          ...{ active: true, accountType: 'atlassian', pinned: false, lastUsedAt: count },
        })),
      }),
    tabs: (count) =>
      app.tabs.change({
        drop: ['a'],
        put: ROWS.map((tabId) => ({
          ...{ tabId, tenantId: 'a', draft: null, actingAs: null },
          run: { startedAt: count, sent, exchangeId: 'x' },
        })),
      }),
    history: (count) => app.history.append([historyRecord(count)]),
    settings: (count) => settings.write({ ...defaultSettings, clockOffsetSeconds: count }),
  }
  const runs = Object.entries(changes).map(async ([kind, write]) => {
    for (let count = (from[kind] ?? 0) + 1; ; count += 1) {
      await write(count)
      appendFileSync(join(folder, `answered-${kind}`), `${count}\n`)
      // A write of settings blocks, and would keep the others from their turn.
      await new Promise((resolve) => void setImmediate(resolve))
    }
  })
  await Promise.all(runs)
}

const begins = JSON.parse(process.argv[2] ?? '[]') as Begin[]
const apps = await Promise.all(begins.map(({ folder }) => openRows(folder)))
writeSync(1, 'begun')
await Promise.all(
  begins.map(async (begin, at) => {
    const app = apps[at]
    if (app !== undefined) await change(app, begin)
  }),
)
