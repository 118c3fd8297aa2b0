import { misspelt } from '../decoding/claim-names.ts'
import { type KindRow, kinds } from '../kinds.ts'
import type { Fault } from './fault.ts'

export interface Slip {
  /** As it is written. */
  readonly slip: string
  readonly wanted: string
}

function namesOf({ required, hash }: KindRow): readonly string[] {
  if (required === undefined) return []
  return [...required, ...(hash === 'of-request' ? ['qsh'] : []), 'exp', 'iat']
}

const misspeltClaims: Fault<readonly Slip[]> = ({ kind, claims }) => {
  const slips = namesOf(kinds[kind]).flatMap((wanted): readonly Slip[] => {
    const slip = misspelt(claims, wanted)
    return slip === null ? [] : [{ slip, wanted }]
  })
  return slips.length === 0 ? null : slips
}

const hashInAssertion: Fault<{ readonly claim: 'qsh' }> = ({ kind, claims }) =>
  kind === 'assertion' && 'qsh' in claims ? { claim: 'qsh' } : null

/** Faults of the names of claims. */
export const nameFaults = { L01: misspeltClaims, L09: hashInAssertion } as const
