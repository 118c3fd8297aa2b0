import { faults } from '../../../claims/faults/all-faults.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear, shownBy } from '../hear.ts'
import type { Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { brokenToken, hookAudience, hookClientKey, hookIsSymmetric } from './inbound-facts.ts'
import { orByJwtLibrary } from './jwt-libraries.ts'
import { NO_TOKEN, byText } from './library-text.ts'

const brokenText = byText(
  /invalid jwt: (?:algorithm from the header|not enough or too many)|not enough or too many jwt token segments|did not contain the issuer \(iss\) claim/i,
  brokenToken,
)

/** No more than likely: some requests have none by design (I21). */
function noTokenArrived(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, NO_TOKEN)
  return said === null ? null : likely('text', shownBy(said))
}

/** The install hook, its token, and tokens of another kind than the route wants. */
export const installHookRules: readonly Rule[] = [
  {
    id: 'I11',
    title: 'Install hook not signed with RS256',
    symptom: '“Unexpected or missing JWT token, failed to verify installation.”',
    needs: 'the text about a missing or unexpected token, or a hook that is not signed with RS256',
    cause:
      'The install hook came without the RS256 token: signed-install is not set in the descriptor, or somebody called the hook by hand.',
    fix: [
      'Set apiMigrations.signed-install to true in the descriptor, and let Jira call the hook.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace, sources.signedInstall, sources.missingKid],
    fault: faults.I11,
    judge: byText(
      /unexpected or missing jwt token, failed to verify installation/i,
      hookIsSymmetric,
    ),
  },
  {
    id: 'I12',
    title: 'Install hook for another address',
    symptom:
      '“JWT claim did not contain the correct audience (aud) claim”; in other JWT libraries “InvalidAudienceError: Invalid audience”, “jwt audience invalid” or “JWT audience rejected”.',
    needs: 'the text about the audience, or a hook with another aud than the app’s address',
    cause:
      'The install hook is addressed to another base URL than the app’s: the tunnel’s address changed, or a path differs.',
    fix: [
      'Make baseUrl of the descriptor and of the app’s configuration the same, and install again; allowedBaseUrls takes more than one.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace],
    fault: faults.I12,
    judge: orByJwtLibrary(
      byText(/did not contain the correct audience \(aud\) claim/i, hookAudience),
      ['audience'],
    ),
  },
  {
    id: 'I13',
    title: 'Public key not fetched',
    symptom: '“Could not get public key with keyId …”.',
    needs: 'the text about a public key that cannot be fetched',
    cause:
      'The public key of the install hook could not be fetched: the key’s host is not reachable, or the token has no kid.',
    fix: [
      'Allow connect-install-keys.atlassian.com through the firewall.',
      'Where the text ends in “undefined” the token has no kid: it is not an install hook of Connect’s.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace, sources.missingKid],
    judge: orByJwtLibrary(
      byText(
        /could not get public key with keyid|(?:connect-install-keys|asap-distribution)[^\n]{0,200}(?:ENOTFOUND|ECONNREFUSED|ETIMEDOUT|timed? ?out|refused|unreachable)|(?:ENOTFOUND|ECONNREFUSED|ETIMEDOUT|timed? ?out|refused|unreachable)[^\n]{0,200}connect-install-keys/i,
      ),
      ['key'],
      ['hook'],
    ),
  },
  {
    id: 'I14',
    title: 'Not a token of the kind wanted',
    symptom:
      '“Invalid JWT: Algorithm from the header "RS256" does not match”, “Invalid JWT: Not enough or too many JWT token segments; should be 3”, “Could not find authentication data on request”, or “JWT claim did not contain the issuer (iss) claim”.',
    needs: 'the texts about a token that cannot be read, or a broken token on a route of the app',
    cause:
      'What arrived is not a token that this route accepts: it has another algorithm, is cut off or has no issuer, or none arrived because a proxy dropped it.',
    fix: [
      'Look at alg and at the number of segments: three make a signed token, five an encrypted one.',
      'See that proxies pass Authorization and the query on.',
    ],
    nextCheck: null,
    grade: 'measured',
    sources: [sources.ace, sources.jwtLibrary],
    givesWayTo: ['I21'],
    fault: faults.I14,
    judge: orByJwtLibrary(
      (facts) => brokenText(facts) ?? noTokenArrived(facts),
      ['algorithm', 'malformed'],
    ),
  },
  {
    id: 'I15',
    title: 'Install hook of two tenants',
    symptom: '“clientKey in install payload did not match authenticated client”.',
    needs: 'the text about clientKey, or a hook whose body and token name two tenants',
    cause: 'Body and token of the install hook belong to different tenants.',
    fix: ['Replay a captured hook with its own token and body, or let Jira send a new one.'],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace],
    judge: byText(
      /clientkey in install payload did not match authenticated client/i,
      hookClientKey,
    ),
  },
  {
    id: 'I16',
    title: 'Host not on the whitelist',
    symptom:
      '“… is not authorized to register as the host does not match the registration whitelist (…)”.',
    needs: 'the text about the registration whitelist',
    cause: 'The site’s host is not on the app’s whitelist: a custom domain, or a FedRAMP site.',
    fix: ['If the site is a customer’s, let the app accept its host at registration.'],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.ace],
    judge: byText(/host does not match the registration whitelist|is not authorized to register/i),
  },
]
