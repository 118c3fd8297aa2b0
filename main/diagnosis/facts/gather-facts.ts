import type { ActingAs } from '../../../contract/acting.ts'
import type { Comparison, Evidence, Passage } from '../../../contract/diagnosis.ts'
import { isBugReport, withoutWanted } from '../evidence/bug-report.ts'
import { docComments } from '../evidence/doc-comments.ts'
import { isErrorBody } from '../evidence/error-body.ts'
import { isForeign } from '../evidence/products.ts'
import { isManual } from '../evidence/manual.ts'
import { byTheirLines } from '../evidence/passages.ts'
import { isPaper } from '../evidence/papers.ts'
import { findValues } from '../../pasted/objects/loose-value.ts'
import { withoutMended } from '../evidence/mended.ts'
import { isAllTalk, tellsWhatWasRead } from '../evidence/talk.ts'
import { answerOfEntry, answerOfStep, itemCountOf } from './answers.ts'
import { withoutBuiltByCode } from './built-by-code.ts'
import type { Answer, CaseFacts } from './case-facts.ts'
import { codeTokens } from './code-facts.ts'
import { sentToCloud } from './sent-facts.ts'
import { kindOfScheme, withSettled } from './settled.ts'
import { isObject } from '../../wire/json.ts'
import { oncePer } from '../once.ts'

/** Prepares evidence for the rules: answers with their meaning, what is settled, who was asked for. */
export const gatherFacts = oncePer(factsOf)

function factsOf(whole: Evidence): CaseFacts {
  const evidence = withoutMended(whole)
  const spoken = withoutWanted(evidence.passages)
    .map((passage) => ({ ...passage, text: withoutReports(passage.text) }))
    .filter(({ text }) => text.trim() !== '')
  const isPage = isOfManual(evidence, spoken)
  const byPersons = spoken.filter(({ speaker, text }) =>
    isPage ? speaker !== 'code' : speaker === 'person' && !COPIES.test(text),
  )
  const isTalk =
    isPage ||
    (byPersons.length > 0 &&
      !showsAnAnswer(evidence) &&
      !spoken.some(isTrace) &&
      !isBugReport(byPersons.map(({ text }) => text).join('\n')) &&
      isAllTalk(
        byPersons.map(({ text }) => text),
        spoken.map(({ text }) => text).join('\n'),
      ))
  const passages = isTalk ? spoken.filter((one) => !byPersons.includes(one)) : spoken
  const talkedOf = new Set(isTalk ? byPersons.map(({ stepId }) => stepId) : [])
  const ofStep = Map.groupBy(passages, ({ stepId }) => stepId)
  const entries = [...Map.groupBy(ofStep.get(null) ?? [], ({ entry }) => entry).values()]
  const log = entries.map((entry) => entry.map(({ text }) => text).join('\n'))
  const ofSteps = evidence.steps.map((step) => {
    const own = ofStep.get(step.id) ?? []
    const answer = answerOfStep(step, own, evidence)
    const isTold = talkedOf.has(step.id) && own.length === 0
    return isPage || isTold || isCode(own) || isRead(own) ? { ...answer, failed: false } : answer
  })
  const ofEntries = entries.map((entry) => (isCode(entry) ? [] : answerOfEntry(entry, evidence)))
  const answers = withSettled([...ofSteps, ...ofEntries.flat()], passages)
  const settled = new Set(answers.filter((answer) => answer.settled).map(({ said }) => said))
  const { here: failing = [], elsewhere: failingElsewhere = [] } = Object.groupBy(
    answers.filter(({ failed, settled }) => failed && !settled),
    ({ product }) => (isForeign(product) ? 'elsewhere' : 'here'),
  )
  const comparisons = [...evidence.comparisons, ...comparisonsAmong(answers)]
  const heard = entries
    .filter(
      (entry, at) =>
        isNoSmallTalk(entry[0]?.text ?? '') &&
        !ofEntries[at]?.some(({ said }) => settled.has(said)),
    )
    .flatMap((entry) => entry.map((one) => ({ ...one, text: spokenPart(one.text) })))
  const ofCalls = passages.filter(({ stepId }) => stepId !== null)
  return {
    evidence,
    tenant: evidence.tenant,
    answers,
    failing,
    failingElsewhere,
    asked: evidence.actingAs,
    assertions: withoutBuiltByCode(
      evidence.tokens.filter(({ kind }) => kind === 'assertion'),
      log,
    ),
    comparisons,
    code: codeTokens(spoken),
    sent: isPage ? [] : sentToCloud(evidence),
    log,
    passages: heard,
    told: withComments([...heard, ...ofCalls]),
    beforehand:
      evidence.steps.length === 0 && evidence.passages.length === 0 && evidence.origin === 'send',
    now: evidence.clock.takenAt ?? answers.find(({ date }) => date !== null)?.date ?? null,
  }
}

