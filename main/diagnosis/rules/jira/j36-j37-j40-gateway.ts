import { speakers } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import { keptForgeToken } from '../in-code/forge-tokens.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { ranOut } from '../of-bitbucket.ts'
import { outcome, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { FORGE_TOKEN, UNREAD_BEARER } from './credential-signs.ts'

const NOT_INSTALLED =
  /\bno accessible (?:sites?|resources?)\b|\bapp is not installed on this (?:instance|site)\b|\baccount isn['’]t associated with a supported site\b|\bapp requires access to an? (?:[\w &]{1,60} )?site (?:that |which )?you (?:don['’]t|do not) have\b|\byou (?:don['’]t|do not) have (?:explicitly granted )?access to (?:this|the|any|that) (?:cloud ?id|(?:atlassian |jira |confluence |cloud )?sites?)\b|\bcloud id: [\w-]{1,40} isn['’]t explicitly granted\b/i
/** A token that was taken for a while. */
const LASTED =
  /\b(?:after|within|for|every|each) (?:(?:about|around|some|roughly|the first|more than|\d+ or) )?(?:an |one |\d+ )?(?:hours?|min(?:ute)?s?)\b|\bre-?connect\w*\b|\buntil I (?:log|sign) in again\b/i
const OTHER_REASON = /scope|not installed|rate limit/i

/** Calls through api.atlassian.com, and tokens that belong there. */
export const gatewayRules: readonly Rule[] = [
  {
    id: 'J36',
    title: 'Token not accepted at the gateway',
    symptom:
      'api.atlassian.com answers 401 {"code":401,"message":"Unauthorized"}, without a word about scopes.',
    needs: 'a 401 of api.atlassian.com that names no scope',
    cause:
      'The gateway does not accept the token: a token of OAuth 2.0 (3LO) has expired after its hour, or the token is not one for the gateway, a Connect token for instance.',
    fix: [
      'Refresh the token when expires_in says so, with the newest refresh token, and try the call again once.',
      'Tokens of Connect’s user impersonation belong at the site’s own URL; the gateway takes those of 3LO and Forge, and scoped API tokens as Basic.',
      'Take the cloudId from https://api.atlassian.com/oauth/token/accessible-resources with the same token.',
    ],
    nextCheck: byHand(
      'Is the token good, and for which sites?',
      'Send GET https://api.atlassian.com/oauth/token/accessible-resources with the same token.',
    ),
    grade: 'documented',
    sources: [sources.threeLegged, sources.refreshTokens],
    givesWayTo: ['J28', 'J37'],
    judge: (facts) => {
      const answer = facts.failing.find(
        ({ where, status, said }) =>
          where === 'gateway' &&
          status === 401 &&
          !said.some(({ words }) => OTHER_REASON.test(words)),
      )
      if (answer !== undefined)
        return likely('shape', seen(answer, 'x-failure-category', 'www-authenticate'))
      const bare = facts.failing.find(
        ({ where, json }) =>
          where === 'unknown' && json?.['code'] === 401 && json['message'] === 'Unauthorized',
      )
      if (bare === undefined) return ranOut(facts)
      const lasted = hear(facts, LASTED, { talk: 'any' })
      if (lasted !== null) return likely('compared', [...seen(bare), lasted.quote])
      return (bare.product === 'gateway' ? likely : possible)('shape', seen(bare))
    },
  },
  {
    id: 'J37',
    title: 'Forge token at another address, or kept too long',
    symptom:
      'A remote of a Forge app calls the site’s own URL with the token of x-forge-oauth-system or x-forge-oauth-user and is refused (401, or 403 “Failed to parse Connect Session Auth Token”); or its calls fail hours after the invocation.',
    needs: 'a refused call, and a token that Forge hands to a remote in the text',
    cause:
      'The tokens that Forge hands to a remote are for the app’s apiBaseUrl, api.atlassian.com/ex/…, and expire at the time that their exp says: no other address accepts them, and they cannot be renewed.',
    fix: [
      'Call {app.apiBaseUrl}/rest/api/3/…: the invocation token names it; it is not the site’s own URL.',
      'Use the token of the current invocation only. For work in between let Forge invoke the remote again, by a scheduled trigger for instance.',
      'Set endpoint.auth.appSystemToken or appUserToken in the manifest, whichever the call needs.',
    ],
    nextCheck: byHand(
      'Is it the address or the age?',
      'Compare the URL with app.apiBaseUrl of the invocation token, and the time with exp of the token that was sent.',
    ),
    grade: 'documented',
    sources: [sources.forgeRemoteApis, sources.forgeRenewal],
    judge: judgeForge,
  },
  {
    id: 'J40',
    title: 'App not installed on this site',
    symptom:
      '403 through api.atlassian.com: “The app is not installed on this instance”; at the consent “This app requires access to a Jira site which you don’t have”, or of Atlassian’s MCP server “Your account isn’t associated with a supported site”.',
    needs: 'the gateway’s text about an app that is not installed',
    cause:
      'For the site of this cloudId the app that the token was issued to is not installed, or the person has not consented to it there: never, not any more, or for another site only.',
    fix: [
      'Ask with the same token which sites it is for: GET https://api.atlassian.com/oauth/token/accessible-resources, and take the cloudId from there.',
      'Let the person consent again for this site, or the site’s admin install the app or allow it under Connected apps.',
    ],
    nextCheck: byHand(
      'Which sites is the token for?',
      'Send GET https://api.atlassian.com/oauth/token/accessible-resources with the same token.',
    ),
    grade: 'reported',
    sources: [sources.notInstalled, sources.notInstalledToo, sources.noSite],
    judge: (facts) => {
      const said = hear(facts, NOT_INSTALLED)
      return said === null ? null : likely('own-text', shownBy(said))
    },
  },
]

function judgeForge(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, FORGE_TOKEN, { by: speakers })?.quote ?? handedOver(facts)
  if (said === null) return keptForgeToken(facts)
  const answer = facts.failing.find(
    ({ where, status, token }) =>
      (where === 'site' || where === 'gateway' || where === 'unknown') &&
      (status === 401 || status === 403) &&
      token?.kind !== 'connect-jwt',
  )
  const unread = hear(facts, UNREAD_BEARER)
  if (unread !== null) return likely('text', [...shownBy(unread), said])
  if (answer === undefined) return keptForgeToken(facts)
  const evidence = [outcome(answer), said]
  const isAtBase =
    answer.where === 'gateway' ||
    (answer.host === null && hear(facts, BASE, { by: speakers }) !== null)
  if (answer.where === 'site' && !isAtBase)
    return likely('own-text', [...evidence, 'the request went to the site’s own URL'])
  const kept = isAtBase ? hear(facts, KEPT, { by: speakers, talk: 'any' }) : null
  return kept === null ? possible('mark', evidence) : likely('own-text', [...evidence, kept.quote])
}

/** The address that an invocation names. */
const BASE = /\bapi_?base_?url\b/i

/** A token that was used long after Forge had handed it over. */
const KEPT =
  /\b(?:\w+ )?(?:hours?|days?|minutes) (?:later|after)\b|\b(?:queue[ds]?|cron|background job|scheduled job|worker|cached?|stored|kept)\b|\b(?:worked|working|fine) (?:for (?:some time|a while|an hour)|at first|until)\b|\bfor (?:a while|some time|an hour) (?:it|this|that) worked\b|\bshort-lived\b|\bnot (?:live|last) long\b|\bexpired\b/i

/** The header that a remote was called with. */
function handedOver({ answers }: CaseFacts): string | null {
  const names = answers.flatMap(({ requestHeaders }) => requestHeaders.map(([name]) => name))
  return names.find((name) => /^x-forge-oauth-(?:system|user)$/i.test(name)) ?? null
}
