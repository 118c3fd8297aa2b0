import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, type LookAlike, isNotSaid, isSaidFirst } from './entry.ts'

/** What people write without the exchange: likely at most, and possible where nothing else is there. */
const told: readonly Entry[] = [
  {
    name: 'J28 a fine-grained token',
    first: 'J28 likely',
    text: `With a fine-grained token our sync gets HTTP 401 from https://linde.atlassian.net/rest/api/3/project, with a classic one it works.`,
  },
  {
    name: 'J28 scopes by name',
    first: 'J28 likely',
    text: `I made an API token with the read:jira-work and write:jira-work scopes.

GET https://linde.atlassian.net/rest/api/3/myself
Authorization: Basic [redacted]

401 Unauthorized`,
  },
  {
    name: 'J32 a comment in version 3',
    first: 'J32 certain',
    text: `POST https://linde.atlassian.net/rest/api/3/issue/L-1/comment
Authorization: Basic [redacted]

{"body":"done"}

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errorMessages":[],"errors":{"comment":"Comment body is not valid!"}}`,
  },
  {
    name: 'J34 without its heading',
    first: 'J34 certain',
    text: `{"errorMessages":["Expecting operator but got 'in'. The valid operators are '=', '!=', '<', '>'."],"errors":{}}`,
  },
  {
    name: 'T15 no refresh token came',
    first: 'T15 likely',
    text: `POST https://auth.atlassian.com/oauth/token works, we get an access token, but it does not return a refresh token. An hour later every call fails:

GET https://api.atlassian.com/ex/jira/11112222-a1b2-4c3d-9e0f-123456789abc/rest/api/3/myself
Authorization: Bearer [redacted]

401 {"code":401,"message":"Unauthorized"}`,
  },
  {
    name: 'J38 in code, with its status',
    first: 'J38 likely',
    text: `const file = await fetch('https://linde.atlassian.net/secure/attachment/10100/a.pdf', { headers: { Authorization: basic } })

The status is 401, although the same header works for every REST call we make.`,
  },
  {
    name: 'J38 a login page in the file',
    first: 'J38 possible',
    text: `The attachment that we download with the API token is always the HTML of the login page.`,
  },
  {
    name: 'N13 told as what mended it',
    first: 'N13 likely',
    text: `Creating an issue fails with 405 Method Not Allowed.

> The base URL in our settings began with http instead of https, that was it.`,
  },
  {
    name: 'N14 in the settings',
    first: 'N14 likely',
    text: `jira_url: https://linde.atlassian.net/jira/software/projects/L/boards/3
2026-05-04 11:00:00 ERROR HTTP 404 Not Found`,
  },
  {
    name: 'I21 a cacheable module',
    first: 'I21 likely',
    text: `Since we set "cacheable": true in the descriptor the URL of the iframe does not contain a jwt any more and our backend answers 401.`,
  },
  {
    name: 'J39 version 2 works',
    first: 'J39 likely',
    text: `GET /rest/api/3/myself ends with 404 here. With version 2 it works.`,
  },
  {
    name: 'J30 in the log of another server',
    first: 'J30 likely',
    text: `main.go:192: 500 Internal Server Error: ticket not made: {\\"errorMessages\\":[],\\"errors\\":{\\"customfield_10020\\":\\"Team is required.\\"}}`,
  },
  {
    name: 'J41 a library’s own words',
    first: 'J41 likely',
    text: `jira.exceptions.JIRAError: Invalid transition name. Done`,
  },
]

const talk: readonly LookAlike[] = [
  {
    name: 'release notes',
    not: ['J28', 'J32', 'J38', 'N13', 'I21', 'J41', 'T14', 'T15'],
    text: `## 2.4.0

- Added support for API tokens with scopes
- Comments are sent as Atlassian Document Format
- Attachments are downloaded through REST instead of /secure/attachment/
- Refresh tokens are stored after each use`,
  },
  {
    name: 'a manual',
    not: ['J28', 'J35', 'J29', 'N13'],
    text: `Use https rather than http in the base URL. API tokens expire after a year at most; a service account token is created in the administration.`,
  },
  {
    name: 'all is well with version 3',
    not: ['J32'],
    text: `POST https://linde.atlassian.net/rest/api/3/issue/L-1/comment
Authorization: Basic [redacted]

{"body":{"type":"doc","version":1,"content":[]}}

HTTP/1.1 201 Created
Content-Type: application/json

{"id":"1"}`,
  },
]

describe('what people tell', () => {
  rows('is heard', told, isSaidFirst)
  rows('is not heard where nothing failed', talk, isNotSaid)
})
