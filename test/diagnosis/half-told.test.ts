import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What was tried, and in half a sentence what it was: the first that is told. */
const HALF_TOLD: readonly (readonly [first: string, text: string])[] = [
  [
    'T05',
    'NullPointerException in our impersonation helper, host.getOauthClientId() returned null for this tenant.',
  ],
  [
    'T10',
    'Since the customer’s reinstall impersonation is rejected and the iframe says signature verification failed. All timestamps ok.',
  ],
  [
    'N04',
    'Our SaaS worker in eu-west-3 gets 403 from the customer’s jira since they locked it to company IPs',
  ],
  [
    'N13',
    'We configured http://acme.atlassian.net. GETs fine. Creating gives 200 with a list of issues instead of the created issue.',
  ],
  [
    'J15',
    'Smart links of project HR come back with 404 from Jira while every other project works. Token: new one, same. The technical user was taken out of the HR role last week.',
  ],
  [
    'J17',
    'our app gets 404 for all issues of one project, but its users see them. acting as user → fine',
  ],
  [
    'J19',
    'E2E suite: first test after creating the user is red with 401 from the site, all others green. Sleep of 90 seconds in front fixes it.',
  ],
  [
    'J23',
    'Watcher sync: add watcher fails (400). Rights are there. We post the login name of the person as we did with our server, "jsmith".',
  ],
  [
    'J26',
    'Jenkins Jira plugin: "validate settings" red with 401. Address ok as the page loads in a browser. I typed the same user and password that I use for logging in to atlassian.net in the browser.',
  ],
  [
    'J29',
    'worked for a whole year, since the 3rd of the month my jira script gets 401, I changed nothing',
  ],
  [
    'J32',
    'since switching from v2 to v3 my comment call gives 400, comment body not valid. I send {"body":"hello"}',
  ],
  [
    'J33',
    'Migrated to search/jql. With project = ABC fine. The admin page, which lists the newest issues of the whole site by "order by updated", gets a 400 since then.',
  ],
  ['J35', 'our bot (basic auth) is locked out, Jira wants a captcha'],
  [
    'J37',
    'Queue worker of our Forge remote handles events up to four hours late. Late ones: 401 from api.atlassian.com. It uses the x-forge-oauth-system token that came along with the event.',
  ],
  [
    'J38',
    'Backup script: issues OK, attachments are all 14 kB big and contain HTML. It loads the files from the link in the browser’s address bar, /secure/attachment/…',
  ],
  [
    'J40',
    'After the admin cleaned up "unused" apps, our integration gets 403 through api.atlassian.com/ex/jira/… for that cloud id. Token refresh works.',
  ],
  ['S02', 'comments that we write on behalf of a user show our app as author'],
  ['S03', 'Acting as Ben: call is 200, X-AAccountId in the answer is Carla’s.'],
  [
    'S04',
    'List empty for Dora: 200, x-aaccountid is hers. As the app: 14 issues. Token new, JQL same.',
  ],
  [
    'N01',
    'Search from our Java client is answered with an HTML page, 403. We use requests with method GET and setBody(jql) like we did with Elasticsearch. Jira Cloud.',
  ],
  [
    'N04',
    'Since we moved the worker to another region all calls of one customer are 403. Token OK inside their VPN. Their admin has switched on restrictions of networks.',
  ],
  ['N09', 'behind zscaler: self signed cert in chain when the cli talks to jira cloud'],
  [
    'N11',
    'Every third search is a 504. Not our timeout (2 min), not the token. Status page was green at first, by now says "degraded".',
  ],
  [
    'N13',
    'Create issue "succeeds" (200) but no issue is there. Response is a list. In our settings the address starts with http, without s.',
  ],
  [
    'N14',
    'Login with the right token isn’t accepted: server answered with a page. Customer has put https://id.atlassian.com in the field "Jira URL".',
  ],
  [
    'N15',
    'All calls to one customer’s Jira site are 503 since the 1st. Their finance says the card on file was declined.',
  ],
  [
    'I01',
    'ACE app, page module 401 after moving behind the API gateway. Secret ok. The gateway adds a stage parameter to each URL.',
  ],
  [
    'I02',
    'Connect app in Kotlin behind a load balancer which strips /app from the path: every iframe 401. Clock ok.',
  ],
  [
    'I08',
    'Install hooks are turned down by our own middleware, "invalid signature". We verify those with the tenant’s shared secret; since signed-install the hooks are RS256.',
  ],
  [
    'I09',
    'Staging app: every call of Jira is refused with 401. There’s no row at all for that clientKey; the DB was restored from an older dump.',
  ],
  [
    'I13',
    'Lifecycle hook times out then 401. The outgoing firewall lets us reach *.atlassian.net only, not the CDN with the install keys.',
  ],
  [
    'I16',
    'FedRAMP customer can’t install our ACE app: 401 from our /installed. Whitelist in config.json is ["*.atlassian.net"].',
  ],
  ['I21', 'css and js of our connect page get 401 could not find authentication data'],
]

describe('a cause that stands in half a sentence', () => {
  it.each(HALF_TOLD)('is first: %s, %s', (first, text) => {
    expect(toldOf(text)[0]?.split(' ')[0]).toBe(first)
  })
})

/** The same words of something that went well, of what is planned, and of somebody else’s matter. */
const QUIET: readonly (readonly [id: string, text: string])[] = [
  ['J19', 'The test waits 90 seconds after creating the user. All green, no 401 any more.'],
  ['J29', 'Our connect app worked for a year, since today 401 at the iframe. Nothing changed.'],
  ['J37', 'We will stop sending x-forge-oauth-system to acme.atlassian.net/rest.'],
  ['J40', 'We removed two unused apps from api.atlassian.com tests. All green.'],
  ['N04', 'GitHub answers 403 from our office. IP restrictions are planned.'],
  ['N15', 'Our shop answers 503, the card of the customer was declined.'],
  ['I08', 'Docs: install hooks are verified with the public key, others with the shared secret.'],
  ['I09', 'Migration done, no record is kept of tenants that were uninstalled.'],
  ['S02', 'Wanted: comments that we write on behalf of a user should not show our app as author.'],
]

