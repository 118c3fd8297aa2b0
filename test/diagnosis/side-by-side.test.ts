import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

const FAILED =
  'POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token -> 400\n{"error":"invalid_grant"}'

/** Two times, two places, two calls, two generations of a store. */
const TOLD: readonly (readonly [told: RegExp, text: string])[] = [
  [
    /^C01 likely/,
    `$ date -u; curl -sI https://oak.atlassian.net | grep -i ^date\nMon Mar  2 10:14:51 UTC 2026\ndate: Mon, 02 Mar 2026 10:09:12 GMT\n\n${FAILED}`,
  ],
  [
    /^C01 likely/,
    `container time: 2026-03-02T10:03:01Z\nDate: Mon, 02 Mar 2026 10:09:12 GMT\n\n${FAILED}`,
  ],
  [
    /^N04 likely/,
    'Jira, same token:\n\nfrom            GET /rest/api/3/myself\nhome            200\noffice          200\nAWS eu-central  403',
  ],
  [
    /^N04 likely/,
    '| network | status |\n| --- | --- |\n| VPN | 200 |\n| runner | 403 |\n\nhttps://oak.atlassian.net/rest/api/3/project/search',
  ],
  [
    /^J04 likely/,
    'Power BI shows 0 issues for each team, no error. Our dev says: search gives 200 and nothing, but /myself gives 401 with the same credentials. Jira Cloud.',
  ],
  [
    /^T10 likely/,
    'We rolled the tenant database back to a snapshot of March; those who reinstalled in April: our JWTs get 401 from Jira, their iframes "signature invalid", exchange refused.',
  ],
  [
    /^J08 likely/,
    'We pass the token of AP.context.getToken to our backend and it calls Jira with it: 401.',
  ],
  [
    /^T09 /,
    'A customer renamed the Jira site. Since then exchange 400 for all users; in our assertion tnt is still the address of before.',
  ],
  [
    /^J21 /,
    'After about a thousand issues our Jira import is told to slow down and wait 40 seconds, then it goes on for a while, then again.',
  ],
]

/** Alike, and of another cause or of none. */
const NOT: readonly (readonly [id: string, text: string])[] = [
  ['C01', `Mon Mar  2 10:09:31 UTC 2026\ndate: Mon, 02 Mar 2026 10:09:12 GMT\n\n${FAILED}`],
  [
    'C01',
    'Mon Mar  2 10:14:51 UTC 2026\ndate: Mon, 02 Mar 2026 10:09:12 GMT\n\nGET https://oak.atlassian.net/rest/api/3/myself 200',
  ],
  [
    'N04',
    'Jira, same token:\n\nfrom            GET /rest/api/3/myself\nhome            200\nAWS eu-central  401',
  ],
  [
    'N04',
    'Jira:\n\nfrom            GET /rest/api/3/myself\nhome            200\noffice          200',
  ],
  [
    'T10',
    'We restored the tenant table from a backup, and since the reinstall every signature verifies again, the exchange works again. Connect app for Jira.',
  ],
  [
    'J08',
    'The page of our Jira app sends the token of AP.context.getToken to our backend: 401, the hash is not the one of the request.',
  ],
  ['J04', 'search gives 200 and 31 issues, /myself gives 200 as well. Jira Cloud.'],
]

describe('what is set side by side', () => {
  it.each(TOLD)('tells %s: %s', (told, text) => {
    expect(toldOf(text)[0]).toMatch(told)
  })

  it.each(NOT)('does not make %s likely: %s', (id, text) => {
    expect(toldOf(text)).not.toContain(`${id} likely`)
  })
})
