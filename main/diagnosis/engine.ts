import type { Certainty, Diagnosis, Evidence, Finding } from '../../contract/diagnosis.ts'
import { redactText } from '../wire/redact.ts'
import { allRules } from './rules/all-rules.ts'
import type { Rule, Sighting } from './rules/rule.ts'
import { notesOn } from './notes.ts'
import { buildSight } from './facts/gather-facts.ts'
import type { Sight } from './facts/case-facts.ts'

interface Seen {
  readonly rule: Rule
  readonly sighting: Sighting
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, possible: 0 }

/** A rule that was considered and is not among the findings, and why (`understudy diagnose --explain`). */
export interface DroppedRule {
  readonly id: string
  readonly reason: string
}

/**
 * What went wrong, best first: by certainty, then by how specific the signs are. Several findings
 * where several causes fit; none on an exchange that went well. Pure; work is linear in the evidence.
 */
export function diagnose(evidence: Evidence): Diagnosis {
  const sight = buildSight(evidence)
  const { kept } = judge(sight)
  return { version: 1, findings: kept.map(findingOf), notes: [...notesOn(sight, kept.length)] }
}

/** Why each other rule is not among the findings of `diagnose` for the same evidence. */
export function explainDropped(evidence: Evidence): readonly DroppedRule[] {
  const { seen, kept } = judge(buildSight(evidence))
  return allRules.flatMap((rule): readonly DroppedRule[] => {
    if (kept.some((one) => one.rule === rule)) return []
    const found = seen.find((one) => one.rule === rule)
    if (found === undefined) return [{ id: rule.id, reason: `not in the evidence: ${rule.needs}` }]
    const better = strongerOf(found, seen)
    return [
      { id: rule.id, reason: `${better?.rule.id ?? 'another finding'} says the same, and more` },
    ]
  })
}

function judge(sight: Sight): { readonly seen: readonly Seen[]; readonly kept: readonly Seen[] } {
  const seen = allRules.flatMap((rule): readonly Seen[] => {
    const sighting = rule.look(sight)
    return sighting === null ? [] : [{ rule, sighting }]
  })
  const kept = seen.filter((one) => strongerOf(one, seen) === null)
  return { seen, kept: [...kept].sort(byCertaintyThenWeight) }
}

/** The finding that this one gives way to; null where it stands. */
function strongerOf({ rule, sighting }: Seen, seen: readonly Seen[]): Seen | null {
  return (
    seen.find(
      (other) =>
        rule.givesWayTo?.includes(other.rule.id) === true &&
        RANK[other.sighting.certainty] >= RANK[sighting.certainty],
    ) ?? null
  )
}

function byCertaintyThenWeight(left: Seen, right: Seen): number {
  return (
    RANK[right.sighting.certainty] - RANK[left.sighting.certainty] ||
    right.sighting.weight - left.sighting.weight
  )
}

function findingOf({ rule, sighting }: Seen): Finding {
  return {
    id: rule.id,
    certainty: sighting.certainty,
    cause: sighting.cause ?? rule.cause,
    evidence: [
      ...new Set(sighting.evidence.filter((line) => line !== '').map((line) => redactText(line))),
    ],
    fix: [...(sighting.fix ?? rule.fix)],
    nextCheck: sighting.nextCheck === undefined ? rule.nextCheck : sighting.nextCheck,
    sources: [...rule.sources],
  }
}
