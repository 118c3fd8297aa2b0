import { faults } from '../../../claims/faults/all-faults.ts'
import { byHand } from '../checks.ts'
import { judgedToken } from '../judged-token.ts'
import { certain } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { isEmptyListing } from './credential-signs.ts'
import { misspeltInCode } from '../in-code/misspelt-scheme.ts'

export const misspeltScheme: Rule = {
  id: 'J03',
  title: 'Misspelt scheme',
  symptom:
    'The call succeeds and finds nothing, or is refused as anonymous, and the word before the token is “bearer”, “BEARER” or “token”, or two spaces or a tab follow it.',
  needs:
    'an Authorization header whose first word is not exactly “Bearer ” or “JWT ”, and an answer as to an anonymous caller',
  cause:
    'The word before the token is misspelt, so the site sees no credential and answers as if nobody had signed in.',
  fix: ['Write exactly “Bearer ” or “JWT ”, with one space, and the token.'],
  nextCheck: byHand(
    'Whom did the site see?',
    'Send GET /rest/api/3/myself with the corrected header.',
  ),
  grade: 'measured',
  sources: [sources.measured],
  fault: faults.J03,
  judge: (facts) => {
    const answer = facts.answers.find(
      (one) =>
        one.where === 'site' &&
        !one.settled &&
        !one.named &&
        faults.J03(judgedToken(facts, one.token, one)) !== null &&
        (one.status === 401 || one.status === 404 || isEmptyListing(one)),
    )
    if (answer === undefined) return misspeltInCode(facts)
    return certain('mark', [`scheme as sent: ${JSON.stringify(answer.scheme)}`, ...seen(answer)])
  },
}
