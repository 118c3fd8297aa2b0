import { faults } from '../../../claims/faults/all-faults.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { isAboutAtlassian, outcome, perhapsAtSite } from '../signs.ts'
import { sendsAppJwt } from '../sending-code.ts'
import type { Shown } from '../shown.ts'
import { asCode, inCode } from '../signing-code.ts'
import { sources } from '../sources.ts'

const AS_SIGNED = byHand(
  'Is it signed like this?',
  'Paste the token that this code makes into the claims inspector, or into understudy inspect.',
)

/** A Connect JWT that is shown whole names its times. */
const NAMES_TIMES = ['iat', 'exp']

function isForSite(facts: CaseFacts): boolean {
  const isAboutGithub = facts.evidence.passages.some(({ text }) => /\bgithub/i.test(text))
  return (isAboutAtlassian(facts) || sendsAppJwt(facts)) && !isAboutGithub
}

/** Adds the query hash by itself, or by a name of its own. */
const HASHES = /qsh|query_?(?:string_?)?hash|canonical|appendHttpRequestClaims|encode_?token\(/i

/** The lifetime that a library writes of itself: `expiresIn: '3m'`. */
const LIVES = /\bexpiresIn\b|\bnoTimestamp\b/

function judgeNoHash(facts: CaseFacts): FindingSign | null {
  const [refused] = perhapsAtSite(facts, 401)
  const isElsewhere = refused === undefined && facts.answers.some(({ status }) => status !== null)
  if (isElsewhere || !isForSite(facts)) return null
  const token = facts.code.find(
    ({ judged, claims, code }) =>
      judged.kind === 'connect-jwt' &&
      faults.L08(judged) !== null &&
      (NAMES_TIMES.every((name) => claims.some((claim) => claim.name === name)) ||
        LIVES.test(code)) &&
      !HASHES.test(code),
  )
  const issuer = token?.claims.find(({ name }) => name === 'iss')
  if (token === undefined || issuer === undefined) return null
  const seen = [asCode(issuer.line), 'no claim qsh in it']
  return refused === undefined
    ? // What is not shown may stand elsewhere.
      possible('open', seen)
    : likely('facts', [...seen, outcome(refused)])
}

/** A field or a named argument of a library’s type, which has names of its own: `Tenant: …`, `expires: …` beside `issuer: …`. */
function isNamedByType({ text }: Shown, { code }: CaseFacts): boolean {
  return (
    /“\s*[A-Z]\w*\s*[:=](?!=)/.test(text) ||
    (/“\s*expires:\s/.test(text) && code.some((one) => /\b(?:issuer|audience):/.test(one.code)))
  )
}

/** What source code in the text would sign, judged by the lints of the claims inspector. */
export const signingCodeRules: readonly Rule[] = [
  {
    id: 'L01',
    title: 'Misspelt claim',
    symptom:
      'The endpoint or the site refuses a token, and the code that makes it sets “is” where “iss” is meant, or “expires” for “exp”.',
    needs: 'source code that sets a claim by a name that is one letter off',
    cause:
      'The code sets a claim under a name that does not exist, so that the claim that is meant is missing.',
    fix: ['Write the name as RFC 7519 and Atlassian’s documentation have it.'],
    nextCheck: AS_SIGNED,
    grade: 'documented',
    sources: [sources.jwt, sources.impersonation],
    fault: faults.L01,
    judge: (facts) => {
      const found =
        inCode(facts, faults.L01, (slips) => slips[0]?.slip ?? '') ??
        inCode(facts, faults.L01, (slips) => slips[0]?.slip ?? '', 'connect-jwt')
      if (found === null || isNamedByType(found.line, facts)) return null
      const [first] = found.found
      return possible('direct', [found.line], {
        cause: `In this code “${first?.slip ?? ''}” stands where “${first?.wanted ?? ''}” is meant: a token without “${first?.wanted ?? ''}” is refused.`,
        fix: found.found.map(({ slip, wanted }) => `Rename “${slip}” to “${wanted}”.`),
      })
    },
  },
  {
    id: 'L08',
    title: 'Connect JWT without a query hash',
    symptom: '401 to every call of the app as itself; the code that signs sets no qsh.',
    needs: 'source code that signs a JWT for the site with its times and without qsh',
    cause: 'The code signs a Connect JWT without qsh, and Jira refuses one.',
    fix: ['Add the SHA-256 of the canonical request as “qsh”.'],
    nextCheck: AS_SIGNED,
    grade: 'documented',
    sources: [sources.connectJwt],
    fault: faults.L08,
    judge: judgeNoHash,
  },
  {
    id: 'L09',
    title: 'Query hash in an assertion',
    symptom: 'The code that makes the assertion for the token endpoint sets a qsh.',
    needs: 'source code that sets qsh beside the claims of an assertion',
    cause: 'In this code the assertion has a qsh: it is built like a Connect JWT, and has none.',
    fix: ['Leave qsh out of the assertion.'],
    nextCheck: AS_SIGNED,
    grade: 'documented',
    sources: [sources.impersonation],
    fault: faults.L09,
    judge: (facts) => {
      const found = inCode(facts, faults.L09, ({ claim }) => claim)
      return found === null ? null : possible('open', [found.line])
    },
  },
]
