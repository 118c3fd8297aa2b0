import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** One JWT for several addresses, told and in code. */
const REUSED: readonly string[] = [
  'Our Jira Connect app (Ruby) signs a JWT at startup and keeps it in a constant for 50 minutes. /rest/api/3/myself is fine as often as I like, /rest/api/3/project with the very same header gives 401. If I call project first, project works and myself is 401.',
  'The JWT is built once per request of the user and used for three calls to Confluence. Whichever comes first is 200, the other two are 401. Add-on with shared secret.',
  'we create one JWT and send it with both calls. first call ok second 401. jira cloud connect',
  'I memoized the token function (JWT, qsh, shared secret) for speed, since then only one of the endpoints works, all others say 401 from Jira.',
  'Wir erzeugen das JWT einmal und benutzen es für alle Aufrufe. Der erste Aufruf geht, jeder weitere mit anderer Adresse ist 401. Connect-App für Confluence.',
  "const token = jwt.encodeSymmetric({ iss: appKey, iat, exp, qsh: jwt.createQueryStringHash(jwt.fromMethodAndUrl('GET', '/rest/api/3/myself')) }, tenant.sharedSecret)\nconst headers = { Authorization: `JWT ${token}` }\nconst me = await fetch(base + '/rest/api/3/myself', { headers })        // 200\nconst projects = await fetch(base + '/rest/api/3/project', { headers }) // 401",
  'token = make_jwt("GET", "/rest/api/3/field", secret)\ns = requests.Session()\ns.headers["Authorization"] = "JWT " + token\nprint(s.get(base + "/rest/api/3/field").status_code)   # 200\nprint(s.get(base + "/rest/api/3/priority").status_code)  # 401',
  "const jwt = sign({iss: key, qsh: qshFor('GET', '/rest/api/3/issue/A-1'), iat, exp}, secret);\nfor (const k of keys) {\n  const r = await fetch(`${base}/rest/api/3/issue/${k}`, { headers: { Authorization: 'JWT ' + jwt } });\n  console.log(k, r.status); // A-1 200, A-2 401, A-3 401\n}",
  'token := signJWT(secret, "GET", "/rest/api/3/project/search")\nfor _, key := range keys {\n\treq, _ := http.NewRequest("GET", base+"/rest/api/3/project/"+key, nil)\n\treq.Header.Set("Authorization", "JWT "+token)\n\tresp, _ := client.Do(req) // 401\n}',
]

/** One for each call, another kind of token, a question. */
const NOT: readonly string[] = [
  'def call(path):\n    token = make_jwt("GET", path)\n    return requests.get(base + path, headers={"Authorization": "JWT " + token})\nprint(call("/rest/api/3/myself"))  # 200\nprint(call("/rest/api/3/field"))   # 401',
  'for k in keys:\n    token = create_jwt("GET", "/rest/api/3/issue/" + k, qsh=True)\n    r = requests.get(base + "/rest/api/3/issue/" + k, headers={"Authorization": "JWT " + token})\n    print(r.status_code)  # 401',
  "const token = await createToken(clientId, clientSecret)\nconst me = await fetch(base + '/rest/api/3/myself', { headers: { Authorization: `Bearer ${token}` } })        // 200\nconst projects = await fetch(base + '/rest/api/3/project', { headers: { Authorization: `Bearer ${token}` } }) // 401",
  'We make a JWT for each call to Jira. First call 200, second 401: the second has exp in the past.',
  'Bearer token cached for an hour, the first call works, the second endpoint gives 401. api.atlassian.com',
  'How long may I cache the JWT? We use one per call now. All works with Jira.',
  'Our JWT is made once and used for many calls to our own backend, no problem. Jira calls get 401 since the reinstall.',
]

describe('one JWT for several requests', () => {
  it.each(REUSED)('has the hash of one of them: %s', (text) => {
    expect(toldOf(text)[0]).toMatch(/^J07 /)
  })

  it.each(NOT)('is not told of: %s', (text) => {
    expect(toldOf(text)).not.toContain('J07 likely')
  })
})

describe('an issuer that is as it has to be', () => {
  it('is no client key', () => {
    const text =
      'All as the app with "JWT <token>", iss = our app key, exp 3 min:\n\nGET /rest/api/3/myself -> 200\nGET /rest/api/3/search/jql?jql=key=A-1&fields=summary -> 401\nGET /rest/api/3/field/search?type=custom -> 401'
    expect(toldOf(text)[0]).toBe('J07 likely')
    expect(toldOf(text).filter((one) => /^J(?:06|14|16)/.test(one))).toEqual([])
  })

  it('is still one where it is the client key', () => {
    expect(
      toldOf(
        'Jira says 401 to our JWT. iss is the clientKey of the tenant, aud is the app key.',
      )[0],
    ).toBe('J06 likely')
  })
})
