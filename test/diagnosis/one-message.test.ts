import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'

/** The public texts of the failures, as they stand at their sources. */
const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  T01: ['The authenticated client is not authorized to use this authorization grant type'],
  T02: [
    'Expiration timestamp too far in the future [was 135 seconds from now; please set `exp` to no more than 60 seconds after issue time]',
  ],
  T03: ['Invalid aud: https://auth.atlassian.io'],
  T05: ['urn:atlassian:connect:clientid:undefined'],
  T06: ['This has been deprecated, as per https://ecosystem.atlassian.net/browse/ACEJS-115'],
  T12: ['Could not load permissions for app user in the provided contextIds of ['],
  T13: ['This account is not active.'],
  J01: ['Failed to parse Connect Session Auth Token'],
  J02: [
    'Client must be authenticated to access this resource.',
    '<message>Client must be authenticated to access this resource.</message>',
  ],
  J05: ["Field 'summary' cannot be set. It is not on the appropriate screen, or unknown."],
  J09: ['Request not in an authorized API scope'],
  J10: ['The request URI is improperly formed'],
  J11: ['Unauthorized; scope does not match'],
  J12: [
    'Access to the resource was denied due to missing scope grants. Your app was granted the following scopes: [].',
  ],
  J15: [
    'Issue does not exist or you do not have permission to see it.',
    "No project could be found with key 'ABC'.",
  ],
  J16: ['You cannot edit the configuration of this project.'],
  J18: [
    'Current user not permitted to use Confluence',
    '403 FORBIDDEN "Request rejected because caller cannot access Confluence"',
  ],
  J20: ['XSRF check failed'],
  J21: ['jira-burst-based', 'jira-per-issue-on-write'],
  J22: ['The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.'],
  J23: [
    "The query parameter 'username' is not supported in GDPR strict mode.",
    "'accountId' must be the only user identifying query parameter in GDPR strict mode.",
  ],
  J24: ["Content-Type 'text/plain' is not supported."],
  J34: [
    "'true' is a reserved JQL word. You must surround it in quotation marks to use it in a query.",
  ],
  J25: [
    'There was an error parsing JSON. Check that your request body is valid.',
    'No content to map to Object due to end of input',
    'Invalid request payload. Refer to the REST API documentation and try again.',
  ],
  N01: ['<TITLE>ERROR: The request could not be satisfied</TITLE>'],
  N02: ['405 Not Allowed'],
  N03: ["Oops, you've found a dead link."],
  N04: [
    'The IP address has been rejected because it is not on the allowed list. See your admin for more information.',
  ],
  N05: ['HTTP 413 - Data is too large. Submit fewer devinfo entities in each payload.'],
  N06: ['getaddrinfo ENOTFOUND acme.atlassian.net'],
  N07: ['connect ECONNREFUSED 127.0.0.1:443'],
  N08: ['ETIMEDOUT'],
  N09: ['SELF_SIGNED_CERT_IN_CHAIN'],
  I01: ['Authentication failed: query hash does not match.'],
  I02: ["Expecting claim 'qsh' to have value 'a1' but instead it has the value 'b2'"],
  I03: ['JWT claim did not contain the query string hash (qsh) claim'],
  I04: ['Authentication request has expired. Try reloading the page.'],
  I05: ['Expired at 2026-01-01 and time is now 2026-01-02 (30 seconds leeway is allowed)'],
  I06: [
    "'exp' and 'iat' are required claims. Atlassian JWT does not allow JWTs with unlimited lifetimes.",
    "Expecting claim 'exp' to be numeric but it is a string",
  ],
  I07: [
    'Unable to decodeSymmetric JWT token: Error: Signature verification failed for input: a.b with method sha256',
  ],
  I09: [
    'Could not find stored client data for 1234. Is this client registered?',
    'Could not find an installed host for the provided issuer: 1234',
  ],
  I10: ['Could not find JWT sharedSecret in stored client data for 1234'],
  I11: ['Unexpected or missing JWT token, failed to verify installation.'],
  I12: ['JWT claim did not contain the correct audience (aud) claim'],
  I13: ['Could not get public key with keyId 1234'],
  I14: [
    'Invalid JWT: Algorithm from the header "RS256" does not match',
    'Invalid JWT: Not enough or too many JWT token segments; should be 3',
    'Could not find authentication data on request',
    'JWT claim did not contain the issuer (iss) claim',
  ],
  I15: ['clientKey in install payload did not match authenticated client'],
  I16: ['is not authorized to register as the host does not match the registration whitelist ('],
  I17: ['There are no "clientInfo" settings in the store for tenant "1234"'],
  I18: ['JWT validation failed, token is expired', 'JWT Verification Failed, wrong qsh'],
  I19: ['Forge Invocation Token verification was unsuccessful'],
}

/** How somebody pastes one message and nothing else. */
const AROUND: Readonly<Record<string, (message: string) => string>> = {
  'as it is': (message) => message,
  'with white space': (message) => `\n  ${message}\n\n`,
  'in quotes': (message) => `“${message}”`,
  'behind a word': (message) => `Error: ${message}`,
}

function firstOf(text: string): string {
  try {
    return diagnoseText(text).findings[0]?.id ?? 'nothing'
  } catch (error) {
    if (error instanceof AppError) return 'refused'
    throw error
  }
}

describe('one message and nothing else', () => {
  it.each(Object.keys(AROUND))('is enough, %s', (around) => {
    const missed = Object.entries(MESSAGES).flatMap(([id, messages]) =>
      messages
        .map((message) => [id, message, firstOf(AROUND[around]?.(message) ?? '')] as const)
        .filter(([, , first]) => first !== id),
    )
    expect(missed).toEqual([])
  })

  it('that is the name of an error is not refused, whatever is known of it', () => {
    for (const name of [
      'ProxyAuthenticationRequired',
      'TokenExpired',
      'AccessDenied',
      'FetchException',
    ])
      expect(() => diagnoseText(name)).not.toThrow()
  })

  it('that tells of nothing is', () => {
    for (const text of ['Clients must be patient.', 'Thursday, at noon', 'Über den Dächern'])
      expect(() => diagnoseText(text)).toThrow(AppError)
  })
})
