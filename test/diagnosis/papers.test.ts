import { describe, expect, it } from 'vitest'
import { toldOf as told } from './told.ts'

/** What is laid out as what reports no failure, and what failed elsewhere, by what it is: nothing likely is told. */
const QUIET: Readonly<Record<string, readonly string[]>> = {
  'what git prints of its history': [
    '* 4f1c2aa (HEAD -> main, tag: v5.2.1) Handle invalid_client from the token endpoint (#812)\n* 11d0b7e Merge pull request #809 from wren/jql-quotes\n|\\\n| * 90ab771 Quote reserved words in JQL, Jira said "is a reserved JQL word"\n|/\n* a8c3312 Retry once on 401 after renewing the user token\n* 77e0f01 Don\'t send X-Atlassian-Token twice (XSRF check failed on uploads)',
    'commit 3c9ad0e7b1\nAuthor: Ilse Vantongeren <ilse@pebblework.example>\nDate:   Tue Mar 3 10:12:44 2026 +0100\n\n    Search through /search/jql only\n\n    The old endpoint answers 410 since autumn. Two callers were left (export and\n    the health check), both are moved. No behaviour change.\n\n    Refs: PBL-771',
    'Add retry budget to the Jira client\n\nUntil now every 429 was retried five times, which made things worse for big tenants.\nThe client now has a budget per tenant and minute, and gives up with RateLimitedError.\n\n* honours Retry-After\n* counts 503 as well\n* no retry for 401/403\n\nCo-authored-by: Ines Falk <ines@birchworks.example>',
  ],
  'what is to set off an alarm': [
    'resource "datadog_monitor" "jira_401" {\n  name    = "Jira: share of 401 per tenant"\n  type    = "metric alert"\n  message = "Token of {{tenant.name}} was revoked or the user has been deactivated. Ask the customer for a new API token. @slack-integrations"\n  query   = "sum(last_10m):sum:jira.http.client{status:401} by {tenant}.as_count() > 25"\n  monitor_thresholds {\n    critical = 25\n    warning  = 10\n  }\n}',
    '- alert: JiraRateLimited\n  expr: sum(rate(jira_client_responses_total{code="429"}[5m])) by (tenant) > 1\n  for: 15m\n  annotations:\n    summary: "{{ $labels.tenant }} is rate limited by Jira"\n    description: "X-RateLimit-NearLimit was true before. Lower the concurrency of the exporter."\n- alert: JiraXsrfFailures\n  expr: increase(jira_xsrf_failed_total[1h]) > 0\n  annotations:\n    summary: "XSRF check failed for uploads"',
    '{"title":"Jira 5xx and 401","type":"timeseries","targets":[{"expr":"sum by (status)(rate(jira_requests_total{status=~\\"401|5..\\"}[5m]))","legendFormat":"{{status}}"}],"description":"401 above 2 %: token of a tenant expired. 503: Atlassian incident, see status page.","fieldConfig":{"defaults":{"thresholds":{"steps":[{"color":"green","value":null},{"color":"red","value":2}]}}}}',
    "const alarm = new aws.cloudwatch.MetricAlarm('jira-401', {\n  comparisonOperator: 'GreaterThanThreshold',\n  evaluationPeriods: 2,\n  metricName: 'JiraUnauthorized',\n  alarmDescription: 'Jira refuses the token of the sync account (401). Likely expired; see RB-3.',\n  threshold: 10,\n})",
  ],
  'what an operation may answer': [
    "    responses:\n      '200':\n        description: Returned if the request is successful.\n      '401':\n        description: Returned if the authentication credentials are incorrect or missing.\n      '403':\n        description: Returned if the user does not have the necessary permission, or the XSRF check failed.\n      '410':\n        description: The endpoint was removed.\n    security:\n      - basicAuth: []\n      - OAuth2:\n          - read:jira-work",
  ],
  'tests that all passed': [
    ' RUN  v3.2.4 /home/ci/app\n\n ✓ test/exchange.test.ts (9 tests) 212ms\n   ✓ invalid_grant for a deactivated user\n   ✓ unauthorized_client without ACT_AS_USER\n   ✓ Expiration timestamp too far in the future -> clock hint\n ✓ test/jira.test.ts (14 tests) 401ms\nstderr | test/jira.test.ts > shows 410 as removed\nError: The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.\n\n Test Files  2 passed (2)\n      Tests  23 passed (23)',
    'tests/test_auth.py::test_401_client_must_be_authenticated PASSED\ntests/test_auth.py::test_403_failed_to_parse_connect_session_auth_token PASSED\ntests/test_search.py::test_410_requested_api_removed PASSED\ntests/test_upload.py::test_xsrf_check_failed PASSED\n======================= 4 passed in 1.93s =======================',
  ],
  'questions for whoever learns or wants to be hired': [
    'Wissenstest Integrationen (Multiple Choice, eine Antwort ist richtig)\n\n1. Ein Aufruf von /rest/api/3/search wird mit 410 beantwortet. Was ist zu tun?\n   a) API-Token erneuern  b) auf /search/jql umstellen  c) warten\n2. "Client must be authenticated to access this resource." Was fehlt?\n   a) die Lizenz  b) die Anmeldung  c) das Feld\n3. Wofür steht qsh?\nLösungen hängen in der Küche.',
    "Take-home task, backend engineer (about 3 hours)\n\nGiven is a small Express service with a Jira integration. On purpose it has four bugs: the JWT is signed with the clientKey as the issuer, the qsh is computed without the query, the refresh token isn't stored after a refresh, and a 429 is retried at once. Find them, write a test for each and explain in two or three sentences what a customer would have seen. We don't expect you to know Atlassian's APIs; links are in the README.",
    'Module 3: When calls fail\n3.1 Status codes and what they don\'t tell\n3.2 Lab: provoke "XSRF check failed" and cure it\n3.3 Lab: exchange a token without ACT_AS_USER\nPrerequisites: modules 1 and 2',
  ],
  'what one does when an alarm goes off': [
    'PLAYBOOK: customer says that the panel is white\na) Their /status in a browser. Page Unavailable: ask about the bill, stop.\nb) Our log by clientKey. "Could not find stored client data": reinstall. "has expired": reload first.\nc) Else: a HAR, then the second level.\nOwner: Tilda. Last reviewed in May.',
    'RB-14 "User tokens refused"\n\nWhen to use: alert TokenExchangeErrors.\n1. Look at the share per tenant in the dashboard. One tenant: go to 2. All: page Atlassian status.\n2. error=unauthorized_client -> ask the customer\'s admin to approve the update (ACT_AS_USER).\n3. error=invalid_grant -> is the person deactivated? Ask for the account id.\n4. "Expiration timestamp too far in the future" -> check chrony on the node.\n5. Close the alert, note the tenant in the sheet.',
  ],
  'what is to go wrong': [
    'Onboarding course, lab 2: "let it fail". Every pair breaks it on purpose.\n1) No Authorization header. You should see: 401 "Client must be authenticated to access this resource."\n2) An issue that is not there. You should see: 404 "Issue does not exist or you do not have permission to see it."\n3) Half an hour for questions. Is that too much for one afternoon?',
    '# Hand-out for participants\n# step 1, expected: 403 XSRF check failed\ncurl -u $PAIR -F file=@x https://$SITE.atlassian.net/rest/api/3/issue/T-1/attachments\n# step 2, expected: 200\ncurl -u $PAIR -H "X-Atlassian-Token: no-check" -F file=@x https://$SITE.atlassian.net/rest/api/3/issue/T-1/attachments\nAll as it should be when rehearsed, 12 people are coming.',
  ],
  'what texts of errors mean, for a list of them': [
    'What is the difference between "Client must be authenticated to access this resource." and plain "Unauthorized"? I write a cheat sheet for the support desk: text, who says it, what we ask for. No hurry.',
    'For our glossary: what does "The app is not installed on this instance" mean in one sentence, and what does "Unauthorized; scope does not match"? The tickets I took them from are long closed.',
  ],
  'a translation that is to be checked': [
    'Can a native speaker look at this for the glossary? EN: "The IP address has been rejected because it is not on the allowed list. See your admin for more information." FR: « adresse refusée », or « rejetée »? Due Friday.',
  ],
  'what reviewers say': [
    'src/jira/client.ts line 88\n> if (res.status === 403) throw new PermissionError()\n\nnit: 403 isn\'t always a permission. "XSRF check failed" and the CloudFront page for a GET with a body are 403 too. I\'d look at the body before. Not blocking.\n\nline 120\n> await sleep(1000)\nPlease honour Retry-After, the rest is fine. Approving.',
  ],
  'questions that are often asked': [
    '**Do I need to be an admin to install it?** Yes, a site admin. Others see "You don\'t have permission to install".\n**Why do some issues not appear?** The app only shows what the person who looks may see.\n**Which token do I need for the REST bridge?** An API token of id.atlassian.com; passwords aren\'t accepted by Atlassian any more.\n**Is there a limit?** Jira limits calls; if you get 429 errors wait a little.',
    'Q 4.3 How are API tokens stored? A: encrypted with a KMS key, never logged.\nQ 4.4 What happens if a token is revoked? A: the next call gets a 401 from Atlassian; the connection is paused and the owner gets a mail.\nQ 4.5 Which scopes does the app ask for? A: read:jira-work, read:jira-user.',
  ],
  'what a test will look at': [
    'Feature: clear errors\n  Scenario: expired token\n    Given the API token of "nils" has expired\n    When the dashboard loads\n    Then it shows "Your token has expired" and not an empty list\n  Scenario: removed endpoint\n    Given Jira answers 410\n    Then the banner "Please update the app" is shown',
    'Pre-release checklist\n[ ] uninstall and reinstall on the test site, hook is 204\n[ ] panel as a user without licence shows the 403 text\n[ ] expired API token shows "token expired" and not an empty list\n[ ] attachment 30 MB (expect 413)\n[ ] JQL with reserved word',
    '| # | Case | Expected |\n|---|---|---|\n| 1 | wrong API token | 401, hint "create a new token" |\n| 2 | user without Browse Projects | 404, hint "cannot be seen" |\n| 3 | site renamed | 404 HTML page, hint "has your site been renamed?" |\n| 4 | admin removed the app | 403, hint "not installed" |',
  ],
  'what is new': [
    "What's new in March\nWe heard you: the importer no longer stops at the first issue that can't be created. It lists what was refused (\"Field 'priority' cannot be set\", \"User cannot be assigned issues\") and goes on. Also new: dark mode. And if your API token is about to expire you'll get a mail two weeks before.",
    'バージョン 3.6 リリースノート\n・APIトークンの有効期限が切れた場合、空の一覧ではなくエラーを表示するようにしました。\n・/rest/api/3/search を /search/jql に移行しました。\n・添付ファイルのアップロード時に403（XSRF check failed）になる不具合を修正しました。',
  ],
  'a record of a decision': [
    '# RFC 0041: Refresh tokens under a lock\n\nAuthor: D. Okonjo · Status: in discussion until 20 Feb\n\n## Problem\nTwo workers may refresh the 3LO token of the same connection at the same time. The loser\'s refresh token is then void and Atlassian answers invalid_grant "Unknown or invalid refresh token."; the user would have to connect again.\n\n## Options\nA) Postgres advisory lock. B) A single refresher. C) Do nothing, retry with what is stored.\n\n## Recommendation\nA.',
    "# ADR 21 : jetons d'actualisation\n\nStatut : accepté\nContexte : deux processus peuvent rafraîchir le même jeton ; le perdant reçoit invalid_grant.\nDécision : verrou consultatif Postgres.\nConséquences : une requête de plus ; plus de reconnexions forcées.",
  ],
  'a plan': [
    'Q3 themes (proposal for the board)\n1. Enterprise: IP allowlists, data residency, sites with a custom domain\n2. Fewer tickets: clear text for "app is not installed on this instance", for revoked API tokens, and for users without a licence\n3. Forge migration, step 2 of 4: offline user tokens\nNot this quarter: Data Center support, PATs',
    "Plan de livraison 6.0 (brouillon)\n\n- 12 janvier : gel du code. Tous les appels à /rest/api/3/search doivent être remplacés, l'ancien point d'entrée répondra 410.\n- 19 janvier : mise en préproduction, essais de charge (429 attendus au-delà de 80 requêtes/s).\n- 26 janvier : demande d'approbation du scope ACT_AS_USER aux administrateurs, modèle de courriel chez Maëlle.\n- Retour arrière : réinstaller la 5.9.",
    'Plan de migración de Server a Cloud (borrador v0.4, todavía no ha empezado)\n\nFase 1: inventario. Los scripts que usan usuario y contraseña dejarán de funcionar en Cloud; hay que crear tokens de API.\nFase 2: sustituir username por accountId (en Cloud devuelve 400 por el modo GDPR).\nFase 3: piloto con 20 usuarios.\nRiesgo: las URL /secure/attachment piden inicio de sesión.',
    'План перехода (черновик)\n\nЭтап 1, декабрь: заменить /rest/api/3/search на /rest/api/3/search/jql. После отключения старый адрес будет отвечать 410.\nЭтап 2, январь: выпустить новый API-токен для сервисной учётной записи, срок старого истекает 1 февраля; если не успеем, будут ответы 401.\nЭтап 3: нагрузочное тестирование, ожидаем 429.\nОтветственные: Ирина, Глеб.',
  ],
  'questions before buying': [
    'Guten Tag, wir evaluieren gerade drei Werkzeuge für den Export aus Jira Cloud. Unterstützt Ihr Produkt Service-Accounts mit OAuth 2.0? Und wie verhält es sich bei Rate Limits (429)? Ein Angebot für 250 Benutzer wäre ebenfalls hilfreich. Freundliche Grüße, H. Brenner',
  ],
  'a description of what is declared below, or around': [
    'class ScopeError(JiraError):\n    """Raised when Jira answers 403 with "missing scope grants".\n\n    The app has to be deployed again and the admin has to approve the new version before the\n    call can work. Retrying is pointless. See also :class:`NotInstalledError`, which is raised\n    for a 404 "app is not installed on this instance".\n    """\n\n    def __init__(self, response, missing=None):\n        super().__init__(response)\n        self.missing = missing or []',
    '  /**\n   * Exchanges the assertion for a user access token.\n   *\n   * @param host the installation; its oauthClientId must not be empty\n   * @throws InvalidGrantException if the user was deactivated or is unknown to the site\n   * @throws UnauthorizedClientException if the admin has not approved ACT_AS_USER\n   * @throws ClockSkewException if the endpoint says "Expiration timestamp too far in the future"\n   * @return the token, never null; it lives for 15 minutes\n   */\n  UserToken exchange(AtlassianHost host, String accountId);',
    '  # Searches issues of the Jira site.\n  #\n  # @raise [Jira::Gone] when the old endpoint answers 410\n  # @raise [Jira::Unauthorized] if the API token has expired\n  # @return [Array<Issue>] empty where nobody is logged in\n  def search(jql)',
    '    /**\n     * Liest die Issues einer Suche.\n     *\n     * Antwortet Jira mit 401 ("Client must be authenticated to access this resource."), ist der Token abgelaufen.\n     * @throws RateLimited bei 429\n     */\n    public function search(string $jql): array',
    'def refresh(conn):\n    """Refresh the 3LO token of a connection.\n\n    Atlassian rotates refresh tokens: the old one is void afterwards. If two workers do it at once, one\n    of them gets ``invalid_grant`` ("Unknown or invalid refresh token.") and the user has to connect again.\n    """\n    with lock(conn.id):',
    '/// <summary>Uploads an attachment to the issue.</summary>\n/// <exception cref="XsrfException">Thrown when Jira answers 403 "XSRF check failed".</exception>\n/// <exception cref="JiraException">Thrown for 413 and for 404 if the issue cannot be seen.</exception>\npublic async Task<Attachment> UploadAsync(string key, Stream file)',
  ],
  settings: [
    'jira:\n  base_url: https://heath.atlassian.net\n  auth: basic\n  retry:\n    on: [429, 503]   # never on 401 or 403\n    max: 4\n  errors:\n    unauthorized: "Your API token has expired"\n    forbidden: "You lack the permission Browse Projects"',
  ],
  'another product, or the teller’s own': [
    "StripeAuthenticationError: Expired API Key provided: rk_live_********\n    at Function.generate (/srv/billing/node_modules/stripe/lib/Error.js:38:16)\n  statusCode: 401, requestId: 'req_8Ah2'\nbilling of the marketplace app (Jira time sheets), prod",
    'com.fasterxml.jackson.databind.exc.MismatchedInputException: Cannot deserialize value of type `java.lang.String` from Object value (token `JsonToken.START_OBJECT`)\n at [Source: (byte[])"{"issueKey":"HUB-2","changelog":{...}}"]; \n	at org.springframework.amqp.support.converter.Jackson2JsonMessageConverter.fromMessage(Jackson2JsonMessageConverter.java:331)\n	at io.brackish.jira.WebhookListener.onMessage(WebhookListener.java:41)',
    'ResponseError: security_exception: missing authentication credentials for REST request [/jira-issues/_search]\n    at SniffingTransport.request (/app/node_modules/@elastic/transport/lib/Transport.js:540:17)\n  statusCode: 401',
    'POST https://login.kestrelware.eu/realms/staff/protocol/openid-connect/token 400\n{"error":"invalid_grant","error_description":"Account disabled"}\nthat is our staff SSO (Keycloak), nobody of the Jira team has changed it',
    'Events:\n  Warning  Failed   2m  kubelet  Failed to pull image "ghcr.io/otterbyte/jira-worker:1.9": failed to authorize: failed to fetch anonymous token: unexpected status: 401 Unauthorized\n  Warning  BackOff  1m  kubelet  Back-off pulling image',
    "google.auth.exceptions.RefreshError: ('invalid_grant: Token has been expired or revoked.', {'error': 'invalid_grant', 'error_description': 'Token has been expired or revoked.'})\n  File \"/app/sheets_export.py\", line 44, in push_rows\n(export of Jira worklogs to Google Sheets)",
  ],
}

