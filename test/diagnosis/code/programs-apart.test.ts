import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../main/diagnosis/diagnose-text.ts'
import { rows } from '../../rows.ts'

const REST = "'https://acme.atlassian.net/rest/api/3"
const jwt = (claims: string): string =>
  `const claims = { iss: 'com.acme.app', iat: now, exp: now + 180${claims} }
const token = sign(claims, tenant.sharedSecret)
await fetch(${REST}/project', { headers: { Authorization: \`JWT \${token}\` } })`
const assertion = (sub: string, aud: string): string =>
  `const claims = {
  iss: 'urn:atlassian:connect:clientid:' + clientId,
  sub: ${sub},
  tnt: baseUrl,
  aud: '${aud}',
  iat: now,
  exp: now + 60,
}`
const SERVER = 'https://oauth-2-authorization-server.services.atlassian.com'
const ACCOUNT = "'urn:atlassian:connect:useraccountid:' + accountId"
const upload = (check: string): string =>
  `const form = new FormData()
form.append('file', file)
await fetch(${REST}/issue/A-1/attachments', {
  method: 'POST',
  headers: { Authorization: \`Basic \${btoa(email + ':' + apiToken)}\`${check} },
  body: form,
})`
const get = (authorization: string): string =>
  `await fetch(${REST}/myself', { headers: { Authorization: ${authorization} } })`

/** A program with the fault of the entry, and one without it. */
const PROGRAMS = [
  { id: 'L08', wrong: jwt(''), right: jwt(', qsh: queryHash(request)') },
  {
    id: 'T06',
    wrong: assertion("'urn:atlassian:connect:userkey:' + key", SERVER),
    right: assertion(ACCOUNT, SERVER),
  },
  {
    id: 'T07',
    wrong: assertion('user.accountId', SERVER),
    right: assertion(ACCOUNT, SERVER),
  },
  {
    id: 'T03',
    wrong: assertion(ACCOUNT, 'https://auth.atlassian.io'),
    right: assertion(ACCOUNT, SERVER),
  },
  {
    id: 'J01',
    wrong: get('`Bearer ${apiToken}`'),
    right: get("`Basic ${btoa(email + ':' + apiToken)}`"),
  },
  {
    id: 'J02',
    wrong: get('`Basic ${email}:${apiToken}`'),
    right: get("`Basic ${btoa(email + ':' + apiToken)}`"),
  },
  { id: 'J20', wrong: upload(''), right: upload(", 'X-Atlassian-Token': 'no-check'") },
]

const told = (text: string): readonly string[] =>
  diagnoseText(`Our Jira app calls the site.\n\n${text}`).findings.map(({ id }) => id)

describe('two programs in a thread', () => {
  rows('are judged apart, whichever comes first', PROGRAMS, ({ id, wrong, right }) => {
    expect(told(right)).toEqual([])
    expect(told(wrong)).toEqual([id])
    expect(told(`${wrong}\n\nI do it like this, and it works for us:\n\n${right}`)).toEqual([id])
    expect(
      told(`${right}\n\nThis one is mine, is there anything wrong with it?\n\n${wrong}`),
    ).toEqual([id])
  })

  it('are one where the second only goes on', () => {
    const [head = '', ...rest] = jwt('').split('\n')
    const hash = 'claims.qsh = queryHash(request)'
    const lines = rest.join('\n')
    expect(told(`${head}\n\nThen I add the hash of the request:\n\n${hash}\n${lines}`)).toEqual([])
  })

  it('tell a Connect JWT without its hash in any language, as likely beside a 401 alone', () => {
    const programs = [
      `const token = jwt.sign({ iss: addon.key }, tenant.sharedSecret, { expiresIn: '3m' })`,
      `payload = {'iss': 'com.acme.app', 'iat': now, 'exp': now + 180}
token = jwt.encode(payload, shared_secret, algorithm='HS256')`,
      `String jwt = Jwts.builder().issuer("com.acme.app").issuedAt(now).expiration(exp).signWith(key).compact();`,
      `payload.Add("iss", "com.acme.app");
payload.Add("iat", now);
payload.Add("exp", now + 180);`,
      `claims := jwt.MapClaims{
    "iss": "com.acme.app",
    "iat": now.Unix(),
    "exp": now.Add(3 * time.Minute).Unix(),
}`,
      `$payload = [
  'iss' => 'com.acme.app',
  'iat' => time(),
  'exp' => time() + 180,
];`,
    ]
    for (const program of programs) {
      const alone = diagnoseText(`Our Jira app signs like this:\n\n${program}`).findings
      const refused = diagnoseText(`Our Jira app gets 401 Unauthorized.\n\n${program}`).findings
      expect(alone.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual(['L08 possible'])
      expect(refused.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual(['L08 likely'])
    }
  })
})
