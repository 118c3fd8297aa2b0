import { faults } from '../../../claims/faults/all-faults.ts'
import type { Fault } from '../../../claims/faults/fault.ts'
import { OLD_SERVER_HOST, isAuthorizationServer } from '../../../connect/authorization-server.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import { type Heard, shownBy } from '../hear.ts'
import type { Shown } from '../shown.ts'
import { outcome, tokenTrouble } from '../signs.ts'
import {
  inAssertion,
  judgedAssertion,
  otherServer,
  scopeParameter,
  serverNamesCause,
  siteFault,
} from './assertion-signs.ts'

export const NEWEST =
  'Take oauthClientId, sharedSecret and baseUrl together from the newest installed payload; never mix generations.'

/** A fault that the claims show: certain, unless the endpoint itself named another cause. */
export function claimFault(
  facts: CaseFacts,
  evidence: readonly string[],
  sure = true,
  more: Partial<FindingSign> = {},
): FindingSign {
  const answers = tokenTrouble(facts).map(outcome)
  if (serverNamesCause(facts)) return possible('facts', [...evidence, ...answers], more)
  return (sure ? certain : likely)('facts', [...evidence, ...answers], more)
}

/** Faults of an assertion that explain a refusal by themselves; the server and the site are judged apart. */
const EXPLAINING: readonly Fault<unknown>[] = [faults.T05, faults.T06, faults.T07]

/** The failure came with no claim, scope or text that would explain it. */
export const isUnexplained = oncePer((facts: CaseFacts): boolean => {
  if (
    serverNamesCause(facts) ||
    faults.T03(judgedAssertion(facts)) !== null ||
    otherServer(facts) !== null ||
    siteFault(facts) !== null ||
    EXPLAINING.some((fault) => inAssertion(facts, fault) !== null)
  )
    return false
  return !tokenTrouble(facts).some((answer) => (scopeParameter(answer)?.faults.length ?? 0) > 0)
})

/** What broke off on the way, or was cancelled, refused nothing. */
export function refusals(facts: CaseFacts): ReturnType<typeof tokenTrouble> {
  return tokenTrouble(facts).filter(
    ({ status, networkError }) =>
      networkError === null &&
      (status === null || (status >= 400 && status < 500 && status !== 429 && status !== 407)),
  )
}

/** Calls are known, and no exchange among them was refused: the claims are not the matter. */
export function isBesideTheMatter(facts: CaseFacts): boolean {
  return refusals(facts).length === 0 && facts.evidence.steps.length > 0
}

/**
 * The words of the token endpoint. A log may tell them with the URL of the call that wanted the token:
 * that call was not refused, so it is not named.
 */
export function toldOfExchange(said: Heard): readonly Shown[] {
  return said.answer === null || said.answer.where === 'token-endpoint'
    ? shownBy(said)
    : [said.quote]
}

export const REFUSED_AUDIENCE = /invalid aud(?:ience)?: ?(\S+?)(?=["'\s}]|$)/i

export interface RefusedAudience {
  readonly audience: string
  /**
   * The server of the past; the very server that was asked, which does not go by that address; the
   * server of another environment; none of Atlassian's.
   */
  readonly of: 'past' | 'asked' | 'another' | 'nobody'
}

/** Null where the words name no address: the audience is a word of some other token then. */
export function refusedAudience(facts: CaseFacts, words: string): RefusedAudience | null {
  const audience = REFUSED_AUDIENCE.exec(words)?.[1] ?? ''
  if (audience.toLowerCase().includes(OLD_SERVER_HOST)) return { audience, of: 'past' }
  if (!URL.canParse(audience)) return null
  const asked = tokenTrouble(facts).find(({ host }) => host !== null)?.host ?? null
  const isAsked = asked !== null && new URL(audience).hostname === asked
  if (isAsked && otherServer(facts) === null) return { audience, of: 'asked' }
  return { audience, of: isAuthorizationServer(audience) ? 'another' : 'nobody' }
}
