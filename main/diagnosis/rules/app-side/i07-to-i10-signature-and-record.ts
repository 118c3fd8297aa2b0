import { isHook } from '../../../claims/faults/connect-jwt.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { alteredSecret } from '../altered-secret.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import { verifiesWithDecodedSecret } from '../in-code/decoded-secret.ts'
import { secretOfAnyTenant } from '../in-code/stored-secrets.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { orByJwtLibrary } from './jwt-libraries.ts'
import { NEWEST, byText } from './library-text.ts'

/** The secret may be stale: then the exchange fails too, and T10 stands before this. */
function signatureFails(pattern: RegExp): (facts: CaseFacts) => FindingSign | null {
  return (facts) => {
    const said = hear(facts, pattern)
    if (said === null) return null
    const evidence = shownBy(said)
    const exchangeFails = facts.failing.some(({ where }) => where === 'token-endpoint')
    return (exchangeFails ? likely : certain)(exchangeFails ? 'shape' : 'text', evidence)
  }
}

const HOOK_FAILS =
  /unable to decode(?:asymmetric)? jwt token.{0,60}signature verification failed|with method rsa-sha256/i

/** The method at the end of the text tells which of the two signatures it was. */
function byMethod(facts: CaseFacts): Partial<FindingSign> {
  const isAsymmetric = hear(facts, /with method rsa-sha256|decodeAsymmetric/i) !== null
  if (isAsymmetric)
    return {
      cause:
        'The signature of the install hook does not verify against Atlassian’s public key: the key of another environment was fetched, or the token was altered on the way.',
      fix: [
        'Fetch the key that kid of the token’s header names, from the key server of the site’s environment (production: https://connect-install-keys.atlassian.com/{kid}).',
        'See that no proxy changes the header, and that the token is verified with RS256.',
      ],
    }
  return hear(facts, /with method sha256/i) === null
    ? {}
    : {
        cause:
          'The stored shared secret is not the one that signed this token: by its method, sha256, the token is not an install hook’s. The secret is stale after a reinstall, or another environment’s.',
        fix: [NEWEST, 'Compare iss of the token with the clientKey of the record.'],
      }
}

const hookSignature = orByJwtLibrary(
  (facts) => {
    const said = hear(facts, HOOK_FAILS)
    return said === null ? null : certain('own-text', shownBy(said), byMethod(facts))
  },
  ['signature'],
  ['hook'],
)

const INSTALLING = /\bduring installation\b/i

/** The app refused the callback, and says nothing of why. */
function refusedHook(facts: CaseFacts): FindingSign | null {
  const answer = facts.failing.find(
    ({ where, status, method, path, said }) =>
      where === 'app' &&
      (status === 401 || status === 403) &&
      ((method === 'POST' && isHook({ method, url: path })) ||
        said.some(({ words }) => INSTALLING.test(words))),
  )
  return answer === undefined
    ? null
    : possible('open', seen(answer), {
        cause:
          'The app itself refused the install hook. Its own log says why: the signature does not verify, the key was not found, or the audience, the issuer or another claim is not the one it expects.',
        fix: [
          'Read the app’s log at the moment of the callback; the text of its JWT library names the claim.',
          'See that the key is fetched from https://connect-install-keys.atlassian.com/{kid}, and that aud is the baseUrl of the descriptor.',
          'Upgrade the app: older versions expect the hook signed with the shared secret.',
        ],
        givesWayTo: ['I07', 'I09', 'I10', 'I11', 'I12', 'I13', 'I14', 'I15', 'I16', 'I20', 'I21'],
      })
}

const sharedSignature = orByJwtLibrary(
  signatureFails(
    /unable to decodesymmetric jwt token.{0,60}signature verification failed|JwtSignatureMismatch|JwtInvalidSignature|signed jwt rejected: invalid signature/i,
  ),
  ['signature'],
  ['call'],
)

/** The secret is seen to have been changed on its way into the store. */
function ofAlteredSecret(facts: CaseFacts, sign: FindingSign | null): FindingSign | null {
  const altered = sign === null ? null : alteredSecret(facts)
  return sign === null || altered === null
    ? sign
    : {
        ...sign,
        evidence: [...sign.evidence, altered],
        cause:
          'The stored shared secret has white space at an end that Jira did not send with it, and no signature verifies with it.',
        fix: [
          'Trim the stored secret where it is read, and where it is written; compare its length with the one of the newest installed payload.',
        ],
      }
}

/** The signature of an inbound token, and the record of the tenant that holds its secret. */
export const signatureAndRecordRules: readonly Rule[] = [
  {
    id: 'I07',
    title: 'Inbound signature, shared secret',
    symptom:
      'atlassian-connect-express answers 400 “Unable to decodeSymmetric JWT token: Error: Signature verification failed for input: … with method sha256”.',
    needs: 'the text about a symmetric signature that does not verify',
    cause:
      'The stored shared secret is not the one that signed this token: stale after a reinstall, of another environment, or the token is another tenant’s.',
    fix: [NEWEST, 'Compare iss of the token with the clientKey of the record.'],
    nextCheck: byHand(
      'Which secret signed it?',
      'understudy inspect tries every stored tenant’s secrets, previous ones included.',
    ),
    grade: 'measured',
    sources: [sources.ace, sources.jwtLibrary, sources.secretRotation],
    judge: (facts) =>
      ofAlteredSecret(facts, sharedSignature(facts)) ??
      verifiesWithDecodedSecret(facts) ??
      secretOfAnyTenant(facts),
  },
  {
    id: 'I08',
    title: 'Signature of an install hook',
    symptom:
      '“Unable to decode JWT token: Error: Signature verification failed for input: …”; the method at its end is RSA-SHA256 or sha256.',
    needs: 'the text about a signature without the word symmetric; the method tells which',
    cause:
      'The signature of an install hook does not verify against the public key (RSA-SHA256), or an older library says so of the shared secret (sha256).',
    fix: [
      'Look at the method at the end of the text. RSA-SHA256: fetch the key that kid of the token names, from the site’s environment.',
      'sha256: the stored shared secret is stale; take the newest installed payload.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace, sources.secretRotation],
    judge: (facts) => hookSignature(facts) ?? refusedHook(facts),
  },
  {
    id: 'I09',
    title: 'Tenant not stored',
    symptom:
      '“Could not find stored client data for …. Is this client registered?”, or “Could not find an installed host for the provided issuer: …”.',
    needs: 'the text about a client that is not stored',
    cause:
      'The app’s store has no record of this tenant: wiped, another environment, or the install hook failed.',
    fix: [
      'If the site is installed at all: let its admin reinstall the app, or restore the record from a backup; the installed payload brings all of it.',
      'See in the log whether the install hook reached the app, and was answered 200 or 204.',
      'atlassian-connect-express takes aud before iss for the clientKey: a token with the app key in aud finds no record.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace, sources.springReader],
    judge: orByJwtLibrary(
      byText(
        /could not find stored client data for|could not find an installed host for the provided issuer/i,
      ),
      ['issuer'],
      ['call'],
    ),
  },
  {
    id: 'I10',
    title: 'Tenant stored without a secret',
    symptom: '“Could not find JWT sharedSecret in stored client data for …”.',
    needs: 'the text about a record without a secret',
    cause:
      'The tenant’s record has no shared secret; a migration or an import may have dropped it.',
    fix: ['Reinstall the app on the site: the installed payload brings the secret.'],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace],
    judge: byText(/could not find jwt sharedsecret in stored client data/i),
  },
]
