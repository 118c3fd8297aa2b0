import { describe, expect, it } from 'vitest'
import { bearer, bob, carla, emma, mia, olga, send, sendAs, site, theApp } from './site.ts'
import type { Actor, Answer, Site } from './site.ts'

const api = '/rest/api/3'
const notOnScreen = (field: string): string =>
  `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`

function write(
  at: Site,
  actor: Actor,
  method: string,
  path: string,
  body: unknown,
): Promise<Answer> {
  return sendAs(at, actor, path, { method, body: JSON.stringify(body) })
}

const document = (text: string): object => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const task = { project: { key: 'ACME' }, issuetype: { name: 'Task' }, summary: 'Skates squeak' }

/** Who may write what. */
const writing: readonly (readonly [
  method: string,
  path: string,
  body: object,
  statuses: readonly number[],
])[] = [
  //                                                                            Mia  Emma Bob  Olga app nobody
  ['POST', '/issue', { fields: task }, [201, 201, 403, 400, 201, 400]],
  ['PUT', '/issue/ACME-2', { fields: { summary: 'New' } }, [204, 204, 403, 404, 204, 404]],
  ['POST', '/issue/ACME-2/comment', { body: document('Hm.') }, [201, 201, 403, 404, 201, 404]],
  [
    'POST',
    '/issue/ACME-2/transitions',
    { transition: { id: '99' } },
    [400, 400, 403, 404, 400, 404],
  ],
  ['PUT', '/project/ACME', { description: 'New' }, [401, 200, 401, 404, 200, 404]],
]

describe('writing', () => {
  it.each(writing)('%s %s', async (method, path, body, statuses) => {
    const at = await site()
    const answers = []
    for (const actor of [mia, emma, bob, olga, 'app', 'anonymous']) {
      answers.push((await write(at, actor, method, api + path, body)).status)
    }
    expect(answers).toEqual(statuses)
  })

  it.each([
    [mia, 403],
    [olga, 404],
    ['anonymous', 404],
    [emma, 204],
    ['app', 204],
  ] as const)('DELETE as %s: %i', async (actor, status) => {
    const at = await site()
    const path = `${api}/issue/ACME-3`
    expect((await sendAs(at, actor, path, { method: 'DELETE' })).status).toBe(status)
    expect((await sendAs(at, emma, path)).status).toBe(status === 204 ? 404 : 200)
  })

  it('project administration is refused with 401 to someone who is known', async () => {
    const answer = await write(await site(), mia, 'PUT', `${api}/project/ACME`, {})
    expect(answer.status).toBe(401)
    expect(answer.json).toEqual({
      errorMessages: ['You cannot edit the configuration of this project.'],
      errors: {},
    })
    expect(answer.headers['x-aaccountid']).toBe(mia)
    expect(answer.headers).not.toHaveProperty('www-authenticate')
  })

  it('a changed project stays changed', async () => {
    const at = await site()
    await write(at, emma, 'PUT', `${api}/project/ACME`, { name: 'Skates' })
    expect((await sendAs(at, mia, `${api}/project/ACME`)).json).toMatchObject({
      name: 'Skates',
      key: 'ACME',
    })
  })
})

