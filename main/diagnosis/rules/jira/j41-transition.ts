import { parseJson } from '../../../wire/json.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, hearInComment, shownBy } from '../hear.ts'
import { seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { calledWrong, fieldComplaints, saysNothing, wholeComplaints } from './error-collection.ts'
import { readOfIssue } from './issue-reads.ts'
import { TRANSITION, TRANSITION_ID } from './words-of-fields.ts'

const TRANSITIONS = { question: 'Which transitions are offered?', part: 'transitions' } as const

/** What a workflow does not offer. */
export const transition: Rule = {
  id: 'J41',
  title: 'Transition that the issue does not have',
  symptom:
    "400 to POST …/transitions: “'transition' identifier must be an integer”, in German “'transition'-ID muss eine Ganzzahl sein”, or “Transition id '31' is not valid for this issue.”",
  needs: 'the text about a transition, or a 400 to …/transitions whose id is not a number',
  cause:
    'The issue has no transition with the id that was sent: a name or a status stands in its place, or the workflow does not offer it at the moment, or not to this account.',
  fix: [
    'Ask for what is offered, as the same account and at the moment: GET /rest/api/3/issue/{key}/transitions.',
    'Send the id of the transition as {"transition":{"id":"31"}}; the name of a status, or a status id, is something else.',
  ],
  nextCheck: byHand(
    TRANSITIONS.question,
    'Send GET /rest/api/3/issue/{key}/transitions as the same account.',
  ),
  grade: 'reported',
  sources: [sources.transition, sources.transitionToo],
  judge: judgeTransition,
}

function judgeTransition(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, TRANSITION_ID)
  if (said !== null)
    return certain('text', shownBy(said), {
      cause:
        'The id of the transition is not a whole number: a name, a status, an empty value or nothing stands there.',
      nextCheck: readOfIssue(facts, said.answer, TRANSITIONS),
    })
  const other = hear(facts, TRANSITION) ?? hearInComment(facts, TRANSITION)
  if (other !== null)
    return likely('own-text', shownBy(other), {
      nextCheck: readOfIssue(facts, other.answer, TRANSITIONS),
    })
  const answer = calledWrong(facts).find(
    (one) =>
      one.method === 'POST' &&
      /\/issue\/[^/]+\/transitions\/?$/.test(one.path) &&
      (wholeComplaints(one).length > 0 || saysNothing(one)) &&
      Object.keys(fieldComplaints(one)).length === 0 &&
      (one.requestBody === null || parseJson(one.requestBody) !== undefined),
  )
  if (answer === undefined) return null
  const id = /"transition"\s*:\s*(?:\{[^{}]*?"id"\s*:\s*)?("[^"]*"|[\w.-]+)/.exec(
    answer.requestBody ?? '',
  )?.[1]
  const isNumber = id !== undefined && /^"?\d+"?$/.test(id)
  const evidence = [...seen(answer), ...(id === undefined ? [] : [`transition: ${id}`])]
  return (isNumber ? possible : likely)('shape', evidence, {
    nextCheck: readOfIssue(facts, answer, TRANSITIONS),
  })
}
