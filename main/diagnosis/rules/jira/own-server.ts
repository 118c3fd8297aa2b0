import { isAtlassianHost } from '../../../connect/authorization-server.ts'
import type { Pair } from '../../../../contract/draft.ts'
import { IDS_OF_SERVER } from '../../evidence/products.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type Mouths, hear } from '../hear.ts'
import { pieces } from '../in-words/words.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { FindingSign } from '../certainty.ts'

const { ownServer } = pieces

/** What is told in place of the rule's own words. */
export type Advice = Required<Pick<FindingSign, 'cause' | 'fix'>>

const PAT_AS_PAIR =
  /\b(?:PATs?|personal access tokens?)\b[^.\n]{0,80}\b(?:as|for|in place of|instead of|in(?! addition)|where)\b[^.\n]{0,30}\b(?:passwords?|api[- ]?tokens?|basic)\b/i
const OF_CLOUD =
  /\bapi[- ]?tokens?\b[^.\n]{0,60}\bid\.atlassian\.com\b|\bid\.atlassian\.com\b[^\n]{0,80}\bapi[- ]?tokens?\b/i
const OWN_SERVER = new RegExp(ownServer, 'i')

const PAT_IN_PAIR: Advice = {
  cause:
    'A personal access token of Server or Data Center was sent as one half of Basic, where a password goes (on Cloud an API token): it is taken by itself, behind Bearer.',
  fix: [
    'Send Authorization: Bearer TOKEN, and no user name.',
    'A program that knows Basic alone takes the user name and the password of an account of that server.',
  ],
}
const CLOUD_TOKEN: Advice = {
  cause:
    'An API token of id.atlassian.com is for Cloud sites: a Jira or Confluence of Server and Data Center knows none of them.',
  fix: [
    'Make a personal access token in the profile on that server, and send it as Authorization: Bearer TOKEN.',
    'Or send Basic with a user name and a password of that server.',
  ],
}

const OWN_PAIR: Advice = {
  cause:
    'The server did not accept the pair behind Basic: user name and password do not belong together, the account has to solve a CAPTCHA after failed logins, or Basic is switched off on that server, as it is by default since Jira 11.',
  fix: [
    'Log in to that server in a browser as this account: after failed logins it asks for a CAPTCHA there, which Basic cannot answer.',
    'Send user name and password of an account of that server; an e-mail address with an API token of id.atlassian.com is for Cloud alone.',
    'Or make a personal access token in the profile on that server, and send it as Authorization: Bearer TOKEN.',
  ],
}
const OWN_TOKEN: Advice = {
  cause:
    'The server did not accept the bearer token: a personal access token that has expired or was revoked, one of another server, or no personal access token at all.',
  fix: [
    'Look in the profile on that server, under Personal Access Tokens, whether it is still listed and when it expires.',
    'An API token of id.atlassian.com is for Cloud alone: make a personal access token on that server.',
    'Ask whether a proxy or single sign-on before the server takes the header Authorization for itself.',
  ],
}
const OWN: Advice = {
  cause:
    'No credential that this server takes arrived: none was sent, it has expired, or it is of a kind that Cloud takes and Server and Data Center do not.',
  fix: [
    'Look first whether the header Authorization was really sent, and what its first word is.',
    'Bearer: a personal access token of that very server. Basic: user name and password of an account there.',
    'Ask whether a proxy or single sign-on before the server takes the header for itself.',
  ],
}

type OwnScheme = 'basic' | 'bearer' | 'other'

const OF_SCHEME: Readonly<Record<OwnScheme, Advice>> = {
  basic: OWN_PAIR,
  bearer: OWN_TOKEN,
  other: OWN,
}

/** What to say of a credential that one's own server refused, with its check; null where it is not known to be one. */
export function adviceOfOwnServer(
  facts: CaseFacts,
  answer: Answer | null,
  scheme: OwnScheme,
): (Advice & Pick<FindingSign, 'nextCheck'>) | null {
  const mistaken = mistakenFor(facts, answer)
  if (mistaken === null && !isOwnServer(facts, answer)) return null
  const credential =
    scheme === 'basic' && mistaken === null
      ? '--user USER:PASSWORD'
      : '--header "Authorization: Bearer TOKEN"'
  return {
    ...(mistaken ?? OF_SCHEME[scheme]),
    nextCheck: byHand(
      'Is it the credential or the program?',
      `Send it without the program: curl ${credential} https://${answer?.host ?? 'SERVER'}/rest/api/2/myself`,
    ),
  }
}

/** Headers of Server and Data Center alone. */
function isOfServer(headers: readonly Pair[]): boolean {
  return (
    headerOf(headers, 'x-ausername') !== null ||
    headerOf(headers, 'x-asessionid') !== null ||
    IDS_OF_SERVER.test(headerOf(headers, 'x-arequestid') ?? '')
  )
}

function isOwnServer(facts: CaseFacts, answer: Answer | null): boolean {
  const host = answer?.host ?? null
  if (host !== null && isAtlassianHost(`https://${host}`)) return false
  return (
    (answer !== null && isOfServer(answer.headers)) || hear(facts, OWN_SERVER, OF_ANYBODY) !== null
  )
}

/** What somebody tells that they sent, where it is another kind than their own server takes. */
function mistakenFor(facts: CaseFacts, answer: Answer | null): Advice | null {
  const host = answer?.host ?? null
  if (host !== null && isAtlassianHost(`https://${host}`)) return null
  if (host === null && hear(facts, OWN_SERVER, OF_ANYBODY) === null) return null
  if (hear(facts, PAT_AS_PAIR, OF_ANYBODY) !== null) return PAT_IN_PAIR
  return hear(facts, OF_CLOUD, OF_ANYBODY) === null ? null : CLOUD_TOKEN
}

const OF_ANYBODY: Mouths = { everywhere: true, talk: 'any' }
