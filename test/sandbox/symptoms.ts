import type { FaultId } from '../../main/sandbox/faults.ts'
import { bearer, connectJwt, exchangeFor, mia, send, sendAs, theApp } from './site.ts'
import type { Answer, Site } from './site.ts'

const api = '/rest/api/3'
const myself = `${api}/myself`
const issue = `${api}/issue/ACME-1`

interface Symptom {
  readonly status: number
  readonly says: string
  readonly headers?: Readonly<Record<string, string>>
}

type Show = (at: Site) => Promise<Answer>

const asMia =
  (path: string, method = 'GET', body?: string): Show =>
  (at) =>
    sendAs(at, mia, path, body === undefined ? { method } : { method, body })

const asApp =
  (path: string): Show =>
  (at) =>
    sendAs(at, 'app', path)

/** How each fault is seen with it switched on; where it has no switch, by its request. */
export const symptoms: Readonly<Record<FaultId, readonly [show: Show, symptom: Symptom]>> = {
  T01: [
    exchangeFor,
    {
      status: 400,
      says: '{"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}',
    },
  ],
  T02: [
    exchangeFor,
    {
      status: 400,
      says: '{"error":"invalid_grant","error_description":"Expiration timestamp too far in the future [was 136 seconds from now; please set `exp` to no more than 60 seconds after issue time]"}',
      headers: { date: 'Mon, 23 Nov 2026 11:58:44 GMT' },
    },
  ],
  T03: [exchangeFor, { status: 400, says: '"error_description":"Invalid aud: http://127.0.0.1:' }],
  T04: [exchangeFor, { status: 400, says: '"invalid_grant"' }],
  T05: [exchangeFor, { status: 400, says: '"invalid_grant"' }],
  T06: [
    (at) => exchangeFor(at, { sub: 'urn:atlassian:connect:userkey:mia' }),
    { status: 400, says: '"invalid_grant"' },
  ],
  T07: [(at) => exchangeFor(at, { sub: mia }), { status: 400, says: '"invalid_grant"' }],
  T08: [
    (at) =>
      exchangeFor(at, {
        aud: 'https://oauth-2-authorization-server.services.atlassian-us-gov-mod.com',
      }),
    {
      status: 400,
      says: 'Invalid aud: https://oauth-2-authorization-server.services.atlassian-us-gov-mod.com',
    },
  ],
  T09: [exchangeFor, { status: 400, says: '"invalid_grant"' }],
  T10: [exchangeFor, { status: 400, says: '"invalid_grant"' }],
  T11: [
    (at) => exchangeFor(at, {}, { scope: 'read write' }),
    { status: 400, says: '"invalid_scope"' },
  ],
  J01: [
    asMia(myself),
    { status: 403, says: '{"error":"Failed to parse Connect Session Auth Token"}' },
  ],
  J02: [
    asMia(myself),
    { status: 401, says: 'Client must be authenticated to access this resource.' },
  ],
  J03: [
    async (at) =>
      send(at.baseUrl, `${api}/project/search`, {
        headers: { authorization: (await bearer(at)).replace('B', 'b') },
      }),
    { status: 200, says: '"total":0' },
  ],
  J04: [
    asMia(`${api}/search/jql?jql=project=ACME`),
    { status: 200, says: '{"issues":[],"isLast":true}' },
  ],
  J05: [
    (at) => {
      const headers = {
        authorization: `Bearer ${connectJwt(at, 'POST', `${api}/issue`)}`,
        'content-type': 'application/json',
      }
      return send(at.baseUrl, `${api}/issue`, {
        method: 'POST',
        headers,
        body: '{"fields":{"summary":"x"}}',
      })
    },
    {
      status: 400,
      says: `{"errorMessages":[],"errors":{"summary":"Field 'summary' cannot be set. It is not on the appropriate screen, or unknown."}}`,
    },
  ],
  J06: [
    (at) =>
      send(at.baseUrl, myself, {
        headers: {
          authorization: `JWT ${connectJwt(at, 'GET', myself, { iss: at.installed.clientKey })}`,
        },
      }),
    { status: 401, says: 'Client must' },
  ],
  J07: [asApp(myself), { status: 401, says: 'Client must' }],
  J08: [
    (at) =>
      send(at.baseUrl, myself, {
        headers: { authorization: `JWT ${connectJwt(at, 'GET', myself, { qsh: 'context-qsh' })}` },
      }),
    { status: 401, says: 'Client must' },
  ],
  J09: [
    asMia(`${api}/issue`, 'POST', '{}'),
    { status: 403, says: 'Request not in an authorized API scope' },
  ],
  J10: [asMia(`${api}//myself`), { status: 400, says: 'The request URI is improperly formed' }],
  J11: [
    asMia(myself),
    {
      status: 401,
      says: '{"code":401,"message":"Unauthorized; scope does not match"}',
      headers: { 'x-failure-category': 'FAILURE_CLIENT_SCOPE_CHECK' },
    },
  ],
  J12: [
    asMia(myself),
    {
      status: 403,
      says: 'Access to the resource was denied due to missing scope grants. Your app was granted the following scopes: [].',
    },
  ],
  J13: [asMia(`${api}/webhook`), { status: 403, says: '[practice site]' }],
  J14: [
    asMia(`${api}/permissions`),
    { status: 401, says: '[practice site]', headers: { 'x-aaccountid': mia } },
  ],
  J15: [
    asMia(issue),
    {
      status: 404,
      says: '{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}',
      headers: { 'x-aaccountid': mia },
    },
  ],
  J16: [
    asMia(`${api}/project/ACME`, 'PUT', '{}'),
    { status: 401, says: 'You cannot edit the configuration of this project.' },
  ],
  J17: [
    asApp(issue),
    { status: 404, says: 'Issue does not exist', headers: { 'x-aaccountid': theApp } },
  ],
  J18: [
    asMia('/wiki/rest/api/user/current'),
    {
      status: 403,
      says: '{"message":"Current user not permitted to use Confluence","statusCode":403}',
    },
  ],
  J19: [
    asMia(myself),
    { status: 401, says: 'Client must be authenticated to access this resource.' },
  ],
  J20: [
    (at) =>
      sendAs(at, mia, `${api}/issue`, {
        method: 'POST',
        body: '{}',
        headers: { 'user-agent': 'Mozilla/5.0' },
      }),
    { status: 403, says: 'XSRF check failed' },
  ],
  J21: [
    asMia(myself),
    {
      status: 429,
      says: '',
      headers: {
        'retry-after': '5',
        'ratelimit-reason': 'jira-burst-based',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2026-11-23T12:00:05.000Z',
      },
    },
  ],
  J22: [
    asMia(`${api}/search?jql=project=ACME`),
    { status: 410, says: 'The requested API has been removed.' },
  ],
  J23: [
    asMia(`${api}/user?username=mia`),
    { status: 400, says: "The query parameter 'username' is not supported in GDPR strict mode." },
  ],
  J24: [
    (at) =>
      sendAs(at, mia, `${api}/issue`, {
        method: 'POST',
        body: 'x',
        headers: { 'content-type': 'text/plain' },
      }),
    {
      status: 415,
      says: "Content-Type 'text/plain' is not supported.",
      headers: { 'content-type': 'application/problem+json' },
    },
  ],
  J25: [
    asMia(`${api}/issue`, 'POST', '{'),
    {
      status: 400,
      says: 'There was an error parsing JSON. Check that your request body is valid.',
    },
  ],
  N01: [
    (at) => sendAs(at, mia, myself, { body: 'x' }),
    {
      status: 403,
      says: '<TITLE>ERROR: The request could not be satisfied</TITLE>',
      headers: { server: 'CloudFront' },
    },
  ],
  N02: [
    (at) => send(at.baseUrl, `${api}/issue?x=1`, { method: 'POST' }),
    { status: 302, says: '' },
  ],
  N03: [
    asMia(myself),
    {
      status: 404,
      says: "Oops, you've found a dead link.",
      headers: { 'content-type': 'text/html;charset=UTF-8' },
    },
  ],
  N04: [
    asMia(myself),
    {
      status: 403,
      says: '{"errorMessages":["The IP address has been rejected because it is not on the allowed list. See your admin for more information."],"errors":{}}',
    },
  ],
  N05: [
    asMia('/rest/devinfo/0.10/bulk', 'POST', JSON.stringify('x'.repeat(1_000_001))),
    { status: 413, says: '[practice site]' },
  ],
}
