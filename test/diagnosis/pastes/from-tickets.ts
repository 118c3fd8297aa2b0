/** Texts as they stand in tickets: what mail, chat, trackers, terminals and log collectors do to them. */
export const fromTickets: readonly {
  readonly name: string
  /** What stands first; null for nothing. */
  readonly first: string | null
  readonly text: string
}[] = [
  {
    name: 'slack emoji wraps',
    first: 'T01 likely',
    text: 'Lena Vogt  10:31 AM\nhey :wave: customer says the app can\'t act for her anymore :sob:\nthis is what the log has\n\n> {"error":"unauthorized_client","error_description":"The authenticated client is not authorized to\n> use this authorization grant type"}\n\n:eyes: 3   :+1: 1\nTom  10:33 AM\nhmm did they remove the ACT_AS_USER scope? :thinking_face:',
  },
  {
    name: 'outlook headers',
    first: 'J23 certain',
    text: 'From: Support <support@example.com>\nSent: Dienstag, 24. November 2026 09:12\nTo: Mia Krystof\nSubject: AW: [EXTERNAL] RE: API error\n\nHi,\n\nsee below.\n\nBest regards\n________________________________\nVon: Mia Krystof <mia@example.com>\nGesendet: Montag, 23. November 2026 18:01\nAn: Support\nBetreff: API error\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json;charset=UTF-8\n\n{"errorMessages":["The query parameter \'username\' is not supported in GDPR strict mode."],"errors":{}}',
  },
  {
    name: 'ansi log',
    first: 'J21 certain',
    text: '\u001b[32m2026-11-20T08:00:01Z\u001b[0m \u001b[31mERROR\u001b[0m \u001b[36mjira\u001b[0m: \u001b[1mGET https://acme.atlassian.net/rest/api/3/issue/A-1\u001b[0m \u001b[33m429\u001b[0m retry-after=\u001b[35m31\u001b[0m ratelimit-reason=\u001b[35mjira-burst-based\u001b[0m',
  },
  {
    name: 'mojibake prose',
    first: 'J02 likely',
    text: 'Hallo, der API-Aufruf schlÃ¤gt fehl. Jira antwortet: â€žClient must be authenticated to access this resource.â€œ (401)',
  },
  {
    name: 'json in json',
    first: 'J11 certain',
    text: '{"timestamp":"2026-11-20T08:00:00Z","severity":"ERROR","message":"{\\"level\\":\\"error\\",\\"msg\\":\\"jira call failed\\",\\"url\\":\\"https://api.atlassian.com/ex/jira/11223344-a1b2-3b33-c444-def123456789/rest/api/3/issue\\",\\"status\\":401,\\"response\\":\\"{\\\\\\"code\\\\\\":401,\\\\\\"message\\\\\\":\\\\\\"Unauthorized; scope does not match\\\\\\"}\\"}"}',
  },
  {
    name: 'html mail',
    first: 'N03 certain',
    text: '<div dir="ltr">Hi team,<br><br>we call <a href="https://acme.atlassian.net/jira/rest/api/2/issue/A-1">https://acme.atlassian.net/jira/rest/api/2/issue/A-1</a> and get&nbsp;<b>404</b>:<br><pre>&lt;title&gt;Oops, you&amp;#39;ve found a dead link. - JIRA&lt;/title&gt;</pre></div>',
  },
  {
    name: 'truncated 4KB',
    first: 'J30 likely',
    text: 'POST https://acme.atlassian.net/rest/api/3/issue\nAuthorization: Basic [redacted]\nContent-Type: application/json\n\n{"fields":{"project":{"key":"OPS"},"summary":"x","description":{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum "}]}]}}}\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/json;charset=UTF-8\n\n{"errorMessages":[],"errors":{"issuetype":"The issue type selected is invalid.","customfield_10010":"Team is requ',
  },
  {
    name: 'german jira',
    first: 'J15 likely',
    text: 'GET https://acme.atlassian.net/rest/api/3/issue/ABC-1\nHTTP/1.1 404 Not Found\nContent-Type: application/json;charset=UTF-8\n\n{"errorMessages":["Der Vorgang existiert nicht oder Sie verfügen nicht über die Berechtigung, ihn anzuzeigen."],"errors":{}}',
  },
  {
    name: 'german field',
    first: 'J31 likely',
    text: 'HTTP 400 von https://acme.atlassian.net/rest/api/3/issue: {"errorMessages":[],"errors":{"customfield_10020":"Feld \'customfield_10020\' kann nicht gesetzt werden. Es befindet sich nicht auf der entsprechenden Bildschirmmaske oder ist unbekannt."}}',
  },
  {
    name: 'japanese',
    first: 'J15 possible',
    text: 'HTTP/1.1 404 Not Found\nContent-Type: application/json;charset=UTF-8\n\n{"errorMessages":["課題が存在しないか、表示する権限がありません。"],"errors":{}}',
  },
  {
    name: 'two tenants',
    first: 'J02 likely',
    text: '[tenant=alpha] GET https://alpha.atlassian.net/rest/api/3/myself 200\n[tenant=beta] POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token 400 {"error":"invalid_grant","error_description":"Unable to verify assertion signature"}\n[tenant=alpha] GET https://alpha.atlassian.net/rest/api/3/search/jql?jql=x 200\n[tenant=beta] GET https://beta.atlassian.net/rest/api/3/myself 401 Client must be authenticated to access this resource.',
  },
  {
    name: 'customer proxy',
    first: 'N10 certain',
    text: 'GET https://acme.atlassian.net/rest/api/3/myself\n\nHTTP/1.1 407 Proxy Authentication Required\nServer: squid/5.7\nContent-Type: text/html\n\n<html><head><title>ERROR: Cache Access Denied</title></head><body><h1>Cache Access Denied.</h1><p>Sorry, you are not currently allowed to request https://acme.atlassian.net from this cache until you have authenticated yourself.</p></body></html>',
  },
  {
    name: 'zscaler page',
    first: 'N12 likely',
    text: 'HTTP/1.1 403 Forbidden\nServer: Zscaler/6.2\nContent-Type: text/html\n\n<html><head><title>Internet Security by Zscaler</title></head><body>Your organization has selected Zscaler to protect you from internet threats. The page you requested has been blocked: acme.atlassian.net</body></html>',
  },
  {
    name: 'cloudfront in mail',
    first: 'N01 likely',
    text: '> curl -X GET https://acme.atlassian.net/rest/api/3/search/jql -d \'{"jql":"project=OPS"}\'\n> <HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 ERROR</H1> Bad request. We can\'t connect to the server...\n> Generated by cloudfront (CloudFront)',
  },
  {
    name: 'teams copy',
    first: 'J18 certain',
    text: "[Gestern 14:02] Krause, Jan\nCustomer's screenshot says Current user not permitted to use Confluence\n[Gestern 14:05] Weber, Ute\nthat's with the user Bob, right?",
  },
  {
    name: 'zendesk',
    first: 'T13 likely',
    text: '##- Please type your reply above this line -##\n\nTicket #88121\nMia (Example Inc) \nNov 23, 2026, 14:02 GMT+1\n\nYour add-on fails for one colleague who left: "This account is not active."\n\n--------------------------------\nThis email is a service from Example.',
  },
  {
    name: 'postman console',
    first: 'J20 certain',
    text: 'POST https://acme.atlassian.net/rest/api/3/issue/A-1/attachments\n403\n412 ms\nNetwork\nRequest Headers\nAuthorization: Basic bWlh…\nUser-Agent: PostmanRuntime/7.39\nRequest Body\nfile: "C:\\Users\\mia\\a.png"\nResponse Headers\nContent-Type: text/html;charset=UTF-8\nResponse Body\nXSRF check failed',
  },
  {
    name: 'python tb',
    first: 'J02 likely',
    text: "Traceback (most recent call last):\n  File \"/srv/app/sync.py\", line 31, in <module>\n    jira = JIRA(server=url, basic_auth=(user, token))\n  File \"/usr/lib/python3.11/site-packages/jira/client.py\", line 556, in __init__\n    self._create_http_basic_auth(*basic_auth)\njira.exceptions.JIRAError: JiraError HTTP 401 url: https://acme.atlassian.net/rest/api/2/serverInfo\n\ttext: Client must be authenticated to access this resource.\n\n\tresponse headers = {'Content-Type': 'text/html;charset=UTF-8', 'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED', 'WWW-Authenticate': 'OAuth realm=\"https%3A%2F%2Facme.atlassian.net\"'}",
  },
  {
    name: 'splunk export',
    first: 'J09 certain',
    text: '_time,host,source,_raw\n"2026-11-20T08:00:01.000+0000",app-1,/var/log/app.log,"level=error msg=""jira responded"" status=403 url=https://acme.atlassian.net/rest/api/3/issue/A-1 method=PUT body=""Request not in an authorized API scope"""',
  },
  {
    name: 'wrapped base64 ticket',
    first: 'J01 certain',
    text: 'Authorization: Bearer [redacted]\n0123456789ABCDEF\ncurl output: {"error": "Failed to parse Connect\n Session Auth Token"}',
  },
  {
    name: 'rtl/nbsp',
    first: 'T02 likely',
    text: 'The server says: “Expiration timestamp too far in the future [was 135 seconds from now; please set `exp` to no more than 60 seconds after issue time]”',
  },
  {
    name: 'zero width',
    first: 'J02 likely',
    text: '401 Client must be authenti​cated to access this​ resource. (acme.atlassian.net)',
  },
  {
    name: 'quoted printable',
    first: 'J15 likely',
    text: 'Content-Transfer-Encoding: quoted-printable\n\nGET https://acme.atlassian.net/rest/api/3/issue/ABC-1 =E2=86=92 404\n{"errorMessages":["Issue does not exist or you do not have permission to s=\nee it."],"errors":{}}',
  },
  {
    name: 'talk only',
    first: null,
    text: 'Release notes 4.2: we now handle the 410 from /rest/api/3/search and migrated to search/jql. Everything works.',
  },
  {
    name: 'sentry',
    first: 'J25 certain',
    text: 'SENTRY  PROJ-1F3\nAxiosError\nRequest failed with status code 400\napp/jira.js in createIssue at line 88:13\n  response.data: {errorMessages: [There was an error parsing JSON. Check that your request body is valid.]}\n  config.url: https://acme.atlassian.net/rest/api/3/issue\n  config.method: post\nBreadcrumbs\n  GET https://acme.atlassian.net/rest/api/3/myself [200]\n  POST https://acme.atlassian.net/rest/api/3/issue [400]',
  },
  {
    name: 'ace log spanish',
    first: 'I01 possible',
    text: 'Hola, en la consola del add-on aparece: Auth failure: Query hash mismatch: Received: "abc" but calculated "def". Canonical query was: "GET&/panel&lic=none". ¿Qué pasa?',
  },
  {
    name: 'chinese with json',
    first: 'J02 likely',
    text: '我们用 API token 调用 https://acme.atlassian.net/rest/api/3/myself ，一直返回 401：\n{"message":"Client must be authenticated to access this resource.","status-code":401}',
  },
  {
    name: 'line numbers',
    first: 'J22 certain',
    text: '  1 | HTTP/1.1 410 Gone\n  2 | Content-Type: application/json\n  3 |\n  4 | {"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."],"errors":{}}',
  },
  {
    name: 'git diff style',
    first: 'J24 likely',
    text: '+ POST /rest/api/3/issue HTTP/1.1\n+ Content-Type: text/plain\n- HTTP/1.1 415 Unsupported Media Type\n- {"errorMessages":["Content-Type \'text/plain\' is not supported."]}',
  },
  {
    name: 'healthy log',
    first: null,
    text: '2026-11-20T08:00:01Z INFO GET https://acme.atlassian.net/rest/api/3/myself 200 31ms\n2026-11-20T08:00:02Z INFO GET https://acme.atlassian.net/rest/api/3/project/404 200 12ms\n2026-11-20T08:00:03Z INFO synced 401 issues',
  },
]
