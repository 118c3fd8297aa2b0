import { describe } from 'vitest'
import { rows } from '../../rows.ts'
import { type Entry, isNotSaid, isSaidFirst, type LookAlike } from './entry.ts'

const named = (first: Entry['first'], text: string): Entry => ({
  name: text.slice(0, 60),
  first,
  text,
})

/** What Jira, Confluence, the edge and the consent of 3LO say, as clients and people hand it on. */
const said: readonly Entry[] = [
  named(
    'N05 likely',
    'jira.exceptions.JIRAError: JiraError HTTP 400 url: https://quitte.atlassian.net/rest/api/2/issue\n\ttext: The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
  ),
  named(
    'N05 likely',
    '{"errorMessages":[],"errors":{"summary":"Summary can\'t exceed 255 characters."}}',
  ),
  named(
    'N05 likely',
    'Updating Jira failed: {"errorMessages":[],"errors":{"comment":"The entered text is too long. It exceeds the allowed limit of 5.000 characters."}}',
  ),
  named(
    'N05 likely',
    'Our alert bot cannot open a Jira ticket for long stack traces, it says "The entered text is too long. It exceeds the allowed limit of 32,767 characters."',
  ),
  named(
    'N05 likely',
    'HTTP 400\n{"errorMessages":[],"errors":{"description":"Der eingegebene Text ist zu lang. Er überschreitet das Limit von 32.767 Zeichen."}}\nPOST https://quitte.atlassian.net/rest/api/2/issue',
  ),
  named(
    'J22 likely',
    'AxiosError: {"message":"com.atlassian.confluence.api.service.exceptions.pagesmodes.GoneException: This deprecated endpoint has been removed."}',
  ),
  named(
    'J22 likely',
    'requests.exceptions.HTTPError: This deprecated endpoint has been removed.\n  File "confluence.py", line 12, in get_space',
  ),
  named(
    'J22 likely',
    'Since Monday our export from Confluence stops with "This deprecated endpoint has been removed."',
  ),
  named(
    'J22 likely',
    '[ERROR] Failed to fetch page 4711 of Confluence: GoneException: This deprecated endpoint has been removed',
  ),
  named(
    'J25 likely',
    'Error: 400 {"errorMessages":["We can\'t create this issue for you right now, it could be due to unsupported content you\'ve entered into one or more of the issue fields."],"errors":{}} POST https://quitte.atlassian.net/rest/api/3/issue',
  ),
  named(
    'J25 likely',
    'WARNING: Confluence returned HTTP error 400 - BadRequest\ncom.atlassian.confluence.api.service.exceptions.BadRequestException: Content body cannot be converted to new editor format',
  ),
  named(
    'J25 likely',
    'atlassian.errors.ApiValueError: Error parsing xhtml: Unexpected close tag </p>; expected </ac:link>. (Confluence)',
  ),
  named(
    'J25 likely',
    'The importer stops at one row, Jira says "it could be due to unsupported content you\'ve entered into one or more of the issue fields".',
  ),
  named(
    'P01 likely',
    '{"errorMessages":["You do not have permission to create issues in this project."],"errors":{}} from Jira',
  ),
  named('P01 likely', "Error: Jira: You do not have permission to create WebHook 'build events'."),
  named(
    'P01 likely',
    'jira-cli: You do not have the permission to comment on this issue. (jira 403)',
  ),
  named(
    'P01 likely',
    'com.atlassian.confluence.api.service.exceptions.PermissionException: Could not create content with type page',
  ),
  named(
    'P01 likely',
    'Jira antwortet: "Sie haben keine Berechtigung, Vorgänge in diesem Projekt zu erstellen."',
  ),
  named(
    'P01 likely',
    'Réponse de Jira : « Vous n’avez pas l’autorisation de créer des tickets dans ce projet. »',
  ),
  named(
    'J30 possible',
    "net.rcarz.jiraclient.JiraException: Project 'OPS' or issue type 'Incident' missing from create metadata. Do you have enough permissions?",
  ),
  named(
    'J40 likely',
    "MCP error: Your account isn't associated with a supported site. Rovo MCP connects with Atlassian sites.",
  ),
  named(
    'J40 likely',
    'Atlassian: This app requires access to a Confluence site that you don’t have or don’t have the permission to access.',
  ),
  named(
    'J40 likely',
    "Error from Atlassian: Cloud id: 8d3c-11 isn't explicitly granted by the user.",
  ),
  named(
    'J40 likely',
    'When I connect the connector to Jira, all I get is "You don\'t have access to this site".',
  ),
  named(
    'N11 likely',
    '<?xml version="1.0" encoding="UTF-8"?><status><status-code>403</status-code><message>ASAP token from issuer \'micros/jira-proxy\' failed authorization</message></status>',
  ),
  named(
    'N11 likely',
    'atlassian - getJiraIssue: {"error":true,"message":"We are having trouble completing this action. Please try again shortly."}',
  ),
  named(
    'I12 likely',
    'jira_connect_installations: Invalid audience. Expected https://git.quitte.example/-/jira_connect, received https://proxy.quitte.example/-/jira_connect',
  ),
  named(
    'T15 likely',
    'Jira login: token request failed (401): {"error":"access_denied","error_description":"Unauthorized"}',
  ),
  named(
    'T15 possible',
    'I accept at the Atlassian consent page and it shows\n\ninvalid_request\nIncorrect request parameters',
  ),
  named(
    'T15 likely',
    'Atlassian callback error: {"error":"invalid_grant","error_description":"authorization_code is invalid"}',
  ),
  named(
    'N15 likely',
    '{\n  "statusCode": 404,\n  "headers": {\n    "Atl-Missing-Tcs": "true",\n    "Content-Type": "text/html"\n  },',
  ),
  named(
    'N15 likely',
    'Response headers of Jira: {"atl-missing-tcs":["true"],"server":"AtlassianEdge"} status 404',
  ),
  named('N08 likely', 'Error while fetching boards of Jira: Request timed out'),
  named('N08 likely', 'jira sync: timed out after 30000 ms'),
  named(
    'N06 likely',
    'urllib3: Failed to establish a new connection: [Errno -2] Name or service not known\n$ curl https://quitte.atlassian.net\n<html>\n<head><title>302 Found</title></head>\n<body>\n<center><h1>302 Found</h1></center>\n</body>\n</html>',
  ),
  named(
    'J02 likely',
    'curl --silent --request GET --header Authorization: Basic YTpi --header Content-Type: application/json https://quitte.atlassian.net/rest/api/2/myself\n\nHTTP/2 401 \nx-seraph-loginreason: AUTHENTICATED_FAILED\ncontent-type: text/html;charset=UTF-8\n\n<html><head><title>Unauthorized (401)</title></head></html>',
  ),
  named(
    'T03 possible',
    'var conf = &oauth2.Config{\n\tEndpoint: oauth2.Endpoint{\n\t\tTokenURL: "https://auth.atlassian.io/oauth2/token",\n\t},\n}',
  ),
  named(
    'T03 possible',
    "const AUTH_SERVER = 'https://auth.atlassian.io';\nconst res = await request.post({ url: AUTH_SERVER + '/oauth2/token', form });",
  ),
  named(
    'T03 possible',
    'public class Impersonation {\n  private static final String AUDIENCE = "https://auth.atlassian.io";\n}',
  ),
  named(
    'T03 possible',
    "config :app, :atlassian\nbase = 'https://auth.atlassian.io'\nresponse = client.post(base + '/oauth2/token', body)",
  ),
  named(
    'N12 possible',
    "jira.js answers { data: '<html><head><title>400 Bad Request</title></head><body>Your browser sent a request that this server could not understand.</body></html>' }",
  ),
  named(
    'N12 possible',
    'confluence export: unexpected answer <address>Apache/2.4.41 (Debian) Server at localhost Port 80</address>',
  ),
  named('N12 possible', 'Error of the Jira client:\n<hr><center>nginx/1.18.0</center>'),
  named('N12 possible', 'The Jira base URL of the bot shows "Welcome to nginx!"'),
  named(
    'J20 possible',
    '"PUT /jira/rest/api/2/issue/OPS-1 HTTP/1.1" 403 - "-" "Mozilla/5.0 (X11; Linux x86_64)"',
  ),
  named(
    'J20 possible',
    '10.0.0.7 - - [03/Mar/2024:09:12:11 +0000] "POST /api/jira/rest/api/2/search HTTP/1.1" 403 512 "-" "Mozilla/5.0 (Macintosh)"',
  ),
  named(
    'J20 possible',
    'proxy: "DELETE /rest/api/3/issue/OPS-2 HTTP/2" 403 0 "https://portal.quitte.example" "Mozilla/5.0"',
  ),
  named(
    'J20 possible',
    'GET 200, but "POST /px/rest/api/latest/issue HTTP/1.1" 403 12 "-" "Mozilla/5.0 (Windows NT 10.0)" (our Jira)',
  ),
]

