import { describe, expect, it } from 'vitest'
import { readAccountId } from '../../main/people/account-id.ts'

const id = '5b10a2844c20165700ede21g'
const migrated = '557058:0e0a1b2c-3d4e-5f60-7182-93a4b5c6d7e8'

describe('an account id in pasted text', () => {
  it.each([
    [id, id],
    [`  ${migrated}\n`, migrated],
    ['qm:uuid:1', 'qm:uuid:1'],
    [`https://acme.atlassian.net/jira/people/${id}`, id],
    [`https://acme.atlassian.net/jira/people/${encodeURIComponent(migrated)}?ref=jira`, migrated],
    [`https://home.atlassian.com/o/x/people/${id}?cloudId=1`, id],
    [`https://acme.atlassian.net/wiki/people/${id}`, id],
    [`https://acme.atlassian.net/secure/ViewProfile.jspa?accountId=${id}`, id],
  ])('%s', (text, expected) => {
    expect(readAccountId(text)).toBe(expected)
  })

  it.each([
    ['', 'Nothing was pasted.'],
    ['mia@example.com', 'This is an e-mail address; Jira knows people by account id.'],
    ['Mia Krystof', 'This is not an account id.'],
    ['x'.repeat(129), 'This is not an account id.'],
    ['https://acme.atlassian.net/browse/ACME-1', 'No account id was found in this address.'],
    ['https://acme.atlassian.net/jira/people/%E0%A4%A', 'No account id was found in this address.'],
  ])('says what “%s” is instead', (text, message) => {
    expect(() => readAccountId(text)).toThrow(
      expect.objectContaining({ code: 'person_unreadable', message }),
    )
  })
})
