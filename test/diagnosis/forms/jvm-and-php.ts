import { type Form } from './failed.ts'
import { BODY, HEADED, LINE } from './parts.ts'

const cased = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()

/** What those of Java, PHP and .NET do. */
export const jvmForms: readonly Form[] = [
  {
    name: 'OkHttp, Response.toString',
    lacks: BODY,
    text: (one) => `Response{protocol=h2, code=${one.status}, message=${one.reason}, url=${one.url}}
${one.body}`,
  },
  {
    name: 'RestTemplate',
    lacks: BODY,
    text: (
      one,
    ) => `org.springframework.web.client.HttpClientErrorException: ${one.status} ${one.reason} on ${one.method} request for "${one.url.split('?')[0] ?? ''}": "${one.body}"
	at org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:105)
	at com.druckplan.jira.JiraClient.call(JiraClient.java:41)`,
  },
  {
    name: 'RestTemplate of a while ago',
    lacks: BODY,
    text: (
      one,
    ) => `org.springframework.web.client.HttpClientErrorException: ${one.status} ${one.reason}: [${one.body}]
	at com.druckplan.jira.JiraClient.call(JiraClient.java:41)
	calling ${one.method} ${one.url}`,
  },
  {
    name: 'WebClient',
    lacks: BODY,
    text: (
      one,
    ) => `org.springframework.web.reactive.function.client.WebClientResponseException: ${one.status} ${one.reason} from ${one.method} ${one.url}
	at org.springframework.web.reactive.function.client.WebClientResponseException.create(WebClientResponseException.java:332)
	Suppressed: reactor.core.publisher.FluxOnAssembly$OnAssemblyException: 
Error has been observed at the following site(s):
	*__checkpoint ⇢ ${one.status} ${one.reason} from ${one.method} ${one.url} [DefaultWebClient]
responseBody=${one.body}`,
  },
  {
    name: 'Feign’s logger',
    lacks: HEADED,
    text: (
      one,
    ) => `2026-11-03 10:00:01.120 DEBUG 1 --- [exec-3] c.d.j.JiraApi : [JiraApi#call] ---> ${one.method} ${one.url} HTTP/1.1
2026-11-03 10:00:01.120 DEBUG 1 --- [exec-3] c.d.j.JiraApi : [JiraApi#call] ---> END HTTP (0-byte body)
2026-11-03 10:00:02.120 DEBUG 1 --- [exec-3] c.d.j.JiraApi : [JiraApi#call] <--- HTTP/1.1 ${one.status} ${one.reason} (211ms)
${one.headers.map(([name, value]) => `2026-11-03 10:00:02.120 DEBUG 1 --- [exec-3] c.d.j.JiraApi : [JiraApi#call] ${name.toLowerCase()}: ${value}`).join('\n')}
2026-11-03 10:00:02.120 DEBUG 1 --- [exec-3] c.d.j.JiraApi : [JiraApi#call] 
2026-11-03 10:00:02.120 DEBUG 1 --- [exec-3] c.d.j.JiraApi : [JiraApi#call] ${one.body.replaceAll('\n', '\n2026-11-03 10:00:02.120 DEBUG 1 --- [exec-3] c.d.j.JiraApi : [JiraApi#call] ')}
2026-11-03 10:00:02.120 DEBUG 1 --- [exec-3] c.d.j.JiraApi : [JiraApi#call] <--- END HTTP (${one.body.length}-byte body)`,
  },
  {
    name: 'Apache HttpClient, printed',
    lacks: HEADED,
    text: (one) => `Executing request ${one.method} ${one.url} HTTP/1.1
HttpResponseProxy{HTTP/1.1 ${one.status} ${one.reason} [${one.headers.map(([name, value]) => `${name}: ${value}`).join(', ')}] ResponseEntityProxy{[Content-Type: application/json,Chunked: true]}}
${one.body}`,
  },
  {
    name: 'Unirest, in a Java log',
    lacks: BODY,
    text: (one) =>
      `WARN  [main] JiraService - status=${one.status} statusText=${one.reason} url=${one.url} body=${one.body}`,
  },
  {
    name: 'Guzzle',
    lacks: BODY,
    text: (
      one,
    ) => `[2026-11-03 10:00:02] production.ERROR: Client error: \`${one.method} ${one.url}\` resulted in a \`${one.status} ${one.reason}\` response:
${one.body}
 {"exception":"[object] (GuzzleHttp\\\\Exception\\\\ClientException(code: ${one.status}): Client error: \`${one.method} ${one.url}\` at /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113)
[stacktrace]
#0 /app/vendor/guzzlehttp/guzzle/src/Middleware.php(72): GuzzleHttp\\\\Exception\\\\RequestException::create(Object(GuzzleHttp\\\\Psr7\\\\Request))
"}`,
  },
  {
    name: 'PHP: var_dump',
    lacks: BODY,
    text: (one) => `${one.method} ${one.url}
array(2) {
  ["http_code"]=>
  int(${one.status})
  ["body"]=>
  string(${one.body.length}) "${one.body}"
}`,
  },
  {
    name: 'PHP: print_r',
    lacks: BODY,
    text: (one) => `${one.method} ${one.url}
Array
(
    [status] => ${one.status}
    [reason] => ${one.reason}
    [body] => ${one.body}
)`,
  },
  {
    name: 'HttpClient of .NET, with the content',
    lacks: HEADED,
    text: (one) => `fail: Druckplan.Jira[0]
      ${one.method} ${one.url}
      StatusCode: ${one.status}, ReasonPhrase: '${one.reason}', Version: 2.0, Content: System.Net.Http.HttpConnectionResponseContent, Headers:
      {
${one.headers.map(([name, value]) => `        ${name}: ${value}`).join('\n')}
      }
      ${one.body.replaceAll('\n', '\n      ')}`,
  },
  {
    name: 'EnsureSuccessStatusCode',
    lacks: LINE,
    text: (
      one,
    ) => `Unhandled exception. System.Net.Http.HttpRequestException: Response status code does not indicate success: ${one.status} (${one.reason}).
   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()
   at Druckplan.Jira.Call(String url) in /src/Jira.cs:line 41
${one.method} ${one.url}`,
  },
  {
    name: 'RestSharp',
    lacks: BODY,
    text: (one) => `RestResponse
  Request: ${one.method} ${one.url}
  StatusCode: ${cased(one.reason).replaceAll(' ', '')}
  StatusDescription: ${one.reason}
  ResponseStatus: Error
  ErrorMessage: Request failed with status code ${one.reason.replaceAll(' ', '')}
  Content: ${one.body}`,
  },
  {
    name: 'Refit',
    lacks: BODY,
    text: (
      one,
    ) => `Refit.ApiException: Response status code does not indicate success: ${one.status} (${one.reason}).
   at Refit.RequestBuilderImplementation.BuildCancellableTaskFuncForMethod()
RequestMessage: Method: ${one.method}, RequestUri: '${one.url}', Version: 1.1
Content: ${one.body}`,
  },
]
