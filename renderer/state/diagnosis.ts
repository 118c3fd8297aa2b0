import { create } from 'zustand'
import type { Diagnosis, Learnt } from '../../contract/diagnosis.ts'
import type { RequestOf } from '../../contract/contract.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { Failure } from '../../contract/result.ts'
import { answerOf } from './answer.ts'
import { withNewest } from './by-key.ts'
import { type Moment, momentNow, type Wait, waitUntil } from './moment.ts'

export type ReportFormat = RequestOf<'diagnosis:copy-report'>['format']

/** What a comparison or a check showed, and what it did to the findings. */
export interface Lesson {
  readonly sides: Learnt['sides']
  readonly changes: readonly string[]
}

/** What is thought of an exchange. */
export interface Case {
  /** Null until main has answered, and where it could not. */
  readonly diagnosis: Diagnosis | null
  /** The limit that a finding speaks of; null without one. */
  readonly limit: Wait | null
  /** When that was told first. */
  readonly told: Moment
  /** `compare`, or the id of the finding whose check is under way. */
  readonly checking: string | null
  readonly lesson: Lesson | null
  readonly failure: Failure | null
}

const MOST_CASES = 200

interface DiagnosisState {
  /** By exchange. Those past the latest ones are let go, as main lets go of their exchanges. */
  readonly cases: Readonly<Record<string, Case>>
  /** A case for an exchange that is seen for the first time; false where it has one. */
  readonly open: (exchange: Exchange) => boolean
  /** What comes late for a case that was let go is dropped. */
  readonly change: (exchange: Exchange, changed: Partial<Omit<Case, 'limit' | 'told'>>) => void
}

export const useDiagnosis = create<DiagnosisState>()((set, get) => ({
  cases: {},
  open: (exchange) => {
    const { cases } = get()
    if (caseOf(cases, exchange) !== null) return false
    const fresh: Case = {
      diagnosis: null,
      limit: null,
      told: momentNow(),
      checking: null,
      lesson: null,
      failure: null,
    }
    set({ cases: withNewest(cases, [exchange.id, fresh], MOST_CASES) })
    return true
  },
  change: (exchange, changed) => {
    const { cases } = get()
    const found = caseOf(cases, exchange)
    if (found === null) return
    const limit = limitOf({ ...found, ...changed })
    const told = limit?.told ?? found.told
    set({ cases: { ...cases, [exchange.id]: { ...found, ...changed, limit, told } } })
  },
}))

/** The case of this very exchange, or null where it was not looked at yet. */
export function caseOf(cases: DiagnosisState['cases'], exchange: Exchange): Case | null {
  return cases[exchange.id] ?? null
}

/** The same as before where it is no other: a diagnosis that is made anew tells nothing new of it. */
function limitOf({ diagnosis, limit }: Case): Wait | null {
  const run = (diagnosis?.findings ?? [])
    .map(({ nextCheck }) => nextCheck?.run)
    .find((each) => each?.kind === 'send-again')
  const until = run?.kind === 'send-again' ? run.notBefore : null
  return until === limit?.until ? limit : waitUntil(until)
}

/** Seen from outside: no answer, or one that says no. */
export function wentWrong(exchange: Exchange): boolean {
  if (exchange.outcome === 'cancelled') return false
  return exchange.outcome === 'failed' || (answerOf(exchange)?.response.status ?? 0) >= 400
}
