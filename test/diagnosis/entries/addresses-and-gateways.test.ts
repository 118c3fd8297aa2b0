import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, type LookAlike, isNotSaid, isSaidFirst } from './entry.ts'

const gateway = 'https://api.atlassian.com/ex/jira/11112222-a1b2-4c3d-9e0f-123456789abc'

const entries: readonly Entry[] = [
  {
    name: 'J36 the hour is over',
    first: 'J36 likely',
    text: `GET ${gateway}/rest/api/3/myself
Authorization: Bearer [redacted]

HTTP/1.1 401 Unauthorized
Content-Type: application/json
Server: AtlassianEdge
Atl-Traceid: 5a2c

{"code":401,"message":"Unauthorized"}`,
  },
  {
    name: 'J37 at the site with what Forge handed over',
    first: 'J37 likely',
    text: `Our Forge Remote takes the token from x-forge-oauth-system and calls the site:

GET https://erle.atlassian.net/rest/api/3/issue/E-1
Authorization: Bearer [redacted]

HTTP/1.1 401 Unauthorized
Content-Type: text/html;charset=UTF-8

Client must be authenticated to access this resource.`,
  },
  {
    name: 'J37 in code that keeps what Forge handed over',
    first: 'J37 likely',
    text: `const { token, apiBaseUrl } = await host.getForgeUserToken(id)
const answer = await fetch(\`\${apiBaseUrl}/rest/api/3/issue/\${key}\`, { headers: { Authorization: \`Bearer \${token}\` } })

The status is 401. For a while it worked.

> They do not live long. Ask for it in each call, do not keep it.`,
  },
  {
    name: 'J37 of a remote, told',
    first: 'J37 likely',
    text: `We are the remote of a Forge app and send its token to apiBaseUrl: status 401 from /rest/api/3/myself. It was fine at first, and the token is cached.`,
  },
  {
    name: 'J11 before tokens with scopes where the gateway names the scopes',
    first: 'J11 certain',
    text: `Reading a page with the v2 API of Confluence failed with 401 Unauthorized; scope does not match.

> Threw the classic scopes out and took granular ones only, then it went through.`,
  },
  {
    name: 'J38 Jira’s servlet',
    first: 'J38 likely',
    text: `curl -v -u mia@example.com:$TOKEN -o a.png https://erle.atlassian.net/secure/attachment/10021/a.png

< HTTP/2 401
< content-type: text/html;charset=UTF-8
< www-authenticate: OAuth realm="https%3A%2F%2Ferle.atlassian.net"`,
  },
  {
    name: 'J38 Confluence, in a log',
    first: 'J38 likely',
    text: `2026-06-05T10:00:00Z error download failed: GET https://erle.atlassian.net/wiki/download/attachments/123456/plan.pdf -> 401 Unauthorized`,
  },
  {
    name: 'J39 version 3 at the company’s own host',
    first: 'J39 likely',
    text: `GET https://jira.weidenbau.example/rest/api/3/issue/ABC-1
Authorization: Bearer [redacted]

HTTP/1.1 404 Not Found
Content-Type: application/json;charset=UTF-8
X-ASESSIONID: 1ruaaxj
X-ASEN: SEN-1

{"message":"null for uri: https://jira.weidenbau.example/rest/api/3/issue/ABC-1","status-code":404}`,
  },
  {
    name: 'J39 search/jql at a Data Center',
    first: 'J39 likely',
    text: `discovering items: GET https://jira.weidenbau.example/rest/api/2/search/jql?jql=project=A returned status 404: {"message":"HTTP 404 Not Found","status-code":404,"sub-code":-1}`,
  },
  {
    name: 'J39 an operation that Server does not have, its host taken out',
    first: 'J39 likely',
    text: `Response Status Code: 404. Response Content: {"message":"null for uri: https://[our jira]/rest/api/2/issue/ABC-1/changelog?maxResults=100","status-code":404}`,
  },
  {
    name: 'J40 3LO',
    first: 'J40 likely',
    text: `POST ${gateway}/rest/api/2/search
Authorization: Bearer [redacted]

HTTP/1.1 403 Forbidden
Content-Type: application/json
micros-issuer: micros/edge-authenticator

{"code":403,"message":"The app is not installed on this instance"}`,
  },
  {
    name: 'J42 the app lists people',
    first: 'J42 likely',
    text: `GET https://erle.atlassian.net/rest/api/3/users/search?maxResults=50
Authorization: JWT [redacted]

HTTP/1.1 403 Forbidden
Content-Type: application/json;charset=UTF-8
X-AAccountId: 557058:0867a421-a9ee-4659-801a-bc0ee4a4487e

{"errorMessages":["Vous n’avez pas l’autorisation de parcourir les utilisateurs."],"errors":{}}`,
  },
  {
    name: 'N13 redirected to https',
    first: 'N13 certain',
    text: `> POST http://erle.atlassian.net/rest/api/2/issue HTTP/1.1
> Host: erle.atlassian.net
>
< HTTP/1.1 301 Moved Permanently
< Location: https://erle.atlassian.net/rest/api/2/issue
< Server: AtlassianEdge
<`,
  },
  {
    name: 'N13 the POST came back as a list',
    first: 'N13 certain',
    text: `POST http://erle.atlassian.net/rest/api/2/issue/E-1/comment
Authorization: Basic [redacted]

{"body":"x"}

HTTP/1.1 200 OK
Content-Type: application/json

{"startAt":0,"maxResults":1048576,"total":0,"comments":[]}`,
  },
  {
    name: 'N13 in the settings, and 405 in the log',
    first: 'N13 likely',
    text: `JIRA_URL=http://erle.atlassian.net
2026-05-04 11:00:00 ERROR create issue failed: HTTP 405 Method Not Allowed`,
  },
  {
    name: 'J42 told, with the path',
    first: 'J42 likely',
    text: `Our app has the scope READ. Its call to /rest/api/3/user/search is answered 403, and the reference speaks of the permission "Browse users and groups".`,
  },
  {
    name: 'N14 the host where one logs in',
    first: 'N14 likely',
    text: `GET https://id.atlassian.com/rest/api/3/myself
Authorization: Basic [redacted]

HTTP/2 404
content-type: text/html

<!DOCTYPE html><html><head><title>Not found</title></head></html>`,
  },
  {
    name: 'N14 a board’s address before the API’s path',
    first: 'N14 certain',
    text: `GET https://erle.atlassian.net/jira/software/projects/E/boards/1/rest/api/2/search?jql=project%3DE
Authorization: Basic [redacted]

HTTP/2 404
content-type: text/html;charset=UTF-8

<!DOCTYPE html><html><head><title>Oops, you've found a dead link.</title></head></html>`,
  },
  {
    name: 'N15 the page',
    first: 'N15 certain',
    text: `GET https://erle.atlassian.net/rest/api/3/serverInfo

HTTP/1.1 503 Service Unavailable
Content-Type: text/html
Server: AtlassianEdge

<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Atlassian Cloud Notifications - Page Unavailable</title></head><body></body></html>`,
  },
  {
    name: 'N15 in a parser’s complaint',
    first: 'N15 certain',
    text: `Error parsing JSON content for type JiraErrorResult. Content Type: '', content: <!DOCTYPE html>
<html lang="en">
<head>
<title>Atlassian Cloud Notifications - Page Unavailable</title>
</head>`,
  },
]