/** A page of documentation, or a paper, that somebody pasted: nothing was sent. */
function isOfManual({ origin, steps }: Evidence, spoken: readonly Passage[]): boolean {
  if (!PASTED.has(origin)) return false
  const calls = steps.map(({ request, response }) => `${request.url}\n${response?.body.head ?? ''}`)
  const texts = spoken.map(({ text }) => text)
  const words = spoken.filter(({ speaker }) => speaker !== 'code')
  return (
    isPaper(texts.join('\n')) ||
    isManual([...texts, ...calls].join('\n'), words.map(({ text }) => text).join('\n'))
  )
}

const PASTED: ReadonlySet<Evidence['origin']> = new Set(['log', 'raw-http', 'json'])

/** Whoever copied an answer met with one. */
function showsAnAnswer({ steps, passages }: Evidence): boolean {
  const told = new Set(passages.map(({ stepId }) => stepId))
  return steps.some(({ id, response }) => response !== null && !told.has(id))
}

/** Whoever copied a trace met with what it ends in. */
function isTrace({ speaker, text }: Passage): boolean {
  return speaker === 'log' && /^Traceback \(most recent call last\)|^\s*at \S+ ?\(/m.test(text)
}

/** An error body in the middle of somebody’s line. */
const COPIES = /\{\s?\\?["'](?:error|message)/

/** Nothing but code: a status in it is one that it handles, or expects of a test. */
function isCode(passages: readonly Passage[]): boolean {
  return passages.length > 0 && passages.every(({ speaker }) => speaker === 'code')
}

/** What a manual says, told by somebody. */
function isRead(passages: readonly Passage[]): boolean {
  return passages.length > 0 && passages.every(({ text }) => tellsWhatWasRead(text))
}

/** Titles of passed tests and of commits quote errors without meeting any. */
const REPORT = /^\s{0,40}(?:[✓✔√]|ok \d+\b|PASS(?:ED)?\b|commit [0-9a-f]{4,40}\b)/

function withoutReports(record: string): string {
  if (!/[✓✔√]|\bok \d|PASS|commit /.test(record)) return record
  return record
    .split('\n')
    .filter((line) => !REPORT.test(line))
    .join('\n')
}

/** An entry of level info may quote anything; nothing in it is a failure. */
function isNoSmallTalk(line: string): boolean {
  return !/"level"\s*:\s*(?:"(?:info|debug|trace)"|[123]0\b)|^(?:[\w.-]{1,60}\s{1,12}\|\s)?\S{0,40}\s{0,3}(?:INFO|info:)\s/.test(
    line.slice(0, 400),
  )
}

const ENTITY_FIELDS = ['self', 'fields', '_links', 'accountId', 'clientKey', 'issues', 'values']

/** An entity of Jira's that stands in the text as JSON does not speak: its fields may quote anything. */
function spokenPart(line: string): string {
  if (!ENTITY_FIELDS.some((name) => line.includes(name))) return line
  const entities = findValues(line).filter(
    ({ value }) => itemCountOf(value) !== 0 && (Array.isArray(value) || isEntity(value)),
  )
  return entities.reduceRight(
    // Whoever reads the words knows that something stood there.
    (left, { start, end }) => `${left.slice(0, start)} … ${left.slice(end)}`,
    line,
  )
}

const COMMENT = /^(?![+-])(?:[^\n]*\s)?(?:\/\/|#|--|\/\*)[ \t]{0,12}(\S[^\n]*)/gm

/** With what somebody wrote beside their code; in a diff it is of a change, above a declaration it describes that. */
function withComments(passages: readonly Passage[]): readonly Passage[] {
  const isDoc = docComments(passages.flatMap(({ text }) => text.split('\n')))
  return byTheirLines(passages, (passage, lines, from) => {
    if (passage.speaker !== 'code') return [passage]
    const remarks = lines.filter((_, line) => isDoc[from + line] !== true).join('\n')
    const words = Array.from(remarks.matchAll(COMMENT), ([, comment = '']) => comment)
    return words.length === 0
      ? [passage]
      : [passage, { ...passage, text: words.join('\n'), speaker: 'person' }]
  })
}

function isEntity(value: unknown): boolean {
  return isObject(value) && !isErrorBody(value) && ENTITY_FIELDS.some((name) => name in value)
}

/** Answers of one paste compared with each other: the same request by another identity, and probes. */
function comparisonsAmong(answers: readonly Answer[]): readonly Comparison[] {
  return answers.flatMap((answer): readonly Comparison[] => {
    if (
      answer.where !== 'site' ||
      answer.method === null ||
      answer.url === null ||
      answer.status === null
    )
      return []
    return [
      {
        actingAs: actorOf(answer),
        method: answer.method,
        url: answer.url,
        status: answer.status,
        accountId: answer.identity,
        itemCount: itemCountOf(answer.json),
      },
    ]
  })
}

function actorOf(answer: Answer): ActingAs {
  if (answer.token?.kind === 'connect-jwt' || kindOfScheme(answer) === 'jwt') return { kind: 'app' }
  if (kindOfScheme(answer) === '' && answer.requestHeadersKept) return { kind: 'anonymous' }
  return { kind: 'user', accountId: answer.identity ?? accountOf(answer.json) ?? 'unknown' }
}

function accountOf(json: unknown): string | null {
  const id: unknown = isObject(json) ? json['accountId'] : undefined
  return typeof id === 'string' && id !== '' ? id : null
}
