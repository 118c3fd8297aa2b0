import type { NextCheck, SentByCode } from '../../../../contract/diagnosis.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { asAsked, byHand, compare, type NextChecks, sendAgain, showClaims } from '../checks.ts'
import type { FindingSign } from '../certainty.ts'
import { isConfluence, word } from '../signs.ts'
import { NEWNESS_SECONDS } from './newness.ts'
import { type Advice, adviceOfOwnServer } from './own-server.ts'
import { asksWhoItIs } from './permission-signs.ts'

/** What came before a 401, as far as the evidence tells. */
export type Credential = 'basic' | 'opaque' | 'bearer-jwt' | 'jwt' | 'none' | 'unknown'

function credentialOf(answer: Answer): Credential {
  const { token } = answer
  switch (word(answer)) {
    case 'basic':
      return 'basic'
    case 'jwt':
      return 'jwt'
    case 'bearer':
      return token !== null && token.claims !== null ? 'bearer-jwt' : 'opaque'
    case '':
      if (token?.kind === 'connect-jwt') return 'jwt'
      return answer.requestHeadersKept && token === null ? 'none' : 'unknown'
    default:
      return 'unknown'
  }
}

export const ADVICE: Readonly<Record<Credential, Advice>> = {
  basic: {
    cause:
      'The site did not accept the Basic credential: the e-mail address and the API token do not belong together, the token has expired or was revoked, or it is one that the site’s own host does not take.',
    fix: [
      'Send the e-mail address of the account with one of its API tokens; a password, a user name or an account id does not work on Cloud.',
      'Look at https://id.atlassian.com/manage-profile/security/api-tokens whether the token is still listed and when it expires.',
      'A token with scopes, or one of a service account, works at https://api.atlassian.com/ex/jira/{cloudId} only.',
    ],
  },
  opaque: {
    cause:
      'The site did not accept the bearer token: it has expired, or it was not issued for this site.',
    fix: [
      'If it is an access token of Connect’s user impersonation: exchange a fresh assertion, send the token to the baseUrl of the same installation, and keep it no longer than expires_in says.',
      'An API token does not go behind Bearer: send it as Basic with the e-mail address.',
      'A token of OAuth 2.0 (3LO) or Forge goes to https://api.atlassian.com/ex/jira/{cloudId}.',
    ],
  },
  'bearer-jwt': {
    cause:
      'The site did not accept the JWT behind Bearer: it has expired, is for another site, or was issued by somebody else than Atlassian.',
    fix: [
      'Compare exp with the time of the call, and iss, tnt or aud with the site.',
      'If it is the app’s own JWT: the word before it is JWT, not Bearer.',
      'Else exchange a fresh assertion and send the new token.',
    ],
  },
  jwt: {
    cause:
      'The site did not accept the app’s own JWT: it is signed with another secret than this installation’s, its time has passed, or its qsh does not fit the request.',
    fix: [
      'Sign with the sharedSecret of the newest installed payload of this site; iss is the key of the descriptor.',
      'Make a JWT for each request: iat now, exp at most three minutes later, qsh of this very method, path and query.',
      'See that the clock of the machine that signs is right.',
    ],
  },
  none: {
    cause:
      'The request carried no credential, and the operation does not answer anonymous callers.',
    fix: [
      'Send the header Authorization: “Bearer …” with a user’s access token, “JWT …” as the app, or “Basic …” with an e-mail address and an API token.',
      'If the program does send it: a redirect to another host, or a proxy, may drop it on the way.',
    ],
  },
  unknown: {
    cause:
      'No valid credential arrived: none was sent, or it has expired, is for another site, or is of a kind that this address does not take.',
    fix: [
      'Look first whether the header Authorization was really sent, and what its first word is.',
      'Bearer: a Connect access token that has not expired, for this very site. JWT: signed with the secret of this installation, for this very request. Basic: e-mail address and API token.',
      'Fetch a fresh credential and try once more; do not loop.',
    ],
  },
}

/** What to say of a refused credential by its kind, and the checks that belong to it. */
export function adviceOn(facts: CaseFacts, answer: Answer | null): Partial<FindingSign> {
  const seen = answer === null ? 'unknown' : credentialOf(answer)
  const credential = seen === 'unknown' ? toldCredential(facts) : seen
  return (
    adviceOfOwnServer(facts, answer, OF_SERVER[credential]) ?? {
      ...ADVICE[credential],
      nextCheck: checksOf(facts, credential, answer),
    }
  )
}

