// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { accountIdIn, pathIn, timeIn } from '../../../renderer/format/explained-values.ts'
import { layoutOf, OUTSIDE, rowAt, rowOf, type Tree } from '../../../renderer/format/tree-rows.ts'
import type { BodyNode } from '../../../contract/bodies.ts'
import { useBodyTree } from '../../../renderer/state/body-tree.ts'
import { usePersonNames } from '../../../renderer/state/person-names.ts'
import { install } from '../draw.ts'
import { fakeBody, searchAnswer } from '../fake-body.ts'
import { type FakeBridge, fakeBridge, failed, ok } from '../fake-bridge.ts'
import { resetStores } from '../reset.ts'

const of = { bodyId: 'answer' }
const start = (): FakeBridge => install(fakeBridge(fakeBody(searchAnswer)))
const tree = (): Tree => useBodyTree.getState().trees['answer'] as Tree
const paths = (): readonly string[] => {
  const layout = layoutOf(tree())
  return Array.from({ length: layout.rows }, (_, row) => rowAt(layout, row).path.join('.'))
}

beforeEach(resetStores)

describe('the rows of a tree', () => {
  const node = (at: number, index: number, size: number): BodyNode => ({
    ...{ at, index, size, name: null, kind: 'array', text: '', cut: false },
  })

  it('are found both ways, whatever is open', () => {
    const open: Tree = {
      members: {
        [OUTSIDE]: { 0: node(0, 0, 5) },
        0: { 1: node(10, 1, 2), 3: node(30, 3, 1) },
        10: { 0: node(11, 0, 3) },
      },
      opened: { [OUTSIDE]: [0], 0: [1, 3], 10: [0] },
      active: [0],
    }
    const layout = layoutOf(open)
    const found = Array.from({ length: layout.rows }, (_, row) => rowAt(layout, row).path.join('.'))
    expect(found).toEqual([
      ...['0', '0.0', '0.1', '0.1.0', '0.1.0.0', '0.1.0.1', '0.1.0.2', '0.1.1'],
      ...['0.2', '0.3', '0.3.0', '0.4'],
    ])
    expect(found.map((path) => rowOf(layout, path.split('.').map(Number)))).toEqual(
      found.map((_, row) => row),
    )
  })

  it('of a container of millions end where a page does', () => {
    const huge: Tree = {
      members: { [OUTSIDE]: { 0: node(0, 0, 9_000_000) } },
      opened: { [OUTSIDE]: [0] },
      active: [0],
    }
    expect(layoutOf(huge).rows).toBe(500_001)
    expect(rowOf(layoutOf(huge), [0, 8_000_000])).toBe(500_000)
  })
})

describe('the tree of an answer', () => {
  it('is open at its first level, and asks for what is unfolded once', async () => {
    const bridge = start()
    await useBodyTree.getState().enter(of, 'answer')
    expect(paths()).toEqual(['0', '0.0', '0.1'])
    await Promise.all([0, 1].map((index) => useBodyTree.getState().need(of, 'answer', 0, index)))
    expect(bridge.calls.map(({ request }) => request)).toEqual([
      { of, at: null, from: 0, count: 200 },
      { of, at: 0, from: 0, count: 200 },
    ])
    await useBodyTree.getState().fold(of, 'answer', [0, 1], true)
    expect(paths()).toHaveLength(3 + 42)
    await useBodyTree.getState().fold(of, 'answer', [0, 0], true)
    expect(paths()).toHaveLength(3 + 42)
    useBodyTree.getState().foldAll('answer')
    expect(paths()).toHaveLength(3)
  })

  it('opens what is not read yet once it is', async () => {
    start()
    await useBodyTree.getState().enter(of, 'answer')
    await Promise.all([
      useBodyTree.getState().fold(of, 'answer', [0, 1], true),
      useBodyTree.getState().need(of, 'answer', 0, 1),
    ])
    await useBodyTree.getState().fold(of, 'answer', [0, 1, 0], true)
    expect(paths().slice(2, 6)).toEqual(['0.1', '0.1.0', '0.1.0.0', '0.1.0.1'])
  })

  it('is opened for what was found in it as deep as it can be read', async () => {
    const DEPTH = 3000
    const deep = Array.from({ length: DEPTH }).reduce<unknown>((inner) => [inner], 'bottom')
    const steps = Array.from({ length: DEPTH }, (_, at) => ({ at, index: 0 }))
    const bridge = install(fakeBridge({ ...fakeBody(deep), 'bodies:steps': () => ok(steps) }))
    await useBodyTree.getState().reveal(of, 'answer', DEPTH)
    expect(paths()).toHaveLength(201)
    expect(tree().active).toHaveLength(201)
    expect(bridge.calls.length).toBeLessThan(210)
  })

  it('says where it could not be read, and keeps what it has', async () => {
    install(
      fakeBridge({
        ...fakeBody(searchAnswer),
        'bodies:steps': () => failed('body_unknown', 'Gone.'),
      }),
    )
    await useBodyTree.getState().enter(of, 'answer')
    await useBodyTree.getState().reveal(of, 'answer', 5)
    expect(useBodyTree.getState().failure?.message).toBe('Gone.')
    expect(paths()).toHaveLength(3)
  })
})

