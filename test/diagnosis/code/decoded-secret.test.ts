import { describe, expect } from 'vitest'
import { rows } from '../../rows.ts'
import { heardIn, toldOf } from '../told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

const CLAIMS = `{ iss: 'urn:atlassian:connect:clientid:' + t.oauthClientId, sub: sub, tnt: t.baseUrl, aud, iat, exp: iat + 60 }`

/** Code that makes other bytes of the shared secret before it signs with them. */
const SIGNED: readonly Row[] = [
  {
    name: 'C#',
    text: 'The exchange gets refused.\n\nvar key = new SymmetricSecurityKey(Convert.FromBase64String(t.SharedSecret.PadRight(n, \'=\')));\nvar payload = new JwtPayload {\n  { "iss", $"urn:atlassian:connect:clientid:{t.OauthClientId}" },\n  { "sub", sub }, { "tnt", t.BaseUrl }, { "iat", now }, { "exp", now + 60 }\n};\nreturn handler.WriteToken(new JwtSecurityToken(new JwtHeader(new SigningCredentials(key, SecurityAlgorithms.HmacSha256)), payload));',
  },
  {
    name: 'Python',
    text: 'key = base64.b64decode(tenant.shared_secret)\nclaims = {"iss": "urn:atlassian:connect:clientid:" + tenant.oauth_client_id, "sub": sub, "tnt": tenant.base_url}\nassertion = jwt.encode(claims, key, algorithm="HS256")',
  },
  {
    name: 'Java, jjwt',
    text: 'SecretKey key = Keys.hmacShaKeyFor(Decoders.BASE64.decode(host.getSharedSecret()));\nString jwt = Jwts.builder().setIssuer(addonKey).claim("qsh", qsh).signWith(key).compact();',
  },
  {
    name: 'jjwt of a text',
    text: 'String jwt = Jwts.builder()\n  .setIssuer(addonKey)\n  .claim("qsh", qsh)\n  .signWith(SignatureAlgorithm.HS256, host.getSharedSecret())\n  .compact();',
  },
  {
    name: 'Go',
    text: 'func (t *Tenant) assertion(sub string) (string, error) {\n\tkey, err := base64.StdEncoding.DecodeString(t.SharedSecret)\n\tclaims := jwt.MapClaims{"iss": "urn:atlassian:connect:clientid:" + t.ClientID, "sub": sub, "tnt": t.BaseURL}\n\treturn jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)\n}',
  },
  {
    name: 'PHP',
    text: "$claims = ['iss' => 'urn:atlassian:connect:clientid:' . $t->oauth_client_id, 'sub' => $sub, 'tnt' => $t->base_url];\n$assertion = JWT::encode($claims, base64_decode($t->shared_secret), 'HS256');",
  },
  {
    name: 'Ruby',
    text: 'key = Base64.strict_decode64(tenant.shared_secret)\nclaims = { iss: "urn:atlassian:connect:clientid:#{tenant.oauth_client_id}", sub: sub, tnt: tenant.base_url }\nJWT.encode(claims, key, "HS256")',
  },
  {
    name: 'JavaScript',
    text: `const claims = ${CLAIMS}\nconst secret = Buffer.from(t.sharedSecret, 'base64')\nconst assertion = jwt.sign(claims, secret, { algorithm: 'HS256' })`,
  },
  {
    name: 'JavaScript, as hexadecimal',
    text: `const claims = ${CLAIMS}\nconst assertion = jwt.sign(claims, Buffer.from(t.sharedSecret, "hex"))`,
  },
  {
    name: 'Rust',
    text: 'let claims = Claims { iss: format!("urn:atlassian:connect:clientid:{}", t.client_id), sub, tnt: t.base_url };\nlet key = EncodingKey::from_base64_secret(&t.shared_secret)?;\nencode(&Header::default(), &claims, &key)',
  },
  {
    name: 'Kotlin',
    text: 'val key = Base64.getDecoder().decode(host.sharedSecret)\nval token = JWT.create().withIssuer(addonKey).withClaim("qsh", qsh).sign(Algorithm.HMAC256(key))',
  },
]

