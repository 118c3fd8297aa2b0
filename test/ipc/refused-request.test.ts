import { describe, expect, it } from 'vitest'
import { channels, type Channel } from '../../contract/channels.ts'
import type { Failure } from '../../contract/result.ts'
import type { Handlers } from '../../main/ipc/router.ts'
import { answer } from '../../main/ipc/router.ts'
import { silentLog } from '../fakes/silent-log.ts'
import { type RequestShape, shapeOf } from './request-shape.ts'

const OURS = 'This is a defect of Understudy; please report it with the name above.'

async function refused(channel: Channel, request: unknown): Promise<Failure> {
  const result = await answer(channel, {} as Handlers, request, silentLog)
  if (result.ok) throw new Error(`${channel} took it`)
  return result.failure
}

/** The least that is taken. */
function least(shape: RequestShape): unknown {
  if (shape.const !== undefined) return shape.const
  if (shape.enum !== undefined) return shape.enum[0]
  const [first] = shape.anyOf ?? shape.oneOf ?? []
  if (first !== undefined) return least(first)
  if (shape.prefixItems !== undefined) return shape.prefixItems.map(least)
  if (shape.type === 'object')
    return Object.fromEntries(
      (shape.required ?? []).map((name) => [name, least(shape.properties?.[name] ?? {})]),
    )
  if (shape.type === 'array')
    return Array.from({ length: shape.minItems ?? 0 }, () => least(shape.items ?? {}))
  if (shape.type === 'string') return 'a'.repeat(shape.minLength ?? 0)
  if (shape.type === 'number' || shape.type === 'integer') return Math.max(0, shape.minimum ?? 0)
  return shape.type === 'boolean' ? false : null
}

interface Case {
  readonly where: string
  readonly of: 'more' | 'fewer'
  readonly value: unknown
}

const within = (name: string | number, inner: readonly Case[], put: (value: unknown) => unknown) =>
  inner.map(({ where, of, value }) => ({
    where: where === '' ? `${name}` : `${name}.${where}`,
    of,
    value: put(value),
  }))

/** All that is taken but for one value, which is past its limit. */
function pastALimit(shape: RequestShape): readonly Case[] {
  const cases: Case[] = []
  const past = (of: Case['of'], value: unknown): void => void cases.push({ where: '', of, value })
  for (const each of shape.anyOf ?? shape.oneOf ?? []) cases.push(...pastALimit(each))
  if (shape.type === 'string') {
    if (shape.maxLength !== undefined) past('more', 'x'.repeat(shape.maxLength + 1))
    if ((shape.minLength ?? 0) > 0) past('fewer', '')
  }
  const isSafe = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER
  if (shape.type === 'number' || shape.type === 'integer') {
    if (isSafe(shape.maximum)) past('more', shape.maximum + 1)
    if (isSafe(shape.minimum)) past('fewer', shape.minimum - 1)
  }
  if (shape.type === 'array' && shape.prefixItems === undefined) {
    const { items = {}, maxItems, minItems = 0 } = shape
    if (maxItems !== undefined)
      past(
        'more',
        Array.from({ length: maxItems + 1 }, () => least(items)),
      )
    if (minItems > 0) past('fewer', [])
    cases.push(...within(0, pastALimit(items), (value) => [value]))
  }
  const object = least(shape)
  for (const [name, each] of Object.entries(shape.properties ?? {}))
    cases.push(
      ...within(name, pastALimit(each), (value) => ({ ...(object as object), [name]: value })),
    )
  const { additionalProperties: other, propertyNames } = shape
  if (other !== undefined && other !== false)
    cases.push(...within('board', pastALimit(other), (value) => ({ board: value })))
  for (const { value, of } of propertyNames === undefined ? [] : pastALimit(propertyNames))
    cases.push({ where: String(value), of, value: { [String(value)]: least(other || {}) } })
  return cases
}

const all = channels.flatMap((channel) =>
  pastALimit(shapeOf(channel)).map((one) => ({ channel, ...one })),
)

