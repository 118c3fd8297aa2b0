import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/diagnosis.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { remedies } from '../../main/diagnosis/rules/remedies.ts'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { hs256 } from '../claims/made-tokens.ts'
import { rows } from '../rows.ts'

const site = 'https://erle.atlassian.net'

function found(text: string, id: string): Finding {
  const finding = diagnoseText(text).findings.find((one) => one.id === id)
  if (finding === undefined) throw new Error(`${id} is not said`)
  return finding
}

describe('a refused credential is told by its scheme', () => {
  const jwt = hs256({ iss: 'https://login.example.com', exp: 4_102_444_800, sub: 'x' })
  const cases = [
    { name: 'Basic', sent: 'Authorization: Basic [redacted]\n', says: 'the Basic credential' },
    { name: 'Bearer, opaque', sent: 'Authorization: Bearer [redacted]\n', says: 'bearer token' },
    {
      name: 'Bearer, a JWT',
      sent: `Authorization: Bearer ${jwt}\n`,
      says: 'the JWT behind Bearer',
    },
    { name: 'JWT', sent: 'Authorization: JWT [redacted]\n', says: 'the app’s own JWT' },
    {
      name: 'none',
      sent: 'Accept: application/json\n',
      says: 'The request carried no credential',
    },
    { name: 'unknown', sent: '', says: 'No valid credential arrived' },
  ]
  rows('J02', cases, ({ sent, says }) => {
    const text = `GET ${site}/rest/api/3/myself\n${sent}\nHTTP/1.1 401 Unauthorized\nContent-Type: text/html;charset=UTF-8\nWWW-Authenticate: OAuth realm="x"\nServer: AtlassianEdge\nDate: Tue, 03 Nov 2026 09:15:20 GMT\n\nClient must be authenticated to access this resource.`
    const { cause, fix } = found(text, 'J02')
    expect(cause).toContain(says)
    expect(fix.length).toBeGreaterThan(1)
  })

  it('is told by it too where no request shows it, but a command, code or a person does', () => {
    const refused = '401 Client must be authenticated to access this resource.'
    for (const [text, says] of [
      [`$ curl -u mia@example.com:$TOKEN ${site}/rest/api/3/myself\n${refused}`, 'the Basic'],
      [
        `from jira import JIRA\njira = JIRA(server="${site}", basic_auth=("mia@example.com", token))\njira.exceptions.JIRAError: JiraError HTTP 401 url: ${site}/rest/api/2/serverInfo`,
        'the Basic',
      ],
      [`I use Basic auth with an API token, and Jira says "${refused}"`, 'the Basic'],
      [
        `fetch('${site}/rest/api/3/issue/A-1', { headers: { Authorization: \`Bearer \${accessToken}\` } })\n${refused}`,
        'the bearer token',
      ],
      [`We put the API token behind Bearer, and Jira says "${refused}"`, 'the bearer token'],
      [
        `headers: { Authorization: \`JWT \${token}\` } is what we send as the app, and Jira answers ${refused}`,
        'the app’s own JWT',
      ],
      [`Does "Authorization: JWT <token>" or Bearer belong there? ${refused}`, 'No valid'],
      [`Jira: ${refused}`, 'No valid'],
    ] as const)
      expect(found(text, 'J02').cause, text).toContain(says)
  })

  it('gives no advice about Connect’s tokens to somebody who sends Basic', () => {
    const text = `GET ${site}/rest/api/3/myself\nAuthorization: Basic [redacted]\n\n401 Client must be authenticated to access this resource.`
    expect(found(text, 'J02').fix.join(' ')).not.toMatch(/expires_in|assertion|secret/)
  })
})

