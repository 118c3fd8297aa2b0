import { faults } from '../../../claims/faults/all-faults.ts'
import { text } from '../../../claims/decoding/claim-values.ts'
import type { JudgedToken } from '../../../claims/faults/fault.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { type FindingSign, possible } from '../certainty.ts'
import { quoted } from '../shown.ts'
import { asCode, shownByLine } from '../signing-code.ts'
import {
  addressInCode,
  linesOfCode,
  type ProgramFacts,
  unspokenLines,
  wouldSend,
} from '../sending-code.ts'

const MILLISECONDS =
  /\bDate\.now\(\)|\.getTime\(\)|currentTimeMillis\(\)|toEpochMilli\(\)|ToUnixTimeMilliseconds\(\)|UnixMilli\(\)|\b(?:time\.time\(\)|microtime\(true\)|to_f)\s?\*\s?1000|\+%s%3N/
/** What makes seconds of them, or a date that a library writes in seconds. */
const MADE_SECONDS = /\/\s?(?:1000|1e3|1_000)|\bnew Date\(\s?[^)\s]/
const CAUSE = 'In this code iat or exp is in milliseconds; a JWT has seconds since 1970.'
const FIX = ['Divide by 1000 and round down before iat and exp are set.']

/** The line of code that sets a time in milliseconds; null where none does. */
function inMilliseconds(facts: CaseFacts, kind: 'assertion' | 'connect-jwt'): string | null {
  for (const { judged, claims, code } of facts.code) {
    if (judged.kind !== kind) continue
    const times = claims.filter(({ name }) => name === 'iat' || name === 'exp')
    const found = times.find(({ line, value }) => {
      const meant = `${line}\n${definitionOf(value, code)}`
      return MILLISECONDS.test(meant) && !MADE_SECONDS.test(meant)
    })
    if (found !== undefined) return found.line
  }
  return null
}

/** What the first name of an expression is set to. */
function definitionOf(value: string, code: string): string {
  const name = /[A-Za-z_]\w*/.exec(value)?.[0]
  if (name === undefined) return ''
  return new RegExp(`\\b${name}\\b\\s*:?=\\s*([^\\n]*)`).exec(code)?.[1] ?? ''
}

/** T02 in code: an assertion of which the times are a thousand times too large. */
export function assertionInMilliseconds(facts: CaseFacts): FindingSign | null {
  const line = inMilliseconds(facts, 'assertion')
  return line === null ? null : possible('direct', [asCode(line)], { cause: CAUSE, fix: FIX })
}

/** J02 in code: the same of a JWT for the site, which is known by its query hash. */
export function siteJwtInMilliseconds(facts: CaseFacts): FindingSign | null {
  if (!facts.code.some(({ judged }) => 'qsh' in judged.claims)) return null
  const line = inMilliseconds(facts, 'connect-jwt')
  return line === null ? null : wouldSend(facts, line, [401], { cause: CAUSE, fix: FIX })
}

