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
]

describe('what code shows', () => {
  for (const [id, table] of Object.entries(SHOWN))
    rows(`is ${id}`, table, ({ text }) => {
      expect(heardIn(text)[0]).toBe(`${id} possible`)
    })
  rows('is nothing where it is right', QUIET, ({ text }) => {
    expect(heardIn(text)).toEqual([])
  })
})
