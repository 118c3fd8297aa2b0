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

  const empty = (query: string, body: string): string =>
    `GET https://acme.atlassian.net/rest/api/3/project/search${query}\nAuthorization: JWT [redacted]\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}`
  rows(
    'is nobody’s where a list is empty, but for a page behind others and one that was asked for no item',
    [
      {
        name: 'the first page',
        text: empty('', '{"startAt":0,"total":0,"values":[]}'),
        first: 'J04 possible',
      },
      {
        name: 'from its first item',
        text: empty('?startAt=0&maxResults=5', '{"values":[]}'),
        first: 'J04 possible',
      },
      { name: 'startAt', text: empty('?startAt=4', '{"values":[]}') },
      { name: 'startAt, told by the answer', text: empty('', '{"startAt":50,"values":[]}') },
      { name: 'start', text: empty('?expand=a&start=50', '{"results":[]}') },
      { name: 'a token', text: empty('?nextPageToken=CAEa', '{"issues":[],"isLast":true}') },
      { name: 'a cursor', text: empty('?cursor=abc', '{"results":[]}') },
      { name: 'a count alone', text: empty('?maxResults=0', '{"total":7,"issues":[]}') },
    ],
    ({ text, first }) => expect(told(text)[0]).toBe(first),
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
