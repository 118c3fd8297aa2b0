import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../contract/people.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { PeopleFinder } from '../../main/people/people-finder.ts'
import type { PersonRow } from '../../main/people/person-rows.ts'
import { RememberedPeople } from '../../main/people/remembered-people.ts'
import { fakePersonRows, type FakeRows } from '../fakes/rows.ts'

const person = (accountId: string, displayName = accountId): Person => ({
  accountId,
  displayName,
  emailAddress: null,
  active: true,
  accountType: 'atlassian',
})
const acme = { id: 't1', product: 'jira', baseUrl: 'https://acme.atlassian.net' } as TenantProfile

let time = 0
let remembered: RememberedPeople
let rows: FakeRows<PersonRow>
const removed = new Set<string>()
const opened = (): RememberedPeople =>
  new RememberedPeople({
    rows,
    clock: { now: () => (time += 1) },
    hasTenant: (id) => !removed.has(id),
  })
beforeEach(() => {
  time = 0
  rows = fakePersonRows()
  removed.clear()
  remembered = opened()
})

const finder = (status: number, body: unknown): { finder: PeopleFinder; asked: string[] } => {
  const asked: string[] = []
  const ask = (_tenant: TenantProfile, path: string): Promise<{ status: number; body: string }> => {
    asked.push(path)
    return Promise.resolve({ status, body: typeof body === 'string' ? body : JSON.stringify(body) })
  }
  return { finder: new PeopleFinder({ ask, remembered }), asked }
}

