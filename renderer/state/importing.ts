import { create } from 'zustand'
import type { ImportEntry, ImportReading } from '../../contract/importing.ts'
import type { Failure, Result } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

interface ImportingState {
  readonly text: string
  /** The requests of the text; they stay while another one of them is read. */
  readonly entries: readonly ImportEntry[]
  /** Of the one that is shown or read; null before the first answer. */
  readonly entry: number | null
  readonly reading: ImportReading | null
  readonly failure: Failure | null
  readonly pending: boolean
  /** Chosen by the person; null takes the one that the site points at. */
  readonly tenantId: string | null
  readonly type: (text: string) => void
  /** Another of the requests of the text, by its number from 1. */
  readonly take: (entry: number) => void
  readonly choose: (tenantId: string | null) => void
  readonly clear: () => void
}

const PAUSE_MS = 150
const newest = latest(PAUSE_MS, 'importing:read')
const blank = {
  text: '',
  entries: [],
  entry: null,
  reading: null,
  failure: null,
  pending: false,
  tenantId: null,
} as const

export const useImporting = create<ImportingState>()((set, get) => ({
  ...blank,
  take: (entry) => {
    const { text } = get()
    set({ entry, pending: true })
    newest.ask(
      () => call('importing:read', { text, entry }),
      (answer) => set(outcomeOf(answer)),
    )
  },
  type: (text) => {
    if (text.trim() === '') {
      get().clear()
      set({ text })
      return
    }
    set({ text, pending: true, tenantId: null })
    newest.ask(
      () => call('importing:read', { text }),
      (answer) => {
        const { entries, entry } = answer.ok ? answer.value : blank
        set({ ...outcomeOf(answer), entries, entry })
        if (entry === null) return
        const failed = failedAmong(entries)
        if (failed !== null && entries[entry - 1]?.isFailed !== true) get().take(failed)
      },
    )
  },
  choose: (tenantId) => set({ tenantId }),
  clear: () => {
    newest.drop()
    set(blank)
  },
}))

function outcomeOf(
  answer: Result<ImportReading>,
): Pick<ImportingState, 'reading' | 'failure' | 'pending'> {
  return answer.ok
    ? { reading: answer.value, failure: null, pending: false }
    : { reading: null, failure: answer.failure, pending: false }
}

/** The first request of the text that failed and can be taken, from 1: it is the one most are after. */
function failedAmong(entries: readonly ImportEntry[]): number | null {
  const at = entries.findIndex(({ isFailed, problem }) => isFailed && problem === null)
  return at < 0 ? null : at + 1
}

/** The tenant a draft goes to: the chosen one, else one on its site, best the one that is shown. */
export function tenantForImport(
  { tenantId, reading }: Pick<ImportingState, 'tenantId' | 'reading'>,
  selectedId: string | null,
): string | null {
  if (tenantId !== null) return tenantId
  const matching = reading?.tenantIds ?? []
  const fits = matching.length === 0 || (selectedId !== null && matching.includes(selectedId))
  if (fits) return selectedId
  return matching[0] ?? null
}
