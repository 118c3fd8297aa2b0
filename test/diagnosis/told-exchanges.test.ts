import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

const SERVER = 'https://oauth-2-authorization-server.services.atlassian.com'
const CLAIMS = {
  iss: 'urn:atlassian:connect:clientid:abc',
  sub: 'urn:atlassian:connect:useraccountid:557058:aa',
  tnt: 'https://contoso.atlassian.net',
  aud: SERVER,
  iat: 1770021000,
  exp: 1770021055,
}

/** Refused exchanges as people tell them and as programs log them: the first that is told. */
const TOLD: Readonly<Record<string, string>> = {
  'Our Connect app works as itself. When it acts on behalf of somebody, the token service says that our client isn’t allowed to use that grant.':
    'T01 possible',
  'Impersonation stopped: the token endpoint complains our assertion lives too long. We give it five minutes.':
    'T02 possible',
  [JSON.stringify({
    level: 50,
    msg: 'token exchange failed',
    url: `${SERVER}/oauth2/token`,
    status: 400,
    claims: { ...CLAIMS, exp: CLAIMS.iat + 900 },
  })]: 'T02 certain',
  [`production.ERROR: Client error: \`POST ${SERVER}/oauth2/token\` resulted in a \`400 Bad Request\` response\nproduction.INFO: tenant acme: sandbox data was imported over production`]:
    'T04 likely',
  'Acting as the user does not work on one site. In its installed payload there is clientKey and baseUrl, but no oauthClientId at all.':
    'T05 likely',
  'The JWT for impersonation still puts the user’s key in the subject. Since GDPR the token request gets rejected.':
    'T06 likely',
  'Token exchange is refused. I put the accountId straight into sub like 5b10ac8d82e05b22cc7d4ef5. Is that not enough?':
    'T07 possible',
  'Acting as the user is rejected. A colleague’s app has urn:atlassian:connect:useraccountid: in front of the id, mine hands over the bare account id.':
    'T07 likely',
  [`> POST /oauth2/token HTTP/1.1\n> Host: ${new URL(SERVER).host}\n>\n< HTTP/1.1 400\nclaims: ${JSON.stringify({ ...CLAIMS, tnt: 'https://acme.jira-dev.com' })}`]:
    'T08 certain',
  [`DEBUG assertion tnt=https://contoso.atlassian.net/ baseUrl=https://contoso.atlassian.net\nERROR token endpoint 400 Bad Request (${new URL(SERVER).host})`]:
    'T09 likely',
  [`${JSON.stringify({ installed: { key: 'a', clientKey: 'k-12', baseUrl: 'https://contoso.atlassian.net/wiki', oauthClientId: 'abc' } })}\n${JSON.stringify(CLAIMS)}\nHTTP/1.1 400 Bad Request`]:
    'T09 certain',
  'Every token request for one tenant is rejected and its webhooks fail signature checks as well. There is a newline at the end of the shared secret.':
    'T10 likely',
  [`secret = base64.b64decode(tenant.shared_secret)\nassertion = jwt.encode(claims, secret, algorithm="HS256")\nrequests.post("${SERVER}/oauth2/token", data={"assertion": assertion})\n# 400 for all`]:
    'T10 possible',
  [`oauth2: "invalid_scope" "scope 'read write' not recognised" POST ${SERVER}/oauth2/token`]:
    'T11 likely',
  [`POST ${SERVER}/oauth2/token\n\nHTTP/1.1 401 Unauthorized\n\n{"error":"unauthorized_client","error_description":"Unauthorized client"}`]:
    'T01 possible',
  [`level=error msg="token request refused" body="{\\"error\\":\\"unauthorized_client\\"}" url=${SERVER}/oauth2/token status=400`]:
    'T01 likely',
  'POST /graphql HTTP/1.1\nHost: api.atlassian.com\n\n{"query":"mutation { offlineUserAuthToken }"}\n\nHTTP/1.1 200 OK\n\n{"data":{"offlineUserAuthToken":{"success":false}}}':
    'T12 likely',
  'An offline token for a user of our remote: success is false in each answer. contextIds holds the plain cloudId, in the docs it is something with ari:cloud:jira.':
    'T12 possible',
  'One single person can’t be impersonated any more, everyone else in that company is fine. HR says he left last week.':
    'T13 likely',
  [`GET /rest/api/3/user?accountId=5f1e HTTP/1.1\nHost: contoso.atlassian.net\n\nHTTP/1.1 200 OK\n\n{"accountId":"5f1e","active":false}\n\nPOST ${SERVER}/oauth2/token\n400 Bad Request`]:
    'T13 likely',
  '{"dd.service":"crm-sync","http.url":"https://auth.atlassian.com/oauth/token","http.status_code":403,"http.method":"POST","grant_type":"refresh_token"}':
    'T14 likely',
  'Our Forge macro: for one user asUser() throws in the resolver. She closed the “Allow access” prompt when it came up.':
    'T16 possible',
}

describe('a refused exchange, told without its message', () => {
  it.each(Object.entries(TOLD))('%s: %s', (text, first) => {
    expect(toldOf(text)[0]).toBe(first)
  })
})

/** What is like it, and is something else or nothing. */
const OTHERWISE: readonly (readonly [id: string, text: string])[] = [
  [
    'T02',
    'Jira 3LO: the access token is valid for an hour, then the refresh is refused. We send no assertion.',
  ],
  ['T07', 'Assigning is refused with 400. I send the bare account id as GET /user returned it.'],
  [
    'T09',
    `DEBUG assertion tnt=https://contoso.atlassian.net baseUrl=https://contoso.atlassian.net\nERROR token endpoint 400 Bad Request (${new URL(SERVER).host})`,
  ],
  [
    'T13',
    'Impersonation is rejected for everybody. The admin says he left the field scope empty, as documented.',
  ],
  [
    'T16',
    'In our Forge resolver api.asUser().requestJira gives status 404 for a restricted issue, no prompt is shown.',
  ],
]

describe('what is like a refused exchange', () => {
  it.each(OTHERWISE)('is not taken for %s: %s', (id, text) => {
    expect(toldOf(text).filter((one) => one === `${id} likely`)).toEqual([])
  })
})

describe('a title of a ticket', () => {
  it('is no line of a change log where what it names fails', () => {
    expect(
      toldOf('Create issue via REST fails with 400: "Issue type is required" although I send it'),
    ).toEqual(['J30 likely'])
    expect(toldOf('Support ticket: our add-on cannot find the issue ABC-1, Jira says 404')[0]).toBe(
      'J15 possible',
    )
    expect(toldOf('- Create a fallback if the call to Jira fails with 400')).toEqual([])
    expect(toldOf('Fix: create issue fails with 400 when the summary is empty')).toEqual([])
  })
})
