import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import type { Rule } from '../rule.ts'
import { outcome, perhapsAtSite } from '../signs.ts'

/** A cause that a person names, beside a refusal that goes with it and shows no more of itself. */
export function namedInWords({ inWords }: Rule, facts: CaseFacts): FindingSign | null {
  if (inWords === undefined) return null
  const answer = perhapsAtSite(facts, ...inWords.statuses).find(({ token }) => token === null)
  if (answer === undefined) return null
  const said = hear(facts, inWords.pattern, { by: ['person'], talk: true })
  return said === null ? null : likely('own-text', [said.quote, outcome(answer)])
}
