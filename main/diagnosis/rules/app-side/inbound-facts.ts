import { REDACTED } from '../../../../contract/redacted.ts'
import { checkQsh } from '../../../claims/qsh/check-qsh.ts'
import { faults } from '../../../claims/faults/all-faults.ts'
import { isHook as isHookUrl } from '../../../claims/faults/connect-jwt.ts'
import { CONTEXT_QSH, FORGE_ISSUER } from '../../../claims/decoding/claim-values.ts'
import { readWhole } from '../../../pasted/objects/loose-value.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { judgedToken } from '../judged-token.ts'
import type { EvidenceLine } from '../shown.ts'
import { claim, outcome } from '../signs.ts'
import { isObject } from '../../../wire/json.ts'

/** Evidence lines where the facts of a call to the app show the fault; null where they do not. */
export type InboundFact = (facts: CaseFacts) => readonly EvidenceLine[] | null

/** Calls to the app that it refused, with the token they carried. */
function refused(facts: CaseFacts): readonly Answer[] {
  return facts.failing.filter(
    ({ where, status, token }) =>
      where === 'app' && (status === 401 || status === 400 || status === 403) && token !== null,
  )
}

function isHook({ path, method }: Answer): boolean {
  return method === 'POST' && isHookUrl({ method, url: path })
}

/** The library's own words about another cause rule these out: they are asked only where no text spoke. */
const silent = (facts: CaseFacts): readonly Answer[] =>
  refused(facts).filter(
    ({ said }) => !said.some(({ words }) => /jwt|token|client|hash|claim|expired/i.test(words)),
  )

export const hashOfInbound: InboundFact = (facts) => {
  for (const answer of silent(facts)) {
    const inToken = answer.token?.claims?.['qsh']
    if (
      typeof inToken !== 'string' ||
      inToken === CONTEXT_QSH ||
      isHook(answer) ||
      answer.method === null ||
      answer.url === null ||
      answer.query.replace(/jwt=[^&]*/, '').includes(REDACTED)
    )
      continue
    const qsh = checkQsh({ method: answer.method, url: answer.url, baseUrl: '', inToken })
    const wrong = faults.I01(judgedToken(facts, answer.token, answer, qsh))
    if (wrong !== null)
      return [
        `qsh in the token: ${inToken}`,
        `qsh of this request: ${wrong.computed ?? ''}`,
        `canonical request: ${wrong.canonicalRequest ?? ''}`,
        outcome(answer),
      ]
  }
  return null
}

export const noHash: InboundFact = (facts) => {
  const answer = silent(facts).find(
    (one) =>
      one.token !== null &&
      one.token.claims !== null &&
      ['session-token', 'inbound-jwt', 'connect-jwt'].includes(one.token.kind) &&
      faults.I03(judgedToken(facts, one.token, one)) !== null,
  )
  return answer === undefined ? null : ['the token has no qsh', outcome(answer)]
}

export const expiredInbound: InboundFact = (facts) => {
  for (const answer of silent(facts)) {
    const runOut = faults.I04(judgedToken(facts, answer.token, answer))
    if (runOut !== null)
      return [`the token ran out ${runOut.agoSeconds} s before the answer`, outcome(answer)]
  }
  return null
}

export const hookIsSymmetric: InboundFact = (facts) => {
  const answer = facts.failing.find(
    (one) =>
      one.where === 'app' &&
      one.status === 401 &&
      isHook(one) &&
      one.token !== null &&
      faults.I11(judgedToken(facts, one.token, one)) !== null,
  )
  return answer === undefined
    ? null
    : [`alg of the hook’s token: ${algorithmOf(answer)}`, outcome(answer)]
}

function algorithmOf({ token }: Answer): string {
  const algorithm = token?.header?.['alg']
  return typeof algorithm === 'string' ? algorithm : 'HS (not seen)'
}

export const hookAudience: InboundFact = (facts) => {
  const answer = silent(facts).find((one) => {
    const other = faults.I12(judgedToken(facts, one.token, one))
    return isHook(one) && one.token?.kind === 'lifecycle-jwt' && other?.otherHost === true
  })
  return answer === undefined ? null : [`aud: ${claim(answer.token, 'aud')}`, outcome(answer)]
}

export const hookClientKey: InboundFact = (facts) => {
  const answer = silent(facts).find((one) => {
    const body = readWhole(one.requestBody ?? '')
    const clientKey = isObject(body) ? body['clientKey'] : undefined
    return (
      isHook(one) &&
      typeof clientKey === 'string' &&
      claim(one.token, 'iss') !== '' &&
      claim(one.token, 'iss') !== clientKey
    )
  })
  return answer === undefined ? null : [`iss: ${claim(answer.token, 'iss')}`, outcome(answer)]
}

export const brokenToken: InboundFact = (facts) => {
  const answer = silent(facts).find(
    (one) =>
      one.token !== null &&
      (isUnreadable(facts, one) ||
        (one.token.kind === 'lifecycle-jwt' && !/install|enabled|disabled/i.test(one.path))) &&
      one.token.claims?.['iss'] !== FORGE_ISSUER,
  )
  return answer === undefined ? null : [`token: ${answer.token?.kind ?? ''}`, outcome(answer)]
}

function isUnreadable(facts: CaseFacts, answer: Answer): boolean {
  const found = faults.I14(judgedToken(facts, answer.token, answer))
  return found !== null && found.what !== 'unsigned'
}

export const refusedForge: InboundFact = (facts) => {
  const answer = refused(facts).find(({ token }) => token?.kind === 'forge-invocation-token')
  return answer === undefined
    ? null
    : [`aud: ${claim(answer.token, 'aud')}`, `iss: ${claim(answer.token, 'iss')}`, outcome(answer)]
}
