import type { Evidence } from '../../../../contract/diagnosis.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { says } from './told.ts'

/** A product of ours, or a client whose name holds one. */
const NAMED =
  /jira|confluence|atlassian|service ?desk|\bjql\b|\bqsh\b|\bpermission schemes?\b|\brest\/(?:api|agile)\/|\berrorMessages\b/i
/** Words that only ours have, and their neighbours. */
const OWN_WORDS =
  /\b(?:connect (?:app|iframe|module|descriptor)s?|add-?on|forge|clientKey|oauthClientId|act_as_user|\/?installed|signed-install|search\/jql)\b/i
/** Words of a tracker, a wiki or a login: nobody pastes them here of a program that no one names. */
const PERHAPS =
  /\b(?:issues?|tickets?|sprints?|epics?|projects?|boards?|comments?|attachments?|pages?|spaces?|worklogs?|api tokens?|plug-?in|oauth|3lo|consent|scopes?|webhooks?|labels?|filters?|createmeta|story points|permission schemes?|transitions?|assignees?|jwt|impersonat\w+|macros?|reporters?|components|backlogs?|custom ?fields?|date fields?|account ?ids?|allow-?list|login denied|wikis?)\b|\b[A-Z]{2,10}-\d{1,6}\b/i
const OTHERS =
  /\b(?:github|gitlab|bitbucket|trello|slack|azure|devops|salesforce|npm|okta|asana|servicenow|zendesk|(?<!with )google|microsoft|linear|notion|circleci|pagerduty|mediawiki|auth0)\b/i
/** The name of what lies there says of nothing that it is ours. */
const OTHERS_ADDRESS =
  /\bhttps?:\/\/(?:github|gitlab|bitbucket|registry\.npmjs|(?:files\.)?py(?:pi|thonhosted)|repo1?\.maven)\.\S+/gi
/** What has no part in calls of ours. */
const ELSEWHERE =
  /\b(?:databases?|postgres\w*|mysql|mongo\w*|redis|wi-?fi|printers?|shop|(?:sign-?up|contact) form)\b/i
/** Somebody tells of themselves. */
const OWN = /\b(?:I|my|me)\b/
const HOST = /\b[\w-]+\.(?:com|net|org|io|example)\b/i

export function isOursByName({ evidence }: CaseFacts): boolean {
  return evidence.passages.some(({ text }) => NAMED.test(text.replaceAll(OTHERS_ADDRESS, '')))
}

/** Whether a product of ours is named, answered, or spoken of in its own words. */
export const isAboutOurs = oncePer(
  (facts: CaseFacts): boolean =>
    isOursByName(facts) || says(facts.evidence, OWN_WORDS) || facts.answers.some(isAnsweredByOurs),
)

function isAnsweredByOurs({ where, named }: Answer): boolean {
  return where === 'site' || where === 'gateway' || named
}

export const namesOthers = oncePer((evidence: Evidence): boolean => says(evidence, OTHERS))

export const holdsWordsOfOurs = oncePer((evidence: Evidence): boolean => says(evidence, PERHAPS))

/** Whose failure a text tells: of ours by name, perhaps, of nobody's that it names, or of somebody else's. */
export type Nearness = 'named' | 'perhaps' | 'unknown' | 'others'

export function nearnessOf(facts: CaseFacts): Nearness {
  const { evidence } = facts
  if (isOursByName(facts)) return 'named'
  if (namesOthers(evidence) || says(evidence, HOST) || says(evidence, ELSEWHERE)) return 'others'
  if (holdsWordsOfOurs(evidence)) return 'perhaps'
  // What an app answered is told of by whoever called it.
  const isOfApp = facts.failing.some(({ where }) => where === 'app')
  return isOfApp && !says(evidence, OWN) ? 'others' : 'unknown'
}
