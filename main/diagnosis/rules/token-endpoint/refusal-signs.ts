import type { Sight } from '../../facts/case-facts.ts'
import {
  clientIdOf,
  failedAssertion,
  isMissingId,
  OLD_SERVER,
  scopeParameter,
  serverFault,
  serverNamesCause,
  siteFault,
  subjectFault,
} from './assertion-signs.ts'
import { certain, likely, possible, type Sighting, weights } from '../rule.ts'
import { outcome, tokenTrouble } from '../signs.ts'

export const NEWEST =
  'Take oauthClientId, sharedSecret and baseUrl together from the newest installed payload; never mix generations.'

/** A fault that the claims show: certain, unless the endpoint itself named another cause. */
export function claimFault(
  sight: Sight,
  evidence: readonly string[],
  sure = true,
  more: Partial<Sighting> = {},
): Sighting {
  const answers = tokenTrouble(sight).map(outcome)
  if (serverNamesCause(sight)) return possible(weights.facts, [...evidence, ...answers], more)
  return (sure ? certain : likely)(weights.facts, [...evidence, ...answers], more)
}

/** The failure came with no claim, scope or text that would explain it. */
export function isUnexplained(sight: Sight): boolean {
  const assertion = failedAssertion(sight)
  if (
    serverNamesCause(sight) ||
    serverFault(sight) !== null ||
    siteFault(sight) !== null ||
    subjectFault(assertion) !== null
  )
    return false
  if (tokenTrouble(sight).some((answer) => (scopeParameter(answer)?.faults.length ?? 0) > 0))
    return false
  const clientId = clientIdOf(assertion)
  return clientId === null || !isMissingId(clientId)
}

export function refusals(sight: Sight): ReturnType<typeof tokenTrouble> {
  return tokenTrouble(sight).filter(
    ({ status }) =>
      status === null || (status >= 400 && status < 500 && status !== 429 && status !== 407),
  )
}

/** Calls are known, and no exchange among them was refused: the claims are not the matter. */
export function isBesideTheMatter(sight: Sight): boolean {
  return refusals(sight).length === 0 && sight.evidence.steps.length > 0
}

export const REFUSED_AUDIENCE = /invalid aud(?:ience)?: ?(\S+?)(?=["'\s}]|$)/i

/**
 * The refused audience is the server of the past, or the very server that was asked, which does not
 * go by that address: not one of another environment than the site's.
 */
export function isOldOrOwn(sight: Sight, words: string): boolean {
  const refused = REFUSED_AUDIENCE.exec(words)?.[1] ?? ''
  if (refused.includes(OLD_SERVER)) return true
  if (serverFault(sight) !== null || !URL.canParse(refused)) return false
  const asked = tokenTrouble(sight).find(({ host }) => host !== null)?.host ?? null
  return asked !== null && new URL(refused).hostname === asked
}
