import type { Certainty, Diagnosis, Evidence } from '../../contract/diagnosis.ts'
import { allRules } from './rules/all-rules.ts'
import { byMessage, bySymptom } from './rules/by-message.ts'
import { byCertaintyThenGround, type FindingSign, isAtLeastAsSure } from './rules/certainty.ts'
import { apartNotes } from './rules/look-alikes.ts'
import { type Library, librariesIn } from './rules/remedies.ts'
import { storyOf } from './rules/stories.ts'
import { byTellingLines } from './rules/in-code/telling-lines.ts'
import type { Told } from './rules/in-words/weighing.ts'
import { lastResort } from './rules/in-words/last-resort.ts'
import { namedInWords } from './rules/in-words/named-in-words.ts'
import { asItWasTold, readAbroad } from './rules/in-words/told-abroad.ts'
import { windowsOf } from './rules/in-words/windows.ts'
import { placeOf } from './rules/grounds.ts'
import type { Rule } from './rules/rule.ts'
import { isOfAtlassian } from './rules/signs.ts'
import { bornBy } from './rules/shown.ts'
import { findingOf, type Offered, type Seen } from './finding.ts'
import { notesOn } from './notes.ts'
import { gatherFacts } from './facts/gather-facts.ts'
import { FAILING_WORDS, FAILS_ABROAD } from './evidence/failing-words.ts'
import { endsWell } from './evidence/mended.ts'
import type { CaseFacts } from './facts/case-facts.ts'

const theFirst: Offered = ([first]) => first ?? null

/** What signs tell, weighed by the words of the text that they stand in. */
export type Weighed = (told: readonly Told[], facts: CaseFacts) => readonly Told[]

/** Of what was sent, or is about to be, nobody tells anything. */
const asSigned: Weighed = (told) => told

/**
 * What went wrong, best first: by certainty, then by ground, then in the order of the table of rules.
 * Several findings where several causes fit; none on an exchange that went well. Pure; work is linear
 * in the evidence.
 *
 * @param told.offered chooses each finding's next check; without it the first is taken
 * @param told.weighed only of a pasted text
 */
export function diagnosisOf(
  evidence: Evidence,
  {
    offered = theFirst,
    weighed = asSigned,
  }: { readonly offered?: Offered; readonly weighed?: Weighed },
): Diagnosis {
  const facts = gatherFacts(evidence)
  const { kept } = judge(facts, weighed)
  const libraries = kept.length === 0 ? new Set<Library>() : librariesIn(evidence)
  return {
    version: 1,
    findings: kept.map((one) => findingOf(one, { libraries, offered })),
    notes: [...notesOn(facts, kept.length), ...whatTellsApart(kept)],
  }
}

/** Where the best finding is certain nothing is left to tell apart. */
function whatTellsApart(kept: readonly Seen[]): readonly string[] {
  return kept[0]?.sign.certainty === 'certain' ? [] : apartNotes(kept.map(({ rule }) => rule.id))
}

export interface Judged {
  readonly seen: readonly Seen[]
  readonly kept: readonly Seen[]
}

export function judge(facts: CaseFacts, weighed: Weighed): Judged {
  const quoted = bySymptom(facts, allRules)
  if (quoted !== null) {
    const [rule, sign] = quoted
    const seen = seenBy(rule, rule.judge(facts) ?? sign, facts)
    return { seen, kept: asEnded(seen, facts) }
  }
  const judged = allRules.map((rule) => ({ rule, own: rule.judge(facts) }))
  const isPlain = judged.some(({ own }) => own !== null && speaksForItself(own))
  const told =
    facts.beforehand ||
    isPlain ||
    (facts.answers.some(({ settled }) => settled) && isAllWell(facts))
      ? new Map<Rule, FindingSign>()
      : toldBesides(
          facts,
          judged.flatMap(({ rule, own }) => (own === null ? [rule] : [])),
        )
  const seen = judged.flatMap(({ rule, own }) => seenBy(rule, own ?? told.get(rule) ?? null, facts))
  if (seen.length === 0 && (facts.beforehand || isAllWell(facts))) return { seen, kept: [] }
  const sorted = seen
    .filter((one) => strongerOf(one, seen) === null)
    .sort((left, right) => byCertaintyThenGround(left.sign, right.sign))
  const signs = (seen.length === 0 ? usual(facts) : toldAsOne(sorted)).map(
    ({ rule, sign }): Told => [rule.id, sign],
  )
  const kept = asEnded(asSeen(weighed(signs, facts)), facts)
  return { seen: [...seen, ...kept], kept }
}

/** What is told as over is nobody’s failure any more: nothing of it is likely. */
function asEnded(kept: readonly Seen[], { evidence }: CaseFacts): readonly Seen[] {
  return kept.length > 0 && endsWell(evidence)
    ? kept.map(({ rule, sign }) => ({ rule, sign: { ...sign, certainty: 'possible' } }))
    : kept
}

/** Where no rule knows a word: a message of the catalogue, else what somebody tells. */
function toldBesides(facts: CaseFacts, rules: readonly Rule[]): ReadonlyMap<Rule, FindingSign> {
  const messages = rules.length < allRules.length ? null : byMessage(facts, allRules)
  return messages === null || messages.size === 0 ? firstTold(facts, rules) : messages
}

