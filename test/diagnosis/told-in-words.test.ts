import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'

/** What people write who show nothing of the call: the first finding, which is never certain. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  J22: [
    'Since this morning every JQL search of our sync fails. Jira says 410 Gone for /rest/api/3/search. Nothing was changed on our side.',
    'Jira cloud integration broken: "The requested API has been removed" when the board loads.',
    'The plugin still uses the old search endpoint, which Atlassian has removed, so issue lookup does not work any more (HTTP 410).',
    'jira issue list returns "received unexpected response 410 Gone". Any fix?',
  ],
  J21: [
    'We get rate limited by Jira Cloud when syncing more than 200 issues, responses are 429 with Retry-After.',
    'Importing a big project stops halfway with Too Many Requests.',
    'Jira connector: hitting API limits (429) every night.',
  ],
  J20: [
    'Uploading an attachment to Jira with axios gives XSRF check failed, everything else works.',
    'POST from the browser extension is answered 403 XSRF check failed, GET is fine.',
  ],
  J02: [
    'Unauthorized when I connect the app to Jira Cloud although user and password are correct.',
    'I cannot authenticate with my API token, the server answers Unauthorized (401).',
    'Jira integration: "401 Client Error: Unauthorized" since I regenerated the token',
    'Calling the Confluence REST API with basic auth always returns 401 even though I can log in in the browser.',
    'Basic auth against Jira Cloud stopped working. We get HTTP 401 with user name + password.',
  ],
  J15: [
    'Fetching an issue that definitely exists gives "Issue Does Not Exist" with status 404 for one of our users only.',
    'GET issue returns 404 {"errorMessages":["Issue does not exist or you do not have permission to see it."]} but I can open it in the browser.',
    'No project could be found with key ABC, but the project is there.',
  ],
  N09: [
    'Connecting to our Jira fails with "self signed certificate in certificate chain" behind the company proxy.',
    'unable to get local issuer certificate when the app talks to acme.atlassian.net',
  ],
  N08: ['Jira requests time out after 30 seconds (ETIMEDOUT) when we export.'],
  N06: ['getaddrinfo ENOTFOUND acme.atlasian.net when I start the bot'],
  N07: ['The webhook fails, in the log there is ECONNREFUSED.'],
  J23: [
    'Assigning by user name fails: username is not supported in GDPR strict mode, so how do I get the accountId?',
    'The user search with the parameter username fails since GDPR: "The query parameter \'username\' is not supported in GDPR strict mode."',
  ],
  J01: [
    'I pass my API token as Bearer and get 403 Failed to parse Connect Session Auth Token.',
    'PAT does not work with Jira cloud: {"error":"Failed to parse Connect Session Auth Token"}',
  ],
  J24: ['Creating a comment returns 415 Unsupported Media Type from Jira.'],
  N03: [
    'The base URL https://acme.atlassian.net/jira gives an HTML page "Oops, you\'ve found a dead link" instead of JSON.',
  ],
  J26: ['Login says Basic authentication with passwords is deprecated. What now?'],
  J28: ['My scoped API token gives 401 at acme.atlassian.net, the classic one works.'],
  J29: ['My API token expired yesterday and now the sync finds no issues without any error.'],
  J04: [
    'The JQL returns an empty list from the script and 20 issues in the browser. The token was wrong in the end.',
  ],
  J11: ['Our OAuth app gets 401 Unauthorized; scope does not match for the board endpoint.'],
  J32: [
    'Creating an issue with a description fails with "Operation value must be an Atlassian Document (see the Atlassian Document Format)".',
  ],
  J31: [
    "I get Field 'customfield_10010' cannot be set. It is not on the appropriate screen, or unknown. when creating a task.",
  ],
  J30: ['Create fails with "issuetype: The issue type selected is invalid."'],
  J33: [
    'Error: Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
  ],
  J34: ["Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'x'."],
  J27: ["The value 'ABC' does not exist for the field 'project'. But it does!"],
  I01: [
    'My Connect app shows "Unauthorized: Authentication failed: query hash does not match." after I put it behind nginx.',
  ],
  I04: [
    'Users see "Authentication request has expired. Try reloading the page." after leaving the tab open.',
  ],
  I07: [
    'Unable to decodeSymmetric JWT token: Error: Signature verification failed after reinstalling the app',
  ],
  I09: [
    'Could not find stored client data for 1234-abcd. Is this client registered? shows up after I reset my database',
  ],
  I20: ['jwt: Token used before issued, my server is a bit slow'],
  T02: ['The token endpoint answers invalid_grant, expiration timestamp too far in the future'],
  T03: [
    'Acting as a user fails with Invalid aud: https://auth.atlassian.io since the library was not updated',
  ],
  N01: [
    'Every GET with a JSON body to Jira gets a 403 from CloudFront "The request could not be satisfied".',
  ],
  N04: [
    'From the CI server Jira answers that the IP address has been rejected because it is not on the allowed list.',
  ],
  J18: ['My app user cannot read pages: Current user not permitted to use Confluence.'],
  N11: ['Jira returns 503 Service Unavailable for all requests'],
  N15: ['The page says Atlassian Cloud Notifications - Page Unavailable'],
}

const findingsOf = (
  text: string,
): readonly { readonly id: string; readonly certainty: string }[] => {
  try {
    return diagnoseText(text).findings
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

describe('a failure told in words', () => {
  it('is named first', () => {
    const missed = Object.entries(TOLD).flatMap(([id, texts]) =>
      texts
        .map((text) => [id, text, findingsOf(text)[0]?.id ?? 'nothing'] as const)
        .filter(([, , first]) => first !== id),
    )
    expect(missed).toEqual([])
  })
})

describe('answered as nobody', () => {
  it.each<readonly [string, string, string]>([
    [
      'a dump of headers with the login reason',
      "{\n  'content-type': 'application/json',\n  server: 'AtlassianEdge',\n  'x-seraph-loginreason': 'AUTHENTICATED_FAILED'\n}",
      'J04 likely',
    ],
    ['the login reason alone', 'X-Seraph-LoginReason: AUTHENTICATED_FAILED', 'J04 likely'],
    ['nobody logged in', 'X-Seraph-LoginReason: OUT', 'J04 likely'],
    [
      'an expired credential and an empty list in words',
      'With an expired token the search finds nothing and shows no error. Status 200.',
      'J04 possible',
    ],
    [
      'an empty list and a wrong token',
      'The script lists no issues, the browser does.\n\n> Check your token, mine was wrong.',
      'J04 possible',
    ],
  ])('%s', (_, text, first) => {
    const [found] = findingsOf(text)
    expect(`${found?.id ?? ''} ${found?.certainty ?? ''}`).toBe(first)
  })

  it('is not said of a login that went well, or of an empty list alone', () => {
    expect(findingsOf('X-Seraph-LoginReason: OK')).toEqual([])
    expect(findingsOf('The search finds no issues, and there are none.')).toEqual([])
  })
})

describe('a path or an answer of its own kind', () => {
  it.each<readonly [string, string, string]>([
    [
      'a doubled slash before the first segment',
      'WARNING: GET http://jira.example.com//rest/api/latest/issue/A-1 returned 404',
      'J10',
    ],
    [
      'Confluence’s errors of version 2',
      "404 Client Error: Not Found for url: https://acme.atlassian.net/wiki/api/v2/pages/1\n{'errors': [{'status': 404, 'code': 'NOT_FOUND', 'title': 'Not Found', 'detail': None}]}",
      'J15',
    ],
    [
      'a call that is told behind its status',
      '2026-01-01 10:00:00 | INFO | 410 GET https://acme.atlassian.net/rest/api/2/search?jql=x',
      'J22',
    ],
    [
      'a message in a line that names the change log',
      'Retry exceeded 3 times. Response: {"errorMessages":["The requested API has been removed. See https://developer.atlassian.com/changelog/#CHANGE-2046"],"errors":{}} (410)',
      'J22',
    ],
  ])('%s', (_, text, id) => {
    expect(findingsOf(text)[0]?.id).toBe(id)
  })
})
