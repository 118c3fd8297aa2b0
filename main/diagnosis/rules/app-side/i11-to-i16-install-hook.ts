import { faults } from '../../../claims/faults/all-faults.ts'
import { byHand } from '../checks.ts'
import {
  expiredInbound,
  hashOfInbound,
  hookAudience,
  hookClientKey,
  hookIsSymmetric,
  noHash,
  refusedForge,
  brokenToken,
  type InboundFact,
} from './inbound-facts.ts'
import type { Ground } from '../grounds.ts'
import { certain, likely, type Rule, type FindingSign } from '../rule.ts'
import { heardAnywhere, quoted, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'

const NEWEST =
  'Let the app store the newest installed payload of this clientKey, and use nothing older.'

/** A text of an open-source library, which is in English whatever the user's language is; or the facts of the call. */
function byText(
  pattern: RegExp,
  fact: InboundFact | null = null,
  ground: Ground = 'text',
): (facts: CaseFacts) => FindingSign | null {
  return (facts) => {
    const said = heardAnywhere(facts, pattern)
    if (said !== null)
      return certain(ground, said.answer === null ? [quoted(said.words)] : seen(said.answer))
    const found = fact?.(facts) ?? null
    return found === null ? null : likely('facts', found)
  }
}

/** The secret may be stale: then the exchange fails too, and T10 stands before this. */
function signatureFails(pattern: RegExp): (facts: CaseFacts) => FindingSign | null {
  return (facts) => {
    const said = heardAnywhere(facts, pattern)
    if (said === null) return null
    const evidence = said.answer === null ? [quoted(said.words)] : seen(said.answer)
    const exchangeFails = facts.failing.some(({ where }) => where === 'token-endpoint')
    return (exchangeFails ? likely : certain)(exchangeFails ? 'shape' : 'text', evidence)
  }
}

/** Tokens that reach the app, and what its library says of them. */
export const appSideRules: readonly Rule[] = [
  {
    id: 'I01',
    needs:
      'atlassian-connect-express’s text about the query hash, or an inbound token with its request',
    cause:
      'qsh of the inbound token is not the hash of the request as the app saw it: a proxy rewrote path or query, parameters were added, or the base URL has another path.',
    fix: [
      'Hash the raw request line, before any middleware or proxy changes it.',
      'The library’s log shows the pair with the body taken into account: for form posts it is not the pair to compare.',
    ],
    nextCheck: byHand(
      'What did the proxy change?',
      'Compare the request line at the edge with the one the app logs.',
    ),
    sources: [sources.ace, sources.qsh],
    fault: faults.I01,
    judge: byText(/query hash does not match|query hash mismatch/i, hashOfInbound),
  },
  {
    id: 'I02',
    needs: 'the Java libraries’ text about the claim qsh',
    cause:
      'qsh of the inbound token is missing, or not the hash of the request as the server saw it; the first value is the server’s, the second the token’s.',
    fix: [
      'Hash the raw request line: decoded parameters, a context path or a proxy that re-encodes are the usual reasons.',
    ],
    nextCheck: byHand(
      'Which part differs?',
      'Compute the canonical request of the URL at the edge, and of the URL that the server logs.',
    ),
    sources: [sources.springBoot, sources.qshSpring],
    judge: byText(/expecting claim 'qsh' to have value|claim 'qsh' is missing/i, null, 'own-text'),
  },
  {
    id: 'I03',
    needs:
      'atlassian-connect-express’s text about a missing qsh, or a token without one on a route of the app',
    cause:
      'A session or context token, which has no hash of its own, reached a route that wants a URL-bound one.',
    fix: [
      'Send the token that Jira signed for this URL, or skip the hash check on routes that only the app’s own iframe calls.',
    ],
    nextCheck: null,
    sources: [sources.ace, sources.contextQsh],
    fault: faults.I03,
    judge: byText(
      /jwt claim did not contain the query string hash|did not contain the.{0,20}\(qsh\) claim/i,
      noHash,
      'own-text',
    ),
  },
  {
    id: 'I04',
    needs: 'atlassian-connect-express’s text about an expired request, or a token past its end',
    cause:
      'The inbound token has run out: an iframe stayed open, or the app’s clock is fast; the library allows no leeway.',
    fix: ['Reload the page.', 'If fresh pages fail too, set the server’s clock by NTP.'],
    nextCheck: byHand(
      'The page or the clock?',
      'Compare the server’s clock with the Date header of any answer of Atlassian’s.',
    ),
    sources: [sources.ace, sources.clockThread],
    fault: faults.I04,
    judge: byText(/authentication request has expired/i, expiredInbound),
  },
  {
    id: 'I05',
    needs: 'Spring Boot’s text with two times',
    cause:
      'The inbound token is outside its time by the server’s clock, beyond the 30 s of leeway.',
    fix: [
      'The difference of the two printed times is the age of the token or the error of the clock: set the clock by NTP.',
    ],
    nextCheck: null,
    sources: [sources.springBoot],
    judge: printedTimes,
  },
  {
    id: 'I06',
    needs: 'the Java libraries’ text about exp and iat, or string-typed times',
    cause: 'A hand-made token: a time claim is missing or is text.',
    fix: ['Write exp and iat as whole seconds since 1970, as numbers.'],
    nextCheck: null,
    sources: [sources.springBoot],
    judge: byText(
      /'exp' and 'iat' are required claims|does not allow jwts with unlimited lifetimes|expecting claim '(?:exp|iat|nbf)' to be numeric|claim is of the wrong type/i,
    ),
  },
  {
    id: 'I07',
    needs: 'the text about a symmetric signature that does not verify',
    cause:
      'The stored shared secret is not the one that signed this token: stale after a reinstall, of another environment, or the token is another tenant’s.',
    fix: [NEWEST, 'Compare iss of the token with the clientKey of the record.'],
    nextCheck: byHand(
      'Which secret signed it?',
      'understudy inspect tries every stored tenant’s secrets, previous ones included.',
    ),
    sources: [sources.ace, sources.jwtLibrary, sources.secretsThread],
    judge: signatureFails(
      /unable to decodesymmetric jwt token.{0,60}signature verification failed|JwtSignatureMismatch|JwtInvalidSignature|signed jwt rejected: invalid signature/i,
    ),
  },
  {
    id: 'I08',
    needs: 'the text about a signature without the word symmetric; the method tells which',
    cause:
      'The signature of an install hook does not verify against the public key (RSA-SHA256), or an older library says so of the shared secret (sha256).',
    fix: [
      'RSA-SHA256: see that the key is the one that kid names, of the same environment.',
      'sha256: the stored secret is stale; take the newest installed payload.',
    ],
    nextCheck: null,
    sources: [sources.ace, sources.secretsThread],
    judge: byText(
      /unable to decode(?:asymmetric)? jwt token.{0,60}signature verification failed|with method rsa-sha256/i,
      null,
      'own-text',
    ),
  },
  {
    id: 'I09',
    needs: 'the text about a client that is not stored',
    cause:
      'The app’s store has no record of this tenant: wiped, another environment, or the install hook failed.',
    fix: [
      'Reinstall, or restore the record.',
      'atlassian-connect-express takes aud before iss as clientKey: an aud with the app key finds nothing.',
    ],
    nextCheck: null,
    sources: [sources.ace, sources.springBoot],
    judge: byText(
      /could not find stored client data for|could not find an installed host for the provided issuer/i,
    ),
  },
  {
    id: 'I10',
    needs: 'the text about a record without a secret',
    cause: 'The tenant’s record has no shared secret: a migration or an import dropped it.',
    fix: ['Reinstall the app on the site: the installed payload brings the secret.'],
    nextCheck: null,
    sources: [sources.ace],
    judge: byText(/could not find jwt sharedsecret in stored client data/i),
  },
  {
    id: 'I11',
    needs: 'the text about a missing or unexpected token, or a hook that is not signed with RS256',
    cause:
      'The install hook came without the RS256 token: signed-install is not set in the descriptor, or somebody called the hook by hand.',
    fix: [
      'Set apiMigrations.signed-install to true in the descriptor, and let Jira call the hook.',
    ],
    nextCheck: null,
    sources: [sources.ace, sources.signedInstall],
    fault: faults.I11,
    judge: byText(
      /unexpected or missing jwt token, failed to verify installation/i,
      hookIsSymmetric,
    ),
  },
  {
    id: 'I12',
    needs: 'the text about the audience, or a hook with another aud than the app’s address',
    cause:
      'The install hook is addressed to another base URL than the app’s: the tunnel’s address changed, or a path differs.',
    fix: [
      'Make baseUrl of the descriptor and of the app’s configuration the same, and install again; allowedBaseUrls takes more than one.',
    ],
    nextCheck: null,
    sources: [sources.ace],
    fault: faults.I12,
    judge: byText(/did not contain the correct audience \(aud\) claim/i, hookAudience),
  },
  {
    id: 'I13',
    needs: 'the text about a public key that cannot be fetched',
    cause:
      'The public key of the install hook could not be fetched: the key’s host is not reachable, or the token has no kid.',
    fix: [
      'Allow connect-install-keys.atlassian.com through the firewall.',
      'Where the text ends in “undefined” the token has no kid: it is no install hook of Connect’s.',
    ],
    nextCheck: null,
    sources: [sources.ace, sources.signedInstall],
    judge: byText(
      /could not get public key with keyid|(?:connect-install-keys|asap-distribution)[^\n]{0,200}(?:ENOTFOUND|ECONNREFUSED|ETIMEDOUT|timed? ?out|refused|unreachable)|(?:ENOTFOUND|ECONNREFUSED|ETIMEDOUT|timed? ?out|refused|unreachable)[^\n]{0,200}connect-install-keys/i,
    ),
  },
  {
    id: 'I14',
    needs: 'the texts about a token that cannot be read, or a broken token on a route of the app',
    cause:
      'What reached the route is no token of the kind it wants: another algorithm, cut off, without issuer, or a proxy dropped the header.',
    fix: [
      'Look at alg and at the number of segments: three make a signed token, five an encrypted one.',
      'See that proxies pass Authorization and the query on.',
    ],
    nextCheck: null,
    sources: [sources.ace, sources.jwtLibrary],
    fault: faults.I14,
    judge: byText(
      /invalid jwt: (?:algorithm from the header|not enough or too many)|not enough or too many jwt token segments|could not find authentication data on request|did not contain the issuer \(iss\) claim/i,
      brokenToken,
    ),
  },
  {
    id: 'I15',
    needs: 'the text about clientKey, or a hook whose body and token name two tenants',
    cause: 'Body and token of the install hook belong to different tenants.',
    fix: ['Replay captured hooks as a whole, or not at all.'],
    nextCheck: null,
    sources: [sources.ace],
    judge: byText(
      /clientkey in install payload did not match authenticated client/i,
      hookClientKey,
    ),
  },
  {
    id: 'I16',
    needs: 'the text about the registration whitelist',
    cause: 'The site’s host is not on the app’s whitelist: a custom domain, or a FedRAMP site.',
    fix: ['Add the host’s pattern to the whitelist of atlassian-connect-express.'],
    nextCheck: null,
    sources: [sources.ace],
    judge: byText(/host does not match the registration whitelist|is not authorized to register/i),
  },
  {
    id: 'I17',
    needs: 'the text about clientInfo',
    cause: 'The app called Jira for a tenant of which its store has no record.',
    fix: ['Reinstall, or restore the record; do not call for tenants that were uninstalled.'],
    nextCheck: null,
    sources: [sources.ace],
    judge: byText(/there are no \\?"?clientInfo\\?"? settings in the store for tenant/i),
  },
  {
    id: 'I18',
    needs: 'GitHub for Jira’s log texts',
    cause:
      'GitHub for Jira refused the token by its own checks; the caller is told nothing but “Unauthorized”.',
    fix: [
      'Read the app’s log: it names the check (expired, wrong qsh, no qsh); then as for an expired token or a wrong hash.',
    ],
    nextCheck: null,
    sources: [sources.githubForJira],
    judge: byText(
      /jwt validation failed, token is expired|jwt verification failed, (?:wrong|no) qsh|jwt validation failed, (?:wrong|no) qsh/i,
    ),
  },
  {
    id: 'I19',
    needs: 'the text about the Forge invocation token, or such a token refused by the remote',
    cause:
      'The Forge invocation token did not verify: missing, for another app (aud), or of another environment’s keys.',
    fix: [
      'Compare aud with ari:cloud:ecosystem::app/{id} of the manifest, and iss with forge/invocation-token.',
      'Take the key set of the environment that the token’s apiBaseUrl names.',
    ],
    nextCheck: null,
    sources: [sources.ace, sources.forgeRemote],
    judge: byText(
      /forge invocation token verification was unsuccessful|error while verifying forge invocation token/i,
      refusedForge,
    ),
  },
]

const PRINTED = /(?:expired at|not-before time is) (.{10,60}?) and time is now (.{10,60}?) \(30/i

function printedTimes(facts: CaseFacts): FindingSign | null {
  const said = heardAnywhere(
    facts,
    /expired at .{10,60} and time is now|not-before time is .{10,60} and time is now|expiration time must be after the not-before time/i,
  )
  if (said === null) return null
  const times = PRINTED.exec(said.words)
  const difference =
    times === null ? Number.NaN : (Date.parse(times[2] ?? '') - Date.parse(times[1] ?? '')) / 1000
  return certain('text', [
    quoted(said.words),
    ...(Number.isNaN(difference) ? [] : [`the two times differ by ${Math.abs(difference)} s`]),
  ])
}
