import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, isNotSaid, isSaidFirst, type LookAlike } from './entry.ts'

/** One to three lines, as tools print them or people write them down. */
const pastes: readonly Entry[] = [
  {
    name: 'Invoke-RestMethod : Basic authentication with passwords is d',
    first: 'J26 certain',
    text: 'Invoke-RestMethod : Basic authentication with passwords is deprecated.  For more information, see: https://confluence.atlassian.com/cloud/deprecation\nAt C:\\scripts\\jira.ps1:14 char:13',
  },
  {
    name: 'RestClientException{statusCode=Optional.of(401), errorCollec',
    first: 'J26 certain',
    text: 'RestClientException{statusCode=Optional.of(401), errorCollections=[ErrorCollection{status=401, errors={}, errorMessages=[Basic authentication with passwords is deprecated.]}]}',
  },
  {
    name: 'Since this morning the Jenkins Jira plugin cannot log in. Lo',
    first: 'J26 likely',
    text: 'Since this morning the Jenkins Jira plugin cannot log in. Log says "Basic authentication with passwords is deprecated", I did enter my password.',
  },
  {
    name: 'n8n Jira node: "Authorization failed - please check your cre',
    first: 'J28 possible',
    text: 'n8n Jira node: "Authorization failed - please check your credentials" 401. I created the API token with scopes as Atlassian recommends now. A token without scopes works.',
  },
  {
    name: 'import requests',
    first: 'J28 likely',
    text: 'import requests\n# scoped token\nr = requests.get("https://x.atlassian.net/rest/api/3/myself", auth=("me@x.com", TOKEN))\nprint(r.status_code)  # 401',
  },
  {
    name: "Our service account's API token always ends in 401 when we c",
    first: 'J28 likely',
    text: "Our service account's API token always ends in 401 when we call https://quitte.atlassian.net/rest/api/3/search/jql",
  },
  {
    name: 'Error: 400 Bad Request: {"errorMessages":[],"errors":{"custo',
    first: 'J30 certain',
    text: 'Error: 400 Bad Request: {"errorMessages":[],"errors":{"customfield_10036":"Story Points is required."}}',
  },
  {
    name: '##[error]Failed to create Jira issue: {"errors":{"issuetype"',
    first: 'J30 certain',
    text: '##[error]Failed to create Jira issue: {"errors":{"issuetype":"Specify a valid issue type"},"errorMessages":[]}',
  },
  {
    name: 'jira.exceptions.JIRAError: JiraError HTTP 400 url: https://q',
    first: 'J30 likely',
    text: 'jira.exceptions.JIRAError: JiraError HTTP 400 url: https://quitte.atlassian.net/rest/api/2/issue\n\ttext: Reporter is required.',
  },
  {
    name: 'When creating a ticket through the API I get "Epic Name is r',
    first: 'J30 possible',
    text: 'When creating a ticket through the API I get "Epic Name is required." although I never had an epic.',
  },
  {
    name: 'HTTP 400 {"errorMessages":[],"errors":{"customfield_10016":"',
    first: 'J31 likely',
    text: 'HTTP 400 {"errorMessages":[],"errors":{"customfield_10016":"Field \'customfield_10016\' cannot be set. It is not on the appropriate screen, or unknown."}}',
  },
  {
    name: "Automation fails: Field 'assignee' cannot be set. It is not ",
    first: 'J31 likely',
    text: "Automation fails: Field 'assignee' cannot be set. It is not on the appropriate screen, or unknown.",
  },
  {
    name: '{"errorMessages":[],"errors":{"comment":"Comment body is not',
    first: 'J32 certain',
    text: '{"errorMessages":[],"errors":{"comment":"Comment body is not valid!"}}',
  },
  {
    name: 'Failed to update issue: description: Operation value must be',
    first: 'J32 certain',
    text: 'Failed to update issue: description: Operation value must be an Atlassian Document (see the Atlassian Document Format)',
  },
  {
    name: '{"errorMessages":["INVALID_INPUT"],"errors":{}}  from POST h',
    first: 'J32 likely',
    text: '{"errorMessages":["INVALID_INPUT"],"errors":{}}  from POST https://quitte.atlassian.net/rest/api/3/issue/A-1/comment',
  },
  {
    name: '{"errorMessages":["Unbounded JQL queries are not allowed her',
    first: 'J33 certain',
    text: '{"errorMessages":["Unbounded JQL queries are not allowed here. Please add a search restriction to your query."],"errors":{}}',
  },
  {
    name: 'GET https://quitte.atlassian.net/rest/api/3/search/jql?jql=O',
    first: 'J33 likely',
    text: 'GET https://quitte.atlassian.net/rest/api/3/search/jql?jql=ORDER%20BY%20created%20DESC 400 Bad Request',
  },
  {
    name: "Request failed: Error in the JQL Query: The character '@' is",
    first: 'J34 certain',
    text: "Request failed: Error in the JQL Query: The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 12)",
  },
  {
    name: "Jql error: Expecting either 'OR' or 'AND' but got 'foo'. (li",
    first: 'J34 certain',
    text: "Jql error: Expecting either 'OR' or 'AND' but got 'foo'. (line 1, character 20)",
  },
  {
    name: 'oauth2: "invalid_grant" "Unknown or invalid refresh token."',
    first: 'T14 likely',
    text: 'oauth2: "invalid_grant" "Unknown or invalid refresh token."',
  },
  {
    name: 'Token refresh against https://auth.atlassian.com/oauth/token',
    first: 'T14 likely',
    text: 'Token refresh against https://auth.atlassian.com/oauth/token fails with 403 invalid_grant after a while; the first refresh works, the second does not.',
  },
  {
    name: 'error=unauthorized_client&error_description=redirect_uri is ',
    first: 'T15 possible',
    text: 'error=unauthorized_client&error_description=redirect_uri is not registered for client',
  },
  {
    name: 'We use https://auth.atlassian.com/authorize with scope read:',
    first: 'T15 possible',
    text: 'We use https://auth.atlassian.com/authorize with scope read:jira-work and there is no refresh_token in the response.',
  },
  {
    name: 'Response from https://api.atlassian.com/ex/jira/abc/rest/api',
    first: 'J36 likely',
    text: 'Response from https://api.atlassian.com/ex/jira/abc/rest/api/3/myself: 401 {"code":401,"message":"Unauthorized"}',
  },
  {
    name: 'requests.get(attachment.content) returns 401',
    first: 'J38 likely',
    text: 'requests.get(attachment.content) returns 401\nattachment.content = https://quitte.atlassian.net/secure/attachment/10042/log.txt',
  },
  {
    name: 'Downloading https://quitte.atlassian.net/wiki/download/attac',
    first: 'J38 likely',
    text: 'Downloading https://quitte.atlassian.net/wiki/download/attachments/98/x.png?api=v2 with Basic auth gives 403 Forbidden, the page itself can be read.',
  },
  {
    name: 'GET https://quitte.atlassian.net/rest/api/3/attachment/conte',
    first: 'J38 likely',
    text: 'GET https://quitte.atlassian.net/rest/api/3/attachment/content/10042 303\nGET https://api.media.atlassian.com/file/abc/binary?token=x 400 Bad Request',
  },
  {
    name: "$jira = new Client('http://quitte.atlassian.net'); $jira->is",
    first: 'N13 likely',
    text: "$jira = new Client('http://quitte.atlassian.net'); $jira->issues()->create($data);\n// 405 Method Not Allowed",
  },
  {
    name: 'POST http://quitte.atlassian.net/rest/api/2/issue -> 301 -> ',
    first: 'N13 certain',
    text: 'POST http://quitte.atlassian.net/rest/api/2/issue -> 301 -> GET https://quitte.atlassian.net/rest/api/2/issue 405',
  },
  {
    name: 'JIRA_BASE_URL=https://id.atlassian.com',
    first: 'N14 likely',
    text: 'JIRA_BASE_URL=https://id.atlassian.com\nError: Request failed with status code 404',
  },
  {
    name: 'ERROR: https://quitte.atlassian.net/browse/rest/api/2/myself',
    first: 'N14 certain',
    text: 'ERROR: https://quitte.atlassian.net/browse/rest/api/2/myself returned 404 <!DOCTYPE html>',
  },
  {
    name: '401 Could not find authentication data on request',
    first: 'I21 certain',
    text: '401 Could not find authentication data on request\nGET /css/style.css',
  },
  {
    name: 'The general page is cacheable, so there is no jwt in the que',
    first: 'I21 likely',
    text: 'The general page is cacheable, so there is no jwt in the query string and authenticate() rejects it.',
  },
  {
    name: '403 Forbidden {"code":403,"message":"The app is not installe',
    first: 'J40 likely',
    text: '403 Forbidden {"code":403,"message":"The app is not installed on this instance"}',
  },
  {
    name: 'POST /rest/api/2/issue/A-1/transitions 400 {"errorMessages":',
    first: 'J41 certain',
    text: 'POST /rest/api/2/issue/A-1/transitions 400 {"errorMessages":["\'transition\' identifier must be an integer"],"errors":{}}',
  },
  {
    name: 'Error: It seems that you have tried to perform a workflow op',
    first: 'J41 likely',
    text: 'Error: It seems that you have tried to perform a workflow operation (Close) that is not valid for the current state of this issue (A-1).',
  },
  {
    name: 'Users search as the app: 403 Forbidden on GET /rest/api/3/us',
    first: 'J42 likely',
    text: 'Users search as the app: 403 Forbidden on GET /rest/api/3/user/search',
  },
  {
    name: 'HTTP 403, X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE;',
    first: 'J35 certain',
    text: 'HTTP 403, X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://quitte.atlassian.net/login.jsp',
  },
  {
    name: 'All calls return 401 since 14 March, nothing was changed by ',
    first: 'J29 likely',
    text: 'All calls return 401 since 14 March, nothing was changed by us. It turned out that the API token had expired.',
  },
  {
    name: 'search returns an empty array, no error. The API token expir',
    first: 'J29 possible',
    text: 'search returns an empty array, no error. The API token expired last week.',
  },
  {
    name: 'ERR invalid token: token has invalid claims: token used befo',
    first: 'I20 possible',
    text: 'ERR invalid token: token has invalid claims: token used before issued',
  },
  {
    name: 'Forge Remote: calling https://quitte.atlassian.net/rest/api/',
    first: 'J37 likely',
    text: 'Forge Remote: calling https://quitte.atlassian.net/rest/api/3/myself with the x-forge-oauth-user token returns 401',
  },
  {
    name: '503 Service Unavailable <title>Atlassian Cloud Notifications',
    first: 'N15 certain',
    text: '503 Service Unavailable <title>Atlassian Cloud Notifications - Page Unavailable</title>',
  },
  {
    name: 'Jira Data Center 9.12: GET https://jira.firma.example/rest/a',
    first: 'J39 likely',
    text: 'Jira Data Center 9.12: GET https://jira.firma.example/rest/api/3/project returns 404',
  },
]

