import type { RequestDraft } from '../../../contract/draft.ts'
import type { SentOrder } from '../../../contract/sent-order.ts'
import { call } from '../../bridge.ts'
import { toEditedDraft } from '../../state/imported-draft.ts'
import { usePaging } from '../../state/paging.ts'
import { useResponse } from '../../state/response.ts'
import { sayFailure } from '../../state/say.ts'
import { draftIn, editDraft, isComposed, shownExchange, shownTab } from '../../state/shown.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { sendAgain, take } from './send.ts'

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
  const { limit } = usePaging.getState()
  const { runId } = run
  const answer = await call('paging:all', { exchangeId, draft: sent.draft, tabId, runId, limit })
  if (answer.ok) {
    useResponse.getState().showView(tabId, 'body')
    await take(tabId, answer, { sent })
  } else {
    useResponse.getState().end(tabId, null)
    sayFailure(answer.failure)
  }
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
