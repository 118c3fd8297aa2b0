import type { TokenFacts } from '../../../../contract/diagnosis.ts'
import { authorizationServerFor, isAtlassianHost } from '../../../connect/authorization-server.ts'
import {
  ACCOUNT_ID_URN,
  CLIENT_ID_URN,
  USER_KEY_URN,
} from '../../../claims/explanations/comparisons.ts'
import { siteSighting } from '../../../claims/lints/site.ts'
import { isLoopbackUrl } from '../../../wire/loopback.ts'
import { connectScopeOf } from '../../../connect/scopes.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { claim, heard, tokenTrouble } from '../signs.ts'

export const OLD_SERVER = 'auth.atlassian.io'
const MISSING_ID = /^(?:undefined|null|nan|none|nil|\[object object\]|\(null\)|<no value>|<nil>|)$/i

/** The assertion of a failing exchange; else one that was pasted beside a failure. */
export function failedAssertion(facts: CaseFacts): TokenFacts | null {
  const own = tokenTrouble(facts).find(({ assertion }) => assertion !== null)?.assertion
  if (own !== undefined && own !== null) return own
  const exchanged = facts.answers.some(({ where, failed }) => where === 'token-endpoint' && !failed)
  const pasted =
    facts.assertions.find(
      ({ carriedBy }) => carriedBy === 'pasted' || carriedBy === 'authorization',
    ) ?? null
  return exchanged ? null : pasted
}

/** The client id that the assertion names; null where `iss` is no client URN. */
export function clientIdOf(assertion: TokenFacts | null): string | null {
  const issuer = claim(assertion, 'iss')
  return issuer.startsWith(CLIENT_ID_URN) ? issuer.slice(CLIENT_ID_URN.length) : null
}

export function isMissingId(clientId: string): boolean {
  return MISSING_ID.test(clientId.trim())
}

export function subjectFault(assertion: TokenFacts | null): 'user-key' | 'bare' | null {
  const subject = claim(assertion, 'sub')
  if (subject === '' || assertion === null) return null
  if (subject.startsWith(USER_KEY_URN)) return 'user-key'
  return subject.startsWith(ACCOUNT_ID_URN) ? null : 'bare'
}

/** The site of the exchange: of the tenant where it is known, else what the assertion names. */
function siteOf(facts: CaseFacts, assertion: TokenFacts | null): string {
  const stored = facts.tenant?.baseUrl ?? ''
  return stored === '' ? claim(assertion, 'tnt') : stored
}

/** The server that answers for the site; null where the site is unknown, local or none of Atlassian's. */
export function expectedServer(facts: CaseFacts, assertion: TokenFacts | null): string | null {
  const site = siteOf(facts, assertion)
  return URL.canParse(site) && isAtlassianHost(site) && !isLoopbackUrl(site)
    ? authorizationServerFor(site, null).audience
    : null
}

export interface ServerFault {
  readonly expected: string
  readonly asked: string | null
  readonly audience: string
  readonly old: boolean
}

/** Where `aud` or the server posted to is not the one that answers for the site. */
export function serverFault(facts: CaseFacts): ServerFault | null {
  const assertion = failedAssertion(facts)
  const answer = tokenTrouble(facts)[0]
  const expected = expectedServer(facts, assertion)
  const audience = claim(assertion, 'aud')
  const asked = answer?.host ?? null
  const old = audience.includes(OLD_SERVER) || asked === OLD_SERVER
  if (old) return { expected: expected ?? PRODUCTION, asked, audience, old }
  if (expected === null) return null
  const wrongAudience = audience !== '' && audience !== expected && !isLoopbackUrl(audience)
  const wrongHost =
    asked !== null && asked !== new URL(expected).hostname && !isLoopbackUrl(`http://${asked}`)
  return wrongAudience || wrongHost ? { expected, asked, audience, old } : null
}

const PRODUCTION = 'https://oauth-2-authorization-server.services.atlassian.com'

/** What is wrong with `tnt`, in words: against the stored baseUrl, or by its form alone. */
export function siteFault(
  facts: CaseFacts,
): { readonly words: string; readonly sure: boolean } | null {
  const assertion = failedAssertion(facts)
  const tnt = claim(assertion, 'tnt')
  if (assertion === null || tnt === '' || isLoopbackUrl(tnt)) return null
  const { tenant } = facts
  const stored = tenant?.baseUrl ?? null
  if (stored !== null) {
    const found = siteSighting(tnt, {
      id: '',
      name: 'the stored tenant',
      appKey: '',
      clientKey: '',
      oauthClientId: null,
      authorizationServer: null,
      baseUrl: stored,
      displayUrl: tenant?.displayUrl ?? null,
    })
    return found === null ? null : { words: found.message, sure: true }
  }
  const form = siteSighting(tnt, null)
  if (form !== null) return { words: form.message, sure: true }
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
  const value = form === null ? raw : decodeForm(raw)
  return { field, value, faults: scopeFaults(value) }
}

function decodeForm(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
    return raw
  }
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
  return (
    heard(
      facts,
      /authorization grant type|too far in the future|invalid aud\b/i,
      tokenTrouble(facts),
    ) !== null
  )
}
