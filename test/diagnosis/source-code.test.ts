import { describe, expect, it } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const CLIENT = 'urn:atlassian:connect:clientid:'
const USER = 'urn:atlassian:connect:userkey:'

/** How each language writes iss and sub before there is a value in them. */
const CODE: Readonly<Record<string, readonly [iss: string, sub: string]>> = {
  'JavaScript, joined': [
    `const claims = { iss: '${CLIENT}' + tenant.oauthClientId,`,
    `sub: '${USER}' + user.key, tnt: tenant.baseUrl, aud: server, iat: now, exp: now + 60 }`,
  ],
  'JavaScript, template': [
    `const claims = { iss: \`${CLIENT}\${tenant.oauthClientId}\`,`,
    `sub: \`${USER}\${user.key}\`, tnt: tenant.baseUrl, aud: server, iat: now, exp: now + 60 }`,
  ],
  'TypeScript, concat': [`iss: '${CLIENT}'.concat(clientId),`, `sub: '${USER}'.concat(userKey),`],
  'Java, joined': [
    `claims.put("iss", "${CLIENT}" + clientId);`,
    `claims.put("sub", "${USER}" + userKey);`,
  ],
  'Java, formatted': [
    `.issuer(String.format("${CLIENT}%s", clientId))`,
    `.subject(String.format("${USER}%s", userKey))`,
  ],
  'Java, JSON by hand': [
    `"{ \`iss\`: \`${CLIENT}" + clientId + "\`,",`,
    `"  \`sub\`: \`${USER}" + userKey + "\`,",`,
  ],
  Kotlin: [`"iss" to "${CLIENT}$clientId",`, `"sub" to "${USER}\${user.key}",`],
  'Python, f-string': [
    `payload = {"iss": f"${CLIENT}{client_id}",`,
    `  "sub": f"${USER}{user_key}", "tnt": base_url, "aud": aud, "iat": now, "exp": now + 60}`,
  ],
  'Python, joined': [
    `payload = {'iss': '${CLIENT}' + client_id,`,
    `  'sub': '${USER}' + user_key, 'tnt': base_url, 'aud': aud, 'iat': now, 'exp': now + 60}`,
  ],
  'Python, keywords': [`dict(iss='${CLIENT}' + client_id,`, `sub='${USER}' + user_key, tnt=url)`],
  'Python, percent': [`iss="${CLIENT}%s" % client_id,`, `sub="${USER}%s" % user_key,`],
  'C#': [
    `payload.Add("iss", "${CLIENT}" + customer.ClientId);`,
    `{ "sub", $"${USER}{user.Name}" },`,
  ],
  Go: [`Issuer: "${CLIENT}" + clientID,`, `Subject: fmt.Sprintf("${USER}%s", userKey),`],
  PHP: [`'iss' => '${CLIENT}' . $clientId,`, `'sub' => "${USER}{$userKey}",`],
  Ruby: [`iss: "${CLIENT}#{client_id}",`, `sub: '${USER}' + user_key,`],
  Rust: [`iss: format!("${CLIENT}{client_id}"),`, `sub: format!("${USER}{}", user_key),`],
  Scala: [`"iss" -> s"${CLIENT}$clientId",`, `"sub" -> ("${USER}" + userKey),`],
  Swift: [`"iss": "${CLIENT}\\(clientId)",`, `"sub": "${USER}\\(userKey)",`],
  Bash: [`iss="${CLIENT}$CLIENT_ID"`, `sub="${USER}\${USER_KEY}"`],
  'a template of a manual': [`iss  ${CLIENT}{clientId}`, `sub  ${USER}<userKey>`],
  'a table of a manual': [
    `| iss | ${CLIENT} and the oauthClientId |`,
    `| sub | ${USER}5fd1 for a user key (deprecated) |`,
  ],
  'a sentence of a manual': [
    `iss begins with ${CLIENT} and`,
    `sub with ${USER} or the account URN.`,
  ],
}

const AROUND: Readonly<Record<string, (code: string) => string>> = {
  alone: (code) => code,
  'beside what the server said': (code) =>
    `${code}\n\nPOST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token\n401 {"error":"invalid_client"}`,
}

