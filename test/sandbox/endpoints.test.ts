import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bob, carla, emma, gerd, mia, olga, sendAs, site } from './site.ts'
import type { Actor } from './site.ts'

const api = '/rest/api/3'

/** Who may read what: one row an endpoint, one status an actor. */
const reading: readonly (readonly [path: string, statuses: readonly number[]])[] = [
  //                                     Mia  Emma Bob  Olga Carla app nobody
  ['/myself', [200, 200, 200, 200, 200, 200, 401]],
  ['/serverInfo', [200, 200, 200, 200, 200, 200, 200]],
  [`/user?accountId=${mia}`, [200, 200, 200, 403, 403, 200, 401]],
  ['/user?accountId=nobody', [404, 404, 404, 403, 403, 404, 401]],
  ['/user', [400, 400, 400, 400, 400, 400, 401]],
  ['/user/search?query=mia', [200, 200, 200, 200, 200, 200, 200]],
  ['/user/search', [400, 400, 400, 400, 400, 400, 400]],
  ['/mypermissions?permissions=BROWSE_PROJECTS', [200, 200, 200, 200, 200, 200, 200]],
  [
    '/mypermissions?permissions=BROWSE_PROJECTS&issueKey=ACME-1',
    [200, 200, 200, 404, 404, 200, 404],
  ],
  [
    '/mypermissions?permissions=BROWSE_PROJECTS&projectKey=OPS',
    [404, 200, 404, 404, 404, 200, 404],
  ],
  ['/mypermissions?permissions=BROWSE_PROJECTS&projectId=7', [404, 404, 404, 404, 404, 404, 404]],
  ['/mypermissions', [400, 400, 400, 400, 400, 400, 400]],
  ['/mypermissions?permissions=FLY', [400, 400, 400, 400, 400, 400, 400]],
  ['/permissions', [401, 200, 401, 401, 401, 401, 401]],
  ['/webhook', [403, 403, 403, 403, 403, 200, 401]],
  ['/field', [200, 200, 200, 200, 200, 200, 200]],
  ['/status', [200, 200, 200, 200, 200, 200, 200]],
  ['/priority', [200, 200, 200, 200, 200, 200, 200]],
  ['/issuetype', [200, 200, 200, 200, 200, 200, 200]],
  ['/project/search', [200, 200, 200, 200, 200, 200, 200]],
  ['/project/ACME', [200, 200, 200, 404, 404, 200, 404]],
  ['/project/OPS', [404, 200, 404, 404, 404, 200, 404]],
  ['/issue/ACME-1', [200, 200, 200, 404, 404, 200, 404]],
  ['/issue/10001', [200, 200, 200, 404, 404, 200, 404]],
  ['/issue/OPS-1', [404, 200, 404, 404, 404, 200, 404]],
  ['/issue/ACME-999', [404, 404, 404, 404, 404, 404, 404]],
  ['/issue/ACME-1/transitions', [200, 200, 200, 404, 404, 200, 404]],
  ['/issue/ACME-1/comment', [200, 200, 200, 404, 404, 200, 404]],
  ['/attachment/10201', [200, 200, 200, 404, 404, 200, 404]],
  ['/attachment/content/10201', [200, 200, 200, 404, 404, 200, 404]],
  ['/attachment/content/1', [404, 404, 404, 404, 404, 404, 404]],
  ['/search/jql?jql=project=ACME', [200, 200, 200, 200, 200, 200, 200]],
  ['/search/jql', [400, 400, 400, 400, 400, 400, 400]],
]

const actors: readonly Actor[] = [mia, emma, bob, olga, carla, 'app', 'anonymous']

describe('reading', () => {
  it.each(reading)('GET %s', async (path, statuses) => {
    const at = await site()
    for (const version of ['2', '3']) {
      const answers = []
      for (const actor of actors)
        answers.push((await sendAs(at, actor, `/rest/api/${version}${path}`)).status)
      expect(answers).toEqual(statuses)
    }
  })

  it.each([
    [mia, true, false],
    [olga, false, false],
    [emma, true, true],
    ['anonymous', false, false],
  ] as const)('mypermissions tells %s the truth', async (actor, browse, administer) => {
    const answer = await sendAs(
      await site(),
      actor,
      `${api}/mypermissions?permissions=BROWSE_PROJECTS,ADMINISTER`,
    )
    expect(answer.json).toMatchObject({
      permissions: {
        BROWSE_PROJECTS: { key: 'BROWSE_PROJECTS', type: 'PROJECT', havePermission: browse },
        ADMINISTER: { key: 'ADMINISTER', type: 'GLOBAL', havePermission: administer },
      },
    })
  })

  it('mypermissions knows every permission that an operation is known to need', async () => {
    const table = readFileSync('main/diagnosis/operation-permissions.ts', 'utf8')
    const heads = [...table.matchAll(/^([A-Z_,]+) [a-z-]+$/gm)].map(([, keys = '']) => keys)
    const keys = new Set(heads.flatMap((head) => head.split(',')).filter((key) => key !== 'NONE'))
    expect(keys.size).toBe(28)
    const path = `${api}/mypermissions?permissions=${[...keys].join(',')}`
    const { status, json } = await sendAs(await site(), emma, path)
    expect(status).toBe(200)
    expect(Object.keys((json as { permissions: object }).permissions)).toHaveLength(28)
  })

  it.each([
    [mia, 1],
    [emma, 2],
    ['app', 2],
    [olga, 0],
    ['anonymous', 0],
  ] as const)('project/search shows %s %i projects', async (actor, total) => {
    const answer = await sendAs(await site(), actor, `${api}/project/search`)
    expect(answer.json).toMatchObject({ startAt: 0, maxResults: 50, total, isLast: true })
  })

  it('HEAD has the headers and no body', async () => {
    const answer = await sendAs(await site(), mia, `${api}/myself`, { method: 'HEAD' })
    expect([answer.status, answer.text, answer.headers['x-aaccountid']]).toEqual([200, '', mia])
  })
})

