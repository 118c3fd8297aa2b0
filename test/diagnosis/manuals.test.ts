import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'

/** Pages that explain an answer: an example of it, and nothing failed. */
const MANUALS = [
  'When the API of Jira reports an HTTP 401\n\nThis article goes through what may be behind it. 401 says that the server received a request which it could not verify: a wrong URL, a credential that is not valid. 403 means that the client did authenticate and still has no access to the resource.',
  'As whom one asks over an application link of Jira\n\nScenario 1: both directions impersonate, and the user does not exist at the other end: anonymous, no data.\nScenario 2: both directions impersonate, but the user has no token for the other end: anonymous for want of a token, no data.',
  'POST /oauth/token\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "access_token": <string>, "expires_in": <seconds until the token expires>, "scope": <string> }\n\nOtherwise: 401 {"error": "unauthorized_client", "error_description": "..."}',
  'If the account is not allowed to be impersonated, the response will be:\n\nHTTP/1.1 400 Bad Request\n{"error": "invalid_grant", "error_description": "User is not permitted to be impersonated"}',
  '## Error responses\n\nA request without a token will return 401:\n\n```json\n{"errorMessages": ["Client must be authenticated to access this resource."], "errors": {}}\n```',
  'You may see this answer when the search endpoint that was removed is called, for example:\n\n{"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."],"errors":{}}',
  'In case of an error the body usually holds the reason:\n\n{"code": 401, "message": "Unauthorized; scope does not match"}',
  'Response body\n\n{\n  "issueId": string,\n  "error": string\n}\n\n404 {"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}',
  'When the limit is reached, Jira will answer 429 Too Many Requests. A typical answer looks like this:\n\nHTTP/1.1 429 Too Many Requests\nRetry-After: 30\nRateLimit-Reason: jira-burst-based',
  'curl -u "email:token" https://your-domain.atlassian.net/rest/api/3/myself\n\nOn failure the server can return 401 Unauthorized:\n\nHTTP/1.1 401 Unauthorized\nwww-authenticate: OAuth realm="https%3A%2F%2Fyour-domain.atlassian.net"',
  'Error codes\n\n- `401 Unauthorized`: The API token is missing or invalid.\n- `403 Forbidden`: You lack the permission Browse projects.\n- `429 Too Many Requests`: slow down.',
  'Settings | The request is malformed. | The URL of the Jira site is wrong.\nSettings | The client lacks the permission. | An API token that is not valid for Jira.\nSync | Cannot authenticate with the data source. | The account of Jira lacks a permission.',
  '| Message | Cause |\n| --- | --- |\n| XSRF check failed | Jira wants X-Atlassian-Token on an upload |\n| Issue does not exist | the account may not see it in Jira |\n| Unauthorized | the token is not valid |',
  '400 = the JQL cannot be parsed\n401 = the token is not valid\n404 = there is no such project in Jira',
]

/** The same words of somebody to whom it happened. */
const FAILURES: Readonly<Record<string, string>> = {
  'If I send the token, the answer is:\n\n{"errorMessages": ["Client must be authenticated to access this resource."], "errors": {}}':
    'J02',
  'The upload often fails. It could be the header:\n\n2026-02-02T08:00:00Z ERROR POST /rest/api/3/issue/QU-1/attachments returned 403 XSRF check failed':
    'J20',
  'If the search is called, the program stops:\n\nGET https://quitte.atlassian.net/rest/api/3/search → 410\n{"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."],"errors":{}}':
    'J22',
  'The token of <the app’s name> is refused, for example now:\n\n{"code": 401, "message": "Unauthorized; scope does not match"}\n\nWhat can we do?':
    'J11',
  'Sync usually works. Since yesterday it will stop with:\n\nHTTP/1.1 429 Too Many Requests\nRetry-After: 30\nRateLimit-Reason: jira-burst-based':
    'J21',
}

function told(text: string): readonly string[] {
  try {
    return diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

describe('a page of documentation', () => {
  it('holds examples of answers, and none of them failed', () => {
    const alarms = MANUALS.map((text) => [text, told(text)] as const)
    expect(alarms.filter(([, found]) => found.length > 0)).toEqual([])
  })

  it('is not what somebody tells in the same words of their own call', () => {
    const firsts = Object.keys(FAILURES).map((text) => [text, told(text)[0]?.split(' ')[0]])
    expect(firsts).toEqual(Object.entries(FAILURES))
  })
})
