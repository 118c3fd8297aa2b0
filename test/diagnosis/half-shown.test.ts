import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { heardIn } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
  readonly first: string
}

/** What tells the cause stands somewhere, and not where it usually does. */
const ROWS: readonly Row[] = [
  {
    name: 'a record that is missing, behind the names of containers',
    text: `app-1  | info: GET /panel?xdm_e=https%3A%2F%2Facme.atlassian.net 200 33ms\napp-1  | warn: slow query 900ms select val from tenants\napp-1  | error: Could not find stored client data for 1f2e3d4c-0000-3b41-9a0c-0305e82c3301. Is this client registered?\napp-1  | info: GET /panel 401 2ms\n\n(restored from the snapshot of Monday, they came on Tuesday)`,
    first: 'I09 certain',
  },
  {
    name: 'http by the port, and a redirect to the same path',
    text: `$ curl -svL -X POST -d @p.json …\n* Connected to acme.atlassian.net (104.192.142.18) port 80\n> POST /rest/api/3/version HTTP/1.1\n> Host: acme.atlassian.net\n> Content-Type: application/json\n>\n< HTTP/1.1 301 Moved Permanently\n< Location: https://acme.atlassian.net/rest/api/3/version\n<\n* Issue another request to this URL: 'https://acme.atlassian.net/rest/api/3/version'\n* Switch from POST to GET\n> GET /rest/api/3/version HTTP/2\n< HTTP/2 200\n< content-type: application/json\n<\n[]`,
    first: 'N13 likely',
  },
  {
    name: 'http by the redirect alone',
    text: `POST /rest/api/2/issue HTTP/1.1\nHost: acme.atlassian.net\nContent-Type: application/json\n\n{"fields":{}}\n\nHTTP/1.1 302 Found\nLocation: https://acme.atlassian.net/rest/api/2/issue\nContent-Length: 0`,
    first: 'N13 likely',
  },
  {
    name: 'a login that failed, in a table of a log',
    text: `nightly export, batch7\n\n2026-01-13 03:00  200  issues=982  reason=OK\n2026-01-14 03:00  200  issues=0    reason=AUTHENTICATED_FAILED\n2026-01-15 03:00  200  issues=0    reason=AUTHENTICATED_FAILED\n\n(reason is X-Seraph-LoginReason)`,
    first: 'J04 likely',
  },
  {
    name: 'a login that failed, in a sentence of a log',
    text: `[report] 200 for search/jql, total: 0, X-Seraph-LoginReason=AUTHENTICATED_FAILED`,
    first: 'J04 likely',
  },
  {
    name: 'the clientKey as iss, of a JWT whose payload is printed beside the call',
    text: `payload right before the call:\n\n{\n    "iss": "0f7c1de2-aaaa-35d2-9c10-7f4e0c8b1a55",\n    "aud": "0f7c1de2-aaaa-35d2-9c10-7f4e0c8b1a55",\n    "iat": 1774310400,\n    "exp": 1774310580,\n    "qsh": "77aa…"\n}\ndescriptor.key = "com.example.plans"\n\nGET https://acme.atlassian.net/rest/api/3/priority\nAuthorization: JWT <jwt>\n→ 401, for each path we tried`,
    first: 'J06 likely',
  },
  {
    name: 'the edge’s word that it has no such site, as a header',
    text: `curl -sI https://acme.atlassian.net/rest/api/3/serverInfo\n# HTTP/2 404\n# content-type: text/html\n# atl-missing-tcs: true\n\nAtlassian's status page is all green.`,
    first: 'N15 likely',
  },
  {
    name: 'an error of a field, in a list, in the language of the account',
    text: `Saving a defect ends in\n\n400 Bad Request: [{"errorMessages":[],"errors":{"issuetype":"选择的事务类型无效。"}}]\n\nThe key of the project is right.`,
    first: 'J30 possible',
  },
  {
    name: 'the page for a dead link, in Chinese',
    text: `POST https://acme.atlassian.net/rest/api/9/issue\n\nHTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<html><body>不巧，你已找到了死链接</body></html>`,
    first: 'N03 certain',
  },
  {
    name: 'scopes of another kind in a form of Go',
    text: `v := url.Values{\n\t"grant_type": {"urn:ietf:params:oauth:grant-type:jwt-bearer"},\n\t"assertion":  {signed},\n\t"scope":      {"read:jira-work"},\n}\nresp, err := http.PostForm(server+"/oauth2/token", v)\n// 400 {"error":"invalid_scope"}`,
    first: 'T11 likely',
  },
  {
    name: 'a route that wants a hash, in a person’s words',
    text: `The button in our panel fetches /rows with the token of AP.context.getToken and is answered 401: a claim "did not contain the query string hash". The page itself opens.`,
    first: 'I03 likely',
  },
  {
    name: 'a staging site whose clock was looked at',
    text: `Our playground is at "acme.jira-dev.com". Acting as a person is refused there, though aud and the POST are the oauth-2-authorization-server.services.atlassian.com one as for customers, the clock is right, and the assertion is signed as always.`,
    first: 'T08 possible',
  },
  {
    name: 'the token of the page, passed on',
    text: `[app] verified: iss=8c0e, qsh="context-qsh", ok\n[app] PUT https://acme.atlassian.net/rest/api/3/issue/OPS-8   Authorization: JWT <as it came>\n[jira] 401\n[app] 502 to the browser`,
    first: 'J08 likely',
  },
  {
    name: 'the app as the author of what a person was to write',
    text: `await asUserByAccountId('712020:mi…').put('/rest/api/3/issue/OPS-4', …)\n\n=> HTTP 200\n   headers.x-aaccountid      557058:app-plan-7f\n   body.author               { "accountId": "557058:app-plan-7f", "accountType": "app" }\n\nIt should be Mia's change.`,
    first: 'S02 likely',
  },
  {
    name: 'two client ids of one site, one of them taken',
    text: `worker 09:02:11 exchange site=acme user=…:1a iss=…clientid:p0LdAAA → 400\nworker 09:02:12 exchange site=acme user=…:7c iss=…clientid:p0LdAAA → 400\nweb    09:02:12 exchange site=acme user=…:1a iss=…clientid:mWc1BBB → 200\nworker 09:02:31 exchange site=globex user=…:90 iss=…clientid:Zk7xCCC → 200\n\nThe worker is up since a month.`,
    first: 'T04 likely',
  },
  {
    name: 'a custom domain in the assertion',
    text: `Since Monday "edit as yourself" is refused for one customer: the token request ends in 400. They have switched on a custom domain then. In the assertion we put displayUrl as the site where there is one.`,
    first: 'T09 likely',
  },
  {
    name: 'one who has left',
    text: `The automation that closes tickets on behalf of the team leaders says "could not obtain token" for Mr. Ames since October, for the others it works. He is retired since September and has a grey label next to his name.`,
    first: 'T13 possible',
  },
  {
    name: 'two clocks, read at once',
    text: `All tokens that the box in Ulm fetches are "expired", those of the other boxes are not. At the same moment \`date -u\` on it said 14:31:07 and the Date header of your answer 14:12:40. It has no time server.`,
    first: 'C01 likely',
  },
  {
    name: 'the government cloud, asked at the commercial server',
    text: `tenant 12  baseUrl=https://acme.atlassian-us-gov-mod.net  installed=2026-01-12\n---- request\nPOST /oauth2/token HTTP/1.1\nHost: oauth-2-authorization-server.services.atlassian.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=<jwt>\n---- answer\nHTTP/1.1 400 Bad Request\n\n`,
    first: 'T08 likely',
  },
  {
    name: 'a staging site, in words',
    text: `POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token -> 400 for our test site https://acme-dev.jira-dev.com. All sites on atlassian.net are fine.`,
    first: 'T08 likely',
  },
]

