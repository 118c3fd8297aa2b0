import type { Certainty } from '../../../contract/diagnosis.ts'
import { type EvidenceLine } from './shown.ts'
import type { NextChecks } from './checks.ts'
import { type Ground, placeOf } from './grounds.ts'

/** What a rule saw. What it leaves out is taken from the rule. */
export interface FindingSign {
  readonly certainty: Certainty
  /** What it stands on: among findings of one certainty the better ground stands first. */
  readonly ground: Ground
  readonly evidence: readonly EvidenceLine[]
  readonly cause?: string
  readonly fix?: readonly string[]
  readonly nextCheck?: NextChecks
  /** What a library offers against the failure has no part in this case of it. */
  readonly isOfNoLibrary?: true
  /** Further rules that it gives way to, as its rule does, by what was seen. */
  readonly givesWayTo?: readonly string[]
}

/**
 * How sure a finding is, is decided in the rule that makes it, by one of these three words
 * (docs/diagnosing.md); nothing behind it makes a finding surer.
 *
 * `certain`: a text that only this cause has, or typed facts that leave no other.
 */
export const certain = sign('certain')
/** The signs fit, and the cause is what such signs usually have. */
export const likely = sign('likely')
/** The signs fit several causes. */
export const possible = sign('possible')

type Sign = (
  ground: Ground,
  evidence: readonly EvidenceLine[],
  more?: Partial<FindingSign>,
) => FindingSign

function sign(certainty: Certainty): Sign {
  return (ground, evidence, more = {}) => ({ certainty, ground, evidence, ...more })
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, possible: 0 }

/** For sorting, best first: by certainty, then by ground. */
export function byCertaintyThenGround(left: FindingSign, right: FindingSign): number {
  return (
    RANK[right.certainty] - RANK[left.certainty] || placeOf(left.ground) - placeOf(right.ground)
  )
}

export function isAtLeastAsSure(one: FindingSign, other: FindingSign): boolean {
  return RANK[one.certainty] >= RANK[other.certainty]
}
