import { UNDO_MS } from '../../../contract/limits.ts'
import { type Pause, pause } from '../../state/latest.ts'
import { keepNoteDraft } from '../../state/note-drafts.ts'
import { useTenants } from '../../state/tenants.ts'
import { forgetTabsOf } from './tabs.ts'

/**
 * What stands in the tabs of a tenant that is gone, and what was typed as its note, is forgotten once it
 * cannot be taken back any more, as main does. Returns how to stop.
 */
export function forgetGoneTenants(): () => void {
  const waiting = new Map<string, Pause>()
  const stay = (tenantId: string): void => {
    waiting.get(tenantId)?.drop()
    waiting.delete(tenantId)
  }
  const forget = (tenantId: string): void => {
    waiting.delete(tenantId)
    forgetTabsOf(tenantId)
    keepNoteDraft(tenantId, null)
  }
  const goes = (tenantId: string): void => {
    const minute = pause(UNDO_MS)
    waiting.set(tenantId, minute)
    minute.later(() => forget(tenantId))
  }
  const ignore = useTenants.subscribe(({ summaries }, before) => {
    if (summaries === before.summaries) return
    const now = new Set(summaries.map(({ id }) => id))
    for (const tenantId of now) stay(tenantId)
    for (const { id } of before.summaries) if (!now.has(id)) goes(id)
  })
  return () => {
    ignore()
    for (const tenantId of waiting.keys()) stay(tenantId)
  }
}
