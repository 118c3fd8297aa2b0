import { create } from 'zustand'
import type { Diagnosis, Learnt } from '../../contract/diagnosis.ts'
import type { RequestOf } from '../../contract/contract.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { Failure, Result } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { tabOf } from './tabs.ts'
import { answerOf } from './answer.ts'
import { exchangeOf, useResponse } from './response.ts'
import { say, sayFailure } from './say.ts'
import { useTenants } from './tenants.ts'
import { whatChanged } from './what-changed.ts'

export type CheckRun = RequestOf<'diagnosis:check'>['run']
export type ReportFormat = RequestOf<'diagnosis:copy-report'>['format']

/** What a comparison or a check showed, and what it did to the findings. */
export interface Lesson {
  readonly sides: Learnt['sides']
  readonly changes: readonly string[]
}

/** What is thought of the exchange a tenant shows. */
export interface Case {
  readonly exchangeId: string
  /** Null until main has answered, and where it could not. */
  readonly diagnosis: Diagnosis | null
  /** `compare`, or the id of the finding whose check is under way. */
  readonly checking: string | null
  readonly lesson: Lesson | null
  readonly failure: Failure | null
}

interface DiagnosisState {
  /** Tenant id → the case of its last exchange. */
  readonly cases: Readonly<Record<string, Case>>
  /** Diagnoses an exchange that is seen for the first time; opens the tab where there is a reason to. */
  readonly meet: (exchange: Exchange) => Promise<void>
  readonly compare: (exchange: Exchange) => Promise<void>
  /** Runs the next check of the finding of that id. */
  readonly check: (exchange: Exchange, findingId: string, run: CheckRun) => Promise<void>
  readonly closeLesson: (exchange: Exchange) => void
  readonly copyReport: (exchange: Exchange) => Promise<void>
  readonly saveReport: (exchange: Exchange, format: ReportFormat) => Promise<void>
}

export const useDiagnosis = create<DiagnosisState>()((set, get) => ({
  cases: {},
  meet: async (exchange) => {
    if (caseOf(get().cases, exchange) !== null) return
    const { id, tenantId } = exchange
    const fresh: Case = {
      exchangeId: id,
      diagnosis: null,
      checking: null,
      lesson: null,
      failure: null,
    }
    set({ cases: { ...get().cases, [tenantId]: fresh } })
    const failing = wentWrong(exchange)
    if (failing) useResponse.getState().openDiagnosis(tabOf(tenantId))
    const answer = await call('diagnosis:of-exchange', { exchangeId: id })
    if (!answer.ok) {
      change(exchange, { failure: answer.failure })
      return
    }
    change(exchange, { diagnosis: answer.value })
    if (answer.value.findings.length > 0 && exchange.outcome !== 'cancelled') {
      useResponse.getState().openDiagnosis(tabOf(tenantId))
    } else if (!failing) {
      useResponse.getState().leaveDiagnosis(tabOf(tenantId))
    }
  },
  compare: (exchange) =>
    learn(exchange, 'compare', () => call('diagnosis:compare', { exchangeId: exchange.id })),
  check: (exchange, findingId, run) =>
    learn(exchange, findingId, () => call('diagnosis:check', { exchangeId: exchange.id, run })),
  closeLesson: (exchange) => change(exchange, { lesson: null }),
  copyReport: async ({ id }) => {
    const answer = await call('diagnosis:copy-report', { exchangeId: id, format: 'markdown' })
    if (answer.ok) say('Copied the case file as Markdown', 'Tokens and secrets are not in it.')
    else sayFailure(answer.failure)
  },
  saveReport: async ({ id }, format) => {
    const answer = await call('diagnosis:save-report', { exchangeId: id, format })
    if (!answer.ok) sayFailure(answer.failure)
    else if (answer.value !== null) say('Saved the case file', answer.value.path)
  },
}))

/** The case of this very exchange, or null where it was not looked at yet. */
export function caseOf(cases: DiagnosisState['cases'], exchange: Exchange): Case | null {
  const found = cases[exchange.tenantId]
  return found?.exchangeId === exchange.id ? found : null
}

/** The exchange on screen, or null. */
export function shownExchange(): Exchange | null {
  return exchangeOf(useResponse.getState().outcomes[tabOf(useTenants.getState().selectedId ?? '')])
}

/** Seen from outside: no answer, or one that says no. */
export function wentWrong(exchange: Exchange): boolean {
  if (exchange.outcome === 'cancelled') return false
  return exchange.outcome === 'failed' || (answerOf(exchange)?.response.status ?? 0) >= 400
}

/** A later exchange of the same tenant has a case of its own: what comes late is dropped. */
function change(exchange: Exchange, changed: Partial<Case>): void {
  const { cases } = useDiagnosis.getState()
  const found = caseOf(cases, exchange)
  if (found === null) return
  useDiagnosis.setState({ cases: { ...cases, [exchange.tenantId]: { ...found, ...changed } } })
}

async function learn(
  exchange: Exchange,
  checking: string,
  ask: () => Promise<Result<Learnt>>,
): Promise<void> {
  const before = caseOf(useDiagnosis.getState().cases, exchange)
  if (before === null || before.checking !== null) return
  change(exchange, { checking, failure: null })
  const answer = await ask()
  if (!answer.ok) {
    change(exchange, { checking: null, failure: answer.failure })
    return
  }
  const { sides, diagnosis } = answer.value
  const changes = before.diagnosis === null ? [] : whatChanged(before.diagnosis, diagnosis)
  change(exchange, { checking: null, diagnosis, lesson: { sides, changes } })
}
