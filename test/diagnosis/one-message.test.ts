import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { AppError } from '../../main/errors.ts'
import { toldOf } from './told.ts'

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

const asHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
const asTypeset = (text: string): string =>
  text.replace(/'([^']*)'/g, '‘$1’').replace(/"([^"]*)"/g, '“$1”')
const asCut = (text: string): string => text.slice(0, 60)

/** What programs, mails and logs make of one message. */
const HANDED_ON: Readonly<Record<string, (message: string) => string>> = {
  'in backticks': (message) => `\`${message}\``,
  'in single quotes': (message) => `'${message}'`,
  'as a member of JSON': (message) => JSON.stringify({ message }),
  'among errorMessages': (message) => JSON.stringify({ errorMessages: [message], errors: {} }),
  'in JSON within JSON': (message) => JSON.stringify(JSON.stringify({ message })),
  'in a line of log4j': (message) =>
    `2026-03-04 10:11:12,345 ERROR [http-nio-8080-exec-3] c.a.client.JiraClient - ${message}`,
  'in a line of a log': (message) => `[2026-03-04T10:11:12.345Z] error: ${message}`,
  'in a line of pino': (message) =>
    JSON.stringify({ level: 50, time: 1_772_619_072_345, pid: 1, hostname: 'x', msg: message }),
  'with an ellipsis': (message) => `${message.replace(/\.$/, '')}…`,
  'with three dots': (message) => `${message.replace(/\.$/, '')}...`,
  'in capitals': (message) => message.toUpperCase(),
  'with HTML’s escapes': asHtml,
  'as a paragraph of HTML': (message) => `<p>${asHtml(message)}</p>`,
  'with typographic quotes': asTypeset,
  'cut off at 60 characters': asCut,
  'cut off by a log': (message) => `2026-03-04T10:11:12Z ERROR ${asCut(message)}…`,
  'in a sentence': (message) => `We get "${message}" from Jira since yesterday.`,
  'as it is': (message) => message,
}

/** A message that two entries quote is told as the other's, which is the usual one. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  I21: ['I14'],
  J37: ['J01'],
  J05: ['J31'],
}

/** What each symptom of the catalogue quotes; a word or two are no message. */
const quotedBySymptoms = allRules.flatMap(({ id, symptom }) =>
  Array.from(
    symptom.matchAll(/“([^”]{14,})”/g),
    ([, message = '']) => [id, message.replaceAll('…', 'Xy12')] as const,
  ),
)

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

  it.each(Object.keys(HANDED_ON))('of any symptom of the catalogue is enough, %s', (how) => {
    expect(quotedBySymptoms.length).toBeGreaterThan(80)
    const missed = quotedBySymptoms.flatMap(([id, message]) => {
      const first = firstOf(HANDED_ON[how]?.(message) ?? '')
      return [id, ...(ALSO[id] ?? [])].includes(first) ? [] : [[id, message, first]]
    })
    expect(missed).toEqual([])
  })

  it('that nothing but the catalogue knows is no more than possible', () => {
    for (const [message, told] of [
      ['SyntaxError: Unexpected token < in JSON at position 0', ['N12 possible']],
      ["invalid character '<' looking for beginning of value", ['N12 possible']],
      ['ProxyAuthenticationRequired', ['N10 possible']],
      ['JsonWebTokenError: jwt audience invalid. expected: https://app.example', ['I12 possible']],
      ['Returned if the caller is not a Connect app.', ['J13 possible']],
      ['There was an error parsing JSON. Check that you', ['J25 possible']],
    ] as const)
      expect([message, toldOf(message)]).toEqual([message, told])
  })

  it('is not taken from code, a change, another product or a longer text', () => {
    for (const text of [
      "if (!ok) throw new Error('JWT audience rejected');",
      'fix: no more "Unexpected token <" when the host redirects',
      'POST https://api.github.com/graphql\nUnexpected token < in JSON',
      'GitLab said: jwt audience invalid',
      `Unexpected token <${'\nthe page of our shop does not load for some of the visitors'.repeat(9)}`,
    ])
      expect([text, toldOf(text)]).toEqual([text, []])
  })

  it('of an error body alone is heard as it is in a log', () => {
    for (const [message, first] of [
      ['You do not have the permission to see the specified issue.', 'P01 likely'],
      ['You do not have the permission to see the specified issue.","Login Required', 'J02 likely'],
      [
        "The project with key ABC could not be found or you don't have permission to view it.",
        'J15 likely',
      ],
      ['You must be an administrator to perform this operation.', 'J14 possible'],
      ['You are not authorized to browse users', 'J42 likely'],
      ["The option 'X' for field 'Y' does not exist.", 'J27 possible'],
      ["User 'mia' does not exist.", 'J23 likely'],
    ] as const)
      expect([message, toldOf(`{"errorMessages":["${message}"],"errors":{}}`)[0]]).toEqual([
        message,
        first,
      ])
  })

  it('is not taken from what a release says of it, nor from another product’s own words', () => {
    for (const text of [
      'Release 4.2: search uses /rest/api/3/search/jql since the requested API has been removed. XSRF check failed no longer happens on upload.',
      '1.8.2 - Basic authentication with passwords is deprecated in Jira Cloud, use API tokens.',
      'Version 2.0: Failed to parse Connect Session Auth Token no longer occurs with API tokens.',
      'In this release the error "Client must be authenticated to access this resource." is shown to the user.',
      'The message "Unbounded JQL queries are not allowed here" disappears with version 5.',
      'We switched to GDPR strict mode and everything works.',
      'npm ERR! code SELF_SIGNED_CERT_IN_CHAIN\nnpm ERR! request to https://registry.npmjs.org/jira.js failed, reason: self signed certificate in certificate chain',
    ])
      expect([text, diagnoseText(text).findings.map(({ id }) => id)]).toEqual([text, []])
    expect(toldOf('Version 10.3.6: XSRF check failed')).toEqual(['J20 likely'])
  })

  it('is the server’s audience, told as it was refused', () => {
    for (const [message, told] of [
      ['INVALID AUD: HTTPS://AUTH.ATLASSIAN.IO', ['T03 certain']],
      [
        'Invalid aud: https://oauth-2-authorization-server.stg.services.atlassian.com',
        ['T08 certain'],
      ],
      ['Jira: invalid_grant, Invalid aud: https://app.example.com', ['T08 likely']],
      ['jira-sync: JWTError Invalid audience: expected jira-sync got other', ['I12 likely']],
    ] as const)
      expect([message, toldOf(message)]).toEqual([message, told])
  })

  it('of a library that has no token is not certain of one of its two causes', () => {
    const message = 'Could not find authentication data on request'
    for (const [text, told] of [
      [message, ['I14 likely', 'I21 possible']],
      [`atlassian-connect-express: 401 ${message} for our logo.png`, ['I21 likely']],
      [`${message}, for the page of a cacheable iframe`, ['I21 likely']],
      [`GET /css/app.css 304 0.3 ms\nPOST /hooks/issue 401  ${message}`, ['I14 likely']],
    ] as const)
      expect([text, toldOf(text)]).toEqual([text, told])
  })

  it('of a site that cannot read a bearer token names the token that Forge handed over', () => {
    expect(
      toldOf(
        '403 {"error":"Failed to parse Connect Session Auth Token"}\nour remote sends the token of x-forge-oauth-system to https://acme.atlassian.net/rest/api/3/issue/A-1',
      )[0],
    ).toBe('J37 likely')
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
