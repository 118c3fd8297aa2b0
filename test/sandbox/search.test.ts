import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJql } from '../../main/sandbox/jira/jql.ts'
import { emma, gerd, mia, olga, sendAs, site } from './site.ts'
import type { Actor, Site } from './site.ts'

const path = '/rest/api/3/search/jql'

interface Page {
  readonly issues: readonly { readonly id: string; readonly key?: string }[]
  readonly nextPageToken?: string
  readonly isLast: boolean
}

async function page(
  at: Site,
  actor: Actor,
  query: Readonly<Record<string, string>>,
): Promise<Page> {
  return (await sendAs(at, actor, `${path}?${new URLSearchParams(query).toString()}`)).json as Page
}

describe('search/jql', () => {
  it('pages by token, ids only', async () => {
    const at = await site()
    const first = await page(at, mia, { jql: 'project = ACME' })
    expect(first.issues).toHaveLength(50)
    expect(first.issues[0]).toEqual({ id: '10001' })
    expect(first.isLast).toBe(false)
    const last = await page(at, mia, {
      jql: 'project = ACME',
      nextPageToken: first.nextPageToken ?? '',
    })
    expect(last.issues).toHaveLength(10)
    expect(last).toMatchObject({ isLast: true })
    expect(last).not.toHaveProperty('nextPageToken')
    expect(last).not.toHaveProperty('total')
  })

  it('takes the same in a POST', async () => {
    const at = await site()
    const body = { jql: 'project = ACME ORDER BY created DESC', fields: ['summary'], maxResults: 1 }
    const answer = await sendAs(at, mia, path, { method: 'POST', body: JSON.stringify(body) })
    expect(answer.json).toMatchObject({
      isLast: false,
      issues: [{ key: 'ACME-60', fields: { summary: 'Helmet does not close (9)' } }],
    })
  })

  it.each([
    [mia, 60],
    [emma, 61],
    ['app', 61],
    [olga, 0],
    ['anonymous', 0],
  ] as const)('leaves out what %s may not see', async (actor, count) => {
    const at = await site()
    const first = await page(at, actor, { jql: 'project in (ACME, OPS)', maxResults: '100' })
    expect(first.issues).toHaveLength(count)
  })

  it.each([
    [
      '',
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ],
    [
      'ORDER BY created',
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ],
    ['project ACME', '[practice site] This JQL is not understood here: project ACME'],
    ['colour = red', '[practice site] This JQL is not understood here: colour = red'],
  ])('refuses %j', async (jql, message) => {
    const answer = await sendAs(
      await site(),
      mia,
      `${path}?${new URLSearchParams({ jql }).toString()}`,
    )
    expect([answer.status, answer.json]).toEqual([400, { errorMessages: [message], errors: {} }])
  })

  it('says so in German to a German', async () => {
    const answer = await sendAs(await site(), gerd, path)
    expect(answer.text).toContain('Unbegrenzte JQL-Abfragen')
  })

  it.each(['rubbish', Buffer.from('{"offset":1,"jql":"other"}').toString('base64url')])(
    'refuses the token %s',
    async (token) => {
      const query = new URLSearchParams({ jql: 'project = ACME', nextPageToken: token })
      expect((await sendAs(await site(), mia, `${path}?${query.toString()}`)).status).toBe(400)
    },
  )

  it.each([
    ['key = acme-3', ['ACME-3']],
    ['key in (ACME-3, "ACME-4")', ['ACME-3', 'ACME-4']],
    [
      'project = ACME AND summary ~ "page four" AND labels is EMPTY',
      ['ACME-10', 'ACME-24', 'ACME-38', 'ACME-52'],
    ],
    ['text ~ squeak', []],
    ['assignee = currentUser() AND priority = Highest', ['ACME-21', 'ACME-41']],
    ['project = OPS', []],
    [
      'status = "To Do" and key not in (ACME-1) and issuetype != Bug and summary ~ "Rocket*" and summary !~ "("',
      ['ACME-6'],
    ],
  ])('understands %s', async (jql, keys) => {
    const found = await page(await site(), mia, { jql, fields: 'key,summary', maxResults: '100' })
    expect(found.issues.map((each) => each.key)).toEqual(keys)
  })
})

describe('readJql', () => {
  it.each([
    'project =',
    'project = ACME BMCA',
    '= ACME',
    'project = ACME AND',
    'project = "ACME',
    'key in (ACME-1',
    'constructor = 1',
    '__proto__ = 1',
  ])('does not read %s', (jql) => {
    expect(readJql(jql, null).kind).toBe('unreadable')
  })

  it('does not read a query without end', () => {
    const jql = `key = ${'x'.repeat(10_000)}`
    expect(readJql(jql, null)).toEqual({ kind: 'unreadable', at: 'key = xxxxxxxxxxxxxx…' })
  })

  it('answers any text', () => {
    const words = fc.constantFrom(
      'project',
      '=',
      '(',
      ')',
      ',',
      '"',
      "'",
      'and',
      'in',
      'order by',
      'currentUser()',
      '~',
      ' ',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((each) => each.join(' ')),
    )
    fc.assert(
      fc.property(text, (jql) =>
        ['query', 'unbounded', 'unreadable'].includes(readJql(jql, null).kind),
      ),
    )
  })
})
