import type { Operation } from '../../contract/operations.ts'
import { operationOf, operationsAt } from '../operations/operations.ts'
import type { CaseFacts } from './facts/case-facts.ts'

/** In the place of a Connect scope: none opens the operation. */
export const CLOSED_TO_CONNECT = 'INACCESSIBLE'

/** The Connect scope that a request to the site needs by Atlassian's reference; null where unknown. */
export function scopeForOperation(method: string, path: string): string | null {
  return operationOf(method, path)?.connect ?? null
}

/** Operations that only an app itself may call: not a user, and not an app that acts as one. */
export function isAppOnly(method: string | null, path: string): boolean {
  if (method !== null) return isForApps(operationOf(method, path))
  const all = operationsAt(path)
  return all.length > 0 && all.every(isForApps)
}

function isForApps(operation: Operation | null): boolean {
  return operation !== null && (operation.only !== null || operation.noImpersonation)
}

/** The operation that is about to be sent, as the reference knows it; null for what was sent already. */
export function plannedOperation({ beforehand, evidence }: CaseFacts): Operation | null {
  const { planned } = evidence
  return beforehand && planned !== undefined ? operationOf(planned.method, planned.path) : null
}