describe('people', () => {
  const names = async (actor: Actor, query: string): Promise<unknown> => {
    const answer = await sendAs(await site(), actor, `${api}/user/search?${query}`)
    return (answer.json as readonly { readonly displayName: string }[]).map(
      (each) => each.displayName,
    )
  }

  it.each([
    ['query=mi', ['Mia Krystof']],
    ['query=KRY', ['Mia Krystof']],
    ['query=emma@', ['Emma Richards']],
    ['query=inactive', ['Ian Inactive']],
    ['query=gerd@example', []],
    ['query=L%C3%BCdenscheidt', ['Gerd Müller-Lüdenscheidt']],
    ['query=zzz', []],
    [`accountId=${encodeURIComponent(carla)}`, ['Carla Customer']],
    ['query=&maxResults=2&startAt=1', ['Emma Richards', 'Bob Reader']],
  ])('are found by %s', async (query, found) => {
    expect(await names('app', query)).toEqual(found)
  })

  it('are not found by someone who may not browse users', async () => {
    expect(await names(olga, 'query=mia')).toEqual([])
    expect(await names('anonymous', 'query=mia')).toEqual([])
  })

  it('show their address where they choose to', async () => {
    const at = await site()
    const shown = await sendAs(at, 'app', `${api}/user?accountId=${mia}`)
    expect(shown.json).toMatchObject({ emailAddress: 'mia@example.com', active: true })
    const hidden = await sendAs(at, 'app', `${api}/user?accountId=${gerd}`)
    expect(hidden.json).not.toHaveProperty('emailAddress')
    expect((await sendAs(at, gerd, `${api}/myself`)).json).toMatchObject({
      emailAddress: 'gerd@example.com',
      locale: 'de_DE',
    })
  })

  it.each([
    ['/user?username=mia', "The query parameter 'username' is not supported in GDPR strict mode."],
    ['/user?key=mia', "The query parameter 'key' is not supported in GDPR strict mode."],
    [
      `/user?accountId=${mia}&username=mia`,
      "'accountId' must be the only user identifying query parameter in GDPR strict mode.",
    ],
    [
      '/user/search?username=mia',
      "The query parameter 'username' is not supported in GDPR strict mode.",
    ],
  ])('have no other id than their account id: %s', async (path, message) => {
    const answer = await sendAs(await site(), mia, api + path)
    expect([answer.status, answer.json]).toEqual([400, { errorMessages: [message], errors: {} }])
  })
})

describe('language', () => {
  const hidden = {
    en: 'Issue does not exist or you do not have permission to see it.',
    de: 'Der Vorgang existiert nicht oder Sie haben keine Berechtigung, ihn anzuzeigen.',
  }

  it.each([
    [mia, {}, hidden.en],
    [gerd, {}, hidden.de],
    [mia, { 'accept-language': 'de' }, hidden.en],
    [mia, { 'accept-language': 'de-DE', 'x-force-accept-language': 'true' }, hidden.de],
    [gerd, { 'accept-language': 'en', 'x-force-accept-language': 'true' }, hidden.en],
    ['anonymous', { 'accept-language': 'de' }, hidden.de],
  ])('of an error for %s with %o', async (actor, headers, message) => {
    const answer = await sendAs(await site(), actor, `${api}/issue/ACME-999`, {
      headers: headers,
    })
    expect(answer.json).toEqual({ errorMessages: [message], errors: {} })
  })

  it('of a hidden project', async () => {
    const at = await site()
    expect((await sendAs(at, mia, `${api}/project/NONE`)).json).toEqual({
      errorMessages: ["No project could be found with key 'NONE'."],
      errors: {},
    })
    expect((await sendAs(at, gerd, `${api}/project/NONE`)).json).toEqual({
      errorMessages: ["Es wurde kein Projekt mit dem Schlüssel 'NONE' gefunden."],
      errors: {},
    })
  })
})