function findingsOf(text: string): readonly { readonly id: string; readonly certainty: string }[] {
  try {
    return diagnose(readEvidence(text)).findings
  } catch {
    return []
  }
}

describe('a URN that code or a manual builds', () => {
  it.each(Object.keys(AROUND))('is not one that was sent, %s', (around) => {
    const wrong = Object.entries(CODE).flatMap(([language, [iss, sub]]) =>
      findingsOf(AROUND[around]?.(`${iss}\n    ${sub}`) ?? '')
        .filter(({ id, certainty }) => id === 'T05' || (id === 'T06' && certainty !== 'possible'))
        .map(({ id, certainty }) => `${language}: ${id} ${certainty}`),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['printed claims', `{"iss":"${CLIENT}","sub":"x","tnt":"https://a.atlassian.net","aud":"y"}`],
    ['a log line', `signed assertion iss=${CLIENT} sub=urn:atlassian:connect:useraccountid:5b10`],
    ['a missing word in a log', `401 for iss ${CLIENT}undefined`],
    ['a missing word of Go', `401 for iss ${CLIENT}<nil>`],
  ])('is one where a value stands for itself: %s is T05', (_, text) => {
    expect(findingsOf(`${text}\n401 {"error":"invalid_client"}`).map(({ id }) => id)).toContain(
      'T05',
    )
  })

  it('is one in a log that names the key: T06', () => {
    const log = `WARN token exchange refused for ${USER}mia-1\n401 {"error":"invalid_client"}`
    expect(findingsOf(log).map(({ id }) => id)).toContain('T06')
  })
})

describe('code that shows what came back', () => {
  it.each<readonly [string, string]>([
    [
      'J01',
      'This gives me a 403:\n\n```js\nconst res = await fetch("https://acme.atlassian.net/rest/api/3/myself", {\n  headers: { Authorization: `Bearer ${apiToken}` },\n})\n// {"error": "Failed to parse Connect Session Auth Token"}\n```',
    ],
    [
      'J02',
      '```python\nimport requests\nr = requests.get("https://acme.atlassian.net/rest/api/3/myself", auth=("me@example.com", "token"))\nprint(r.status_code)  # 401\n```',
    ],
    [
      'J02',
      'from jira import JIRA\njira = JIRA(server="https://acme.atlassian.net", basic_auth=("user", "password"))\n\njira.exceptions.JIRAError: JiraError HTTP 401 url: https://acme.atlassian.net/rest/api/2/serverInfo',
    ],
    [
      'J20',
      'const form = new FormData()\nform.append("file", fs.createReadStream(path))\nawait axios.post(`${base}/rest/api/3/issue/${key}/attachments`, form, { headers: form.getHeaders() })\n\nThe response is 403 with "XSRF check failed".',
    ],
    [
      'J22',
      'jira.search_issues("project = A")\n# raises JIRAError: HTTP 410 The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.',
    ],
    [
      'J32',
      'body = {"fields": {"description": "text"}}\nrequests.post(f"{url}/rest/api/3/issue", json=body)\n# {"errorMessages":[],"errors":{"description":"Operation value must be an Atlassian Document (see the Atlassian Document Format)"}}',
    ],
    [
      'J24',
      'HttpRequest.newBuilder().uri(URI.create(url)).POST(BodyPublishers.ofString(json)).build();\n// answer: 415 Unsupported Media Type',
    ],
    [
      'J06',
      'I get 401 for everything:\n\nconst token = jwt.encodeSymmetric({ iss: clientInfo.clientKey, iat: now, exp: now + 180, qsh: qsh }, clientInfo.sharedSecret)\nawait axios.get(url, { headers: { Authorization: "JWT " + token } })',
    ],
    [
      'T06',
      'claims.put("sub", "urn:atlassian:connect:userkey:" + userKey);\nclaims.put("iss", "urn:atlassian:connect:clientid:" + clientId);\n\nThe token endpoint says invalid_grant.',
    ],
    [
      'T02',
      "payload = {'iss': 'urn:atlassian:connect:clientid:' + cid, 'sub': 'urn:atlassian:connect:useraccountid:' + aid, 'tnt': base, 'aud': aud, 'iat': now, 'exp': now + 600}\n\nI get a 400 from /oauth2/token.",
    ],
    [
      'I11',
      'app.post("/installed", addon.authenticate(), (req, res) => {...})\n\nUnexpected or missing JWT token, failed to verify installation.',
    ],
    [
      'J23',
      'jira.assign_issue(issue, "mkrystof")\n# JIRAError HTTP 400: \'accountId\' must be the only user identifying query parameter in GDPR strict mode.',
    ],
    [
      'J15',
      'issue = jira.issue("ABC-1")\n# JIRAError: HTTP 404 Issue does not exist or you do not have permission to see it.',
    ],
    [
      'N09',
      'requests.get("https://acme.atlassian.net")\n# SSLError: certificate verify failed: unable to get local issuer certificate',
    ],
    [
      'J04',
      'jira = Jira(url="https://acme.atlassian.net", token=TOKEN)\nprint(jira.projects())  # []  whatever wrong token I pass',
    ],
    [
      'J31',
      '$issue->setSprint($id);\n// Jira: "sprint":"Field \'sprint\' cannot be set. It is not on the appropriate screen, or unknown."',
    ],
    [
      'J32',
      'client.addComment(key, text)\n// with v3 it was: "Operation value must be an Atlassian Document (see the Atlassian Document Format)"',
    ],
    [
      'J24',
      "jira.transitionIssue(key, 'DONE', (problem) => {\n  console.log(problem); // 415: Error\n})",
    ],
    ['J22', '$ jira-sync --project A --json\n{"error":"jira request failed: 410"}'],
    [
      'J02',
      '{"message":"jira: request failed with status 401"}\n\nThat is all the Jira connector prints.',
    ],
    [
      'T03',
      'var payload = new Dictionary<string, object> {\n    { "iss", "urn:atlassian:connect:clientid:" + clientId },\n    { "aud", "https://auth.atlassian.io" },\n    { "tnt", baseUrl },\n};',
    ],
    [
      'T06',
      "$claims = [\n    'iss' => 'urn:atlassian:connect:clientid:' . $clientId,\n    'sub' => 'urn:atlassian:connect:userkey:' . $user,\n    'tnt' => $baseUrl,\n];",
    ],
    [
      'J06',
      'claims = {"iss": tenant["clientKey"], "iat": now, "exp": now + 180, "qsh": qsh}\nr = requests.get(base + "/rest/api/3/myself", headers={"Authorization": "JWT " + token})\n# 401 Unauthorized',
    ],
    [
      'J07',
      'canonical = "/rest/api/3/issue/A-1&"\nqsh = hashlib.sha256(canonical.encode()).hexdigest()\ntoken = jwt.encode({"iss": APP_KEY, "iat": now, "exp": now + 180, "qsh": qsh}, secret)\n# status 401 from Jira',
    ],
    [
      'J07',
      'canonical := "GET&/wiki/rest/api/content&"\nsum := sha256.Sum256([]byte(canonical))\nclaims := jwt.MapClaims{"iss": appKey, "iat": now, "exp": now + 180, "qsh": hex.EncodeToString(sum[:])}\n// Confluence: 401',
    ],
  ])('%s', (id, text) => {
    expect(findingsOf(text)[0]?.id).toBe(id)
  })

  it.each([
    'case 429:\n  // 429 when the limit is over\n  return wait();',
    'canonical = "GET&/rest/api/3/issue/A-1&"\nqsh = hashlib.sha256(canonical.encode()).hexdigest()\n# 200',
    'var payload = new Dictionary<string, object> {\n    { "iss", "urn:atlassian:connect:clientid:" + clientId },\n    { "aud", server },\n    { "tnt", baseUrl },\n};',
    'requests.get("https://api.atlassian.com/ex/jira/" + cloud_id + "/rest/api/3/myself", headers={"Authorization": f"Bearer {access_token}"})\n# 200',
    '// A 401 response can be returned where the user is deactivated\nif (status === 401) {\n  forget(user);\n}',
    'retry = Retry(status_forcelist=[429, 503])  # retries for 429 and 503',
  ])('and that only handles it tells of no failure: %s', (text) => {
    expect(findingsOf(text)).toEqual([])
  })
})
