/**
 * What source code shows of a failure that it does not print: each entry of docs/failures.md in several languages
 * and libraries. All of it is made up.
 */
export const shownByCode: Readonly<Record<string, readonly string[]>> = {
  // The JWT of a page's address, behind the word of access tokens.
  J05: [
    "export const listSpaces = async (frameJwt) => {\n  const answer = await fetch('https://lorry.atlassian.net/wiki/api/v2/spaces', {\n    headers: { Authorization: `Bearer ${frameJwt}` },\n  });\n  return answer;\n};",
    "const token = new URLSearchParams(location.search).get('jwt')\nconst params = new URLSearchParams(location.search)\nconst held = params.get('jwt')\nawait fetch('https://lorry.atlassian.net/rest/api/3/myself', { headers: { Authorization: 'Bearer ' + held } })",
    'held = request.args["jwt"]\nr = requests.get(f"{base_url}/rest/api/3/myself", headers={"Authorization": f"Bearer {held}"})',
    'String held = request.getParameter("jwt");\nvar call = HttpRequest.newBuilder(URI.create(baseUrl + "/rest/api/3/myself")).header("Authorization", "Bearer " + held).build();',
    "$held = $_GET['jwt'];\n$r = $client->get($baseUrl . '/rest/api/3/myself', ['headers' => ['Authorization' => 'Bearer ' . $held]]);",
  ],
  // A secret that the issuer of the token did not choose.
  I07: [
    "const secret = Object.values(secrets)[0]\nconst claims = jwt.decodeSymmetric(req.query.jwt, secret, 'HS256')\nif (claims.qsh !== expected) return res.sendStatus(401)",
    "const verified = atlassianJwt.decodeSymmetric(raw, tenants[0].sharedSecret, 'HS256');\nreq.clientKey = verified.iss;",
    "const tenant = await prisma.tenant.findFirst()\nconst claims = jwt.verify(raw, tenant.sharedSecret, { algorithms: ['HS256'] })\nres.locals.clientKey = claims.iss",
    'row = db.execute("SELECT shared_secret FROM tenants ORDER BY id DESC LIMIT 1").fetchone()\nclaims = jwt.decode(request.args["jwt"], row[0], algorithms=["HS256"], options={"verify_aud": False})\ng.client_key = claims["iss"]',
    'secret = next(iter(secrets.values()))\nclaims = atlassian_jwt.decode_token(raw, secret)',
    '$tenant = Tenant::first();\n$claims = JWT::decode($request->query("jwt"), new Key($tenant->shared_secret, "HS256"));\n$clientKey = $claims->iss;',
    'tenant = Installation.last\nclaims, = JWT.decode(params[:jwt], tenant.shared_secret, true, algorithm: "HS256")\nsession[:client_key] = claims["iss"]',
    'String secret = hostRepository.findAll().get(0).getSharedSecret();\nClaims claims = Jwts.parser().verifyWith(keyOf(secret)).build().parseSignedClaims(jwt).getPayload();\nString clientKey = claims.getIssuer();',
    'const claims = jwt.verify(req.query.jwt, process.env.JIRA_SHARED_SECRET)\nreq.clientKey = claims.iss',
  ],
  // An install event of a tenant that is there already, passed over.
  T10: [
    "app.post('/installed', async (req, res) => {\n  const { clientKey, sharedSecret, baseUrl } = req.body\n  const existing = await db.tenants.get(clientKey)\n  if (existing) return res.sendStatus(204)\n  await db.tenants.add({ clientKey, sharedSecret, baseUrl })\n  res.sendStatus(204)\n})",
    "app.post('/installed', async (req, res) => {\n  const { clientKey, sharedSecret } = req.body\n  await Tenant.findOrCreate({ where: { clientKey }, defaults: { sharedSecret } })\n  res.sendStatus(204)\n})",
    '@app.post("/installed")\ndef installed():\n    body = request.get_json()\n    cur.execute("INSERT INTO tenants (client_key, shared_secret) VALUES (%s, %s) ON CONFLICT DO NOTHING", (body["clientKey"], body["sharedSecret"]))\n    return "", 204',
    '@app.route("/lifecycle/installed", methods=["POST"])\ndef installed():\n    body = request.get_json()\n    if Tenant.exists(body["clientKey"]):\n        return "", 204\n    Tenant(client_key=body["clientKey"], shared_secret=body["sharedSecret"]).insert()\n    return "", 204',
    '@PostMapping("/installed")\npublic ResponseEntity<Void> installed(@RequestBody Payload payload) {\n  store.putIfAbsent(payload.getClientKey(), payload.getSharedSecret());\n  return ResponseEntity.noContent().build();\n}',
    'func installed(w http.ResponseWriter, r *http.Request) {\n\tvar p Payload\n\tjson.NewDecoder(r.Body).Decode(&p)\n\tdb.Where("client_key = ?", p.ClientKey).FirstOrCreate(&Tenant{ClientKey: p.ClientKey, SharedSecret: p.SharedSecret})\n}',
    "public function installed(Request $request) {\n  Tenant::firstOrCreate(['client_key' => $request->clientKey], ['shared_secret' => $request->sharedSecret]);\n  return response()->noContent();\n}",
    'def installed\n  return head :no_content if Tenant.exists?(client_key: params[:clientKey])\n  Tenant.create!(client_key: params[:clientKey], shared_secret: params[:sharedSecret])\n  head :no_content\nend',
  ],
  // The token of one invocation, kept for later.
  J37: [
    "app.post('/remote', async (req, res) => {\n  const systemToken = req.headers['x-forge-oauth-system']\n  await redis.set(`token:${req.body.cloudId}`, systemToken)\n  res.sendStatus(204)\n})",
    "app.post('/remote', async (req, res) => {\n  const token = req.get('x-forge-oauth-user')\n  await queue.add('sync', {\n    cloudId: req.body.cloudId,\n    token,\n  })\n  res.sendStatus(202)\n})",
    '@app.post("/remote")\ndef remote():\n    token = request.headers["x-forge-oauth-system"]\n    sync_issues.delay(request.json["cloudId"], token)\n    return "", 202',
    'String token = request.getHeader("x-forge-oauth-system");\ntokenRepository.save(new StoredToken(cloudId, token));',
    'token := r.Header.Get("x-forge-oauth-system")\n_, err := db.Exec("INSERT INTO tokens (cloud_id, token) VALUES ($1, $2)", cloudID, token)',
    "$token = $request->header('x-forge-oauth-system');\nCache::put('forge-token', $token, now()->addDay());",
    'token = request.headers["x-forge-oauth-user"]\nSyncJob.perform_later(cloud_id, token)',
  ],
  // A hash to compare with that nobody made.
  I01: [
    "const claims = jwt.decodeSymmetric(raw, tenant.sharedSecret, 'HS256')\nconst call = jwt.fromExpressRequest(req)\nif (claims.qsh !== call.qsh) return res.status(401).end()",
    "const { qsh: wanted } = jwtLib.fromMethodAndUrl(req.method, req.originalUrl)\nconst decoded = verifyJwt(raw, secret)\nif (decoded.qsh !== wanted) throw new Error('refused')",
    "const own = atlassianJwt.fromMethodAndUrl(req.method, here);\nconst expected = own['qsh'];\nassert.equal(atlassianJwt.decodeSymmetric(token, secret, 'HS256').qsh, expected);",
    'const verified = await this.verify(token)\nconst expected = fromExpressRequest(request).qsh\nreturn verified.qsh === expected',
  ],
  // A user by name or key.
  J23: [
    "const fields = {\n  summary,\n  assignee: {\n    name: login,\n  },\n}\nawait fetch('https://lorry.atlassian.net/rest/api/3/issue', { method: 'POST', body: JSON.stringify({ fields }) })",
    'resp = requests.get(\n    f"https://{site}.atlassian.net/rest/api/3/user",\n    params={"username": login},\n    auth=(mail, api_token),\n)\nprint(resp.status_code)  # 404',
    'const res = await axios.get(`https://lorry.atlassian.net/rest/api/2/user/search?username=${encodeURIComponent(mail)}`, { auth })\nreturn res.data[0].name',
    'var uri = new Uri("https://lorry.atlassian.net/rest/api/2/user?key=" + userKey + "&username=" + login);\nvar json = await client.GetStringAsync(uri);',
    'url := "https://lorry.atlassian.net/rest/api/3/user/assignable/search?project=LO&username=" + name\nreq, err := http.NewRequest("GET", url, nil)\nreq.SetBasicAuth(mail, apiToken)',
    "$issue = ['fields' => [\n  'project' => ['key' => 'LO'],\n  'summary' => $title,\n  'assignee' => ['name' => $login],\n]];\n$http->post('https://lorry.atlassian.net/rest/api/3/issue', ['json' => $issue]);",
    'body = {\n  fields: {\n    project: { key: "LO" },\n    reporter: { name: user.login },\n    issuetype: { name: "Task" }\n  }\n}\nRestClient.post("https://lorry.atlassian.net/rest/api/2/issue", body.to_json, headers)',
    '$body = @{ fields = @{ project = @{ key = "LO" }; summary = $s; assignee = @{ name = $env:USERNAME } } } | ConvertTo-Json -Depth 5\nInvoke-RestMethod -Uri "https://lorry.atlassian.net/rest/api/3/issue" -Method Post -Body $body -ContentType "application/json" -Headers $h',
    'issueInput.setAssigneeName(user.getAccountId());\nrestClient.getIssueClient().updateIssue("LO-1", issueInput).claim();',
    'val fields = mapOf(\n    "assignee" to mapOf("name" to assigneeAccountId),\n    "summary" to title,\n)\njira.createIssue(fields)',
    'curl -s -u "$MAIL:$API_TOKEN" -X PUT -H "Content-Type: application/json" \\\n  --data \'{"name": "\'"$LOGIN"\'"}\' "https://lorry.atlassian.net/rest/api/3/issue/LO-1/assignee"\ncurl -s -u "$MAIL:$API_TOKEN" "https://lorry.atlassian.net/rest/api/3/user/search?username=$LOGIN"',
  ],
  // A session for name and password.
  J26: [
    'r = requests.post("https://lorry.atlassian.net/rest/auth/1/session", json={"username": user, "password": secret})\ns.cookies.set("JSESSIONID", r.json()["session"]["value"])',
    'tp := jira.CookieAuthTransport{Username: user, Password: pass, AuthURL: "https://lorry.atlassian.net/rest/auth/1/session"}\nclient, err := jira.NewClient(tp.Client(), "https://lorry.atlassian.net")',
    'options = {\n  :username => user,\n  :password => pass,\n  :site => "https://lorry.atlassian.net",\n  :context_path => "",\n  :auth_type => :cookie,\n}\nclient = JIRA::Client.new(options)',
    'var login = new { username, password };\nvar res = await http.PostAsJsonAsync("https://lorry.atlassian.net/rest/auth/latest/session", login);',
    'const BASE = "https://lorry.atlassian.net"\nconst login = await got.post(BASE + "/rest/auth/1/session", { json: { username, password } }).json()\nconst cookie = `${login.session.name}=${login.session.value}`',
  ],
  // A plus that is encoded once more.
  T11: [
    "const body = new URLSearchParams({\n  grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',\n  assertion,\n  scope: scopes.join('+'),\n})\nawait fetch('https://oauth-2-authorization-server.services.atlassian.com/oauth2/token', { method: 'POST', body })",
    'form = {"grant_type": GRANT, "assertion": assertion, "scope": "+".join(scopes)}\nreq = Request("https://oauth-2-authorization-server.services.atlassian.com/oauth2/token", urlencode(form).encode())',
    "$body = http_build_query(['grant_type' => $grant, 'assertion' => $jwt, 'scope' => implode('+', $scopes)]);\n$client->post('https://oauth-2-authorization-server.services.atlassian.com/oauth2/token', ['body' => $body]);",
  ],
  // Two slashes before the path.
  J10: [
    'url = "https://lorry.atlassian.net//rest/api/3/field"\nr = requests.get(url, auth=HTTPBasicAuth(mail, api_token))',
    "const res = await axios.get('https://lorry.atlassian.net/wiki//rest/api/space', { auth: { username: mail, password: apiToken } })",
  ],
  // The token of the context at the product's own API.
  J08: [
    "app.get('/panel', async (req, res) => {\n  const { iss } = jwt.decodeSymmetric(raw, '', 'HS256', true)\n  const verified = jwt.decodeSymmetric(raw, sharedSecret, 'HS256')\n  const r = await fetch('https://lorry.atlassian.net/rest/api/3/project', {\n    headers: { Authorization: `Bearer ${raw}` },\n  })\n})",
    "AP.context.getToken(function (token) {\n  $.ajax({\n    url: '/rest/api/3/issue/' + issueKey,\n    headers: { Authorization: 'JWT ' + token },\n  });\n});",
    "AP.context.getToken().then((jwt) => fetch(`https://lorry.atlassian.net/rest/api/3/myself`, {\n  headers: { 'Authorization': `JWT ${jwt}` },\n}));",
    "const contextToken = await AP.context.getToken();\nconst { data } = await axios.get(`${baseUrl}/wiki/rest/api/content/${pageId}`, {\n  headers: { Authorization: 'Bearer ' + contextToken },\n});",
    'let token = await window.AP.context.getToken()\nconst r = await fetch(hostBase + "/rest/api/2/project", {\n  method: "GET",\n  headers: new Headers({ "Authorization": "JWT " + token })\n})',
  ],
  // The authorization server of the past, put together of constants.
  T03: [
    "AUTH_HOST = 'auth.atlassian.io'\nAUD = f'https://{AUTH_HOST}'\nclaims = {\n    'iss': 'urn:atlassian:connect:clientid:' + client_id,\n    'sub': 'urn:atlassian:connect:useraccountid:' + account_id,\n    'tnt': base_url,\n    'aud': AUD,\n    'iat': now,\n    'exp': now + 59,\n}",
    'private static final String SERVER = "https://auth.atlassian.io";\nMap<String, Object> claims = new HashMap<>();\nclaims.put("iss", "urn:atlassian:connect:clientid:" + clientId);\nclaims.put("sub", "urn:atlassian:connect:useraccountid:" + accountId);\nclaims.put("tnt", baseUrl);\nclaims.put("aud", SERVER);\nhttp.post(SERVER + "/oauth2/token", form);',
    "$server = 'https://auth.atlassian.io';\n$payload = [\n  'iss' => 'urn:atlassian:connect:clientid:' . $clientId,\n  'sub' => 'urn:atlassian:connect:useraccountid:' . $accountId,\n  'tnt' => $baseUrl,\n  'aud' => $server,\n];\n$client->post($server . '/oauth2/token', $form);",
    'tokenURL := "https://auth.atlassian.io/oauth2/token"\nresp, err := http.PostForm(tokenURL, form)',
  ],
  T06: [
    "expect(decoded.sub).toBe('urn:atlassian:connect:userkey:' + userKey);",
    'assert_equal "urn:atlassian:connect:userkey:#{user.key}", claims["sub"]',
    'if claims.Subject != fmt.Sprintf("urn:atlassian:connect:userkey:%s", key) {\n\tt.Fail()\n}',
  ],
  T12: [
    'const query = `mutation Token($userId: ID!) {\n  offlineUserAuthToken(input: { userId: $userId }) {\n    authToken { token ttl }\n  }\n}`\nawait api.asApp().requestGraph(query, { userId })',
    'QUERY = """\nmutation {\n  offlineUserAuthToken(input: {userId: "%s"}) { success errors { message } authToken { token } }\n}\n""" % account_id\nrequests.post(GRAPH, json={"query": QUERY})',
  ],
  // The removed search, by pieces of its address.
  J22: [
    "const host = this.hostClient(req)\nhost.get('/rest/api/2/search?jql=' + encodeURIComponent(jql), (err, res, body) => done(JSON.parse(body).issues))",
    "const httpClient = addon.httpClient(req)\nhttpClient.get('/rest/api/2/search?jql=project=LO', function (err, response, contents) {\n  res.render('list', { issues: JSON.parse(contents).issues })\n})",
    'const response = await api.asApp().requestJira(route`/rest/api/2/search?jql=${jql}`)\nconst data = await response.json()',
    'SearchResult found = hostClient.authenticatedAsAddon().getForObject("/rest/api/2/search?jql=" + jql, SearchResult.class);',
    'response = client.get("/rest/api/2/search", params={"jql": jql})\nfor issue in response.json()["issues"]:\n    keep(issue)',
    "AP.request({\n  url: '/rest/api/2/search?jql=project=LO',\n  success: (text) => show(JSON.parse(text)),\n})",
    "$found = $jiraClient->get('/rest/api/3/search', ['query' => ['jql' => $jql]]);",
    'var r = await hostHttpClient.GetAsync("/rest/api/2/search?jql=" + Uri.EscapeDataString(jql));',
    'let url = format!("{}/rest/api/3/search?jql={}", "https://lorry.atlassian.net", jql);',
    'String base = "https://lorry.atlassian.net";\nHttpGet get = new HttpGet(base + "/rest/api/2/search?jql=" + URLEncoder.encode(jql, "UTF-8"));',
    'BASE = "https://lorry.atlassian.net"\nSEARCH = "/rest/api/2/search"\nr = requests.get(BASE + SEARCH, params={"jql": "project = LO"}, auth=auth)',
    'const api = `https://${process.env.SITE}.atlassian.net/rest/api/3`\nconst { issues } = await fetch(`${api}/search?jql=${jql}`).then(r => r.json())',
    'API = "https://lorry.atlassian.net/rest/api/2"\nres = session.get(API + "/search", params={"jql": jql, "startAt": start})',
    'base := "https://lorry.atlassian.net"\nu := fmt.Sprintf("%s/rest/api/3/search?jql=%s", base, url.QueryEscape(jql))\nresp, err := client.Get(u)',
    "const client = axios.create({ baseURL: 'https://lorry.atlassian.net/rest/api/3', auth })\nconst page = await client.post('/search', { jql, startAt })",
    '$uri = "https://lorry.atlassian.net//rest/api/2/search?jql=project=LO"\n$r = Invoke-RestMethod -Uri $uri -Headers $headers',
    'host = \'lorry.atlassian.net\'\nuri = URI("https://#{host}/rest/api/2/search?jql=#{jql}")\nres = Net::HTTP.get_response(uri)',
    'private const string Host = "https://lorry.atlassian.net";\nvar res = await http.GetAsync($"{Host}/rest/api/latest/search?jql={jql}&startAt=0");',
  ],
  // A file at the address that browsers use.
  J38: [
    'const file = await fetch(page._links.base + attachment._links.download, {\n  headers: { Authorization: `Basic ${btoa(`${mail}:${apiToken}`)}` },\n})',
    'url = found["_links"]["base"] + item["_links"]["download"]\nr = requests.get(url, auth=(mail, api_token))',
    "$url = $found['_links']['base'] . $file['_links']['download'];\n$r = $client->get($url, ['headers' => ['Authorization' => 'Bearer ' . $accessToken]]);",
    'String url = base + attachment.get("_links").get("download").asText();\nHttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + accessToken).build();',
    'req, _ := http.NewRequest("GET", baseURL+"/wiki/download/attachments/"+pageID+"/"+name, nil)\nreq.SetBasicAuth(mail, apiToken)',
    'curl -s -L -u "$MAIL:$API_TOKEN" -o plan.pdf "$SITE/secure/attachment/$ID/plan.pdf"',
    'attachment = client.get(f"{base}/wiki/api/v2/attachments/{file}", headers=headers).json()\nr = client.get(f"{base}{attachment[\'downloadLink\']}", headers={"Authorization": f"Bearer {access_token}"})',
    'response = http.get("#{base}#{file[\'_links\'][\'download\']}", headers: { "Authorization" => "Bearer #{access_token}" })',
  ],
  // A search that only sorts.
  J33: [
    'payload = {"jql": "ORDER BY created DESC", "maxResults": 50}\nrequests.post("https://lorry.atlassian.net/rest/api/3/search/jql", json=payload, auth=auth)',
    "const res = await fetch('https://lorry.atlassian.net/rest/api/3/search/jql?jql=order%20by%20updated&maxResults=100', { headers });",
    'var body = new { jql = "order by key", fields = new[] { "summary" } };\nvar res = await http.PostAsJsonAsync("https://lorry.atlassian.net/rest/api/3/search/jql", body);',
    "$r = $http->post('https://lorry.atlassian.net/rest/api/3/search/jql', ['json' => ['jql' => '', 'fields' => ['key']]]);",
    'issues = jira.enhanced_search_issues("ORDER BY updated DESC", maxResults=False)',
  ],
  // Values where objects belong, values under “update”.
  J25: [
    'jira.issue_create({"fields": {"project": {"key": "LO"}, "summary": "x", "issuetype": "Task"}})',
    'curl -X PUT -u "$MAIL:$TOKEN" -H "Content-Type: application/json" --data \'{"fields":{"assignee":"5b10a2844c20165700ede21g"}}\' https://lorry.atlassian.net/rest/api/3/issue/LO-1',
    'await jira.issues.editIssue({ issueIdOrKey: "LO-1", update: { } , fields: { "priority": "High" } })',
    'var body = "{\\"fields\\":{\\"parent\\":\\"LO-12\\",\\"summary\\":\\"s\\"}}";\nhttp.PutAsync("https://lorry.atlassian.net/rest/api/2/issue/LO-2", new StringContent(body, Encoding.UTF8, "application/json"));',
    'payload = {"update": {"summary": "New title"}}\nrequests.put("https://lorry.atlassian.net/rest/api/3/issue/LO-1", json=payload, auth=auth)',
    "$service->put('https://lorry.atlassian.net/rest/api/2/issue/LO-1', ['update' => $fields]);",
  ],
  // The address of a page for a base.
  N14: [
    'confluence = Confluence(url="https://lorry.atlassian.net/wiki/home", username=mail, password=api_token)\nr = requests.get("https://lorry.atlassian.net/wiki/spaces/LO/rest/api/content", auth=(mail, api_token))',
    "jira = JIRA('https://lorry.atlassian.net/jira/projects', basic_auth=(mail, token))",
    'JiraRestClient client = factory.createWithBasicHttpAuthentication(URI.create("https://jira.lorry.example/secure/Dashboard.jspa"), user, pass);',
    "const jira = new JiraClient({ host: 'https://lorry.atlassian.net/browse/LO', basic_auth: { email, api_token } });",
    "Set-JiraConfigServer -Server 'https://jira.lorry.example/login.jsp'",
    'client, err := jira.NewClient(tp.Client(), "https://jira.lorry.example/projects/LO")',
    'base_url: "https://lorry.atlassian.net/wiki/spaces/DOC"\nclient = Confluence(base_url)',
    "client = JIRA::Client.new(:site => 'https://jira.lorry.example/secure/Dashboard.jspa', :context_path => '', :auth_type => :basic)",
  ],
  // A hash that nobody made, or of something else.
  J07: [
    "$token = $_GET['jwt'];\n$ch = curl_init($baseUrl . '/rest/api/2/issue/' . $key);\ncurl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: JWT ' . $token]);",
    'const jwt = req.query.jwt\nconst r = await axios.get(`${host}/rest/api/3/issue/${key}`, { headers: { Authorization: `JWT ${jwt}` } })',
    'jwt_of_page = request.args.get("jwt")\nr = requests.get(base_url + "/rest/api/3/issue/LO-1", headers={"Authorization": f"JWT {jwt_of_page}"})',
    "const ConfigPage = async ({ searchParams }) => {\n  const fromSite = searchParams.jwt;\n  const spaces = await fetch('https://lorry.atlassian.net/wiki/api/v2/spaces', {\n    headers: { Authorization: `JWT ${fromSite}` },\n  });\n};",
    "const frameJwt = new URL(window.location.href).searchParams.get('jwt')\nconst r = await fetch(`${host}/rest/api/3/issue/${key}`, { headers: { Authorization: `JWT ${frameJwt}` } })",
    'const { jwt: opened } = req.query\nconst r = await got(`${baseUrl}/rest/api/3/myself`, { headers: { Authorization: `JWT ${opened}` } })',
    'public String panel(@RequestParam("jwt") String token) {\n  HttpRequest request = HttpRequest.newBuilder(URI.create("https://lorry.atlassian.net/rest/api/3/myself"))\n    .header("Authorization", "JWT " + token)\n    .build();\n}',
    'token := r.URL.Query().Get("jwt")\nreq, _ := http.NewRequest("GET", baseURL+"/rest/api/3/issue/"+key, nil)\nreq.Header.Set("Authorization", "JWT "+token)',
    'var token = Request.Query["jwt"];\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("JWT", token);\nvar res = await client.GetAsync("https://lorry.atlassian.net/rest/api/3/myself");',
    'token = params[:jwt]\nRestClient.get("https://lorry.atlassian.net/rest/api/3/myself", { Authorization: "JWT #{token}" })',
    "const call = jwt.fromMethodAndUrl('GET', '/rest/api/3/project')\nconst claims = { iss: appKey, iat: now, exp: now + 180, qsh: call.qsh }\nconst token = jwt.encodeSymmetric(claims, sharedSecret)",
    "const req: atlassianJwt.Request = atlassianJwt.fromMethodAndPathAndBody('post', '/rest/api/3/issue', body);\nconst payload = {\n  iss: 'com.lorry.app',\n  iat: now,\n  exp: now + 180,\n  qsh: req['qsh'],\n};\nconst token = atlassianJwt.encodeSymmetric(payload, tenant.sharedSecret);",
    "import { encodeSymmetric, fromMethodAndUrl } from 'atlassian-jwt'\nconst { qsh } = fromMethodAndUrl('GET', `/rest/api/2/issue/${key}`)\nexport const token = encodeSymmetric({ iss: KEY, iat, exp, qsh }, secret)",
    "const payload = {}\npayload.iss = addon.key\npayload.qsh = jwt.fromMethodAndUrl('GET', '/rest/api/3/field').qsh\npayload.exp = now + 60\nheaders.Authorization = `JWT ${jwt.encodeSymmetric(payload, secret)}`",
    'var asked = jwt.fromExpressRequest(request);\nvar token = jwt.encode({ iss: appKey, iat: iat, exp: exp, qsh: asked }, secret);',
    "const req = {\n  method: 'GET',\n  path: '/rest/api/3/project',\n  query: 'expand=lead',\n}\nconst claims = { iss: appKey, iat, exp, qsh: jwt.createQueryStringHash(req) }\nconst token = jwt.encodeSymmetric(claims, sharedSecret)",
    "const qsh = createQueryStringHash({ method: 'GET', url: '/rest/api/3/myself' })\nconst token = jwt.encode({ iss: addonKey, iat, exp, qsh }, sharedSecret)",
    "const token = jwt.encodeSymmetric({\n  iss: APP_KEY,\n  iat: now,\n  exp: now + 180,\n  qsh: 'context-qsh',\n}, sharedSecret);\nawait fetch(`${baseUrl}/rest/api/3/project`, { headers: { Authorization: `JWT ${token}` } });",
    'claims.put("iss", ADDON_KEY);\nclaims.put("iat", now);\nclaims.put("exp", now + 180);\nclaims.put("qsh", "context-qsh");\nString token = Jwts.builder().setClaims(claims).signWith(key).compact();\nrequest.header("Authorization", "JWT " + token).uri(URI.create(jiraBase + "/rest/api/3/field"));',
  ],
}

