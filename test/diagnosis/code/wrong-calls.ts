/**
 * Calls as they are written in public code, each with the fault that it would fail by: in other languages and
 * libraries than the classes of classes-in-code.ts have. All of it is made up.
 */
export const wrongCalls: Readonly<Record<string, readonly string[]>> = {
  // A password where an API token goes: by the name, by the look of a literal, in the address.
  J26: [
    'curl -s -u olga@barge.example:Rowing#77 https://barge.atlassian.net/rest/api/2/issue/BA-4',
    "jira = JIRA(server='https://barge.atlassian.net', basic_auth=('olga', 'rowing77'))\nprint(jira.projects())",
    'const client = new JiraApi({\n  protocol: "https",\n  host: "barge.atlassian.net",\n  username: "olga",\n  password: process.env.JIRA_PASSWORD,\n  apiVersion: "2",\n});\nawait client.findIssue("BA-4");',
    'let wiki = ConfluenceClient(base: "https://barge.atlassian.net/wiki", login: Login(user: "olga", password: "Rowing!77"))\nlet page = try await wiki.page(id: 7)',
    'client = Confluence(\n    url="https://barge.atlassian.net/wiki",\n    username="olga",\n    password=getpass.getpass(),\n)\nclient.get_page_by_id(7)',
    "jira(\n  url: 'https://barge.atlassian.net',\n  username: ENV['JIRA_USER'],\n  password: ENV['JIRA_PASSWORD'],\n  ticket_id: 'BA-4',\n)",
    'def base = "https://barge.atlassian.net"\nURLConnection c = new URL("${base}/rest/api/2/issue/BA-4?os_username=${user}&os_password=${pass}").openConnection()',
    'final url = Uri.parse("https://$user:$password@barge.atlassian.net/rest/api/2/myself");\nfinal res = await http.get(url);',
    '$pair = "olga:Rowing!77"\n$b64 = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($pair))\nInvoke-RestMethod "https://barge.atlassian.net/rest/api/2/project" -Headers @{ Authorization = "Basic $b64" }',
    'val credentials = Credentials.basic("olga", password)\nval request = Request.Builder().url("https://barge.atlassian.net/rest/api/2/project").header("Authorization", credentials).build()',
    "var options = {\n  muteHttpExceptions: true,\n  headers: { 'Authorization': 'Basic ' + Utilities.base64Encode(USER + ':' + PASSWORD) }\n};\nvar res = UrlFetchApp.fetch('https://barge.atlassian.net/rest/api/2/myself', options);",
    "curl -X GET --user '${MAIL}:${API_TOKEN}' https://barge.atlassian.net/rest/api/3/myself",
  ],
  // A credential that never arrives: another name of the header, a placeholder that nothing fills, another argument.
  J02: [
    'req.Header.Set("Authentication", "Basic "+encoded)\nreq.URL, _ = url.Parse("https://barge.atlassian.net/rest/api/3/myself")',
    'headers = {"Authorisation": f"Basic {encoded}", "Accept": "application/json"}\nr = requests.get("https://barge.atlassian.net/rest/api/3/project", headers=headers)',
    "const res = await fetch('https://barge.atlassian.net/rest/api/3/myself', {\n  headers: { Authorization: 'Basic ${encoded}' },\n});",
    'headers = {"Authorization": "Bearer {access_token}"}\nr = requests.get("https://api.atlassian.com/ex/jira/" + cloud_id + "/rest/api/3/project", headers=headers)',
    "$headers = ['Authorization: Basic $encoded', 'Accept: application/json'];\ncurl_setopt($ch, CURLOPT_URL, 'https://barge.atlassian.net/rest/api/3/project');\ncurl_setopt($ch, CURLOPT_HTTPHEADER, $headers);",
    "curl -H 'Authorization: Basic $ENCODED' https://barge.atlassian.net/rest/api/3/project",
    "const res = await axios.post('https://barge.atlassian.net/rest/api/3/search/jql', {\n  headers: { Authorization: `Basic ${encoded}` },\n});",
    'headers = {"Authorization": "Basic " + encoded}\nr = requests.get("https://barge.atlassian.net/rest/api/3/project", headers)',
    "headers = { 'Authorization' => 'Basic #{encoded}' }\nRestClient.get('https://barge.atlassian.net/rest/api/3/project', headers)",
    'request.Headers.Add("Authorization", "Basic {encoded}");\nrequest.RequestUri = new Uri("https://barge.atlassian.net/rest/api/3/project");',
  ],
}

