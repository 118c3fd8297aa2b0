import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/diagnosis.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { rows } from '../rows.ts'
import { hs256 } from '../claims/made-tokens.ts'

const site = 'https://ulme.atlassian.net'
const JSON_HEAD = 'Content-Type: application/json\nDate: Tue, 03 Nov 2026 09:15:20 GMT\n'

function found(text: string, id: string): Finding {
  const finding = diagnoseText(text).findings.find((one) => one.id === id)
  if (finding === undefined) throw new Error(`${id} is not said`)
  return finding
}

function sent(call: string, head: string, answer: string): string {
  return `${call}\n${head}\n\n${answer}`
}

const UNAUTHENTICATED = `HTTP/1.1 401 Unauthorized\n${JSON_HEAD}\n{"message":"Client must be authenticated to access this resource.","status-code":401}`
const XSRF = 'HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nXSRF check failed'
const JAVA = 'com.atlassian.connect.spring.internal.jwt.InvalidJwtException:'
const appJwt = hs256({ iss: 'com.example.ulme', iat: 1_700_000_000, exp: 1_700_000_180 })

/** What the evidence decides is said; what it excludes is neither said nor advised. */
const DECIDED: readonly {
  readonly name: string
  readonly id: string
  readonly text: string
  readonly says: RegExp
  readonly first: RegExp
  readonly never: RegExp
}[] = [
  {
    name: 'J05: the app’s JWT behind Bearer is about no screen',
    id: 'J05',
    text: sent(
      `GET ${site}/rest/api/3/issue/U-1`,
      `Authorization: Bearer ${appJwt}`,
      UNAUTHENTICATED,
    ),
    says: /own JWT was sent behind the word Bearer/,
    first: /^Send it as “JWT …”/,
    never: /screen/,
  },
  {
    name: 'J05: refused fields make it no more than possible',
    id: 'J05',
    text: `POST ${site}/rest/api/3/issue\n400 {"errorMessages":[],"errors":{"summary":"Field 'summary' cannot be set. It is not on the appropriate screen, or unknown."}}`,
    says: /may have been taken as somebody else’s/,
    first: /^Send the app’s JWT/,
    never: /does not belong to its kind/,
  },
  {
    name: 'J15: an account that the answer names was accepted',
    id: 'J15',
    text: `GET ${site}/rest/api/3/issue/U-1\n\nHTTP/1.1 404 Not Found\n${JSON_HEAD}X-AAccountId: 5b10a2844c20165700ede21g\n\n{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}`,
    says: /^The site knows the account/,
    first: /^Grant the account Browse Projects/,
    never: /anonymously|was accepted/,
  },
  {
    name: 'J20: what a browser sent is no upload',
    id: 'J20',
    text: sent(
      `POST ${site}/rest/api/3/issue`,
      'User-Agent: Mozilla/5.0 (X11)\nOrigin: https://app.example.com\nContent-Type: application/json',
      XSRF,
    ),
    says: /as if a browser sent it/,
    first: /^Send writes without Origin/,
    never: /multipart/,
  },
  {
    name: 'J20: an upload is none of a browser’s',
    id: 'J20',
    text: sent(
      `POST ${site}/rest/api/3/issue/U-1/attachments`,
      'Authorization: Basic [redacted]\nContent-Type: multipart/form-data; boundary=x',
      XSRF,
    ),
    says: /refused the upload/,
    first: /^Send X-Atlassian-Token: no-check/,
    never: /a write with a browser/,
  },
  {
    name: 'J21: a limiter that is named need not be looked for',
    id: 'J21',
    text: `GET ${site}/rest/api/3/issue/U-1\n\nHTTP/1.1 429 Too Many Requests\nRateLimit-Reason: jira-burst-based\nRetry-After: 30\n\n`,
    says: /by jira-burst-based: too many calls of one kind within a second on this site; spread them over time\.$/,
    first: /^Wait as Retry-After says/,
    never: /Which limiter/,
  },
  {
    name: 'J22: the old search by the words of the answer',
    id: 'J22',
    text: '{"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."],"errors":{}}',
    says: /^The old search/,
    first: /^Call \/rest\/api\/3\/search\/jql/,
    never: /most often|For another operation/,
  },
  {
    name: 'J23: an account id that is missing names nobody',
    id: 'J23',
    text: `{"errorMessages":["The 'accountId' query parameter needs to be provided"],"errors":{}}`,
    says: /brings none/,
    first: /^Use accountId/,
    never: /names a user by/,
  },
  {
    name: 'I02: a hash of another request is nothing that an annotation mends',
    id: 'I02',
    text: `${JAVA} Expecting claim 'qsh' to have value '33e5' but instead it has the value '91ab'`,
    says: /not the hash of the request/,
    first: /^See that the app gets path and query/,
    never: /missing|@ContextJwt/,
  },
  {
    name: 'I02: a context token',
    id: 'I02',
    text: `${JAVA} Expecting claim 'qsh' to have value '33e5' but instead it has the value 'context-qsh'`,
    says: /^A context token/,
    first: /@ContextJwt/,
    never: /proxy/,
  },
  {
    name: 'I05: an expired token',
    id: 'I05',
    text: `${JAVA} Expired at 2026-11-20T10:00:00Z and time is now 2026-11-20T10:05:00Z (30 seconds leeway is allowed)`,
    says: /has expired, by more/,
    first: /reload it/,
    never: /not valid yet/,
  },
  {
    name: 'I05: a token of the future is of no old page',
    id: 'I05',
    text: `${JAVA} Not-before time is 2026-11-20T10:05:00Z and time is now 2026-11-20T10:00:00Z (30 seconds leeway is allowed)`,
    says: /not valid yet, by more than the 30 s of leeway: that clock is slow/,
    first: /^Set the server’s clock/,
    never: /reload|has expired/,
  },
  {
    name: 'N03: where it begins wrongly, the path is at fault and not the site',
    id: 'N03',
    text: `GET ${site}/jira/rest/api/3/issue/U-1 404\n<html><head><title>Oops, you&#39;ve found a dead link.</title></head></html>`,
    says: /begins with \/jira/,
    first: /^Write https/,
    never: /or the site, is wrong/,
  },
  {
    name: 'P01: the permission by its key',
    id: 'P01',
    text: `POST ${site}/rest/api/3/issue/U-1/comment\n\nHTTP/1.1 403 Forbidden\n${JSON_HEAD}X-AAccountId: 5b10a2844c20165700ede21g\n\n{"errorMessages":[],"errors":{}}`,
    says: /lacks a permission/,
    first: /ADD_COMMENTS in this project/,
    never: /Look at the permission that/,
  },
  {
    name: 'J15 of Confluence: spaces and restrictions, no projects',
    id: 'J15',
    text: `GET ${site}/wiki/rest/api/content/123\n\nHTTP/1.1 404 Not Found\n${JSON_HEAD}\n{"statusCode":404,"data":{"authorized":false},"message":"com.atlassian.confluence.api.service.exceptions.NotFoundException: No content found with id : ContentId{id=123}"}`,
    says: /Confluence says the same in both cases/,
    first: /\/wiki\/rest\/api\/user\/current/,
    never: /Browse Projects|issue security/,
  },
  {
    name: 'P01 of Confluence: nothing of Jira’s',
    id: 'P01',
    text: `PUT ${site}/wiki/rest/api/content/123 403\n{"statusCode":403,"message":"com.atlassian.confluence.api.service.exceptions.PermissionException: User does not have permission to edit content"}`,
    says: /permission in the space/,
    first: /\/wiki\/rest\/api\/user\/current/,
    never: /Jira|web hook|in this project/,
  },
  {
    name: 'J11 of a Forge app: its manifest',
    id: 'J11',
    text: '{"code":403,"message":"Forbidden; scope does not match"}\n    at requestJira (/app/node_modules/@forge/api/out/index.js:10:3)',
    says: /^The Forge app lacks a scope/,
    first: /manifest\.yml/,
    never: /developer console|Connect/,
  },
  {
    name: 'T15: a callback is the only matter of an unknown redirect_uri',
    id: 'T15',
    text: 'POST https://auth.atlassian.com/oauth/token 403 {"error":"invalid_grant","error_description":"redirect_uri is not registered for client"}',
    says: /redirect_uri is not the callback URL/,
    first: /^Make redirect_uri/,
    never: /offline_access|Redeem/,
  },
  {
    name: 'T15: a code that is refused',
    id: 'T15',
    text: 'POST https://auth.atlassian.com/oauth/token\nContent-Type: application/json\n\n{"grant_type":"authorization_code","code":"x"}\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"invalid_grant","error_description":"Invalid code"}',
    says: /the code was not redeemed/,
    first: /^Redeem a code once/,
    never: /offline_access/,
  },
]