/** What the first piece of a text that tells of any of the rules says of them. */
function firstTold(facts: CaseFacts, rules: readonly Rule[]): ReadonlyMap<Rule, FindingSign> {
  for (const window of windowsOf(facts)) {
    const told = toldIn(window, rules)
    if (told.size > 0) return told
    const abroad = readAbroad(window)
    const read = abroad === null ? told : toldIn(abroad.facts, rules)
    if (abroad !== null && read.size > 0)
      return new Map([...read].map(([rule, sign]) => [rule, asItWasTold(sign, abroad)]))
  }
  return new Map()
}

function toldIn(facts: CaseFacts, rules: readonly Rule[]): ReadonlyMap<Rule, FindingSign> {
  const told = new Map<Rule, FindingSign>()
  for (const rule of rules) {
    const sign = namedInWords(rule, facts)
    if (sign !== null) told.set(rule, sign)
  }
  return told
}

function seenBy(rule: Rule, sign: FindingSign | null, facts: CaseFacts): readonly Seen[] {
  return sign === null ? [] : [{ rule, sign: { ...sign, certainty: certaintyOf(sign, facts) } }]
}

/**
 * Certain is nothing that another product may have said as well: a text is likely then, a status or a
 * fact of one answer no more than possible.
 */
function certaintyOf({ certainty, ground, evidence }: FindingSign, facts: CaseFacts): Certainty {
  const born = bornBy(certainty, evidence)
  if (born !== 'certain' || isOfAtlassian(facts)) return born
  return placeOf(ground) <= placeOf('direct') ? 'likely' : 'possible'
}

/** Where no rule knows a word of a failure that somebody tells: what such a one usually has. */
function usual(facts: CaseFacts): readonly Seen[] {
  const lines = byTellingLines(facts)
  if (lines.length > 0) return asSeen(lines)
  const told = firstOf(facts, lastResort)
  return asSeen(told.length > 0 ? told : firstOf(facts, lastResortAbroad))
}

function lastResortAbroad(piece: CaseFacts): readonly Told[] {
  const abroad = readAbroad(piece)
  return abroad === null
    ? []
    : lastResort(abroad.facts).map(([id, sign]) => [id, asItWasTold(sign, abroad)])
}

function asSeen(told: readonly Told[]): readonly Seen[] {
  return told.flatMap(([id, sign]) => {
    const rule = ruleOf.get(id)
    return rule === undefined ? [] : [{ rule, sign }]
  })
}

const ruleOf: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]))

/** What is found in the first piece of a text in which anything is. */
function firstOf(facts: CaseFacts, find: (piece: CaseFacts) => readonly Told[]): readonly Told[] {
  for (const window of windowsOf(facts)) {
    const found = find(window)
    if (found.length > 0) return found
  }
  return []
}

const FAILS = new RegExp(String.raw`\b(?:${FAILING_WORDS})|${FAILS_ABROAD}`, 'i')

/** A log of calls that went well, and nobody who says otherwise. */
function isAllWell({ answers, told, evidence }: CaseFacts): boolean {
  return (
    answers.some(({ status }) => status !== null) &&
    answers.every(
      ({ status, failed, settled }) => settled || (!failed && status !== null && status < 400),
    ) &&
    told.every(({ speaker, text }) => speaker === 'log' && !FAILS.test(text)) &&
    !evidence.passages.some(({ text }) => /\?\s*$/m.test(text))
  )
}

/** What is one story is told by the finding that stands first, with the evidence of both. */
function toldAsOne(sorted: readonly Seen[]): readonly Seen[] {
  const isPart = (part: Seen, at: number): boolean =>
    sorted.some((one, before) => before < at && storyOf(one.rule.id, part.rule.id) !== null)
  return sorted
    .filter((one, at) => !isPart(one, at))
    .map((whole) => {
      const parts = sorted.filter(
        (one, at) => isPart(one, at) && storyOf(whole.rule.id, one.rule.id) !== null,
      )
      return parts.reduce(withPart, whole)
    })
}

function withPart({ rule, sign }: Seen, part: Seen): Seen {
  const adds = storyOf(rule.id, part.rule.id)?.adds ?? ''
  const cause = `${sign.cause ?? rule.cause} ${adds}`
  return { rule, sign: { ...sign, cause, evidence: [...sign.evidence, ...part.sign.evidence] } }
}

/** The evidence tells its cause: nobody’s words are needed for another. */
function speaksForItself({ certainty, ground }: FindingSign): boolean {
  return certainty === 'certain' || (certainty === 'likely' && placeOf(ground) <= placeOf('direct'))
}

/** The finding that this one gives way to; null where it stands. */
export function strongerOf({ rule, sign }: Seen, seen: readonly Seen[]): Seen | null {
  return (
    seen.find(
      (other) =>
        (rule.givesWayTo?.includes(other.rule.id) === true ||
          sign.givesWayTo?.includes(other.rule.id) === true) &&
        isAtLeastAsSure(other.sign, sign),
    ) ?? null
  )
}
