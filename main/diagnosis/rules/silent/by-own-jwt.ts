import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { says } from '../in-words/told.ts'
import { before, near } from '../in-words/symptom.ts'
import { sendsAppJwt } from '../sending-code.ts'
import { asCode } from '../signing-code.ts'

const OF_PERSON = /account|user|person|member/i
const APP = String.raw`\b(?:the|our|my|an?) (?:app|add-?on|bot|robot)\b`
const BY_APP = [
  /"accountType"\s*:\s*"app"/,
  near(String.raw`\b(?:author\w*|reporter|creator|written|created|comments?|posted)\b`, APP, 60),
  before(String.raw`\b(?:robot|bot|app)\b`, String.raw`\bhad written\b`, 20),
]

/** S02 in code: the app’s own JWT names a person in sub, and what it does is the app’s. */
export function actedByOwnJwt(facts: CaseFacts): FindingSign | null {
  if (facts.failing.length > 0 || !sendsAppJwt(facts)) return null
  const token = facts.code.find(
    ({ judged }) => judged.kind === 'connect-jwt' && 'qsh' in judged.claims,
  )
  const subject = token?.claims.find(({ name, line }) => name === 'sub' && OF_PERSON.test(line))
  if (subject === undefined || !BY_APP.some((pattern) => says(facts.evidence, pattern))) return null
  return likely('compared', [
    asCode(subject.line.trim()),
    'the token goes out behind JWT, and the app is named as the author',
  ])
}
