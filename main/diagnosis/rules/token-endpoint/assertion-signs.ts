import type { TokenFacts } from '../../../../contract/diagnosis.ts'
import { faults } from '../../../claims/faults/all-faults.ts'
import type { ServerFacts } from '../../../claims/faults/assertion.ts'
import type { Fault, JudgedToken } from '../../../claims/faults/fault.ts'
import { siteWords } from '../../../claims/lints/site.ts'
import { isAtlassianHost } from '../../../connect/authorization-server.ts'
import { connectScopeOf } from '../../../connect/scopes.ts'
import { isLoopbackUrl } from '../../../wire/loopback.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { judgedToken } from '../judged-token.ts'
import { hear } from '../hear.ts'
import { claim, tokenTrouble } from '../signs.ts'
import { formDecoded } from '../../../wire/percent-decoding.ts'

/** The assertion of a failing exchange; else one that was pasted beside a failure. */
export function failedAssertion(facts: CaseFacts): TokenFacts | null {
  const own = tokenTrouble(facts).find(({ assertion }) => assertion !== null)?.assertion ?? null
  // One that was cut, or stands there as a placeholder, may be pasted beside it.
  if (own !== null && own.claims !== null) return own
  const exchanged = facts.answers.some(({ where, failed }) => where === 'token-endpoint' && !failed)
  const pasted =
    facts.assertions.find(
      ({ carriedBy }) => carriedBy === 'pasted' || carriedBy === 'authorization',
    ) ?? null
  return exchanged ? own : (pasted ?? own)
}

/** The assertion at fault with the exchange that it was posted in, as the faults take it. */
export const judgedAssertion = oncePer((facts: CaseFacts): JudgedToken => {
  const posted = tokenTrouble(facts)[0] ?? null
  return judgedToken(facts, failedAssertion(facts), posted)
})

/** What a fault finds in the assertion at fault; null where there is none. */
export function inAssertion<Found>(facts: CaseFacts, fault: Fault<Found>): Found | null {
  return failedAssertion(facts) === null ? null : fault(judgedAssertion(facts))
}

/** The server that is named or was asked is not the one that answers for the site. */
export const otherServer = oncePer((facts: CaseFacts): ServerFacts | null => {
  const token = judgedAssertion(facts)
  const found = faults.T08(token) ?? faults.L13(token)
  return found?.expected === null ? null : found
})

/** What is wrong with `tnt`, in words: against the stored baseUrl, or by its form alone. */
export function siteFault(
  facts: CaseFacts,
): { readonly words: string; readonly sure: boolean } | null {
  const assertion = failedAssertion(facts)
  const tnt = claim(assertion, 'tnt')
  if (assertion === null || tnt === '' || isLoopbackUrl(tnt)) return null
  const found = inAssertion(facts, faults.T09)
  if (found !== null) return { words: siteWords(found, 'the stored tenant'), sure: true }
  if ((facts.tenant?.baseUrl ?? null) !== null) return null
  if (!isAtlassianHost(tnt))
    return {
      words: `“tnt” is ${tnt}, a host that is none of Atlassian’s: the baseUrl of an installation is, a custom domain is its displayUrl.`,
      sure: false,
    }
  const wiki = facts.answers.some(
    ({ where, path }) => where === 'site' && path.startsWith('/wiki/'),
  )
  return wiki && !tnt.endsWith('/wiki')
    ? { words: '“tnt” has no /wiki, and the calls go to Confluence.', sure: false }
    : null
}

export interface ScopeParameter {
  readonly field: string
  readonly value: string
  readonly faults: readonly string[]
}

/** The scope parameter of a token request and what is wrong with its form. */
export function scopeParameter(answer: Answer): ScopeParameter | null {
  const body = answer.requestBody ?? ''
  const form = /(?:^|[&\s"'])(scopes?)=([^&\s"']*)/.exec(body)
  const json = /["'](scopes?)["']\s*:\s*["']([^"']*)["']/.exec(body)
  const field = form?.[1] ?? json?.[1]
  if (field === undefined) return null
  const raw = form?.[2] ?? json?.[2] ?? ''
  const value = form === null ? raw : formDecoded(raw)
  return { field, value, faults: scopeFaults(value) }
}

function scopeFaults(value: string): readonly string[] {
  const faults: string[] = []
  if (/[,;+|]/.test(value)) faults.push('scopes are parted by something else than one space')
  const names = value.split(/[\s,;+|]+/).filter((name) => name !== '')
  if (names.some((name) => name.includes(':') || /^(?:offline_access|openid|profile)$/.test(name)))
    faults.push('names of OAuth 2.0 (3LO) or Forge scopes stand where Connect’s belong')
  else if (names.some((name) => name !== name.toUpperCase()))
    faults.push('Connect scopes are written in upper case')
  else if (names.some((name) => connectScopeOf(name)?.name !== name))
    faults.push('a name that is none of Connect’s scopes')
  return faults
}

/** The endpoint's text names a cause of its own: what claims show can then only be a second fault. */
export function serverNamesCause(facts: CaseFacts): boolean {
  return hear(facts, NAMES_CAUSE, { among: tokenTrouble(facts) }) !== null
}

const NAMES_CAUSE =
  /authorization grant type|\bclient is not authorized to use\b|(?:too far|issued) in the future|invalid aud\b|account is not active/i