describe('a library that the paste names has its own remedy first', () => {
  const cases = [
    {
      name: 'J22 python-jira',
      id: 'J22',
      text: `jira.exceptions.JIRAError: JiraError HTTP 410 url: ${site}/rest/api/2/search?jql=project%3DA\n\ttext: The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.`,
      first:
        'In python-jira: upgrade jira to 3.10.5 or later, whose search_issues calls the new path on Cloud; create the client with get_server_info=True, and name the fields you want.',
    },
    {
      name: 'J22 go-jira',
      id: 'J22',
      text: '2026/09/17 20:53:12 failed to retrieve issues: The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.: request failed. Please analyze the request body for more details. Status code: 410',
      first:
        'In go-jira: call Issue.SearchV2JQL with SearchOptionsV2 in place of Issue.Search, which cannot work any more.',
    },
    {
      name: 'J01 jira.js',
      id: 'J01',
      text: `const client = new Version3Client({ host, authentication: { personalAccessToken } })\n\nError: 403 {"error": "Failed to parse Connect Session Auth Token"}`,
      first: 'In jira.js: for Cloud: authentication: { basic: { email, apiToken } }.',
    },
    {
      name: 'I20 golang-jwt',
      id: 'I20',
      text: '2026/08/12 09:00:01 connect: Token used before issued',
      first: 'In golang-jwt: with v5: jwt.NewParser(jwt.WithLeeway(10 * time.Second)).',
    },
    {
      name: 'I02 Spring Boot',
      id: 'I02',
      text: `2026-08-01 10:00:00 ERROR c.a.c.s.i.auth.jwt.JwtAuthenticationFilter com.atlassian.connect.spring.internal.jwt.JwtVerificationException: Claim 'qsh' is missing.`,
      first:
        'In the Spring Boot starter: annotate handlers that your own iframe calls with @ContextJwt: the starter then takes tokens without a hash of their own.',
    },
    {
      name: 'T06 atlassian-connect-express',
      id: 'T06',
      text: 'This has been deprecated, as per https://ecosystem.atlassian.net/browse/ACEJS-115',
      first: 'In atlassian-connect-express: call asUserByAccountId in place of asUser.',
    },
    {
      name: 'J22 jira.js by the function that it has',
      id: 'J22',
      text: 'await client.issueSearch.searchForIssuesUsingJql({ jql }) fails: 410 {"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."]}',
      first:
        'In jira.js: call issueSearch.searchForIssuesUsingJqlEnhancedSearch (or …Post), with fields and nextPageToken.',
    },
    {
      name: 'J22 php-jira-rest-client',
      id: 'J22',
      text: `JiraRestApi\\JiraException: CURL HTTP Request Failed: Status Code : 410, URL:${site}/rest/api/2/search\nError Message : {"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."]}`,
      first:
        'In php-jira-rest-client: upgrade to a version with pull request 554 (September 2025) or later, whose IssueService::search calls search/jql and pages by nextPageToken; where it then asks for “searchjql” and gets 404, pull request 560 mends that.',
    },
    {
      name: 'J02 atlassian-connect-express',
      id: 'J02',
      text: `atlassian-connect-express: GET ${site}/rest/api/3/field -> 401 Client must be authenticated to access this resource.`,
      first:
        'In atlassian-connect-express: call through addon.httpClient(req), outside of a request addon.httpClient({ clientKey }): it signs each call as the app with the stored record of that tenant, and sends no credential where anonymous is set; asUserByAccountId sends a user’s token.',
    },
    {
      name: 'J02 Spring Boot',
      id: 'J02',
      text: `org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: "Client must be authenticated to access this resource."\n\tat com.atlassian.connect.spring.internal.request.jwt.JwtSigningClientHttpRequestInterceptor.intercept`,
      first:
        'In the Spring Boot starter: call through AtlassianHostRestClients, authenticatedAsAddon() or authenticatedAsHostActor(). An absolute URL is signed only where it is of a stored host; outside of a request name the host: authenticatedAsAddon(host).',
    },
  ]
  rows('before the general fix', cases, ({ id, text, first }) => {
    expect(found(text, id).fix[0]).toBe(first)
  })

  it('and none where it names another', () => {
    const text = `GET ${site}/rest/api/2/search?jql=project%3DA\n\nHTTP/1.1 410 Gone\n\n{"errorMessages":["The requested API has been removed."],"errors":{}}`
    expect(found(text, 'J22').fix.join(' ')).not.toMatch(/^In /m)
  })

  it('belongs to a rule that exists, and has a source', () => {
    const known = new Set(allRules.map(({ id }) => id))
    expect(remedies.filter(({ ids }) => !ids.every((id) => known.has(id)))).toEqual([])
    expect(remedies.filter(({ source }) => !source.startsWith('https://'))).toEqual([])
  })
})

describe('look-alikes that the evidence leaves open', () => {
  const refused = `POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=[redacted]\n\nHTTP/1.1 400 Bad Request\nContent-Length: 60\n\n`

  it('are told apart in the notes', () => {
    expect(diagnoseText(refused).notes).toContain(
      'T04 or T10: The client id in iss differs from the stored one: T04. A token that Jira signed does not verify with the stored secret: T10.',
    )
  })

  it('need no word where the first is certain', () => {
    const { notes, findings } = diagnoseText(
      `${refused}{"error":"invalid_grant","error_description":"Invalid aud: https://auth.atlassian.io"}`,
    )
    expect(findings[0]).toMatchObject({ id: 'T03', certainty: 'certain' })
    expect(notes.join(' ')).not.toContain(' or ')
  })
})

describe('words that the evidence decides', () => {
  const failed = (method: string): string =>
    `Unable to decode JWT token: Error: Signature verification failed for input: eyJh.eyJp with method ${method}`

  it('I08 goes by the method', () => {
    expect(found(failed('sha256'), 'I08').cause).toContain('shared secret')
    expect(found(failed('RSA-SHA256'), 'I08').cause).toContain('public key')
  })

  it('J15 says where no credential was sent', () => {
    const text = `GET ${site}/rest/api/3/issue/E-1\nAccept: application/json\n\nHTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}`
    expect(found(text, 'J15').cause).toContain('carried no credential')
  })

  it('J21 reads the headers where no limiter is named', () => {
    const text = `GET ${site}/rest/api/3/issue/E-1\n\nHTTP/1.1 429 Too Many Requests\nX-RateLimit-Limit: 100\nX-RateLimit-Remaining: 0\nX-RateLimit-Reset: 2026-11-03T09:16Z\nRetry-After: 12\n\n`
    expect(found(text, 'J21').cause).toBe(
      'Rate limited; the answer names no limiter, but 0 of 100 requests are left, the count starts anew at 2026-11-03T09:16Z, the answer asks to wait 12 s.',
    )
  })

  it('T03 does not blame the call that wanted the token', () => {
    const text = `2026-11-03T09:15:20Z ERROR GET ${site}/rest/api/3/myself failed: 400 {"error":"invalid_grant","error_description":"Invalid aud: https://auth.atlassian.io"}`
    expect(found(text, 'T03').evidence.join(' ')).not.toContain('to GET')
  })

  it('an anonymous answer is one finding, not two', () => {
    const text = `GET ${site}/rest/api/3/myself\nAuthorization: Bearer [redacted]\n\nHTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\nClient must be authenticated to access this resource.\n\nGET ${site}/rest/api/3/search/jql?jql=project%3DE\nAuthorization: Bearer [redacted]\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"issues":[],"isLast":true}`
    expect(diagnoseText(text).findings.map(({ id }) => id)).toEqual(['J04'])
  })
})
