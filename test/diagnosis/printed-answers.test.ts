import { describe, expect, it } from 'vitest'
import { heardIn, toldOf } from './told.ts'

const SITE = 'https://larkspur-labs.atlassian.net'
/** A JWT of an app, its iss a clientKey as sites have them. */
const OWN_JWT =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiI2YTBkMzljNC01YjFlLTNhNzctOGYwZS1jMmQ5NGJlMDFmNTUiLCJpYXQiOjE3Nzk3ODYwMDAsImV4cCI6MTc3OTc4NjE4MCwicXNoIjoiZmYxYjQ0MjgwOTZhZGFkNzFjZTI5NzlkMjk0NzJkN2I0Y2Y3N2NhMDVmZmE1YTAyYWU0Nzk5ZGVhNDQ4N2Q4NyJ9.9buT6xXpwR70RSRL1usn-3QfeyJrTv4omBnJFgPFtuU'

/** Answers as programs print them, with what an engineer reads in them. */
const PRINTED: readonly (readonly [name: string, first: string, text: string])[] = [
  [
    'Node’s Response, with the code below it',
    'J20 certain',
    `Response {\n  status: 403,\n  statusText: 'Forbidden',\n  url: '${SITE}/rest/api/3/issue/LAB-55/attachments',\n  headers: Headers { 'content-type': 'text/plain;charset=UTF-8', server: 'AtlassianEdge', 'x-aaccountid': '62f0c1…' }\n}\nbody: XSRF check failed\n\nupload.ts:22\n  const fd = new FormData(); fd.append('file', new Blob([buf]), 'scan.pdf');\n  const res = await fetch(url, { method: 'POST', body: fd, headers: { Authorization: basic, Accept: 'application/json' } });`,
  ],
  [
    'a struct of Elixir',
    'J11 certain',
    '%HTTPoison.Response{\n  body: "{\\"code\\":401,\\"message\\":\\"Unauthorized; scope does not match\\"}",\n  request_url: "https://api.atlassian.com/ex/jira/11f0e9c1-5b7f-4b4c-8a83-1c6d3a0cf3d7/rest/api/3/field",\n  status_code: 401\n}',
  ],
  [
    'an empty list behind the word body',
    'J04 certain',
    `GET ${SITE}/rest/api/3/search/jql?jql=project%3DSLA\n  200\n  x-seraph-loginreason: AUTHENTICATED_FAILED\n  body {"issues":[],"isLast":true}`,
  ],
  [
    'status and body in one line, and a refused /myself',
    'J04 certain',
    `GET ${SITE}/rest/api/3/search/jql?jql=project%3DSLA\n  200  body: {"issues":[]}\nGET ${SITE}/rest/api/3/myself\n  401`,
  ],
  [
    'req and res, of an issue',
    'S01 certain',
    `req  GET ${SITE}/rest/api/3/issue/PUB-12  authorization: Basic c3luYy…(len 268)\nres  200  x-arequestid: 5511…  x-seraph-loginreason: AUTHENTICATED_FAILED   (x-aaccountid: absent)`,
  ],
  [
    'arrows for lines that went out and came in',
    'J06 likely',
    `>>> GET ${SITE}/rest/api/3/serverInfo\n>>> Authorization: JWT ${OWN_JWT}\n<<< 401`,
  ],
  [
    'headers under names of the log’s own',
    'J04 likely',
    `as=user GET /rest/api/3/search/jql?jql=project=HR  200 total=0 x_aaccountid=- x_seraph_loginreason=AUTHENTICATED_FAILED`,
  ],
  [
    'Node’s error, of a name that is misspelt',
    'N06 likely',
    "Error: getaddrinfo ENOTFOUND riverbend.atlassain.net\n    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:122:26) {\n  errno: -3008,\n  code: 'ENOTFOUND',\n  syscall: 'getaddrinfo',\n  hostname: 'riverbend.atlassain.net'\n}\n\nTheir network guy can ping github.com from that box.",
  ],
  [
    'what a handler returned, below its code',
    'J37 likely',
    'def sync():\n    tok = request.headers["x-forge-oauth-system"]\n    site = request.json["context"]["siteUrl"]          # https://ivydale.atlassian.net\n    r = requests.get(f"{site}/rest/api/3/project/search", headers={"Authorization": f"Bearer {tok}"})\n    return {"status": r.status_code, "body": r.text[:200]}\n\n=> {"status":403,"body":"{\\"error\\": \\"Failed to parse Connect Session Auth Token\\"}"}',
  ],
  [
    'a comment of the code that posts the assertion',
    'T11 likely',
    'r = requests.post(\n    "https://oauth-2-authorization-server.services.atlassian.com/oauth2/token",\n    data={\n        "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",\n        "assertion": assertion,\n        "scope": "read:jira-work write:jira-work",\n    },\n)\nprint(r.status_code, r.json()["error"])\n# 400 invalid_scope',
  ],
  [
    'an empty list behind the word token',
    'J03 likely',
    "fetch(`${baseUrl}/rest/api/3/search/jql?jql=${q}`, {\n  headers: { authorization: `token ${userAccessToken}`, accept: 'application/json' }\n})\n// -> 200 { issues: [], isLast: true }",
  ],
  [
    'a secret that is decoded between the braces of a try',
    'T10 likely',
    'Nothing is accepted, and we can\'t verify the jwt param of the iframe ("IDX10511: Signature validation failed. Keys tried: …").\n\n    byte[] key;\n    try { key = Convert.FromBase64String(tenant.SharedSecret); }\n    catch (FormatException) { key = Encoding.UTF8.GetBytes(tenant.SharedSecret); }\n    var creds = new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256);',
  ],
]

/** Nothing is wrong, or it is another product’s. */
const QUIET: readonly string[] = [
  `Response {\n  status: 200,\n  statusText: 'OK',\n  headers: Headers { server: 'AtlassianEdge', 'x-aaccountid': '62f0c1' },\n  url: '${SITE}/rest/api/3/issue/QM-8'\n}`,
  "Response {\n  status: 403,\n  statusText: 'Forbidden',\n  headers: Headers { server: 'cloudflare' },\n  url: 'https://api.stripe.com/v1/charges'\n}",
  `req  GET ${SITE}/rest/api/3/issue/PUB-12  authorization: Basic c3luYy…\nres  200  x-seraph-loginreason: OK   x-aaccountid: 62f0c1`,
  'headers: { authorization: `token ${githubToken}` } // https://api.github.com/repos -> 200 []',
]

describe('an answer as a program prints it', () => {
  it.each(PRINTED)('%s: %s', (_, first, text) => {
    expect(toldOf(text)[0]).toBe(first)
  })

  it.each(QUIET)('is quiet in %j', (text) => {
    expect(heardIn(text)).toEqual([])
  })
})
