import { describe, expect, it } from 'vitest'
import { claimsInCode } from '../../main/pasted/code/claims-in-code.ts'
import { rows } from '../rows.ts'
import { heardIn, toldOf } from './told.ts'

const CLIENT = 'urn:atlassian:connect:clientid:'
const ACCOUNT = 'urn:atlassian:connect:useraccountid:'

describe('claims in code', () => {
  rows(
    'live as long as a constant says',
    [
      {
        name: 'Java',
        code: `private static final Duration TTL = Duration.ofMinutes(3);\nreturn Jwts.builder().issuer("${CLIENT}" + id)\n  .subject("${ACCOUNT}" + user)\n  .claim("tnt", base)\n  .issuedAt(Date.from(now)).expiration(Date.from(now.plus(TTL))).compact();`,
      },
      {
        name: 'Go',
        code: `const lifetime = 3 * time.Minute\nclaims := jwt.MapClaims{\n  "iss": "${CLIENT}" + id,\n  "sub": "${ACCOUNT}" + user,\n  "exp": now.Add(lifetime).Unix(),\n}`,
      },
      {
        name: 'JavaScript',
        code: `const TTL_SECONDS = 180\nconst payload = {\n  iss: '${CLIENT}' + id,\n  sub: '${ACCOUNT}' + user,\n  iat: now,\n  exp: now + TTL_SECONDS,\n}`,
      },
      {
        name: 'a diff',
        code: `--- a/sign.ts\n+++ b/sign.ts\n@@ -3,7 +3,7 @@\n-const TTL = 55\n+const TTL = 180\n export const claims = (id: string, user: string, now: number) => ({\n   iss: '${CLIENT}' + id,\n   sub: '${ACCOUNT}' + user,\n   iat: now,\n   exp: now + TTL,\n })`,
      },
      {
        name: 'Python',
        code: `LIFETIME = timedelta(minutes=3)\npayload = {\n    'iss': '${CLIENT}' + id,\n    'sub': '${ACCOUNT}' + user,\n    'exp': now + LIFETIME,\n}`,
      },
    ],
    ({ code }) =>
      expect(heardIn(`${code}\n\n400 invalid_grant since we deployed this`)[0]).toMatch('T02'),
  )

  it('are read in any language', () => {
    const LINES: Readonly<Record<string, readonly [name: string, value: string]>> = {
      [`claims.put("iss", "${CLIENT}" + clientId);`]: ['iss', `${CLIENT}{clientId}`],
      [`payload.Add("sub", "${ACCOUNT}" + user.Id);`]: ['sub', `${ACCOUNT}{user.Id}`],
      [`.issuer("${CLIENT}" + host.getOauthClientId())`]: [
        'iss',
        `${CLIENT}{host.getOauthClientId()}`,
      ],
      [`.setSubject(String.format("${ACCOUNT}%s", id))`]: ['sub', `${ACCOUNT}%s{, id)}`],
      [`  iss: \`${CLIENT}\${tenant.oauthClientId}\`,`]: [
        'iss',
        `${CLIENT}\${tenant.oauthClientId}`,
      ],
      [`'aud' => 'https://auth.atlassian.io',`]: ['aud', 'https://auth.atlassian.io'],
      [`"tnt" to baseUrl,`]: ['tnt', '{baseUrl}'],
      [`payload["iss"] = client_key`]: ['iss', '{client_key}'],
      [`payload.iss = connection.clientKey;`]: ['iss', '{connection.clientKey}'],
      [`Issuer: "${CLIENT}" + clientID,`]: ['iss', `${CLIENT}{clientID}`],
      [`atlassian_jwt.encode_token('GET', url, tenant['clientKey'], secret)`]: [
        'iss',
        '{tenant[}clientKey',
      ],
    }
    const wrong = Object.entries(LINES)
      .map(([line, wanted]) => {
        const [found] = claimsInCode([line])
        return [line, [found?.name, found?.value], wanted] as const
      })
      .filter(([, found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted))
    expect(wrong).toEqual([])
  })

  it('are read where an object stands in one line', () => {
    const LINES = [
      `const payload = { iss: '${CLIENT}' + id, sub: '${ACCOUNT}' + user, exp: now + 60 }`,
      `var payload = { iss: '${CLIENT}' + id, sub: '${ACCOUNT}' + user,`,
      `jwt.sign({ iss: '${CLIENT}' + id, sub: '${ACCOUNT}' + user }, secret, { algorithm: 'HS256' })`,
      `payload = {'iss': '${CLIENT}' + id, 'sub': '${ACCOUNT}' + user}`,
      `token = jwt.encode({"iss": "${CLIENT}" + id, "sub": "${ACCOUNT}" + user}, secret, algorithm="HS256")`,
      `payload = dict(iss='${CLIENT}' + id, sub='${ACCOUNT}' + user)`,
      `$payload = ['iss' => '${CLIENT}' . $id, 'sub' => '${ACCOUNT}' . $user];`,
      `$payload = array('iss' => '${CLIENT}' . $id, 'sub' => '${ACCOUNT}' . $user);`,
      `return { iss: '${CLIENT}' + id, sub: '${ACCOUNT}' + user };`,
      `val claims = mapOf("iss" to "${CLIENT}" + id, "sub" to "${ACCOUNT}" + user)`,
      `claims := jwt.MapClaims{"iss": "${CLIENT}" + id, "sub": "${ACCOUNT}" + user}`,
      `payload = { iss: "${CLIENT}" + id, sub: "${ACCOUNT}" + user }`,
      `var claims = new { iss = "${CLIENT}" + id, sub = "${ACCOUNT}" + user };`,
    ]
    const found = LINES.map((line) => [
      line,
      claimsInCode([line])
        .filter(({ value }) => value.includes('urn:'))
        .map(({ name }) => name),
    ])
    expect(found).toEqual(LINES.map((line) => [line, ['iss', 'sub']]))
  })

  it('add seconds as languages write them', () => {
    const TIMES: Readonly<Record<string, number | null>> = {
      'exp: now + 60,': 60,
      '.expirationTime(iat + 180L)': 180,
      'exp: Math.floor(Date.now() / 1000) + 30 * 60,': 1800,
      "'exp': datetime.utcnow() + timedelta(minutes=30)": 1800,
      'payload.Add("exp", now.AddMinutes(30));': 1800,
      'ExpiresAt: time.Now().Add(30 * time.Minute).Unix(),': 1800,
      'exp: 5.minutes.from_now.to_i': 300,
      'exp: lifetime': null,
    }
    expect(Object.keys(TIMES).map((line) => [line, claimsInCode([line])[0]?.addsSeconds])).toEqual(
      Object.entries(TIMES),
    )
  })
})

const ASSERTION = (change: Readonly<Record<string, string>>): string =>
  Object.entries({
    iss: `'${CLIENT}' + tenant.oauthClientId`,
    sub: `'${ACCOUNT}' + accountId`,
    tnt: 'tenant.baseUrl',
    aud: "'https://oauth-2-authorization-server.services.atlassian.com'",
    iat: 'now',
    exp: 'now + 60',
    ...change,
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name}: ${value},`)
    .join('\n')
const signing = (change: Readonly<Record<string, string>>): string =>
  `const claims = {\n${ASSERTION(change)}\n};\nconst token = jwt.sign(claims, tenant.sharedSecret);`
const connect = (lines: string): string =>
  `The app gets a 401 from Jira.\n\nconst claims = {\n${lines}\n};\nheaders.set('Authorization', \`JWT \${sign(claims, sharedSecret)}\`);`

describe('code that signs', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['an assertion as it should be', signing({}), []],
    ['is for iss', signing({ iss: '', is: `'${CLIENT}' + id` }), ['L01 possible']],
    [
      'a user key',
      signing({ sub: "'urn:atlassian:connect:userkey:' + userKey" }),
      ['T06 possible'],
    ],
    ['half an hour', signing({ exp: 'now + 30 * 60' }), ['T02 possible']],
    ['three minutes', signing({ exp: 'now + 180' }), ['T02 possible']],
    ['the old audience', signing({ aud: "'https://auth.atlassian.io'" }), ['T03 possible']],
    ['qsh in an assertion', signing({ qsh: 'hashOf(request)' }), ['L09 possible']],
    ['an empty client id behind the prefix', signing({ iss: `'${CLIENT}' + ''` }), []],
  ])('%s', (_, text, findings) => {
    expect(toldOf(text)).toEqual(findings)
  })

  it.each<readonly [string, string, string]>([
    [
      'the clientKey as issuer',
      connect('  iss: tenant.clientKey,\n  iat: now,\n  exp: now + 180,\n  qsh: hashOf(request),'),
      'J06 likely',
    ],
    [
      'no query hash',
      connect('  iss: descriptor.key,\n  iat: now,\n  exp: now + 180,'),
      'L08 likely',
    ],
    [
      'the hash of the whole URL',
      connect(
        '  iss: descriptor.key,\n  iat: now,\n  exp: now + 180,\n  qsh: createQueryStringHash(baseUrl + path),',
      ),
      'J07 likely',
    ],
  ])('for the site, with %s, and a 401', (_, text, first) => {
    expect(toldOf(text)[0]).toBe(first)
  })

  it('for fields and arguments that a library names itself, is no misspelt claim', () => {
    const texts = [
      `cs := &Claims{\n\tIssuer: "${CLIENT}" + id,\n\tSubject: "${ACCOUNT}" + user,\n\tTenant: site,\n\tExpiresAt: now + 59,\n}`,
      `var t = new JwtSecurityToken(\n  issuer: "${CLIENT}" + id,\n  audience: "https://oauth-2-authorization-server.services.atlassian.com",\n  expires: now.AddSeconds(50));`,
    ]
    expect(texts.flatMap(toldOf)).toEqual([])
  })
})