const others: readonly LookAlike[] = [
  {
    name: 'an attachment of another server',
    not: ['J38'],
    text: 'AWS CloudFront 403 for https://d111.cloudfront.net/secure/attachment/1/a.png',
  },
  {
    name: 'a static file that is not there',
    not: ['I21'],
    text: 'GET /css/style.css 404 Not Found',
  },
  {
    name: 'http on this machine',
    not: ['N13'],
    text: 'POST http://localhost:3000/installed 405 Method Not Allowed',
  },
  {
    name: 'a document of another API',
    not: ['J32'],
    text: 'POST https://api.example.com/v1/items 400 {"error":"INVALID_INPUT"}',
  },
  {
    name: 'a field that another service requires',
    not: ['J30'],
    text: 'POST https://api.example.com/v1/users 422 {"errors":{"email":"Email is required."}}',
  },
]

/** Of these nothing at all may be said. */
const quiet: readonly LookAlike[] = [
  {
    name: "## What's changed",
    not: [''],
    text: "## What's changed\n* Basic authentication with passwords is deprecated, so the login form asks for an API token now\n* JQL search uses /rest/api/3/search/jql",
  },
  {
    name: 'This PR converts descriptions to Atlassian Documen',
    not: [''],
    text: 'This PR converts descriptions to Atlassian Document Format for the v3 API and keeps strings for v2.',
  },
  {
    name: 'How to: create an API token with scopes. Open your',
    not: [''],
    text: 'How to: create an API token with scopes. Open your profile, choose Create API token with scopes, select Jira. Use https://api.atlassian.com/ex/jira/{cloudId} as the base URL.',
  },
  {
    name: 'Feature request: please support service account to',
    not: [''],
    text: 'Feature request: please support service account tokens.',
  },
  {
    name: 'The plugin stores the refresh token in the keychai',
    not: [''],
    text: 'The plugin stores the refresh token in the keychain. If the refresh token is invalid the user is asked to log in again.',
  },
  {
    name: 'Docs: set JIRA_URL to https://your-domain.atlassia',
    not: [''],
    text: 'Docs: set JIRA_URL to https://your-domain.atlassian.net (not https://your-domain.atlassian.net/jira/software).',
  },
  {
    name: 'CHANGELOG',
    not: [''],
    text: 'CHANGELOG\n- http base URLs are rewritten to https instead of http\n- attachments are fetched from /rest/api/3/attachment/content',
  },
  {
    name: 'We plan to drop Jira Server support. Data Center u',
    not: [''],
    text: 'We plan to drop Jira Server support. Data Center users stay on /rest/api/2.',
  },
  {
    name: 'GET https://api.github.com/repos/a/b 403 {"message',
    not: [''],
    text: 'GET https://api.github.com/repos/a/b 403 {"message":"API rate limit exceeded"}',
  },
  {
    name: 'PUT https://gitlab.com/api/v4/projects/1 400 {"mes',
    not: [''],
    text: 'PUT https://gitlab.com/api/v4/projects/1 400 {"message":{"name":["name is required."]}}',
  },
  {
    name: 'INFO 2026-10-01 created issue QU-1 in project QU',
    not: [''],
    text: 'INFO 2026-10-01 created issue QU-1 in project QU\nINFO 2026-10-01 transitioned QU-1 to Done',
  },
  {
    name: '{"cacheable": true, "key": "panel", "url": "/panel',
    not: [''],
    text: '{"cacheable": true, "key": "panel", "url": "/panel"}',
  },
  {
    name: 'I wonder how to browse users as an app. Is the per',
    not: [''],
    text: 'I wonder how to browse users as an app. Is the permission Browse users and groups enough?',
  },
  {
    name: 'curl -u me@x.com:$T https://quitte.atlassian.net/r',
    not: [''],
    text: 'curl -u me@x.com:$T https://quitte.atlassian.net/rest/api/3/myself\n{"accountId":"5b10a2844c20165700ede21g","active":true,"displayName":"Me"}',
  },
  {
    name: 'const res = await fetch(`${base}/rest/api/3/issue`',
    not: [''],
    text: "const res = await fetch(`${base}/rest/api/3/issue`, { method: 'POST', body: JSON.stringify({ fields }) })\nif (res.status === 400) throw new Error('Reporter is required.')",
  },
  {
    name: 'The API token expires on 14 March 2027; renew it b',
    not: [''],
    text: 'The API token expires on 14 March 2027; renew it before.',
  },
  {
    name: 'test("401 shows the login form", () => { server.us',
    not: [''],
    text: "test(\"401 shows the login form\", () => { server.use(http.get('/rest/api/3/myself', () => new HttpResponse('Basic authentication with passwords is deprecated', { status: 401 }))) })",
  },
  {
    name: 'Okta says: redirect_uri is not registered for clie',
    not: [''],
    text: 'Okta says: redirect_uri is not registered for client (https://dev-1.okta.com/oauth2/v1/authorize)',
  },
  {
    name: 'Our own OAuth server returns invalid_grant when a ',
    not: [''],
    text: 'Our own OAuth server returns invalid_grant when a refresh token is reused. https://login.example.com/oauth/token',
  },
  {
    name: 'Transition animations: no transition with prefers-',
    not: [''],
    text: 'Transition animations: no transition with prefers-reduced-motion.',
  },
  {
    name: 'The CAPTCHA challenge of our shop is shown after f',
    not: [''],
    text: 'The CAPTCHA challenge of our shop is shown after five logins.',
  },
]

describe('short pastes', () => {
  rows('are told by their entry', pastes, isSaidFirst)
  rows('of others are not', others, isNotSaid)
  rows('that only talk of a failure, or are another product’s, say nothing', quiet, isNotSaid)
})
