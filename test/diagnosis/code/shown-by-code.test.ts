import { describe, expect } from 'vitest'
import { rows } from '../../rows.ts'
import { heardIn } from '../told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

/** Code by what it shows: nothing was answered, or nothing that was kept, so all is possible. */
const SHOWN: Readonly<Record<string, readonly Row[]>> = {
  L01: [
    {
      name: 'is and expires beside a shorthand',
      text: "module.exports = function sign(tenant, req) {\n  const iat = Math.floor(Date.now() / 1e3);\n  const claims = {\n    is: 'com.gannet.retro',\n    iat,\n    expires: iat + 180,\n    qsh: jwtlib.createQueryStringHash(req, false, tenant.baseUrl),\n  };\n  return 'JWT ' + jwtlib.encodeSymmetric(claims, tenant.sharedSecret, 'HS256');\n};",
    },
    {
      name: 'Python, ias',
      text: 'def app_token(tenant, req):\n    claims = {\n        "isss": APP_KEY,\n        "iat": now,\n        "exp": now + 120,\n        "qsh": hash_of(req),\n    }\n    return jwt.encode(claims, tenant.shared_secret, algorithm="HS256")',
    },
    {
      name: 'PHP, expires',
      text: "$claims = [\n  'iss' => $appKey,\n  'iat' => $now,\n  'expires' => $now + 180,\n  'qsh' => qsh($method, $path),\n];\n$token = JWT::encode($claims, $tenant->sharedSecret, 'HS256');",
    },
    {
      name: 'Ruby, all in a line',
      text: 'claims = { is: APP_KEY, iat: now, exp: now + 60, qsh: qsh_of(req) }\ntoken = JWT.encode(claims, tenant.shared_secret, "HS256")',
    },
  ],
  T10: [
    {
      name: 'C#, padded first',
      text: 'var key = new SymmetricSecurityKey(Convert.FromBase64String(Pad(t.SharedSecret)));\nvar payload = new JwtPayload {\n  { "iss", $"urn:atlassian:connect:clientid:{t.OauthClientId}" },\n  { "sub", sub }, { "tnt", t.BaseUrl }, { "iat", now }, { "exp", now + 45 }\n};\nreturn handler.WriteToken(new JwtSecurityToken(new JwtHeader(new SigningCredentials(key, SecurityAlgorithms.HmacSha256)), payload));',
    },
    {
      name: 'Python, trimmed and padded',
      text: 'key = base64.urlsafe_b64decode(pad(tenant.shared_secret.strip()))\nclaims = {"iss": "urn:atlassian:connect:clientid:" + tenant.oauth_client_id, "sub": sub, "tnt": tenant.base_url}\nassertion = jwt.encode(claims, key, algorithm="HS256")',
    },
    {
      name: 'JavaScript, padded',
      text: "const claims = { iss: 'urn:atlassian:connect:clientid:' + t.oauthClientId, sub, tnt: t.baseUrl, iat, exp: iat + 60 }\nconst assertion = jwt.sign(claims, Buffer.from(padded(t.sharedSecret), 'base64'))",
    },
    {
      name: 'Java, without line breaks',
      text: 'byte[] raw = Base64.getDecoder().decode(StringUtils.trim(host.getSharedSecret()));\nString jwt = Jwts.builder().setIssuer(addonKey).claim("qsh", qsh).signWith(Keys.hmacShaKeyFor(raw)).compact();',
    },
  ],
  J08: [
    {
      name: 'beside the script of Connect',
      text: "<script src=\"https://connect-cdn.atl-paas.net/all.js\"></script>\n<script>\n  AP.context.getToken(function (token) {\n    fetch('https://gannet.atlassian.net/rest/api/3/issue/' + key + '/comment', {\n      headers: { 'Authorization': 'JWT ' + token, 'Accept': 'application/json' }\n    }).then(r => r.json()).then(render);\n  });\n</script>",
    },
    {
      name: 'beside a script of a library',
      text: '<script src="https://cdn.jsdelivr.net/npm/axios/dist/axios.min.js"></script>\n<script>\n  AP.context.getToken(token => {\n    axios.get(\'https://gannet.atlassian.net/rest/api/3/project\', { headers: { Authorization: `JWT ${token}` } }).then(show);\n  });\n</script>',
    },
  ],
  J01: [
    {
      name: 'go-jira',
      text: 'package main\n\nimport (\n\t"fmt"\n\t"os"\n\n\tjira "github.com/andygrunwald/go-jira"\n)\n\nfunc main() {\n\ttp := jira.PATAuthTransport{Token: os.Getenv("ATLASSIAN_API_TOKEN")}\n\tc, _ := jira.NewClient(tp.Client(), "https://gannet.atlassian.net/")\n\tu, resp, err := c.User.GetSelf()\n\tfmt.Println(u, resp.StatusCode, err)\n}',
    },
    {
      name: 'jira-python',
      text: 'from jira import JIRA\njira = JIRA(server="https://gannet.atlassian.net", token_auth=os.environ["JIRA_SECRET"])\nprint(jira.myself())',
    },
    {
      name: 'jira.js',
      text: "const client = new Version3Client({\n  host: 'https://gannet.atlassian.net',\n  authentication: { personalAccessToken: process.env.SECRET },\n});\nconst me = await client.myself.getCurrentUser();",
    },
    {
      name: 'PHP',
      text: "$service = new IssueService(new ArrayConfiguration([\n  'jiraHost' => 'https://gannet.atlassian.net',\n  'useTokenBasedAuth' => true,\n  'personalAccessToken' => getenv('SECRET'),\n]));\n$issue = $service->get('GA-1');",
    },
  ],
  J03: [
    {
      name: 'PHP, with what it printed',
      text: "$ch = curl_init($baseUrl . '/rest/api/3/search/jql?jql=' . rawurlencode('project = GA'));\ncurl_setopt_array($ch, [\n    CURLOPT_HTTPHEADER => [\n        'accept: application/json',\n        'authorization: bearer ' . $userToken,\n    ],\n]);\n$out = json_decode(curl_exec($ch), true);\nvar_dump(count($out['issues']));\n// int(0)",
    },
    {
      name: 'JavaScript',
      text: 'const res = await fetch(`${baseUrl}/rest/api/3/search/jql?jql=project=GA`, { headers: { authorization: `bearer ${userToken}` } });\nconst { issues } = await res.json();\nconsole.log(res.status, issues.length);\n// 200 0',
    },
    {
      name: 'Python',
      text: 'r = requests.get(base_url + "/rest/api/3/search/jql?jql=project=GA", headers={"Authorization": "bearer " + user_token})\nprint(r.status_code, len(r.json()["issues"]))\n# 200 0',
    },
  ],
  I21: [
    {
      name: 'Express, and nothing refused',
      text: 'generalPages: [{\n    "key": "load",\n    "url": "/load?project={project.id}",\n    "cacheable": true\n}]\n\napp.get(\'/load\', addon.authenticate(), (req, res) => res.render(\'load\'));',
    },
    {
      name: 'Flask',
      text: '{\n  "key": "load",\n  "cacheable": true,\n  "url": "/load"\n}\n\n@app.route("/load")\n@jwt_required\ndef load():\n    return render_template("load.html")',
    },
    {
      name: 'Spring',
      text: '{ "key": "load", "url": "/load", "cacheable": true }\n\n@RequireToken\n@GetMapping("/load")\npublic String load(Model model) {\n    return "load";\n}',
    },
  ],
  J07: [
    {
      name: 'TypeScript, do … while',
      text: "export async function* allIssues(tenant: Tenant, jql: string) {\n  const path = '/rest/api/3/search/jql';\n  const q = new URLSearchParams({ jql, maxResults: '100' });\n  const token = sign(tenant, 'GET', path, q);\n  const headers = { Authorization: `JWT ${token}` };\n  let next: string | undefined;\n  do {\n    if (next) q.set('nextPageToken', next);\n    const res = await fetch(`${tenant.baseUrl}${path}?${q}`, { headers });\n    const body = await res.json();\n    yield* body.issues;\n    next = body.nextPageToken;\n  } while (next);\n}",
    },
    {
      name: 'Python, while',
      text: 'def all_projects(tenant):\n    params = {"startAt": 0, "maxResults": 50}\n    token = make_jwt(tenant, "GET", PATH, params)\n    headers = {"Authorization": "JWT " + token}\n    while True:\n        page = requests.get(tenant.base_url + PATH, params=params, headers=headers).json()\n        yield from page["values"]\n        if page["isLast"]:\n            return\n        params["startAt"] += 50',
    },
    {
      name: 'Go',
      text: 'token := signJWT(tenant, "GET", path, query)\nfor {\n\treq, _ := http.NewRequest("GET", tenant.BaseURL+path+"?"+query.Encode(), nil)\n\treq.Header.Set("Authorization", "JWT "+token)\n\tres, err := client.Do(req)\n\tquery.Set("startAt", strconv.Itoa(start))\n}',
    },
  ],
  S03: [
    {
      name: 'JavaScript',
      text: 'const cache = new Map();\nexport async function tokenFor(tenant, accountId) {\n  const hit = cache.get(tenant.clientKey);\n  if (hit && hit.expires > Date.now()) return hit.token;\n  const { access_token, expires_in } = await exchange(tenant, accountId);\n  cache.set(tenant.clientKey, { token: access_token, expires: Date.now() + expires_in * 1000 });\n  return access_token;\n}',
    },
    {
      name: 'Python',
      text: 'def user_token(tenant, account_id):\n    if tenant.client_key in _tokens:\n        return _tokens[tenant.client_key]\n    token = exchange_assertion(tenant, account_id)["access_token"]\n    _tokens[tenant.client_key] = token\n    return token',
    },
    {
      name: 'Ruby, by a name',
      text: 'def token_for(tenant, account_id)\n  key = "jira-token:#{tenant.client_key}"\n  token = fetch_user_token(tenant, account_id)\n  redis.setex(key, 800, token)\n  token\nend',
    },
    {
      name: 'C#',
      text: 'public async Task<string> TokenFor(Tenant tenant, string accountId)\n{\n    if (_cache.TryGetValue(tenant.ClientKey, out string hit)) return hit;\n    var token = await ExchangeAsync(tenant, accountId);\n    _cache.Set(tenant.ClientKey, token, TimeSpan.FromMinutes(14));\n    return token;\n}',
    },
  ],
  T09: [
    {
      name: 'displayUrl or baseUrl',
      text: "const claims = {\n  iss: 'urn:atlassian:connect:clientid:' + host.oauthClientId,\n  sub: 'urn:atlassian:connect:useraccountid:' + accountId,\n  tnt: host.displayUrl || host.baseUrl,\n  aud: 'https://oauth-2-authorization-server.services.atlassian.com',\n  iat: now, exp: now + 60,\n};",
    },
    {
      name: 'by a name, Python',
      text: 'site = tenant.display_url\nclaims = {\n    "iss": "urn:atlassian:connect:clientid:" + tenant.client_id,\n    "sub": "urn:atlassian:connect:useraccountid:" + account_id,\n    "tnt": site,\n    "aud": "https://oauth-2-authorization-server.services.atlassian.com",\n    "iat": now,\n    "exp": now + 60,\n}',
    },
    {
      name: 'a stored slash',
      text: "console.log(tenant.baseUrl)\n// https://gannet.atlassian.net/\nconst claims = {\n  iss: 'urn:atlassian:connect:clientid:' + tenant.oauthClientId,\n  sub: 'urn:atlassian:connect:useraccountid:' + accountId,\n  tnt: tenant.baseUrl,\n  aud: 'https://oauth-2-authorization-server.services.atlassian.com',\n  iat: now, exp: now + 60,\n};",
    },
  ],
}

