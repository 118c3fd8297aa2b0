import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'

const TALK = [
  'The next release adds a pause where Jira answers 429: Retry-After is respected.',
  '- Fix: uploads send `X-Atlassian-Token: no-check`, so that no 403 `XSRF check failed` is returned\n- Add: retries on 429',
  'feat(search): use /rest/api/3/search/jql, the old path returns 410 Gone',
  'This pull request handles `Failed to parse Connect Session Auth Token` by asking for a fresh token.',
  'From March on, requests without an account id will be refused with 400 (GDPR strict mode). Apps must send accountId.',
  'When the token is expired, the gateway returns 401 “Unauthorized; scope does not match” and the client should ask for consent again, as described in the documentation.',
  'We switched to GDPR strict mode last month and everything works.',
  'The worker waits between two calls so that it does not send too many requests.',
  '## Changed\n\n* Requests over 1 MB are split instead of being answered with 413 payload too large',
  'A 401 response can be returned where the impersonated user is deactivated; the integration should then remove the user.',
  'We plan to move from auth.atlassian.io: “Invalid aud: https://auth.atlassian.io” will be the answer to old clients.',
  'The status page says that the 401 errors of Jira are resolved.',
  'Created a class JiraAuthError and added handling for 401 and 403 errors in all of the Jira calls.',
]

const FAILURES: Readonly<Record<string, readonly string[]>> = {
  J21: ['Since yesterday we get 429 too many requests from Jira all the time. Retries were added.'],
  J20: ['I added the header, but the upload still fails with 403 XSRF check failed.'],
  J22: [
    'The search returns 410 “The requested API has been removed” for our Jira. Is there a plan to update it?',
  ],
  J23: ["My script says the query parameter 'username' is not supported in GDPR strict mode."],
  J02: [
    'I get a 401 from Jira. Will it work with an API token instead?',
    'Login to Jira does not work any more, a 401 error is shown. It should be fixed.',
  ],
  J01: ['Updated to 2.0, and every call fails: Failed to parse Connect Session Auth Token'],
}

function told(text: string): readonly string[] {
  try {
    return diagnoseText(text).findings.map(({ id }) => id)
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

describe('a person', () => {
  it('who talks of no failure of theirs is not heard', () => {
    const alarms = TALK.map((text) => [text, told(text)] as const).filter(
      ([, found]) => found.length > 0,
    )
    expect(alarms).toEqual([])
  })

  it('who met with one is, whatever else they tell', () => {
    const missed = Object.entries(FAILURES).flatMap(([id, texts]) =>
      texts.map((text) => [id, text, told(text)] as const).filter(([, , [first]]) => first !== id),
    )
    expect(missed).toEqual([])
  })
})