/** The same where tokens that came in are verified, and none is signed. */
const VERIFIED: readonly Row[] = [
  {
    name: 'Python',
    text: 'claims = jwt.decode(request.args["jwt"], base64.b64decode(tenant.shared_secret), algorithms=["HS256"])\nif claims["qsh"] != expected: abort(401)',
  },
  {
    name: 'C#',
    text: 'var key = new SymmetricSecurityKey(Convert.FromBase64String(tenant.SharedSecret));\nhandler.ValidateToken(Request.Query["jwt"], new TokenValidationParameters { IssuerSigningKey = key, ValidIssuer = tenant.ClientKey }, out _);',
  },
  {
    name: 'jjwt of a text',
    text: 'Claims claims = Jwts.parser()\n  .setSigningKey(host.getSharedSecret())\n  .parseClaimsJws(jwt).getBody();\nif (!qsh.equals(claims.get("qsh"))) throw new Refused();',
  },
]

const QUIET: readonly Row[] = [
  {
    name: 'its characters as bytes',
    text: `const claims = ${CLAIMS}\nconst secret = Buffer.from(t.sharedSecret, 'utf8')\njwt.sign(claims, secret, { algorithm: 'HS256' })`,
  },
  {
    name: 'jjwt of bytes',
    text: 'String jwt = Jwts.builder().setIssuer(addonKey).claim("qsh", qsh).signWith(SignatureAlgorithm.HS256, host.getSharedSecret().getBytes(UTF_8)).compact();',
  },
  {
    name: 'a secret that is stored encrypted',
    text: `const claims = ${CLAIMS}\nconst secret = kms.decrypt(Buffer.from(t.encryptedSharedSecret, 'base64'))\njwt.sign(claims, secret, { algorithm: 'HS256' })`,
  },
  {
    name: 'the pair of a client of OAuth',
    text: "const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')\nconst claims = jwt.verify(idToken, key)\nawait fetch('https://auth.atlassian.com/oauth/token', { method: 'POST', headers: { Authorization: `Basic ${basic}` } })",
  },
  {
    name: 'the secret of a webhook of somebody else',
    text: "const key = Buffer.from(webhookSecret, 'base64')\nconst mac = createHmac('sha256', key).update(body).digest('base64')\nif (mac !== header) throw new Refused('no ticket in Jira')",
  },
  {
    name: 'a secret of Kubernetes',
    text: 'SHARED_SECRET=$(kubectl get secret jira-app -o jsonpath={.data.sharedSecret} | base64 -d)\njwt encode --secret "$SHARED_SECRET" "$claims"',
  },
]

describe('a shared secret that code decodes', () => {
  rows('signs with other bytes', SIGNED, ({ text }) => {
    expect(toldOf(text)[0]).toMatch(/^T10 (?:possible|likely)$/)
  })
  rows('verifies with other bytes', VERIFIED, ({ text }) => {
    expect(toldOf(text)[0]).toMatch(/^I07 (?:possible|likely)$/)
  })
  rows('is likely beside a signature that does not hold', SIGNED, ({ text }) => {
    const also = `${text}\n\nAlso the JWT that Jira appends to our page does not verify: IDX10511: Signature validation failed.`
    expect(toldOf(also)).toEqual(['T10 likely'])
  })
  rows('is likely beside the refusal of a call', SIGNED, ({ text }) => {
    const [first] = toldOf(`${text}\n\nGET https://acme.atlassian.net/rest/api/3/myself\n401`)
    expect(first).toBe('T10 likely')
  })
  rows('is no other decoding', QUIET, ({ text }) => {
    expect(heardIn(text)).toEqual([])
  })
})
