import type { Fault, JudgedToken } from '../../claims/faults/fault.ts'
import type { CaseFacts } from '../facts/case-facts.ts'
import { type FindingSign, possible } from './certainty.ts'
import { type Shown, quoted, shown } from './shown.ts'

/** What a fault finds in a token that code of the text would sign, with the line that does it. */
export interface InCode<Found> {
  readonly found: Found
  readonly line: Shown
  /** The code of the program that makes the token. */
  readonly code: string
}

/**
 * Judges what code would sign by the same fault that a token is judged by.
 *
 * @param claimOf the claim at fault, whose line of code is shown
 */
export function inCode<Found>(
  facts: CaseFacts,
  fault: Fault<Found>,
  claimOf: (found: Found) => string,
  kind: JudgedToken['kind'] = 'assertion',
): InCode<Found> | null {
  for (const { judged, claims, code } of facts.code) {
    if (judged.kind !== kind) continue
    const found = fault(judged)
    if (found === null) continue
    const name = claimOf(found)
    const line = claims.find((claim) => claim.name === name)?.line ?? ''
    return { found, line: asCode(line), code }
  }
  return null
}

/** A line of code as evidence: what it would do, not what was sent. */
export function asCode(line: string): Shown {
  return shown(`in this code: ${quoted(line)}`, 'code')
}

/** What a line of code shows by itself, where there is one: possible, as nothing was seen sent. */
export function shownByLine(
  line: string | null | undefined,
  words: { readonly cause: string; readonly fix: readonly string[] },
): FindingSign | null {
  const shows = line?.trim()
  return shows === undefined ? null : possible('direct', [asCode(shows)], words)
}