/** What looks like one of these, and is none. */
const QUIET: readonly Omit<Row, 'first'>[] = [
  {
    name: 'a redirect to another path',
    text: `GET /browse/OPS-1 HTTP/1.1\nHost: acme.atlassian.net\n\nHTTP/1.1 302 Found\nLocation: https://acme.atlassian.net/login?os_destination=%2Fbrowse%2FOPS-1\nContent-Length: 0`,
  },
  {
    name: 'the government cloud at its own server',
    text: `tenant 12  baseUrl=https://acme.atlassian-us-gov-mod.net\nPOST https://oauth-2-authorization-server.services.atlassian-us-gov-mod.com/oauth2/token -> 400`,
  },
  {
    name: 'two client ids of two sites',
    text: `exchange site=acme iss=…clientid:p0LdAAA → 400\nexchange site=globex iss=…clientid:mWc1BBB → 200`,
  },
  {
    name: 'two clocks of two zones',
    text: `The token is "expired" after a day. The clock on the wall says 14:31:07, the Date header 12:31:09.`,
  },
  {
    name: 'the login went well',
    text: `[report] 200 for search/jql, total: 0, X-Seraph-LoginReason=OK`,
  },
]

describe('what tells the cause', () => {
  rows('is read where it stands', ROWS, ({ text, first }) => expect(heardIn(text)[0]).toBe(first))
  rows('is not read into what only looks like it', QUIET, ({ text }) =>
    expect(
      heardIn(text).filter((one) => /^(?:N13|T04|T08|J04|C01) (?:likely|certain)/.test(one)),
    ).toEqual([]),
  )
})
