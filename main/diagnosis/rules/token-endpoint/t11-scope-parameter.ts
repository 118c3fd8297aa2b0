import { byHand } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, hearInComment } from '../hear.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { unspokenLines } from '../sending-code.ts'
import { asCode } from '../signing-code.ts'
import { sources } from '../sources.ts'
import { scopeParameter } from './assertion-signs.ts'
import { claimFault, refusals } from './refusal-signs.ts'

export const scopeParameterForm: Rule = {
  id: 'T11',
  title: 'Scope parameter in another form',
  symptom:
    'The exchange is refused, perhaps with invalid_scope, and the form field scope is in lower case, has commas, or holds names such as read:jira-work. What the endpoint answers is not published.',
  needs: 'the scope parameter of a refused exchange',
  cause:
    'The scopes that the exchange asks for are not written as Connect wants them: in capital letters, with one space between.',
  fix: [
    'Send upper-case Connect scopes with one space between (READ WRITE, on the wire READ+WRITE), or leave the parameter out.',
    'It can only narrow what the installed version holds.',
  ],
  nextCheck: byHand(
    'Does the exchange succeed without the scope parameter?',
    'Leave it out and ask the token endpoint again; Understudy never sends one.',
  ),
  grade: 'documented',
  sources: [sources.impersonation, sources.oauth2],
  judge: (facts) => {
    for (const answer of refusals(facts)) {
      const scope = scopeParameter(answer)
      if (
        scope === null ||
        (scope.faults.length === 0 && hear(facts, /^invalid_scope$/i, { among: [answer] }) === null)
      )
        continue
      return claimFault(
        facts,
        [`${scope.field}=${scope.value}`, ...scope.faults],
        hear(facts, /^invalid_scope$/i, { among: [answer] }) !== null || scope.faults.length > 0,
      )
    }
    const said = hear(
      facts,
      /["']error["']?\s*[:=]\s*["']invalid_scope|^invalid_scope$|\boauth2: ["']invalid_scope\b/im,
    )
    return said === null
      ? (joinedByPlus(facts) ?? writtenInCode(facts))
      : likely('shape', [said.quote])
  },
}

const SCOPE_LITERAL =
  /\bscopes?["'`]?\s?(?::=|=>|[:=,])\s{0,12}[[{(]?\s?["'`]([^"'`\n]{3,200})["'`]/
const AS_CONNECT_WANTS = /^[A-Z_]{3,}(?: [A-Z_]{3,})*$/

/** The scopes stand in the code that posts the assertion, and the endpoint names them as the fault. */
function writtenInCode(facts: CaseFacts): FindingSign | null {
  const said = hearInComment(facts, /\binvalid_scope\b/) ?? hear(facts, /\binvalid_scope\b/)
  if (said === null) return null
  const lines = unspokenLines(facts)
  if (!lines.some((line) => OF_EXCHANGE.test(line))) return null
  const line = lines.find((each) => {
    const scopes = SCOPE_LITERAL.exec(each)?.[1]
    return scopes !== undefined && !AS_CONNECT_WANTS.test(scopes)
  })
  return line === undefined ? null : likely('own-text', [asCode(line.trim()), said.quote])
}

const OF_EXCHANGE = /grant-type:jwt-bearer|urn:atlassian:connect:|\boauth-2-authorization-server\b/
const OF_CONNECT = /urn:atlassian:connect:|\boauth-2-authorization-server\b/
const JOINS_BY_PLUS =
  /\bscopes?\b[^\n]{0,120}(?:(?:join|implode)\(\s*(?:[\w.]{1,40},\s*)?["'`]\+["'`]|["'`]\+["'`]\.join\()/i
const ENCODES_FORM =
  /\burl\.Values\{|\bURLSearchParams\b|\burlencode\(|\bhttp_build_query\(|\bFormUrlEncodedContent\b|\b(?:qs|querystring)\.stringify\(|\bencode_www_form\(/

/** The plus is a space only on the wire: what encodes the form makes %2B of it. */
function joinedByPlus(facts: CaseFacts): FindingSign | null {
  const lines = unspokenLines(facts)
  if (!lines.some((line) => OF_CONNECT.test(line))) return null
  const line = lines.find((each) => JOINS_BY_PLUS.test(each))
  if (line === undefined || !lines.some((each) => ENCODES_FORM.test(each))) return null
  const refused = refusals(facts)
  return facts.answers.length > 0 && refused.length === 0
    ? null
    : (refused.length > 0 ? likely : possible)('direct', [asCode(line.trim())], {
        cause:
          'In this code the scopes are joined with a plus, and the form is encoded behind that: the endpoint reads one scope with a plus in its name.',
        fix: ['Join them with a space; what encodes the form makes a plus of it.'],
      })
}
