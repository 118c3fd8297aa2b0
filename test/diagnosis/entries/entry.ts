import { expect } from 'vitest'
import type { Certainty } from '../../../contract/diagnosis.ts'
import { diagnose } from '../../../main/diagnosis/engine.ts'
import { readEvidence } from '../../../main/diagnosis/evidence/read-evidence.ts'

/** A pasted text of a failure, made up for its entry of docs/failures.md. */
export interface Entry {
  readonly name: string
  /** What has to stand first, with its certainty. */
  readonly first: `${string} ${Certainty}`
  readonly text: string
}

/** A text that looks like an entry and is another, or nothing. */
export interface LookAlike {
  readonly name: string
  /** Ids that may not be said, not even as possible. */
  readonly not: readonly string[]
  readonly text: string
}

export function isSaidFirst({ first, text }: Entry): void {
  const [best] = diagnose(readEvidence(text)).findings
  expect(best === undefined ? 'nothing' : `${best.id} ${best.certainty}`).toBe(first)
}

export function isNotSaid({ not, text }: LookAlike): void {
  const said = diagnose(readEvidence(text)).findings.map(
    ({ id, certainty }) => `${id} ${certainty}`,
  )
  expect(said.filter((one) => not.some((id) => one.startsWith(id)))).toEqual([])
}
