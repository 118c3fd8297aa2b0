import type { Passage } from '../../../../contract/diagnosis.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { gatherFacts } from '../../facts/gather-facts.ts'
import { oncePer } from '../../once.ts'
import type { FindingSign } from '../certainty.ts'
import { type EvidenceLine, quoteOf } from '../shown.ts'
import { isTold } from './told.ts'
import { inEnglish, isAbroad } from './words-abroad.ts'

/** A case in the words of the symptoms, with the lines that somebody wrote by those that are read in their place. */
export interface ToldAbroad {
  readonly facts: CaseFacts
  readonly lines: ReadonlyMap<string, string>
}

/** Null where nobody tells anything in another language. */
export const readAbroad = oncePer((facts: CaseFacts): ToldAbroad | null => {
  const { passages } = facts.evidence
  if (!isTold(facts) || !passages.some((one) => isInWords(one) && isAbroad(one.text))) return null
  const lines = new Map<string, string>()
  const read = passages.map((passage) => {
    if (!isInWords(passage)) return passage
    const own = passage.text.split('\n')
    const english = own.map(inEnglish)
    for (const [at, line] of english.entries()) lines.set(line.trim(), (own[at] ?? '').trim())
    return { ...passage, text: english.join('\n') }
  })
  return { facts: gatherFacts({ ...facts.evidence, passages: read }), lines }
})

function isInWords({ speaker }: Passage): boolean {
  return speaker === 'person' || speaker === 'log' || speaker === 'server'
}

/** What the case tells in its own words: possible, for words were read one by one. */
export function asItWasTold(sign: FindingSign, { lines }: ToldAbroad): FindingSign {
  return {
    ...sign,
    certainty: 'possible',
    evidence: sign.evidence.map((line) => original(line, lines)),
  }
}

function original(line: EvidenceLine, lines: ReadonlyMap<string, string>): EvidenceLine {
  if (typeof line === 'string') return line
  const words = line.text.replace(/^[“…]+|[”…]+$/g, '')
  for (const [english, own] of lines) if (english.includes(words)) return quoteOf(own, 'person')
  return line
}
