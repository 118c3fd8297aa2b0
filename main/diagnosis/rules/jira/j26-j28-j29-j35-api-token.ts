import { PAIR_OF_SERVICE_ACCOUNT } from '../../evidence/sent-credentials.ts'
import { speakers } from '../../../../contract/diagnosis.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { asAsked, byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { type Heard, hear, shownBy } from '../hear.ts'
import { passwordInCode, sessionInCode, unfilledPairInCode } from '../in-code/credentials.ts'
import { ofPrograms } from '../sending-code.ts'
import { isAboutAtlassian, outcome, seen, word } from '../signs.ts'
import { sources } from '../sources.ts'
import { isEmptyListing } from './credential-signs.ts'
import { scopedToken } from '../in-words/words.ts'
import { takenAtGateway, worksAtGateway } from './taken-at-gateway.ts'
import { yearOldToken } from './token-age.ts'
import { listedTokenRanOut } from './token-list.ts'

const PASSWORD = /basic authentication with passwords? is deprecated/i
const PASSWORD_TOLD = /\bbasic auth(?:entication)?\b[^.\n]{0,40}\bis (?:now )?deprecated/i
/** Who logs in with a password. */
const WITH_PASSWORD =
  /\b(?:with|by|using)(?: (?:my|our|the|a|an|plain|correct|right))* (?:(?:user ?(?:name|id)?|login|e-?mail|name)s? ?(?:and|&|\/|\+) ?)(?:my |the |a )?passwords?\b/i
const API_TOKEN = /\bapi[ _-]?tokens?\b/i
/** What a tool advises who was refused. */
const TOKEN_FOR_PASSWORD =
  /\b(?:api[ _-]?)?tokens? (?:instead of|rather than|in place of|and not|,? not) (?:an? |the |your )?(?:\w+ )?passwords?\b|\bpasswords? (?:(?:is|are) not|(?:is|are) no longer|cannot be) (?:supported|accepted|allowed|used)\b[^.\n]{0,60}\btoken\b/i
const SERVICE_ACCOUNT = /@serviceaccount\.atlassian\.com|\bservice account'?s?\b/i
const SCOPED = new RegExp(
  String.raw`${scopedToken}|\b(?:scoped|granular|fine-grained) (?:\w+ )?(?:api keys?|ones?)\b|\b(?:api )?keys? with(?: [\w:.,-]+){0,4} scopes?\b|(?<!\b(?:access|refresh|oauth|bearer) )\btokens? with(?: [\w:.,-]+){0,4} scopes?\b|@serviceaccount\.atlassian\.com|\bservice account'?s? (?:api )?(?:key|credential)|\bscoped\b[^\n]{0,60}\b40[134]\b`,
  'i',
)
const OF_GATEWAY = /\bapi\.atlassian\.com\b|\bgateway\b|\boauth\b|\b3lo\b/i
const OF_SCOPES = /scope does not match|client_scope_check/i
const RAN_OUT =
  /\bapi (?:token|key)\b[^.\n]{0,80}\b(?:(?:has |had |have |was |is |were |got )?(?:expired|revoked)|ran out|run out)\b|\b(?:expired|revoked)\b[^.\n]{0,30}\bapi (?:token|key)/i
/** Today’s tokens live for a year at most. */
const AGED =
  /\b(?:token|key)\b[^.\n]{0,60}\b(?:an?|one|1) year (?:ago|old)\b|\b(?:token|key)\b[^.\n]{0,60}\b(?:1[0-3] months|36\d days) (?:ago|old)\b|\byear-old (?:api )?(?:token|key)\b/i
/** Clients that say it without the header. */
const TOO_MANY_LOGINS =
  /\blog ?in (?:has )?failed\b[^.\n]{0,10}\btoo many (?:failed )?(?:log-?in )?attempts\b|\btoo many (?:failed|unsuccessful) log-?(?:in|on) attempts\b/i
