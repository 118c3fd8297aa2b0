import type { InspectContext } from '../../main/claims/inspect.ts'
import {
  acme,
  acmeSecret,
  APP_BASE_URL,
  assertionClaims,
  connectClaims,
  forgeClaims,
  hs256,
  IFRAME,
  inboundClaims,
  INSTALLED,
  lifecycleClaims,
  PUBLIC_PEM,
  REQUEST,
  rs256,
  sessionClaims,
} from './made-tokens.ts'

export type Context = Partial<InspectContext>

/** A wrong token and its correct twin. */
export interface LintCase {
  readonly id: string
  readonly what: string
  readonly wrong: string
  /** The same token without the fault, read in the same surroundings: nothing may be said of it. */
  readonly right: string
  readonly context?: Context
  /** Where the surroundings make the difference. */
  readonly rightContext?: Context
  readonly claim: string | null
  /** Other lints that rightly see the same fault. */
  readonly also?: readonly string[]
}

export const byAcme: Context = { tenant: acme, secrets: [acmeSecret] }
export const toJira: Context = { ...byAcme, request: REQUEST }
export const toApp: Context = { ...byAcme, request: IFRAME, baseUrl: APP_BASE_URL }
export const installing: Context = {
  tenant: acme,
  request: INSTALLED,
  baseUrl: APP_BASE_URL,
  publicKey: PUBLIC_PEM,
}
export const assertion = (changes: Readonly<Record<string, unknown>>): string =>
  hs256(assertionClaims(changes))
export const connect = (changes: Readonly<Record<string, unknown>>): string =>
  hs256(connectClaims(changes))
export const rightAssertion = hs256(assertionClaims())
export const rightConnect = hs256(connectClaims())
export const rightInbound = hs256(inboundClaims())
export const rightSession = hs256(sessionClaims())
export const rightLifecycle = rs256(lifecycleClaims())
export const rightForge = rs256(forgeClaims())
export const [head = '', body = '', tail = ''] = rightAssertion.split('.')
export const bare: Context = { tenant: null }
