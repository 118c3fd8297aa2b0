import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** As whom Jira answered, by what people and their programs show of it. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  J03: [
    'func (c *Client) do(req *http.Request) {\n\treq.Header.Set("Authorization", "bearer "+c.userToken)\n\treq.Header.Set("Accept", "application/json")\n}\n\nuserToken is the token that the exchange of our Connect app gave. https://oak.atlassian.net/rest/api/3/search/jql gives 200 and {"issues":[],"isLast":true}, in the browser there are 1,204. The old client writes "Bearer" and finds all. HTTP does not care about the case, does it?',
    'headers = {"authorization": "bearer %s" % user_token}\nr = requests.get("https://oak.atlassian.net/rest/api/3/search/jql?jql=project=OAK", headers=headers)\n# 200 {"issues": [], "isLast": true}\n\nThe user sees forty in Jira.',
    'const res = await fetch("https://oak.atlassian.net/rest/api/3/project/search", { headers: { Authorization: `BEARER ${accessToken}` } })\n// 200 {"values":[]}\n\nThe token is good for the other service, same site of Jira.',
    'The search of Jira is empty with our new client. The only difference of the two requests:\n\nAuthorization: bearer eyJhbGciOi…   200, 0 issues\nAuthorization: Bearer eyJhbGciOi…   200, 44 issues',
  ],
  S02: [
    'const token = jwt.encodeSymmetric({\n  iss: "com.oak.jira",\n  sub: req.context.userAccountId,\n  iat: now, exp: now + 180,\n  qsh: jwt.createQueryStringHash(jwt.fromMethodAndUrl("POST", path)),\n}, sharedSecret)\nawait fetch(`${baseUrl}/rest/api/3/issue/${key}/comment`, { method: "POST", headers: { authorization: `JWT ${token}` }, body })\n// 201\n\nEvery comment in Jira is written by our app and not by the person. ACT_AS_USER is in the descriptor.',
    'payload = {"iss": APP_KEY, "sub": account_id, "iat": now, "exp": now + 60, "qsh": qsh}\nheaders = {"Authorization": "JWT " + jwt.encode(payload, shared_secret)}\nr = requests.post(base_url + "/rest/api/3/issue", json=issue, headers=headers)\nprint(r.status_code)  # 201\n\nThe reporter in Jira is the app, although sub is the user.',
  ],
  S03: [
    'Ms. Oduya opened our page and saw Mr. Berg’s tickets of Jira.\n\n10:17:02 session user = 712020:od… page=/mywork\n10:17:02 token cache HIT key=tenant:88c1\n10:17:03 GET /rest/api/3/myself 200 x-aaccountid: 712020:be…',
    'Two people, one Jira. She sees the issues of her colleague, always right after he was there, for about fifteen minutes. Our token cache has the tenant as its key.',
    'After Tom used our Jira app Eva was shown Tom’s issues. The access token is cached by clientKey, it goes away when the cache is emptied.',
  ],
  S04: [
    'A colleague sees an empty backlog in your planner for Jira (0 items), I see 44. Her request /search/jql has status 200, {"issues":[],"isLast":true}, x-aaccountid 712020:be… which is her. In Jira itself she cannot open our project either, the page says that she needs access.',
    'One user finds nothing with our Jira app, {"issues":[]}, status 200. X-AAccountId is his own. In Jira he does not see the project either, he is new and in none of its roles.',
  ],
  J17: [
    'The panel of our app says n/a in OPS only. From the trace:\n  user-token  GET /rest/api/3/issue/OPS-2210?fields=summary   200\n  app-jwt     GET /rest/api/3/issue/OPS-2210?fields=customfield_10040   404\n  app-jwt     GET /rest/api/3/issue/FLEET-87?fields=customfield_10040   200',
    'In two projects of Jira our Connect app finds no issue any more. user token: 200, app token: 404, same key. A consultant tidied the permission schemes and took out roles that no human is in.',
  ],
}

const OTHERS: readonly (readonly [text: string, not: string])[] = [
  [
    'const res = await fetch("https://oak.atlassian.net/rest/api/3/myself", { headers: { Authorization: `Bearer ${token}` } })\n// 401\n\nI put "bearer token" into the settings.',
    'J03',
  ],
  ['We send a bearer token to our Jira and the list is empty, the token is an old one.', 'J03'],
  [
    'const token = jwt.encodeSymmetric({ iss: "com.oak.jira", iat: now, exp: now + 180, qsh }, sharedSecret)\nawait fetch(`${baseUrl}/rest/api/3/issue`, { method: "POST", headers: { authorization: `JWT ${token}` }, body })\n// 201, and the app is the reporter in Jira, as it should be',
    'S02',
  ],
  ['She sees the tickets of her colleague in Jira, as she should, the cache is warm.', 'S03'],
  ['A colleague finds nothing with your Jira app, in Jira itself he sees all 44.', 'S04'],
  ['user token: 404, app token: 200 for the same issue of Jira.', 'J17'],
]

describe('who was answered', () => {
  const texts = Object.entries(FIRST).flatMap(([id, all]) => all.map((text) => [id, text] as const))

  it.each(texts)('is told first, %s: %s', (id, text) => {
    expect(toldOf(text)[0] ?? 'nothing').toMatch(new RegExp(`^${id} (?:likely|possible)`))
  })

  it.each(OTHERS)('is another matter: %s', (text, not) => {
    expect(toldOf(text)[0] ?? 'nothing').not.toMatch(new RegExp(`^${not} `))
  })
})
