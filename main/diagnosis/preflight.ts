import type { ActingAs } from '../../contract/acting.ts'
import type { Evidence, Finding, NextCheck } from '../../contract/diagnosis.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { tenantFacts } from './collect-evidence.ts'
import { diagnosisOf } from './judging.ts'
import { scopeForOperation } from './operation-needs.ts'

/** What is about to be sent, and what is known of the tenant and the clock. */
export interface PlannedRequest {
  readonly tenant: TenantProfile
  /** A newer payload of the same site is known under another clientKey. */
  readonly superseded?: boolean
  readonly actingAs: ActingAs
  /** False where the account of that person is known not to be active. */
  readonly personActive?: boolean
  readonly method: string
  /** Absolute, or a path. */
  readonly url: string
  /** Server's `Date` less local time in seconds, of the last answer; null where never measured. */
  readonly skewSeconds: number | null
  /** By which signing is off the local clock already. */
  readonly signingOffsetSeconds?: number
  /** Seconds since the epoch. */
  readonly nowSeconds?: number
}

/**
 * What is already known to fail, before anything is sent: no oauthClientId (T05), ACT_AS_USER not
 * installed (T01), a scope too small for the operation (J09), a newer payload (T04), a clock more
 * than 60 s off (C01), something else than an account id (T06, C02), an account that is not active
 * (T13). Warnings, never a refusal.
 */
export function preflight(planned: PlannedRequest): Finding[] {
  return diagnosisOf(plannedEvidence(planned), { offered: beforehand }).findings
}

/** What can be done without an exchange: nothing is asked of a site for a request that was not sent. */
const WITHOUT_EXCHANGE: ReadonlySet<string> = new Set([
  'paste-payload',
  'read-descriptor',
  'choose-person',
  'sign-with-clock',
])

function beforehand(checks: readonly NextCheck[]): NextCheck | null {
  return checks.find(({ run }) => run === null || WITHOUT_EXCHANGE.has(run.kind)) ?? null
}

/** Evidence of a request that was not sent. */
function plannedEvidence(planned: PlannedRequest): Evidence {
  const { tenant, actingAs, method, url } = planned
  const anonymous = actingAs.kind === 'anonymous'
  const path = url.replace(/^https?:\/\/[^/?#]*/, '').replace(/[?#].*$/, '')
  return {
    version: 1,
    origin: 'send',
    tenant: anonymous ? null : tenantFacts(tenant, planned.superseded ?? false),
    actingAs,
    ...(planned.personActive === undefined ? {} : { personActive: planned.personActive }),
    steps: [],
    tokens: [],
    passages: [],
    comparisons: [],
    clock: {
      skewSeconds: anonymous ? null : planned.skewSeconds,
      signingOffsetSeconds: planned.signingOffsetSeconds ?? 0,
      takenAt: planned.nowSeconds ?? null,
    },
    ...(anonymous ? {} : { planned: { method, path } }),
    neededScope: anonymous ? null : scopeForOperation(method, path),
    shortened: null,
  }
}