/** Somebody met with it, whatever it is wrapped in. */
const TOLD: readonly (readonly [id: string, text: string])[] = [
  [
    'J22',
    'Followed RB-22 step 4, this is what we get now:\n\n$ curl -s -u "$PAIR" "https://wolds.atlassian.net/rest/api/3/search?jql=project=OPS"\n{"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046"],"errors":{}}\n\nThe runbook says there should be a total.',
  ],
  [
    'J20',
    "Our helper has this docstring:\n\n/** Uploads a file. Adds the attachment to the issue. */\nasync function upload(key, file) { ... }\n\nand since we moved it to the browser worker each upload is answered 403 XSRF check failed by our customer's Jira Cloud. What does Jira want from us?",
  ],
  [
    'J29',
    'FIRING: JiraUnauthorized (tenant=greywater)\nsummary: Jira does not accept the API token\nvalue: 100 % of calls 401 since 2026-10-12T00:00Z\nlast body: Client must be authenticated to access this resource.\nThe token was created on 11 Oct 2025. Nobody changed anything.',
  ],
  [
    'N06',
    'Release 2.8\n- config: baseUrl from env\n- hooks: keys from connect-install-keys.atlassian.com\n\nSince we deployed this, our install hook can\'t fetch the public key: "getaddrinfo ENOTFOUND connect-install-keys.atlassian.com". Installing on any site fails. Firewall?',
  ],
  [
    'J31',
    'We wrote on the roadmap that "field not on the screen" gets a nicer text, but right now a customer sits here with exactly that: creating a bug in project HUM gives "Field \'customfield_10077\' cannot be set. It is not on the appropriate screen, or unknown." Their create screen has the field, they say.',
  ],
  [
    'T02',
    'Q: Our exchange says "Expiration timestamp too far in the future" since the move to the new host, for all tenants. A colleague says it\'s the clock. We set exp to iat + 60. Who\'s right, and how do I check?',
  ],
  [
    'J02',
    ' FAIL  test/live.test.ts > search on our sandbox\nAssertionError: expected 401 to be 200\n  GET https://pine-sandbox.atlassian.net/rest/api/3/myself\n  body: Client must be authenticated to access this resource.\nIt was green until I put the token in the CI variable.',
  ],
  [
    'T14',
    'Minutes 3 March\nPresent: Lea, Uma\n1. Customer Fjord still has to connect Jira every morning, refresh ends with "Unknown or invalid refresh token". Nobody knows why, Uma will ask support.\n2. Summer party.',
  ],
  [
    'J21',
    '[Triggered] Jira: 429 share\nSince 06:00 today a third of our calls to https://dunes.atlassian.net/rest/api/3/search/jql is answered 429, Retry-After: 31. Monitor text says "lower the concurrency"; it is at 2 already. What else?',
  ],
  [
    'J43',
    'Draft reply to customer: "You need to give the account the permission." But is that right? What they see when our form creates the ticket: {"errors":{"assignee":"User \'Tilda Roe\' cannot be assigned issues."}} and Tilda is a project admin.',
  ],
  [
    'J22',
    '/**\n * Searches.\n * @deprecated\n */\nasync function search(jql) {\n  return get(`https://kelp.atlassian.net/rest/api/3/search?jql=${jql}`)\n}\n// returns 410 since this morning, "The requested API has been removed." what now?',
  ],
  [
    'J20',
    "// uploads get 403 XSRF check failed\n// we send the token header I think, what is missing?\nasync function upload(key, form) {\n  return fetch(`https://kelp.atlassian.net/rest/api/3/issue/${key}/attachments`, { method: 'POST', body: form, headers: { Authorization: basic } })\n}",
  ],
  [
    'J22',
    'This went out yesterday:\n\n    b81f2c0 fix: search\n    7a0d9e4 chore: axios\n    e19cc55 feat: debug bundle\n\nand today production says for everybody "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API." Is it b81f2c0?',
  ],
  [
    'J20',
    'Release checklist, I\'m stuck on item 3:\n[x] install hook 204\n[x] panel loads\n[ ] upload: we get 403 "XSRF check failed" on the customer-like site, not on mine\n[ ] docs\nWhat could differ?',
  ],
  [
    'J02',
    'Your FAQ says: "**Which token do I need?** An API token." I have one, made it today, and I still get 401 "Client must be authenticated to access this resource." for https://burrow.atlassian.net/rest/api/3/myself. What now?',
  ],
  [
    'J21',
    '- alert: JiraRateLimited\n  expr: rate(jira_429[5m]) > 1\n\nThis one fires every night since the new customer came. Jira answers 429 with Retry-After: 54 and RateLimit-Reason: jira-burst-based to /rest/api/3/search/jql. How do we calm it?',
  ],
  [
    'J20',
    'I am in your onboarding course. Lab 2 says that I should see 200 for step 3, but I actually get 403 "XSRF check failed" from https://drey.atlassian.net. The others do not. Why is that?',
  ],
  [
    'J11',
    'What is the difference between "Unauthorized; scope does not match" and "Unauthorized"? We get the first from https://drey.atlassian.net/rest/api/3/project since yesterday with our scoped token and cannot go on.',
  ],
  [
    'N04',
    'RFC-88 says we allow our NAT addresses at the customer. They did, and still: 403 "The IP address has been rejected because it is not on the allowed list." from https://sett.atlassian.net/rest/api/3/field for all calls since noon.',
  ],
  [
    'J02',
    'Unit tests: 23 passed. In production on the same commit every call to https://drey.atlassian.net/rest/api/3/myself gives 401, WWW-Authenticate: OAuth realm. Why?',
  ],
  [
    'J31',
    "| 3 | create bug via form | expected 201 | got 400 \"Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown.\" |\nthat's the only row that is red, customer site only. The others pass.",
  ],
]

describe('what is laid out as a paper', () => {
  it.each(Object.entries(QUIET).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text }))))(
    'is quiet: $kind: $text',
    ({ kind, text }) => {
      const sure = told(text).filter((one) => !one.endsWith('possible'))
      expect({ kind, sure }).toEqual({ kind, sure: [] })
    },
  )

  it.each(TOLD)('is told as %s where somebody met with it: %s', (id, text) => {
    expect(told(text)[0]).toMatch(new RegExp(`^${id} `))
  })
})