/** Near to each of them, and as it should be. */
const QUIET: readonly Row[] = [
  {
    name: 'claims as they should be, with a shorthand',
    text: "const iat = Math.floor(Date.now() / 1e3);\nconst claims = {\n  iss: 'com.gannet.retro',\n  iat,\n  exp: iat + 180,\n  qsh: jwtlib.createQueryStringHash(req, false, tenant.baseUrl),\n};\nreturn jwtlib.encodeSymmetric(claims, tenant.sharedSecret, 'HS256');",
  },
  {
    name: 'a cache beside the claims',
    text: "const claims = { iss: key, iat, exp: iat + 180, qsh };\nconst token = jwtlib.encodeSymmetric(claims, tenant.sharedSecret);\ncache.put('k', {\n  token,\n  expires: iat + 170,\n});",
  },
  {
    name: 'a session of another program',
    text: "const claims = {\n  user: id,\n  is: 'admin',\n  iat,\n  expires: iat + 180,\n};\nreturn jwt.sign(claims, SESSION_SECRET);",
  },
  {
    name: 'a secret that is decrypted and decoded',
    text: 'var key = new SymmetricSecurityKey(Convert.FromBase64String(Unprotect(t.SharedSecret)));\nvar payload = new JwtPayload { { "iss", $"urn:atlassian:connect:clientid:{t.OauthClientId}" }, { "sub", sub }, { "tnt", t.BaseUrl } };\nreturn new SigningCredentials(key, SecurityAlgorithms.HmacSha256);',
  },
  {
    name: 'the length of the secret',
    text: "const claims = { iss: 'urn:atlassian:connect:clientid:' + t.oauthClientId, sub, tnt: t.baseUrl, iat, exp: iat + 60 }\nconst assertion = jwt.sign(claims, Buffer.from(trimmed(t.sharedSecret), 'utf8'))",
  },
  {
    name: 'a context token for the app’s own backend',
    text: "<script src=\"https://connect-cdn.atl-paas.net/all.js\"></script>\n<script>\n  AP.context.getToken(function (token) {\n    fetch('/api/worklogs', { headers: { 'Authorization': 'JWT ' + token } }).then(render);\n  });\n  AP.request('/rest/api/3/myself').then(show);\n</script>",
  },
  {
    name: 'PAT of a Data Center',
    text: 'tp := jira.PATAuthTransport{Token: os.Getenv("JIRA_PAT")}\nc, _ := jira.NewClient(tp.Client(), "https://jira.gannet.example/")\nu, _, err := c.User.GetSelf()',
  },
  {
    name: 'go-jira with the pair',
    text: 'tp := jira.BasicAuthTransport{Username: mail, Password: os.Getenv("ATLASSIAN_API_TOKEN")}\nc, _ := jira.NewClient(tp.Client(), "https://gannet.atlassian.net/")',
  },
  {
    name: 'the word as it should be, and nothing',
    text: 'const res = await fetch(`${baseUrl}/rest/api/3/search/jql?jql=project=GA`, { headers: { authorization: `Bearer ${userToken}` } });\nconst { issues } = await res.json();\nconsole.log(issues.length);\n// 12',
  },
  {
    name: 'the word in small letters, and what was found',
    text: 'const res = await fetch(`${baseUrl}/rest/api/3/search/jql?jql=project=GA`, { headers: { authorization: `bearer ${userToken}` } });\nconst { issues } = await res.json();\nconsole.log(res.status, issues.length);\n// 200 14',
  },
  {
    name: 'a cacheable page on an open route',
    text: '{ "key": "load", "url": "/load", "cacheable": true }\n\napp.get(\'/load\', (req, res) => res.render(\'load\'));\napp.get(\'/load/data\', addon.checkValidToken(), data);',
  },
  {
    name: 'another page on a route that asks',
    text: '{ "key": "load", "url": "/load", "cacheable": true }\n\napp.get(\'/load\', (req, res) => res.render(\'load\'));\napp.get(\'/panel\', addon.authenticate(), (req, res) => res.render(\'panel\'));',
  },
  {
    name: 'a page that is not cacheable',
    text: '{ "key": "load", "url": "/load", "cacheable": false }\n\napp.get(\'/load\', addon.authenticate(), (req, res) => res.render(\'load\'));',
  },
  {
    name: 'a JWT for each page',
    text: "let next;\ndo {\n  if (next) q.set('nextPageToken', next);\n  const token = sign(tenant, 'GET', path, q);\n  const res = await fetch(`${tenant.baseUrl}${path}?${q}`, { headers: { Authorization: `JWT ${token}` } });\n  next = (await res.json()).nextPageToken;\n} while (next);",
  },
  {
    name: 'an access token for all pages',
    text: "const token = await createUserToken(tenant, accountId);\nconst headers = { Authorization: `Bearer ${token}` };\nlet next;\ndo {\n  if (next) q.set('nextPageToken', next);\n  const res = await fetch(`${tenant.baseUrl}/rest/api/3/search/jql?${q}`, { headers });\n  next = (await res.json()).nextPageToken;\n} while (next);",
  },
  {
    name: 'a cache of tenant and person',
    text: 'export async function tokenFor(tenant, accountId) {\n  const key = `${tenant.clientKey}:${accountId}`;\n  const { access_token } = await exchange(tenant, accountId);\n  cache.set(key, { token: access_token });\n  return access_token;\n}',
  },
  {
    name: 'a cache in a cache',
    text: '_tokens[tenant.client_key][account_id] = exchange_assertion(tenant, account_id)["access_token"]',
  },
  {
    name: 'the app’s own token by its tenant',
    text: 'export async function appToken(tenant) {\n  const { access_token } = await clientCredentials(tenant.clientKey);\n  cache.set(tenant.clientKey, { token: access_token });\n  return access_token;\n}',
  },
  {
    name: 'a record by its tenant',
    text: 'export async function load(tenant, accountId) {\n  const token = await exchange(tenant, accountId);\n  const settings = await settingsOf(tenant, token);\n  settingsStore.set(tenant.clientKey, settings);\n  return settings;\n}',
  },
  {
    name: 'displayUrl for a link',
    text: "const link = host.displayUrl + '/browse/' + key;\nconst claims = {\n  iss: 'urn:atlassian:connect:clientid:' + host.oauthClientId,\n  sub: 'urn:atlassian:connect:useraccountid:' + accountId,\n  tnt: host.baseUrl,\n  aud: 'https://oauth-2-authorization-server.services.atlassian.com',\n  iat: now, exp: now + 60,\n};",
  },
  {
    name: 'a stored slash that is taken away',
    text: "console.log(tenant.baseUrl)\n// https://gannet.atlassian.net/\nconst claims = {\n  iss: 'urn:atlassian:connect:clientid:' + tenant.oauthClientId,\n  sub: 'urn:atlassian:connect:useraccountid:' + accountId,\n  tnt: tenant.baseUrl.replace(/\\/$/, ''),\n  aud: 'https://oauth-2-authorization-server.services.atlassian.com',\n  iat: now, exp: now + 60,\n};",
  },
]

