import { createHash } from 'node:crypto'
import { fakeToken } from '../corpus/fake-token.ts'
import type { Paste } from './paste.ts'

const SITE = 'globex.atlassian.net'
const NOW = 1793700000
const DATE = 'Tue, 03 Nov 2026 10:00:01 GMT'
const SERVER = 'oauth-2-authorization-server.services.atlassian.com'
const USER = '70121:0b2f1c9a-5d1e-4a0f-8f43-2c1d77aa0001'
const CLIENT_KEY = '5e1f0000-1111-3222-8333-444455556666'

const assertion = (claims: Readonly<Record<string, unknown>> = {}): string =>
  fakeToken({
    iss: 'urn:atlassian:connect:clientid:Y2xpZW50',
    sub: `urn:atlassian:connect:useraccountid:${USER}`,
    tnt: `https://${SITE}`,
    aud: `https://${SERVER}`,
    iat: NOW,
    exp: NOW + 60,
    ...claims,
  })

const exchange = (
  token: string,
  status: string,
  more: {
    readonly host?: string
    readonly form?: string
    readonly body?: string
    readonly date?: string
  } = {},
): string =>
  `POST /oauth2/token HTTP/1.1\nhost: ${more.host ?? SERVER}\ncontent-type: application/x-www-form-urlencoded\n\ngrant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=${token}${more.form ?? ''}\n\nHTTP/1.1 ${status}\ndate: ${more.date ?? DATE}\ncontent-type: application/json\nvia: 1.1 proxy.globex.example\n\n${more.body ?? ''}`

const hash = (canonical: string): string => createHash('sha256').update(canonical).digest('hex')
const appJwt = (canonical: string, claims: Readonly<Record<string, unknown>> = {}): string =>
  fakeToken({
    iss: 'com.globex.app',
    aud: [CLIENT_KEY],
    iat: NOW,
    exp: NOW + 180,
    qsh: hash(canonical),
    ...claims,
  })

const call = (request: string, headers: string, answer: string): string =>
  `${request} HTTP/1.1\nhost: ${SITE}\naccept: application/json\n${headers}\n\n${answer}`
const answer = (
  status: string,
  body: string,
  headers = 'content-type: application/json;charset=UTF-8',
): string => `HTTP/1.1 ${status}\ndate: ${DATE}\nserver: AtlassianEdge\n${headers}\n\n${body}`
const realm = `content-type: text/html;charset=UTF-8\nwww-authenticate: OAuth realm="https%3A%2F%2F${SITE}"`
const bearer = 'authorization: Bearer ***'
const known = `content-type: application/json;charset=UTF-8\nx-aaccountid: ${USER}`
const toApp = (request: string, token: string, status: string, body: string): string =>
  `${request} HTTP/1.1\nhost: app.globex.example\nauthorization: JWT ${token}\n\nHTTP/1.1 ${status}\ndate: ${DATE}\nx-powered-by: Express\ncontent-type: application/json; charset=utf-8\n\n${body}`

