import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../main/diagnosis/engine.ts'
import { readEvidence } from '../../../main/diagnosis/evidence/read-evidence.ts'
import { type LookAlike, isNotSaid } from './entry.ts'
import { rows } from '../../rows.ts'

/** What is printed where a library refuses a token, by what it refuses. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  audience: [
    'jwt.exceptions.InvalidAudienceError: Invalid audience',
    "jwt.exceptions.InvalidAudienceError: Audience doesn't match",
    'jose.exceptions.JWTClaimsError: Invalid audience',
    'JsonWebTokenError: jwt audience invalid. expected: https://app.example.com',
    'JWTClaimValidationFailed: unexpected "aud" claim value',
    'com.nimbusds.jwt.proc.BadJWTException: JWT audience rejected: [https://old.example.com]',
    "com.auth0.jwt.exceptions.IncorrectClaimException: The Claim 'aud' value doesn't contain the required audience.",
    'io.jsonwebtoken.IncorrectClaimException: Expected aud claim to be: https://app.example.com, but was: [https://old.example.com].',
    'level=error msg="token has invalid claims: token has invalid audience"',
    "IDX10214: Audience validation failed. Audiences: 'https://old.example.com'.",
    'Lcobucci\\JWT\\Validation\\RequiredConstraintsViolated: The token is not allowed to be used by this audience',
    'JWT::InvalidAudError (Invalid audience. Expected https://app.example.com, received https://old.example.com)',
  ],
  expired: [
    'jwt.exceptions.ExpiredSignatureError: Signature has expired',
    'TokenExpiredError: jwt expired',
    'JWTExpired: "exp" claim timestamp check failed',
    'com.nimbusds.jwt.proc.BadJWTException: Expired JWT',
    'com.auth0.jwt.exceptions.TokenExpiredException: The Token has expired on 2026-01-01T10:00:00Z.',
    'io.jsonwebtoken.ExpiredJwtException: JWT expired 4213 milliseconds ago at 2026-01-01T10:00:00.000Z.',
    'level=error msg="token has invalid claims: token is expired"',
    "IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '1/1/2026 10:00:00 AM'",
    'Firebase\\JWT\\ExpiredException: Expired token',
    'JWT::ExpiredSignature (Signature has expired)',
  ],
  early: [
    'jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)',
    'NotBeforeError: jwt not active',
    'JWTClaimValidationFailed: "nbf" claim timestamp check failed',
    'com.nimbusds.jwt.proc.BadJWTException: JWT before use time',
    "com.auth0.jwt.exceptions.IncorrectClaimException: The Token can't be used before 2026-01-01T10:00:00Z.",
    'io.jsonwebtoken.PrematureJwtException: JWT must not be accepted before 2026-01-01T10:00:00Z.',
    'level=error msg="token has invalid claims: token used before issued"',
    "IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom (UTC): '1/1/2026'",
    'Firebase\\JWT\\BeforeValidException: Cannot handle token prior to 2026-01-01T10:00:00+0000',
    'The token violates some mandatory constraints, details: - The token was issued in the future',
    'JWT::ImmatureSignature (Signature nbf has not been reached)',
  ],
  signature: [
    'jwt.exceptions.InvalidSignatureError: Signature verification failed',
    'JsonWebTokenError: invalid signature',
    'JWSSignatureVerificationFailed: signature verification failed',
    "com.auth0.jwt.exceptions.SignatureVerificationException: The Token's Signature resulted invalid when verified using the Algorithm: HmacSHA256",
    'io.jsonwebtoken.security.SignatureException: JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted.',
    'level=error msg="token signature is invalid: signature is invalid"',
    "IDX10503: Signature validation failed. Token does not have a kid. Keys tried: '1'.",
    'Firebase\\JWT\\SignatureInvalidException: Signature verification failed',
    'The token violates some mandatory constraints, details: - Token signature mismatch',
    'JWT::VerificationError (Signature verification failed)',
  ],
  algorithm: [
    'jwt.exceptions.InvalidAlgorithmError: The specified alg value is not allowed',
    'JsonWebTokenError: invalid algorithm',
    'JOSEAlgNotAllowed: "alg" (Algorithm) Header Parameter value not allowed',
    'com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    "com.auth0.jwt.exceptions.AlgorithmMismatchException: The provided Algorithm doesn't match the one defined in the JWT's Header.",
    'level=error msg="token signature is invalid: signing method RS256 is invalid"',
    "IDX10696: Algorithm validation failed: 'RS256'.",
    'PHP Fatal error: Uncaught UnexpectedValueException: Incorrect key for this algorithm',
    'JWT::IncorrectAlgorithm (Expected a different algorithm)',
  ],
  key: [
    'jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: "0b0f6f3c"',
    'ValueError: Could not deserialize key data. The data may be in an incorrect format',
    'JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set',
    'UnexpectedValueException: "kid" empty, unable to lookup correct key',
    "IDX10501: Signature validation failed. Unable to match key: kid: '0b0f6f3c'.",
  ],
  malformed: [
    'jwt.exceptions.DecodeError: Not enough segments',
    'JsonWebTokenError: jwt malformed',
    'JWSInvalid: Invalid Compact JWS',
    'io.jsonwebtoken.MalformedJwtException: JWT strings must contain exactly 2 period characters. Found: 0',
    'level=error msg="token is malformed: token contains an invalid number of segments"',
    'PHP Fatal error: Uncaught UnexpectedValueException: Wrong number of segments',
  ],
  'no-hash': [
    'jwt.exceptions.MissingRequiredClaimError: Token is missing the "qsh" claim',
    'JWTClaimValidationFailed: missing required "qsh" claim',
    'com.nimbusds.jwt.proc.BadJWTException: JWT missing required claims: [qsh]',
    "com.auth0.jwt.exceptions.MissingClaimException: The Claim 'qsh' is not present in the JWT.",
  ],
  issuer: [
    'jwt.exceptions.InvalidIssuerError: Invalid issuer',
    'JsonWebTokenError: jwt issuer invalid. expected: 7d5f3c1e',
    'JWTClaimValidationFailed: unexpected "iss" claim value',
    "com.auth0.jwt.exceptions.IncorrectClaimException: The Claim 'iss' value doesn't match the required issuer.",
  ],
}

const HOOK = (words: string): string =>
  `POST /jira/installed 500 12ms\n${words}\nJira: The app host returned HTTP response code 500 when we tried to contact it during installation.`
const PAGE = (words: string): string =>
  `The page of our Connect app in Jira stays empty. The log of the app has\n\n${words}`

/** What each refusal is of an install hook, and of the call of a page. */
const FIRST: Readonly<Record<string, readonly [hook: string, page: string]>> = {
  audience: ['I12', 'I12'],
  expired: ['I04', 'I04'],
  early: ['I20', 'I20'],
  signature: ['I08', 'I07'],
  algorithm: ['I14', 'I14'],
  malformed: ['I14', 'I14'],
  'no-hash': ['I03', 'I03'],
  key: ['I13', 'nothing'],
  issuer: ['nothing', 'I09'],
}

