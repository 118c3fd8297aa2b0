import type { Certainty } from '../../../contract/diagnosis.ts'
import type { Entry } from './entry.ts'

const FORMS = ['a line', 'a post', 'an exchange'] as const

/**
 * The failures of real threads, each as a support engineer pastes it: a line of a log or one message, what
 * somebody writes in a forum, an exchange as a whole.
 */
const pastes: Readonly<Record<string, readonly [line: Paste, post: Paste, exchange: Paste]>> = {
  J26: [
    [
      'certain',
      `2026-05-11 08:14:02,118 WARN  [sync-3] c.q.jira.RestClient - 401 Unauthorized: Basic authentication with passwords is deprecated.  For more information, see: https://confluence.atlassian.com/cloud/deprecation-of-basic-authentication-with-passwords-for-jira-and-confluence-apis-972355348.html`,
    ],
    [
      'likely',
      `Since we moved from our own server to Jira Cloud the nightly import does not log in any more. We did not touch user name and password, they are those we use in the browser. What the tool prints is "Basic authentication with passwords is deprecated". Is there a switch to allow it?`,
    ],
    [
      'certain',
      `> GET /rest/api/3/project/search HTTP/2
> Host: quitte.atlassian.net
> authorization: Basic a2ltOnNlY3JldA==
> user-agent: curl/8.5.0
>
< HTTP/2 401
< content-type: text/plain;charset=UTF-8
< www-authenticate: OAuth realm="https%3A%2F%2Fquitte.atlassian.net"
< x-seraph-loginreason: AUTHENTICATED_FAILED
<
Basic authentication with passwords is deprecated.  For more information, see: https://confluence.atlassian.com/cloud/deprecation-of-basic-authentication-with-passwords-for-jira-and-confluence-apis-972355348.html`,
    ],
  ],
  J27: [
    [
      'certain',
      `[error] jira search failed: The value 'OPS' does not exist for the field 'project'.`,
    ],
    [
      'likely',
      `One customer reports that the report stays red. The log of the connector says "The value 'PAYROLL' does not exist for the field 'project'." but the customer opens PAYROLL in Jira every day. Other customers are fine.`,
    ],
    [
      'certain',
      `POST https://quitte.atlassian.net/rest/api/3/search/jql HTTP/1.1
Authorization: Basic (redacted)
Content-Type: application/json

{"jql":"project = OPS AND fixVersion = \\"2026.2\\"","fields":["summary"]}

HTTP/1.1 400 Bad Request
X-AAccountId: 5b10a2844c20165700ede21g
Content-Type: application/json;charset=UTF-8

{"errorMessages":["The value '2026.2' does not exist for the field 'fixVersion'."],"warningMessages":[]}`,
    ],
  ],
  J04: [
    [
      'certain',
      `400 {"errorMessages":["Field 'Story Points' does not exist or this field cannot be viewed by anonymous users."],"warningMessages":[]}`,
    ],
    [
      'possible',
      `Our widget lists the tickets of a filter. For a week it says that there are none, and no error at all. In Jira the filter has 60 of them. When I put a nonsense token into the settings nothing changes, the answer is 200 and the list is empty.`,
    ],
    [
      'certain',
      `GET https://quitte.atlassian.net/rest/api/3/search/jql?jql=project%20%3D%20OPS HTTP/1.1
Authorization: Basic (redacted)
Accept: application/json

HTTP/1.1 200 OK
Content-Type: application/json
X-Seraph-LoginReason: AUTHENTICATED_FAILED

{"issues":[],"isLast":true}`,
    ],
  ],
  J28: [
    [
      'likely',
      `time=2026-02-02T09:00:01Z level=error msg="GET https://quitte.atlassian.net/rest/api/3/myself: 401" hint="service account token with scopes"`,
    ],
    [
      'likely',
      `We created a service account for the integration and an API token with the scopes read:jira-work and write:jira-work. Every call to https://quitte.atlassian.net/rest/api/3/… with it is a 401. With my own classic token the same script runs.`,
    ],
    [
      'likely',
      `# scoped token of the service account
$ curl -s -o /dev/null -w '%{http_code}\\n' -u svc-sync@serviceaccount.atlassian.com:$SCOPED_TOKEN https://quitte.atlassian.net/rest/api/3/myself
401
$ curl -s -o /dev/null -w '%{http_code}\\n' -u svc-sync@serviceaccount.atlassian.com:$SCOPED_TOKEN https://api.atlassian.com/ex/jira/1a2b3c4d-0000-4000-8000-123456789abc/rest/api/3/myself
200`,
    ],
  ],
  J29: [
    [
      'likely',
      `ERROR jira-exporter: API token expired on 2026-03-14, GET /rest/api/3/search/jql returned 401`,
    ],
    [
      'likely',
      `The exporter ran for eleven months. On Monday it stopped: 401 for each request, nothing was deployed. I looked at id.atlassian.com and the API token is listed there as expired.`,
    ],
    [
      'likely',
      `GET https://quitte.atlassian.net/rest/api/3/myself HTTP/1.1
Authorization: Basic (redacted)

HTTP/1.1 401 Unauthorized
X-Seraph-LoginReason: AUTHENTICATED_FAILED
Content-Type: application/json

{"message":"Client must be authenticated to access this resource.","status-code":401}

The token was made a year ago and worked until last night.`,
    ],
  ],
  J30: [
    [
      'certain',
      `jira4r: 400 Bad Request {"errorMessages":[],"errors":{"issuetype":"The issue type selected is invalid."}}`,
    ],
    [
      'possible',
      `Creating an incident from our alerting fails for one project only. The message is "Reporter is required." We do not send a reporter anywhere, it was always filled by Jira itself.`,
    ],
    [
      'certain',
      `POST /rest/api/3/issue HTTP/1.1
Host: quitte.atlassian.net
Content-Type: application/json

{"fields":{"project":{"key":"OPS"},"summary":"disk full","issuetype":{"name":"Incident"}}}

HTTP/1.1 400 Bad Request
Content-Type: application/json;charset=UTF-8

{"errorMessages":[],"errors":{"customfield_10400":"Severity is required.","issuetype":"Specify a valid issue type"}}`,
    ],
  ],
  J31: [
    [
      'likely',
      `WARN sync - OPS-12: Field 'customfield_10233' cannot be set. It is not on the appropriate screen, or unknown.`,
    ],
    [
      'likely',
      `We fill the field "Customer" when a ticket is opened from our app. At one customer it is refused: "customfield_10233: Field 'customfield_10233' cannot be set. It is not on the appropriate screen, or unknown." The field exists, I see it in the list of custom fields.`,
    ],
    [
      'likely',
      `PUT https://quitte.atlassian.net/rest/api/3/issue/OPS-12 HTTP/1.1
Authorization: Bearer (redacted)
Content-Type: application/json

{"fields":{"customfield_10233":"ACME"}}

HTTP/1.1 400 Bad Request
X-AAccountId: 557058:0a1b2c3d-0000-4000-8000-00000000abcd
Content-Type: application/json

{"errorMessages":[],"errors":{"customfield_10233":"Field 'customfield_10233' cannot be set. It is not on the appropriate screen, or unknown."}}`,
    ],
  ],
  J32: [
    [
      'certain',
      `{"errorMessages":[],"errors":{"description":"Operation value must be an Atlassian Document (see the Atlassian Document Format)"}}`,
    ],
    [
      'likely',
      `After we changed the base path from /rest/api/2 to /rest/api/3 comments are refused. The description is plain text, as before. Jira says "Comment body is not valid!" for comments and "Operation value must be an Atlassian Document" for the description.`,
    ],
    [
      'certain',
      `POST https://quitte.atlassian.net/rest/api/2/issue
{"fields":{"project":{"key":"OPS"},"issuetype":{"name":"Task"},"summary":"x","description":{"type":"doc","version":1,"content":[]}}}

400
{"errorMessages":[],"errors":{"description":"Operation value must be a string"}}`,
    ],
  ],
  J33: [
    [
      'certain',
      `Error: Request failed with status code 400: Unbounded JQL queries are not allowed here. Please add a search restriction to your query.`,
    ],
    [
      'possible',
      `Migrated to /rest/api/3/search/jql as told. Now our "fetch everything, newest first" call does not work, the JQL is only "order by created desc". The answer says that unbounded JQL queries are not allowed here.`,
    ],
    [
      'certain',
      `GET https://quitte.atlassian.net/rest/api/3/search/jql?jql=order%20by%20created HTTP/1.1
Authorization: JWT (redacted)

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errorMessages":["Unbounded JQL queries are not allowed here. Please add a search restriction to your query."],"errors":{}}`,
    ],
  ],
  J34: [
    [
      'certain',
      `atlassian_client ERROR Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'Sync'. (line 1, character 21)`,
    ],
    [
      'likely',
      `A saved filter of a customer breaks our page. Project is called "Order", and since then I see "Error in the JQL Query: 'order' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)".`,
    ],
    [
      'certain',
      `GET /rest/api/3/search/jql?jql=summary%20~%20%22broken HTTP/1.1
Host: quitte.atlassian.net

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errorMessages":["Error in the JQL Query: The quoted string 'broken' has not been completed. (line 1, character 11)"],"errors":{}}`,
    ],
  ],
  J35: [
    [
      'certain',
      `x-authentication-denied-reason: CAPTCHA_CHALLENGE; login-url=https://quitte.atlassian.net/login.jsp`,
    ],
    [
      'likely',
      `The build user suddenly gets 403 from Jira. Somebody had a wrong token in a second job that ran every minute. Now the right one is refused too, and the header says CAPTCHA_CHALLENGE.`,
    ],
    [
      'certain',
      `< HTTP/1.1 403 Forbidden
< X-Seraph-LoginReason: AUTHENTICATION_DENIED
< X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://quitte.atlassian.net/login.jsp
< Content-Type: text/html;charset=UTF-8
<
<html><head><title>Forbidden (403)</title></head></html>`,
    ],
  ],
  T14: [
    [
      'certain',
      `[oauth] refresh failed 403 {"error":"unauthorized_client","error_description":"refresh_token is invalid"} from https://auth.atlassian.com/oauth/token`,
    ],
    [
      'likely',
      `Our 3LO app has to ask users to connect again every few days. When the refresh runs on two workers the second one gets {"error":"invalid_grant","error_description":"Unknown or invalid refresh token."} and from then on nothing helps but a new consent.`,
    ],
    [
      'certain',
      `POST https://auth.atlassian.com/oauth/token HTTP/1.1
Content-Type: application/json

{"grant_type":"refresh_token","client_id":"abc","client_secret":"(redacted)","refresh_token":"(redacted)"}

HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}`,
    ],
  ],
  T15: [
    [
      'certain',
      `auth.atlassian.com/authorize: redirect_uri is not registered for client: "http://localhost:3000/callback"`,
    ],
    [
      'likely',
      `When I click "Connect Jira" Atlassian shows an error page: "The redirect_uri is not registered". In the developer console there is https://app.example.com/oauth/callback/, in our request it has no slash at the end.`,
    ],
    [
      'likely',
      `POST https://auth.atlassian.com/oauth/token HTTP/1.1
Content-Type: application/json

{"grant_type":"authorization_code","client_id":"abc","client_secret":"(redacted)","code":"(redacted)","redirect_uri":"https://app.example.com/cb"}

HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"invalid_grant","error_description":"Invalid authorization code"}`,
    ],
  ],
  J36: [
    [
      'likely',
      `{"level":"error","msg":"GET https://api.atlassian.com/ex/jira/11111111-2222-4333-8444-555555555555/rest/api/3/myself -> 401 {\\"code\\":401,\\"message\\":\\"Unauthorized\\"}"}`,
    ],
    [
      'likely',
      `With OAuth 2.0 everything works for about an hour after the login. Then all calls to api.atlassian.com are answered with {"code":401,"message":"Unauthorized"} until the person signs in again.`,
    ],
    [
      'likely',
      `GET https://api.atlassian.com/ex/jira/11111111-2222-4333-8444-555555555555/rest/api/3/project/search HTTP/1.1
Authorization: Bearer (redacted)

HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code":401,"message":"Unauthorized"}`,
    ],
  ],
  J37: [
    [
      'likely',
      `remote: GET https://quitte.atlassian.net/rest/api/3/issue/OPS-1 with x-forge-oauth-system -> 403 {"error":"Failed to parse Connect Session Auth Token"}`,
    ],
    [
      'likely',
      `We move our Connect app to Forge Remote. The header x-forge-oauth-user reaches our backend. As soon as we use it as Bearer at https://customer.atlassian.net/rest/api/3/myself we get 401. What else is needed?`,
    ],
    [
      'likely',
      `Forge calls our remote, and a worker makes the second call two hours later:

POST /jobs HTTP/1.1
Host: remote.example.com
x-forge-oauth-system: (redacted)

HTTP/1.1 204 No Content

GET https://api.atlassian.com/ex/jira/11111111-2222-4333-8444-555555555555/rest/api/3/issue/OPS-1 HTTP/1.1
Authorization: Bearer (redacted)

HTTP/1.1 401 Unauthorized

{"code":401,"message":"Unauthorized"}`,
    ],
  ],
  J38: [
    [
      'likely',
      `ERROR download https://quitte.atlassian.net/secure/attachment/10101/screen.png failed: 401`,
    ],
    [
      'possible',
      `The bot shall copy attachments to our archive. Reading the issue with the API token is fine. The link in "content" used to look like /secure/attachment/10101/screen.png, and there I get the login page as HTML and not the picture.`,
    ],
    [
      'likely',
      `GET https://quitte.atlassian.net/wiki/download/attachments/98765/plan.pdf HTTP/1.1
Authorization: Basic (redacted)

HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><title>Log in</title></html>

GET https://quitte.atlassian.net/wiki/rest/api/content/98765 HTTP/1.1
Authorization: Basic (redacted)

HTTP/1.1 200 OK
Content-Type: application/json

{"id":"98765","type":"page"}`,
    ],
  ],
  N13: [
    [
      'likely',
      `POST http://quitte.atlassian.net/rest/api/3/issue -> 301 https://quitte.atlassian.net/rest/api/3/issue -> GET 405`,
    ],
    [
      'possible',
      `The tool reports success when it makes an issue, yet there is none. In the settings the address is http://quitte.atlassian.net, without the s. Could it be that the POST turns into a GET by the redirect to https?`,
    ],
    [
      'certain',
      `POST http://quitte.atlassian.net/rest/api/2/issue HTTP/1.1
Content-Type: application/json

{"fields":{}}

HTTP/1.1 301 Moved Permanently
Location: https://quitte.atlassian.net/rest/api/2/issue

GET https://quitte.atlassian.net/rest/api/2/issue HTTP/1.1

HTTP/1.1 405 Method Not Allowed`,
    ],
  ],
  N14: [
    ['likely', `GET https://id.atlassian.com/rest/api/3/myself 404 Not Found`],
    [
      'likely',
      `In the field "Jira URL" the user had entered https://quitte.atlassian.net/jira/software/projects/OPS/boards/1, as copied from the browser. The test of the connection says 404 and shows a page instead of JSON.`,
    ],
    [
      'certain',
      `GET https://quitte.atlassian.net/browse/OPS/rest/api/2/serverInfo HTTP/1.1
Accept: application/json

HTTP/1.1 404 Not Found
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html><html><head><title>Page not found</title></head></html>`,
    ],
  ],
  N15: [
    ['certain', `503 <title>Atlassian Cloud Notifications - Page Unavailable</title>`],
    [
      'likely',
      `All calls to one customer fail since Friday. Their site shows "Your Atlassian Cloud site is currently unavailable" in the browser, the API the page titled "Atlassian Cloud Notifications - Page Unavailable". They say they have not paid an invoice.`,
    ],
    [
      'certain',
      `GET https://quitte.atlassian.net/status HTTP/1.1

HTTP/1.1 503 Service Unavailable
Content-Type: text/html

<html><head><title>Atlassian Cloud Notifications - Page Unavailable</title></head><body></body></html>`,
    ],
  ],
  I20: [
    ['likely', `2026/04/01 12:00:00 jira install hook: parse jwt: Token used before issued`],
    [
      'likely',
      `About one in fifty page loads of our Jira app fails. The Go service logs "Token used before issued". All tokens come straight from Jira. A reload helps.`,
    ],
    [
      'likely',
      `GET /panel?jwt=(redacted)&xdm_e=https%3A%2F%2Fquitte.atlassian.net HTTP/1.1
Host: app.example.com

HTTP/1.1 401 Unauthorized
Content-Type: text/plain

jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)`,
    ],
  ],
  I21: [
    ['certain', `GET /static/panel.css 401 Could not find authentication data on request`],
    [
      'likely',
      `Since we set "cacheable": true on our web panel the page of the iframe answers 401 with "Could not find authentication data on request". Without it everything loads.`,
    ],
    [
      'certain',
      `GET /js/panel.bundle.js HTTP/1.1
Host: app.example.com

HTTP/1.1 401 Unauthorized
X-Powered-By: Express

Could not find authentication data on request`,
    ],
  ],
  J39: [
    [
      'likely',
      `GET https://jira.intern.example/rest/api/3/myself -> 404 {"message":"null for uri: https://jira.intern.example/rest/api/3/myself","status-code":404}`,
    ],
    [
      'likely',
      `The customer runs Jira Data Center 9.12 on their own machines. Our library calls /rest/api/3/search/jql there and gets 404. Against Cloud it is fine.`,
    ],
    [
      'likely',
      `GET https://jira.intern.example/rest/api/3/project/search HTTP/1.1
Authorization: Bearer (redacted)

HTTP/1.1 404 Not Found
Content-Type: application/json;charset=UTF-8

{"message":"null for uri: https://jira.intern.example/rest/api/3/project/search","status-code":404}

GET https://jira.intern.example/rest/api/2/serverInfo HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"version":"9.12.4","deploymentType":"Server"}`,
    ],
  ],
  J40: [
    ['likely', `{"code":403,"message":"The app is not installed on this instance"}`],
    [
      'likely',
      `One of our 3LO users has two sites. For the second one each call through api.atlassian.com is answered "The app is not installed on this instance". For the first one it works with the same token.`,
    ],
    [
      'likely',
      `GET https://api.atlassian.com/ex/jira/11111111-2222-4333-8444-555555555555/rest/api/3/myself HTTP/1.1
Authorization: Bearer (redacted)

HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":403,"message":"The app is not installed on this instance"}`,
    ],
  ],
  J41: [
    [
      'likely',
      `transitionIssue OPS-7 failed: {"errorMessages":["Transition id '41' is not valid for this issue."],"errors":{}}`,
    ],
    [
      'possible',
      `The rule that closes a ticket when the pull request is merged does not work. We send {"transition":{"id":"Done"}} and Jira says that the 'transition' identifier must be an integer.`,
    ],
    [
      'certain',
      `POST https://quitte.atlassian.net/rest/api/3/issue/OPS-7/transitions HTTP/1.1
Content-Type: application/json

{"transition":{"id":"Done"}}

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"errorMessages":["'transition' identifier must be an integer"],"errors":{}}`,
    ],
  ],
  J42: [
    [
      'likely',
      `GET https://quitte.atlassian.net/rest/api/3/users/search?maxResults=50 403 Forbidden`,
    ],
    [
      'possible',
      `Our people picker is empty at one customer. The app reads issues without trouble, but /rest/api/3/user/search?query=mia comes back as [] for everything, or 403 from users/search. Which permission does the app need?`,
    ],
    [
      'likely',
      `GET https://quitte.atlassian.net/rest/api/3/users/search HTTP/1.1
Authorization: JWT (redacted)

HTTP/1.1 403 Forbidden
X-AAccountId: 557058:0a1b2c3d-0000-4000-8000-00000000abcd
Content-Type: application/json

{"errorMessages":["You do not have permission to browse users."],"errors":{}}`,
    ],
  ],
  T13: [
    [
      'likely',
      `token exchange for 5b10a2844c20165700ede21g failed: {"error":"invalid_grant","error_description":"This account is not active."}`,
    ],
    [
      'likely',
      `Acting as one particular person fails in our app, all the others of that site work. The token endpoint answers 400 and "This account is not active." The person left the company in spring.`,
    ],
    [
      'certain',
      `POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token HTTP/1.1
Content-Type: application/x-www-form-urlencoded

grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=(redacted)

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"access_denied","error_description":"This account is not active."}`,
    ],
  ],
  I03: [
    [
      'likely',
      `com.atlassian.connect.spring.internal.jwt.JwtInvalidClaimException: Claim 'qsh' is not present in the JWT`,
    ],
    [
      'possible',
      `After the upgrade of the Spring Boot starter our own iframe cannot call its backend any more, 401 for each XHR. We send the token of AP.context.getToken(). The pages that Jira opens load fine.`,
    ],
    [
      'certain',
      `GET /api/settings HTTP/1.1
Host: app.example.com
Authorization: JWT (redacted)

HTTP/1.1 401 Unauthorized
X-Powered-By: Express

JWT claim did not contain the query string hash (qsh) claim`,
    ],
  ],
}

type Paste = readonly [certainty: Certainty, text: string]

export const supportersPastes: readonly Entry[] = Object.entries(pastes).flatMap(([id, three]) =>
  three.map(([certainty, text], at) => ({
    name: `${id} as ${FORMS[at] ?? ''}`,
    first: `${id} ${certainty}` as const,
    text,
  })),
)