describe('issues', () => {
  it('are created, read, edited', async () => {
    const at = await site()
    const fields = {
      ...task,
      description: document('Loudly.'),
      priority: { id: '2' },
      labels: ['noise'],
      assignee: { accountId: mia },
    }
    const created = await write(at, mia, 'POST', `${api}/issue`, { fields })
    expect(created.json).toEqual({
      id: '10062',
      key: 'ACME-61',
      self: `${at.baseUrl}/rest/api/3/issue/10062`,
    })
    const path = `${api}/issue/ACME-61`
    expect((await sendAs(at, mia, path)).json).toMatchObject({
      key: 'ACME-61',
      fields: {
        summary: 'Skates squeak',
        description: document('Loudly.'),
        priority: { name: 'High' },
        labels: ['noise'],
        assignee: { accountId: mia },
        creator: { accountId: mia },
        status: { name: 'To Do' },
        created: '2026-11-23T12:00:00.000+0000',
      },
    })
    await write(at, mia, 'PUT', path, { fields: { summary: 'Quiet', assignee: null } })
    expect((await sendAs(at, mia, `${path}?fields=summary,assignee`)).json).toMatchObject({
      fields: { summary: 'Quiet', assignee: null },
    })
  })

  it.each([
    [
      { fields: {} },
      {
        project: 'Specify a valid project ID or key',
        summary: 'You must specify a summary of the issue.',
        issuetype: 'Specify an issue type',
      },
    ],
    [
      {},
      {
        project: 'Specify a valid project ID or key',
        summary: 'You must specify a summary of the issue.',
        issuetype: 'Specify an issue type',
      },
    ],
    [
      { fields: { ...task, summary: ' ' } },
      { summary: 'You must specify a summary of the issue.' },
    ],
    [
      { fields: { ...task, project: { key: 'OPS' } } },
      { project: 'Specify a valid project ID or key' },
    ],
    [
      { fields: { ...task, description: 'text' } },
      {
        description:
          'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      },
    ],
    [{ fields: { ...task, colour: 'red' } }, { colour: notOnScreen('colour') }],
    [{ fields: { ...task, constructor: 1 } }, { constructor: notOnScreen('constructor') }],
    [
      { fields: { ...task, priority: { id: '9' } } },
      { priority: '[practice site] There is no such priority.' },
    ],
    [
      { fields: { ...task, assignee: { accountId: 'x' } } },
      { assignee: '[practice site] There is no such assignee.' },
    ],
    [
      { fields: { ...task, labels: 'a' } },
      { labels: '[practice site] Labels are a list of strings.' },
    ],
  ])('are refused by field: %j', async (body, errors) => {
    const answer = await write(await site(), mia, 'POST', `${api}/issue`, body)
    expect([answer.status, answer.json]).toEqual([400, { errorMessages: [], errors }])
  })

  it('nobody has a create screen', async () => {
    const answer = await write(await site(), 'anonymous', 'POST', `${api}/issue`, { fields: task })
    expect([answer.status, answer.json]).toEqual([
      400,
      { errorMessages: [], errors: { summary: notOnScreen('summary') } },
    ])
  })

  it('version 2 speaks in text', async () => {
    const at = await site()
    const created = await write(at, mia, 'POST', '/rest/api/2/issue', {
      fields: { ...task, description: 'Loudly.' },
    })
    expect(created.status).toBe(201)
    expect(
      (await sendAs(at, mia, '/rest/api/2/issue/ACME-61?fields=description')).json,
    ).toMatchObject({ fields: { description: 'Loudly.' } })
    expect((await sendAs(at, mia, `${api}/issue/ACME-61?fields=description`)).json).toMatchObject({
      fields: { description: document('Loudly.') },
    })
    const refused = await write(at, mia, 'POST', '/rest/api/2/issue', {
      fields: { ...task, description: document('') },
    })
    expect(refused.json).toEqual({
      errorMessages: [],
      errors: { description: 'Operation value must be a string' },
    })
  })

  it('move between statuses', async () => {
    const at = await site()
    const path = `${api}/issue/ACME-1/transitions`
    const offered = await sendAs(at, mia, path)
    expect(offered.json).toMatchObject({
      transitions: [
        { id: '21', name: 'In Progress' },
        { id: '31', name: 'Done' },
      ],
    })
    expect((await write(at, mia, 'POST', path, { transition: { id: '31' } })).status).toBe(204)
    expect((await sendAs(at, mia, `${api}/issue/ACME-1?fields=status`)).json).toMatchObject({
      fields: { status: { name: 'Done' } },
    })
    expect((await sendAs(at, bob, path)).json).toMatchObject({ transitions: [] })
  })

  it('collect comments in pages', async () => {
    const at = await site()
    const path = `${api}/issue/ACME-2/comment`
    for (const text of ['one', 'two', 'three'])
      await write(at, mia, 'POST', path, { body: document(text) })
    expect((await sendAs(at, bob, `${path}?startAt=1&maxResults=1`)).json).toMatchObject({
      startAt: 1,
      maxResults: 1,
      total: 3,
      comments: [{ body: document('two'), author: { accountId: mia } }],
    })
    const refused = await write(at, mia, 'POST', path, { body: 'text' })
    expect(refused.json).toEqual({
      errorMessages: [],
      errors: {
        comment:
          'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      },
    })
  })
})

describe('scopes of the app', () => {
  const tooSmall = 'Request not in an authorized API scope'

  it.each([
    ['READ', [200, tooSmall, tooSmall, tooSmall]],
    ['WRITE', [200, 400, tooSmall, tooSmall]],
    ['DELETE', [200, 400, 403, tooSmall]],
    ['PROJECT_ADMIN', [200, 400, 403, 401]],
    ['ACT_AS_USER', [tooSmall, tooSmall, tooSmall, tooSmall]],
  ])('%s bounds what Mia may do', async (scope, expected) => {
    const at = await site()
    const headers = {
      authorization: await bearer(at, mia, scope),
      'content-type': 'application/json',
    }
    const calls = [
      ['GET', '/myself'],
      ['POST', '/issue'],
      ['DELETE', '/issue/ACME-5'],
      ['PUT', '/project/ACME'],
    ] as const
    const seen = []
    for (const [method, path] of calls) {
      const body = method === 'GET' ? {} : { body: '{}' }
      const { status, text } = await send(at.baseUrl, api + path, { method, headers, ...body })
      seen.push(status === 403 && text === tooSmall ? text : status)
    }
    expect(seen).toEqual(expected)
  })
})

it('a customer and the app are told apart', async () => {
  const at = await site()
  expect((await sendAs(at, carla, `${api}/myself`)).json).toMatchObject({ accountType: 'customer' })
  expect((await sendAs(at, 'app', `${api}/myself`)).json).toMatchObject({
    accountType: 'app',
    accountId: theApp,
  })
})
