import { dataOf, type Form, hostOf, jsonOf, pathOf, prettyBody } from './failed.ts'
import { BODY, elixir, HEADED, rubyHash } from './parts.ts'

/** What those of Go, Ruby, Elixir and Rust do, and tools that call for somebody. */
export const otherForms: readonly Form[] = [
  {
    name: 'resty, with its trace',
    lacks: HEADED,
    text: (one) => `2026/11/03 10:00:02.120 DEBUG RESTY 
==============================================================================
~~~ REQUEST ~~~
${one.method}  ${pathOf(one)}  HTTP/1.1
HOST   : ${hostOf(one)}
HEADERS:
	Accept: application/json
BODY   :
***** NO CONTENT *****
------------------------------------------------------------------------------
~~~ RESPONSE ~~~
STATUS       : ${one.status} ${one.reason}
PROTO        : HTTP/2.0
RECEIVED AT  : 2026-11-03T10:00:02.120Z
TIME DURATION: 211.4ms
HEADERS      :
${one.headers.map(([name, value]) => `	${name}: ${value}`).join('\n')}
BODY         :
${prettyBody(one)}
==============================================================================`,
  },
  {
    name: 'go-jira',
    lacks: BODY,
    text: (one) =>
      `panic: request failed. Please analyze the request body for more details. Status code: ${one.status}: ${one.method} ${one.url}: ${one.body}`,
  },
  {
    name: 'Go: %+v of a response',
    lacks: HEADED,
    text: (
      one,
    ) => `&{Status:${one.status} ${one.reason} StatusCode:${one.status} Proto:HTTP/2.0 ProtoMajor:2 ProtoMinor:0 Header:map[${one.headers.map(([name, value]) => `${name}:[${value}]`).join(' ')}] Body:0xc0000a2000 ContentLength:-1 Request:0xc00011e000}
${one.method} ${one.url}
${one.body}`,
  },
  {
    name: 'Go: slog with %q',
    lacks: BODY,
    text: (one) =>
      `2026/11/03 10:00:02 ERROR jira call err="unexpected status ${one.status} from ${one.method} ${one.url}: ${JSON.stringify(one.body).slice(1, -1)}"`,
  },
  {
    name: 'Faraday',
    lacks: HEADED,
    text: (one) => `I, [2026-11-03T10:00:01.120 #18]  INFO -- request: ${one.method} ${one.url}
I, [2026-11-03T10:00:02.120 #18]  INFO -- response: Status ${one.status}
I, [2026-11-03T10:00:02.120 #18]  INFO -- response: ${one.headers.map(([name, value]) => `${name.toLowerCase()}: ${JSON.stringify(value)}`).join('\n')}
I, [2026-11-03T10:00:02.120 #18]  INFO -- response: ${one.body}`,
  },
  {
    name: 'Ruby: inspect',
    lacks: BODY,
    text: (one) =>
      `#<Faraday::ClientError response={:status=>${one.status}, :body=>${JSON.stringify(one.body)}, :request=>{:method=>:${one.method.toLowerCase()}, :url=>#<URI::HTTPS ${one.url}>}}>`,
  },
  {
    name: 'HTTParty',
    lacks: BODY,
    text: (
      one,
    ) => `[HTTParty] [2026-11-03 10:00:02 +0000] ${one.status} "${one.method} ${one.url}" ${one.body.length} 
=> #<HTTParty::Response:0x5a8 parsed_response=${rubyHash(dataOf(one))}, @response=#<Net::HTTP${one.reason.replaceAll(' ', '')} ${one.status} ${one.reason} readbody=true>>`,
  },
  {
    name: 'Elixir: inspect',
    lacks: HEADED,
    text: (one) => `** (RuntimeError) ${one.method} ${one.url}
{:ok, %Req.Response{status: ${one.status}, headers: %{${one.headers.map(([name, value]) => `"${name.toLowerCase()}" => [${JSON.stringify(value)}]`).join(', ')}}, body: ${elixir(dataOf(one))}, trailers: %{}, private: %{}}}`,
  },
  {
    name: 'Rust: reqwest',
    lacks: BODY,
    text: (
      one,
    ) => `Error: HTTP status client error (${one.status} ${one.reason}) for url (${one.url})

Caused by:
    ${one.body.replaceAll('\n', '\n    ')}`,
  },
  {
    name: 'Rust: a struct',
    lacks: BODY,
    text: (one) => `thread 'main' panicked at src/main.rs:41:10:
called \`Result::unwrap()\` on an \`Err\` value: JiraError { method: "${one.method}", url: "${one.url}", status: ${one.status}, body: ${JSON.stringify(one.body)} }`,
  },
  {
    name: 'Apps Script',
    lacks: BODY,
    text: (
      one,
    ) => `Exception: Request failed for https://${hostOf(one)} returned code ${one.status}. Truncated server response: ${one.body} (use muteHttpExceptions option to examine full response)
call	@ Code.gs:41`,
  },
  {
    name: 'Jira’s automation',
    lacks: BODY,
    text: (one) => `Send web request
Error publishing web request. Response details: 
URL: ${one.url}
HTTP ${one.method}
${one.status} ${one.reason}
${one.body}`,
  },
  {
    name: 'n8n',
    lacks: BODY,
    text: (one) =>
      JSON.stringify(
        {
          errorMessage: one.reason,
          errorDescription: one.body,
          errorDetails: {
            rawErrorMessage: [`${one.status} - ${JSON.stringify(one.body)}`],
            httpCode: String(one.status),
          },
          n8nDetails: {
            nodeName: 'HTTP Request',
            nodeType: 'n8n-nodes-base.httpRequest',
            n8nVersion: '1.80.0',
          },
          url: one.url,
        },
        null,
        2,
      ),
  },
  {
    name: 'Power Automate',
    lacks: BODY,
    text: (one) =>
      JSON.stringify(
        {
          statusCode: one.status,
          headers: { 'Content-Type': 'application/json', Server: 'AtlassianEdge' },
          body: jsonOf(one.body) ?? { $content: Buffer.from(one.body).toString('base64') },
          uri: one.url,
        },
        null,
        4,
      ),
  },
  {
    name: 'Terraform’s trace',
    lacks: BODY,
    text: (one) => `│ Error: ${one.status} ${one.reason}
│ 
│   with jira_issue.this,
│   on main.tf line 12, in resource "jira_issue" "this":
│ 
│ ${one.method} ${one.url}: ${one.body.replaceAll('\n', '\n│ ')}
╵`,
  },
  {
    name: 'Ansible',
    lacks: BODY,
    text: (one) =>
      `fatal: [localhost]: FAILED! => {"changed": false, "connection": "close", "content": ${JSON.stringify(one.body)}, "elapsed": 0, "msg": "Status code was ${one.status} and not [200]: HTTP Error ${one.status}: ${one.reason}", "redirected": false, "status": ${one.status}, "url": "${one.url}"}`,
  },
  {
    name: 'Forge’s log',
    lacks: BODY,
    text: (one) => `ERROR   10:00:02.120  5b1f0c  Error: Jira said ${one.status}
  [Function: call] ${one.method} ${pathOf(one)}
  Response: ${one.status} ${one.reason} ${one.body}
      at call (webpack:///src/jira.js:41:11)`,
  },
]
