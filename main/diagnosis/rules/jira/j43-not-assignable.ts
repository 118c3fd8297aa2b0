import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, likely } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { calledWrong, fieldComplaints } from './error-collection.ts'

const NOT_ASSIGNABLE =
  /\buser \\{0,2}['"‘“]?[^'"’”\n]{1,120}['"’”]? (?:cannot|can['’]t|can not|could not) be assigned (?:to )?(?:issues|tickets|work items)\b|\bthe default assignee does not have assignable permission\b/i

/** The assignee alone is complained of, in whatever language, and somebody was named by an account id. */
function isOfAssignee(answer: Answer): boolean {
  return (
    Object.keys(fieldComplaints(answer)).join() === 'assignee' &&
    /"(?:accountId|id)"\s*:\s*"[\w:-]{8,128}"/.test(answer.requestBody ?? '')
  )
}

/** The acting account may do it; the person who is named may not be given it. */
export const notAssignable: Rule = {
  id: 'J43',
  title: 'Person who cannot be assigned',
  symptom:
    '400 to the creation or the assignment of an issue: {"assignee":"User \'…\' cannot be assigned issues."}, or “The default assignee does NOT have ASSIGNABLE permission OR Unassigned work items are turned off.”',
  needs: 'the text about somebody who cannot be assigned',
  cause:
    'The person who is to be the assignee, or the project’s default assignee, does not hold Assignable User in this project: no access to it, no licence (an agent’s in a service project), deactivated, or a customer of the portal. The acting account is not what is refused.',
  fix: [
    'Look who can be: GET /rest/api/3/user/assignable/search?project={key}; send the accountId of one of them.',
    'Or let an administrator give the person a role that holds Assignable User, or change the default assignee of the project.',
    'Leave assignee out where the project allows unassigned issues.',
  ],
  nextCheck: byHand(
    'Is the person among those who can be assigned?',
    'Send GET /rest/api/3/user/assignable/search?project={key}&accountId={id} with the same credential.',
  ),
  grade: 'documented',
  sources: [sources.notAssignable, sources.defaultAssignee],
  judge: (facts: CaseFacts): FindingSign | null => {
    const said = hear(facts, NOT_ASSIGNABLE)
    if (said !== null)
      return said.answer?.where === 'app' ? null : likely('own-text', shownBy(said, 'x-aaccountid'))
    const shaped = calledWrong(facts).find(isOfAssignee)
    return shaped === undefined ? null : likely('shape', seen(shaped, 'x-aaccountid'))
  },
}
