import { UNDO_MS } from '../../../contract/limits.ts'
import { keepNoteDraft } from '../../state/note-drafts.ts'
import { useTenants } from '../../state/tenants.ts'
import { forgetTabsOf } from './tabs.ts'

/**
 * What stands in the tabs of a tenant that is gone, and what was typed as its note, is forgotten once it
 * cannot be taken back any more, as main does. Returns how to stop.
 */
export function forgetGoneTenants(): () => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const stay = (tenantId: string): void => {
    clearTimeout(waiting.get(tenantId))
    waiting.delete(tenantId)
  }
  const forget = (tenantId: string): void => {
    waiting.delete(tenantId)
    forgetTabsOf(tenantId)
    keepNoteDraft(tenantId, null)
  }
  const ignore = useTenants.subscribe(({ summaries }, before) => {
    if (summaries === before.summaries) return
    const now = new Set(summaries.map(({ id }) => id))
    for (const tenantId of now) stay(tenantId)
    for (const { id } of before.summaries)
      if (!now.has(id))
        waiting.set(
          id,
          setTimeout(() => forget(id), UNDO_MS),
        )
  })
  return () => {
    ignore()
    for (const tenantId of waiting.keys()) stay(tenantId)
  }
}
