import type { RequestAnswer } from '../../../contract/requests.ts'
import type { Result } from '../../../contract/result.ts'
import type { SentOrder } from '../../../contract/sent-order.ts'
import { call } from '../../bridge.ts'
import { askBeforeWrite } from './ask-before-write.ts'
import { diagnose } from './diagnose.ts'
import { useActing } from '../../state/acting.ts'
import { toRequestDraft } from '../../state/draft.ts'
import { madeTokenFor, useMadeToken } from '../../state/made-token.ts'
import { useComposer } from '../../state/composer.ts'
import { momentOf } from '../../state/moment.ts'
import { useOperations } from '../../state/operations.ts'
import { exchangeOf, useResponse } from '../../state/response.ts'
import { draftIn, shownTab } from '../../state/shown.ts'
import { type RequestTabId, tenantOf } from '../../state/tabs.ts'
import { keepTypedValues, valuesOnScreen } from '../../state/typed-values.ts'

/**
 * Sends what the shown tab holds, and diagnoses what came of it: two calls, or one more where main
 * wants a write confirmed. The tab is marked as running before anything is waited for, so a second
 * click finds it running.
 */
export async function send(): Promise<void> {
  const tabId = shownTab()
  const actingAs = tabId === null ? undefined : useActing.getState().choices[tabId]
  if (tabId === null || actingAs === undefined || useComposer.getState().question !== null) return
  await sendOrder(tabId, { draft: toRequestDraft(draftIn(tabId)), actingAs })
}

/** Sends once more what the answer on screen is the answer to, or another, whatever the tab holds by now. */
export async function sendAgain(another?: SentOrder): Promise<void> {
  const tabId = shownTab()
  if (tabId === null || useComposer.getState().question !== null) return
  const outcome = useResponse.getState().outcomes[tabId]
  if (outcome?.kind !== 'exchange') return
  // The bar says who the request acts as, also where somebody else was chosen meanwhile.
  const sent = another ?? outcome.sent
  useActing.getState().choose(tabId, sent.actingAs)
  await sendOrder(tabId, sent)
}

/** The same without the token that was edited here. */
export async function sendUnedited(): Promise<void> {
  const tabId = shownTab()
  if (tabId === null || useComposer.getState().question !== null) return
  useMadeToken.getState().remove(tabId)
  await sendAgain()
}

export function sendsEdited(): boolean {
  const tabId = shownTab()
  return tabId !== null && madeTokenFor(tabId) !== null
}

async function sendOrder(tabId: RequestTabId, sent: SentOrder): Promise<void> {
  useOperations.getState().close()
  const run = useResponse.getState().begin(tabId)
  if (run === null) return
  const { runId } = run
  // Where a value could not be kept, main would send another one than stands on screen.
  if (!(await keepTypedValues(tenantOf(tabId)))) {
    useResponse.getState().end(tabId, null)
    return
  }
  const values = valuesOnScreen(tenantOf(tabId), sent.draft)
  const madeToken = madeTokenFor(tabId)
  const order = { ...sent, tabId, runId, tenantId: tenantOf(tabId), madeToken }
  const answer = await call('requests:send', { ...order, confirmed: false })
  if (answer.ok || answer.failure.code !== 'write_not_confirmed') {
    await take(tabId, answer, { sent, values })
  } else if (!isCancelled(tabId) && (await askBeforeWrite(answer.failure.message, sent.draft))) {
    await take(tabId, await call('requests:send', { ...order, confirmed: true }), { sent, values })
  } else useResponse.getState().end(tabId, null)
}

function isCancelled(tabId: RequestTabId): boolean {
  return useResponse.getState().running[tabId]?.cancelling === true
}

/** Stops the request of the shown tab. */
export async function cancel(): Promise<void> {
  const tabId = shownTab()
  if (tabId !== null) await useResponse.getState().cancel(tabId)
}

/** Waits for a run that main has already: the window was reloaded while, or after, it ran. */
export async function join(
  tabId: RequestTabId,
  run: { readonly runId: string; readonly startedAt: number; readonly sent: SentOrder },
): Promise<void> {
  const { runId, startedAt, sent } = run
  const under = { runId, began: momentOf(startedAt) }
  if (useResponse.getState().begin(tabId, under) === null) return
  const answer = await call('requests:join', { tabId, runId })
  // An answer that is held no longer is no refusal of anything: the tab starts without one.
  if (!answer.ok && answer.failure.code === 'exchange_unknown') {
    useResponse.getState().end(tabId, null)
  } else await take(tabId, answer, { sent })
}

/** Shows what a run of the tab came to, and diagnoses it. */
export async function take(
  tabId: RequestTabId,
  answer: Result<RequestAnswer>,
  of: { readonly sent: SentOrder; readonly values?: string },
): Promise<void> {
  // To read a large answer out of the message takes about as long as to draw it.
  await scheduler.yield()
  if (!answer.ok) {
    useResponse.getState().end(tabId, { kind: 'refused', failure: answer.failure })
    return
  }
  const { exchange, ...learnt } = answer.value
  useResponse.getState().end(tabId, { kind: 'exchange', exchange, ...of })
  useActing.getState().learn(tabId, of.sent.actingAs, learnt)
  const shown = exchangeOf(useResponse.getState().outcomes[tabId])
  if (shown?.id === exchange.id) await diagnose(tabId, exchange)
}
