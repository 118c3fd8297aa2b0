/** Code whose comment tells what came back, by the entry that stands first. */
export const inComments: Readonly<Record<string, readonly string[]>> = {
  I01: [
    'app.use(\'/jira\', addon.middleware());\n// behind nginx: "Auth failure: Query hash mismatch: Received: "a" but calculated "b"."',
  ],
  J01: [
    'headers = {"Authorization": f"Bearer {API_TOKEN}", "Accept": "application/json"}\nr = requests.get("https://lorry.atlassian.net/rest/api/3/myself", headers=headers)\nprint(r.status_code)  # 403',
    'req, _ := http.NewRequest("GET", "https://lorry.atlassian.net/rest/api/3/issue/LO-1", nil)\nreq.Header.Set("Authorization", "Bearer "+apiToken)\nresp, _ := http.DefaultClient.Do(req)\nfmt.Println(resp.Status) // 403 Forbidden',
  ],
  J02: [
    "from jira import JIRA\njira = JIRA('https://lorry.atlassian.net', basic_auth=('me@lorry.example', 'mypassword'))\nprint(jira.myself())\n# JIRAError HTTP 401",
    "const jira = new JiraApi({\n  protocol: 'https',\n  host: 'lorry.atlassian.net',\n  username: process.env.JIRA_USER,\n  password: process.env.JIRA_PASS,\n  apiVersion: '2',\n  strictSSL: true,\n});\njira.getCurrentUser().then(console.log).catch(console.error);\n// StatusCodeError: 401 - \"...\"",
  ],
  J04: [
    'for issue in jira.search_issues("assignee = currentUser()"):\n    print(issue.key)\n# prints nothing although I have 20 open issues in the browser',
    '$issues = $service->search("project = LO")->total; // 0\n// the same JQL in the UI: 130',
  ],
  J05: [
    "Our Connect app (PHP):\n$jwt = JWT::encode($claims, $sharedSecret);\n$client->get($baseUrl.'/rest/api/3/project', ['headers' => ['Authorization' => 'Bearer '.$jwt]]);\n// 401",
  ],
  J06: [
    "payload = {\n    'iss': client_key,\n    'iat': int(time.time()),\n    'exp': int(time.time()) + 180,\n    'qsh': qsh,\n}\ntoken = jwt.encode(payload, shared_secret, algorithm='HS256')\nrequests.get(base_url + '/rest/api/3/project', headers={'Authorization': 'JWT ' + token})\n# -> 401",
  ],
  J20: [
    'var content = new MultipartFormDataContent();\ncontent.Add(new ByteArrayContent(bytes), "file", "a.png");\nvar res = await http.PostAsync("https://lorry.atlassian.net/rest/api/3/issue/LO-1/attachments", content);\n// Forbidden',
  ],
  J21: ['for key in keys:\n    jira.issue(key)\n# after some hundred: HTTP 429, Retry-After 45'],
  J22: [
    'r = requests.get(f"{base}/rest/api/3/search", params={"jql": "project = LO"}, auth=auth)\nprint(r.status_code)   # 410',
  ],
  J23: [
    "await client.issueSearch.assignIssue({ issueIdOrKey: 'LO-1', name: 'kim' });\n// 400, works when I use accountId",
  ],
  J24: [
    'curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($data));\n// no Content-Type set; answer: HTTP 415 Unsupported Media Type from Jira',
  ],
  J28: [
    'auth = HTTPBasicAuth("bot@lorry.example", SCOPED_TOKEN)\nrequests.get("https://lorry.atlassian.net/rest/api/3/myself", auth=auth)\n# 401, the token has the scopes read:jira-user and read:jira-work',
  ],
  J30: [
    "jira.create_issue(project='LO', summary='x', issuetype={'name': 'Incident'})\n# JiraError HTTP 400 text: issuetype: The issue type selected is invalid.",
  ],
  J31: [
    "fields = {'project': {'key': 'LO'}, 'summary': 's', 'issuetype': {'name': 'Task'}, 'customfield_10016': 5}\n# response: Field 'customfield_10016' cannot be set. It is not on the appropriate screen, or unknown.",
  ],
  J39: [
    'jira = JIRA(server="https://jira.lorry.example", options={"rest_api_version": "3"}, token_auth=pat)\n# JiraError HTTP 404 url: https://jira.lorry.example/rest/api/3/serverInfo (Jira Data Center 9)',
  ],
  J41: [
    "jira.transition_issue(issue, 'Done')\n# Invalid transition name. Done",
    "await jira.transitionIssue('LO-1', { transition: { id: '999' } });\n// 400 \"Transition id '999' is not valid for this issue.\"",
  ],
  L01: [
    'var payload = new Dictionary<string, object> {\n  { "is", "urn:atlassian:connect:clientid:" + clientId },\n  { "sub", "urn:atlassian:connect:useraccountid:" + accountId },\n  { "tnt", baseUrl }, { "aud", server }, { "iat", now }, { "exp", now + 60 } };',
  ],
  N03: [
    "confluence = Confluence(url='https://lorry.atlassian.net', username=u, password=t, cloud=False)\nconfluence.get_page_by_title('DOC', 'Home')\n# 404 Client Error: Not Found for url: https://lorry.atlassian.net/rest/api/content?...",
  ],
  N09: [
    "requests.get('https://jira.lorry.example/rest/api/2/myself', auth=auth)\n# SSLError: certificate verify failed: unable to get local issuer certificate",
    'HttpsURLConnection con = (HttpsURLConnection) new URL("https://jira.lorry.example").openConnection();\n// javax.net.ssl.SSLHandshakeException: PKIX path building failed',
  ],
  N13: [
    'jira = Jira(url="http://lorry.atlassian.net", username=mail, password=token)\njira.issue_create(fields=f)\n# 405 Method Not Allowed',
  ],
  N14: [
    "confluence = Confluence(url='https://lorry.atlassian.net/wiki/spaces/DOC', username=u, password=t)\nconfluence.get_space('DOC')\n# 404",
  ],
  T01: [
    "const token = await oauth.getToken(userAccountId);\n// { error: 'unauthorized_client', error_description: 'The authenticated client is not authorized to use this authorization grant type' }\n// scopes in atlassian-connect.json: READ, WRITE",
  ],
  T02: [
    "claims = {\n  'iss': 'urn:atlassian:connect:clientid:' + oauth_client_id,\n  'sub': 'urn:atlassian:connect:useraccountid:' + account_id,\n  'tnt': base_url,\n  'aud': 'https://oauth-2-authorization-server.services.atlassian.com',\n  'iat': now,\n  'exp': now + 600,\n}",
  ],
  T06: [
    'payload = {\n    "iss": "urn:atlassian:connect:clientid:" + client_id,\n    "sub": "urn:atlassian:connect:userkey:" + user_key,\n    "tnt": base_url,\n    "aud": "https://oauth-2-authorization-server.services.atlassian.com",\n    "iat": now, "exp": now + 60}',
  ],
}

/** The same words where nothing failed. */
export const noComplaints: readonly string[] = [
  "// retries on 429 and 503, gives up after five\nasync function call(url) {\n  const res = await fetch(url);\n  if (res.status === 429) await sleep(res.headers.get('Retry-After'));\n  return res;\n}",
  'jira = JIRA(server="https://lorry.atlassian.net", basic_auth=(mail, token))\nfor p in jira.projects():\n    print(p.key)  # LO, QU, TE',
  '# raises JIRAError when the issue does not exist\ndef find(key):\n    return jira.issue(key)',
  'if (response.status === 401) {\n  // the token has expired, ask for a new one\n  await refresh();\n}',
  'try:\n    page = confluence.get_page_by_id(1)\nexcept HTTPError as e:\n    # 404 when the page is gone\n    log.warning(e)',
]
