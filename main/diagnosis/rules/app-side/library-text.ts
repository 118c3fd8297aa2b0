import type { CaseFacts } from '../../facts/case-facts.ts'
import type { Ground } from '../grounds.ts'
import { type FindingSign, certain, likely } from '../certainty.ts'
import { hear, shownBy } from '../hear.ts'
import type { InboundFact } from './inbound-facts.ts'

export const NEWEST =
  'Let the app store the newest installed payload of this clientKey, and use nothing older.'

/** What atlassian-connect-express says where no token came, or none that it can find. */
export const NO_TOKEN = /could not find authentication data on request/i

/** A text of an open-source library, which is in English whatever the user's language is; or the facts of the call. */
export function byText(
  pattern: RegExp,
  fact: InboundFact | null = null,
  ground: Ground = 'text',
): (facts: CaseFacts) => FindingSign | null {
  return (facts) => {
    const said = hear(facts, pattern)
    if (said !== null) return certain(ground, shownBy(said))
    const found = fact?.(facts) ?? null
    return found === null ? null : likely('facts', found)
  }
}
