import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'
import { without } from './by-key.ts'
import type { RequestTabId } from './tabs.ts'

/** By tab: why main does not keep what is typed there, which it would not take. */
export const useUnkept = create<{
  readonly why: Readonly<Record<RequestTabId, Failure>>
}>()(() => ({ why: {} }))

/** Null where it is kept, or need not be any more. */
export function noteUnkept(tabId: RequestTabId, failure: Failure | null): void {
  const { why } = useUnkept.getState()
  if (failure?.message === why[tabId]?.message) return
  useUnkept.setState({
    why: failure === null ? without(why, tabId) : { ...why, [tabId]: failure },
  })
}
