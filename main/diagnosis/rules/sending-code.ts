import type { Evidence, SentByCode } from '../../../contract/diagnosis.ts'
import type { CaseFacts, Where } from '../facts/case-facts.ts'
import { oncePer } from '../once.ts'
import { type FindingSign, likely, possible } from './certainty.ts'
import { type Shown, shown } from './shown.ts'
import { outcome } from './signs.ts'

type Credential = SentByCode['credentials'][number]
type Body = SentByCode['bodies'][number]['as']

const CALLED: ReadonlySet<Where> = new Set(['site', 'gateway', 'unknown'])

/**
 * What code would send wrongly: possible by itself, likely beside a refusal that such a request gets;
 * null where another answer is the matter, or all went well.
 *
 * @param words what it would send, in our words
 * @param statuses of that refusal
 */
export function wouldSend(
  facts: CaseFacts,
  words: string,
  statuses: readonly number[],
  more: Partial<FindingSign> = {},
): FindingSign | null {
  const line: Shown = shown(`in this code: ${words}`, 'code')
  const refused = facts.failing
    .filter(({ where, status }) => CALLED.has(where) && statuses.includes(status ?? 0))
    .slice(0, 1)
    .map(outcome)
  const isAnswered = facts.answers.some(
    ({ status, failed, json }) => failed || status !== null || json !== null,
  )
  if (isAnswered && refused.length === 0) return null
  return (refused.length === 0 ? possible : likely)('direct', [line, ...refused], more)
}

/** The case with one of the programs that the text holds. */
export interface ProgramFacts extends CaseFacts {
  readonly program: SentByCode
}

/** What is judged of the first program that has it: what another one does mends nothing of it. */
export function ofPrograms(
  facts: CaseFacts,
  judge: (ofOne: ProgramFacts) => FindingSign | null,
): FindingSign | null {
  for (const program of facts.sent) {
    const sign = judge({ ...facts, program })
    if (sign !== null) return sign
  }
  return null
}

/** Whether a program puts such a credential on a request to a site in the cloud. */
export function putsOn(
  { program }: ProgramFacts,
  is: (credential: Credential) => boolean,
): boolean {
  return program.credentials.some(is)
}

/** A test of the app’s own pages and hooks, which is sent what the site would send. */
const TESTS_APP =
  /\b(?:supertest|request)\(\s?(?:app|server)\b|\b(?:app|server|fastify)\.inject\(|\bTestClient\b|\btest_client\(|\bmockMvc\b|\bhttptest\.|\.expect\(\s?[2-5]\d\d\b/i
const OWN_ADDRESS = /^\/(?!\/|rest\b|wiki\b)|^https?:\/\/(?:localhost|127\.|\[::1\])/

/** Whether code puts a JWT behind the word that the product takes the app’s own by. */
export function sendsAppJwt(facts: CaseFacts): boolean {
  const { code = [] } = facts.evidence
  const isPutOn = code.some(
    ({ credentials, addresses }) =>
      credentials.some(({ scheme }) => scheme === 'jwt') &&
      !addresses.some(({ text }) => OWN_ADDRESS.test(text)),
  )
  return isPutOn && !unspokenLines(facts).some((line) => TESTS_APP.test(line))
}

/** The lines of a program, but for what somebody says between them. */
export function linesOfCode({ program: { from, to }, evidence }: ProgramFacts): readonly string[] {
  return evidence.passages.flatMap(({ text, speaker, entry }) =>
    speaker === 'person' || entry < from || entry > to ? [] : text.split('\n'),
  )
}

/** The first address of the code that fits, in its words; null where none does. */
export function addressInCode({ program }: ProgramFacts, pattern: RegExp): string | null {
  return program.addresses.find(({ text }) => pattern.test(text))?.text ?? null
}

/** Whether code of the text makes such a body, and shows the headers that it goes out with. */
export function makesBody({ program }: ProgramFacts, as: Body): boolean {
  const { credentials, headers, bodies, hasOtherHeaders } = program
  // Code without any header is shortened to what its writer talks of.
  const showsHeaders = credentials.length > 0 || headers.length > 0
  return !hasOtherHeaders && showsHeaders && bodies.some((body) => body.as === as)
}

/** The value of a header where code sets it; empty where the value stands elsewhere, null where it is not set. */
export function headerInCode({ program }: ProgramFacts, wanted: string): string | null {
  return program.headers.find(([name]) => name === wanted)?.[1] ?? null
}

/** The first address that fits of any program. */
export function addressInText({ sent }: CaseFacts, pattern: RegExp): string | null {
  return (
    sent.flatMap(({ addresses }) => addresses).find(({ text }) => pattern.test(text))?.text ?? null
  )
}

const OF_CLOUD = /\.(?:atlassian\.net|jira\.com)\b|\bapi\.atlassian\.com\b|\brest\/api\/3\//i

/** Whether the code calls a site in the cloud, by an address of its own or one that stands around it. */
export function isForCloud(facts: CaseFacts): boolean {
  if (addressInText(facts, OF_CLOUD) !== null) return true
  const { code = [], passages } = facts.evidence
  const isElsewhere = facts.sent.length === 0 && code.some(({ addresses }) => addresses.length > 0)
  return !isElsewhere && passages.some(({ text }) => OF_CLOUD.test(text))
}

const LONGEST_LINE = 600

/**
 * The lines that nobody says in their own words, whether or not the text shows where they send anything;
 * objects in them as they stand, comments left out.
 */
export function unspokenLines({ evidence }: CaseFacts): readonly string[] {
  return unspoken(evidence.passages)
}

/** The same where any of it was read as code: a log of thousands of lines is not looked through for what code does. */
export function linesBesideCode(facts: CaseFacts): readonly string[] {
  return facts.evidence.passages.some(({ speaker }) => speaker === 'code')
    ? unspokenLines(facts)
    : []
}

const SET = /(?:^|\s|\$|@)(\w{1,40})(?:\s?:\s?[\w<>[\]]{1,40})?(?:, ?\w{1,10})?\s?:?=(?![=>])/

/** The name that a line of code sets; null where it sets none. */
export function nameSetIn(line: string): string | null {
  return SET.exec(line)?.[1] ?? null
}

const unspoken = oncePer((passages: Evidence['passages']) =>
  passages
    .filter(({ speaker }) => speaker !== 'person')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.length <= LONGEST_LINE && !/^\s*(?:\/\/|#\s|\*\s)/.test(line)),
)
