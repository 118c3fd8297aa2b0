import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { says } from '../in-words/told.ts'
import { pieces } from '../in-words/words.ts'
import { isEmptyListing } from '../jira/credential-signs.ts'
import { ofPrograms, putsOn } from '../sending-code.ts'
import { type EvidenceLine, shown } from '../shown.ts'
import { outcome } from '../signs.ts'

/** Two requests set side by side, of which one has the scheme as it should be. */
const SENT = /\b[Aa]uthorization: (?:bearer|BEARER) /
const SENT_RIGHT = /\b[Aa]uthorization: Bearer /
const NOTHING = new RegExp(pieces.nothing, 'i')

/** J03 in code, or in two heads that differ in nothing else: what comes back is nobody’s. */
export function misspeltInCode(facts: CaseFacts): FindingSign | null {
  const nothing = whatIsMissing(facts)
  if (nothing === null) return null
  const inCode = ofPrograms(facts, (ofOne) =>
    // An API token behind Bearer is refused in any letters.
    putsOn(ofOne, ({ isMiscased, kind }) => isMiscased === true && kind !== 'api-token')
      ? likely('direct', [
          shown(
            'in this code: the word before the token is another than “Bearer” or “JWT”, or in other letters',
            'code',
          ),
          nothing,
        ])
      : null,
  )
  if (inCode !== null) return inCode
  return says(facts.evidence, SENT) && says(facts.evidence, SENT_RIGHT)
    ? likely('direct', ['one request has the word “bearer”, another one “Bearer”', nothing])
    : null
}

/** A program counts what it was given, and somebody notes that it printed 0. */
const COUNTS = /\b(?:count|len|sizeof)\(|\.(?:length|size|count|total)\b/i
const PRINTED_ZERO =
  /^[ \t]{0,20}(?:\/\/|#)\s?(?:=>\s?)?(?:(?:int\()?2\d\d\)?[ ,]{1,3})?(?:int\(0\)|0)$/m

/** A list that is empty, as it was answered or as somebody tells. */
function whatIsMissing(facts: CaseFacts): EvidenceLine | null {
  const answer = facts.answers.find(isEmptyListing)
  if (answer !== undefined) return outcome(answer)
  const told = hear(facts, NOTHING, { everywhere: true, talk: 'any' })
  if (told !== null) return told.quote
  return hear(facts, COUNTS, { by: ['code'] }) === null
    ? null
    : (hear(facts, PRINTED_ZERO, { by: ['code', 'log'] })?.quote ?? null)
}
