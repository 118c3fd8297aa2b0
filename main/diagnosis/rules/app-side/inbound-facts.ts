import { benchQsh } from '../../../claims/qsh/qsh-bench.ts'
import { CONTEXT_QSH } from '../../../claims/kinds.ts'
import { readWhole, isLooseObject } from '../../../pasted/loose-value.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { claim, outcome, seconds } from '../signs.ts'

/** Evidence lines where the facts of a call to the app show the fault; null where they do not. */
export type InboundFact = (facts: CaseFacts) => readonly string[] | null

/** Calls to the app that it refused, with the token they carried. */
function refused(facts: CaseFacts): readonly Answer[] {
  return facts.failing.filter(
    ({ where, status, token }) =>
      where === 'app' && (status === 401 || status === 400 || status === 403) && token !== null,
  )
}

function isHook({ path, method }: Answer): boolean {
  return method === 'POST' && /(?:un)?installed\b|\/lifecycle\b/i.test(path)
}

/** The library's own words about another cause rule these out: they are asked only where no text spoke. */
const silent = (facts: CaseFacts): readonly Answer[] =>
  refused(facts).filter(
    ({ said }) => !said.some((words) => /jwt|token|client|hash|claim|expired/i.test(words)),
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
      /\(redacted\)/.test(answer.query.replace(/jwt=[^&]*/, ''))
    )
      continue
    const { match, computed, canonicalRequest } = benchQsh({
      method: answer.method,
      url: answer.url,
      baseUrl: '',
      inToken,
    })
    if (match === false)
      return [
        `qsh in the token: ${inToken}`,
        `qsh of this request: ${computed ?? ''}`,
        `canonical request: ${canonicalRequest ?? ''}`,
        outcome(answer),
      ]
  }
  return null
}

export const noHash: InboundFact = (facts) => {
  const answer = silent(facts).find(
    ({ token }) =>
      token?.claims !== null &&
      token?.claims !== undefined &&
      !('qsh' in token.claims) &&
      ['session-token', 'inbound-jwt', 'connect-jwt'].includes(token.kind),
  )
  return answer === undefined ? null : ['the token has no qsh', outcome(answer)]
}

export const expiredInbound: InboundFact = (facts) => {
  for (const answer of silent(facts)) {
    const exp = seconds(answer.token, 'exp')
    const now = answer.date ?? facts.now
    if (exp !== null && now !== null && exp <= now)
      return [`the token ran out ${now - exp} s before the answer`, outcome(answer)]
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
      algorithmOf(one).startsWith('HS'),
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
    const audience = claim(one.token, 'aud')
    return (
      isHook(one) &&
      one.token?.kind === 'lifecycle-jwt' &&
      URL.canParse(audience) &&
      one.host !== null &&
      new URL(audience).hostname !== one.host
    )
  })
  return answer === undefined ? null : [`aud: ${claim(answer.token, 'aud')}`, outcome(answer)]
}

export const hookClientKey: InboundFact = (facts) => {
  const answer = silent(facts).find((one) => {
    const body = readWhole(one.requestBody ?? '')
    const clientKey = isLooseObject(body) ? body['clientKey'] : undefined
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
    ({ token, path }) =>
      (token?.kind === 'broken' ||
        token?.kind === 'jwe' ||
        (token?.kind === 'lifecycle-jwt' && !/install|enabled|disabled/i.test(path))) &&
      token.claims?.['iss'] !== 'forge/invocation-token',
  )
  return answer === undefined ? null : [`token: ${answer.token?.kind ?? ''}`, outcome(answer)]
}

export const refusedForge: InboundFact = (facts) => {
  const answer = refused(facts).find(({ token }) => token?.kind === 'forge-invocation-token')
  return answer === undefined
    ? null
    : [`aud: ${claim(answer.token, 'aud')}`, `iss: ${claim(answer.token, 'iss')}`, outcome(answer)]
}