const CAPTCHA = /captcha_challenge|x-authentication-denied-reason["']?\s*[:=]\s*["']?captcha/i

/** Basic credentials: what of them a site refuses. */
export const apiTokenRules: readonly Rule[] = [
  {
    id: 'J26',
    title: 'Basic with a password, or a pair that does not match',
    symptom:
      '401 as text/plain: “Basic authentication with passwords is deprecated.  For more information, see: https://confluence.atlassian.com/cloud/deprecation-of-basic-authentication-with-passwords-for-jira-and-confluence-apis-972355348.html”.',
    needs: 'the text about Basic authentication with passwords',
    cause:
      'The Basic credential is not an e-mail address with a valid API token of that very account: it is a password, a mistyped or swapped pair, or a token of another account. The site says “passwords” in all these cases.',
    fix: [
      'Make an API token at https://id.atlassian.com/manage-profile/security/api-tokens while logged in as the account that makes the calls.',
      'Send base64 of “e-mail:token”, with the e-mail address of that account (not a user name or an account id), and no line break behind the token.',
      'Check that the program reads the setting you changed: many take the token in the field for the password.',
    ],
    nextCheck: byHand(
      'Is it the pair or the program?',
      'Send it without the program: curl --user EMAIL:TOKEN https://SITE.atlassian.net/rest/api/3/myself',
    ),
    grade: 'reported',
    sources: [sources.basicPasswords, sources.basicPasswordsToo, sources.basicDeprecated],
    judge: (facts) => {
      const said = hear(facts, PASSWORD)
      if (said !== null) return certain('own-text', shownBy(said))
      const off = hear(facts, /basic authentication has been disabled on this instance/i)
      if (off !== null)
        return likely('own-text', shownBy(off), {
          cause:
            'This Jira or Confluence (a Data Center) takes no Basic credentials: its administrators switched them off.',
          fix: ['Send a personal access token of that account: Authorization: Bearer TOKEN.'],
        })
      const told = hear(facts, PASSWORD_TOLD)
      if (told !== null) return likely('text', shownBy(told))
      const advised = hear(facts, TOKEN_FOR_PASSWORD, { by: ['server', 'log'] })
      if (advised !== null && isAboutAtlassian(facts)) return possible('own-text', shownBy(advised))
      return (
        toldPassword(facts) ??
        ofPrograms(facts, passwordInCode) ??
        ofPrograms(facts, unfilledPairInCode) ??
        sessionInCode(facts)
      )
    },
  },
  {
    id: 'J28',
    title: 'Scoped API token at the site’s own host',
    symptom:
      '401, or 403 and 404 as if a permission were missing, from https://{site}.atlassian.net with an API token that has scopes or belongs to a service account; the same token works at https://api.atlassian.com/ex/jira/{cloudId}.',
    needs: 'a refusal at the site’s host, and a token with scopes or a service account in the text',
    cause:
      'API tokens with scopes, and all tokens of service accounts, are taken at https://api.atlassian.com/ex/jira/{cloudId} only; the site’s own host ignores them.',
    fix: [
      'Send the same Basic pair to https://api.atlassian.com/ex/jira/{cloudId}/rest/api/3/… (Confluence: /ex/confluence/{cloudId}/wiki/…).',
      'The cloudId stands in https://{site}.atlassian.net/_edge/tenant_info.',
      'Where the program cannot be given that address, use an API token without scopes of a person’s account.',
    ],
    nextCheck: byHand(
      'Is it the address?',
      'Send GET https://api.atlassian.com/ex/jira/{cloudId}/rest/api/3/myself with the same pair.',
    ),
    grade: 'documented',
    sources: [sources.scopedTokens, sources.scopedTokensWish],
    givesWayTo: ['J13', 'J38'],
    judge: judgeScoped,
  },
  {
    id: 'J29',
    title: 'Expired API token',
    symptom:
      'Calls that worked for months answer 401, or 200 with an empty list, since a certain day; often with X-Seraph-LoginReason: AUTHENTICATED_FAILED.',
    needs:
      'words about an API token that expired or was revoked, with a call that was refused or came back empty',
    cause:
      'The API token has expired or was revoked. Tokens live for a year at most (those made before December 2024 expired between March and May 2026), and many calls are then answered anonymously with 200 instead of being refused.',
    fix: [
      'Make a new API token and note the day it expires: that is chosen when it is made, one year ahead at most.',
      'Check the credential with GET /rest/api/3/myself, which refuses anonymous callers; a 200 of a search proves nothing.',
    ],
    nextCheck: asAsked('Is the token taken at all?', '/rest/api/3/myself', null),
    grade: 'documented',
    sources: [sources.tokenExpiry, sources.tokenExpiryThread],
    judge: judgeRanOut,
  },
  {
    id: 'J35',
    title: 'Login denied: CAPTCHA',
    symptom:
      '403, or 200 answered anonymously, with X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=…, or with X-Seraph-LoginReason: AUTHENTICATION_DENIED.',
    needs: 'the header that names the CAPTCHA, or the login reason AUTHENTICATION_DENIED',
    cause:
      'After several failed logins the account has to solve a CAPTCHA in the browser; until then Basic credentials are refused unread, right ones too.',
    fix: [
      'Stop what keeps sending the wrong credential.',
      'Log in to the site in the browser once as that account, and solve the CAPTCHA.',
      'Then send the right pair: the e-mail address and an API token.',
    ],
    nextCheck: byHand(
      'Is the account still locked?',
      'Log in as it in the browser, then send GET /rest/api/3/myself once.',
    ),
    grade: 'documented',
    sources: [sources.captcha, sources.captchaReport],
    judge: judgeCaptcha,
  },
]

/** Answers that a credential which is not taken may get at a site. */
function unaccepted(facts: CaseFacts): readonly Answer[] {
  return facts.answers.filter(
    (one) =>
      (one.where === 'site' || one.where === 'unknown') &&
      !one.named &&
      !one.settled &&
      ['', 'basic', 'bearer'].includes(word(one)) &&
      ([401, 403, 404].includes(one.status ?? 0) ||
        (one.status === null && one.failed) ||
        isEmptyListing(one)),
  )
}

function judgeScoped(facts: CaseFacts): FindingSign | null {
  const [answer] = unaccepted(facts)
  if (answer?.where === 'site' && facts.log.includes(PAIR_OF_SERVICE_ACCOUNT))
    return likely('direct', [outcome(answer), 'the pair behind Basic is a service account’s'])
  const compared = takenAtGateway(facts) ?? worksAtGateway(facts)
  if (compared !== null) return compared
  const said = hear(facts, SCOPED, { by: speakers })
  if (said === null) return null
  if (answer === undefined) return facts.failing.length > 0 ? null : ofNoAnswer(facts, said)
  const isSure =
    answer.where === 'site' || answer.status === 401 || SERVICE_ACCOUNT.test(said.words)
  // The gateway took the token where it names its scopes.
  const isTaken = hear(facts, OF_SCOPES) !== null
  return (isSure ? likely : possible)('own-text', [outcome(answer), said.quote], {
    givesWayTo: isTaken ? ['J11'] : [],
  })
}

const NOT_KNOWN = /client must be authenticated to access this resource/i

/** A refusal of which no address is shown: surer where the product itself says that it knows nobody. */
function ofNoAnswer(facts: CaseFacts, scoped: Heard): FindingSign | null {
  const unknown = hear(facts, OF_GATEWAY, { talk: 'any' }) === null ? hear(facts, NOT_KNOWN) : null
  if (unknown !== null) return likely('own-text', [unknown.quote, scoped.quote])
  return hear(facts, /\b401\b|unauthori[sz]ed/i) === null ? null : possible('text', [scoped.quote])
}

/** Only API tokens stand behind Basic. */
function isPair(facts: CaseFacts): boolean {
  return unaccepted(facts).some((one) => word(one) === 'basic')
}

function judgeRanOut(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, RAN_OUT) ?? (isPair(facts) ? hear(facts, AGED) : null)
  if (said === null) return yearOldToken(facts) ?? listedTokenRanOut(facts)
  const [answer] = unaccepted(facts)
  if (answer !== undefined) return likely('direct', [...seen(answer), said.quote])
  return facts.failing.every(({ where }) => where === 'site' || where === 'unknown')
    ? possible('text', [said.quote])
    : null
}