const OF_SERVER = {
  basic: 'basic',
  opaque: 'bearer',
  'bearer-jwt': 'other',
  jwt: 'other',
  none: 'other',
  unknown: 'other',
} as const

/** The schemes by what commands, code and people call them. */
const TOLD: Readonly<Record<'basic' | 'opaque' | 'jwt', RegExp>> = {
  basic:
    /\bbasic[ _-]?auth|\bHTTPBasicAuth\b|\bBasic \S|\bcurl\b[^\n]{0,200}\s(?:-u|--user)\s|\bauth\s?[:=]\s?[({]|\bapiToken\b|\bAPI_TOKEN\b|\bapi tokens?\b|\buser ?names? (?:and|with) (?:\w+ )?passwords?\b/i,
  opaque: /\bbearer\b|\btoken_auth\b|\bpersonal ?access ?tokens?\b/i,
  jwt: /\bAuthorization\b.{0,12}\bJWT\s|["'`]JWT ["'`$]/,
}

/** How the text says that the credential was sent where no request shows it; unknown where it names two ways. */
function toldCredential(facts: CaseFacts): Credential {
  const schemes = new Set(
    [...facts.answers.map(word), ...facts.sent.flatMap((one) => one.credentials).map(schemeOf)]
      .filter((scheme) => scheme !== '')
      .map((scheme) => (scheme === 'bearer' ? 'opaque' : scheme)),
  )
  if (schemes.size > 1) return 'unknown'
  const told = (['jwt', 'opaque', 'basic'] as const).filter((kind) =>
    schemes.size > 0
      ? schemes.has(kind)
      : facts.evidence.passages.some(({ text }) => TOLD[kind].test(text)),
  )
  // Whoever sends an API token behind Bearer names both.
  const [first, ...others] = told
  return first === undefined || others.some((one) => one !== 'basic') ? 'unknown' : first
}

function schemeOf({ scheme }: SentByCode['credentials'][number]): string {
  return scheme
}

function checksOf(facts: CaseFacts, credential: Credential, answer: Answer | null): NextChecks {
  if (credential === 'basic')
    return byHand(
      'Is it the credential or the program?',
      `Send it without the program: curl --user EMAIL:TOKEN ${siteOf(answer)}/rest/api/3/myself`,
    )
  // The send path has tried a fresh token already: another one would fare no better. A call that asks who it is
  // has told already whether the credential is accepted.
  return [
    facts.asked === null && (credential === 'none' || (answer !== null && asksWhoItIs(answer)))
      ? BY_KIND[credential]
      : asAsked('Is the credential accepted at all?', ownAccount(facts, answer), facts.asked),
    compare('Is it this identity alone that is refused?'),
    ...ifNew(facts),
  ]
}

/** As the refused call has it; a name to fill in where no call shows it. */
function siteOf(answer: Answer | null): string {
  return answer?.where === 'site' && answer.host !== null
    ? `https://${answer.host}`
    : 'https://SITE.atlassian.net'
}

/** Where a person asks as whom a call was made; a request of ours has its own way for Confluence. */
function ownAccount({ asked }: CaseFacts, answer: Answer | null): string {
  return asked === null && answer !== null && isConfluence(answer)
    ? '/wiki/rest/api/user/current'
    : '/rest/api/3/myself'
}

const ARRIVES = byHand(
  'What is really sent?',
  'Print the head of the request as it leaves the program (curl -v, or the log of its HTTP client), and look at Authorization.',
)
const CLAIMS = showClaims(
  'Is it the token that was meant?',
  'Look at its claims: iss, tnt or aud against the site, exp against the time of the call.',
)
const BY_KIND: Readonly<Record<Exclude<Credential, 'basic'>, NextCheck>> = {
  opaque: byHand(
    'Where does the token come from?',
    'See how the program got it: from Connect’s token endpoint, as an API token, or by OAuth 2.0 (3LO). Each has an address of its own.',
  ),
  'bearer-jwt': CLAIMS,
  jwt: CLAIMS,
  none: ARRIVES,
  unknown: ARRIVES,
}

/** An account that was just made is refused in the same way (J19). */
function ifNew({ asked, now }: CaseFacts): readonly NextCheck[] {
  if (asked?.kind !== 'user' || now === null) return []
  const words =
    'Sends the same request again in two minutes: as long as the edge may not know a new account.'
  return [sendAgain('Is the account new?', words, (now + NEWNESS_SECONDS) * 1000)]
}