describe('an explanation', () => {
  rows('says what the evidence decides', DECIDED, ({ id, text, says, first, never }) => {
    const { cause, fix, nextCheck } = found(text, id)
    expect(cause).toMatch(says)
    expect(fix[0]).toMatch(first)
    expect([cause, ...fix, nextCheck?.question].join('\n')).not.toMatch(never)
  })

  it('is one where a page that anybody may see was read as nobody', () => {
    const text = `GET ${site}/rest/api/3/issue/U-1\nAuthorization: Bearer [redacted]\n\nHTTP/1.1 200 OK\n${JSON_HEAD}X-Seraph-LoginReason: AUTHENTICATED_FAILED\n\n{"key":"U-1"}`
    expect(diagnoseText(text).findings.map(({ id }) => id)).toEqual(['S01'])
  })
})

describe('who may not administer a project', () => {
  it('is not told of the whole site besides', () => {
    const text = `PUT ${site}/rest/api/3/project/ABC\nAuthorization: Bearer [redacted]\n\nHTTP/1.1 401 Unauthorized\n${JSON_HEAD}X-AAccountId: 5b10a2844c20165700ede21g\n\n{"errorMessages":["You cannot edit the configuration of this project."],"errors":{}}`
    expect(diagnoseText(text).findings.map(({ id }) => id)).toEqual(['J16'])
  })
})

