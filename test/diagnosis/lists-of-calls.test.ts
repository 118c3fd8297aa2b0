import { describe, expect, it } from 'vitest'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { heardIn, toldOf } from './told.ts'

const callsOf = (text: string): readonly string[] =>
  readEvidence(text).steps.map(({ request, response }) =>
    `${request.method} ${request.url} ${response?.status ?? 'no answer'}`.trim(),
  )

/** How people and programs set calls and statuses beside each other, a line each. */
const LINES: readonly (readonly [line: string, call: string])[] = [
  ['/rest/api/2/myself ............ 200, shows me', '/rest/api/2/myself 200'],
  ['2. /rest/api/2/permissions ..... 401', '/rest/api/2/permissions 401'],
  ['- /wiki/rest/api/space ---- 403', '/wiki/rest/api/space 403'],
  ['/rest/api/3/search/jql → 410', '/rest/api/3/search/jql 410'],
  ['/rest/api/3/myself      200', '/rest/api/3/myself 200'],
  [
    '/rest/api/3/issue/A-1?expand=names           JWT  401',
    '/rest/api/3/issue/A-1?expand=names 401',
  ],
  [
    'GET https://oak.atlassian.net//rest/api/3/myself   as app   401',
    'GET https://oak.atlassian.net//rest/api/3/myself 401',
  ],
  ['`/rest/api/3/myself` … 401', '/rest/api/3/myself 401'],
  [
    'https://oak.atlassian.net/rest/api/3/field _____ 403',
    'https://oak.atlassian.net/rest/api/3/field 403',
  ],
  [
    'GET /rest/api/3/users/search?maxResults=200   403',
    'GET /rest/api/3/users/search?maxResults=200 403',
  ],
]

describe('a list of calls', () => {
  it.each(LINES)('%s', (line, call) => {
    expect(callsOf(`What our Jira said today:\n\n${line}`)).toEqual([call])
  })

  it('is one call a line, also where a program indents them under what it is', () => {
    expect(
      callsOf(
        'sync 0.9 report\n  GET /rest/api/3/issue/OAK-1    200\n  POST /rest/api/3/issue    400\n  GET /rest/api/3/user/search?query=han    200  []\n  -> 0 of 14 names',
      ),
    ).toEqual([
      'GET /rest/api/3/issue/OAK-1 200',
      'POST /rest/api/3/issue 400',
      'GET /rest/api/3/user/search?query=han 200',
    ])
  })

  it('has no status in what is counted behind an address', () => {
    expect(callsOf('Jira pages:\n\n/rest/api/3/search 200 rows').join()).not.toContain('200')
  })

  it.each([
    ['/rest/api/3/project/search'],
    ['/rest/api/3/user/search?query=anna\u0020\u0020\u0020 200\n/rest/api/3/myself'],
  ])('signed by the app, with blanks in the query of those that are refused (%#)', (taken) => {
    const calls = `Some calls as the app are 401:\n\n${taken}    200\n/rest/api/3/search/jql?jql=project%3DKITE    200\n/rest/api/3/search/jql?jql=project+%3D+KITE    401\n/rest/api/3/user/search?query=anna%20maria    401`
    expect(toldOf(calls)[0]).toBe('J07 likely')
    expect(heardIn(calls.replace('as the app ', '')).join()).not.toContain('J07')
    expect(heardIn(calls.replace('project%3DKITE ', 'a+b ')).join()).not.toContain('J07')
  })

  it('below what the app’s own framework logs of a request: its own 500 is not Atlassian’s', () => {
    const log = (status: number): string =>
      `Started GET "/people?q=marek" for 10.1.2.3 at 2026-04-14 08:20:11 +0000\nProcessing by PeopleController#index as JSON\n  Jira GET /rest/api/3/project/PRN/statuses -> 200\n  Jira GET /rest/api/3/user/picker?query=marek -> ${status}\nCompleted 500 Internal Server Error in 402ms`
    expect(callsOf(log(403))).toEqual([
      'GET /rest/api/3/project/PRN/statuses 200',
      'GET /rest/api/3/user/picker?query=marek 403',
    ])
    expect(toldOf(log(403))[0]).toBe('J42 likely')
  })

  it.each([
    ['the same user and API token', /^J14 likely/],
    ['the same credentials', /^J14 likely/],
    // Whoever it was, one was taken and the other was not.
    ['two tokens', /^J02 likely/],
  ])('with %s that /myself knows: what is refused is a permission, or not', (credential, first) => {
    const told = toldOf(
      `Five calls to Jira Cloud with ${credential}:\n\n1. /rest/api/2/myself ...... 200\n2. /rest/api/2/permissions ...... 401\n3. /rest/api/2/project ...... 200`,
    )
    expect(told[0]).toMatch(first)
  })
})
