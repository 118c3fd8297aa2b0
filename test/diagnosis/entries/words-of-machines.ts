/** What machines print of a failure, by its entry: servers, clients, proxies, monitors. All of it is made up. */
export const printed: Readonly<Record<string, readonly string[]>> = {
  J25: [
    '[404: GET] https://lorry.atlassian.net/rest/api/3/project/LOR body=b\'{"errorMessages":["No project could be found with key \\\'LOR\\\'."],"errors":{}}\'\n[400: POST] https://lorry.atlassian.net/rest/api/3/project body=b\'{"errorMessages":[],"errors":{"leadAccountId":"The lead is not a valid user."}}\'',
    '[404: GET] https://<removed>.atlassian.net/rest/api/3/filter/77 body=b\'{"errorMessages":["The filter does not exist."],"errors":{}}\'\n[400: POST] https://<removed>.atlassian.net/rest/api/3/filter body=b\'{"errorMessages":[],"errors":{"filterName":"You must specify a name to save this filter as."}}\'',
    'PUT https://lorry.atlassian.net/rest/api/3/version/1 -> 400 {"errorMessages":[],"errors":{"releaseDate":"Please enter the date in the format yyyy-MM-dd."}}',
    'confluence-push: {"statusCode":400,"message":"Must supply an incremented version when updating Content. No version supplied."}',
    'Jira: org.apache.commons.fileupload.MultipartStream$MalformedStreamException: Stream ended unexpectedly\n\tPOST /rest/api/2/issue/LO-1/attachments',
    'com.atlassian.jira.rest.client.api.RestClientException: {"errorMessages":["Can not instantiate value of type [simple type, class com.atlassian.jira.rest.v2.issue.WorklogBean] from Integral number (3600); no single-int-arg constructor/factory method"]}',
    '2024-03-04 10:00:01 ERROR jira-sync: Cannot construct instance of `com.atlassian.jira.rest.v2.issue.component.ComponentBean` (although at least one Creator exists): no String-argument constructor/factory method',
    'jira.exceptions.JIRAError: JiraError HTTP 400 url: https://lorry.atlassian.net/rest/api/2/issue/LO-1\n\ttext: data was not an array',
    "Confluence said: The 'spaceKey' query parameter is required.",
    '[confluence-push] 409 Conflict: Version must be incremented on update. Current version is: 7',
    'jira: {"errorMessages":["comment body must not be blank"]}',
    'confluence publish failed: could not convert storage to ADF',
    'panic: unexpected response: got *jira.CreateIssueBadRequest',
    'level=error msg="jira update failed" err="This operation does not support subtasks"',
    '2024-05-01 DEBUG POST https://lorry.atlassian.net/rest/api/3/issue {"fields": {"description": {"type": "doc", "version": 1, "content": [{"type": "paragraph", "content": [{"type": "text", "text": ""}]}]}}}\n2024-05-01 DEBUG https://lorry.atlassian.net "POST /rest/api/3/issue HTTP/1.1" 400 None',
  ],
  J35: [
    'jira.exceptions.JIRAError: JiraError HTTP 403 url: https://jira.lorry.example/rest/api/2/myself\n\ttext: CAPTCHA_CHALLENGE; login-url=https://jira.lorry.example/login.jsp',
    'jira.exceptions.JIRAError: JiraError HTTP 403 url: https://jira.lorry.example/rest/api/2/myself\n\ttext: CAPTCHA_CHALLENGE; login-url=https://jira.lorry.example/login.jsp\n\nCould the picture be shown, for example in a window?',
    'jira-cli: Login failed, too many attempts',
    'jira export: too many failed login attempts, log in through the browser',
  ],
  J26: [
    'Basic authentication with passwords is deprecated.\nLogin will be required...\nSite: https://lorry.atlassian.net\nUsername: kim\nPassword:',
  ],
  N14: [
    'ERROR c.l.JiraClient - RestClientException{statusCode=Optional.of(404), errorCollections=[]}\n\ntracker.jiraUrl=https://jira.lorry.example/\ntracker.jiraEndpoint=secure/Dashboard.jspa',
    "DEBUG confluence-client | curl -X POST -H 'Accept: application/json' 'https://lorry.atlassian.net/wiki/spaces/LO/rest/api/content'\nDEBUG confluence-client | HTTP: POST rest/api/content -> 200 OK\nDEBUG confluence-client | HTTP: Response text -> <!doctype html><html><head><title>Log in</title>",
  ],
  N06: [
    'FetchError: request to https://https://lorry.atlassian.net/rest/api/3/issue failed, reason: getaddrinfo ENOTFOUND https',
    'Error: getaddrinfo ENOTFOUND https://lorry.atlassian.net\n    at GetAddrInfoReqWrap.onlookup (node:dns:107:26)',
    'jira-sync: getaddrinfo EN... http://lorry.atlassian.net:80',
  ],
  N07: [
    'jira-plugin: login failed: Error: Client network socket disconnected before secure TLS connection was established',
    'Confluence publish: socket disconnected before secure TLS connection was established { host: "lorry.atlassian.net" }',
    'Post "https://lorry.atlassian.net/rest/api/3/issue": http2: server sent GOAWAY and closed the connection; LastStreamID=1, ErrCode=NO_ERROR',
    'Get "https://lorry.atlassian.net/rest/api/3/myself": stream error: stream ID 3; INTERNAL_ERROR; received from peer',
    'okhttp3.internal.http2.StreamResetException: stream was reset: REFUSED_STREAM\n\tat com.lorry.jira.JiraClient.search(JiraClient.kt:40)',
    'curl: (92) HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2)\n$ curl https://lorry.atlassian.net/rest/api/3/myself',
    'Error: tunneling socket could not be established, statusCode=503\n    at ClientRequest.onConnect (tunnel-agent/index.js:166:19)\njira-client: search failed',
    'OSError: Tunnel connection failed: 502 Bad Gateway\nurl: https://lorry.atlassian.net/rest/api/3/search/jql',
    'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 503 Service Unavailable"\n\tat com.lorry.jira.Sync.run(Sync.java:12)',
    'org.apache.http.NoHttpResponseException: lorry.atlassian.net:443 failed to respond',
    'aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected\n  url: https://lorry.atlassian.net/rest/api/3/issue/LO-1',
    'httpx.RemoteProtocolError: Server disconnected without sending a response.\njira.py, line 20, in search',
    'ERR_HTTP2_STREAM_ERROR: Stream closed with error code NGHTTP2_REFUSED_STREAM (https://lorry.atlassian.net/rest/api/3/field)',
    'Lorry Jira (https://lorry.atlassian.net) is down\n- HTTP code: 0\n- Response time: 0 ms',
  ],
  N12: [
    'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON\n    at JSON.parse (<anonymous>)\n    at JiraApi.request (jira.js:12:5)',
    "invalid character '<' looking for beginning of value\nbody: <!doctype html><title>Sign in</title>",
    'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\n  File "jira/client.py", line 3, in search',
  ],
  N03: [
    'requests.exceptions.HTTPError: 404 Client Error: for url: http://jira.lorry.example:8080/rest/insight/1.0/object/12',
  ],
  J22: [
    '[confluence] request not ok\nheaders: {\n  deprecation: "Wed, 1 Mar 2023 00:00:00 GMT",\n  link: \'<https://developer.atlassian.com/cloud/confluence/changelog/#CHANGE-864>; rel="deprecation"\'\n}',
  ],
  P01: [
    'Jira 400: {"errorMessages":[],"errors":{"commentLevel":"You are currently not a member of the project role: Testers."}}',
  ],
  J21: ['confluence-export: requests are rate limited, retrying in 60 s'],
}

/** Output of programs in which nothing failed, or something that is not of the product. */
export const harmless: readonly string[] = [
  'tracker.jiraUrl=https://jira.lorry.example/\ntracker.boardEndpoint=secure/RapidBoard.jspa?rapidView=3\n12:00:01 INFO tracker - 20 issues read',
  'jira-sync: POST /rest/api/3/project 201 {"errors":{}} lead checked',
  'build 12: video stream ended unexpectedly, started anew',
  'confluence: GET /wiki/rest/api/content/1 200 OK\ndeprecation: Wed, 1 Mar 2023 00:00:00 GMT\nlink: <https://developer.atlassian.com/cloud/confluence/changelog/#CHANGE-864>; rel="deprecation"',
  'jira-sync: process finished, exit code: 0, 20 issues, 0 errors',
  'jira-sync 2.1: expected object storage at /data, found it; 12 issues written',
  'Jira (https://lorry.atlassian.net) is up\n- HTTP code: 200\n- Response time: 120 ms',
  '2024-05-01 INFO jira: POST /rest/api/3/issue 201 {"type": "text", "text": ""}',
]