describe('who an account id is', () => {
  it('is asked once for each person, one after another, also where nobody is found', async () => {
    const answers: string[] = []
    const bridge = install(
      fakeBridge({
        'people:resolve': ({ text }) => {
          answers.push(text)
          return failed('person_not_found', 'Nobody.')
        },
      }),
    )
    const { ask } = usePersonNames.getState()
    await Promise.all([ask('acme', 'a'), ask('acme', 'b'), ask('acme', 'a'), ask('globex', 'a')])
    expect(answers).toEqual(['a', 'b', 'a'])
    expect(bridge.calls).toHaveLength(3)
    expect(usePersonNames.getState().names['acme a']).toEqual({ kind: 'told', name: null })
  })
})

describe('what a value means', () => {
  const value = (text: string, name: string | null = null, kind: BodyNode['kind'] = 'string') =>
    ({ name, kind, text, cut: false }) as const

  it.each([
    {
      name: 'an id with a colon',
      of: value('712020:0a1b2c3d-1111-4222-8333-944444444444'),
      is: true,
    },
    {
      name: '24 digits of a person',
      of: value('5b10a2844c20165700ede21g', 'accountId'),
      is: true,
    },
    { name: '24 digits of anything', of: value('5b10a2844c20165700ede21a', 'id'), is: false },
    {
      name: 'of a portal’s customer, as the reference has it',
      of: value('qm:a713c8ea-1075-4e30-9d96-891a7d181739:5ad6d3581db05e2a66fa80b', 'accountId'),
      is: true,
    },
    { name: 'a word', of: value('mia', 'accountId'), is: false },
    { name: 'a number', of: value('712020', 'accountId', 'number'), is: false },
  ])('$name', ({ of: each, is }) => {
    expect(accountIdIn(each) !== null).toBe(is)
  })

  it.each([
    {
      name: 'as Jira writes it',
      of: value('2026-11-23T09:41:07.123+0000'),
      is: 1_795_426_867_123,
    },
    { name: 'in UTC', of: value('2026-11-23T09:41:07Z'), is: 1_795_426_867_000 },
    {
      name: 'milliseconds',
      of: value('1795426867123', 'createdAt', 'number'),
      is: 1_795_426_867_123,
    },
    { name: 'seconds', of: value('1795426867', 'expiresAt', 'number'), is: 1_795_426_867_000 },
    ...[
      ...['startTime', 'dueDate', 'lastUpdated', 'tokenExpires', 'exp', 'iat', 'nbf', 'seen_at'],
      ...['epochMillis', 'lastModified'],
    ].map((name) => ({ name, of: value('1795426867', name, 'number'), is: 1_795_426_867_000 })),
    ...['id', 'format', 'version', 'experience', 'votes'].map((name) => ({
      ...{ name: `a number of something else, ${name}`, of: value('1795426867', name, 'number') },
      is: null,
    })),
    { name: 'a day', of: value('2026-11-23'), is: null },
    { name: 'no day', of: value('2026-99-99T09:41:07Z'), is: null },
    { name: 'a year past all', of: value('9999999999999', 'time', 'number'), is: null },
  ])('$name', ({ of: each, is }) => {
    expect(timeIn(each)).toBe(is)
  })

  it.each([
    {
      name: 'of it',
      of: 'https://acme.atlassian.net/rest/api/3/issue/1?a=b',
      is: '/rest/api/3/issue/1?a=b',
    },
    {
      name: 'of a site that begins alike',
      of: 'https://acme.atlassian.net.evil.example/x',
      is: null,
    },
    { name: 'of another site', of: 'https://globex.atlassian.net/x', is: null },
    { name: 'the site alone', of: 'https://acme.atlassian.net', is: null },
    {
      name: 'with a fragment, which is never sent',
      of: 'https://acme.atlassian.net/x?a#b',
      is: '/x?a',
    },
    { name: 'below it', of: '/wiki/api/v2/pages?cursor=x', is: '/wiki/api/v2/pages?cursor=x' },
    { name: 'of its REST', of: '/rest/api/3/issue/1', is: '/rest/api/3/issue/1' },
    { name: 'of words', of: '/rest/ is below', is: null },
    { name: 'of another kind', of: '/secure/admin', is: null },
  ])('a link $name', ({ of: text, is }) => {
    expect(pathIn(value(text), 'https://acme.atlassian.net/')).toBe(is)
  })
})