describe('people remembered of a tenant', () => {
  it('are the latest first, pinned ones before them', async () => {
    for (const id of ['a', 'b', 'c']) await remembered.used('t1', id)
    await remembered.pin('t1', person('a', 'Ann'), true)
    expect(
      remembered.of('t1').map(({ accountId, pinned }) => `${accountId}${pinned ? '*' : ''}`),
    ).toEqual(['a*', 'c', 'b'])
    expect(remembered.of('t2')).toEqual([])
  })

  it('have the name under which they were met', async () => {
    remembered.saw('t1', [person('mia', 'Mia Krystof')])
    await remembered.used('t1', 'mia')
    expect(remembered.of('t1')[0]).toMatchObject({
      displayName: 'Mia Krystof',
      lastUsedAt: 1,
      pinned: false,
    })
    expect(remembered.nameOf('t1', 'mia')).toBe('Mia Krystof')
    expect(remembered.nameOf('t2', 'mia')).toBeNull()
  })

  it('are those of a site to practise on before anybody was acted as, behind whoever was; none is stored', async () => {
    await remembered.used('t1', 'ian')
    remembered.introduce('t1', [person('mia', 'Mia Krystof'), person('ian', 'Ian'), person('emma')])
    const names = (of: RememberedPeople): readonly string[] =>
      of.of('t1').map(({ displayName, lastUsedAt }) => `${displayName} ${lastUsedAt}`)
    expect(names(remembered)).toEqual(['ian 1', 'Mia Krystof 0', 'emma 0'])
    expect(remembered.lastUsed('t1')).toBe('ian')
    remembered.introduce('t1', [person('mia', 'Mia Krystof')])
    expect(names(remembered)).toHaveLength(3)
    expect(rows.atStart.map(({ accountId }) => accountId)).toEqual(['ian'])
    await remembered.used('t1', 'emma')
    expect(names(remembered)).toEqual(['emma 2', 'ian 1', 'Mia Krystof 0'])
    expect(rows.atStart.map(({ accountId }) => accountId)).toEqual(['ian', 'emma'])
    await remembered.forgetTenant('t1')
    expect(remembered.of('t1')).toEqual([])
  })

  it('are known by name from the latest searches, not from every one', () => {
    const everybody = Array.from({ length: 12_000 }, (_, index) =>
      person(`p${index}`, `P ${index}`),
    )
    remembered.saw('t1', everybody)
    expect(remembered.nameOf('t1', 'p11999')).toBe('P 11999')
    expect(remembered.nameOf('t1', 'p7000')).toBe('P 7000')
    expect(remembered.nameOf('t1', 'p0')).toBeNull()
  })

  it('whom an earlier version kept under a name that turns or hides text are read without that', async () => {
    const of = { tenantId: 't1', pinned: false }
    rows = fakePersonRows([
      { ...of, ...person('x\u202ey', 'z'.repeat(999)), lastUsedAt: 3 },
      { ...of, ...person('noah', '\u200b'), lastUsedAt: 4 },
      { ...of, ...person('mia', 'Mia\u202e\nKrystof\u2066'), pinned: true, lastUsedAt: 5 },
    ])
    const kept = opened()
    const names = ['Mia Krystof', 'noah', `${'z'.repeat(199)}…`]
    expect(kept.of('t1').map(({ displayName }) => displayName)).toEqual(names)
    expect(kept.nameOf('t1', 'mia')).toBe('Mia Krystof')
    await kept.used('t1', 'mia')
    expect(
      opened()
        .of('t1')
        .map(({ displayName }) => displayName),
    ).toEqual(names)
    expect(rows.atStart.at(-1)?.displayName).toBe('Mia Krystof')
  })

  it('of a tenant with an odd id are like those of any other', async () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(remembered.of(id)).toEqual([])
      expect(remembered.lastUsed(id)).toBeNull()
      await remembered.pin(id, person('a', 'Ann'), true)
      await remembered.used(id, 'b')
      expect(remembered.of(id).map(({ accountId }) => accountId)).toEqual(['a', 'b'])
      await remembered.forgetTenant(id)
      expect(remembered.of(id)).toEqual([])
    }
    expect(({} as Record<string, unknown>)['pinned']).toBeUndefined()
  })

  it('are pinned under a name that hides nothing', async () => {
    const [pinned] = await remembered.pin('t1', person('a', 'Ann\u202e\nnnA'), true)
    expect(pinned?.displayName).toBe('Ann nnA')
  })

  it('are twelve at most, and every pinned one', async () => {
    await remembered.pin('t1', person('kept'), true)
    for (let index = 0; index < 30; index += 1) await remembered.used('t1', `p${index}`)
    const people = remembered.of('t1')
    expect(people).toHaveLength(13)
    expect(people[0]?.accountId).toBe('kept')
    expect(people[1]?.accountId).toBe('p29')
  })

  it('are a row each: a send writes one, and lets go of whom there is no room for', async () => {
    for (let index = 0; index < 13; index += 1) await remembered.used('t1', `p${index}`)
    expect(rows.changes.map(({ put, drop }) => [put?.length, drop?.length])).toEqual([
      ...Array.from({ length: 12 }, () => [1, 1]),
      [1, 2],
    ])
    expect(rows.changes.at(-1)).toMatchObject({
      put: [{ tenantId: 't1', accountId: 'p12', lastUsedAt: 13 }],
      drop: ['["t1","p12"]', '["t1","p0"]'],
    })
    expect(rows.kept.size).toBe(12)
  })

  it('are written once a minute where one goes on being acted as, and at once where anything else is new', async () => {
    const times = (): unknown[] =>
      rows.changes.map(({ put }) =>
        put?.map(({ accountId, lastUsedAt }) => [accountId, lastUsedAt]),
      )
    for (let index = 0; index < 5; index += 1) await remembered.used('t1', 'a')
    expect(times()).toEqual([[['a', 1]]])
    expect(remembered.of('t1')[0]?.lastUsedAt).toBe(5)
    time = 60_000
    await remembered.used('t1', 'a')
    await remembered.used('t1', 'b')
    await remembered.used('t1', 'a')
    expect(times().slice(1)).toEqual([[['a', 60_001]], [['b', 60_002]], [['a', 60_003]]])
    remembered.saw('t1', [person('a', 'Ann')])
    await remembered.used('t1', 'a')
    expect(rows.kept.get('["t1","a"]')).toMatchObject({ displayName: 'Ann', lastUsedAt: 60_004 })
    expect(opened().of('t1')).toEqual(remembered.of('t1'))
    await remembered.forgetTenant('t1')
    await remembered.used('t1', 'a')
    expect(rows.kept.size).toBe(1)
    rows.failWrites = true
    await remembered.used('t1', 'b').catch(() => undefined)
    rows.failWrites = false
    await remembered.used('t1', 'b')
    expect(opened().of('t1')).toEqual(remembered.of('t1'))
  })

  it('are the same after the app was closed and opened, those who were only pinned too', async () => {
    for (const id of ['a', 'b', 'c']) await remembered.pin('t1', person(id), true)
    for (const id of ['c', 'd', 'a']) await remembered.used('t1', id)
    await remembered.pin('t1', person('e'), false)
    await remembered.pin('t1', person('f'), true)
    await remembered.used('t2', 'a')
    const ids = ['a', 'c', 'f', 'b', 'd', 'e']
    expect(remembered.of('t1').map(({ accountId }) => accountId)).toEqual(ids)
    expect(opened().of('t1')).toEqual(remembered.of('t1'))
    expect(opened().of('t2')).toEqual(remembered.of('t2'))
  })

  it('are not written of a tenant that was removed while the request was under way', async () => {
    await remembered.used('t1', 'a')
    removed.add('t1')
    await Promise.all([remembered.forgetTenant('t1'), remembered.used('t1', 'b')])
    expect(rows.atStart).toEqual([])
    expect(opened().of('t1')).toEqual([])
    removed.clear()
    const late = remembered.used('t2', 'a')
    await Promise.all([remembered.forgetTenant('t2'), remembered.forgetTenant('t2'), late])
    expect(rows.atStart).toEqual([])
  })

  it('stay pinned where one of them is acted as in that moment', async () => {
    await Promise.all([remembered.pin('t1', person('a'), true), remembered.used('t1', 'a')])
    expect(remembered.of('t1')).toMatchObject([{ pinned: true, lastUsedAt: 1 }])
    expect(opened().of('t1')).toEqual(remembered.of('t1'))
    await Promise.all([remembered.used('t1', 'a'), remembered.pin('t1', person('a'), false)])
    expect(remembered.of('t1')).toMatchObject([{ pinned: false, lastUsedAt: 2 }])
    expect(opened().of('t1')).toEqual(remembered.of('t1'))
  })

  it('are as before where the disk is full and one is pinned or a tenant goes', async () => {
    await remembered.pin('t1', person('a'), true)
    const before = remembered.of('t1')
    rows.failWrites = true
    await expect(remembered.pin('t1', person('a'), false)).rejects.toMatchObject({
      code: 'document_unwritable',
    })
    await expect(remembered.forgetTenant('t1')).rejects.toMatchObject({
      code: 'document_unwritable',
    })
    expect(remembered.of('t1')).toEqual(before)
  })

  it('are remembered of the tenant that takes the place of theirs: pinned and latest by either', async () => {
    await remembered.pin('old', person('ann', 'Ann'), true)
    await remembered.used('old', 'bob')
    await remembered.used('new', 'ann')
    await remembered.used('old', 'cid')
    await remembered.follow('old', 'new')
    const then = ['Ann* 2', 'cid 3', 'bob 1']
    const told = (id: string): string[] =>
      remembered
        .of(id)
        .map((each) => `${each.displayName}${each.pinned ? '*' : ''} ${each.lastUsedAt}`)
    expect(told('new')).toEqual(then)
    await remembered.forgetTenant('old')
    remembered = opened()
    expect(told('new')).toEqual(then)
    expect(told('old')).toEqual([])
  })

  it('are twelve of a tenant that takes the place of another, and its rows no more', async () => {
    for (let at = 0; at < 12; at += 1) {
      await remembered.used('new', `n${at}`)
      await remembered.used('old', `o${at}`)
    }
    await remembered.follow('old', 'new')
    expect(remembered.of('new')).toHaveLength(12)
    expect([...rows.kept.values()].filter(({ tenantId }) => tenantId === 'new')).toHaveLength(12)
    rows.failWrites = true
    await expect(remembered.follow('new', 'other')).rejects.toMatchObject({
      code: 'document_unwritable',
    })
    expect(remembered.of('other')).toEqual([])
  })

  it('are forgotten with their tenant', async () => {
    await remembered.used('t1', 'a')
    await remembered.used('t2', 'b')
    await remembered.forgetTenant('t1')
    expect([remembered.of('t1').length, remembered.of('t2').length]).toEqual([0, 1])
  })
})

