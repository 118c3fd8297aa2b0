import type { ActingAs } from '../../contract/acting.ts'
import type { Evidence, Finding } from '../../contract/diagnosis.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { tenantFacts } from './collect-evidence.ts'
import { diagnose } from './engine.ts'
import { scopeForOperation } from './operation-scopes.ts'

/** What is about to be sent, and what is known of the tenant and the clock. */
export interface PlannedRequest {
  readonly tenant: TenantProfile
  /** A newer payload of the same site is known under another clientKey. */
  readonly superseded?: boolean
  readonly actingAs: ActingAs
  readonly method: string
  /** Absolute, or a path. */
  readonly url: string
  /** Server's `Date` less local time in seconds, of the last answer; null where never measured. */
  readonly skewSeconds: number | null
  /** Seconds since the epoch. */
  readonly nowSeconds?: number
}

/**
 * What is already known to fail, before anything is sent: no oauthClientId (T05), ACT_AS_USER not
 * installed (T01), a scope too small for the operation (J09), a newer payload (T04), a clock more
 * than 60 s off (C01), something else than an account id (T06, C02). Warnings, never a refusal.
 */
export function preflight(planned: PlannedRequest): Finding[] {
  return diagnose(plannedEvidence(planned)).findings
}

/** Evidence of a request that was not sent. */
export function plannedEvidence(planned: PlannedRequest): Evidence {
  const { tenant, actingAs, method, url } = planned
  const anonymous = actingAs.kind === 'anonymous'
  const path = url.replace(/^https?:\/\/[^/?#]*/, '').replace(/[?#].*$/, '')
  return {
    version: 1,
    origin: 'send',
    tenant: anonymous ? null : tenantFacts(tenant, planned.superseded ?? false),
    actingAs,
    steps: [],
    tokens: [],
    passages: [],
    comparisons: [],
    clock: {
      skewSeconds: anonymous ? null : planned.skewSeconds,
      takenAt: planned.nowSeconds ?? null,
    },
    neededScope: anonymous ? null : scopeForOperation(method, path),
    shortened: null,
  }
}
