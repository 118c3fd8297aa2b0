import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** Told by a list of tokens, by a day, or by the token’s age. */
const RAN_OUT: readonly string[] = [
  'id.atlassian.com > API tokens\nLabel | Created | Expires | Last accessed\nnightly-sync | Mar 3, 2025 | Mar 3, 2026 | 9 days ago\n\nsync.log\n2026-03-03 00:10:01 INFO sync ok 200\n2026-03-03 09:10:01 ERROR sync failed: 401 Unauthorized https://alder.atlassian.net/rest/api/3/myself',
  'API tokens of my Atlassian account:\n  ci-bot   created 2025-05-14   expires 2026-05-14\nOur jobs get 401 from https://oak.atlassian.net/rest/api/3/search/jql since 2026-05-14 02:00.',
  'Label\tCreated\tExpiry\nexcel\t12 Jan 2025\t12 Jan 2026\n\nSince 12 January Power Query says 401 Unauthorized for our Jira.',
  '| token | expires | status |\n| --- | --- | --- |\n| jira-export | 2026-02-01 | expired |\n\n2026-02-03T08:00:00Z GET https://oak.atlassian.net/rest/api/3/myself 401',
  'Bezeichnung   Erstellt      Gültig bis\nbi-report     02.06.2025    02.06.2026\n\n2026-06-02 07:00:00 ERROR jira status=401 x-seraph-loginreason=AUTHENTICATED_FAILED',
  "The bot's token is a year old today, and since this morning Jira says 401.",
  "I set the token to expire after 90 days, that was in January. It's May and our Jira job gets 401.",
  'On the day our Jira API token turned one all the calls became 401.',
  'We created the token for the Jira sync a year ago to the day, and everything is unauthorized since midnight.',
  'Unser Jira-Token ist gestern ein Jahr alt geworden und seitdem kommt überall 401.',
]

/** Another day, another thing that runs out, another answer, or a token that was renewed. */
const NOT: readonly string[] = [
  'Label        Created        Expires\ngrafana      Apr 2, 2025    Apr 2, 2027\n\n2026-04-02T09:05:00Z error ds=jira status=401',
  'Label        Created        Expires\ngrafana      Apr 2, 2025    Apr 2, 2026\n\n2026-03-02T09:05:00Z error ds=jira status=401',
  'Label        Created        Expires\ngrafana      Apr 2, 2025    Apr 2, 2026\n2026-04-03T09:05:00Z error ds=jira status=403 on create issue',
  'Label        Created        Expires\ngrafana      Apr 2, 2025    Apr 2, 2026\n\nAll jobs that ask Jira are green.',
  'Our app had its first birthday yesterday, and since yesterday Jira answers 401.',
  'Our Jira token had its first birthday, we made a new one in time, all green. Before: 401.',
  'Certificate: created 2025-05-14 expires 2026-05-14. Jira calls 401 since 2026-05-14',
  'The access token expires 2026-05-14T10:00:00Z, at 10:01 the gateway api.atlassian.com says 401. 3LO app.',
]

describe('a token that ran out', () => {
  it.each(RAN_OUT)('is what comes first: %s', (text) => {
    expect(toldOf(text)[0]).toMatch(/^J29 (?:likely|possible)$/)
  })

  it.each(NOT)('is not told of: %s', (text) => {
    expect(toldOf(text)).not.toContain('J29 likely')
  })
})
