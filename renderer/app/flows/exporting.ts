import type { ExportFormat, LiveFormat } from '../../../contract/export-targets.ts'
import type { ExportSource, RenderedExport } from '../../../contract/exporting.ts'
import type { Failure } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { useActing } from '../../state/acting.ts'
import { toRequestDraft } from '../../state/draft.ts'
import { draftIn, isComposed, shownTab } from '../../state/shown.ts'
import { isWhole, wordsFor } from '../../format/exports.ts'
import { useLiveCopy } from '../../state/live-copy.ts'
import { useResponse } from '../../state/response.ts'
import { say, sayFailure } from '../../state/say.ts'
import { formatCountdown } from '../../format/durations.ts'
import { tenantOf } from '../../state/tabs.ts'
import { keepTypedValues } from '../../state/typed-values.ts'

/** What is exported, and a word on it where that is not plain to see. */
interface Chosen {
  readonly of: ExportSource
  readonly remark: string
}

/**
 * What an export of that format is made of: the exchange on screen where the draft is still what it
 * answered, or where the format tells of a whole exchange; else the draft as it stands. Null where
 * there is neither.
 */
export function chosenFor(format: ExportFormat): Chosen | null {
  const tabId = shownTab()
  const actingAs = tabId === null ? undefined : useActing.getState().choices[tabId]
  if (tabId === null || actingAs === undefined) return null
  const draft = toRequestDraft(draftIn(tabId))
  const outcome = useResponse.getState().outcomes[tabId]
  const answered = outcome?.kind === 'exchange' ? outcome : null
  const same = answered !== null && isComposed(tabId, answered)
  if (answered !== null && (same || isWhole(format))) {
    const { method, path } = answered.sent.draft
    const remark = same ? '' : `${method} ${path}, as it was sent; what is composed now differs.`
    return { of: { kind: 'exchange', exchangeId: answered.exchange.id }, remark }
  }
  if (isWhole(format)) return null
  const remark = `${draft.method} ${draft.path}, as it stands; it was not sent yet.`
  return { of: { kind: 'draft', tenantId: tenantOf(tabId), actingAs, draft }, remark }
}

/** Whether it was copied; where not, it was said why. */
export async function copy(format: ExportFormat): Promise<boolean> {
  const chosen = chosenOrSaid(format)
  if (chosen === null || !(await valuesKept(chosen))) return false
  const answer = await call('exporting:copy', { of: chosen.of, format })
  const noun = isWhole(format) ? 'exchange' : 'request'
  if (answer.ok) {
    say(`Copied the ${noun} as ${wordsFor(format)}`, wordsOf(chosen.remark, answer.value))
  } else sayFailure(answer.failure)
  return answer.ok
}

/** With a live token in it; only ever because it was asked for by name. */
export async function copyLive(format: LiveFormat): Promise<void> {
  const chosen = chosenOrSaid(format)
  if (chosen === null) return
  const answer = await useLiveCopy
    .getState()
    .waitFor('exporting:copy-live', async () =>
      (await valuesKept(chosen)) ? call('exporting:copy-live', { of: chosen.of, format }) : null,
    )
  if (answer === null) return
  if (answer.ok) {
    const words = `${chosen.remark} ${liveWords(answer.value)}`.trim()
    say(`Copied as ${wordsFor(format)} with a live token`, words)
  } else sayUnlessCancelled(answer.failure)
}

export async function save(format: ExportFormat): Promise<void> {
  const chosen = chosenOrSaid(format)
  if (chosen === null || !(await valuesKept(chosen))) return
  const answer = await call('exporting:save', { of: chosen.of, format })
  if (!answer.ok) sayFailure(answer.failure)
  else if (answer.value !== null) say(`Saved as ${wordsFor(format)}`, answer.value.paths.join(', '))
}

export async function copyToken(): Promise<void> {
  const tabId = shownTab()
  const actingAs = tabId === null ? undefined : useActing.getState().choices[tabId]
  if (tabId === null || actingAs === undefined) return
  const tenantId = tenantOf(tabId)
  const answer = await useLiveCopy
    .getState()
    .waitFor('tokens:copy', () => call('tokens:copy', { tenantId, actingAs }))
  if (answer.ok) say('Copied the access token', liveWords(answer.value))
  else sayUnlessCancelled(answer.failure)
}

/** Whoever cancelled knows it. */
function sayUnlessCancelled(failure: Failure): void {
  if (failure.code !== 'request_cancelled') sayFailure(failure)
}

function chosenOrSaid(format: ExportFormat): Chosen | null {
  const chosen = chosenFor(format)
  if (chosen === null) {
    say('Nothing to copy yet', 'Send the request once: this format tells of a whole exchange.')
  }
  return chosen
}

/** Whether main has the values that are typed for a draft; that it refused one was said. */
async function valuesKept({ of }: Chosen): Promise<boolean> {
  return of.kind !== 'draft' || (await keepTypedValues(of.tenantId))
}

function wordsOf(remark: string, { notes, files }: RenderedExport): string {
  const beside = files.map(({ name }) => name).join(', ')
  const reads = beside === '' ? [] : [`It reads ${beside}: save it to have the file beside it.`]
  return [remark, ...notes, ...reads].join(' ').trim()
}

interface LiveCopy {
  readonly expiresAt: number
  readonly clearsAfterSeconds: number
}

function liveWords({ expiresAt, clearsAfterSeconds }: LiveCopy): string {
  const lives = formatCountdown(expiresAt - Date.now())
  return `It is live for ${lives} min. The clipboard is cleared in ${clearsAfterSeconds} seconds.`
}
