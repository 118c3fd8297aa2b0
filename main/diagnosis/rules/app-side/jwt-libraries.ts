import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { type Heard, hear, shownBy } from '../hear.ts'
import { quoteOf } from '../shown.ts'

/**
 * What JWT libraries say of a token that they do not accept, as their published code writes it. In this
 * order: PyJWT and python-jose, jsonwebtoken, jose, Nimbus, java-jwt, jjwt, golang-jwt,
 * Microsoft.IdentityModel, firebase/php-jwt, lcobucci/jwt, ruby-jwt.
 */
const REFUSALS = {
  audience: [
    /\bInvalidAudienceError\b|\bInvalid audience\b(?!\. Expected)|\bInvalid audience\. Expected https?:\/\/[^\n]{1,200}\breceived https?:|\bAudience doesn['’]t match\b/,
    /\bjwt audience invalid\b/,
    /\bunexpected \\?"aud\\?" claim value\b/,
    /\bJWT (?:audience rejected|missing required audience)\b/,
    /\bClaim 'aud' value doesn['’]t contain the required audience\b/,
    /\bExpected aud claim to be\b/,
    /\btoken has invalid audience\b/,
    /\bIDX102(?:06|08|14)\b/,
    /\bnot allowed to be used by this audience\b/,
    /\bInvalidAudError\b/,
  ],
  expired: [
    /\bExpiredSignature(?:Error)?\b|\bSignature has expired\b/,
    /\bTokenExpiredError\b|\bjwt expired\b/,
    /\\?"exp\\?" claim timestamp check failed/,
    /\bExpired JWT\b/,
    /\bThe Token has expired on\b/,
    /\bJWT expired (?:at|\d+ milliseconds)\b/,
    /\btoken has invalid claims: token is expired\b|\btoken is expired by\b/,
    /\bIDX10223\b/,
    // Of php-jwt, where it is all that is said: people speak of expired tokens as well.
    /\bExpiredException\b|(?:^|[:"'“(] ?)Expired token(?=["'”).]?(?:\s+(?:in|at) \S|\s*$))/m,
    /\bThe token is expired\b/,
  ],
  early: [
    /\bThe token is not yet valid \((?:iat|nbf)\)|\bImmatureSignature(?:Error)?\b/,
    /\bjwt not active\b/,
    /\\?"(?:nbf|iat)\\?" claim timestamp check failed/,
    /\bJWT before use time\b/,
    /\bThe Token can['’]t be used before\b/,
    /\bJWT must not be accepted before\b/,
    /\bToken (?:is )?used before (?:issued|it was issued|valid)\b|\btoken is not valid yet\b/i,
    /\bIDX10222\b/,
    /\bCannot handle token (?:prior to|with (?:iat|nbf) prior to)\b/i,
    /\bThe token (?:was issued in the future|cannot be used yet)\b/,
    /\bSignature nbf has not been reached\b|\bInvalidIatError\b/,
  ],
  signature: [
    /\bInvalidSignatureError\b|(?<!unable to decode[^\n]{0,60})\bSignature verification failed\b(?! for input)/i,
    /\bJsonWebTokenError: invalid signature\b/,
    /\bJWSSignatureVerificationFailed\b/,
    /\bSigned JWT rejected: Invalid signature\b/,
    /\bToken['’]s Signature resulted invalid\b/,
    /\bJWT signature does not match locally computed signature\b/,
    /\bsignature is invalid\b(?!: signing)(?!: signature is invalid: signing)/,
    /\bIDX10(?:500|503|504|511|513|514|517)\b/,
    /\bSignatureInvalidException\b/,
    /\bToken signature mismatch\b/,
    /\bJWT::VerificationError\b/,
  ],
  algorithm: [
    /\bInvalidAlgorithmError\b|\bspecified alg value is not allowed\b/,
    /\bJsonWebTokenError: invalid algorithm\b/,
    /\bJOSEAlgNotAllowed\b|\\?"alg\\?" \(Algorithm\) Header Parameter value not allowed/,
    /\bJWT rejected: Another algorithm expected\b/,
    /\bAlgorithmMismatchException\b|\bprovided Algorithm doesn['’]t match the one defined\b/,
    /\bsigning method \w{1,12} is invalid\b|\bunexpected signing method\b/,
    /\bIDX10696\b/,
    /\bIncorrect key for this algorithm\b|\bUnexpectedValueException\b[^\n]{0,40}\bAlgorithm not (?:allowed|supported)\b/,
    /\bToken signer mismatch\b/,
    /\bIncorrectAlgorithm\b|\bExpected a different algorithm\b/,
  ],
  malformed: [
    /\bDecodeError: (?:Not enough segments|Invalid (?:token type|header|payload|crypto))/,
    /\bJsonWebTokenError: (?:jwt malformed|invalid token)\b|\bjwt must be provided\b/,
    /\bJWSInvalid\b|\bInvalid Compact JWS\b/,
    /\bInvalid serialized unsecured\/JWS\/JWE object\b/,
    /\bThe token was expected to have 3 parts\b/,
    /\bJWT strings must contain exactly 2 period characters\b/,
    /\btoken contains an invalid number of segments\b/,
    /\bIDX(?:12741|14100|14120)\b/,
    /\bWrong number of segments\b/,
    /\bThe JWT string must have two dots\b/,
    /\bNot enough or too many segments\b/,
  ],
  key: [
    /\bUnable to find a signing key that matches\b|\bCould not deserialize key data\b|\bCould not parse the provided public key\b/,
    /\bJsonWebTokenError: error in secret or public key callback\b|\bsecretOrPublicKey must be an asymmetric key\b/,
    /\bJWKSNoMatchingKey\b|\bno applicable key found in the JSON Web Key Set\b/,
    /\bIDX10501\b/,
    /\\?"kid\\?" (?:empty|invalid), unable to lookup correct key/,
  ],
  issuer: [
    /\bInvalidIssuerError\b|\bInvalid issuer\b/,
    /\bjwt issuer invalid\b/,
    /\bunexpected \\?"iss\\?" claim value\b/,
    /\bJWT iss claim has value\b/,
    /\bClaim 'iss' value doesn['’]t match the required issuer\b/,
    /\bExpected iss claim to be\b/,
    /\btoken has invalid issuer\b/,
    /\bIDX10205\b/,
    /\bnot issued by the given issuers\b/,
  ],
  'no-hash': [
    /\bToken is missing the \\?"qsh\\?" claim/,
    /\bmissing required \\?"qsh\\?" claim/,
    /\bJWT missing required claims: \[[^\]\n]{0,40}\bqsh\b/,
    /\bClaim 'qsh' is not present in the JWT\b/,
    /\bExpected qsh claim to be\b[^\n]{0,200}\bnot present\b/,
    /\bMissing required claim:? qsh\b/i,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>

/** Why a JWT library did not accept a token. */
export type Refusal = keyof typeof REFUSALS

const PATTERNS = new Map(
  Object.entries(REFUSALS).map(([refusal, patterns]) => [
    refusal,
    new RegExp(patterns.map(({ source }) => source).join('|'), 'im'),
  ]),
)

/** An install hook of Connect’s, whose token Atlassian’s own key signs. */
const HOOK =
  /\/(?:un)?installed\b|\/-\/jira_connect\b|\binstall(?:ation|ed|ing)?\s(?:event|hook|callback|lifecycle|webhook|request)|\blifecycle\b|\bconnect-install-keys\b|\bsigned[- ]install\b|\bduring installation\b/i
const FORGE = /\bforge\b|\binvocation[- ]token\b/i
const CONNECT =
  /\bconnect\b|\batlassian\b|\bjira\b|\bconfluence\b|\bqsh\b|\bclientKey\b|\bsharedSecret\b/i

/** Whose token it was that a library refused, as far as the text tells: every product’s are verified by these. */
export type Verified = 'hook' | 'call' | 'forge' | 'unknown'

export function verifiedIn(facts: CaseFacts): Verified {
  const says = (pattern: RegExp): boolean => facts.log.some((line) => pattern.test(line))
  const calls = facts.answers.map(({ url }) => url ?? '')
  const kinds = facts.evidence.tokens.map(({ kind }) => kind)
  if (kinds.includes('forge-invocation-token') || says(FORGE)) return 'forge'
  if (kinds.includes('lifecycle-jwt') || says(HOOK) || calls.some((url) => HOOK.test(url)))
    return 'hook'
  const isOfConnect =
    kinds.some((kind) => kind !== 'other-jwt' && kind !== 'broken') ||
    says(CONNECT) ||
    calls.some((url) => /[?&]jwt=/.test(url))
  return isOfConnect ? 'call' : 'unknown'
}

/** A library’s words about a refusal, whosever token it was. */
export function heardOfLibrary(facts: CaseFacts, refusal: Refusal): Heard | null {
  const pattern = PATTERNS.get(refusal)
  const said = pattern === undefined ? null : hear(facts, pattern)
  // The authorization server passes the words of its own library on.
  if (said === null || (said.by === 'server' && said.product === 'connect-server')) return null
  // Nobody words it like this: who writes it has copied it.
  return { ...said, quote: quoteOf(said.words, said.by, true) }
}

type Judge = (facts: CaseFacts) => FindingSign | null

/** A rule’s own judgement; else a JWT library’s words for the same, where the token is one of `verified`. */
export function orByJwtLibrary(
  judge: Judge,
  refusals: readonly Refusal[],
  verified: readonly Verified[] = ['hook', 'call'],
): Judge {
  return (facts) => {
    const own = judge(facts)
    if (own !== null) return own
    for (const refusal of refusals) {
      const said = heardOfLibrary(facts, refusal)
      if (said !== null && verified.includes(verifiedIn(facts)))
        return likely('text', shownBy(said))
    }
    return null
  }
}
