import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { rows } from '../rows.ts'

const SITE = 'https://acme.atlassian.net'
const GATEWAY = 'https://api.atlassian.com'
const CLOUD = '11223344-a1b2-3b33-c444-def123456789'
const MASKED =
  '{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}'
const HTML = '<html><head><title>404</title></head><body>Not found</body></html>'

const told = (url: string): string => `404 Client Error: Not Found for url: ${url}`
const raw = (url: string, body: string, ...headers: readonly string[]): string =>
  [
    `GET ${url}`,
    'Authorization: Basic [redacted]',
    '',
    'HTTP/1.1 404 Not Found',
    `Content-Type: ${body.startsWith('<') ? 'text/html' : 'application/json'}`,
    'Atl-Traceid: 0f1e2d3c',
    'Server: AtlassianEdge',
    'Date: Thu, 26 Nov 2026 10:00:00 GMT',
    ...headers,
    '',
    body,
  ].join('\n')

/** Each with what stands first, and a piece of its evidence or cause. */
const ANSWERS: readonly {
  readonly name: string
  readonly text: string
  readonly first: string
  readonly says: string
}[] = [
  {
    name: 'one issue, nothing else known',
    text: told(`${SITE}/rest/api/3/issue/ABC-1`),
    first: 'J15 possible',
    says: 'the path names one thing that may be absent',
  },
  {
    name: 'a request of Jira Service Management',
    text: told(`${SITE}/rest/servicedeskapi/request/A-1`),
    first: 'J15 possible',
    says: 'the path names one thing that may be absent',
  },
  {
    name: 'a user by a parameter',
    text: told(`${SITE}/rest/api/3/user?accountId=5b10a2844c20165700ede21g`),
    first: 'J15 possible',
    says: 'the path names one thing that may be absent',
  },
  {
    name: 'a list of all',
    text: told(`${SITE}/rest/api/3/field`),
    first: 'N03 possible',
    says: 'hidden from nobody',
  },
  {
    name: 'a path that no operation has',
    text: told(`${SITE}/rest/api/3/issue/ABC-1/comments`),
    first: 'N03 likely',
    says: 'no operation of Atlassian’s reference has this path',
  },
  {
    name: 'a version that is not there',
    text: told(`${SITE}/rest/api/4/issue/ABC-1`),
    first: 'N03 likely',
    says: 'no operation of Atlassian’s reference has this path',
  },
  {
    name: 'the API twice',
    text: told(`${SITE}/rest/api/3/rest/api/3/issue/A-1`),
    first: 'N03 likely',
    says: 'stands there twice',
  },
  {
    name: 'without /rest',
    text: told(`${SITE}/api/3/issue/ABC-1`),
    first: 'N03 likely',
    says: 'has no /rest',
  },
  {
    name: 'Confluence without /wiki',
    text: told(`${SITE}/rest/api/content/123?expand=body.storage`),
    first: 'N03 likely',
    says: 'without /wiki',
  },
  {
    name: 'Confluence’s version 2 without /wiki',
    text: told(`${SITE}/api/v2/pages/123`),
    first: 'N03 likely',
    says: 'without /wiki',
  },
  {
    name: 'an app for Data Center',
    text: told(`${SITE}/rest/raven/2.0/api/testset/A-1/test`),
    first: 'N03 likely',
    says: '/rest/raven is a path of an app for Server and Data Center',
  },
  {
    name: 'a value that was not set',
    text: told(`${SITE}/rest/api/3/issue/undefined`),
    first: 'J15 likely',
    says: 'in the path stands “undefined”',
  },
  {
    name: 'a value that was not set, in Jira’s words',
    text: raw(`${SITE}/rest/api/3/issue/null`, MASKED),
    first: 'J15 likely',
    says: 'in the path stands “null”',
  },
  {
    name: 'a page for a path that is right',
    text: raw(`${SITE}/rest/api/3/issue/ABC-1`, HTML),
    first: 'N03 likely',
    says: 'content-type: text/html',
  },
  {
    name: 'a credential that was not taken',
    text: raw(
      `${SITE}/rest/api/3/issue/ABC-1`,
      MASKED,
      'X-Seraph-LoginReason: AUTHENTICATED_FAILED',
    ),
    first: 'J15 likely',
    says: 'x-seraph-loginreason: AUTHENTICATED_FAILED',
  },
  {
    name: 'a page of Confluence that is not there',
    text: raw(
      `${SITE}/wiki/rest/api/content/123`,
      '{"statusCode":404,"message":"com.atlassian.confluence.api.service.exceptions.NotFoundException: No content found with id: ContentId{id=123}"}',
    ),
    first: 'J15 likely',
    says: 'No content found with id',
  },
  {
    name: 'Jira’s words through the gateway',
    text: raw(`${GATEWAY}/ex/jira/${CLOUD}/rest/api/3/issue/A-1`, MASKED),
    first: 'J15 likely',
    says: 'Issue does not exist',
  },
  {
    name: 'the gateway without a site',
    text: raw(`${GATEWAY}/rest/api/3/myself`, '{"code":404,"message":"Not Found"}'),
    first: 'N14 likely',
    says: 'no site stands in the path',
  },
  {
    name: 'the gateway with the name of a site',
    text: raw(`${GATEWAY}/ex/jira/acme/rest/api/3/myself`, '{"code":404,"message":"Not Found"}'),
    first: 'N14 likely',
    says: 'in the place of the cloudId stands “acme”',
  },
  {
    name: 'the gateway with a cloudId that it does not know',
    text: raw(
      `${GATEWAY}/ex/jira/${CLOUD}/rest/api/3/myself`,
      '{"code":404,"message":"Not Found"}',
    ),
    first: 'N14 possible',
    says: 'the gateway answered, and not the product',
  },
  {
    name: 'the gateway, and a path that no operation has',
    text: told(`${GATEWAY}/ex/jira/${CLOUD}/rest/api/3/issues/A-1`),
    first: 'N03 likely',
    says: 'no operation of Atlassian’s reference has this path',
  },
  {
    name: 'a host that serves no product',
    text: raw('https://id.atlassian.com/rest/api/3/myself', HTML),
    first: 'N14 likely',
    says: 'id.atlassian.com',
  },
  {
    name: 'a host of the company’s own, with Cloud’s path',
    text: raw('https://jira.acme.example/rest/api/3/myself', HTML),
    first: 'J39 likely',
    says: 'jira.acme.example',
  },
  {
    name: 'an issue at a host of the company’s own',
    text: raw(
      'https://jira.acme.example/rest/api/2/issue/A-1',
      '{"errorMessages":["Issue Does Not Exist"],"errors":{}}',
    ),
    first: 'J15 likely',
    says: 'Issue Does Not Exist',
  },
]

describe('a 404', () => {
  rows('is told by where it came from, its path and its body', ANSWERS, ({ text, first, says }) => {
    const [finding] = diagnoseText(text).findings
    expect(`${finding?.id} ${finding?.certainty}`).toBe(first)
    expect([finding?.cause, ...(finding?.evidence ?? [])].join('\n')).toContain(says)
  })

  it('of a reference that somebody cites holds no value that was not set', () => {
    const cited = 'GET /rest/api/3/project/{projectIdOrKey} is answered with 404 Not found for us.'
    expect(diagnoseText(cited).findings[0]).toMatchObject({ id: 'J15', certainty: 'possible' })
  })
})
