import { dataOf, type Failed, type Form } from './failed.ts'

const AT = '2026-11-03T10:00:02.120Z'
const said = (one: Failed): string =>
  `${one.method} ${one.url} failed with ${one.status}: ${one.body}`
const ALL_BUT_BODY = ['sent', 'sentBody', 'headers'] as const

/** What loggers, containers, builds and test runners print of a call. */
export const loggerForms: readonly Form[] = [
  {
    name: 'pino',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      `{"level":50,"time":1793700002120,"pid":18,"hostname":"w1","err":${JSON.stringify({ type: 'AxiosError', message: `Request failed with status code ${one.status}`, stack: 'AxiosError: Request failed\n    at settle (/app/axios.js:19:12)', config: { method: one.method.toLowerCase(), url: one.url }, status: one.status, response: { status: one.status, data: dataOf(one) } })},"msg":"sync failed"}`,
  },
  {
    name: 'pino-pretty',
    lacks: ALL_BUT_BODY,
    text: (one) => `[10:00:02.120] ERROR (18): jira refused
    method: "${one.method}"
    url: "${one.url}"
    statusCode: ${one.status}
    body: ${JSON.stringify(dataOf(one), null, 2).replaceAll('\n', '\n    ')}`,
  },
  {
    name: 'winston',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      `${AT} [sync] error: Jira call failed ${JSON.stringify({ method: one.method, url: one.url, status: one.status, responseBody: one.body })}`,
  },
  {
    name: 'bunyan',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({
        name: 'sync',
        hostname: 'w1',
        pid: 18,
        level: 50,
        req: { method: one.method, url: one.url },
        res: { statusCode: one.status, body: one.body },
        msg: 'refused',
        time: AT,
        v: 0,
      }),
  },
  {
    name: 'log4j, several lines',
    lacks: ALL_BUT_BODY,
    text: (
      one,
    ) => `2026-11-03 10:00:02,120 [http-nio-8080-exec-3] ERROR com.druckplan.jira.JiraClient - Call failed
Request: ${one.method} ${one.url}
Status: ${one.status} ${one.reason}
Body: ${one.body}
2026-11-03 10:00:02,121 [http-nio-8080-exec-3] INFO  com.druckplan.sync.Job - Done in 412 ms`,
  },
  {
    name: 'syslog',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      `<11>1 ${AT} w1 sync 18 - - jira: ${one.method} ${one.url} -> ${one.status} ${one.body}`,
  },
  {
    name: 'journald',
    lacks: ALL_BUT_BODY,
    text: (one) => `Nov 03 10:00:01 w1 systemd[1]: Started sync.service.
Nov 03 10:00:02 w1 sync[1812]: ERROR:jira:${one.method} ${one.url} returned ${one.status} ${one.reason}
Nov 03 10:00:02 w1 sync[1812]: ${one.body.replaceAll('\n', '\nNov 03 10:00:02 w1 sync[1812]: ')}
Nov 03 10:00:02 w1 systemd[1]: sync.service: Main process exited, code=exited, status=1/FAILURE`,
  },
  {
    name: 'journald as JSON',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({
        _HOSTNAME: 'w1',
        SYSLOG_IDENTIFIER: 'sync',
        PRIORITY: '3',
        MESSAGE: said(one),
        __REALTIME_TIMESTAMP: '1793700002120000',
      }),
  },
  {
    name: 'Kubernetes’ container log',
    lacks: ALL_BUT_BODY,
    text: (one) => JSON.stringify({ log: `${said(one)}\n`, stream: 'stderr', time: AT }),
  },
  {
    name: 'docker compose',
    lacks: ALL_BUT_BODY,
    text: (one) => `web_1  | Server listening on 3000
web_1  | ${one.method} ${one.url} ${one.status}
web_1  | ${one.body.replaceAll('\n', '\nweb_1  | ')}
db_1   | checkpoint complete`,
  },
  {
    name: 'Heroku',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      `2026-11-03T10:00:02.120412+00:00 app[web.1]: ${said(one).replaceAll('\n', '\n2026-11-03T10:00:02.120413+00:00 app[web.1]: ')}\n2026-11-03T10:00:02.121000+00:00 heroku[router]: at=info method=GET path="/panel" host=app.druckplan.example status=200 bytes=12`,
  },
  {
    name: 'GitHub Actions',
    lacks: ALL_BUT_BODY,
    text: (one) => `2026-11-03T10:00:01.1204121Z ##[group]Run node sync.js
2026-11-03T10:00:01.1204189Z shell: /usr/bin/bash -e {0}
2026-11-03T10:00:01.1204200Z ##[endgroup]
2026-11-03T10:00:02.1204121Z ##[error]${one.method} ${one.url}: ${one.status} ${one.reason}
2026-11-03T10:00:02.1204130Z ${one.body.replaceAll('\n', '\n2026-11-03T10:00:02.1204130Z ')}
2026-11-03T10:00:02.2204121Z ##[error]Process completed with exit code 1.`,
  },
  {
    name: 'JUnit’s report',
    lacks: ALL_BUT_BODY,
    text: (one) => `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="JiraClientIT" tests="1" failures="1" time="0.412">
  <testcase name="call" classname="com.druckplan.JiraClientIT" time="0.211">
    <failure message="expected: &lt;200&gt; but was: &lt;${one.status}&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[${one.method} ${one.url}
status ${one.status}
${one.body}
	at com.druckplan.JiraClientIT.call(JiraClientIT.java:41)]]></failure>
  </testcase>
</testsuite>`,
  },
  {
    name: 'Jest’s difference',
    lacks: ALL_BUT_BODY,
    text: (one) => `  ● calls Jira

    expect(received).toBe(expected) // Object.is equality

    Expected: 200
    Received: ${one.status}

    ${one.method} ${one.url}
    ${one.body.replaceAll('\n', '\n    ')}

      39 |   const response = await call()
    > 41 |   expect(response.status).toBe(200)
         |                           ^
      at Object.<anonymous> (test/jira.test.ts:41:27)`,
  },
]