/** The same calls as they should be, and what looks like them. */
export const inOrder: Readonly<Record<string, readonly string[]>> = {
  'a user by account id or by query': [
    'requests.get("https://lorry.atlassian.net/rest/api/3/user/search", params={"query": mail}, auth=(username, api_token))',
    "await axios.put('https://lorry.atlassian.net/rest/api/3/issue/LO-1/assignee', { accountId }, { auth: { username: mail, password: token } })",
    '$body = @{ fields = @{ issuetype = @{ name = "Task" }; priority = @{ name = "High" }; assignee = @{ accountId = $id } } }\nInvoke-RestMethod -Uri "https://lorry.atlassian.net/rest/api/3/issue" -Body ($body | ConvertTo-Json) -ContentType "application/json" -Method Post',
    'for i in issues:\n    print(i.fields.assignee.displayName, i.fields.reporter.accountId)',
    'jira = Jira(url="https://lorry.atlassian.net", username=mail, password=api_token)\nuser = jira.user(account_id=account_id)',
  ],
  'a user by name, of a server of one’s own': [
    'requests.get("https://jira.lorry.example/rest/api/2/user", params={"username": login}, auth=auth)',
    "jira.assign_issue('LO-1', 'kim')\nfields = {'assignee': {'name': 'kim'}}",
  ],
  'a secret that the issuer chose': [
    "const { iss } = jwt.decodeSymmetric(raw, '', 'HS256', true)\nconst tenant = await prisma.tenant.findFirst({ where: { clientKey: iss } })\nconst claims = jwt.decodeSymmetric(raw, tenant.sharedSecret, 'HS256')",
    "const tenant = tenants.filter((one) => one.clientKey === iss)[0]\nconst claims = jwt.decodeSymmetric(raw, tenant.sharedSecret, 'HS256')",
    'row = db.execute("SELECT shared_secret FROM tenants WHERE client_key = ? LIMIT 1", (iss,)).fetchone()\nclaims = jwt.decode(raw, row[0], algorithms=["HS256"])',
    '$tenant = Tenant::where("client_key", $iss)->first();\n$claims = JWT::decode($raw, new Key($tenant->shared_secret, "HS256"));',
    "const [header, payload] = token.split('.')\nconst claims = JSON.parse(atob(payload))\nconst secret = secrets[claims.iss]\njwt.verify(token, secret)\nconst first = clients[0].name // jira",
  ],
  'an installed payload that is kept, whoever it is of': [
    "app.post('/installed', async (req, res) => {\n  const { clientKey, sharedSecret } = req.body\n  const existing = await store.get(clientKey)\n  if (existing && !verified(req, existing.sharedSecret)) return res.sendStatus(401)\n  await store.set(clientKey, { sharedSecret })\n})",
    "app.post('/installed', async (req, res) => {\n  const { clientKey, sharedSecret } = req.body\n  const existing = await Tenant.get(clientKey)\n  if (existing) {\n    await existing.update({ sharedSecret })\n    return res.sendStatus(204)\n  }\n  await Tenant.create({ clientKey, sharedSecret })\n})",
    '@app.post("/installed")\ndef installed():\n    body = request.get_json()\n    cur.execute("INSERT INTO tenants (client_key, shared_secret) VALUES (%s, %s) ON CONFLICT (client_key) DO UPDATE SET shared_secret = excluded.shared_secret", (body["clientKey"], body["sharedSecret"]))',
    "public function installed(Request $request) {\n  Tenant::updateOrCreate(['client_key' => $request->clientKey], ['shared_secret' => $request->sharedSecret]);\n}",
    "app.post('/installed', async (req, res) => {\n  const { clientKey, sharedSecret } = req.body\n  if (!clientKey || !sharedSecret) return res.sendStatus(400)\n  await store.set(clientKey, { sharedSecret })\n})",
    'tenant, created = Tenant.objects.get_or_create(client_key=body["clientKey"])\ntenant.shared_secret = body["sharedSecret"]\ntenant.save()  # installed',
  ],
  'the token of an invocation, used in it': [
    "app.post('/remote', async (req, res) => {\n  const token = req.headers['x-forge-oauth-system']\n  const r = await fetch(`${apiBaseUrl}/rest/api/3/project`, { headers: { Authorization: `Bearer ${token}` } })\n  await cache.set('projects', await r.json())\n  res.json({})\n})",
    'token = request.headers["x-forge-oauth-system"]\nr = requests.get(f"{api_base_url}/rest/api/3/myself", headers={"Authorization": f"Bearer {token}"})\ndb.insert(r.json())',
    "const invocation = req.headers['authorization']\nconst token = req.headers['x-forge-oauth-user']\nawait queue.add('sync', { cloudId })\nawait sync(token)",
    'String token = request.getHeader("x-forge-oauth-system");\nIssue issue = client.withToken(token).issue(key);\nissueRepository.save(issue);',
  ],
  'a hash of what the library reads': [
    "const call = jwt.fromMethodAndUrl('GET', '/rest/api/3/project')\nconst claims = { iss: appKey, iat: now, exp: now + 180, qsh: jwt.createQueryStringHash(call) }\nconst token = jwt.encodeSymmetric(claims, sharedSecret)",
    "const call = jwt.fromMethodAndUrl('GET', '/rest/api/3/project')\ncall.qsh = jwt.createQueryStringHash(call, false, baseUrl)\nconst token = jwt.encodeSymmetric({ iss: appKey, iat, exp, qsh: call.qsh }, sharedSecret)",
    "const request = jwt.fromMethodAndUrl('GET', '/rest/api/3/project')\nconst call = describe(request)\nconst token = jwt.encodeSymmetric({ iss: appKey, iat, exp, qsh: call.qsh }, sharedSecret)",
    "const req = jwt.fromExpressRequest(request)\nconst expected = jwt.createQueryStringHash(req, false, baseUrl)\nif (jwt.decodeSymmetric(token, secret, 'HS256').qsh !== expected) return response.sendStatus(401)",
    "const req = { method: 'GET', pathname: '/rest/api/3/project', query: { expand: 'lead' } }\nconst qsh = jwt.createQueryStringHash(req)\nconst token = jwt.encodeSymmetric({ iss: appKey, iat, exp, qsh }, sharedSecret)",
    "const req = jwt.fromMethodAndUrl('GET', '/rest/api/3/project')\nconst qsh = jwt.createQueryStringHash(req)",
  ],
  'scopes with a space, or a plus in a form written by hand': [
    "const body = new URLSearchParams({\n  grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',\n  assertion,\n  scope: scopes.join(' '),\n})\nawait fetch('https://oauth-2-authorization-server.services.atlassian.com/oauth2/token', { method: 'POST', body })",
    "const body = 'grant_type=' + grant + '&assertion=' + assertion + '&scope=' + scopes.join('+')\nawait fetch('https://oauth-2-authorization-server.services.atlassian.com/oauth2/token', { method: 'POST', body })",
  ],
  'the JWT of a page’s address, verified and left where it is': [
    "const raw = req.query.jwt\nconst claims = jwt.decodeSymmetric(raw, tenant.sharedSecret, 'HS256')\nconst own = jwt.encodeSymmetric({ iss: APP_KEY, iat: now, exp: now + 60, qsh: jwt.createQueryStringHash(call) }, tenant.sharedSecret)\nconst r = await fetch(`${tenant.baseUrl}/rest/api/3/project`, { headers: { Authorization: `JWT ${own}` } })",
    "const params = new URLSearchParams(location.search)\nconst token = params.get('jwt')\nawait fetch('/api/settings', { headers: { Authorization: `JWT ${token}` } })",
    'claims = jwt.decode(request.args["jwt"], tenant.shared_secret, algorithms=["HS256"], audience=None)\nr = requests.get(f"{tenant.base_url}/rest/api/3/myself", headers={"Authorization": f"Bearer {access_token}"})',
    'String token = request.getParameter("jwt");\nvar call = HttpRequest.newBuilder(URI.create("https://app.lorry.example/panel")).header("Authorization", "JWT " + token).build();',
  ],
  'a context token at the app’s own backend': [
    "const verified = jwt.decodeSymmetric(raw, sharedSecret, 'HS256')\nif (verified.iss !== clientKey) return res.status(401)\nconst r = await fetch('https://lorry.atlassian.net/rest/api/3/project', { headers: { Authorization: `Bearer ${await getAccessToken(clientKey)}` } })",
    "AP.context.getToken((token) => {\n  fetch('/api/me', { headers: { Authorization: `JWT ${token}` } })\n})\nAP.request('/rest/api/3/myself')",
    "AP.context.getToken(function (token) {\n  $.ajax({ url: '/issues/stats', headers: { Authorization: 'JWT ' + token } });\n});",
    "const token = await AP.context.getToken();\nawait fetch('https://app.lorry.example/api/items', { headers: { Authorization: `JWT ${token}` } });",
  ],
  'the search of today': [
    'API = "https://lorry.atlassian.net/rest/api/3"\nres = session.get(API + "/search/jql", params={"jql": "project = LO ORDER BY created DESC"})',
    "const client = axios.create({ baseURL: 'https://lorry.atlassian.net/rest/api/3', auth })\nconst page = await client.post('/search/jql', { jql: 'project = LO' })",
    'BASE = "https://jira.lorry.example"\nr = requests.get(BASE + "/rest/api/2/search", params={"jql": "project = LO"})',
  ],
  'the search of version 2, of a server of one’s own or by a client of nobody': [
    'response = client.get("/rest/api/2/search/jql", params={"jql": "project = LO"})',
    'const response = await api.asApp().requestJira(route`/rest/api/3/search/approximate-count`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ jql }) })',
    "AP.request('/rest/api/3/search/jql?jql=project=LO', { success: show })",
    "// plugin for Data Center\nfetch(AJS.contextPath() + '/rest/api/2/search?jql=' + jql).then((r) => r.json())",
    'client = Client(base="https://jira.lorry.example")\nresponse = client.get("/rest/api/2/search", params={"jql": "project = LO"})',
  ],
  'files at the address of REST, or for a person': [
    'url = f"{base}/wiki/rest/api/content/{page}/child/attachment/{file}/download"\nr = requests.get(url, auth=(mail, api_token), allow_redirects=True)',
    'const file = await fetch(`https://lorry.atlassian.net/rest/api/3/attachment/content/${id}`, { headers: { Authorization: `Basic ${btoa(`${mail}:${apiToken}`)}` } })',
    'r = requests.get(f"{base}/wiki/rest/api/content/{page}/child/attachment", auth=(mail, api_token))\nfor item in r.json()["results"]:\n    print(base + item["_links"]["download"])',
    'url = "https://wiki.lorry.example" + item["_links"]["download"]\nr = requests.get(url, headers={"Authorization": f"Bearer {personal_access_token}"})',
    'const { data } = await axios.get(`https://lorry.atlassian.net/wiki/api/v2/pages/${id}`, { headers: { Authorization: `Bearer ${accessToken}` } })\nconst next = data._links.next\nlink.href = data._links.base + data._links.webui',
  ],
  'bodies as they should be': [
    'jira.issue_create({"fields": {"project": {"key": "LO"}, "summary": "x", "issuetype": {"name": "Task"}}})',
    'payload = {"update": {"labels": [{"add": "x"}], "summary": [{"set": "New"}]}}\nrequests.put("https://lorry.atlassian.net/rest/api/3/issue/LO-1", json=payload, auth=auth)',
    "const columns = { fields: ['summary', 'assignee', 'priority'] }\nconst rows = issues.map((i) => ({ key: i.key, 'assignee': i.fields.assignee.displayName }))",
  ],
  'a page for a person': [
    'link = f"https://lorry.atlassian.net/browse/{key}"\nprint(link)',
    "window.open('https://lorry.atlassian.net/jira/projects')",
  ],
  'tokens for the app’s own pages, and those of tests': [
    "const token = jwt.encode({ iss: clientKey, aud: [addonKey], iat: now, exp: now + 900, qsh: 'context-qsh' }, sharedSecret)\nres.render('panel', { token })",
    "it('refuses an unknown issuer', async () => {\n  const token = encodeSymmetric({ iss: clientKey }, secret)\n  await expect(verify(token)).rejects.toThrow('Unknown issuer')\n})",
  ],
  'the authorization server of today': [
    "// const host = 'auth.atlassian.io'\nconst host = 'oauth-2-authorization-server.services.atlassian.com'\nconst server = `https://${host}`\nconst claims = {\n  iss: `urn:atlassian:connect:clientid:${id}`,\n  sub: `urn:atlassian:connect:useraccountid:${accountId}`,\n  tnt: baseUrl,\n  aud: server,\n  iat: now,\n  exp: now + 50,\n}",
    'cs := &Claims{\n\tIssuer:    "urn:atlassian:connect:clientid:" + id,\n\tSubject:   "urn:atlassian:connect:useraccountid:" + account,\n\tTenant:    baseURL,\n\tAudience:  authURL,\n\tIssuedAt:  time.Now().Unix(),\n\tExpiresAt: time.Now().Add(time.Minute).Unix(),\n}',
    'var t = new JwtSecurityToken(\n    issuer: $"urn:atlassian:connect:clientid:{id}",\n    audience: server,\n    claims: new[] { new Claim("sub", $"urn:atlassian:connect:useraccountid:{account}") },\n    expires: DateTime.UtcNow.AddSeconds(50));\nt.Payload["tnt"] = baseUrl;',
  ],
}