const lookAlikes: readonly LookAlike[] = [
  {
    name: 'a scope that is missing at the gateway',
    not: ['J36', 'J40'],
    text: `GET ${gateway}/rest/api/3/myself
Authorization: Bearer [redacted]

HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"Unauthorized; scope does not match"}`,
  },
  {
    name: 'a renamed site',
    not: ['N13', 'N14'],
    text: `> GET https://alt.atlassian.net/rest/api/3/myself HTTP/1.1
>
< HTTP/1.1 302 Found
< Location: https://neu.atlassian.net/rest/api/3/myself
< Server: AtlassianEdge
<`,
  },
  {
    name: 'the habit of a Server: /jira alone',
    not: ['N14', 'J39'],
    text: `GET https://erle.atlassian.net/jira/rest/api/2/myself
Authorization: Basic [redacted]

HTTP/2 404
content-type: text/html

<html><title>Oops, you've found a dead link.</title></html>`,
  },
  {
    name: 'an issue that is not there, at the company’s own host',
    not: ['J39'],
    text: `GET https://jira.weidenbau.example/rest/api/2/issue/ABC-1
Authorization: Bearer [redacted]

HTTP/1.1 404 Not Found
Content-Type: application/json

{"errorMessages":["Issue Does Not Exist"],"errors":{}}`,
  },
  {
    name: 'a file that REST gave',
    not: ['J38'],
    text: `> GET https://erle.atlassian.net/rest/api/3/attachment/content/10021 HTTP/1.1
> Authorization: Basic [redacted]
>
< HTTP/1.1 303 See Other
< Location: https://api.media.atlassian.com/file/0b/binary?token=[redacted]
< X-AAccountId: 5b10a2844c20165700ede21g
<`,
  },
  {
    name: 'a server that is too busy',
    not: ['N15'],
    text: `GET https://erle.atlassian.net/rest/api/3/serverInfo

HTTP/1.1 503 Service Unavailable
Content-Type: text/html
Server: AtlassianEdge

<html><head><title>503 Service Temporarily Unavailable</title></head></html>`,
  },
  {
    name: 'a scope is short for a list of people',
    not: ['J42'],
    text: `GET https://erle.atlassian.net/rest/api/3/user/search?query=mia
Authorization: JWT [redacted]

HTTP/1.1 403 Forbidden
Content-Type: text/plain

Request not in an authorized API scope`,
  },
  {
    name: 'a practice site on this machine',
    not: ['J39', 'N13'],
    text: `GET http://127.0.0.1:4501/rest/api/3/issue/ABC-1
Authorization: Bearer [redacted]

HTTP/1.1 404 Not Found
Content-Type: application/json

{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}`,
  },
]

describe('addresses, the gateway and what stands behind them', () => {
  rows('are told by their entry', entries, isSaidFirst)
  rows('are not taken for another', lookAlikes, isNotSaid)
})
