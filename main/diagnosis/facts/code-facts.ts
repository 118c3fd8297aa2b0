import type { Passage } from '../../../contract/diagnosis.ts'
import type { JudgedToken } from '../../claims/faults/fault.ts'
import { oneEditApart } from '../../claims/decoding/claim-names.ts'
import { CONNECT_URN } from '../../connect/urns.ts'
import { type CodeClaim, claimsInCode } from '../../pasted/code/claims-in-code.ts'
import { isObject } from '../../wire/json.ts'

/** A token that source code in the evidence would sign. */
export interface CodeToken {
  readonly claims: readonly CodeClaim[]
  /** As the faults take it (main/claims/faults): what code puts in stands in braces. */
  readonly judged: JudgedToken
  /** The whole code that sets the claims. */
  readonly code: string
}

const CLAIMS: ReadonlySet<string> = new Set(['iss', 'sub', 'aud', 'tnt', 'iat', 'exp', 'qsh'])
const FEWEST_CLAIMS = 2
const CLIENT_KEY = /\bclient_?key\b/i

/** Claims that code sets, token by token: where a claim is set anew, another token begins. */
export function codeTokens(passages: readonly Passage[]): readonly CodeToken[] {
  const code = passages.filter(({ speaker }) => speaker === 'code')
  const groups: CodeClaim[][] = []
  for (const claim of claimsInCode(code.flatMap(({ text }) => text.split('\n')))) {
    const meant = claimMeant(claim)
    if (meant === null) continue
    const last = groups.at(-1)
    if (last === undefined || last.some((other) => claimMeant(other) === meant))
      groups.push([claim])
    else last.push(claim)
  }
  const whole = code.map(({ text }) => text).join('\n')
  return groups
    .filter((claims) => claims.length >= FEWEST_CLAIMS || claims.some(isTelling))
    .map((claims) => ({ claims, judged: judgedOf(claims), code: whole }))
}

/** A claim by its name; by a slip of it only where the value is one that Connect alone has. */
function claimMeant({ name, value }: CodeClaim): string | null {
  if (CLAIMS.has(name)) return name
  if (!value.includes(CONNECT_URN)) return null
  return [...CLAIMS].find((claim) => oneEditApart(name, claim)) ?? null
}

function isTelling({ name, value }: CodeClaim): boolean {
  return value.includes(CONNECT_URN) || (name === 'iss' && CLIENT_KEY.test(value))
}

function judgedOf(claims: readonly CodeClaim[]): JudgedToken {
  const isAssertion = claims.some(
    ({ name, value }) => name === 'tnt' || value.includes(CONNECT_URN),
  )
  const lifetime = claims.find(({ name }) => name === 'exp')?.addsSeconds ?? null
  const texts = claims
    .filter(({ name }) => name !== 'iat' && name !== 'exp')
    .map(({ name, value }) => [name, value] as const)
  const issuer = claims.find(({ name }) => name === 'iss')?.value ?? ''
  const judged = {
    ...Object.fromEntries(texts),
    ...(lifetime === null ? {} : { iat: 0, exp: lifetime }),
  }
  return {
    kind: isAssertion ? 'assertion' : 'connect-jwt',
    header: { alg: 'HS256' },
    claims: isObject(judged) ? judged : {},
    tenant: {
      appKey: null,
      clientKey: CLIENT_KEY.test(issuer) ? issuer : null,
      baseUrl: null,
      oauthClientId: null,
      authorizationServer: null,
    },
    nowSeconds: null,
    scheme: null,
    outgoing: true,
    request: null,
    qsh: null,
  }
}
