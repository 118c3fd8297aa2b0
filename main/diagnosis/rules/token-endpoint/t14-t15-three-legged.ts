import { type Product, speakers } from '../../../../contract/diagnosis.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { type Heard, hear, hearElsewhere, shownBy } from '../hear.ts'
import { refusedClient, refusedRefresh } from '../of-bitbucket.ts'
import { isAboutAtlassian, outcome, seen } from '../signs.ts'
import { sources } from '../sources.ts'

const REFRESH = /unknown or invalid refresh token|refresh_token is invalid/i
const REFRESH_TOLD =
  /\brefresh\w*\b[^\n]{0,60}\binvalid_grant\b|\binvalid_grant\b[^\n]{0,60}\brefresh/i
const REDIRECT =
  /redirect_uri(?: |%20|\+)(?:is(?: |%20|\+))?(?:not(?: |%20|\+)registered|mismatch|does not match|invalid)|callback url mismatch|redirect_uri_mismatch|invalid_redirect_uri/i
/** Whose texts are heard: its own, and those that name no host. */
const THREE_LEGGED: readonly Product[] = ['3lo', 'unknown']
const NO_REFRESH =
  /\b(?:no|without an?|missing(?: the)?|lacks? an?|(?:not|n['’]t) (?:get|return|contain|include|receiv)\w*(?: an?| the| any)?)\s+(?:`|"|')?refresh[_ ]token\b/i
const NAMED = String.raw`\b(?:get_?)?refresh[_ ]?token\b(?:\(\))?["'\`”)\]]{0,3}`
const NOT_THERE = String.raw`(?:undefined|null|None|nil|empty|missing|absent|unset|leer|vide|vacío|not (?:set|there|present|returned|included)|never (?:there|set|present))\b`
/** A program that reads it, or somebody who looks, finds none; not what is to be done in such a case. */
const FOUND_NONE = new RegExp(
  [
    String.raw`(?<!\b(?:if|when|where|whether|unless|wenn|si)\b[^.\n]{0,20})${NAMED}\s?(?:[:=→]|=>|(?:(?:is|are|was|stays?|remains?|comes? back|returns?|gives?|vaut|est|ist|es|é|è)\b))\s?(?:(?:always|still|just|as|not?)\s)?["'(\`]{0,2}${NOT_THERE}`,
    String.raw`\b(?:KeyError|Undefined (?:array key|index|property)|NoSuchElement\w*|key not found)[:( ]{1,2}\$?["'“:]{0,2}refresh_?token\b`,
    String.raw`\b(?:undefined|null|None|nil|empty) refresh[_ ]?token\b`,
    String.raw`${NAMED}\s(?:(?:key|field|member|property)\s)?(?:is not|isn['’]t|not) (?:in|part of|among)\b`,
  ].join('|'),
  'i',
)
/** Scopes that Atlassian’s products have, where an answer or a program prints them. */
const PRINTED_SCOPES =
  /\bscopes?["')]{0,2}\s?(?:[:=]|=>|prints?|says|is)\s?\[?["'`]?[^\n]{0,400}?\b(?:read|write|manage|delete):(?:jira|me|confluence|account|servicedesk|\w{1,40}:(?:jira|confluence))\b/i

/** What the page of /authorize says of the scopes that it was asked for. */
const OF_SCOPES = [
  {
    text: /has not requested any supported atlassian scopes/i,
    cause:
      'This is OAuth 2.0 (3LO), not Connect, and /authorize was asked for no scope that Atlassian knows.',
    fix: [
      'Look at scope in the address that the browser was sent to: the library may leave it out, or has to be given it in another place.',
      'Ask for scopes that the app has under Permissions in the developer console, parted by blanks.',
    ],
  },
  {
    text: /requested (?:[\w &,]{1,80} )?scopes that have not been added to the app/i,
    cause:
      'This is OAuth 2.0 (3LO), not Connect, and the app asks for scopes that were not added to it in the developer console.',
    fix: [
      'Add the API and its scopes under Permissions in the developer console of the app, or ask for fewer scopes in /authorize.',
    ],
  },
] as const
/** Refusals of auth.atlassian.com that Connect’s server does not have. */
const OF_THREE_LEGGED =
  /"error\\?"\s?:\s?\\?"access_denied\\?",\s?\\?"error_description\\?"\s?:\s?\\?"Unauthorized\b|\bauthorization_code is invalid\b|\binvalid authorization code\b|\bincorrect request parameters\b|\bclient_id is invalid\b|\bclient_secret is invalid\b|\bUser did not authorize the request\b|\bclient(?: |%20|\+)is(?: |%20|\+)not(?: |%20|\+)allowed(?: |%20|\+)to(?: |%20|\+)use\b|\binvalid context provided\b|\bgrant type '[\w:-]{1,80}' not allowed for the client\b/i
const HOST = /^auth(?:\.stg)?\.atlassian\.com$/

const SAME_CALLBACK =
  'Make redirect_uri the callback URL of the developer console, byte for byte, in /authorize and in /oauth/token alike.'
const REDEEM_ONCE =
  'Redeem a code once, and at once; take client_id and client_secret of the same app.'

/** OAuth 2.0 (3LO): an authorization server of its own, of which Connect's rules know nothing. */
export const threeLeggedRules: readonly Rule[] = [
  {
    id: 'T14',
    title: 'Refresh token of 3LO refused',
    symptom:
      'https://auth.atlassian.com/oauth/token answers 403 {"error":"invalid_grant","error_description":"Unknown or invalid refresh token."} to grant_type=refresh_token.',
    needs: 'the text about a refresh token, or a refused refresh at auth.atlassian.com',
    cause:
      'This is OAuth 2.0 (3LO), not Connect, and the refresh token is no longer valid: each refresh returns a new one and retires the one that was sent. It also expires when it is not used for a long time, and when the person withdraws the consent.',
    fix: [
      'Store the refresh token of every answer before the new access token is used, in one transaction.',
      'Let one process at a time refresh for a person: two at once retire each other’s token.',
      'This chain is lost: let the person go through the consent again.',
    ],
    nextCheck: byHand(
      'Was the newest refresh token sent?',
      'Compare the end of the token that was sent with that of the last answer of /oauth/token that was stored.',
    ),
    grade: 'documented',
    sources: [sources.refreshTokens, sources.refreshTokensToo],
    judge: judgeRefresh,
  },
  {
    id: 'T15',
    title: '3LO: authorization or code refused',
    symptom:
      'auth.atlassian.com refuses /authorize or /oauth/token: a redirect_uri that is not registered, invalid_grant for a code, unauthorized_client or access_denied; or the answer holds no refresh_token.',
    needs: 'a refusal of auth.atlassian.com, or its text about redirect_uri',
    cause:
      'This is OAuth 2.0 (3LO), not Connect: client id, secret, redirect_uri and code have to be those of one app in the developer console and of one login.',
    fix: [
      SAME_CALLBACK,
      REDEEM_ONCE,
      'Ask for offline_access among the scopes of /authorize: without it no refresh_token comes.',
      'Connect’s oauthClientId and ACT_AS_USER have no part in this.',
    ],
    nextCheck: byHand(
      'Which callback URL is registered?',
      'Look at Authorization, OAuth 2.0 (3LO), in the developer console of the app.',
    ),
    grade: 'documented',
    sources: [sources.threeLegged, sources.threeLeggedCallback, sources.refreshTokens],
    givesWayTo: ['T14'],
    judge: judgeAuthorization,
  },
]

function heard(facts: CaseFacts, pattern: RegExp): Heard | null {
  return hearElsewhere(facts, pattern, THREE_LEGGED, speakers)
}

function refused(facts: CaseFacts): readonly Answer[] {
  return facts.failingElsewhere.filter(
    ({ host, status, json }) =>
      HOST.test(host ?? '') &&
      (status === null ? json !== null : status >= 400 && status < 500 && status !== 429),
  )
}

function judgeRefresh(facts: CaseFacts): FindingSign | null {
  const said = heard(facts, REFRESH)
  if (said !== null) return certain('own-text', shownBy(said))
  const answer = refused(facts).find((one) => asksWith(one, 'refresh_token'))
  if (answer !== undefined) return likely('mark', seen(answer))
  // Every authorization server has these words.
  const told = isAboutAtlassian(facts) ? heard(facts, REFRESH_TOLD) : null
  if (told === null) return refusedRefresh(facts)
  const printed = hear(facts, /\binvalid_grant\b/, { of: THREE_LEGGED, by: ['server', 'log'] })
  return likely('text', [told.quote, ...(printed === null ? [] : [printed.quote])])
}

/** By the form that was sent, or by the member of a log's entry. */
function asksWith({ requestBody, said }: Answer, grant: string): boolean {
  const named = new RegExp(`grant_?type["']?\\s*[=:]\\s*["']?${grant}\\b`, 'i')
  return [requestBody ?? '', ...said.map(({ words }) => words)].some((text) => named.test(text))
}
const REFUSED_CODE = {
  cause:
    'This is OAuth 2.0 (3LO), not Connect, and the code was not redeemed: it was used before or is too old, or client_id, client_secret and redirect_uri are not those that it was issued for.',
  fix: [
    REDEEM_ONCE,
    SAME_CALLBACK,
    'Let the person log in once more: each login gives a new code.',
  ],
}

/** Calls that fail once the first access token has expired. */
function atGateway({ failing }: CaseFacts): readonly Answer[] {
  return failing.filter(({ where, status }) => where === 'gateway' && status === 401).slice(0, 1)
}

function isOfThreeLegged({ evidence }: CaseFacts): boolean {
  return evidence.passages.some(
    ({ product, text }) => product === '3lo' || /\b3LO\b|\boffline_access\b/.test(text),
  )
}

const NOT_OFFLINE = {
  cause:
    'This is OAuth 2.0 (3LO), not Connect, and no refresh token came: offline_access was not among the scopes that /authorize was asked for.',
  fix: [
    'Add offline_access to scope in the address of /authorize, and let the person consent again.',
    'The developer console does not list it among the scopes: it stands in the address only.',
  ],
  nextCheck: null,
}

/** The scopes of a token are printed, offline_access is not among them, and its refresh token is missed. */
function foundNone(facts: CaseFacts): FindingSign | null {
  const scopes = heard(facts, PRINTED_SCOPES)
  if (scopes === null || isOfOffline(facts)) return null
  const missed = hearElsewhere(facts, FOUND_NONE, THREE_LEGGED) ?? heard(facts, NO_REFRESH)
  return missed === null ? null : likely('text', [missed.quote, scopes.quote], NOT_OFFLINE)
}

function isOfOffline({ evidence }: CaseFacts): boolean {
  return evidence.passages.some(({ text }) => /\boffline_access\b/.test(text))
}

function judgeAuthorization(facts: CaseFacts): FindingSign | null {
  const [answer] = refused(facts)
  const said = heard(facts, REDIRECT)
  if (said !== null)
    return certain('own-text', [said.quote], {
      cause:
        'This is OAuth 2.0 (3LO), not Connect, and redirect_uri is not the callback URL that is registered in the developer console.',
      fix: [
        SAME_CALLBACK,
        'Compare letter by letter: http or https, the port, a slash at the end, and that the parameter is percent-encoded once.',
      ],
    })
  const noRefresh = heard(facts, NO_REFRESH)
  if (noRefresh !== null && (answer !== undefined || isOfThreeLegged(facts)))
    return likely('text', [noRefresh.quote, ...atGateway(facts).map(outcome)], NOT_OFFLINE)
  const withoutIt = foundNone(facts)
  if (withoutIt !== null) return withoutIt
  for (const { text, cause, fix } of OF_SCOPES) {
    const scopes = heard(facts, text)
    if (scopes !== null) return certain('own-text', [scopes.quote], { cause, fix, nextCheck: null })
  }
  if (answer !== undefined)
    return likely(
      'own-text',
      seen(answer),
      asksWith(answer, 'authorization_code') ? REFUSED_CODE : {},
    )
  const denied = CODE_FLOW.some((words) => hear(facts, words, { talk: 'any', by: speakers }))
    ? hear(facts, /["']?error["']?\s?[:=]\s?["']?access_denied\b/)
    : null
  if (denied !== null && isAboutAtlassian(facts)) return likely('own-text', shownBy(denied))
  const own = isAboutAtlassian(facts) ? hear(facts, OF_THREE_LEGGED, { of: THREE_LEGGED }) : null
  return own === null ? refusedClient(facts) : likely('own-text', shownBy(own))
}

/** What belongs to a login of 3LO, and never to an exchange of Connect's. */
const CODE_FLOW = [
  /\b(?:authori[sz]ation|exchange of the|oauth) code\b|\bcode exchange\b|\bconsent (?:page|screen)\b|\bdeveloper console\b|\bcallback\b|\boauth app\b|\b3LO\b/i,
]
