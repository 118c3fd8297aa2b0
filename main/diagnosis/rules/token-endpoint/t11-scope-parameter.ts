import { byHand } from '../checks.ts'
import { likely } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { sources } from '../sources.ts'
import { scopeParameter } from './assertion-signs.ts'
import { claimFault, refusals } from './refusal-signs.ts'

export const scopeParameterForm: Rule = {
  id: 'T11',
  title: 'Scope parameter in another form',
  symptom:
    'The exchange is refused, perhaps with invalid_scope, and the form field scope is in lower case, has commas, or holds names such as read:jira-work. What the endpoint answers is not published.',
  needs: 'the scope parameter of a refused exchange',
  cause:
    'The scopes that the exchange asks for are not written as Connect wants them: in capital letters, with one space between.',
  fix: [
    'Send upper-case Connect scopes with one space between (READ WRITE, on the wire READ+WRITE), or leave the parameter out.',
    'It can only narrow what the installed version holds.',
  ],
  nextCheck: byHand(
    'Does the exchange succeed without the scope parameter?',
    'Leave it out and ask the token endpoint again; Understudy never sends one.',
  ),
  grade: 'documented',
  sources: [sources.impersonation, sources.oauth2],
  judge: (facts) => {
    for (const answer of refusals(facts)) {
      const scope = scopeParameter(answer)
      if (
        scope === null ||
        (scope.faults.length === 0 && hear(facts, /^invalid_scope$/i, { among: [answer] }) === null)
      )
        continue
      return claimFault(
        facts,
        [`${scope.field}=${scope.value}`, ...scope.faults],
        hear(facts, /^invalid_scope$/i, { among: [answer] }) !== null || scope.faults.length > 0,
      )
    }
    const said = hear(facts, /["']error["']?\s*[:=]\s*["']invalid_scope|^invalid_scope$/im)
    return said === null ? null : likely('shape', [said.quote])
  },
}
