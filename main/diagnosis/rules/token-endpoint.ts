import { ACCOUNT_ID_URN } from '../../claims/comparisons.ts'
import { SECRET_HAS_WHITE_SPACE } from '../evidence/payload-facts.ts'
import type { Sight } from '../sight/sight.ts'
import {
  clientIdOf, failedAssertion, isMissingId, OLD_SERVER, scopeParameter, serverFault, serverNamesCause, siteFault, subjectFault,
} from './assertion-signs.ts'
import { compare, exchangeAgain, look } from './checks.ts'
import { lifetimeRules } from './lifetime.ts'
import { certain, likely, possible, type Rule, type Sighting, weights } from './rule.ts'
import { claim, heard, heardAnywhere, outcome, quoted, seconds, seen, tokenTrouble } from './signs.ts'
import { sources } from './sources.ts'

const NEWEST = 'Take oauthClientId, sharedSecret and baseUrl together from the newest installed payload; never mix generations.'

/** A fault that the claims show: certain, unless the endpoint itself named another cause. */
function claimFault(sight: Sight, evidence: readonly string[], sure = true, more: Partial<Sighting> = {}): Sighting {
  const answers = tokenTrouble(sight).map(outcome)
  if (serverNamesCause(sight)) return possible(weights.facts, [...evidence, ...answers], more)
  return (sure ? certain : likely)(weights.facts, [...evidence, ...answers], more)
}

function scopesText(sight: Sight): string {
  const scopes = sight.tenant?.installedScopes ?? null
  return scopes === null ? 'installed scopes: not known' : `installed scopes: ${scopes.join(', ')}`
}

/** The failure came with no claim, scope or text that would explain it. */
function isUnexplained(sight: Sight): boolean {
  const assertion = failedAssertion(sight)
  if (serverNamesCause(sight) || serverFault(sight) !== null || siteFault(sight) !== null || subjectFault(assertion) !== null) return false
  if (tokenTrouble(sight).some((answer) => (scopeParameter(answer)?.faults.length ?? 0) > 0)) return false
  const clientId = clientIdOf(assertion)
  return clientId === null || !isMissingId(clientId)
}

function refusals(sight: Sight): ReturnType<typeof tokenTrouble> {
  return tokenTrouble(sight).filter(({ status }) => status === null || (status >= 400 && status < 500 && status !== 429 && status !== 407))
}