/** The claim by its name alone, and who is printed as the author. */
const BY_APP: readonly Row[] = [
  {
    name: 'JavaScript',
    text: "const sub = req.context.userAccountId;\nconst tok = atlassianJwt.encodeSymmetric({\n  iss: 'com.gannet.retro',\n  sub,\n  iat: now, exp: now + 180,\n  qsh: atlassianJwt.createQueryStringHash(atlassianJwt.fromMethodAndUrl('POST', path)),\n}, secret);\nconst r = await axios.post(`${baseUrl}/rest/api/3/issue/${key}/comment`, { body: adf }, { headers: { Authorization: `JWT ${tok}` } });\nconsole.log(r.status, r.data.author.displayName, r.data.author.accountType);\n// 201 'Retro by Gannet' 'app'",
  },
  {
    name: 'in one line',
    text: 'const sub = session.accountId\nconst tok = jwt.encodeSymmetric({ iss: appKey, sub, iat, exp, qsh: jwt.createQueryStringHash(call) }, secret)\nconst me = await fetch(`${baseUrl}/rest/api/3/myself`, { headers: { Authorization: `JWT ${tok}` } }).then((r) => r.json())\nconsole.log(me.accountType)\n// app',
  },
]

/** Beside what the code is said to have printed, or answered. */
const TOLD = ['J03']

describe('what code shows', () => {
  for (const [id, table] of Object.entries(SHOWN))
    rows(`is ${id}`, table, ({ text }) => {
      expect(heardIn(text)[0]).toBe(`${id} ${TOLD.includes(id) ? 'likely' : 'possible'}`)
    })
  rows('is a person in the app’s own JWT, who did not act', BY_APP, ({ text }) => {
    expect(heardIn(text)[0]).toMatch(/^S02 (?:possible|likely)$/)
  })
  rows('is nothing where it is right', QUIET, ({ text }) => {
    expect(heardIn(text)).toEqual([])
  })
})