/** The app’s own calls, whose JWT names the clientKey as its issuer and has no qsh; the header in each language. */
const AS_CLIENT_KEY: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'Go',
    text: '// 401 on everything\nfunc (c *Client) do(method, path string) (*http.Response, error) {\n\tclaims := jwt.MapClaims{\n\t\t"iss": c.tenant.ClientKey,\n\t\t"iat": time.Now().Unix(),\n\t\t"exp": time.Now().Add(2 * time.Minute).Unix(),\n\t}\n\ttok, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(c.tenant.SharedSecret))\n\treq, _ := http.NewRequest(method, c.tenant.BaseURL+path, nil)\n\treq.Header.Set("Authorization", "JWT "+tok)\n\treturn c.http.Do(req)\n}',
  },
  {
    name: 'Go, formatted',
    text: 'claims := jwt.MapClaims{"iss": t.ClientKey, "iat": now.Unix(), "exp": now.Add(time.Minute).Unix()}\ntoken, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(t.SharedSecret))\nreq.Header.Add("Authorization", fmt.Sprintf("JWT %s", token))\nresp, err := client.Do(req)',
  },
  {
    name: 'Python',
    text: 'def call(tenant, method, path):\n    claims = {"iss": tenant.client_key, "iat": now(), "exp": now() + 120}\n    token = jwt.encode(claims, tenant.shared_secret, algorithm="HS256")\n    return requests.request(method, tenant.base_url + path, headers={"Authorization": "JWT " + token})',
  },
  {
    name: 'Python, f-string',
    text: 'payload = dict(iss=installation["clientKey"], iat=now, exp=now + 60)\ntoken = jwt.encode(payload, installation["sharedSecret"])\nsession.headers["Authorization"] = f"JWT {token}"\nsession.get(installation["baseUrl"] + path)',
  },
  {
    name: 'C#',
    text: 'var payload = new JwtPayload {\n  { "iss", tenant.ClientKey },\n  { "iat", now },\n  { "exp", now + 60 }\n};\nvar token = Sign(payload, tenant.SharedSecret);\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("JWT", token);\nreturn await client.GetAsync(tenant.BaseUrl + path);',
  },
  {
    name: 'Java',
    text: 'String token = Jwts.builder()\n  .setIssuer(host.getClientKey())\n  .claim("iat", now)\n  .claim("exp", now + 60)\n  .signWith(key(host.getSharedSecret()))\n  .compact();\nHttpRequest request = HttpRequest.newBuilder(URI.create(host.getBaseUrl() + path)).header("Authorization", "JWT " + token).build();',
  },
  {
    name: 'Ruby',
    text: 'claims = { iss: tenant.client_key, iat: now, exp: now + 60 }\ntoken = JWT.encode(claims, tenant.shared_secret, "HS256")\nrequest["Authorization"] = "JWT #{token}"\nhttp.request(request)',
  },
  {
    name: 'PHP',
    text: "$claims = ['iss' => $tenant->clientKey, 'iat' => time(), 'exp' => time() + 60];\n$token = JWT::encode($claims, $tenant->sharedSecret, 'HS256');\ncurl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: JWT ' . $token]);\ncurl_exec($ch);",
  },
  {
    name: 'JavaScript',
    text: 'const claims = { iss: tenant.clientKey, iat: now, exp: now + 180 };\nconst token = jwt.encodeSymmetric(claims, tenant.sharedSecret);\nconst answer = await fetch(tenant.baseUrl + path, { headers: { Authorization: `JWT ${token}` } });',
  },
  {
    name: 'Kotlin',
    text: 'val token = JWT.create()\n  .withClaim("iss", tenant.clientKey)\n  .withClaim("iat", now)\n  .withClaim("exp", now + 60)\n  .sign(Algorithm.HMAC256(tenant.sharedSecret))\nclient.get(tenant.baseUrl + path) { header("Authorization", "JWT $token") }',
  },
]