function judgeCaptcha(facts: CaseFacts): FindingSign | null {
  const answer = facts.answers.find(
    ({ headers, where }) =>
      where !== 'app' &&
      // Whatever a client calls the header where it prints it.
      headers.some(([, value]) => CAPTCHA.test(value)),
  )
  if (answer !== undefined)
    return certain(
      'own-text',
      seen(answer, 'x-authentication-denied-reason', 'x-seraph-loginreason'),
    )
  const said = hear(facts, CAPTCHA)
  if (said !== null) return certain('own-text', shownBy(said))
  const denied = facts.answers.find(({ headers }) =>
    /^AUTHENTICATION_DENIED/i.test(headerOf(headers, 'x-seraph-loginreason') ?? ''),
  )
  if (denied !== undefined) return likely('mark', seen(denied, 'x-seraph-loginreason'))
  const told =
    hear(facts, /\bAUTHENTICATION_DENIED\b/) ??
    hear(facts, TOO_MANY_LOGINS) ??
    (isAboutAtlassian(facts) ? hear(facts, /(?:^|")login denied\b/im) : null)
  return told === null ? null : likely('text', shownBy(told))
}

/** A 401 to a password, and somebody who speaks of the token that belongs there. */
function toldPassword(facts: CaseFacts): FindingSign | null {
  const refused = facts.failing.find(
    ({ status, where }) => status === 401 && (where === 'site' || where === 'unknown'),
  )
  const password = refused === undefined ? null : hear(facts, WITH_PASSWORD)
  const token = password === null ? null : hear(facts, API_TOKEN, { talk: 'any' })
  return refused === undefined || password === null || token === null
    ? null
    : likely('own-text', [password.quote, token.quote, outcome(refused)])
}