/** The same calls as they should be, and what looks like them. */
export const rightCalls: readonly string[] = [
  'curl -s -u olga@barge.example:$API_TOKEN https://barge.atlassian.net/rest/api/2/issue/BA-4',
  'curl -u olga@barge.example:<api_token> https://barge.atlassian.net/rest/api/3/myself',
  "jira = JIRA(server='https://jira.barge.example', basic_auth=('olga', 'rowing77'))\nprint(jira.projects())",
  'const client = new JiraApi({\n  host: "barge.atlassian.net",\n  username: "olga@barge.example",\n  password: process.env.JIRA_API_TOKEN,\n});',
  '$pass = "ATATTxY9exampleexample"; // an API token\ncurl_setopt($ch, CURLOPT_USERPWD, "$mail:$pass");\ncurl_setopt($ch, CURLOPT_URL, "https://barge.atlassian.net/rest/api/3/myself");',
  'pass = os.environ["SECRET"]  # API token, not the password\nr = requests.get("https://barge.atlassian.net/rest/api/3/myself", auth=(mail, pass))',
  'const res = await fetch("https://barge.atlassian.net/rest/api/3/myself", {\n  headers: { Authorization: `Basic ${encoded}` },\n});',
  'headers = {"Authorization": "Bearer {}".format(access_token)}\nr = requests.get("https://api.atlassian.com/ex/jira/" + cloud_id + "/rest/api/3/project", headers=headers)',
  'curl -H "Authorization: Basic $ENCODED" https://barge.atlassian.net/rest/api/3/project',
  'sh \'curl -H "Authorization: Basic $ENCODED" https://barge.atlassian.net/rest/api/3/project\'',
  'const res = await axios.post("https://barge.atlassian.net/rest/api/3/search/jql", { jql: "project = BA" }, {\n  headers: { Authorization: `Basic ${encoded}` },\n});',
  'r = requests.get("https://barge.atlassian.net/rest/api/3/project", headers=headers, auth=(mail, api_token))',
  'payload = {\n    "fields": {\n        "project": {"key": "BA"},\n        "summary": "x",\n        "issuetype": {"name": "Bug"},\n        "components": [{"name": "Hull"}],\n        "labels": ["urgent"],\n        "fixVersions": [{"name": "1.4"}],\n    }\n}\nr = requests.post("https://barge.atlassian.net/rest/api/2/issue", json=payload, auth=(mail, api_token))',
  'payload = json.dumps({"fields": {"summary": "x"}})\nheaders = {"Content-Type": "application/json"}\nr = requests.put("https://barge.atlassian.net/rest/api/2/issue/BA-4", data=payload, headers=headers, auth=(mail, api_token))',
  "await fetch('https://barge.atlassian.net/rest/api/2/issue/BA-4', {\n  method: 'PUT',\n  headers: { 'Content-Type': 'application/json', Authorization: auth },\n  body: JSON.stringify(data),\n});",
  'requests.post("https://barge.atlassian.net/rest/api/2/issue/BA-4/comment", json={"body": "done"}, auth=(mail, api_token))',
  'for issue in found["issues"]:\n    row = {"labels": ", ".join(issue["fields"]["labels"]), "priority": issue["fields"]["priority"]["name"], "issuetype": "Bug"}\n    print(row)',
  'const csv = issues.map((i) => ({ key: i.key, priority: "High", components: i.fields.components.map((c) => c.name).join() }));',
  'fields = "summary,labels,components"\nr = requests.get("https://barge.atlassian.net/rest/api/3/issue/BA-4", params={"fields": fields}, auth=(mail, api_token))',
  'base = "https://barge.atlassian.net/wiki"\nr = requests.get(base + "/rest/api/space", auth=(mail, api_token))',
  'form = {"grant_type": "refresh_token", "client_id": cid, "refresh_token": old}\nr = requests.post("https://auth.atlassian.com/oauth/token", data=form)',
  "const body = { transition: { id: '31' } };\nawait axios.post(`https://barge.atlassian.net/rest/api/2/issue/${key}/transitions`, body, { auth: { username: mail, password: apiToken } });",
  'jira = JIRA("https://barge.atlassian.net", basic_auth=(mail, api_token))\njira.add_attachment("BA-4", "a.txt")',
]
