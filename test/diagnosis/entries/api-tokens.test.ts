import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, type LookAlike, isNotSaid, isSaidFirst } from './entry.ts'

const DEPRECATED =
  'Basic authentication with passwords is deprecated.  For more information, see: https://confluence.atlassian.com/cloud/deprecation-of-basic-authentication-with-passwords-for-jira-and-confluence-apis-972355348.html'

const entries: readonly Entry[] = [
  {
    name: 'J26 curl -v',
    first: 'J26 certain',
    text: `> GET /rest/api/3/myself HTTP/2
> Host: birkenau-tools.atlassian.net
> Authorization: Basic [redacted]
> User-Agent: curl/8.7.1
>
< HTTP/2 401
< content-type: text/plain
< server: AtlassianEdge
< atl-traceid: 0b6fd0f1f95a4a6e9d6e
<
${DEPRECATED}`,
  },
  {
    name: 'J26 axios',
    first: 'J26 certain',
    text: `AxiosError: Request failed with status code 401
    at settle (/srv/sync/node_modules/axios/dist/node/axios.cjs:2019:12) {
  response: {
    status: 401,
    statusText: 'Unauthorized',
    data: '${DEPRECATED}\\n'
  }
}`,
  },
  {
    name: 'J26 python restfly',
    first: 'J26 certain',
    text: `restfly.errors.UnauthorizedError: [401: GET] https://otter-lab.atlassian.net/rest/api/3/project/SEC body=b'${DEPRECATED}\\n'`,
  },
  {
    name: 'J28 service account by its mail',
    first: 'J28 likely',
    text: `username: ci-reader-7f3a@serviceaccount.atlassian.com
GET https://kranich.atlassian.net/rest/api/3/project/search
Authorization: Basic [redacted]

HTTP/2 401
content-type: application/json;charset=UTF-8
www-authenticate: OAuth realm="https%3A%2F%2Fkranich.atlassian.net"

{"message":"Client must be authenticated to access this resource.","status-code":401}`,
  },
  {
    name: 'J28 told beside the exchange',
    first: 'J28 likely',
    text: `We made an API token with scopes (read:jira-work) and every call is refused:

GET https://kranich.atlassian.net/rest/api/3/myself
Authorization: Basic [redacted]

401 Client must be authenticated to access this resource.`,
  },
  {
    name: 'J29 the token expired, and 401',
    first: 'J29 likely',
    text: `GET https://kranich.atlassian.net/rest/api/2/myself
Authorization: Basic [redacted]

HTTP/1.1 401 Unauthorized
Content-Type: text/html;charset=UTF-8
WWW-Authenticate: OAuth realm="https%3A%2F%2Fkranich.atlassian.net"

Client must be authenticated to access this resource.

The job ran for eleven months. In the profile page it says that the API token has expired yesterday.`,
  },
  {
    name: 'J35 curl with the header',
    first: 'J35 certain',
    text: `HTTP/1.1 403 Forbidden
Content-Type: text/html;charset=UTF-8
Server: AtlassianEdge
WWW-Authenticate: OAuth realm="https%3A%2F%2Fkranich.atlassian.net"
X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://kranich.atlassian.net/login.jsp
X-Seraph-LoginReason: AUTHENTICATION_DENIED

`,
  },
  {
    name: 'J35 in the log of an integration',
    first: 'J35 certain',
    text: `2026-10-02T07:11:02Z ERROR jira-sync request failed status=403 x-authentication-denied-reason="CAPTCHA_CHALLENGE; login-url=https://kranich.atlassian.net/login.jsp"`,
  },
]

const lookAlikes: readonly LookAlike[] = [
  {
    name: 'no credential at all',
    not: ['J26', 'J28', 'J29', 'J35'],
    text: `GET https://kranich.atlassian.net/rest/api/3/myself

HTTP/1.1 401 Unauthorized
Content-Type: text/html;charset=UTF-8

Client must be authenticated to access this resource.`,
  },
  {
    name: 'a service account that may not see the project, through the gateway',
    not: ['J28'],
    text: `curl -u bot@serviceaccount.atlassian.com:$T https://api.atlassian.com/ex/jira/11112222-a1b2-4c3d-9e0f-123456789abc/rest/api/3/issue/ABC-1

HTTP/2 404
content-type: application/json;charset=UTF-8
x-aaccountid: 712020:0f3a1b7c-aaaa-4bbb-8ccc-1234567890ab

{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}`,
  },
  {
    name: 'an access token that ran out is no API token',
    not: ['J29'],
    text: `GET https://kranich.atlassian.net/rest/api/3/myself
Authorization: Bearer [redacted]

HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Client must be authenticated to access this resource.","status-code":401}

log: access token expired, 903 s old`,
  },
  {
    name: 'all is well with a new API token',
    not: ['J26', 'J29'],
    text: `GET https://kranich.atlassian.net/rest/api/3/myself
Authorization: Basic [redacted]

HTTP/1.1 200 OK
X-AAccountId: 5b10a2844c20165700ede21g
Content-Type: application/json

{"accountId":"5b10a2844c20165700ede21g","active":true}`,
  },
]

describe('Basic credentials', () => {
  rows('are told by their entry', entries, isSaidFirst)
  rows('are not taken for another', lookAlikes, isNotSaid)
})