const firstOf = (text: string): string => {
  const [first] = diagnose(readEvidence(text)).findings
  return first === undefined ? 'nothing' : `${first.id} ${first.certainty}`
}

describe('a JWT library’s own words', () => {
  it.each(Object.keys(FIRST))('are known: %s', (refusal) => {
    const [hook = '', page = ''] = FIRST[refusal] ?? []
    const missed = (PRINTED[refusal] ?? []).flatMap((words) =>
      [
        [hook, firstOf(HOOK(words))],
        [page, firstOf(PAGE(words))],
      ].flatMap(([id = '', found = '']) =>
        found === `${id} likely` || id === 'nothing' ? [] : [`${words}: ${found}, not ${id}`],
      ),
    )
    expect(missed).toEqual([])
  })

  it('the query hash of atlassian_jwt', () => {
    expect(firstOf('jwt.exceptions.DecodeError: qsh does not match')).toBe('I01 certain')
  })

  it('of a Forge invocation token are its own', () => {
    expect(
      firstOf(
        'Our remote verifies the Forge invocation token with jose and logs\n\nJWTClaimValidationFailed: unexpected "aud" claim value',
      ),
    ).toBe('I19 likely')
  })
})

const others: readonly LookAlike[] = [
  {
    name: 'somebody’s own login',
    not: ['I'],
    text: 'TokenExpiredError: jwt expired\n    at /srv/app/node_modules/jsonwebtoken/verify.js:89:21\n    at authenticate (/srv/app/session.js:12:3)',
  },
  {
    name: 'Auth0',
    not: ['I'],
    text: 'GET https://tenant.auth0.com/api/v2/users 401\njwt.exceptions.InvalidAudienceError: Invalid audience',
  },
  {
    name: 'a test that passed',
    not: ['I'],
    text: '✓ jira connect: throws JsonWebTokenError: invalid signature (3 ms)\n✓ jira connect: throws TokenExpiredError: jwt expired',
  },
  {
    name: 'code that handles it',
    not: ['I'],
    text: 'try {\n  jwt.verify(token, tenant.sharedSecret)\n} catch (error) {\n  if (error.name === "TokenExpiredError") return reload()\n  throw error\n}\n// jira connect',
  },
  {
    name: 'a person who speaks of an expired token',
    not: ['I04 likely', 'I04 certain'],
    text: 'We took the app for Jira with an expired token and pushed some commits. Replace expired token on prod, says the ticket.',
  },
  {
    name: 'a release of a library for Connect',
    not: ['I'],
    text: '## 3.2.0\n\n- Connect for Jira: InvalidAudienceError now names the audience\n- ExpiredSignatureError is raised with a leeway of 30 s',
  },
]

describe('the same of others', () => rows('is not said', others, isNotSaid))