describe('the check that a refused credential offers', () => {
  const myself = `GET ${site}/rest/api/3/myself`
  const issue = `GET ${site}/rest/api/3/issue/U-1`
  const bearer = 'Authorization: Bearer [redacted]'
  const cases = [
    {
      name: 'another call, a token',
      text: [issue, bearer],
      asks: 'Is the credential accepted at all?',
    },
    {
      name: 'GET /myself, a token',
      text: [myself, bearer],
      asks: 'Where does the token come from?',
    },
    {
      name: 'GET /myself, the app’s JWT',
      text: [myself, 'Authorization: JWT [redacted]'],
      asks: 'Is it the token that was meant?',
    },
    { name: 'no credential', text: [issue, JSON_HEAD.trim()], asks: 'What is really sent?' },
    {
      name: 'a pair of e-mail and token',
      text: [issue, 'Authorization: Basic [redacted]'],
      asks: 'Is it the credential or the program?',
    },
  ]
  rows('is not one that the call has answered', cases, ({ text: [call = '', head = ''], asks }) => {
    expect(found(sent(call, head, UNAUTHENTICATED), 'J02').nextCheck?.question).toBe(asks)
  })

  it('names the site of the call', () => {
    const text = sent(issue, 'Authorization: Basic [redacted]', UNAUTHENTICATED)
    expect(found(text, 'J02').nextCheck?.action).toContain(`${site}/rest/api/3/myself`)
  })
})

describe('what a text that only one library has is answered with', () => {
  const cases = [
    {
      id: 'I03',
      text: 'JWT claim did not contain the query string hash (qsh) claim',
      says: 'addon.authenticate(true)',
    },
    {
      id: 'I14',
      text: 'Could not find authentication data on request',
      says: 'addon.authenticate()',
    },
    {
      id: 'I16',
      text: 'ulme.example.com is not authorized to register as the host does not match the registration whitelist (*.atlassian.net)',
      says: 'whitelist in config.json',
    },
  ]
  rows('that library’s remedy', cases, ({ id, text, says }) => {
    expect(found(text, id).fix[0]).toContain(says)
  })
})