/** Modes told by facts alone, in other languages, by the bare minimum, and healthy look-alikes of them. */
export const morePastes: readonly Paste[] = [
  {
    name: 'T01 in the challenge of an empty answer',
    first: ['T01'],
    text: `HTTP/1.1 401 Unauthorized\ndate: ${DATE}\nwww-authenticate: Bearer error="unauthorized_client", error_description="The authenticated client is not authorized to use this authorization grant type"\n`,
  },
  {
    name: 'T02 by a fast clock, body in no language',
    first: ['T02'],
    text: exchange(assertion(), '400 Bad Request', { date: 'Tue, 03 Nov 2026 09:56:01 GMT' }),
  },
  {
    name: 'T02 by a lifetime of an hour, 401',
    first: ['T02'],
    text: exchange(assertion({ exp: NOW + 3600 }), '401 Unauthorized'),
  },
  {
    name: 'T03: the old host does not resolve any more',
    first: ['T03'],
    text: 'FetchError: request to https://auth.atlassian.io/oauth2/token failed, reason: getaddrinfo ENOTFOUND auth.atlassian.io',
  },
  {
    name: 'T04: log names the client id, payload another',
    first: ['T04'],
    text: `{"key":"com.globex.app","clientKey":"${CLIENT_KEY}","oauthClientId":"bmV3","sharedSecret":"[removed]","baseUrl":"https://${SITE}","productType":"jira","eventType":"installed"}\n2026-11-03T10:00:00Z ERROR POST https://${SERVER}/oauth2/token iss=urn:atlassian:connect:clientid:b2xk sub=urn:atlassian:connect:useraccountid:${USER} tnt=https://${SITE} -> 400`,
  },
  {
    name: 'T04: two payloads of one site, exchange not kept',
    first: ['T04', 'T10'],
    text: `old {"key":"com.globex.app","clientKey":"a","oauthClientId":"b2xk","sharedSecret":"x","baseUrl":"https://${SITE}"}\nnew {"key":"com.globex.app","clientKey":"b","oauthClientId":"bmV3","sharedSecret":"y","baseUrl":"https://${SITE}"}\n2026-11-03T10:00:00Z ERROR POST https://${SERVER}/oauth2/token -> 400`,
  },
  {
    name: 'T05: payload without the id, and a refused exchange',
    first: ['T05'],
    text: `{"key":"com.globex.app","clientKey":"${CLIENT_KEY}","sharedSecret":"[removed]","baseUrl":"https://${SITE}","productType":"jira"}\n2026-11-03T10:00:00Z ERROR POST https://${SERVER}/oauth2/token -> 400`,
  },
  {
    name: 'T06 over HTTP/2 with pseudo headers',
    first: ['T06'],
    text: `:method: POST\n${exchange(assertion({ sub: 'urn:atlassian:connect:userkey:ff8080815a' }), '400 Bad Request')}`,
  },
  {
    name: 'T07: an address as sub',
    first: ['T07'],
    text: exchange(assertion({ sub: 'mia@globex.example' }), '401 Unauthorized'),
  },
  {
    name: 'T08: FedRAMP site at the commercial server, told by a log line',
    first: ['T08'],
    text: `level=warn msg="exchange refused" method=POST url=https://${SERVER}/oauth2/token iss=urn:atlassian:connect:clientid:YQ tnt=https://bureau.atlassian-us-gov-mod.net aud=https://${SERVER} status=400`,
  },
  {
    name: 'T09: custom domain',
    first: ['T09'],
    text: exchange(assertion({ tnt: 'https://jira.globex.example' }), '403 Forbidden'),
  },
  {
    name: 'T10: both directions fail',
    first: ['T10'],
    text: `Authentication verification error (400):  Unable to decodeSymmetric JWT token: Error: Signature verification failed for input: [x] with method sha256\n\n${exchange(assertion(), '400 Bad Request')}`,
  },
  {
    name: 'T11: Forge names in a HAR',
    first: ['T11'],
    text: JSON.stringify({
      log: {
        entries: [
          {
            startedDateTime: '2026-11-03T10:00:00Z',
            time: 9,
            request: {
              method: 'POST',
              url: `https://${SERVER}/oauth2/token`,
              headers: [],
              postData: {
                mimeType: 'application/x-www-form-urlencoded',
                params: [
                  { name: 'assertion', value: '[redacted]' },
                  { name: 'scope', value: 'read:jira-work' },
                ],
              },
            },
            response: {
              status: 400,
              headers: [{ name: 'content-type', value: 'application/json' }],
              content: { size: 0 },
            },
          },
        ],
      },
    }),
  },
  {
    name: 'T12: errors in another language',
    first: ['T12'],
    text: '{"data":{"offlineUserAuthToken":{"success":false,"errors":[{"message":"Los permisos no se han podido cargar."}],"authToken":null}}}',
  },
  {
    name: 'J01 by shape alone',
    first: ['J01'],
    text: call(
      'GET /rest/api/3/field',
      bearer,
      answer('403 Forbidden', '{"error":"…"}', 'content-type: application/json'),
    ),
  },
  {
    name: 'J02 in German, without the realm',
    first: ['J02'],
    text: call(
      'GET /rest/api/3/myself',
      bearer,
      answer(
        '401 Unauthorized',
        '{"errorMessages":["Der Client muss authentifiziert sein."],"errors":{}}',
      ),
    ),
  },
  {
    name: 'J02 as XML behind a proxy',
    first: ['J02'],
    text: answer(
      '401 Unauthorized',
      '<status><status-code>401</status-code><message>Client must be authenticated to access this resource.</message></status>',
      'content-type: application/xml\nvia: 1.1 squid',
    ),
  },
  {
    name: 'J03: no scheme at all',
    first: ['J03'],
    text: call(
      'GET /rest/api/3/project',
      `authorization: ${fakeToken({ sub: USER, iss: `https://${SERVER}`, iat: NOW, exp: NOW + 900 })}`,
      answer('200 OK', '[]'),
    ),
  },
  {
    name: 'J03: a colon after the word',
    first: ['J03'],
    text: call(
      'GET /rest/api/3/myself',
      'authorization: Bearer: abcdefghijklmnop0123456789',
      answer('401 Unauthorized', '', realm),
    ),
  },
  {
    name: 'J04: login reason in a log line',
    first: ['J04'],
    text: `2026-11-03T10:00:00Z GET https://${SITE}/rest/api/3/search/jql?jql=project=OPS -> 200 X-Seraph-LoginReason: AUTHENTICATED_FAILED {"issues":[],"isLast":true}`,
  },
  {
    name: 'J05 in Spanish: the app’s JWT after Bearer',
    first: ['J05'],
    text: `POST /rest/api/3/issue HTTP/1.1\nhost: ${SITE}\nauthorization: Bearer ${appJwt('POST&/rest/api/3/issue&')}\ncontent-type: application/json\n\n{"fields":{"summary":"x"}}\n\n${answer('400 Bad Request', '{"errorMessages":[],"errors":{"summary":"No se puede establecer el campo."}}')}`,
  },
  {
    name: 'J06 by the query parameter, right hash',
    first: ['J06'],
    text: call(
      `GET /rest/api/3/field?jwt=${appJwt('GET&/rest/api/3/field&', { iss: CLIENT_KEY })}`,
      'x-request-id: 1',
      answer('401 Unauthorized', '', realm),
    ),
  },
  {
    name: 'J07: the query was not hashed',
    first: ['J07'],
    text: call(
      'GET /rest/api/3/field/search?type=custom',
      `Authorization: JWT ${appJwt('GET&/rest/api/3/field/search&')}`,
      answer('401 Unauthorized', 'Клиент должен пройти проверку подлинности.', realm),
    ),
  },
  {
    name: 'J08 over the query',
    first: ['J08'],
    text: call(
      `GET /rest/api/3/field?jwt=${fakeToken({ iss: CLIENT_KEY, sub: USER, qsh: 'context-qsh', iat: NOW, exp: NOW + 900 })}`,
      'x-request-id: 1',
      answer('401 Unauthorized', '', realm),
    ),
  },
  {
    name: 'J09 as XML',
    first: ['J09'],
    text: answer(
      '403 Forbidden',
      '<?xml version="1.0"?><status><status-code>403</status-code><message>Request not in an authorized API scope</message></status>',
      'content-type: application/xml',
    ),
  },
  {
    name: 'J10 in German: a dot segment',
    first: ['J10'],
    text: call(
      'GET /rest/api/3/issue/../field',
      bearer,
      answer('400 Bad Request', 'Die Anforderungs-URI ist fehlerhaft.', 'content-type: text/plain'),
    ),
  },
  {
    name: 'J11 by the failure category',
    first: ['J11'],
    text: `GET /ex/jira/6a1c0a0e-0000-4000-8000-00000000aaaa/rest/api/3/field HTTP/2\nhost: api.atlassian.com\n\nHTTP/2 401\nX-Failure-Category: FAILURE_CLIENT_SCOPE_CHECK\ncontent-length: 0\n`,
  },
  {
    name: 'J12 in Japanese, scopes named',
    first: ['J12'],
    text: answer(
      '403 Forbidden',
      '{"errorMessages":["スコープが不足しています: [read:issue:jira]"],"errors":{}}',
    ),
  },
  {
    name: 'J13: a property of the app, as a user',
    first: ['J13'],
    text: call(
      `PUT /rest/atlassian-connect/1/addons/com.globex.app/properties/x`,
      bearer,
      answer('401 Unauthorized', '', known),
    ),
  },
  {
    name: 'J14 in French',
    first: ['J14', 'J16'],
    text: call(
      'GET /rest/api/3/permissionscheme',
      bearer,
      answer(
        '401 Unauthorized',
        '{"errorMessages":["Vous devez être administrateur."],"errors":{}}',
        known,
      ),
    ),
  },
  {
    name: 'J15 in Polish',
    first: ['J15'],
    text: call(
      'GET /rest/api/2/issue/OPS-1?fields=summary',
      bearer,
      answer(
        '404 Not Found',
        '{"errorMessages":["Zgłoszenie nie istnieje lub nie masz uprawnień."],"errors":{}}',
        known,
      ),
    ),
  },
  {
    name: 'J16 in Italian, upper-case headers',
    first: ['J16'],
    text: call(
      'PUT /rest/api/3/project/OPS/role/10100',
      bearer,
      answer(
        '401 Unauthorized',
        '{"errorMessages":["Impossibile modificare."],"errors":{}}',
        known.toUpperCase().replace(/CONTENT-TYPE: .*/, 'CONTENT-TYPE: application/json'),
      ),
    ),
  },
  {
    name: 'J17 in a log',
    first: ['J17'],
    text: `2026-11-03T10:00:00Z GET https://${SITE}/rest/api/3/issue/OPS-1 as app -> 404 {"errorMessages":["x"],"errors":{}}\n2026-11-03T10:00:01Z GET https://${SITE}/rest/api/3/issue/OPS-1 as user -> 200`,
  },
  {
    name: 'J18: body cut off',
    first: ['J18'],
    text: `403 from https://${SITE}/wiki/rest/api/space: {"message":"Current user not permitted to use Confl`,
  },
  {
    name: 'J20: page in German for a browser’s write',
    first: ['J20'],
    text: `PUT /rest/api/3/issue/OPS-1 HTTP/1.1\nHost: ${SITE}\nUser-Agent: Mozilla/5.0 (Windows NT 10.0) Chrome/142.0\nOrigin: https://app.globex.example\nContent-Type: application/json\n\n{"fields":{}}\n\n${answer('403 Forbidden', 'Überprüfung fehlgeschlagen', 'content-type: text/plain')}`,
  },
  {
    name: 'J21: token endpoint in a log',
    first: ['J21'],
    text: `{"level":"error","msg":"exchange","url":"https://${SERVER}/oauth2/token","method":"POST","status":429}`,
  },
  {
    name: 'J22 in Korean',
    first: ['J22'],
    text: call(
      'GET /rest/api/3/search?jql=x',
      bearer,
      answer('410 Gone', '{"errorMessages":["요청한 API가 제거되었습니다."],"errors":{}}', known),
    ),
  },
  {
    name: 'J23 in Turkish',
    first: ['J23'],
    text: call(
      'GET /rest/api/3/user?userKey=mia',
      bearer,
      answer('400 Bad Request', '{"errorMessages":["Desteklenmiyor."],"errors":{}}', known),
    ),
  },
  {
    name: 'J25 in Dutch: a cut-off body',
    first: ['J25'],
    text: `POST /rest/api/3/issue HTTP/1.1\nhost: ${SITE}\n${bearer}\ncontent-type: application/json\n\n{"fields":{"summary":"x"\n\n${answer('400 Bad Request', '{"errorMessages":["Fout."],"errors":{}}', known)}`,
  },
  {
    name: 'N01: HEAD with a length, page in no language',
    first: ['N01'],
    text: `HEAD /rest/api/3/serverInfo HTTP/1.1\nHost: ${SITE}\nContent-Length: 2\n\nHTTP/1.1 403 Forbidden\nServer: CloudFront\nX-Cache: Error from cloudfront\nContent-Type: text/html\n`,
  },
  {
    name: 'N02: 308 in capitals',
    first: ['N02'],
    text: `PUT /rest/api/3/issue/OPS-1 HTTP/1.1\nHOST: initech.atlassian.net\n\nHTTP/1.1 308 Permanent Redirect\nLOCATION: https://${SITE}/rest/api/3/issue/OPS-1\n`,
  },
  {
    name: 'N03 in Finnish',
    first: ['N03'],
    text: call(
      'GET /jira/rest/api/2/field',
      bearer,
      answer(
        '404 Not Found',
        '<!doctype html><html lang="fi"><title>Linkki ei toimi</title></html>',
        'content-type: text/html',
      ),
    ),
  },
  { name: 'N05 without a body', first: ['N05'], text: `POST /rest/deployments/0.1/bulk -> 413` },
  {
    name: 'I01 without words',
    first: ['I01'],
    text: toApp(
      'GET /panel?issueKey=OPS-1&utm=1',
      fakeToken({
        iss: CLIENT_KEY,
        sub: USER,
        iat: NOW,
        exp: NOW + 180,
        qsh: hash('GET&/panel&issueKey=OPS-1'),
      }),
      '401 Unauthorized',
      '{"message":"Unauthorized"}',
    ),
  },
  {
    name: 'I04 without words',
    first: ['I04'],
    text: toApp(
      'GET /panel',
      fakeToken({
        iss: CLIENT_KEY,
        sub: USER,
        iat: NOW - 900,
        exp: NOW - 720,
        qsh: hash('GET&/panel&'),
      }),
      '401 Unauthorized',
      '',
    ),
  },
  {
    name: 'I05 from a newer Spring Boot',
    first: ['I05'],
    text: 'com.atlassian.connect.spring.internal.jwt.JwtExpiredException: Expired at 2026-11-03T09:50:00Z and time is now 2026-11-03T10:00:00Z (30 seconds leeway is allowed)',
  },
  {
    name: 'I13: the key’s host is not reachable',
    first: ['I13'],
    text: 'Error: connect ETIMEDOUT while fetching https://connect-install-keys.atlassian.com/7b2f0c0e',
  },
  {
    name: 'I19 without words',
    first: ['I19'],
    text: `POST /remote HTTP/1.1\nHost: app.globex.example\nAuthorization: Bearer ${fakeToken({ iss: 'forge/invocation-token', aud: 'ari:cloud:ecosystem::app/1', iat: NOW, exp: NOW + 25 })}\n\nHTTP/1.1 401 Unauthorized\nX-Powered-By: Express\n`,
  },
  {
    name: 'healthy: validation of a field, right user',
    first: [],
    text: call(
      'PUT /rest/api/3/issue/OPS-1',
      `${bearer}\ncontent-type: application/json`,
      answer(
        '400 Bad Request',
        '{"errorMessages":[],"errors":{"duedate":"Gib ein Datum ein."}}',
        known,
      ),
    ),
  },
  {
    name: 'healthy: connection reset, then it went well',
    first: [],
    text: `2026-11-03 WARN retrying after read ECONNRESET\n2026-11-03 INFO GET https://${SITE}/rest/api/3/myself -> 200`,
  },
  {
    name: 'healthy: app JWT with a comma-joined name',
    first: [],
    text: call(
      'GET /rest/api/3/project/search?id=1&id=2',
      `authorization: JWT ${appJwt('GET&/rest/api/3/project/search&id=1,2')}`,
      answer('200 OK', '{"values":[{"id":"1"}]}', known),
    ),
  },
  {
    name: 'healthy: empty list of the right user',
    first: [],
    text: call(
      'GET /rest/api/3/project/search',
      bearer,
      answer('200 OK', '{"total":0,"values":[]}', known),
    ),
  },
  {
    name: 'healthy: redirect to login of a page, not of the API',
    first: [],
    text: `GET /browse/OPS-1 HTTP/1.1\nHost: ${SITE}\n\nHTTP/1.1 302 Found\nLocation: https://id.atlassian.com/login?continue=https%3A%2F%2F${SITE}\n`,
  },
  {
    name: 'healthy: payload without the id alone',
    first: [],
    text: `{"key":"com.globex.app","clientKey":"${CLIENT_KEY}","sharedSecret":"[removed]","baseUrl":"https://${SITE}","productType":"jira","eventType":"installed"}`,
  },
  {
    name: 'healthy: exchange that failed once and then went well',
    first: [],
    text: `${exchange(assertion(), '400 Bad Request')}\n\n${exchange(assertion({ iat: NOW + 2, exp: NOW + 62 }), '200 OK', { body: '{"access_token":"[redacted]","expires_in":900,"token_type":"Bearer"}' })}`,
  },
]