/** A canonical request whose third part is empty. */
const NO_QUERY =
  /["'`](?:GET|POST|PUT|DELETE)&[^"'`&\n]*&["'`]|["'`]&["'`]?\s*(?:\+|\.)\s*[\w.$@()]+\s*(?:\+|\.)\s*["'`]&["'`]\s*(?:[;),]|$)|&(?:[$#]?\{[^}\n]{1,60}\}|\$\w+)&["'`]\s*[;),]{0,3}\s*$|["'`]&["'`]\s*(?:[;),]{1,3}\s*$|$)/m
const HASHES = /\bqsh\b|query_?(?:string_?)?hash/i

/** J07 in code: the request has a query, and the hash is made without. */
export function hashWithoutQuery(facts: ProgramFacts): FindingSign | null {
  const address = addressInCode(facts, /\?[\w.]+=/)
  if (address === null) return null
  const lines = linesOfCode(facts)
  const line = lines.find((each) => NO_QUERY.test(each))
  return line === undefined || !lines.some((each) => HASHES.test(each))
    ? null
    : wouldSend(facts, line.trim(), [401], {
        cause:
          'In this code the request has a query, and qsh is made without it: its third part is the sorted parameters.',
      })
}

/** atlassian-jwt reads method, pathname and query of what it is given. */
const HASHED = /\bcreateQueryStringHash\(\s*(\w{1,60}|\{[^{}]{0,400}\})/
const HAS_PATHNAME = /\bpathname\b|\boriginalUrl\b|\.\.\./

/** J07 in code: the hash is made of an object whose path the library does not find. */
export function hashOfOtherObject(facts: CaseFacts): FindingSign | null {
  const code = unspokenLines(facts).join('\n')
  const given = HASHED.exec(code)?.[1]
  if (given === undefined) return null
  const object = given.startsWith('{')
    ? given
    : new RegExp(`\\b${given}\\b(?:: \\w{1,40})?\\s?=\\s?(\\{[^{}]{0,400}\\})`).exec(code)?.[1]
  return object === undefined || !/\bmethod\b/.test(object) || HAS_PATHNAME.test(object)
    ? null
    : wouldSend(facts, `createQueryStringHash(${given}), without a pathname`, [401], {
        cause:
          'In this code the library is given an object without pathname, so qsh is not the hash of the request: it reads method, pathname and query.',
        fix: [
          'Give it { method, pathname, query }: the path without the context path, and the parameters as an object.',
        ],
      })
}

/** What atlassian-jwt makes of a request: method, pathname, query and body, and no hash. */
const REQUEST_MADE =
  /(?:\b(\w{1,60})|(\{[^{}]{0,80}\bqsh\b[^{}]{0,80}\}))\s?(?::\s?[\w.]{1,60}\s?)?=\s?(?:\w{1,40}\.)?from(?:MethodAndUrl|MethodAndPathAndBody|ExpressRequest)\(/
const MADE_IN_PLACE =
  /\bfrom(?:MethodAndUrl|MethodAndPathAndBody|ExpressRequest)\([^\n]{0,300}\)\??\.qsh\b/
/** `call.qsh`, `call['qsh']`, or the whole of it: `qsh: call`. */
const HASH_OF =
  /\b(\w{1,60})(?:\??\.qsh\b|\[["']qsh["']\])(\s?=(?!=))?|\bqsh["']?\]?\s?[:=]\s?(\w{1,60})\s*(?:[,;})]|$)/g
const SIGNS = /\b(?:encode\w{0,20}|sign\w{0,20}|create\w{0,10}(?:Token|Jwt))\(/i
const CHECKS = /\b(?:decode\w{0,20}|verify\w{0,20})\b/i

/** The line that takes the hash from a request of atlassian-jwt, which has none; null where none does. */
const lineOfNoHash = oncePer((lines: readonly string[]): string | null => {
  const requests = new Set<string>()
  for (const line of lines) {
    if (!line.includes('fromMethod') && !line.includes('fromExpressRequest')) continue
    const [, name, taken] = REQUEST_MADE.exec(line) ?? []
    if (taken !== undefined || MADE_IN_PLACE.test(line)) return line
    if (name !== undefined) requests.add(name)
  }
  if (requests.size === 0) return null
  const taking = lines.map((line) =>
    [...line.matchAll(HASH_OF)].map(([, of, set, whole]) => ({
      name: of ?? whole ?? '',
      isSet: set !== undefined,
    })),
  )
  // Code of one's own may put it there.
  for (const { name, isSet } of taking.flat()) if (isSet) requests.delete(name)
  const at = taking.findIndex((found) => found.some(({ name }) => requests.has(name)))
  return lines[at] ?? null
})

/** What is signed where the header is set goes with the credentials of the text. */
function signsItself(facts: CaseFacts): boolean {
  return (
    unspokenLines(facts).some((line) => SIGNS.test(line)) ||
    facts.sent.some(({ credentials }) => credentials.some(({ kind }) => kind === 'app-jwt'))
  )
}

/** J07 in code: qsh is taken from what the library makes of the request, and is left out of the token. */
export function hashNotMade(facts: CaseFacts): FindingSign | null {
  const lines = unspokenLines(facts)
  const line = lineOfNoHash(lines)
  return line === null || !signsItself(facts)
    ? null
    : wouldSend(facts, quoted(line.trim()), [401], {
        cause:
          'In this code qsh is taken from the request that atlassian-jwt makes, which has method, pathname, query and body and no hash: it is undefined, and the token goes out without qsh.',
        fix: ['Compute it: qsh: jwt.createQueryStringHash(request, false, baseUrl).'],
      })
}

/** I01 in code: the hash of a token that came in is compared with one that the library did not make. */
export function comparedWithNoHash(facts: CaseFacts): FindingSign | null {
  const lines = unspokenLines(facts)
  const line = lineOfNoHash(lines)
  const isChecked = lines.some((one) => CHECKS.test(one)) && !signsItself(facts)
  return shownByLine(isChecked ? line : null, {
    cause:
      'In this code the hash that is expected is taken from the request that atlassian-jwt makes, which has none: no token has the qsh “undefined”.',
    fix: ['Compute it: jwt.createQueryStringHash(jwt.fromExpressRequest(req), false, baseUrl).'],
  })
}

/** J07 in code: the app signs with the word that context tokens have for a hash, and calls the product. */
export function fixedHash(facts: CaseFacts): FindingSign | null {
  const token = facts.code.find(
    ({ judged }) =>
      judged.kind === 'connect-jwt' && faults.J08(judged) !== null && !isForOwnPages(judged),
  )
  const line = token?.claims.find(({ name }) => name === 'qsh')?.line
  return line === undefined
    ? null
    : wouldSend(facts, line, [401], {
        cause:
          'In this code the app’s own JWT has the fixed qsh of context tokens; a call of the product needs the hash of that call.',
      })
}

/** A token that the app makes for its own pages: it is addressed to the app, or written as if the site had. */
function isForOwnPages({ claims }: JudgedToken): boolean {
  return (
    /\b(?:add_?on|app)_?key\b/i.test(text(claims['aud'])) ||
    /client_?key/i.test(text(claims['iss']))
  )
}
