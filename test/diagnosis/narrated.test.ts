import { describe, expect, it } from 'vitest'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const SITE = 'https://acme.atlassian.net'

const callsOf = (text: string): readonly unknown[] =>
  readEvidence(text).steps.map(({ request, response }) => [
    request.method,
    request.url.replace(SITE, ''),
    response?.status ?? null,
    request.headers.find(([name]) => name === 'Authorization')?.[1] ?? null,
  ])

describe('an exchange that is told in pieces', () => {
  it.each<readonly [string, string, readonly unknown[]]>([
    [
      'a command, and what came back in words',
      `curl ${SITE}/rest/api/3/myself -H 'Authorization: JWT $TOKEN'\n\nI always get a 401 back.`,
      [['GET', '/rest/api/3/myself', 401, 'JWT $TOKEN']],
    ],
    [
      'the nearest of two refusals',
      `curl ${SITE}/rest/api/3/myself\n\nThis ends in 403. It used to be a 404 error.`,
      [['GET', '/rest/api/3/myself', 403, null]],
    ],
    [
      'the scheme in the words above each request',
      `As the app (Authorization: JWT …):\nGET ${SITE}/rest/api/3/myself\n401\n\nAs the user (Authorization: Bearer …):\nGET ${SITE}/rest/api/3/myself\n200`,
      [
        ['GET', '/rest/api/3/myself', 401, 'JWT …'],
        ['GET', '/rest/api/3/myself', 200, 'Bearer …'],
      ],
    ],
    [
      'a log that announces a call and tells its status in the next line',
      `VERBOSE: GET ${SITE}/rest/api/3/issue/A-1 with 0-byte payload\nWARNING: JIRA returned HTTP error 404 - NotFound`,
      [['GET', '/rest/api/3/issue/A-1', 404, null]],
    ],
  ])('%s', (_, text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })

  it('takes the body that a log writes in an entry of its own', () => {
    const text = `2026-01-01 10:00:00 ERROR 404 Client Error: Not Found for url: ${SITE}/wiki/api/v2/pages/1\n2026-01-01 10:00:00 ERROR {'errors': [{'status': 404, 'code': 'NOT_FOUND', 'title': 'Not Found'}]}`
    const [step] = readEvidence(text).steps
    expect(step?.response?.body.head).toBe(
      '{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found"}]}',
    )
  })

  it('is no exchange where the command has its answer, or another address is told', () => {
    const answered = `curl ${SITE}/rest/api/3/myself\n\nHTTP/1.1 200 OK\n\n{}\n\nLater I got a 401.`
    expect(callsOf(answered).map((call) => (call as unknown[])[2])).not.toContain(401)
    expect(callsOf(`curl ${SITE}/a\n\nGET ${SITE}/rest/api/3/issue/A-1 returned 404`)).toEqual([
      ['GET', '/rest/api/3/issue/A-1', 404, null],
    ])
  })
})
