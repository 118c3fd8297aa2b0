import { fakeToken } from '../corpus/fake-token.ts'
import type { Paste } from './paste.ts'

const SITE = 'globex.atlassian.net'
const NOW = 1793700000
const USER = '70121:0b2f1c9a-5d1e-4a0f-8f43-2c1d77aa0001'
const assertion = (claims: Readonly<Record<string, unknown>> = {}): string =>
  fakeToken({
    iss: 'urn:atlassian:connect:clientid:Y2xpZW50LWlkLW9mLWdsb2JleA',
    sub: `urn:atlassian:connect:useraccountid:${USER}`,
    tnt: `https://${SITE}`,
    aud: 'https://oauth-2-authorization-server.services.atlassian.com',
    iat: NOW,
    exp: NOW + 60,
    ...claims,
  })

/** What HTTP clients of other languages print. None of these texts is in the corpus. */
export const clientPastes: readonly Paste[] = [
  {
    name: 'Python requests: HTTPError with the response printed',
    first: ['J01'],
    text: `Traceback (most recent call last):
  File "/srv/sync/jira.py", line 44, in fetch
    r.raise_for_status()
  File "/usr/lib/python3.12/site-packages/requests/models.py", line 1024, in raise_for_status
    raise HTTPError(http_error_msg, response=self)
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://${SITE}/rest/api/3/project/search
response body: {"error": "Failed to parse Connect Session Auth Token"}`,
  },
  {
    name: 'Python requests: only the exception, 410',
    first: ['J22'],
    text: `requests.exceptions.HTTPError: 410 Client Error: Gone for url: https://${SITE}/rest/api/2/search?jql=assignee%3DcurrentUser%28%29`,
  },
  {
    name: 'Python http.client debug output',
    first: ['J02'],
    text: `send: b'GET /rest/api/3/myself HTTP/1.1\\r\\nHost: ${SITE}\\r\\nUser-Agent: python-requests/2.32.3\\r\\nAccept: */*\\r\\n\\r\\n'
reply: 'HTTP/1.1 401 Unauthorized\\r\\n'
header: Date: Tue, 03 Nov 2026 10:00:01 GMT
header: Content-Type: text/html;charset=UTF-8
header: WWW-Authenticate: OAuth realm="https%3A%2F%2F${SITE}"
header: Server: AtlassianEdge`,
  },
  {
    name: 'Java OkHttp logging interceptor',
    first: ['J21'],
    text: `10:02:11.101 [pool-2-thread-1] INFO okhttp3.OkHttpClient - --> GET https://${SITE}/rest/agile/1.0/board h2
10:02:11.101 [pool-2-thread-1] INFO okhttp3.OkHttpClient - Authorization: Bearer ██
10:02:11.102 [pool-2-thread-1] INFO okhttp3.OkHttpClient - --> END GET
10:02:11.240 [pool-2-thread-1] INFO okhttp3.OkHttpClient - <-- 429 https://${SITE}/rest/agile/1.0/board (138ms)
10:02:11.240 [pool-2-thread-1] INFO okhttp3.OkHttpClient - retry-after: 12
10:02:11.240 [pool-2-thread-1] INFO okhttp3.OkHttpClient - ratelimit-reason: jira-quota-tenant-based
10:02:11.240 [pool-2-thread-1] INFO okhttp3.OkHttpClient - <-- END HTTP (0-byte body)`,
  },
  {
    name: 'Java: Feign exception',
    first: ['J15'],
    text: `feign.FeignException$NotFound: [404 Not Found] during [GET] to [https://${SITE}/rest/api/3/issue/OPS-91] [JiraClient#issue(String)]: [{"errorMessages":["Vorgang nicht vorhanden oder keine Berechtigung."],"errors":{}}]
	at feign.FeignException.clientErrorStatus(FeignException.java:226)`,
  },
  {
    name: 'Java: Apache HttpClient wire log',
    first: ['J20'],
    text: `2026-11-03 10:00:00,120 DEBUG org.apache.http.wire - http-outgoing-3 >> "POST /rest/api/3/issue/OPS-2/attachments HTTP/1.1[\\r][\\n]"
2026-11-03 10:00:00,120 DEBUG org.apache.http.wire - http-outgoing-3 >> "Content-Type: multipart/form-data; boundary=zz[\\r][\\n]"
2026-11-03 10:00:00,120 DEBUG org.apache.http.wire - http-outgoing-3 >> "Host: ${SITE}[\\r][\\n]"
2026-11-03 10:00:00,120 DEBUG org.apache.http.wire - http-outgoing-3 >> "Authorization: Bearer ***[\\r][\\n]"
2026-11-03 10:00:00,121 DEBUG org.apache.http.wire - http-outgoing-3 >> "[\\r][\\n]"
2026-11-03 10:00:00,330 DEBUG org.apache.http.wire - http-outgoing-3 << "HTTP/1.1 403 Forbidden[\\r][\\n]"
2026-11-03 10:00:00,330 DEBUG org.apache.http.wire - http-outgoing-3 << "Content-Type: text/plain[\\r][\\n]"
2026-11-03 10:00:00,330 DEBUG org.apache.http.wire - http-outgoing-3 << "[\\r][\\n]"
2026-11-03 10:00:00,330 DEBUG org.apache.http.wire - http-outgoing-3 << "XSRF check failed[\\n]"`,
  },
  {
    name: 'Go: httputil dumps of request and response',
    first: ['T09'],
    text: `2026/11/03 10:00:00 request:
POST /oauth2/token HTTP/1.1
Host: oauth-2-authorization-server.services.atlassian.com
User-Agent: Go-http-client/1.1
Content-Type: application/x-www-form-urlencoded
Accept-Encoding: gzip

assertion=${assertion({ tnt: `https://${SITE}/wiki/` })}&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer
2026/11/03 10:00:00 response:
HTTP/2.0 400 Bad Request
Content-Type: application/json
Date: Tue, 03 Nov 2026 10:00:01 GMT
`,
  },
  {
    name: 'Go: wrapped error of a name that does not resolve',
    first: ['N06'],
    text: `time=2026-11-03T10:00:00Z level=ERROR msg="sync failed" err="Get \\"https://globexx.atlassian.net/rest/api/3/myself\\": dial tcp: lookup globexx.atlassian.net on 10.0.0.2:53: no such host"`,
  },
  {
    name: 'PHP: Guzzle exception, truncated body',
    first: ['J25'],
    text: `GuzzleHttp\\Exception\\ClientException: Client error: \`PUT https://${SITE}/rest/api/3/issue/OPS-2\` resulted in a \`400 Bad Request\` response:
{"errorMessages":["There was an error parsing JSON. Check that your request body is valid."],"errors":{}}
 in /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113`,
  },
  {
    name: 'C#: HttpResponseMessage as text',
    first: ['J24'],
    text: `StatusCode: 415, ReasonPhrase: 'Unsupported Media Type', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:
{
  Date: Tue, 03 Nov 2026 10:00:01 GMT
  Server: AtlassianEdge
  Content-Type: application/problem+json
}
RequestUri: 'https://${SITE}/rest/api/3/issue', Method: POST`,
  },
  {
    name: 'C#: HttpRequestException with a certificate',
    first: ['N09'],
    text: `System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.
 ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: self signed certificate in certificate chain
   at System.Net.Security.SslStream.SendAuthResetSignal`,
  },
  {
    name: 'Ruby: Faraday error',
    first: ['T02'],
    text: `Faraday::BadRequestError: the server responded with status 400 for POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token
{:status=>400, :headers=>{"content-type"=>"application/json"}, :body=>"{\\"error\\":\\"invalid_grant\\",\\"error_description\\":\\"Expiration timestamp too far in the future [was 241 seconds from now; please set \`exp\` to no more than 60 seconds after issue time]\\"}"}`,
  },
  {
    name: 'Ruby: Net::HTTP debug output',
    first: ['N03'],
    text: `opening connection to ${SITE}:443...
<- "GET /jira/rest/api/2/serverInfo HTTP/1.1\\r\\nAccept: */*\\r\\nHost: ${SITE}\\r\\n\\r\\n"
-> "HTTP/1.1 404 Not Found\\r\\n"
-> "Content-Type: text/html;charset=UTF-8\\r\\n"
-> "Server: AtlassianEdge\\r\\n"
-> "\\r\\n"
-> "<html><head><title>404</title></head></html>"`,
  },
  {
    name: 'httpie with both messages',
    first: ['J07'],
    text: `GET /rest/api/3/user/search?query=mia%20k HTTP/1.1
Accept: */*
Authorization: JWT ${fakeToken({ iss: 'com.globex.app', iat: NOW, exp: NOW + 180, aud: ['0f9d'], qsh: '0000000000000000000000000000000000000000000000000000000000000000' })}
Connection: keep-alive
Host: ${SITE}
User-Agent: HTTPie/3.2.2



HTTP/1.1 401 Unauthorized
Content-Type: text/html;charset=UTF-8
Date: Tue, 03 Nov 2026 10:00:01 GMT
Www-Authenticate: OAuth realm="https%3A%2F%2F${SITE}"

`,
  },
  {
    name: 'wget -S',
    first: ['N02'],
    text: `--2026-11-03 10:00:00--  https://initech.atlassian.net/rest/api/3/project/search
Connecting to initech.atlassian.net:443... connected.
HTTP request sent, awaiting response...
  HTTP/1.1 301 Moved Permanently
  Location: https://${SITE}/rest/api/3/project/search
  Server: AtlassianEdge
  Content-Length: 0`,
  },
  {
    name: 'curl on Windows with carets',
    first: ['T11'],
    text: `C:\\tickets> curl.exe -i -X POST ^
  -H "Content-Type: application/x-www-form-urlencoded" ^
  --data "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=${assertion()}&scope=read,write" ^
  https://oauth-2-authorization-server.services.atlassian.com/oauth2/token
HTTP/1.1 400 Bad Request
Content-Type: application/json
Date: Tue, 03 Nov 2026 10:00:01 GMT
`,
  },
  {
    name: 'Postman console, copied',
    first: ['J03'],
    text: `GET /rest/api/3/search/jql?jql=project=OPS HTTP/1.1
Authorization: BEARER  <hidden>
User-Agent: PostmanRuntime/7.53.0
Accept: */*
Host: ${SITE}

HTTP/1.1 200 OK
Date: Tue, 03 Nov 2026 10:00:01 GMT
Content-Type: application/json;charset=UTF-8
Server: AtlassianEdge

{"issues":[],"isLast":true}`,
  },
  {
    name: 'Chrome: general headers as copied from the network panel',
    first: ['J21'],
    text: `Request URL: https://${SITE}/rest/api/3/issue/OPS-2
Request Method: PUT
Status Code: 429 Too Many Requests
Remote Address: 104.192.142.18:443

RateLimit-Reason: jira-per-issue-on-write
Retry-After: 3`,
  },
  {
    name: 'node-fetch with undici cause',
    first: ['N07'],
    text: `TypeError: fetch failed
    at node:internal/deps/undici/undici:13510:13
    at async callJira (file:///app/jira.js:12:15) {
  [cause]: Error: connect ECONNREFUSED 127.0.0.1:3128
      at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16) {
    errno: -111,
    code: 'ECONNREFUSED',
    syscall: 'connect'
  }
}`,
  },
  {
    name: 'got: error object with the response',
    first: ['J23'],
    text: `HTTPError: Response code 400 (Bad Request)
    at Request.<anonymous> (file:///app/node_modules/got/dist/source/as-promise/index.js:86:42) {
  code: 'ERR_NON_2XX_3XX_RESPONSE',
  options: Options {
    method: 'GET',
    url: URL { href: 'https://${SITE}/rest/api/2/user?username=mia' },
    headers: { authorization: 'Bearer [hidden]' }
  },
  response: Response {
    statusCode: 400,
    headers: { 'content-type': 'application/json;charset=UTF-8', server: 'AtlassianEdge' },
    body: '{"errorMessages":["Параметр запроса username не поддерживается."],"errors":{}}'
  }
}`,
  },
  {
    name: 'a REST client of an editor',
    first: ['J02'],
    text: `GET https://${SITE}/rest/api/3/myself
Authorization: Bearer {{token}}
Accept: application/json

HTTP/1.1 401 Unauthorized
Content-Type: text/html;charset=UTF-8
WWW-Authenticate: OAuth realm="https%3A%2F%2F${SITE}"`,
  },
  {
    name: 'Rust: reqwest debug output',
    first: ['J09'],
    text: `Error: jira refused: Response { url: "https://${SITE}/rest/api/3/field", status: 403, headers: {"content-type": "text/plain", "server": "AtlassianEdge"} }
body: Request not in an authorized API scope`,
  },
]
