import type { HistoryEntry } from '../../contract/history.ts'
import {
  HISTORY_GROUP,
  type PaletteLine,
  PaletteLines,
  TENANT_GROUP,
} from '../../renderer/app/palette-order.ts'
import { compare, type BenchLine } from './bench-line.ts'
import { keep, type Kept } from './kept-exchanges.ts'

const MANY = { tenants: 10_000, exchanges: 100_000 }
const FEW = { tenants: 10, exchanges: 10 }
const AIM = 2
/** As the palette shows of what was sent. */
const MOST_ENTRIES = 20

const TYPED = 'customer 7'
const KEYS = Array.from(TYPED, (_, at) => TYPED.slice(0, at + 1))
const ACTIONS = ['Send the request', 'Copy as curl (bash)', 'Customise the shortcuts', 'Settings']

interface Known {
  readonly lines: PaletteLines
  readonly kept: Kept
}

/** A key in the field for everything: what the window finds of it, and what main finds that was sent. */
export async function bench(): Promise<BenchLine[]> {
  const many = { lines: linesOf(MANY.tenants), kept: await keep(MANY.exchanges) }
  const few = { lines: linesOf(FEW.tenants), kept: await keep(FEW.exchanges) }
  try {
    const lines: BenchLine[] = []
    for (const { name, key } of WORK) {
      const side = (known: Known) => async (times: number) => {
        for (let run = 0; run < times; run += 1) await key(known, KEYS[run % KEYS.length] ?? '')
      }
      const line = await compare({
        name,
        input: '10,000 tenants and 100,000 exchanges kept',
        ours: side(many),
        peer: { name: 'ten and ten', side: side(few) },
        rounds: 20,
        runsPerRound: KEYS.length,
        atMost: AIM,
        aim: `at most ${AIM} times as long as among ten`,
      })
      lines.push(line)
    }
    return lines
  } finally {
    await Promise.all([many.kept.close(), few.kept.close()])
  }
}

const WORK: readonly {
  readonly name: string
  readonly key: (known: Known, typed: string) => Promise<unknown>
}[] = [
  {
    name: 'a key in the palette',
    key: async ({ lines, kept }, text) => {
      lines.rows(text, { operations: [], past: [] })
      const query = { text, tenantId: null, failedOnly: false, since: null, after: null }
      const found = await kept.history.search(query, MOST_ENTRIES)
      lines.rows(text, { operations: [], past: found.map(pastLine) })
    },
  },
  {
    name: 'a key in the palette, until its first lines are there',
    key: ({ lines }, typed) => Promise.resolve(lines.rows(typed, { operations: [], past: [] })),
  },
]

const plain = {
  about: '',
  others: '',
  note: '',
  mark: null,
  shortcut: undefined,
  run: () => undefined,
}

function linesOf(tenants: number): PaletteLines {
  return new PaletteLines([
    ...Array.from({ length: tenants }, (_, at): PaletteLine => ({
      ...plain,
      id: `tenant ${at}`,
      group: TENANT_GROUP,
      name: `Customer ${at}`,
      about: `customer-${at}.atlassian.net, production`,
      others: 'com.example.app',
    })),
    ...Array.from({ length: 60 }, (_, at): PaletteLine => ({
      ...plain,
      id: `action ${at}`,
      group: `Group ${at % 6}`,
      name: `${ACTIONS[at % ACTIONS.length] ?? ''} ${at}`,
    })),
  ])
}

function pastLine({ id, path }: HistoryEntry): PaletteLine {
  return { ...plain, id: `history ${id}`, group: HISTORY_GROUP, name: path }
}
