import { appendFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { FolderSecretStore } from '../fakes/folder-secret-store.ts'
import { textsHere } from '../fakes/read-here.ts'
import { doing, nextWork, type Work } from './killed-tenants.ts'
import { openRows } from './open-database.ts'

/**
 * Adds, renews, replaces and removes tenants in each folder of its arguments, without end, with a
 * keychain beside. What is begun is noted before, what was answered behind it.
 */
async function work({ folder, from }: { readonly folder: string; readonly from: number }) {
  const rows = await openRows(folder)
  const secrets = new FolderSecretStore(join(folder, 'keychain'))
  const keptSecrets = new KeptSecrets({ secrets })
  const facts = { rows: rows.tenants, texts: textsHere, clock: { now: () => Date.now() } }
  const tenants = new Tenants({ ...facts, keptSecrets })
  await tenants.changes.settle()
  const note = (kind: string, each: Work): void =>
    appendFileSync(join(folder, 'works'), `${JSON.stringify({ kind, ...each })}\n`)
  return async () => {
    for (let count = from; ; count += 1) {
      const next = nextWork(count, (id) => tenants.has(id))
      if (next === null) continue
      note('begun', next)
      await doing(next, tenants, secrets)
      note('answered', next)
    }
  }
}

const begins = JSON.parse(process.argv[2] ?? '[]') as Parameters<typeof work>[0][]
const works = await Promise.all(begins.map(work))
writeSync(1, 'begun')
await Promise.all(works.map((each) => each()))
