import { isForeign } from '../../evidence/products.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, possible } from '../certainty.ts'
import { hear } from '../hear.ts'
import { outcome } from '../signs.ts'
import { byAttempt } from './attempts.ts'
import { byEntryWords } from './by-entry-words.ts'
import { hasFailed, hasMet } from './has-failed.ts'
import { judgeSymptom } from './named-in-words.ts'
import type { UsualCauses } from './symptom.ts'
import { isTold } from './told.ts'
import { usualCauses } from './usual-causes.ts'
import { type Nearness, nearnessOf } from './whose.ts'

/** What more has to speak for a failure where no product of ours is named, and where no word of one is. */
const MORE: Readonly<Record<Exclude<Nearness, 'others'>, number>> = {
  named: 0,
  perhaps: 1.5,
  unknown: 2.5,
}

/** So many points of words fit one entry that less has to speak for a failure. */
const MANY_WORDS = 6
const TELLING = 1
/** Fewer tell nothing where no product is named. */
const FEW_WORDS = 3.5
/** What more has to speak for one of which nothing but the attempt is told. */
const PLAIN = 0.5

/**
 * Asked last, where no rule knows a word of the text: what such a failure usually has, by entry, the most usual
 * first. All are possible.
 */
export function lastResort(facts: CaseFacts): readonly (readonly [string, FindingSign])[] {
  if (isSilent(facts)) return firstOf(usualCauses, facts)
  if (!isTold(facts) || isAllOfOthers(facts)) return []
  const nearness = nearnessOf(facts)
  if (nearness === 'others') return []
  const { best, signs } = byEntryWords(facts)
  const more = MORE[nearness] - (best >= MANY_WORDS && nearness !== 'unknown' ? TELLING : 0)
  if (!hasFailed(facts, more)) return []
  if (nearness === 'unknown') return best >= FEW_WORDS ? signs : []
  if (signs.length > 0) return signs
  const isTelling = nearness === 'named' && hasFailed(facts, more + PLAIN)
  return firstOf(isTelling ? [...usualCauses, ...byAttempt] : usualCauses, facts)
}

/** Exchanges without a word beside them, of which the failing ones say none either: their status is all there is. */
function isSilent({ evidence, failing }: CaseFacts): boolean {
  return (
    evidence.origin !== 'send' &&
    evidence.passages.every(({ speaker }) => speaker === 'request') &&
    failing.length > 0 &&
    failing.every(({ said }) => said.length === 0)
  )
}

function firstOf(
  rows: readonly UsualCauses[],
  facts: CaseFacts,
): readonly (readonly [string, FindingSign])[] {
  for (const row of rows) {
    const sign = row.bare === true ? ofBareAnswer(row, facts) : ofWords(row, facts)
    if (sign !== null)
      return row.ids.map((id, at) => [id, at === 0 ? sign : { ...sign, ground: 'nothing-else' }])
  }
  return []
}

/** Every piece is about a product that has nothing to do with ours; OAuth 2.0 (3LO) is ours. */
function isAllOfOthers({ told }: CaseFacts): boolean {
  return told.every(({ product }) => isForeign(product) && product !== '3lo')
}

function ofWords(row: UsualCauses, facts: CaseFacts): FindingSign | null {
  const sign = judgeSymptom(row, facts)
  return sign === null ? null : { ...sign, ground: 'open' }
}

/** What a refusal usually has behind it of which nothing but the status is known, or told. */
function ofBareAnswer({ says, statuses }: UsualCauses, facts: CaseFacts): FindingSign | null {
  const answer = facts.failing.find(
    (one) => statuses.includes(one.status ?? 0) && isBare(one) && hasMet(one, facts),
  )
  const told =
    answer === undefined && facts.answers.length === 0
      ? hear(facts, new RegExp(String.raw`(?<![\w.:,-])(?:${statuses.join('|')})(?![\w-]|[.,]\d)`))
      : null
  if (answer === undefined && told === null) return null
  const isTold = (pattern: RegExp): boolean =>
    (answer !== undefined && pattern.test(answer.path)) ||
    hear(facts, pattern, { everywhere: true, talk: 'any' }) !== null
  if (!says.every(isTold)) return null
  const shown = answer === undefined ? told?.quote : outcome(answer)
  return possible('open', [shown ?? '', 'nothing but the status is known'])
}

function isBare({ where, token }: Answer): boolean {
  return token === null && (where === 'site' || where === 'unknown')
}