describe('who was acted as last', () => {
  it('is nobody where a person was only pinned, and does not depend on pins', async () => {
    const person = {
      accountId: 'a',
      displayName: 'A',
      emailAddress: null,
      active: true,
      accountType: 'atlassian',
    } as const
    await remembered.pin('t9', person, true)
    expect(remembered.lastUsed('t9')).toBeNull()
    await remembered.used('t9', 'b')
    expect(remembered.lastUsed('t9')).toBe('b')
  })
})

describe('finding people', () => {
  it('searches as the app, and remembers the names it met', async () => {
    const { finder: people, asked } = finder(200, [
      { accountId: 'mia', displayName: 'Mia Krystof' },
    ])
    expect(await people.search(acme, ' mi ')).toMatchObject([{ accountId: 'mia' }])
    expect(asked).toEqual(['/rest/api/3/user/search?query=mi&maxResults=50'])
    expect(remembered.nameOf('t1', 'mia')).toBe('Mia Krystof')
  })

  it('says with which status the site refused', async () => {
    await expect(finder(403, '').finder.search(acme, 'x')).rejects.toMatchObject({
      code: 'site_refused',
      details: { status: '403' },
    })
  })

  it('resolves an id or a profile address, and asks nothing for what is neither', async () => {
    const { finder: people, asked } = finder(200, { accountId: '5b10', displayName: 'Mia' })
    expect(await people.resolve(acme, 'https://acme.atlassian.net/jira/people/5b10')).toMatchObject(
      { displayName: 'Mia' },
    )
    await expect(people.resolve(acme, 'mia@example.com')).rejects.toMatchObject({
      code: 'person_unreadable',
    })
    expect(asked).toEqual(['/rest/api/3/user?accountId=5b10'])
  })

  it('tells nobody from not being told', async () => {
    await expect(finder(404, '').finder.resolve(acme, '5b10')).rejects.toMatchObject({
      code: 'person_not_found',
    })
    expect(await finder(403, '').finder.resolve(acme, '5b10')).toMatchObject({
      accountId: '5b10',
      displayName: '5b10',
      accountType: 'unknown',
    })
    expect(await finder(200, '<html>').finder.resolve(acme, '5b10')).toMatchObject({
      accountId: '5b10',
    })
  })
})
