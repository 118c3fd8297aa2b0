import type { Diagnosis, Evidence } from '../../contract/diagnosis.ts'
import { gatherFacts } from './facts/gather-facts.ts'
import { diagnosisOf, judge, strongerOf } from './judging.ts'
import { allRules } from './rules/all-rules.ts'
import { weighed } from './rules/in-words/by-likeness.ts'

/** A rule that was considered and is not among the findings, and why (`understudy diagnose --explain`). */
export interface DroppedRule {
  readonly id: string
  readonly reason: string
}

/**
 * What went wrong by any evidence, also by what somebody tells: here alone, for what was learnt of words is five times the
 * rules, and only a pasted text has any. See `diagnosisOf`.
 */
export function diagnose(evidence: Evidence): Diagnosis {
  return diagnosisOf(evidence, { weighed })
}

/** Why each other rule is not among the findings of `diagnose` for the same evidence. */
export function explainDropped(evidence: Evidence): readonly DroppedRule[] {
  const { seen, kept } = judge(gatherFacts(evidence), weighed)
  return allRules.flatMap((rule): readonly DroppedRule[] => {
    if (kept.some((one) => one.rule === rule)) return []
    const found = seen.find((one) => one.rule === rule)
    if (found === undefined) return [{ id: rule.id, reason: `not in the evidence: ${rule.needs}` }]
    const better = strongerOf(found, seen)
    return [
      {
        id: rule.id,
        reason:
          better === null
            ? 'another finding tells it as a part of its own story'
            : `${better.rule.id} says the same, and more`,
      },
    ]
  })
}
