import type { Evidence } from '../../../../contract/diagnosis.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { says } from './told.ts'

/** A product of ours, or a client whose name holds one. */
const NAMED =
  /jira|confluence|atlassian|service ?desk|\bjql\b|\bqsh\b|\brest\/(?:api|agile)\/|\berrorMessages\b/i
/** Words that only ours have, and their neighbours. */
const OWN_WORDS =
  /\b(?:connect (?:app|iframe|module|descriptor)s?|add-?on|forge|clientKey|oauthClientId|act_as_user|\/?installed|signed-install|search\/jql)\b/i
/** Words of a tracker, a wiki or a login: nobody pastes them here of a program that no one names. */
const PERHAPS =
  /\b(?:issues?|tickets?|sprints?|epics?|projects?|boards?|comments?|attachments?|pages?|spaces?|worklogs?|api tokens?|plug-?in|oauth|3lo|consent|scopes?|webhooks?|labels?|filters?|createmeta|story points|permission schemes?|transitions?|assignees?|jwt|impersonat\w+|macros?|reporters?|components|backlogs?|custom ?fields?|date fields?|account ?ids?|allow-?list)\b|\b[A-Z]{2,10}-\d{1,6}\b/i
const OTHERS =
  /\b(?:github|gitlab|bitbucket|trello|slack|azure|devops|salesforce|npm|okta|asana|servicenow|zendesk|(?<!with )google|microsoft|linear|notion|circleci|pagerduty|mediawiki)\b/i
const HOST = /\b[\w-]+\.(?:com|net|org|io|example)\b/i

export function isOursByName({ evidence }: CaseFacts): boolean {
  return says(evidence, NAMED)
}

/** Whether a product of ours is named, answered, or spoken of in its own words. */
export function isAboutOurs(facts: CaseFacts): boolean {
  return (
    isOursByName(facts) || says(facts.evidence, OWN_WORDS) || facts.answers.some(isAnsweredByOurs)
  )
}

function isAnsweredByOurs({ where, named }: Answer): boolean {
  return where === 'site' || where === 'gateway' || named
}

export function namesOthers(evidence: Evidence): boolean {
  return says(evidence, OTHERS)
}

export function holdsWordsOfOurs(evidence: Evidence): boolean {
  return says(evidence, PERHAPS)
}

/** Whether a text that names no product can be about ours, and names no host of somebody's either. */
export function isPerhapsOurs(evidence: Evidence): boolean {
  return holdsWordsOfOurs(evidence) && !namesOthers(evidence) && !says(evidence, HOST)
}
