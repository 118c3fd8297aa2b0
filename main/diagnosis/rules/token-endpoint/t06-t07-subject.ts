import { faults } from '../../../claims/faults/all-faults.ts'
import { ACCOUNT_ID_URN, USER_KEY_URN } from '../../../connect/urns.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { choosePerson, showClaims } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { claim, tokenTrouble } from '../signs.ts'
import { unspokenLines } from '../sending-code.ts'
import { asCode, inCode } from '../signing-code.ts'
import { sources } from '../sources.ts'
import { failedAssertion, inAssertion } from './assertion-signs.ts'
import { claimFault, refusals } from './refusal-signs.ts'

/** With a value behind it: code and manuals have a quote, an operator or a placeholder there, or stand in a table. */
const SENT_USER_KEY = /^(?![ \t]*\|)[^\n]*urn:atlassian:connect:userkey:\w/m

function beforehandUserKey(facts: CaseFacts): FindingSign | null {
  const id = facts.asked?.kind === 'user' ? facts.asked.accountId : ''
  const isKey = /^JIRAUSER\d+$|^ug:|@/.test(id)
  return facts.beforehand && isKey
    ? likely('facts', [`asked to act as ${id}, which has the shape of a user key or an address`])
    : null
}

/** Also where the code builds or expects no other claim. */
function namedInCode(facts: CaseFacts): FindingSign | null {
  const isOfClaim = facts.code.some(({ claims }) =>
    claims.some(({ value }) => value.includes(USER_KEY_URN)),
  )
  if (isOfClaim) return null
  const line = unspokenLines(facts).find((one) => one.includes(USER_KEY_URN))
  return line === undefined ? null : possible('open', [asCode(line.trim())])
}

/** A name that says what it holds: an account id. */
const ACCOUNT_ID = /^(?:\$\{?|\{[^{}]*?)(?:\b|_)\w*account_?id["'\]()]*\}?$/i

function bareInCode(facts: CaseFacts): FindingSign | null {
  const code = inCode(facts, faults.T07, () => 'sub')
  if (code === null || !ACCOUNT_ID.test(code.found.subject)) return null
  return code.code.includes(ACCOUNT_ID_URN) ? null : possible('direct', [code.line])
}

/** Who `sub` names, and how. */
export const subjectRules: readonly Rule[] = [
  {
    id: 'T06',
    title: 'User key in sub',
    symptom:
      'sub of the assertion begins with urn:atlassian:connect:userkey:, or atlassian-connect-express warns “This has been deprecated, as per https://ecosystem.atlassian.net/browse/ACEJS-115”. What the endpoint answers is not published.',
    needs: 'an assertion whose sub is a user key, or the library’s warning about it',
    cause:
      'The assertion names the user by user key; user keys were retired, and the account id belongs there.',
    fix: [
      `Write sub as ${ACCOUNT_ID_URN}{accountId}.`,
      'Look the account id up as the app: GET /rest/api/3/user/search?query=…',
    ],
    nextCheck: choosePerson(
      'Who is it by account id?',
      'Find the person by name or e-mail as the app, and act as that account id.',
    ),
    grade: 'documented',
    sources: [sources.userKeys, sources.ace],
    fault: faults.T06,
    judge: (facts) => {
      const assertion = failedAssertion(facts)
      if (
        inAssertion(facts, faults.T06) !== null &&
        (refusals(facts).length > 0 || tokenTrouble(facts).length === 0)
      )
        return claimFault(facts, [`sub: ${claim(assertion, 'sub')}`])
      const said =
        hear(facts, /deprecated, as per https:\/\/ecosystem\.atlassian\.net\/browse\/ACEJS-115/) ??
        hear(facts, SENT_USER_KEY)
      const wentWell =
        facts.failing.length === 0 &&
        facts.answers.some(({ status }) => status !== null && status < 400)
      if (said !== null && !wentWell) return likely('text', [said.quote])
      const code = inCode(facts, faults.T06, () => 'sub')
      if (code !== null) return possible('open', [code.line])
      return namedInCode(facts) ?? beforehandUserKey(facts)
    },
  },
  {
    id: 'T07',
    title: 'sub without its prefix',
    symptom:
      'The exchange is refused, and sub of the assertion is a bare account id. What the endpoint answers is not published.',
    needs: 'an assertion whose sub has no Connect URN',
    cause: `sub of the assertion holds the account id alone; there it needs ${ACCOUNT_ID_URN} before it.`,
    fix: [
      `Write sub as ${ACCOUNT_ID_URN}{accountId}. The bare account id belongs in other tokens only.`,
    ],
    nextCheck: showClaims(
      'What does sub hold?',
      'Compare it with urn:atlassian:connect:useraccountid:{accountId}.',
    ),
    grade: 'unconfirmed',
    sources: [sources.impersonation, sources.issuer],
    fault: faults.T07,
    judge: (facts) => {
      const assertion = failedAssertion(facts)
      if (inAssertion(facts, faults.T07) === null) return bareInCode(facts)
      if (assertion?.carriedBy === 'authorization') return null
      if (refusals(facts).length === 0 && facts.evidence.steps.length > 0) return null
      return claimFault(facts, [`sub: ${claim(assertion, 'sub')}`])
    },
  },
]
