import type { RequestDraft } from '../../../contract/draft.ts'
import type { Collected } from '../../../contract/paging.ts'
import type { SentOrder } from '../../../contract/sent-order.ts'
import { call } from '../../bridge.ts'
import { toEditedDraft } from '../../state/imported-draft.ts'
import { usePaging } from '../../state/paging.ts'
import { useResponse } from '../../state/response.ts'
import { sayFailure } from '../../state/say.ts'
import { draftIn, editDraft, isComposed, shownExchange, shownTab } from '../../state/shown.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { diagnose } from './diagnose.ts'
import { sendAgain } from './send.ts'

/** Whether there is a page behind the one on screen. */
export function hasNextPage(): boolean {
  const exchange = shownExchange()
  return exchange !== null && usePaging.getState().pages[exchange.id]?.more === true
}

/** Composes the request for the next page, and sends it as whoever asked for this one. */
export async function nextPage(): Promise<void> {
  const shown = shownAnswer()
  if (shown === null) return
  const { tabId, exchangeId, sent } = shown
  const answer = await call('paging:next', { exchangeId, draft: sent.draft })
  if (!answer.ok) {
    sayFailure(answer.failure)
    return
  }
  // What was typed since is another request, and stays.
  if (isComposed(tabId, { sent })) turn(tabId, answer.value)
  await sendAgain({ draft: answer.value, actingAs: sent.actingAs })
}

/** Where the page is said, the next one is; what is not sent stays as it stands. */
function turn(tabId: RequestTabId, next: RequestDraft): void {
  const { path, query, mode, text } = toEditedDraft(next).draft
  const before = draftIn(tabId)
  const off = before.query.filter(({ enabled }) => !enabled)
  const body = mode === 'json' || mode === 'text' ? { text } : {}
  editDraft(tabId, { path, query: [...query, ...off], ...body })
}

/** Fetches page after page, up to the limit or until it is cancelled, and shows them as one list. */
export async function allPages(): Promise<void> {
  const shown = shownAnswer()
  if (shown === null) return
  const { tabId, exchangeId, sent } = shown
  const run = useResponse.getState().begin(tabId)
  if (run === null) return
  const begun = await call('paging:begin', { exchangeId, draft: sent.draft })
  if (!begun.ok) {
    useResponse.getState().end(tabId, null)
    sayFailure(begun.failure)
    return
  }
  const collected = await collect(tabId, run.runId, begun.value)
  usePaging.getState().collect(tabId, null)
  const { collectionId, pages, ended } = collected
  const limited = ended === null && pages >= usePaging.getState().limit
  const answer = await call('paging:finish', { collectionId, tabId, limited })
  if (!answer.ok) {
    useResponse.getState().end(tabId, null)
    sayFailure(answer.failure)
    return
  }
  const { exchange } = answer.value
  useResponse.getState().end(tabId, { kind: 'exchange', exchange, sent: answer.value.sent })
  useResponse.getState().showView(tabId, 'body')
  await diagnose(tabId, exchange)
}

async function collect(tabId: RequestTabId, runId: string, begun: Collected): Promise<Collected> {
  const { limit } = usePaging.getState()
  let collected = begun
  for (;;) {
    usePaging.getState().collect(tabId, collected)
    if (isStopped(tabId) || collected.ended !== null || collected.pages >= limit) return collected
    const { collectionId, waitingUntil } = collected
    if (waitingUntil !== null) {
      await orStopped(tabId, waitingUntil)
      collected = { ...collected, waitingUntil: null }
      continue
    }
    const answer = await call('paging:more', { collectionId, runId })
    if (!answer.ok) {
      sayFailure(answer.failure)
      return collected
    }
    collected = answer.value
  }
}

function isStopped(tabId: RequestTabId): boolean {
  return useResponse.getState().running[tabId]?.cancelling === true
}

/** Until a limit is over, or a person waits no longer. */
async function orStopped(tabId: RequestTabId, until: number): Promise<void> {
  const over = Promise.withResolvers<null>()
  setTimeout(() => over.resolve(null), Math.max(0, until - Date.now()))
  const ignore = useResponse.subscribe(() => isStopped(tabId) && over.resolve(null))
  await over.promise
  ignore()
}

function shownAnswer(): {
  readonly tabId: RequestTabId
  readonly exchangeId: string
  readonly sent: SentOrder
} | null {
  const tabId = shownTab()
  const outcome = tabId === null ? undefined : useResponse.getState().outcomes[tabId]
  if (tabId === null || outcome?.kind !== 'exchange') return null
  return { tabId, exchangeId: outcome.exchange.id, sent: outcome.sent }
}
