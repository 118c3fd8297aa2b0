import { describe, expect, it } from 'vitest'
import { directoryOf } from '../../main/people/directory.ts'

describe('asking about people', () => {
  it('asks Jira by name or e-mail, and by id', () => {
    const jira = directoryOf('jira')
    expect(jira.searchPath('mia & co')).toBe(
      '/rest/api/3/user/search?query=mia+%26+co&maxResults=50',
    )
    expect(jira.personPath('557058:1')).toBe('/rest/api/3/user?accountId=557058%3A1')
  })

  it('asks Confluence by CQL, a quote in the name escaped', () => {
    expect(directoryOf('confluence').searchPath('m"ia')).toBe(
      '/rest/api/search/user?cql=user.fullname%7E%22m%5C%22ia%22&limit=50',
    )
  })

  it('takes names in one line, without what turns or hides the text beside them', () => {
    const named = (displayName: string) =>
      directoryOf('jira').readPeople(JSON.stringify([{ accountId: 'a', displayName }]))[0]
    expect(named('Mia \u202emotsorK\u2066\n\u200b')?.displayName).toBe('Mia motsorK')
    expect(named('x'.repeat(100_000))?.displayName).toHaveLength(200)
    expect(named('\u202e')?.displayName).toBe('a')
    const [person] = directoryOf('jira').readPeople(
      JSON.stringify([{ accountId: 'a', emailAddress: 'mia\u202e@example.com' }]),
    )
    expect(person?.emailAddress).toBe('mia@example.com')
  })

  it('reads people and leaves out what is none', () => {
    const body = JSON.stringify([
      {
        accountId: 'a',
        displayName: 'Mia',
        emailAddress: 'mia@example.com',
        active: true,
        accountType: 'atlassian',
      },
      { accountId: 'b', displayName: '', emailAddress: '', active: false, accountType: 'robot' },
      { displayName: 'nobody' },
      null,
    ])
    expect(directoryOf('jira').readPeople(body)).toEqual([
      {
        accountId: 'a',
        displayName: 'Mia',
        emailAddress: 'mia@example.com',
        active: true,
        accountType: 'atlassian',
      },
      {
        accountId: 'b',
        displayName: 'b',
        emailAddress: null,
        active: false,
        accountType: 'unknown',
      },
    ])
  })

  it('reads Confluence results', () => {
    const body = JSON.stringify({
      results: [
        { user: { accountId: 'a', publicName: 'Mia', email: '', accountType: 'customer' } },
      ],
    })
    expect(directoryOf('confluence').readPeople(body)).toEqual([
      {
        accountId: 'a',
        displayName: 'Mia',
        emailAddress: null,
        active: true,
        accountType: 'customer',
      },
    ])
  })

  it.each(['', '<html>', '{}', 'null', '[1]', '{"results":[1]}'])('finds nobody in %s', (body) => {
    expect(directoryOf('jira').readPeople(body)).toEqual([])
    expect(directoryOf('confluence').readPeople(body)).toEqual([])
    expect(directoryOf('jira').readPerson(body)).toBeNull()
  })
})
