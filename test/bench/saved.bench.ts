import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultSettings } from '../../contract/default-settings.ts'
import { fakeDocuments } from '../fakes/document-store.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { connectParts, type Parts } from '../services/practice-parts.ts'
import { compare, type BenchLine } from './bench-line.ts'

const MANY = 2000
const FEW = 20
/** Twenty times a hundred, so that both sides read as many files. */
const EACH = MANY / FEW
const AIM = 1.5

const tenant = { ...acme, id: 'acme' }

/** Two thousand saved requests, listed and planned, against as many in folders of twenty. */
export async function bench(): Promise<BenchLine[]> {
  const [many, few] = [keep(MANY), keep(FEW)]
  try {
    const lines: BenchLine[] = []
    for (const { name, work } of WORK) {
      const line = await compare({
        name,
        input: `${MANY.toLocaleString('en')} files`,
        ours: async (times) => {
          for (let run = 0; run < times; run += 1) await work(many.parts)
        },
        peer: {
          name: `${EACH} times ${FEW} files`,
          side: async (times) => {
            for (let run = 0; run < times * EACH; run += 1) await work(few.parts)
          },
        },
        rounds: 5,
        runsPerRound: 1,
        atMost: AIM,
        aim: `at most ${AIM} times as long`,
      })
      lines.push(line)
    }
    return lines
  } finally {
    for (const { root } of [many, few]) rmSync(root, { recursive: true })
  }
}

const WORK: readonly {
  readonly name: string
  readonly work: (parts: Parts) => Promise<unknown>
}[] = [
  {
    name: 'the list of saved requests',
    work: ({ saved }) => saved.list(),
  },
  {
    name: 'the plan of a run of checks',
    work: ({ checks }) =>
      checks.plan({
        ...{ tenantId: 'acme', tenant, folder: '', paths: null },
        actingAs: [{ kind: 'app' }],
      }),
  },
]

function keep(count: number): { readonly root: string; readonly parts: Parts } {
  const root = mkdtempSync(join(tmpdir(), 'understudy-bench-saved-'))
  for (let at = 0; at < count; at += 1) {
    const folder = join(root, `folder ${at % Math.ceil(count / EACH)}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, `request ${at}.yaml`),
      `name: Request ${at}\nmethod: GET\npath: /rest/api/3/issue/A-${at}\nexpect:\n  status: 200\n  fields:\n    key: A-${at}\n`,
    )
  }
  const documents = fakeDocuments({ ...defaultSettings, savedFolder: root })
  const http = new ScriptedHttp(() => ({ status: 500 }))
  return { root, parts: connectParts(http, { documents, tenants: fakeTenantRows([tenant]) }) }
}
