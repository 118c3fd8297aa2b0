import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { openAppDatabase } from '../../main/node/app-database.ts'
import { createServices } from '../../main/services/services.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { doing, nextWork } from '../node/killed-tenants.ts'
import { appShapes, databaseProgram } from '../node/open-database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-dying-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** Ends at one write in ten, before it or before its answer. */
function dyingProgram(): string {
  const program = join(folder, 'dying.mjs')
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'
     const answer = parentPort.postMessage.bind(parentPort)
     let isWrite = false
     const mayDie = () => isWrite && Math.random() < 0.05 && process.exit(1)
     parentPort.postMessage = (message) => {
       mayDie()
       answer(message)
     }
     parentPort.on('message', ({ question }) => {
       isWrite = question.kind === 'write'
       mayDie()
     })
     await import(${JSON.stringify(databaseProgram.href)})`,
  )
  return program
}

it('a thread that dies at random moments costs no secret and no tenant', async () => {
  let minutes = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (minutes += 61_000))
  const app = await openAppDatabase(appShapes, { folder, program: dyingProgram(), now: 0 })
  let deaths = 0
  app.salvage.onThread((thread) => {
    if (thread === 'ended') deaths += 1
  })
  const secrets = new FakeSecretStore()
  const { tenants, database } = createServices(
    fakeOutside({ secrets, tenants: app.tenants, people: app.people, salvage: app.salvage }),
  )
  const has = (id: string): boolean => tenants.has(id)
  for (let count = 0; deaths < 8; count += 1) {
    const work = nextWork(count, has)
    if (work === null || work.what === 'lose') continue
    const before = has(work.id)
    await doing(work, tenants, secrets).catch((error: unknown) => {
      expect(error).toBeInstanceOf(AppError)
      expect(has(work.id)).toBe(before)
    })
  }
  await vi.waitFor(async () => {
    await tenants.changes.settle()
    expect(await app.tenants.unfinished()).toEqual([])
  })
  const rows = await app.tenants.readAgain()
  expect(tenants.list().map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  const accounts = rows.flatMap(({ id, secretGeneration }) =>
    secretGeneration > 1 ? [id, `${id}#previous`] : [id],
  )
  expect([...secrets.items.keys()].filter((each) => each !== 'keychain-check').toSorted()).toEqual(
    accounts.toSorted(),
  )
  expect(database.thread).toBe('begun-again')
  await app.close()
})
