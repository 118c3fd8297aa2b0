import type { Certainty, Speaker } from '../../../contract/diagnosis.ts'
import { FAILING_WORDS } from '../evidence/failing-words.ts'

/** A line of a finding's evidence: what was seen, and in whose mouth. */
export interface Shown {
  /** Two lines of one text are one sign. */
  readonly text: string
  /** What is shown of a long one. */
  readonly brief?: string
  /** How sure a finding can be that rests on this; null for what is no sign at all. */
  readonly bears: Certainty | null
}

/** A typed fact may be written as its words alone. */
export type EvidenceLine = string | Shown

/**
 * What a mouth can prove: servers and logs say what happened, code only what it would sign, a person
 * what they believe.
 */
const BEARS: Readonly<Record<Speaker, Certainty>> = {
  server: 'certain',
  request: 'certain',
  log: 'certain',
  code: 'possible',
  person: 'possible',
}

export function shown(text: string, by: Speaker): Shown {
  return { text, bears: BEARS[by] }
}

/** What is told to the reader and proves nothing. */
export function aside(text: string): Shown {
  return { text, bears: null }
}

const LONGEST_QUOTE = 400

export function quoted(words: string): string {
  return `“${words}”`
}

/** In one line, however many the words stand in. */
export function quoteOf(words: string, by: Speaker, verbatim = false): Shown {
  const plain = words
    .replace(/[ \t\r]{0,64}\n\s{0,64}/g, ' ')
    .replace(/[ \t]+…/g, ' …')
    .replace(/…[ \t]+/g, '… ')
  const text = plain.length <= LONGEST_QUOTE ? plain : `${plain.slice(0, LONGEST_QUOTE)}…`
  return by === 'person' && verbatim
    ? { text: quoted(text), bears: 'likely' }
    : shown(quoted(text), by)
}

/** Where a program was, line by line: `at …`, `File "…"`. */
const FRAME = /^(?:at |from |File "|\.{3} \d|[-=*#]{3})/
const FAILING = new RegExp(FAILING_WORDS, 'i')

/** The line of several that tells of the failure, else the first that says something; null for none. */
export function tellingLine(words: string): string | null {
  const lines = words.split('\n').map((line) => line.trim())
  const fewest = lines.length > 1 || words.includes('…') ? 3 : 2
  const telling = lines.filter((line) => !FRAME.test(line) && wordsIn(line) >= fewest)
  return telling.find((line) => FAILING.test(line)) ?? telling[0] ?? null
}

/** Without tags; the name of an error (`invalid_grant`) has as many as it is made of. */
export function wordsIn(line: string): number {
  return (line.replace(/<[^<>]{0,2000}>/g, ' ').match(/[\p{L}\p{N}]{2,}/gu) ?? []).length
}

/**
 * The one place where certainty gives way to the mouth: no surer than its weakest sign bears, but a
 * person's word together with another sign makes it likely.
 */
export function bornBy(certainty: Certainty, evidence: readonly EvidenceLine[]): Certainty {
  const signs = evidence.map((line) => (typeof line === 'string' ? 'certain' : line.bears))
  const bearing = signs.filter((bears) => bears !== null)
  const weakest = ORDER.find((one) => bearing.includes(one)) ?? 'certain'
  const most = weakest === 'possible' && bearing.length > 1 ? 'likely' : weakest
  return ORDER.indexOf(certainty) < ORDER.indexOf(most) ? certainty : most
}

const ORDER: readonly Certainty[] = ['possible', 'likely', 'certain']