const others: readonly LookAlike[] = [
  {
    name: 'a write of a program',
    not: ['J20'],
    text: '"POST /rest/api/2/issue HTTP/1.1" 403 - "-" "python-requests/2.31"',
  },
  {
    name: 'a page of a web server with nothing of ours',
    not: ['N12'],
    text: '<hr><center>nginx/1.18.0</center>',
  },
  {
    name: 'a text that is cut now',
    not: ['N05'],
    text: 'Texts of more than 32,767 characters are cut before they are sent to Jira, so that no error comes back.',
  },
  {
    name: 'an audience of another product',
    not: ['I12'],
    text: 'Vault: Invalid audience. Expected https://vault.example, received https://gitlab.example',
  },
  {
    name: 'a permission to see is masked',
    not: ['P01'],
    text: '{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}',
  },
  {
    name: 'another product’s permission',
    not: ['P01'],
    text: 'GitHub: You do not have permission to create repositories in this organization.',
  },
  {
    name: 'another program that times out',
    not: ['N08'],
    text: 'psql: request timed out',
  },
  {
    name: 'a call that was answered after a timeout',
    not: ['N06'],
    text: 'Name or service not known, said the first try.\nGET https://quitte.atlassian.net/rest/api/3/myself 200\n{"accountId":"5b10"}',
  },
  {
    name: 'a server of today',
    not: ['T03'],
    text: 'const SERVER = "https://oauth-2-authorization-server.services.atlassian.com";\nconst res = await post(SERVER + "/oauth2/token", form);',
  },
]

describe('words of servers', () => {
  rows('are known whoever hands them on', said, isSaidFirst)
  rows('are not taken for others', others, isNotSaid)
})
