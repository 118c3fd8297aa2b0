import type { Finding, NextCheck } from '../../contract/diagnosis.ts'
import { SYNTAX } from '../../contract/pattern.ts'
import { REDACTED } from '../../contract/redacted.ts'
import { redactText } from '../wire/redact.ts'
import { inOrder } from './rules/checks.ts'
import type { FindingSign } from './rules/certainty.ts'
import { type Library, remedies } from './rules/remedies.ts'
import type { Rule } from './rules/rule.ts'
import { wordsIn } from './rules/shown.ts'

export interface Seen {
  readonly rule: Rule
  readonly sign: FindingSign
}

/** Which of the checks that a finding offers, the most telling first, is put before the person. */
export type Offered = (checks: readonly NextCheck[]) => NextCheck | null

const PAIR = new RegExp(
  String.raw`(\s(?:-u|--user)\s+)(["'])[^"'\s]{0,200}${REDACTED.replaceAll(SYNTAX, String.raw`\$&`)}\2`,
  'g',
)

/** A command is read in two ways, of which one leaves the name before the secret. */
function withoutPair(line: string): string {
  return line.replaceAll(PAIR, `$1${REDACTED}`)
}

const QUOTED = /^“[\s\S]*”$/

/** Each line once, no quote that stands within another line, and none of a word where there is more. */
function worthSeeing(lines: readonly string[]): string[] {
  const all = [...new Set(lines)].filter((text) => text !== '')
  const isWithin = (text: string): boolean =>
    all.some((other) => other !== text && other.includes(text.slice(1, -1)))
  const worth = all.filter(
    (text) => !QUOTED.test(text) || (wordsIn(text) >= FEWEST_QUOTED && !isWithin(text)),
  )
  return worth.length > 0 ? worth : all.slice(0, 1)
}

const FEWEST_QUOTED = 2

interface Telling {
  readonly libraries: ReadonlySet<Library>
  readonly offered: Offered
}

export function findingOf({ rule, sign }: Seen, { libraries, offered }: Telling): Finding {
  const own = remedies.filter(
    ({ ids, library }) =>
      sign.isOfNoLibrary !== true && ids.includes(rule.id) && libraries.has(library),
  )
  return {
    id: rule.id,
    certainty: sign.certainty,
    cause: sign.cause ?? rule.cause,
    evidence: worthSeeing(
      sign.evidence.map((line) =>
        withoutPair(redactText(typeof line === 'string' ? line : (line.brief ?? line.text))),
      ),
    ),
    fix: [...own.map(({ fix }) => fix), ...(sign.fix ?? rule.fix)],
    nextCheck: offered(inOrder(sign.nextCheck === undefined ? rule.nextCheck : sign.nextCheck)),
    sources: [...new Set([...rule.sources, ...own.map(({ source }) => source)])],
  }
}