/** Near to it: the app’s key, what a test or another server is sent, what somebody only verifies. */
const NO_CLIENT_KEY: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'the key of the descriptor, with its hash',
    text: 'claims := jwt.MapClaims{"iss": descriptor.Key, "iat": now, "exp": now + 60, "qsh": hash(method, path)}\ntok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(t.SharedSecret))\nreq.Header.Set("Authorization", "JWT "+tok)',
  },
  {
    name: 'a test of the app’s own hook',
    text: 'const token = jwt.encodeSymmetric({ iss: tenant.clientKey, iat: now, exp: now + 60 }, tenant.sharedSecret);\nawait request(app).get("/panel").set("Authorization", `JWT ${token}`).expect(200);',
  },
  {
    name: 'a test of the app at home',
    text: 'token = jwt.encode({"iss": tenant.client_key, "iat": now, "exp": now + 60}, tenant.shared_secret)\nrequests.get("http://localhost:3000/panel", headers={"Authorization": "JWT " + token})',
  },
  {
    name: 'a check of what came in',
    text: 'const claims = jwt.decodeSymmetric(req.query.jwt, tenant.sharedSecret, "HS256");\nif (claims.iss !== tenant.clientKey) return res.status(401).end();',
  },
]

describe('code that calls as the app', () => {
  rows('names the clientKey as its issuer', AS_CLIENT_KEY, ({ text }) => {
    const told = toldOf(text)
    expect(told[0]).toBe('J06 possible')
    expect(told).toContain('L08 possible')
  })
  rows('names another, or calls its own pages', NO_CLIENT_KEY, ({ text }) => {
    expect(heardIn(text)).toEqual([])
  })
})
