import { create } from 'zustand'
import { call } from '../../bridge.ts'
import { useActing } from '../acting/store.ts'
import { exchangeOf, useResponse } from '../response/store.ts'
import { say, sayFailure } from '../shell/say.ts'
import { useTenants } from '../tenants/store.ts'
import { formatCountdown } from '../../format/durations.ts'

interface ExportingState {
  readonly copyCurl: () => Promise<void>
  readonly copyToken: () => Promise<void>
}

/** Copies are main's verbs: what is copied never passes through here. */
export const useExporting = create<ExportingState>()(() => ({
  copyCurl: async () => {
    const exchangeId = shownExchangeId()
    if (exchangeId === null) {
      say('Nothing to copy yet', 'Send the request once; what was sent is what is copied.')
      return
    }
    const answer = await call('exporting:copy', { exchangeId, format: 'curl-bash' })
    if (answer.ok) say('Copied the request as curl (bash)', answer.value.notes.join(' '))
    else sayFailure(answer.failure)
  },
  copyToken: async () => {
    const tenantId = useTenants.getState().selectedId
    const actingAs = tenantId === null ? undefined : useActing.getState().choices[tenantId]
    if (tenantId === null || actingAs === undefined) return
    const answer = await call('tokens:copy', { tenantId, actingAs })
    if (!answer.ok) {
      sayFailure(answer.failure)
      return
    }
    const { expiresAt, clearsAfterSeconds } = answer.value
    const lives = formatCountdown(expiresAt - Date.now())
    say(
      'Copied the access token',
      `It is live for ${lives} min. The clipboard is cleared in ${clearsAfterSeconds} seconds.`,
    )
  },
}))

function shownExchangeId(): string | null {
  const tenantId = useTenants.getState().selectedId
  if (tenantId === null) return null
  return exchangeOf(useResponse.getState().outcomes[tenantId])?.id ?? null
}
