import { fakeToken } from '../corpus/fake-token.ts'
import type { Paste } from './paste.ts'

const SITE = 'globex.atlassian.net'
const NOW = 1793700000

/** What servers, collectors and app frameworks log. None of these texts is in the corpus. */
export const logPastes: readonly Paste[] = [
  {
    name: 'nginx in front of the app',
    first: ['I04'],
    text: `10.0.0.4 - - [03/Nov/2026:10:00:00 +0000] "GET /issue-panel?xdm_e=https%3A%2F%2F${SITE} HTTP/1.1" 401 58 "-" "Mozilla/5.0"
2026-11-03T10:00:00.120Z warn: Authentication verification error (401):  Authentication request has expired. Try reloading the page.`,
  },
  {
    name: 'AWS ALB access log of an outbound proxy',
    first: ['J21'],
    text: `https 2026-11-03T10:00:00.120Z app/egress/50dc 10.0.0.4:2817 104.192.142.18:443 0.000 0.012 0.000 429 429 34 366 "GET https://${SITE}:443/rest/api/3/issue/OPS-2 HTTP/1.1" "timesheets/2" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2`,
  },
  {
    name: 'Sentry event JSON',
    first: ['I07'],
    text: JSON.stringify(
      {
        event_id: 'fc6d8c0c43fc4630ad850ee518f1b9d0',
        platform: 'node',
        level: 'error',
        timestamp: 1793700000,
        exception: {
          values: [
            {
              type: 'Error',
              value:
                'Authentication verification error (400):  Unable to decodeSymmetric JWT token: Error: Signature verification failed for input: [Filtered] with method sha256',
            },
          ],
        },
        request: { url: 'https://app.globex.example/panel', method: 'GET' },
      },
      null,
      2,
    ),
  },
  {
    name: 'Datadog log with attributes',
    first: ['T03'],
    text: JSON.stringify({
      id: 'AQAAAZ',
      attributes: {
        status: 'error',
        service: 'sync',
        http: { method: 'POST', url: 'https://auth.atlassian.io/oauth2/token', status_code: 400 },
        error: { message: 'Request failed with status code 400', stack: 'AxiosError: …' },
      },
    }),
  },
  {
    name: 'CloudWatch JSON lines',
    first: ['T01'],
    text: `{"timestamp":"2026-11-03T10:00:00.120Z","level":"INFO","requestId":"a1","message":"exchange","data":{"tenant":"globex"}}
{"timestamp":"2026-11-03T10:00:00.520Z","level":"ERROR","requestId":"a1","message":"exchange failed","errorType":"TokenError","response":{"status":401,"data":{"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}}}`,
  },
  {
    name: 'Splunk key=value with quotes',
    first: ['J15'],
    text: `2026-11-03 10:00:00,120 +0000 log_level=ERROR app="timesheets" http_method=GET uri="https://${SITE}/rest/api/3/project/PAY" http_status=404 response_body="{\\"errorMessages\\":[\\"Aucun projet trouvé avec la clé PAY.\\"],\\"errors\\":{}}"`,
  },
  {
    name: 'Google Cloud logging entry',
    first: ['N04'],
    text: JSON.stringify({
      insertId: 'x1',
      severity: 'ERROR',
      httpRequest: {
        requestMethod: 'GET',
        requestUrl: `https://${SITE}/rest/api/3/myself`,
        status: 403,
      },
      jsonPayload: {
        message: 'jira answered',
        body: '{"errorMessages":["The IP address has been rejected because it is not on the allowed list. See your admin for more information."],"errors":{}}',
      },
    }),
  },
  {
    name: 'winston, simple format',
    first: ['J18'],
    text: 'error: confluence call failed {"status":403,"body":{"message":"Current user not permitted to use Confluence","statusCode":403},"service":"worker"}',
  },
  {
    name: 'bunyan with req and res',
    first: ['N05'],
    text: '{"name":"worker","hostname":"w1","pid":4,"level":50,"req":{"method":"POST","url":"/rest/builds/0.1/bulk"},"res":{"statusCode":413},"msg":"payload refused","time":"2026-11-03T10:00:00.120Z","v":0}',
  },
  {
    name: 'Spring: RestClientResponseException inside of a log line',
    first: ['J12'],
    text: `2026-11-03T10:00:00.120Z  WARN 1 --- [task-3] c.g.sync.JiraClient : 403 Forbidden on GET request for "https://api.atlassian.com/ex/jira/6a1c0a0e-0000-4000-8000-00000000aaaa/rest/api/3/search/jql": "{"errorMessages":["Access to the resource was denied due to missing scope grants. Your app was granted the following scopes: []."],"errors":{}}"`,
  },
  {
    name: 'Spring Boot: unknown host',
    first: ['I09'],
    text: `2026-11-03 10:00:00.120 ERROR 7 --- [nio-8080-exec-1] c.a.c.s.i.auth.jwt.JwtAuthenticationProvider : Could not find an installed host for the provided issuer: 5e1f0000-1111-3222-8333-444455556666
org.springframework.security.core.userdetails.UsernameNotFoundException: Could not find an installed host for the provided issuer: 5e1f0000-1111-3222-8333-444455556666
	at com.atlassian.connect.spring.internal.auth.jwt.JwtAuthenticationProvider.getHost(JwtAuthenticationProvider.java:131)`,
  },
  {
    name: 'Python logging of a port of the exchange, with printed claims',
    first: ['T06'],
    text: `2026-11-03 10:00:00,120 DEBUG impersonation claims = {'iss': 'urn:atlassian:connect:clientid:abc123', 'sub': 'urn:atlassian:connect:userkey:mkrystof', 'tnt': 'https://${SITE}', 'aud': 'https://oauth-2-authorization-server.services.atlassian.com', 'iat': ${NOW}, 'exp': ${NOW + 60}}
2026-11-03 10:00:00,410 ERROR POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token returned 400`,
  },
  {
    name: 'Heroku router and app',
    first: ['I01'],
    text: `2026-11-03T10:00:00.120000+00:00 app[web.1]: Auth failure: Query hash mismatch: Received: "aa" but calculated "bb". Canonical query was: "POST&/hook&
2026-11-03T10:00:00.121000+00:00 heroku[router]: at=info method=POST path="/hook" host=app.globex.example status=401 bytes=190`,
  },
  {
    name: 'Kubernetes: container line with a JSON message as a string',
    first: ['I09'],
    text: JSON.stringify({
      log: '{"level":"warn","message":"Authentication verification error (401):  Could not find stored client data for 5e1f0000-1111-3222-8333-444455556666. Is this client registered?"}\n',
      stream: 'stdout',
      time: '2026-11-03T10:00:00.120Z',
    }),
  },
  {
    name: 'Ansible task output with a Python dict',
    first: ['J02'],
    text: `fatal: [localhost]: FAILED! => {"changed": false, "content_type": "text/html;charset=UTF-8", "msg": "Status code was 401 and not [200]: HTTP Error 401: Unauthorized", "status": 401, "url": "https://${SITE}/rest/api/3/myself", "www_authenticate": "OAuth realm=\\"https%3A%2F%2F${SITE}\\""}`,
  },
  {
    name: 'Terraform provider error',
    first: ['J16', 'J14'],
    text: `Error: creating role actor: 401 Unauthorized: POST https://${SITE}/rest/api/3/project/OPS/role/10002: {"errorMessages":["Du kannst die Konfiguration dieses Projekts nicht bearbeiten."],"errors":{}}`,
  },
  {
    name: 'GitHub Actions annotation',
    first: ['N01'],
    text: `##[error]Error: Jira API error: Unexpected token < in JSON at position 0
##[debug]GET https://${SITE}/rest/api/3/myself -> 403
##[debug]<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
##[debug]<TITLE>ERROR: The request could not be satisfied</TITLE>`,
  },
  {
    name: 'support mail in French with the app’s message in it',
    first: ['T05'],
    text: `Bonjour,

depuis ce matin le bouton ne répond plus. L’administrateur a trouvé ceci dans le journal :

« Error: clientSettings.oauthClientId must be defined »

Merci d’avance`,
  },
  {
    name: 'healthy: access log with slow requests',
    first: [],
    text: `10.0.0.4 - - [03/Nov/2026:10:00:00 +0000] "GET /issue-panel HTTP/1.1" 200 4034 "-" "Mozilla/5.0"
10.0.0.4 - - [03/Nov/2026:10:00:02 +0000] "POST /hook HTTP/1.1" 204 401 "-" "Atlassian HttpClient"`,
  },
  {
    name: 'healthy: pino line with a 200 and a quoted error',
    first: [],
    text: `{"level":30,"time":1793700000000,"msg":"fetched","req":{"method":"GET","url":"https://${SITE}/rest/api/3/issue/OPS-3"},"res":{"statusCode":200},"summary":"Client must be authenticated to access this resource."}`,
  },
  {
    name: 'healthy: httpie of an issue that talks of 403',
    first: [],
    text: `HTTP/1.1 200 OK
Content-Type: application/json;charset=UTF-8
Date: Tue, 03 Nov 2026 10:00:01 GMT
Server: AtlassianEdge
X-AAccountId: 70121:0b2f1c9a-5d1e-4a0f-8f43-2c1d77aa0001

{"id":"1","key":"OPS-3","fields":{"summary":"XSRF check failed: 403","description":null}}`,
  },
  {
    name: 'healthy: a created issue by curl -i, answer in JSON with an empty errors list',
    first: [],
    text: `HTTP/2 201
date: Tue, 03 Nov 2026 10:00:01 GMT
content-type: application/json;charset=UTF-8
x-aaccountid: 70121:0b2f1c9a-5d1e-4a0f-8f43-2c1d77aa0001

{"issues":[{"id":"1","key":"OPS-4"}],"errors":[]}`,
  },
  {
    name: 'healthy: exchange and call by a Java client',
    first: [],
    text: `2026-11-03 10:00:00 INFO  POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token -> 200
2026-11-03 10:00:01 INFO  GET https://${SITE}/rest/api/3/myself -> 200 {"accountId":"70121:0b2f1c9a-5d1e-4a0f-8f43-2c1d77aa0001","displayName":"Mia 401"}`,
  },
  {
    name: 'healthy: a session token alone in a log of level debug',
    first: [],
    text: `2026-11-03 10:00:01 DEBUG issued session token ${fakeToken({ iss: 'com.globex.app', sub: '70121:x', aud: ['5e1f0000-1111-3222-8333-444455556666'], iat: NOW, exp: NOW + 900 })}`,
  },
  {
    name: 'two exchanges of one paste: wrong hook audience',
    first: ['I12'],
    text: `POST /installed HTTP/1.1
Host: app.globex.example
Authorization: JWT ${fakeToken({ iss: '5e1f0000-1111-3222-8333-444455556666', aud: ['https://old-tunnel.example'], iat: NOW, exp: NOW + 180, qsh: '4a2e1de8ca74e6cafe8862d332fa3ac7a8e51e692bc6d798ea4dfedc14948bf4' }, { alg: 'RS256', kid: 'k1' })}
Content-Type: application/json

{"key":"com.globex.app","clientKey":"5e1f0000-1111-3222-8333-444455556666","baseUrl":"https://${SITE}","eventType":"installed"}

HTTP/1.1 401 Unauthorized
Date: Tue, 03 Nov 2026 10:00:01 GMT
X-Powered-By: Express
`,
  },
]
