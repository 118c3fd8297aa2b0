import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { rows } from '../rows.ts'

const told = (text: string): readonly string[] =>
  diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)

const FILE = 'https://acme.atlassian.net/rest/api/3/attachment/content/10000'
const MEDIA = 'Location: https://api.media.atlassian.com/file/0b/binary?token=[redacted]'
const REDIRECT = `GET ${FILE}\nAuthorization: Basic [redacted]\n\nHTTP/1.1 303 See Other\n${MEDIA}\nContent-Length: 0`

describe('an answer that is no refusal', () => {
  rows(
    'is told to be a visitor’s where somebody tells both in words',
    [
      {
        name: 'an expired token',
        text: 'Our token expired last night. Jira still answers 200, but the issue comes without the fields that only members see, as for an anonymous visitor.',
      },
      {
        name: 'a revoked token',
        text: 'GET /rest/api/3/project/OPS answers 200 although the API token is revoked, and the answer is the one that an anonymous visitor gets.',
      },
      {
        name: 'a login reason',
        text: 'The call works with status 200 but Jira treats us as anonymous, the login reason header says AUTHENTICATED_FAILED.',
      },
    ],
    ({ text }) => expect(told(text)[0]).toBe('S01 possible'),
  )

  it('leads to a file that nobody fetched', () => {
    const [finding] = diagnoseText(`${REDIRECT}\n\nThe file that we save is empty.`).findings
    expect(finding).toMatchObject({ id: 'J38', certainty: 'possible' })
    expect(finding?.fix.at(-1)).toContain('redirect=false')
    expect(told(REDIRECT)).toEqual([])
    expect(
      told(
        `${REDIRECT}\n\nGET https://api.media.atlassian.com/file/0b/binary\n\nHTTP/1.1 200 OK\nContent-Type: image/png\n\n`,
      ),
    ).toEqual([])
  })
})
