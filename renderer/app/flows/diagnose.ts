import type { AskedCheck, SidesOrder, Learnt, WindowStep } from '../../../contract/diagnosis.ts'
import type { Exchange } from '../../../contract/exchange.ts'
import type { Result } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { isAsked } from '../../format/next-steps.ts'
import { useActing } from '../../state/acting.ts'
import { lastResponseOf } from '../../state/answer.ts'
import { takeStep } from '../../state/next-steps.ts'
import { caseOf, type ReportFormat, useDiagnosis, wentWrong } from '../../state/diagnosis.ts'
import { leftOf, momentNow } from '../../state/moment.ts'
import { exchangeOf, useResponse } from '../../state/response.ts'
import { say, sayFailure } from '../../state/say.ts'
import { tabsOf, useOpenTabs } from '../../state/open-tabs.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { whatChanged } from '../../state/what-changed.ts'

/** Diagnoses a tab's exchange that is seen for the first time; opens its view where there is a reason to. */
export async function diagnose(tabId: RequestTabId, exchange: Exchange): Promise<void> {
  const { open, change } = useDiagnosis.getState()
  if (!open(exchange)) return
  const { openDiagnosis, leaveDiagnosis } = useResponse.getState()
  const failing = wentWrong(exchange)
  if (failing) openDiagnosis(tabId)
  const answer = await call('diagnosis:of-exchange', { exchangeId: exchange.id })
  if (!answer.ok) {
    change(exchange, { failure: answer.failure })
    return
  }
  change(exchange, { diagnosis: answer.value })
  if (answer.value.findings.length > 0 && exchange.outcome !== 'cancelled') openDiagnosis(tabId)
  // What failed before anything was sent, or without an answer, says itself what to do, where answers are.
  else if (!failing || lastResponseOf(exchange) === null) leaveDiagnosis(tabId)
}

export function compare(exchange: Exchange): Promise<void> {
  return learn(exchange, 'compare', () => call('diagnosis:compare', orderFor(exchange)))
}

/** Runs the next check of the finding of that id. */
export function check(exchange: Exchange, findingId: string, run: AskedCheck): Promise<void> {
  return learn(exchange, findingId, () => call('diagnosis:check', { ...orderFor(exchange), run }))
}

function orderFor({ id, tenantId }: Exchange): SidesOrder {
  return { exchangeId: id, lastChosen: useActing.getState().lastChosen[tenantId] ?? null }
}

/** Does what a finding offers in the window. */
export async function step(exchange: Exchange, taken: WindowStep): Promise<void> {
  await takeStep(taken)
  if (taken.kind === 'sign-with-clock') await lookAgain(exchange.tenantId)
}

/** What the button of the best finding does; null where it has none, or a limit is not over yet. */
export function nextStepOf(exchange: Exchange | null): (() => void) | null {
  if (exchange === null) return null
  const seen = caseOf(useDiagnosis.getState().cases, exchange)
  const [best] = seen?.diagnosis?.findings ?? []
  const run = best?.nextCheck?.run ?? null
  if (seen === null || best === undefined || run === null) return null
  const until = run.kind === 'send-again' ? run.notBefore : null
  if (until !== null && leftOf({ until, told: seen.told }, momentNow()) > 0) return null
  return () => void (isAsked(run) ? check(exchange, best.id, run) : step(exchange, run))
}

/** Weighs a tenant's exchanges anew: what was known of the tenant or the clock is another. */
export async function lookAgain(tenantId: string): Promise<void> {
  const tabs = tabsOf(useOpenTabs.getState().open, tenantId)
  const shown = tabs.map((tabId) => exchangeOf(useResponse.getState().outcomes[tabId]))
  await Promise.all(shown.filter((exchange) => exchange !== null).map(diagnoseAgain))
}

async function diagnoseAgain(exchange: Exchange): Promise<void> {
  if (caseOf(useDiagnosis.getState().cases, exchange) === null) return
  const answer = await call('diagnosis:of-exchange', { exchangeId: exchange.id })
  if (answer.ok) useDiagnosis.getState().change(exchange, { diagnosis: answer.value })
}

/** Ends the comparison or check under way, whose flow then says nothing. */
export async function cancelCheck({ id }: Exchange): Promise<void> {
  await call('diagnosis:cancel', { exchangeId: id })
}

export async function copyReport({ id }: Exchange): Promise<void> {
  const answer = await call('diagnosis:copy-report', { exchangeId: id, format: 'markdown' })
  if (answer.ok) say('Copied the case file as Markdown', 'Tokens and secrets are not in it.')
  else sayFailure(answer.failure)
}

export async function saveReport({ id }: Exchange, format: ReportFormat): Promise<void> {
  const answer = await call('diagnosis:save-report', { exchangeId: id, format })
  if (!answer.ok) sayFailure(answer.failure)
  else if (answer.value !== null) say('Saved the case file', answer.value.path)
}

async function learn(
  exchange: Exchange,
  checking: string,
  ask: () => Promise<Result<Learnt>>,
): Promise<void> {
  const { cases, change } = useDiagnosis.getState()
  const before = caseOf(cases, exchange)
  if (before === null || before.checking !== null) return
  change(exchange, { checking, failure: null })
  const answer = await ask()
  if (!answer.ok) {
    const failure = answer.failure.code === 'request_cancelled' ? null : answer.failure
    change(exchange, { checking: null, failure })
    return
  }
  const { sides, diagnosis } = answer.value
  const changes = before.diagnosis === null ? [] : whatChanged(before.diagnosis, diagnosis)
  change(exchange, { checking: null, diagnosis, lesson: { sides, changes } })
}
