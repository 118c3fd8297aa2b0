import { isAtlassianHost } from '../../../connect/authorization-server.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { type Mouths, hear } from '../hear.ts'
import { pieces } from '../in-words/words.ts'
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

/** What somebody tells that they sent, where it is another kind than their own server takes. */
export function mistakenFor(facts: CaseFacts, answer: Answer | null): Advice | null {
  const host = answer?.host ?? null
  if (host !== null && isAtlassianHost(`https://${host}`)) return null
  if (host === null && hear(facts, OWN_SERVER, OF_ANYBODY) === null) return null
  if (hear(facts, PAT_AS_PAIR, OF_ANYBODY) !== null) return PAT_IN_PAIR
  return hear(facts, OF_CLOUD, OF_ANYBODY) === null ? null : CLOUD_TOKEN
}

const OF_ANYBODY: Mouths = { everywhere: true, talk: 'any' }
