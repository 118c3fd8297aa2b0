import { describe, expect, it } from 'vitest'
import { ruledOf, toldOf } from './told.ts'

const SEARCH = 'https://acme.atlassian.net/rest/api/3/search/jql'

/** Calls that a program repeated, and that went well in the end. */
const WENT_WELL: readonly string[] = [
  `2024-05-01 10:00:01 WARN GET ${SEARCH} 429 Too Many Requests, retrying in 5 s
2024-05-01 10:00:06 INFO GET ${SEARCH} 200 OK`,
  `[sync] POST https://acme.atlassian.net/rest/api/3/issue -> 503
[sync] waiting 2s before retry 1/5
[sync] POST https://acme.atlassian.net/rest/api/3/issue -> 201`,
  `WARN jira: got 429, retry after 10 seconds
INFO jira: retry succeeded
INFO sync finished, 120 issues`,
  `Attempt 1/3 failed: HTTP 503 Service Unavailable from acme.atlassian.net
Attempt 2/3 succeeded`,
  `urllib3.connectionpool: Retry: /rest/api/3/myself
urllib3.connectionpool: https://acme.atlassian.net:443 "GET /rest/api/3/myself HTTP/1.1" 503 None
urllib3.connectionpool: https://acme.atlassian.net:443 "GET /rest/api/3/myself HTTP/1.1" 200 None`,
  `2024-05-01T10:00:01Z jira-export: rate limited by Jira (429), sleeping 30s
2024-05-01T10:00:31Z jira-export: resuming
2024-05-01T10:00:40Z jira-export: exported 4000 issues
2024-05-01T10:00:40Z jira-export: done`,
  'Jira answered 429 twice, the client waited and then it went through. All issues are there.',
]

/** It did not go well, another call failed, or somebody asks. */
const STILL: readonly (readonly [string, string])[] = [
  [
    'J21',
    `WARN GET ${SEARCH} 429 Too Many Requests, retrying in 5 s
WARN GET ${SEARCH} 429 Too Many Requests, retrying in 10 s
ERROR giving up after 2 retries`,
  ],
  [
    'J21',
    `Every night I see this in the log. What is the limit?
WARN GET ${SEARCH} 429 Too Many Requests, retrying in 5 s
INFO GET ${SEARCH} 200 OK`,
  ],
  [
    'J15',
    `[sync] GET https://acme.atlassian.net/rest/api/3/field -> 429
[sync] GET https://acme.atlassian.net/rest/api/3/field -> 200
[sync] GET https://acme.atlassian.net/rest/api/3/issue/ABC-1 -> 404`,
  ],
  [
    'J15',
    `GET https://acme.atlassian.net/rest/api/3/issue/ABC-1 gives 404 as mia. I retried it as an admin and it worked.`,
  ],
  [
    'J21',
    `WARN jira: got 429, retry after 10 seconds
ERROR jira: retry failed, sync not finished`,
  ],
]

describe('a call that went well when it was repeated', () => {
  it.each(WENT_WELL)('is nothing that is the matter: %s', (text) => {
    expect(toldOf(text)).toEqual([])
  })

  it.each(STILL)('leaves %s where it is: %s', (id, text) => {
    expect(ruledOf(text)[0]).toMatch(new RegExp(`^${id} `))
  })
})

/** What other programs print, by whose it is. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  Docker: [
    'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating',
    'Error response from daemon: Get "https://registry.acme.example/v2/": unauthorized: incorrect username or password',
  ],
  Kubernetes: [
    'Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:default:app" cannot list resource "pods" in API group "" in the namespace "default"',
    'error: You must be logged in to the server (Unauthorized)',
    'Warning  Failed     12s   kubelet  Failed to pull image "acme/app:1": rpc error: code = Unknown desc = failed to resolve reference: unexpected status code 401 Unauthorized',
    'Unable to connect to the server: x509: certificate signed by unknown authority',
  ],
  nginx: [
    '2024/05/01 10:00:00 [error] 12#12: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.2, server: app.acme.example, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:3000/"',
    '2024/05/01 10:00:00 [error] 12#12: *7 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 10.0.0.2',
  ],
  GitHub: [
    'HttpError: API rate limit exceeded for installation ID 12345.',
    'gh: Not Found (HTTP 404)',
    'remote: Permission to acme/repo.git denied to mia.\nfatal: Authentication failed',
  ],
  AWS: [
    'An error occurred (ThrottlingException) when calling the DescribeInstances operation (reached max retries: 4): Rate exceeded',
    'An error occurred (ExpiredTokenException) when calling the GetCallerIdentity operation: The security token included in the request is expired',
  ],
  Slack: ['{"ok":false,"error":"invalid_auth"}', '{"ok":false,"error":"ratelimited"}'],
  Stripe: [
    '{"error":{"message":"Invalid API Key provided","type":"invalid_request_error"}}',
    '{"error":{"message":"Too many requests","type":"rate_limit_error","doc_url":"https://stripe.com/docs/rate-limits"}}',
  ],
}

describe('what another program prints', () => {
  it.each(
    Object.entries(OF_OTHERS).flatMap(([whose, texts]) =>
      texts.map((text) => [whose, text] as const),
    ),
  )('is none of ours: %s: %s', (_, text) => {
    expect(toldOf(text)).toEqual([])
  })

  it.each([
    [
      'N07',
      '2024/05/01 10:00:00 [error] 12#12: *1 connect() failed (111: Connection refused) while connecting to upstream, server: jira.acme.example, request: "GET /rest/api/2/myself HTTP/1.1", upstream: "http://127.0.0.1:8080/rest/api/2/myself"',
    ],
    [
      'J21',
      'kubectl logs jira-sync-7f: GET https://acme.atlassian.net/rest/api/3/search/jql 429 Too Many Requests, giving up',
    ],
  ])('is %s where it names what is ours: %s', (id, text) => {
    expect(toldOf(text)[0]).toMatch(new RegExp(`^${id} `))
  })
})
