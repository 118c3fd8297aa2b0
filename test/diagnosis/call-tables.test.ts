import { describe, expect, it } from 'vitest'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { heardIn, toldOf } from './told.ts'

const callsOf = (text: string): readonly string[] =>
  readEvidence(text).steps.map(({ request, response }) =>
    [
      request.method,
      request.url,
      response?.status,
      ...(response?.headers ?? []).map(([name, value]) => `${name}: ${value}`),
    ]
      .filter((part) => part !== '')
      .join(' '),
  )

const JQL = '/rest/api/3/search/jql'

/** Columns by blanks, by tabs and by bars; the statuses below their name, below a call, below a caller. */
const TABLES: readonly (readonly [name: string, text: string, calls: readonly string[]])[] = [
  [
    'columns by blanks',
    `date        call                       status  x-seraph-loginreason\n2026-05-01  GET ${JQL}  200    OK\n2026-05-03  GET ${JQL}  401    AUTHENTICATED_FAILED`,
    [
      `GET ${JQL} 200 x-seraph-loginreason: OK`,
      `GET ${JQL} 401 x-seraph-loginreason: AUTHENTICATED_FAILED`,
    ],
  ],
  [
    'tabs, and no address',
    'job\thttp\tissues\tx-seraph-loginreason\nvelocity\t200\t318\tOK\nvelocity\t401\t-\tAUTHENTICATED_FAILED',
    ['200 x-seraph-loginreason: OK', '401 x-seraph-loginreason: AUTHENTICATED_FAILED'],
  ],
  [
    'bars, a method of its own',
    '| method | path | status |\n|---|---|---|\n| GET | /rest/api/3/field | 200 |\n| POST | /rest/api/3/field | 403 |',
    ['GET /rest/api/3/field 200', 'POST /rest/api/3/field 403'],
  ],
  [
    'the call above its statuses',
    'egress ip        GET https://alder.atlassian.net/rest/api/3/myself\n18.195.220.9     200\n18.195.220.14    403',
    [
      'GET https://alder.atlassian.net/rest/api/3/myself 200',
      'GET https://alder.atlassian.net/rest/api/3/myself 403',
    ],
  ],
  [
    'two statuses a row, indented',
    `  endpoint                before   today\n  /rest/api/3/search      200      410\n  ${JQL}  -        200`,
    ['/rest/api/3/search 200', '/rest/api/3/search 410', `${JQL} 200`],
  ],
]

/** No calls: what statuses mean, numbers that are none, names without an address or a header. */
const OTHERS: readonly string[] = [
  '| status | meaning |\n|---|---|\n| 401 | not authenticated |\n| 403 | not allowed |',
  'minute  calls  hits\n10:00   480    480\n10:01   902    655',
  'job      status\nnightly  200\nhourly   401',
]

describe('a table of calls', () => {
  it.each(TABLES)('%s', (_, text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })

  it.each(OTHERS)('is not %j', (text) => {
    expect(callsOf(text)).toEqual([])
  })

  it.each([
    [
      'J29 likely',
      'time                      job            http  issues  x-seraph-loginreason\n2026-10-13T05:00:01Z      velocity       200   321     OK\n2026-10-14T05:00:02Z      velocity       401   -       AUTHENTICATED_FAILED\n(vault: secret/jira/velocity  created_time 2025-10-13T11:20:44Z  version 1)',
    ],
    [
      'J04 likely',
      '| time  | job     | status | issues | x-seraph-loginreason | x-aaccountid |\n|---|---|---|---|---|---|\n| 06:00 | nightly | 200    | 412    | OK                   | 5b10a2       |\n| 06:00 | nightly | 200    | 0      | AUTHENTICATED_FAILED | -            |',
    ],
    [
      'J22 certain',
      'endpoint                before   today\n/rest/api/3/search      200      410\n/rest/api/3/field       200      200',
    ],
    [
      'J07 likely',
      'path                                          as app\n/rest/api/3/project                           200\n/rest/api/3/user/search?query=ola             200\n/rest/api/3/user/search?query=ola%20nord      401',
    ],
    [
      'N04 likely',
      'egress ip        GET https://alder.atlassian.net/rest/api/3/myself\n18.195.220.9     200\n18.195.220.14    403\n52.28.1.7        200',
    ],
  ])('tells %s', (first, text) => {
    expect(toldOf(text)[0]).toBe(first)
  })

  it('tells nothing where all is well', () => {
    expect(
      heardIn(
        'time                  job       http  issues  x-seraph-loginreason\n2026-10-12T05:00:01Z  velocity  200   318     OK\n2026-10-13T05:00:01Z  velocity  200   321     OK',
      ),
    ).toEqual([])
  })
})