/** What no person fills in: ids, places, and what main has said itself. Past its limit it is a defect. */
const OURS_TO_GET_RIGHT =
  /(?:^comparing:answers .*|[ .](?:id|ids|ids\.0|(?!oauthClientId|accountId)\w+Id|ofCall|only|at|nth|from|to|count|most|entry|suggestedName|passages?|calls|columns\.0|column|answer\.status|replaces|lastChosen|x{81}))$/u

const isOurs = ({ channel, where }: (typeof all)[number]): boolean =>
  OURS_TO_GET_RIGHT.test(`${channel} ${where}`)
const words = all.filter((one) => !isOurs(one))

describe('a limit', () => {
  it('is looked at in each channel that has one', () => {
    const named = new Set(all.map(({ channel, where }) => `${channel} ${where}`))
    for (const one of [
      'requests:preview draft.path',
      'requests:send draft.path',
      'exporting:render of.draft.path',
      'saved:save request.path',
      'workspace:keep-draft draft.path',
      'tenants:add-by-form form.sharedSecret',
      'requests:preview draft.body.parts',
    ])
      expect([...named]).toContain(one)
  })

  it.each(words.filter(({ of }) => of === 'more'))(
    'is said in words where $channel is given more: $where',
    async ({ channel, value }) => {
      const { message, hint, details } = await refused(channel, value)
      expect(message).toMatch(
        /^(?:The [A-Za-z ]+ is [\d,]+(?: characters long)?|There are [\d,]+ [a-z ]+); Understudy takes (?:at most )?[\d,]+\.$/u,
      )
      expect(hint).toMatch(/^[A-Z].{8,}[.?]$/u)
      expect(details).toEqual({})
    },
  )

  it.each(words.filter(({ of, where }) => of === 'fewer' && !/actingAs$/u.test(where)))(
    'is said in words where $channel is given less: $where',
    async ({ channel, value }) => {
      const { message, hint, details } = await refused(channel, value)
      expect(message).toMatch(
        /^The [A-Za-z ]+ is (?:empty|-?[\d,]+; Understudy takes at least -?[\d,]+)\.$/u,
      )
      expect(hint).toMatch(/^[A-Z].{8,}\.$/u)
      expect(details).toEqual({})
    },
  )

  it.each(all.filter(isOurs))(
    'of what no person fills in is a defect, and said as one: $channel $where',
    async ({ channel, value }) => {
      expect(await refused(channel, value)).toMatchObject({
        message: `Understudy's own request to ${channel} is not as agreed.`,
        hint: OURS,
      })
    },
  )
})

const draft = { method: 'GET', path: '/', query: [], headers: [], body: null }
const acting = { tenantId: 't', actingAs: { kind: 'app' } }

it.each<[string, Channel, unknown, string, string]>([
  [
    ...(['a path', 'requests:preview'] as const),
    { ...acting, draft: { ...draft, path: `/${'a'.repeat(2_097_151)}` } },
    'The path is 2,097,152 characters long; Understudy takes 64,000.',
    'Shorten it; what is long belongs in the body of the request.',
  ],
  [
    ...(['parameters', 'exporting:copy'] as const),
    {
      of: { kind: 'draft', ...acting, draft: { ...draft, query: Array(1200).fill(['a', 'b']) } },
      format: 'bash',
    },
    'There are 1,200 query parameters; Understudy takes 1,000.',
    'Leave some out, then try again.',
  ],
  [
    ...(['the name of a variable', 'tenants:update'] as const),
    { id: 't', variables: { ['n'.repeat(65)]: 'a' } },
    'The name of a variable is 65 characters long; Understudy takes 64.',
    'Shorten it, then try again.',
  ],
  [
    ...(['all together', 'requests:send'] as const),
    { ...acting, draft: { ...draft, body: { text: 'a'.repeat(17_000_000) } } },
    'This is more than 16 MiB, which is the most that Understudy takes at once.',
    'Choose a file for what is large, or give the part of it that is meant.',
  ],
])('too much of %s', async (_, channel, request, message, hint) => {
  expect(await refused(channel, request)).toEqual({
    ...{ code: 'invalid_message', message, hint, details: {} },
  })
})