describe('what is like it', () => {
  it.each(QUIET)('is not said to be likely: %s, %s', (id, text) => {
    expect(toldOf(text)).not.toContain(`${id} likely`)
  })
})

const HEAD = 'HTTP/1.1 400 Bad Request\nX-AAccountId: 557058:aa\n'
const call = (line: string, body: string): string =>
  `${line} HTTP/1.1\nHost: contoso.atlassian.net\nContent-Type: application/json\n\n${body}\n\n`
const ISSUE = '/rest/api/3/issue/ABC-1'

describe('what somebody read, and what was fixed', () => {
  it('is nothing that was answered here', () => {
    expect(
      toldOf(
        'The documentation says: GET /rest/api/3/issue/ABC-1 as the app -> 404 when the app lost its access, as the user -> 200.',
      ),
    ).toEqual([])
    expect(
      toldOf(
        'Known issues of our Jira connector\n1. Search returned 410, fixed in 2.1\n2. Upload of attachments is answered 403 XSRF check failed, still open',
      )[0],
    ).toBe('J20 likely')
  })

  it('is, where somebody met with it all the same', () => {
    expect(
      toldOf(
        'The docs say that apps can read it. We get GET https://acme.atlassian.net/rest/api/3/issue/ABC-1 -> 404 as the app.',
      ),
    ).not.toEqual([])
  })
})

describe('a refusal of which the body is left out, or in another language', () => {
  it.each<readonly [string, string]>([
    ['J32 likely', call(`POST ${ISSUE}/comment`, '{"body":"plain text"}') + HEAD],
    ['J41 possible', call(`POST ${ISSUE}/transitions`, '{"transition":{"id":"31"}}') + HEAD],
    ['J41 likely', call(`POST ${ISSUE}/transitions`, '{"transition":{"id":"Done"}}') + HEAD],
    [
      'J43 likely',
      `${call(`PUT ${ISSUE}/assignee`, '{"accountId":"5b10ac8d82e05b22cc7d4ef5"}')}${HEAD}Content-Type: application/json\n\n{"errorMessages":[],"errors":{"assignee":"Dem Benutzer können keine Vorgänge zugewiesen werden."}}`,
    ],
    [
      'N11 likely',
      'HTTP/2 500\natl-traceid: 5f0a\ncontent-type: application/json\n\n{"errorMessages":["Internal server error"],"errors":{}}',
    ],
  ])('tells by what was sent: %s', (first, text) => {
    expect(toldOf(text)[0]).toBe(first)
  })

  it('tells nothing of it where what was sent is right, or where nobody is named', () => {
    expect(
      toldOf(
        call(`POST ${ISSUE}/comment`, '{"body":{"type":"doc","version":1,"content":[]}}') + HEAD,
      ).join(),
    ).not.toContain('J32 likely')
    expect(
      toldOf(
        `${call(`PUT ${ISSUE}/assignee`, '{"accountId":null}')}${HEAD}Content-Type: application/json\n\n{"errorMessages":[],"errors":{"assignee":"Vorgänge müssen zugewiesen werden."}}`,
      ).join(),
    ).not.toContain('J43')
  })
})

describe('claims that were printed beside the one call', () => {
  const times = '"iat":1770021000,"exp":1770021180'
  it.each<readonly [string, string]>([
    [
      'J08 certain',
      `GET https://contoso.atlassian.net/rest/api/3/myself 401\njwt: {"iss":"com.acme.addon","sub":"557058:aa","qsh":"context-qsh",${times}}`,
    ],
    [
      'J06 likely',
      `{"iss":"1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d",${times},"qsh":"ab"}\nGET https://contoso.atlassian.net/rest/api/3/myself 401`,
    ],
    [
      'J07 likely',
      '[addon] GET /rest/api/3/issue/ABC-1 -> 200\n[addon] GET /rest/api/3/search/jql?jql=a -> 401 (connect jwt, qsh=b4c1)\n[addon] GET /rest/api/3/issue/ABC-2?fields=summary -> 401 (connect jwt, qsh=77ab)',
    ],
    [
      'J13 likely',
      'POST /rest/atlassian-connect/1/app/module/dynamic HTTP/1.1\nHost: contoso.atlassian.net\nAuthorization: Basic bWlhQGFjbWUuZXhhbXBsZTpBVEFUVDN4RmZHRjA=\n\nHTTP/1.1 401 Unauthorized\n',
    ],
  ])('are those of its token: %s', (first, text) => {
    expect(toldOf(text)).toContain(first)
  })

  it('are not where the call shows its own credential, or where calls without a query are refused as well', () => {
    expect(
      toldOf(
        `GET https://contoso.atlassian.net/rest/api/3/myself HTTP/1.1\nAuthorization: Basic bWlhQGFjbWUuZXhhbXBsZTpB\n\nHTTP/1.1 401 Unauthorized\n\n{"iss":"com.acme.addon","sub":"a","qsh":"context-qsh",${times}}`,
      ).join(),
    ).not.toContain('J08 certain')
    expect(
      toldOf(
        '[addon] GET /rest/api/3/issue/ABC-1 -> 401\n[addon] GET /rest/api/3/field -> 200\n[addon] GET /rest/api/3/issue/ABC-2?fields=summary -> 401 (connect jwt)',
      ).join(),
    ).not.toContain('J07 likely')
  })
})
