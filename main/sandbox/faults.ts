import { edgeFaults } from './faults/edge.ts'
import { exchangeFaults } from './faults/exchange.ts'
import type { FaultRow } from './faults/fault.ts'
import { jiraFaults } from './faults/jira.ts'

const rows = { ...exchangeFaults, ...jiraFaults, ...edgeFaults }

/** The ids are those of the diagnosis rules. */
export type FaultId = keyof typeof rows

export interface Fault extends FaultRow {
  readonly id: FaultId
}

export const faultIds = Object.keys(rows) as readonly FaultId[]

/** Every fault, in the order of their ids. */
export const faults: readonly Fault[] = faultIds.map((id) => ({ id, ...rows[id] }))

export function isFaultId(word: string): word is FaultId {
  return Object.hasOwn(rows, word)
}

/** Throws RangeError naming the word that is no fault. */
export function readFaultIds(words: Iterable<string>): ReadonlySet<FaultId> {
  const ids = new Set<FaultId>()
  for (const word of words) {
    if (!isFaultId(word)) throw new RangeError(`No such fault: ${word}`)
    ids.add(word)
  }
  return ids
}
