import { complains, listsChanges } from '../../evidence/talk.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, possible } from '../certainty.ts'
import { hear } from '../hear.ts'
import type { Rule } from '../rule.ts'
import { isOfAtlassian, outcome } from '../signs.ts'
import { isSentence, isTold } from './told.ts'

/** What a refusal usually has behind it of which nothing but the status is known. */
interface Usual {
  readonly id: string
  readonly status: number
  /** Told besides, or in the path. */
  readonly about?: RegExp
  readonly notAbout?: RegExp
}

const SEARCH = /\b(?:search\w*|jql|quer(?:y|ies)|filters?)\b/i
const CREATION =
  /\bcreat\w+\b[^\n]{0,60}\b(?:issues?|tickets?|tasks?|bugs?|stor(?:y|ies))\b|\b(?:issues?|tickets?)\b[^\n]{0,30}\bcreat\w+/i
const ENTITY =
  /\b(?:issues?|tickets?|projects?|boards?|filters?|sprints?|pages?|spaces?|epics?|stor(?:y|ies)|comments?|attachments?|worklogs?)\b|\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b/i
const ADDRESS = /\b(?:url|uri|host|address|endpoint|path|domain)s?\b/i

const USUAL: readonly Usual[] = [
  { id: 'J27', status: 400, about: SEARCH },
  { id: 'J34', status: 400, about: SEARCH },
  { id: 'J30', status: 400, about: CREATION, notAbout: SEARCH },
  { id: 'J25', status: 400, notAbout: SEARCH },
  { id: 'J26', status: 403, about: /\bpasswords?\b/i },
  { id: 'P01', status: 403 },
  { id: 'J15', status: 404, about: ENTITY, notAbout: ADDRESS },
  { id: 'N03', status: 404, about: ADDRESS },
  { id: 'N05', status: 413 },
]

/** Where nothing else is found: what a refusal of Jira’s or Confluence’s with this status usually has behind it. */
export function byStatusAlone({ id }: Rule, facts: CaseFacts): FindingSign | null {
  const usual = USUAL.filter((one) => one.id === id)
  if (usual.length === 0 || !isTold(facts) || !isOfAtlassian(facts)) return null
  for (const { status, about, notAbout } of usual) {
    const answer = facts.failing.find((one) => one.status === status && isBare(one))
    if (answer === undefined || (isProse(answer) && isTalkOf(answer, facts))) continue
    const tells = (pattern: RegExp): boolean =>
      pattern.test(answer.path) || hear(facts, pattern, { everywhere: true, talk: 'any' }) !== null
    if ((about !== undefined && !tells(about)) || (notAbout !== undefined && tells(notAbout)))
      continue
    return possible('nothing-else', [outcome(answer), 'nothing but the status is known'])
  }
  return null
}

function isProse({ by, said }: Answer): boolean {
  return by === 'person' || said.every(({ words }) => isSentence(words))
}

function isTalkOf({ said }: Answer, { evidence }: CaseFacts): boolean {
  return (
    !said.some(({ words }) => complains(words)) ||
    evidence.passages.some(({ speaker, text }) => speaker === 'person' && listsChanges(text))
  )
}

function isBare({ where, token }: Answer): boolean {
  return token === null && (where === 'site' || where === 'unknown')
}
