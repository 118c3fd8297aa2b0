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
      'code that calls, and what came back in words',
      `const r = await fetch('${SITE}/rest/api/3/myself', { headers: { Authorization: 'Bearer ' + key } })\n\nI get a 403 whatever I do.`,
      [['GET', '/rest/api/3/myself', 403, 'Bearer (redacted)']],
    ],
    [
      'code with a comment that tells the outcome',
      `answer = requests.post(f"${SITE}/rest/api/3/issue/{key}/comment", headers=own, json=body)\n# 401, with any token`,
      [['POST', '/rest/api/3/issue/{key}/comment', 401, null]],
    ],
    [
      'code of a client that no reader knows',
      `http.setHeader("Authorization", "Basic " + pair);\nreply = http.put("${SITE}/rest/api/2/issue/A-1", body);\n\nIt says 404.`,
      [['PUT', '/rest/api/2/issue/A-1', 404, 'Basic …']],
    ],
    [
      'a log that announces a call and tells its status in the next line',
      `VERBOSE: GET ${SITE}/rest/api/3/issue/A-1 with 0-byte payload\nWARNING: JIRA returned HTTP error 404 - NotFound`,
      [['GET', '/rest/api/3/issue/A-1', 404, null]],
    ],
    [
      'a request as it goes over the wire, and what came back in words',
      `GET /rest/api/3/myself HTTP/1.1\nHost: acme.atlassian.net\n\nThe site says 401 to this.`,
      [['GET', '/rest/api/3/myself', 401, null]],
    ],
    [
      'the scheme in the words above a request, and the outcome in those below it',
      `As the app (Authorization: JWT …):\n\nGET ${SITE}/rest/api/3/project/search\n\nand all I see is 403`,
      [['GET', '/rest/api/3/project/search', 403, 'JWT …']],
    ],
    [
      'a request with its body, and what came back in words',
      `POST ${SITE}/rest/api/3/issue\nContent-Type: application/json\n\n{"fields":{"summary":"x"}}\n\nWe get HTTP 400 for it.`,
      [['POST', '/rest/api/3/issue', 400, null]],
    ],
    [
      'a request that writes without a body, and what came back in words',
      `PUT ${SITE}/rest/api/3/issue/A-1\nAuthorization: Bearer …\n\nOn some sites this is refused with 403, on others it works.`,
      [['PUT', '/rest/api/3/issue/A-1', 403, 'Bearer …']],
    ],
    [
      'a method and an address in a line of their own, and what came back in words',
      `We call\n\n  GET ${SITE}/rest/agile/1.0/board\n\nand it always ends in 401.`,
      [['GET', '/rest/agile/1.0/board', 401, null]],
    ],
    [
      'the same in another language',
      `Anfrage:\nGET ${SITE}/rest/api/3/issue/A-1\nAntwort: 404, obwohl es den Vorgang gibt`,
      [['GET', '/rest/api/3/issue/A-1', 404, null]],
    ],
  ])('%s', (_, text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })

  it('leaves open which of two requests was answered so', () => {
    const two = `GET ${SITE}/rest/api/3/myself\nAccept: */*\n\nGET ${SITE}/rest/api/3/field\nAccept: */*\n\nWe get a 403.`
    expect(callsOf(two).map((call) => (call as unknown[])[2])).toEqual([null, null])
    const lines = `GET ${SITE}/rest/api/3/myself\nGET ${SITE}/rest/api/3/field\n\nWe get a 403.`
    expect(callsOf(lines)).toEqual([])
  })

  it('takes the words behind a body of JSON for nobody’s body', () => {
    const text = `POST ${SITE}/rest/api/3/issue\nContent-Type: application/json\n\n{"fields":{}}\n\nWe get HTTP 400 for it.`
    expect(readEvidence(text).steps[0]?.request.body?.head).toBe('{"fields":{}}')
  })

  it('takes the body that a log writes in an entry of its own', () => {
    const text = `2026-01-01 10:00:00 ERROR 404 Client Error: Not Found for url: ${SITE}/wiki/api/v2/pages/1\n2026-01-01 10:00:00 ERROR {'errors': [{'status': 404, 'code': 'NOT_FOUND', 'title': 'Not Found'}]}`
    const [step] = readEvidence(text).steps
    expect(step?.response?.body.head).toBe(
      '{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found"}]}',
    )
  })

  it('is no exchange where code names no address of an interface, or nobody tells an outcome', () => {
    const call = `const r = await fetch('${SITE}/rest/api/3/myself')`
    expect(callsOf(`${call}\n\nIs that right?`)).toEqual([])
    expect(callsOf(`open('${SITE}/browse/A-1')\n\nI get a 404.`)).toEqual([])
    expect(callsOf(`${call}\n\nGET ${SITE}/rest/api/3/issue/A-1 returned 404`)).toEqual([
      ['GET', '/rest/api/3/issue/A-1', 404, null],
    ])
  })

  it('is no exchange where the command has its answer, or another address is told', () => {
    const answered = `curl ${SITE}/rest/api/3/myself\n\nHTTP/1.1 200 OK\n\n{}\n\nLater I got a 401.`
    expect(callsOf(answered).map((call) => (call as unknown[])[2])).not.toContain(401)
    expect(callsOf(`curl ${SITE}/a\n\nGET ${SITE}/rest/api/3/issue/A-1 returned 404`)).toEqual([
      ['GET', '/rest/api/3/issue/A-1', 404, null],
    ])
  })
})
