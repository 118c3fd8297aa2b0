import { create } from 'zustand'
import type { ExportFormat, LiveFormat, RenderedExport } from '../../../contract/exporting.ts'
import { call } from '../../bridge.ts'
import { formatCountdown } from '../../format/durations.ts'
import { tabOf } from '../../state/tabs.ts'
import { useActing } from '../acting/store.ts'
import { exchangeOf, useResponse } from '../response/store.ts'
import { say, sayFailure } from '../shell/say.ts'
import { useTenants } from '../tenants/store.ts'
import { wordsFor } from './formats.ts'

interface ExportingState {
  readonly copy: (format: ExportFormat) => Promise<void>
  /** With a live token in it; only ever because it was asked for by name. */
  readonly copyLive: (format: LiveFormat) => Promise<void>
  readonly save: (format: ExportFormat) => Promise<void>
  readonly copyToken: () => Promise<void>
}

/** Copies are main's verbs: a live token never passes through here. */
export const useExporting = create<ExportingState>()(() => ({
  copy: async (format) => {
    const exchangeId = exchangeToExport()
    if (exchangeId === null) return
    const answer = await call('exporting:copy', { exchangeId, format })
    if (answer.ok) say(`Copied the ${nounOf(format)} as ${wordsFor(format)}`, wordsOf(answer.value))
    else sayFailure(answer.failure)
  },
  copyLive: async (format) => {
    const exchangeId = exchangeToExport()
    if (exchangeId === null) return
    const answer = await call('exporting:copy-live', { exchangeId, format })
    if (answer.ok) say(`Copied as ${wordsFor(format)} with a live token`, liveWords(answer.value))
    else sayFailure(answer.failure)
  },
  save: async (format) => {
    const exchangeId = exchangeToExport()
    if (exchangeId === null) return
    const answer = await call('exporting:save', { exchangeId, format })
    if (!answer.ok) sayFailure(answer.failure)
    else if (answer.value !== null) {
      say(`Saved as ${wordsFor(format)}`, answer.value.paths.join(', '))
    }
  },
  copyToken: async () => {
    const tenantId = useTenants.getState().selectedId
    const actingAs = tenantId === null ? undefined : useActing.getState().choices[tenantId]
    if (tenantId === null || actingAs === undefined) return
    const answer = await call('tokens:copy', { tenantId, actingAs })
    if (answer.ok) say('Copied the access token', liveWords(answer.value))
    else sayFailure(answer.failure)
  },
}))

/** The exchange on screen; says so where there is none. */
function exchangeToExport(): string | null {
  const id = shownExchangeId()
  if (id === null) {
    say('Nothing to copy yet', 'Send the request once; what was sent is what is copied.')
  }
  return id
}

export function shownExchangeId(): string | null {
  const tenantId = useTenants.getState().selectedId
  if (tenantId === null) return null
  return exchangeOf(useResponse.getState().outcomes[tabOf(tenantId)])?.id ?? null
}

const WHOLE: ReadonlySet<ExportFormat> = new Set(['script', 'markdown', 'har'])

const nounOf = (format: ExportFormat): string => (WHOLE.has(format) ? 'exchange' : 'request')

function wordsOf({ notes, files }: RenderedExport): string {
  const beside = files.map(({ name }) => name).join(', ')
  const reads = beside === '' ? [] : [`It reads ${beside}: save it to have the file beside it.`]
  return [...notes, ...reads].join(' ')
}

interface LiveCopy {
  readonly expiresAt: number
  readonly clearsAfterSeconds: number
}

function liveWords({ expiresAt, clearsAfterSeconds }: LiveCopy): string {
  const lives = formatCountdown(expiresAt - Date.now())
  return `It is live for ${lives} min. The clipboard is cleared in ${clearsAfterSeconds} seconds.`
}
