import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, type LookAlike, isNotSaid, isSaidFirst } from './entry.ts'

const entries: readonly Entry[] = [
  {
    name: 'C01 by what the endpoint says beside invalid_client',
    first: 'C01 likely',
    text: `Token request rejected (400 Bad Request): {"error":"invalid_client","error_description":"Token was issued in the future"}`,
  },
  {
    name: 'J01 in a table of what was tried',
    first: 'J01 possible',
    text: '| `Bearer <t>`, `Bearer <t> ` | `403 {"error": "Failed to parse Connect Session Auth Token"}` | all |\n| `bearer`, `token` | `200` anonymous | same |',
  },
  {
    name: 'T14 by its text',
    first: 'T14 certain',
    text: `POST https://auth.atlassian.com/oauth/token
Content-Type: application/json

{"grant_type":"refresh_token","client_id":"abc","client_secret":"[redacted]","refresh_token":"[redacted]"}

HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}`,
  },
  {
    name: 'T14 in a log',
    first: 'T14 likely',
    text: `2026-09-30T02:00:04Z ERROR token refresh failed for workspace 81: 403 {"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}`,
  },
  {
    name: 'T14 by the request',
    first: 'T14 likely',
    text: `POST https://auth.atlassian.com/oauth/token
Content-Type: application/x-www-form-urlencoded

grant_type=refresh_token&client_id=abc&refresh_token=%5Bredacted%5D

HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"invalid_grant"}`,
  },
  {
    name: 'T15 a code that was redeemed before',
    first: 'T15 likely',
    text: `POST https://auth.atlassian.com/oauth/token
Content-Type: application/json

{"grant_type":"authorization_code","client_id":"abc","client_secret":"[redacted]","code":"[redacted]","redirect_uri":"https://example.com/cb"}

HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"invalid_grant","error_description":"Invalid authorization code"}`,
  },
  {
    name: 'T15 in a browser’s console',
    first: 'T15 likely',
    text: `Uncaught (in promise) Error: https://auth.atlassian.com/oauth/token {"error":"access_denied","error_description":"Unauthorized"}`,
  },
  {
    name: 'T14 told by a worker',
    first: 'T14 likely',
    text: `worker 4: could not refresh the token of workspace 81 at auth.atlassian.com: invalid_grant`,
  },
  {
    name: 'T15 in the address of the error page',
    first: 'T15 certain',
    text: `https://id.atlassian.com/error?error=unauthorized_client&error_description=redirect_uri%20is%20not%20registered%20for%20client:%20https://otter.example/jira/done`,
  },
  {
    name: 'T15 scopes that the console does not have',
    first: 'T15 certain',
    text: `Error: This app has requested scopes that have not been added to the app. Configure the app at https://developer.atlassian.com/apps and add the following scopes to the app: read:page:confluence`,
  },
  {
    name: 'I20 Go',
    first: 'I20 likely',
    text: `2026/08/12 09:00:01 handler.go:88: connect: jwt parse: Token used before issued
2026/08/12 09:00:01 GET /lifecycle?jwt=[redacted] 401`,
  },
  {
    name: 'I20 Python',
    first: 'I20 likely',
    text: `Traceback (most recent call last):
  File "/srv/app/connect.py", line 41, in verify
    claims = jwt.decode(token, secret, algorithms=["HS256"])
jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)`,
  },
  {
    name: 'I20 PHP',
    first: 'I20 likely',
    text: `PHP Fatal error:  Uncaught Firebase\\JWT\\BeforeValidException: Cannot handle token with iat prior to 2026-10-01T10:00:03+0000 in /srv/jira-connect/vendor/firebase/php-jwt/src/JWT.php:151`,
  },
  {
    name: 'I21 a static file',
    first: 'I21 certain',
    text: `GET /js/app.bundle.js HTTP/1.1
Host: app.example.com

HTTP/1.1 401 Unauthorized
X-Powered-By: Express
Content-Type: text/html

Could not find authentication data on request`,
  },
  {
    name: 'I21 a module that is cacheable, told by a person',
    first: 'I21 likely',
    text: `Our panel:
  "jiraIssueContents": [{ "key": "panel", "url": "/panel", "cacheable": true }]

and since we set that the log says

Authentication verification error: 401 Could not find authentication data on request`,
  },
]

const lookAlikes: readonly LookAlike[] = [
  {
    name: 'Connect’s server and its own invalid_grant',
    not: ['T14', 'T15'],
    text: `POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token
Content-Type: application/x-www-form-urlencoded

grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=[redacted]

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant","error_description":"Invalid aud: https://auth.atlassian.io"}`,
  },
  {
    name: 'a token that ran out is no token from the future',
    not: ['I20'],
    text: `GET /panel?jwt=[redacted] HTTP/1.1
Host: app.example.com

HTTP/1.1 401 Unauthorized
X-Powered-By: Express

Authentication request has expired. Try reloading the page.`,
  },
  {
    name: 'a page that should have a token',
    not: ['I21'],
    text: `GET /panel?xdm_e=https%3A%2F%2Ferle.atlassian.net HTTP/1.1
Host: app.example.com

HTTP/1.1 401 Unauthorized
X-Powered-By: Express

Could not find authentication data on request`,
  },
]

describe('tokens of other kinds, and clocks', () => {
  rows('are told by their entry', entries, isSaidFirst)
  rows('are not taken for another', lookAlikes, isNotSaid)
})
