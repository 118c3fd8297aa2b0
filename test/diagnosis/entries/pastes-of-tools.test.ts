import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, isSaidFirst } from './entry.ts'

/** As actions, clients and low-code tools print them, in several languages. */
const pastes: readonly Entry[] = [
  {
    name: 'J26 Run atlassian/gajira-login@v3',
    first: 'J26 certain',
    text: 'Run atlassian/gajira-login@v3\nError: Response from Jira: 401 Unauthorized\nBasic authentication with passwords is deprecated.  For more information, see: https://developer.atlassian.com/cloud/confluence/deprecation-notice-basic-auth/',
  },
  {
    name: 'J28 We moved from a personal token to a service accoun',
    first: 'J28 likely',
    text: 'We moved from a personal token to a service account. curl -u svc@serviceaccount.atlassian.com:$TOKEN https://quitte.atlassian.net/rest/api/3/myself gives\n\nHTTP/2 401\nwww-authenticate: OAuth realm="https%3A%2F%2Fquitte.atlassian.net"',
  },
  {
    name: 'J28 | token | url | result |',
    first: 'J28 likely',
    text: '| token | url | result |\n| --- | --- | --- |\n| scoped | https://quitte.atlassian.net/rest/api/3/myself | 401 |\n| scoped | https://api.atlassian.com/ex/jira/…/rest/api/3/myself | 200 |',
  },
  {
    name: 'J30 POST /rest/api/3/issue',
    first: 'J30 likely',
    text: 'POST /rest/api/3/issue\n{"fields":{"project":{"key":"QU"},"issuetype":{"name":"Tarea"},"summary":"x"}}\n\n400\n{"errorMessages":[],"errors":{"issuetype":"O tipo de item selecionado é inválido."}}',
  },
  {
    name: 'J30 HTTPError: 400 Client Error: Bad Request for url: ',
    first: 'J30 certain',
    text: 'HTTPError: 400 Client Error: Bad Request for url: https://quitte.atlassian.net/rest/api/2/issue\nresponse: {"errorMessages":[],"errors":{"assignee":"Issues must be assigned.","customfield_10200":"Cost center is required."}}',
  },
  {
    name: 'J30 System.AggregateException ---> InvalidOperationExc',
    first: 'J30 certain',
    text: 'System.AggregateException ---> InvalidOperationException: Response Status Code: 400. Response Content: {"errorMessages":[],"errors":{"project":"valid project is required"}}',
  },
  {
    name: 'J31 PUT https://quitte.atlassian.net/rest/api/3/issue/',
    first: 'J31 likely',
    text: 'PUT https://quitte.atlassian.net/rest/api/3/issue/QU-7 → 400\nbody: {"errorMessages":[],"errors":{"fixVersions":"Field \'fixVersions\' cannot be set. It is not on the appropriate screen, or unknown."}}',
  },
  {
    name: 'J32 Power Automate, Create issue (V3): "Operation valu',
    first: 'J32 likely',
    text: 'Power Automate, Create issue (V3): "Operation value must be a string"',
  },
  {
    name: 'J32 POST https://quitte.atlassian.net/rest/api/3/issue',
    first: 'J32 likely',
    text: 'POST https://quitte.atlassian.net/rest/api/3/issue 400 {"errorMessages":["INVALID_INPUT"],"errors":{}}',
  },
  {
    name: 'J27 {"errorMessages":["The value \'Quitte Team\' does no',
    first: 'J27 certain',
    text: '{"errorMessages":["The value \'Quitte Team\' does not exist for the field \'Team\'."],"warningMessages":[]}',
  },
  {
    name: 'J33 $ curl -u me -d \'{"jql":""}\' -H \'Content-Type: app',
    first: 'J33 likely',
    text: '$ curl -u me -d \'{"jql":""}\' -H \'Content-Type: application/json\' https://quitte.atlassian.net/rest/api/3/search/jql\n{"errorMessages":["Ungebundene JQL-Abfragen sind hier nicht zulässig."],"errors":{}}',
  },
  {
    name: 'J34 {"errorMessages":["Error en la consulta JQL: se es',
    first: 'J34 likely',
    text: '{"errorMessages":["Error en la consulta JQL: se esperaba un operador. (línea 1, carácter 9)"],"errors":{}}  GET /rest/api/3/search/jql?jql=project%20QU',
  },
  {
    name: 'J34 com.atlassian.jira.rest.client.api.RestClientExcep',
    first: 'J34 certain',
    text: "com.atlassian.jira.rest.client.api.RestClientException: Error in the JQL Query: 'order' is a reserved JQL word.",
  },
  {
    name: "T14 [worker] RefreshError: 403: { error: 'invalid_gran",
    first: 'T14 likely',
    text: "[worker] RefreshError: 403: { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' }",
  },
  {
    name: 'T15 Screenshot text: "Something went wrong. redirect_u',
    first: 'T15 certain',
    text: 'Screenshot text: "Something went wrong. redirect_uri is not registered for client: https://app.quitte.example/cb" after log in with Atlassian',
  },
  {
    name: 'J36 axios GET https://api.atlassian.com/ex/confluence/',
    first: 'J36 likely',
    text: "axios GET https://api.atlassian.com/ex/confluence/0b/wiki/api/v2/pages -> 401 { code: 401, message: 'Unauthorized' }",
  },
  {
    name: 'J38 wget --header="Authorization: Basic ..." https://q',
    first: 'J38 likely',
    text: 'wget --header="Authorization: Basic ..." https://quitte.atlassian.net/secure/attachment/10010/build.zip\nHTTP request sent, awaiting response... 401 Unauthorized',
  },
  {
    name: 'J38 Attachment saved, but the file is the HTML of the ',
    first: 'J38 likely',
    text: 'Attachment saved, but the file is the HTML of the login page and not the image.',
  },
  {
    name: 'N14 ConnectionTest failed: GET https://admin.atlassian',
    first: 'N14 likely',
    text: 'ConnectionTest failed: GET https://admin.atlassian.com/rest/api/3/myself -> 404 <!doctype html><html>',
  },
  {
    name: 'N15 fetch failed: 404 Not Found',
    first: 'N15 certain',
    text: 'fetch failed: 404 Not Found\n<title>Atlassian Cloud Notifications - Page Unavailable</title>',
  },
  {
    name: 'I21 [ERROR] 401 GET /atlassian-connect/all.js Could no',
    first: 'I21 certain',
    text: '[ERROR] 401 GET /atlassian-connect/all.js Could not find authentication data on request',
  },
  {
    name: 'J40 HTTP/1.1 403 Forbidden',
    first: 'J40 likely',
    text: 'HTTP/1.1 403 Forbidden\nx-envoy-upstream-service-time: 4\nserver: envoy\n\n{"code":403,"message":"The app is not installed on this instance"}',
  },
  {
    name: 'J41 400 {"errorMessages":["\'transition\' identifier mus',
    first: 'J41 certain',
    text: '400 {"errorMessages":["\'transition\' identifier must be an integer"],"errors":{}}',
  },
  {
    name: 'J42 {"errorMessages":["You are not allowed to browse u',
    first: 'J42 likely',
    text: '{"errorMessages":["You are not allowed to browse users."]} from GET https://quitte.atlassian.net/rest/api/3/user/search?query=mia with 403',
  },
  {
    name: 'J35 {"message":"Basic Authentication Failure - Reason ',
    first: 'J35 likely',
    text: '{"message":"Basic Authentication Failure - Reason : AUTHENTICATION_DENIED"} 403',
  },
  {
    name: 'J39 GET https://jira.firma.example/rest/api/3/issue/A-',
    first: 'J39 likely',
    text: 'GET https://jira.firma.example/rest/api/3/issue/A-1 302 Found\nLocation: https://jira.firma.example/login.jsp',
  },
  {
    name: 'J37 x-forge-oauth-system token, GET https://quitte.atl',
    first: 'J37 likely',
    text: 'x-forge-oauth-system token, GET https://quitte.atlassian.net/wiki/api/v2/pages → 401 Unauthorized',
  },
  {
    name: 'I20 jwt.exceptions.ImmatureSignatureError: The token i',
    first: 'I20 possible',
    text: 'jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)',
  },
]

describe('what tools print', () => {
  rows('is told by its entry', pastes, isSaidFirst)
})
