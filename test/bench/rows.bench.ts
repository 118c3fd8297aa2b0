import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServices, type Services } from '../../main/services/services.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { openRows } from '../node/open-database.ts'
import { compare, type BenchLine } from './bench-line.ts'
import { fillTenants, mia } from './kept-tenants.ts'

const MANY = 10_000
const FEW = 10
const AIM = 1.5

interface Kept {
  readonly services: Services
  close(): Promise<void>
}

/** One change of what is kept, durably, among ten thousand tenants against among ten. */
export async function bench(): Promise<BenchLine[]> {
  const many = await keep(MANY)
  const few = await keep(FEW)
  try {
    const lines: BenchLine[] = []
    for (const { name, change } of CHANGES) {
      const side =
        ({ services }: Kept) =>
        async (times: number) => {
          for (let run = 0; run < times; run += 1) await change(services, run)
        }
      const line = await compare({
        name,
        input: `${MANY.toLocaleString('en')} tenants, each with a person`,
        ours: side(many),
        peer: { name: `${FEW} tenants`, side: side(few) },
        rounds: 20,
        runsPerRound: 10,
        atMost: AIM,
        aim: `at most ${AIM} times as long as among ten`,
      })
      lines.push(line)
    }
    return lines
  } finally {
    await Promise.all([many.close(), few.close()])
  }
}

const CHANGES: readonly {
  readonly name: string
  readonly change: (services: Services, run: number) => Promise<unknown>
}[] = [
  {
    name: 'a star',
    change: ({ tenants }, run) => tenants.changes.update('t5', { starred: run % 2 === 0 }),
  },
  {
    name: 'a new name',
    change: ({ tenants }, run) => tenants.changes.update('t5', { name: `Acme ${run}` }),
  },
  {
    name: 'a remembered person',
    change: ({ people }, run) => people.pin({ tenantId: 't5', person: mia, pinned: run % 2 === 0 }),
  },
]

async function keep(count: number): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-rows-'))
  await fillTenants(folder, count)
  const app = await openRows(folder)
  const { tenants, people, salvage } = app
  return {
    services: createServices(fakeOutside({ tenants, people, salvage })),
    close: async () => {
      await app.close()
      rmSync(folder, { recursive: true })
    },
  }
}
