import { dataOf, type Failed, type Form, hostOf, pathOf } from './failed.ts'

const AT = '2026-11-03T10:00:02.120Z'
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)
const said = (one: Failed): string =>
  `${one.method} ${one.url} failed with ${one.status}: ${one.body}`
const ALL_BUT_BODY = ['sent', 'sentBody', 'headers'] as const
const LINE = ['sent', 'sentBody', 'headers', 'body'] as const

/** What servers, collectors and services that gather errors keep of a call. */
export const logForms: readonly Form[] = [
  {
    name: 'nginx, with the body of upstream',
    lacks: LINE,
    text: (one) =>
      `10.0.3.17 - - [03/Nov/2026:10:00:02 +0000] "${one.method} ${pathOf(one)} HTTP/1.1" ${one.status} ${one.body.length} "-" "druckplan/2.1" "-" upstream=${hostOf(one)} rt=0.211`,
  },
  {
    name: 'an ALB’s access log',
    lacks: LINE,
    text: (one) =>
      `https 2026-11-03T10:00:02.120000Z app/egress/50dc6c495c0c9188 10.0.0.4:2817 185.166.143.36:443 0.000 0.211 0.000 ${one.status} ${one.status} 340 366 "${one.method} https://${hostOf(one)}:443${pathOf(one)} HTTP/1.1" "druckplan/2.1" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:eu-north-1:1:targetgroup/e/1 "Root=1-58337262"`,
  },
  {
    name: 'CloudFront’s access log',
    lacks: LINE,
    text: (one) =>
      `#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer)\n2026-11-03\t10:00:02\tARN54-C1\t366\t10.0.0.4\t${one.method}\t${hostOf(one)}\t${pathOf(one).split('?')[0] ?? ''}\t${one.status}\t-`,
  },
  {
    name: 'Envoy’s access log',
    lacks: LINE,
    text: (one) =>
      `[2026-11-03T10:00:02.120Z] "${one.method} ${pathOf(one)} HTTP/2" ${one.status} - via_upstream - "-" 0 366 211 210 "10.0.0.4" "druckplan/2.1" "5b1f" "${hostOf(one)}" "185.166.143.36:443"`,
  },
  {
    name: 'Datadog, attributes',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify(
        {
          id: 'AwAAAZL1',
          content: {
            timestamp: AT,
            tags: ['env:prod', 'service:sync'],
            host: 'i-0a1b',
            service: 'sync',
            message: `Jira call failed`,
            attributes: {
              level: 'error',
              http: { method: one.method, url: one.url, status_code: one.status },
              response: { body: one.body },
            },
          },
        },
        null,
        2,
      ),
  },
  {
    name: 'Datadog, one message',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({ status: 'error', service: 'sync', ddsource: 'nodejs', message: said(one) }),
  },
  {
    name: 'Splunk, _raw',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({
        preview: false,
        result: {
          _time: AT,
          host: 'w1',
          source: '/var/log/sync.log',
          _raw: `${AT} level=ERROR method=${one.method} uri=${one.url} status=${one.status} body=${JSON.stringify(one.body)}`,
        },
      }),
  },
  {
    name: 'Splunk, key=value',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      `11/03/2026 10:00:02.120 +0000 log_level=ERROR thread=pool-2 http_method="${one.method}" url="${one.url}" http_status="${one.status}" response="${escaped(one.body)}"`,
  },
  {
    name: 'CloudWatch, JSON lines of a Lambda',
    lacks: ALL_BUT_BODY,
    text: (one) => `START RequestId: 5b1f0c Version: $LATEST
${AT}\t5b1f0c\tERROR\tJira refused ${JSON.stringify({ method: one.method, url: one.url, status: one.status, data: dataOf(one) })}
END RequestId: 5b1f0c
REPORT RequestId: 5b1f0c\tDuration: 412.11 ms\tBilled Duration: 413 ms\tMemory Size: 256 MB`,
  },
  {
    name: 'CloudWatch, an uncaught error of a Lambda',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({
        errorType: 'JiraError',
        errorMessage: `${one.status} ${one.reason} from ${one.method} ${one.url}: ${one.body}`,
        stack: [
          'JiraError: refused',
          '    at call (/var/task/jira.js:41:11)',
          '    at async handler (/var/task/index.js:12:3)',
        ],
      }),
  },
  {
    name: 'CloudWatch Insights as CSV',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      `@timestamp,@message,@logStream\n2026-11-03 10:00:02.120,"${said(one).replaceAll('"', '""')}",sync/w1/5b1f`,
  },
  {
    name: 'Google Cloud, textPayload',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify(
        [
          {
            insertId: '1kq',
            labels: { instanceId: '00a' },
            logName: 'projects/druckplan/logs/run.googleapis.com%2Fstderr',
            receiveTimestamp: AT,
            resource: { type: 'cloud_run_revision', labels: { service_name: 'sync' } },
            severity: 'ERROR',
            textPayload: said(one),
            timestamp: AT,
          },
        ],
        null,
        2,
      ),
  },
  {
    name: 'Azure’s application insights',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({
        timestamp: AT,
        itemType: 'trace',
        severityLevel: 3,
        message: said(one),
        customDimensions: { Category: 'Druckplan.Jira', EventId: '0' },
        cloud_RoleName: 'sync',
      }),
  },
  {
    name: 'Elastic’s common schema',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({
        '@timestamp': AT,
        'log.level': 'error',
        message: 'jira call failed',
        'http.request.method': one.method,
        'url.full': one.url,
        'http.response.status_code': one.status,
        'http.response.body.content': one.body,
        'service.name': 'sync',
      }),
  },
  {
    name: 'Elastic’s common schema, nested',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify(
        {
          _index: 'logs-sync',
          _source: {
            '@timestamp': AT,
            log: { level: 'error' },
            http: {
              request: { method: one.method },
              response: { status_code: one.status, body: { content: one.body } },
            },
            url: { full: one.url },
          },
        },
        null,
        2,
      ),
  },
  {
    name: 'Loki’s logfmt',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      `ts=${AT} caller=jira.go:88 level=error msg="jira refused" method=${one.method} url=${JSON.stringify(one.url)} status=${one.status} body=${JSON.stringify(one.body)}`,
  },
  {
    name: 'Sentry, an issue as text',
    lacks: ALL_BUT_BODY,
    text: (one) => `JiraApiError
${one.method} ${one.url} → ${one.status}
Handled: yes   Level: error   Release: sync@2.1.0
app/jira.ts in call at line 41:11
app/sync.ts in run at line 12:3

Additional data
response
{
body: ${one.body},
status: ${one.status}
}
Breadcrumbs
http ${one.method} ${one.url} [${one.status}]`,
  },
  {
    name: 'Sentry, breadcrumbs as JSON',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({
        event_id: 'fc6d8c0c43fc4630ad850ee518f1b9d0',
        level: 'error',
        exception: {
          values: [{ type: 'JiraError', value: `Request failed with status code ${one.status}` }],
        },
        breadcrumbs: {
          values: [
            {
              type: 'http',
              category: 'axios',
              data: { method: one.method, url: one.url, status_code: one.status },
            },
          ],
        },
        extra: { responseBody: one.body },
      }),
  },
  {
    name: 'Rollbar',
    lacks: ALL_BUT_BODY,
    text: (one) =>
      JSON.stringify({
        body: {
          trace: {
            exception: { class: 'JiraError', message: said(one) },
            frames: [{ filename: '/app/jira.js', lineno: 41 }],
          },
        },
        level: 'error',
        timestamp: 1793700002,
      }),
  },
]