const REFUSED_AUDIENCE = /invalid aud(?:ience)?: ?(\S+?)(?=["'\s}]|$)/i

/**
 * The refused audience is the server of the past, or the very server that was asked, which does not
 * go by that address: not one of another environment than the site's.
 */
function isOldOrOwn(sight: Sight, words: string): boolean {
  const refused = REFUSED_AUDIENCE.exec(words)?.[1] ?? ''
  if (refused.includes(OLD_SERVER)) return true
  if (serverFault(sight) !== null || !URL.canParse(refused)) return false
  const asked = tokenTrouble(sight).find(({ host }) => host !== null)?.host ?? null
  return asked !== null && new URL(refused).hostname === asked
}

const INBOUND_FAILS = /Signature verification failed|JwtInvalidSignature|JwtSignatureMismatch|Signed JWT rejected: Invalid signature/i

/** What the token endpoint answers, and what assertions tell of it. */
export const tokenEndpointRules: readonly Rule[] = [
  {
    id: 'T01',
    stage: 'token-endpoint',
    needs: 'unauthorized_client of the token endpoint, or a refusal while the installed scopes lack ACT_AS_USER',
    cause: 'The version of the app installed on this site probably does not hold the scope ACT_AS_USER: without it no user can be acted as, although an oauthClientId may be stored.',
    fix: [
      'Look at the scopes of the version installed on this site, not at the descriptor in the repository.',
      'Add ACT_AS_USER to the descriptor’s scopes and publish it.',
      'Let the site’s admin approve the update, or reinstall on a development site.',
      'Store the installed payload that follows.',
    ],
    nextCheck: look('Does the installed version hold ACT_AS_USER?', 'Let an admin open Connected apps on the site and read the scopes of this app, or compare with the version that the Marketplace lists for the site; then ask for a token again.'),
    sources: [sources.unauthorizedClient, sources.impersonation],
    look: (sight) => {
      const scopes = sight.tenant?.installedScopes ?? null
      const lacks = scopes !== null && !scopes.some((scope) => scope.toUpperCase() === 'ACT_AS_USER')
      const said = heard(sight, /not authorized to use this authorization grant type|^unauthorized_client$/i) ??
        heardAnywhere(sight, /not authorized to use this authorization grant type|\bunauthorized_client\b/i)
      const refused = refusals(sight)
      if (said !== null) {
        const evidence = [...(said.answer === null ? [quoted(said.words)] : seen(said.answer)), scopesText(sight)]
        if (lacks) return likely(weights.text + 10, evidence)
        return scopes === null ? likely(weights.text, evidence) : possible(weights.text, [...evidence, 'ACT_AS_USER is listed for the newest version, which the site need not have approved yet'])
      }
      if (lacks && refused.length > 0 && isUnexplained(sight)) return likely(weights.facts, [...refused.map(outcome), scopesText(sight)])
      return lacks && sight.beforehand && sight.asked?.kind === 'user' ? likely(weights.facts, [scopesText(sight), 'asked to act as a user']) : null
    },
  },
  ...lifetimeRules,
  {
    id: 'T03',
    stage: 'token-endpoint',
    needs: 'an assertion addressed to auth.atlassian.io, or the endpoint’s text about aud',
    cause: 'The assertion is addressed to auth.atlassian.io, the authorization server of the past, as outdated libraries write it.',
    fix: [
      'Set aud to https://oauth-2-authorization-server.services.atlassian.com and post to its path /oauth2/token.',
      'Upgrade the library: atlassian-connect-express has the new server since 4.1.0.',
    ],
    nextCheck: exchangeAgain('Does the exchange succeed at the current server?'),
    sources: [sources.oldAudience, sources.oldAudienceToo, sources.ace],
    look: (sight) => {
      const said = heardAnywhere(sight, REFUSED_AUDIENCE)
      const fault = serverFault(sight)
      const asked = said === null ? heardAnywhere(sight, /https:\/\/auth\.atlassian\.io\/oauth2\/token|\b(?:lookup|ENOTFOUND|resolve host:?) auth\.atlassian\.io/) : null
      if (asked !== null && !serverNamesCause(sight)) return likely(weights.text + 5, [quoted(asked.words)])
      if (said !== null && isOldOrOwn(sight, said.words)) return certain(weights.text, said.answer === null ? [quoted(said.words)] : seen(said.answer))
      if (fault?.old !== true || refusals(sight).length === 0) return null
      return claimFault(sight, [`aud: ${fault.audience === '' ? 'not seen' : fault.audience}`, `asked: ${fault.asked ?? 'not seen'}`])
    },
  },
  {
    id: 'T04',
    stage: 'token-endpoint',
    needs: 'an oauthClientId in the assertion that differs from the stored one, or a newer payload',
    cause: 'The oauthClientId is stale: a reinstall or a site import issued another one, and the exchange still uses the old.',
    fix: [NEWEST, 'Drop what the app has cached of the old record, access tokens included.'],
    nextCheck: exchangeAgain('Does the exchange succeed with all values of the newest installed payload?'),
    sources: [sources.clientIds, sources.clientIdsThread],
    look: (sight) => {
      const clientId = clientIdOf(failedAssertion(sight))
      const stored = sight.tenant?.oauthClientId ?? null
      if (refusals(sight).length === 0) return beforehandStale(sight)
      if (clientId !== null && stored !== null && clientId !== stored && !isMissingId(clientId)) {
        return claimFault(sight, [`client id in iss: ${clientId}`, `stored oauthClientId: ${stored}`])
      }
      if (sight.tenant?.superseded === true) {
        const evidence = [...refusals(sight).map(outcome), 'a newer installed payload of this site is known']
        return serverNamesCause(sight) ? possible(weights.rest, evidence) : likely(weights.facts, evidence)
      }
      const code = heard(sight, /^invalid_client$/i)
      if (code !== null && isUnexplained(sight)) return likely(weights.shape, [quoted(code.words)])
      return restless(sight) ? possible(weights.rest, [...refusals(sight).map(outcome), 'nothing in the claims explains the refusal']) : null
    },
  },
  {
    id: 'T06',
    stage: 'token-endpoint',
    needs: 'an assertion whose sub is a user key, or the library’s warning about it',
    cause: 'The assertion names the user by user key; user keys were retired, and the account id belongs there.',
    fix: [`Write sub as ${ACCOUNT_ID_URN}{accountId}.`, 'Look the account id up as the app: GET /rest/api/3/user/search?query=…', 'In atlassian-connect-express call asUserByAccountId instead of asUser.'],
    nextCheck: exchangeAgain('Does the exchange succeed with the account id?'),
    sources: [sources.userKeys, sources.ace],
    look: (sight) => {
      const assertion = failedAssertion(sight)
      if (subjectFault(assertion) === 'user-key' && (refusals(sight).length > 0 || tokenTrouble(sight).length === 0)) return claimFault(sight, [`sub: ${claim(assertion, 'sub')}`])
      const said = heardAnywhere(sight, /deprecated, as per https:\/\/ecosystem\.atlassian\.net\/browse\/ACEJS-115|urn:atlassian:connect:userkey:/)
      const wentWell = sight.failing.length === 0 && sight.answers.some(({ status }) => status !== null && status < 400)
      if (said !== null && !wentWell) return likely(weights.text, [quoted(said.words)])
      return beforehandUserKey(sight)
    },
  },
  {
    id: 'T07',
    stage: 'token-endpoint',
    needs: 'an assertion whose sub has no Connect URN',
    cause: 'sub holds the bare id; in an assertion it is a URN.',
    fix: [`Write sub as ${ACCOUNT_ID_URN}{accountId}. The bare account id belongs in other tokens only.`],
    nextCheck: exchangeAgain('Does the exchange succeed with the prefix?'),
    sources: [sources.impersonation, sources.rawSubject],
    look: (sight) => {
      const assertion = failedAssertion(sight)
      if (subjectFault(assertion) !== 'bare' || assertion?.carriedBy === 'authorization') return null
      if (refusals(sight).length === 0 && sight.evidence.steps.length > 0) return null
      return claimFault(sight, [`sub: ${claim(assertion, 'sub')}`])
    },
  },
  {
    id: 'T08',
    stage: 'token-endpoint',
    needs: 'the site’s host, and the server that was asked or named in aud',
    cause: 'The exchange went to, or is addressed to, the authorization server of another environment than the site’s.',
    fix: ['Derive the server from the host of baseUrl: atlassian.net and jira.com, atlassian-us-gov-mod.net, jira-dev.com and atlassian-stg-fedm.net have one each.', 'aud and the server posted to must be the same.'],
    nextCheck: exchangeAgain('Does the exchange succeed at the server of this site?'),
    sources: [sources.ace, sources.impersonation],
    look: (sight) => {
      const said = heardAnywhere(sight, REFUSED_AUDIENCE)
      const fault = serverFault(sight)
      if (said !== null && !isOldOrOwn(sight, said.words)) return certain(weights.text, [quoted(said.words), ...(fault === null ? [] : [`expected: ${fault.expected}`])])
      if (fault === null || fault.old || refusals(sight).length === 0) return null
      return claimFault(sight, [`expected for this site: ${fault.expected}`, `aud: ${fault.audience === '' ? 'not seen' : fault.audience}`, `asked: ${fault.asked ?? 'not seen'}`])
    },
  },
  {
    id: 'T09',
    stage: 'token-endpoint',
    needs: 'an assertion whose tnt is not the installed baseUrl',
    cause: 'tnt is not the baseUrl of the installation, byte for byte.',
    fix: ['Copy baseUrl of the newest installed payload: https, no trailing slash, never displayUrl or a custom domain, with /wiki for Confluence only.'],
    nextCheck: exchangeAgain('Does the exchange succeed with the stored baseUrl as tnt?'),
    sources: [sources.impersonation, sources.lifecycle],
    look: (sight) => {
      const fault = siteFault(sight)
      if (fault === null || refusals(sight).length === 0) return null
      return claimFault(sight, [`tnt: ${claim(failedAssertion(sight), 'tnt')}`, fault.words], fault.sure)
    },
  },
  {
    id: 'T10',
    stage: 'token-endpoint',
    needs: 'a refused exchange whose claims are right, better with a signature of Jira’s that does not hold either',
    cause: 'The shared secret that signed the assertion is not the one of this installation: rotated by a reinstall, of another tenant, or altered (white space, base64-decoded).',
    fix: [NEWEST, 'Use the secret’s characters as UTF-8 bytes: do not base64-decode it, and trim what copying added.'],
    nextCheck: look('Is the stored secret the current one?', 'Verify a token that Jira sent (the jwt of an iframe or webhook) with the stored secret: understudy inspect --tenant does it.'),
    sources: [sources.secretsThread, sources.secretsOlder, sources.perInstallSecrets],
    givesWayTo: ['J06', 'J07', 'J08'],
    look: secretFault,
  },
  {
    id: 'T11',
    stage: 'token-endpoint',
    needs: 'the scope parameter of a refused exchange',
    cause: 'The scope parameter is not in Connect’s form.',
    fix: ['Send upper-case Connect scopes with one space between (READ WRITE, on the wire READ+WRITE), or leave the parameter out.', 'It can only narrow what the installed version holds.'],
    nextCheck: exchangeAgain('Does the exchange succeed without the scope parameter?'),
    sources: [sources.impersonation, sources.oauth2Library],
    look: (sight) => {
      for (const answer of refusals(sight)) {
        const scope = scopeParameter(answer)
        if (scope === null || (scope.faults.length === 0 && heard(sight, /^invalid_scope$/i, [answer]) === null)) continue
        return claimFault(sight, [`${scope.field}=${scope.value}`, ...scope.faults], heard(sight, /^invalid_scope$/i, [answer]) !== null || scope.faults.length > 0)
      }
      const said = heardAnywhere(sight, /["']error["']?\s*[:=]\s*["']invalid_scope|^invalid_scope$/im)
      return said === null ? null : likely(weights.shape, [quoted(said.words)])
    },
  },
  {
    id: 'T12',
    stage: 'token-endpoint',
    needs: 'an answer of Forge’s offlineUserAuthToken mutation that lists errors',
    cause: 'Forge could not use the contextIds of offlineUserAuthToken: they are not in the form it expects.',
    fix: ['Send the context ARI of the installation, such as ari:cloud:jira:{cloudId}:workspace/{id}, as the invocation token names it.', 'Send one context per call.'],
    nextCheck: look('Which ARI does Forge itself use?', 'Compare with app.installation.contexts of a Forge invocation token for the same site.'),
    sources: [sources.forgeOffline, sources.forgeRemote],
    look: (sight) => {
      const said = heardAnywhere(sight, /could not load permissions for app user in the provided contextIds/i)
      if (said !== null) return certain(weights.text, said.answer === null ? [quoted(said.words)] : seen(said.answer))
      const shaped = sight.failing.find(({ json }) => isFailedOfflineToken(json))
      return shaped === undefined ? null : likely(weights.shape, seen(shaped))
    },
  },
]

function beforehandStale(sight: Sight): Sighting | null {
  return sight.beforehand && sight.tenant?.superseded === true
    ? likely(weights.facts, ['a newer installed payload of this site is known under another clientKey or generation'])
    : null
}

function beforehandUserKey(sight: Sight): Sighting | null {
  const id = sight.asked?.kind === 'user' ? sight.asked.accountId : ''
  const isKey = /^JIRAUSER\d+$|^ug:|@/.test(id)
  return sight.beforehand && isKey ? likely(weights.facts, [`asked to act as ${id}, which has the shape of a user key or an address`]) : null
}

/** Refused, all claims right as far as one can see, and no error text to go by. */
function restless(sight: Sight): boolean {
  return refusals(sight).length > 0 && isUnexplained(sight)
}

function secretFault(sight: Sight): Sighting | null {
  const refused = refusals(sight)
  if (refused.length === 0) return refusedApp(sight)
  const evidence = refused.map(outcome)
  if (sight.log.includes(SECRET_HAS_WHITE_SPACE) && !serverNamesCause(sight)) {
    return certain(weights.facts, [...evidence, 'the stored sharedSecret has white space at an end'])
  }
  if (!isUnexplained(sight)) return null
  if (heard(sight, /^invalid_client$/i) !== null) return likely(weights.shape - 1, [...evidence, quoted('invalid_client')])
  const clientId = clientIdOf(failedAssertion(sight))
  const stored = sight.tenant?.oauthClientId ?? null
  const otherId = clientId !== null && stored !== null && clientId !== stored
  const inbound = INBOUND_FAILS.test(sight.prose)
  if (inbound && !otherId) return likely(weights.facts + 15, [...evidence, 'a token that Jira signed does not verify with the stored secret either'])
  if (sight.comparisons.some(({ actingAs, status }) => actingAs.kind === 'app' && status === 401) && !otherId) {
    return likely(weights.facts + 10, [...evidence, 'as the app the site answers 401 too: both are signed with the same secret'], { nextCheck: compare('Is every signature of this tenant refused?') })
  }
  if (sight.tenant?.superseded === true) return likely(weights.facts - 10, [...evidence, 'a newer installed payload of this site is known'])
  return possible(otherId ? weights.rest : weights.rest - 5, [...evidence, 'nothing in the claims explains the refusal'])
}

/** The app's own JWT is refused though its claims are right: its secret may be stale, too. */
function refusedApp(sight: Sight): Sighting | null {
  const answer = sight.failing.find(({ where, status, token, named }) => where === 'site' && status === 401 && token?.kind === 'connect-jwt' && !named)
  const exchanged = sight.answers.some(({ where, failed }) => where === 'token-endpoint' && !failed)
  if (answer === undefined || exchanged || (seconds(answer.token, 'exp') ?? Infinity) <= (answer.date ?? sight.now ?? 0)) return null
  return possible(weights.rest, [outcome(answer), 'the app’s JWT is signed with the shared secret too'], {
    cause: 'The shared secret that signed the app’s JWT may not be the one of this installation: rotated by a reinstall, of another tenant, or altered.',
  })
}

function isFailedOfflineToken(json: Sight['answers'][number]['json']): boolean {
  const data = json?.['data']
  const payload = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Readonly<Record<string, unknown>>)['offlineUserAuthToken'] : undefined
  return typeof payload === 'object' && payload !== null && (payload as Readonly<Record<string, unknown>>)['success'] === false
}
