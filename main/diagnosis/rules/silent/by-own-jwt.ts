import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { says } from '../in-words/told.ts'
import { before, near } from '../in-words/symptom.ts'
import { definitionsIn, withoutComment } from '../../../pasted/code/literals.ts'
import { sendsAppJwt, unspokenLines } from '../sending-code.ts'
import { asCode } from '../signing-code.ts'

const OF_PERSON = /account|user|person|member/i
const APP = String.raw`\b(?:the|our|my|an?) (?:app|add-?on|bot|robot)\b`
const BY_APP = [
  /"accountType"\s*:\s*"app"/,
  near(String.raw`\b(?:author\w*|reporter|creator|written|created|comments?|posted)\b`, APP, 60),
  before(String.raw`\b(?:robot|bot|app)\b`, String.raw`\bhad written\b`, 20),
]
/** What is printed of an author is shown beside the line that prints it. */
const PRINTS_KIND = /\baccount_?type\b/i
const PRINTED_APP = /^[ \t]{0,20}(?:\/\/|#)[^\n]{0,120}(?:["']app["']|\bapp$)/m
/** `{ iss, sub, iat }`: the claim by a name of its own. */
const SHORT = /^\s*sub,|[{,]\s*sub\s*[,}]/

/** S02 in code: the app’s own JWT names a person in sub, and what it does is the app’s. */
export function actedByOwnJwt(facts: CaseFacts): FindingSign | null {
  if (facts.failing.length > 0 || !sendsAppJwt(facts)) return null
  const token = facts.code.find(
    ({ judged }) => judged.kind === 'connect-jwt' && 'qsh' in judged.claims,
  )
  const subject =
    token?.claims.find(({ name, line }) => name === 'sub' && OF_PERSON.test(line))?.line ??
    (token === undefined ? null : subjectByName(facts))
  if (subject === null || !isByApp(facts)) return null
  return likely('compared', [
    asCode(subject.trim()),
    'the token goes out behind JWT, and the app is named as the author',
  ])
}

/** The line that sets `sub`, where the claim is written by its name alone. */
function subjectByName(facts: CaseFacts): string | null {
  const lines = unspokenLines(facts)
  const set = definitionsIn(lines.map(withoutComment))('sub')
  return set !== null && OF_PERSON.test(set) && lines.some((line) => SHORT.test(line))
    ? `sub = ${set}`
    : null
}

function isByApp({ evidence }: CaseFacts): boolean {
  if (BY_APP.some((pattern) => says(evidence, pattern))) return true
  const { passages } = evidence
  return (
    passages.some(({ text, speaker }) => speaker === 'code' && PRINTS_KIND.test(text)) &&
    passages.some(({ text }) => PRINTED_APP.test(text))
  )
}
