import type { NextCheck } from '../../../../contract/diagnosis.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { permissionCheck } from '../../permission-check.ts'
import { isKnown, perhapsAtSite, word } from '../signs.ts'
import { isSetting } from './settings-paths.ts'

export const OTHER_401 = /client must be authenticated|ip address|scope does not match/i

/** Jira's words to a caller whom it does not know. */
const NOBODY = /you are not authenticated/i

/** 401 of somebody whom the site knows: Jira says so for a missing permission, too. */
export function knownAnd401(facts: CaseFacts): readonly Answer[] {
  return perhapsAtSite(facts, 401).filter((answer) => {
    if (answer.said.some(({ words }) => OTHER_401.test(words)) || answer.where === 'unknown')
      return false
    if (answer.requestHeadersKept && answer.token === null && word(answer) === '') return false
    return (
      isKnown(facts, answer) ||
      sameTokenWorks(facts, answer) ||
      (collects(answer) && isSetting(answer) && !strangers(answer) && !NOBODY.test(answer.body))
    )
  })
}

/** All headers are here, and none names an account. */
function strangers({ headersKept, named }: Answer): boolean {
  return headersKept && !named
}

/** The same credential was answered 200 elsewhere in the same paste. */
export function sameTokenWorks(facts: CaseFacts, answer: Answer): boolean {
  return facts.answers.some(
    (other) =>
      other !== answer &&
      other.where === 'site' &&
      other.status !== null &&
      other.status < 300 &&
      ((other.named && word(other) === word(answer)) ||
        (asksWhoItIs(other) && isToldAsSame(facts, other, answer))),
  )
}

/** Nobody but an account is answered 200 there. */
export function asksWhoItIs({ path }: Answer): boolean {
  return /\/(?:myself|user\/current)\/?$/.test(path)
}

const SAME =
  /\bsame (?:\w+ (?:[+&\/] |and )?){0,4}(?:accounts?|auth|creds?|credentials?|keys?|log-?ins?|pair|passwords?|tokens?|users?)\b/i

/** Of a list of calls that shows no credential somebody has to say that it was one for all. */
function isToldAsSame({ evidence }: CaseFacts, ...calls: readonly Answer[]): boolean {
  return (
    calls.every((one) => word(one) === '' && !one.requestHeadersKept) &&
    evidence.passages.some(({ text }) => SAME.test(text))
  )
}

/** Jira's own error collection, which the gate that refuses credentials does not write. */
function collects({ json, headers }: Answer): boolean {
  const messages = json?.['errorMessages']
  return (
    Array.isArray(messages) && messages.length > 0 && headerOf(headers, 'www-authenticate') === null
  )
}

export function isAsApp(facts: CaseFacts, answer: Answer): boolean {
  return (
    answer.token?.kind === 'connect-jwt' ||
    word(answer) === 'jwt' ||
    (facts.asked?.kind === 'app' && word(answer) !== 'bearer')
  )
}

/** Asks for the permission of a refused operation; nothing where Jira's reference names none. */
export function askForPermission(facts: CaseFacts, answer: Answer): readonly NextCheck[] {
  const check = permissionCheck({ ...answer, body: answer.requestBody, actingAs: facts.asked })
  return check === null ? [] : [check]
}

export function isScopeText({ said, headers }: Answer): boolean {
  if (/SCOPE/i.test(headerOf(headers, 'x-failure-category') ?? '')) return true
  return said.some(({ words }) =>
    /api scope|scope grants|scope does not match|xsrf|ip address|connect session|insufficient.{0,10}scope/i.test(
      words,
    ),
  )
}
