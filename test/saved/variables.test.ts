import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RequestDraft } from '../../contract/draft.ts'
import { atOnce } from '../../main/breathing.ts'
import { buildTargetUrl } from '../../main/requests/target.ts'
import * as variables from '../../main/saved/variables.ts'
import { ownTime } from '../own-time.ts'

const variablesIn = (of: RequestDraft): readonly string[] => atOnce(variables.variablesIn(of))
const dynamicIn = (of: RequestDraft): readonly string[] => atOnce(variables.dynamicIn(of))
const fillDraft = (of: RequestDraft, values: variables.VariableValues): RequestDraft =>
  atOnce(variables.fillDraft(of, values))

const draft = (change: Partial<RequestDraft>): RequestDraft => ({
  ...{ method: 'GET', path: '/rest', query: [], headers: [], body: null },
  ...change,
})
const HOSTILE = [
  '/',
  '../..',
  '?a=b',
  '#x',
  '&',
  '%2F',
  '"',
  '\\',
  '\n',
  '}}',
  '{{b}}',
  '$&',
  "'",
  '\u2028',
  '😀',
  '\ud800',
  'a b',
  '+',
  '=',
  ':',
  '@',
  ';',
]
const values = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 4 })
    .map((each) => each.join('')),
)
const isDots = (text: string): boolean => text === '.' || text === '..'

/** Strings of JSON, an open one among them, and a variable that stands where a value does. */
const JSON_PIECE = /"(?:[^"\\]|\\[^])*"?|\{\{[^{}"]+\}\}/g

/** What tells a string of JSON from what stands between two. */
const pieces = fc
  .array(fc.constantFrom('"', '\\', '{{a}}', '{{ a }}', '{', '{{', ':', ' ', 'x', '\n', '[1,'))
  .map((each) => `{${each.join('')}`)

describe('a variable, filled', () => {
  it('is written as a string where a look at each piece of the JSON says that it stands in one', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const value = 'it is "so"'
        const whole = JSON.stringify(value)
        const expected = text.replace(JSON_PIECE, (piece) =>
          piece.replaceAll(/\{\{ ?a ?\}\}/g, piece.startsWith('"') ? whole.slice(1, -1) : whole),
        )
        expect(fillDraft(draft({ body: { text } }), { a: value }).body).toEqual({ text: expected })
      }),
      { numRuns: 2000 },
    )
  })

  it('stays one segment of the path, whatever its value', () => {
    fc.assert(
      fc.property(
        values.filter((each) => !isDots(each)),
        (value) => {
          const { path } = fillDraft(draft({ path: '/rest/{{a}}/end?x=1' }), { a: value })
          const url = new URL(buildTargetUrl({ baseUrl: 'https://acme.example', path, query: [] }))
          expect(url.host).toBe('acme.example')
          expect(url.pathname.split('/')).toHaveLength(4)
          expect(decodeURIComponent(url.pathname.split('/')[2] ?? '')).toBe(value.toWellFormed())
          expect(url.search).toBe('?x=1')
        },
      ),
    )
    for (const value of ['.', '..'])
      expect(() => fillDraft(draft({ path: '/rest/{{a}}/end' }), { a: value })).toThrow(
        `“{{a}}” would be “${value}” in the path.`,
      )
    expect(() => fillDraft(draft({ path: '/rest/.{{a}}' }), { a: '.' })).toThrow('would be “..”')
  })

  it('stays one value of a query, typed in the address or in a row', () => {
    fc.assert(
      fc.property(values, (value) => {
        const filled = fillDraft(draft({ path: '/rest?x={{a}}&y=1', query: [['z', '{{a}}']] }), {
          a: value,
        })
        const { searchParams } = new URL(
          buildTargetUrl({ ...filled, baseUrl: 'https://acme.example' }),
        )
        expect([...searchParams]).toEqual([
          ['x', value.toWellFormed()],
          ['y', '1'],
          ['z', value.toWellFormed()],
        ])
      }),
    )
  })

  it('stays one string of JSON, and one value where it stands without quotes', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = '{"one":"a {{a}} \\" b","two":{{a}},"three":[{"{{a}}":{{a}}}]}'
        const { body } = fillDraft(draft({ body: { text } }), { a: value })
        const parsed: unknown = JSON.parse(body !== null && 'text' in body ? body.text : '')
        const inside = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(
          value,
        )
          ? (JSON.parse(value) as unknown)
          : value
        expect(parsed).toEqual({ one: `a ${value} " b`, two: inside, three: [{ [value]: inside }] })
      }),
    )
  })

  it('stays one field of a form, and is put as it is into a header and into plain text', () => {
    const form = fillDraft(
      draft({
        headers: [
          ['Content-Type', 'application/x-www-form-urlencoded'],
          ['X-Key', 'k {{a}}'],
        ],
        body: { text: 'a={{a}}&b=1' },
      }),
      { a: 'x&y=z' },
    )
    expect(form.body).toEqual({ text: 'a=x%26y%3Dz&b=1' })
    expect(form.headers[1]).toEqual(['X-Key', 'k x&y=z'])
    expect(
      fillDraft(draft({ headers: [['Content-Type', 'text/plain']], body: { text: '<{{a}}>' } }), {
        a: '"&"',
      }).body,
    ).toEqual({ text: '<"&">' })
  })
})

describe('variables of a draft', () => {
  it('are named in their order, each once; what is no name is none', () => {
    const found = draft({
      path: '/{{ issueKey }}/{{b}}',
      query: [['{{c}}', '{{issueKey}}']],
      body: { text: '{{$guid}} {{}} {{a b}} {{ "x" }} {{d.e-f}}' },
    })
    expect(variablesIn(found)).toEqual(['issueKey', 'b', 'c', 'd.e-f'])
    expect(dynamicIn(found)).toEqual(['{{$guid}}'])
  })

  it('are asked for where they have no value, and left where a person said so', () => {
    const two = draft({ path: '/{{a}}/{{constructor}}' })
    expect(() => fillDraft(two, { a: '' })).toThrow(
      '{{a}}, {{constructor}} have no value for this tenant.',
    )
    expect(() => fillDraft(two, { a: '1' })).toThrow(
      '{{constructor}} has no value for this tenant.',
    )
    expect(fillDraft(draft({ body: { text: 'h1. {{code}}' } }), { code: null }).body).toEqual({
      text: 'h1. {{code}}',
    })
  })
})

it('a body of megabytes without any is passed over quicker than it is parsed', () => {
  const text = JSON.stringify(Array.from({ length: 100_000 }, (_, at) => ({ key: `ACME-${at}` })))
  const large = draft({ body: { text } })
  const cost = (work: () => unknown): number => {
    const runs = Array.from({ length: 5 }, () => {
      const before = ownTime()
      work()
      return ownTime() - before
    })
    return Math.min(...runs)
  }
  const parsed = cost(() => JSON.parse(text) as unknown)
  expect(cost(() => variablesIn(large))).toBeLessThan(parsed)
  expect(cost(() => dynamicIn(large))).toBeLessThan(parsed)
  expect(cost(() => fillDraft(large, {}))).toBeLessThan(parsed)
})

it.each([
  ['one, at the end of megabytes', `{"a":"${'x'.repeat(4_000_000)}","b":"{{a}}"}`, 15],
  ['a hundred thousand', `[${'"{{a}}",'.repeat(100_000)}""]`, 97],
])('a body is filled in steps, between which others go first: %s', (_, text, least) => {
  const steps = variables.fillDraft(draft({ body: { text } }), { a: 'v' })
  let taken = 0
  while (steps.next().done !== true) taken += 1
  expect(taken).toBeGreaterThanOrEqual(least)
})

describe('what a filled text is made of', () => {
  const filled = (
    of: RequestDraft,
    given: variables.VariableValues,
  ): { readonly body: RequestDraft['body']; readonly slices: variables.TextSlices } => {
    const slices: variables.TextSlices = new Map()
    return { ...atOnce(variables.fillDraft(of, given, slices)), slices }
  }

  it('is told of a text that is too long to be put together at once: nobody has to read all of it', () => {
    const rest = 'x'.repeat(300_000)
    const text = `{"a":"{{a}}","b":"${rest}","c":{{a}}}`
    const { body, slices } = filled(draft({ body: { text } }), { a: '"1' })
    expect(slices.get(body ?? {})).toEqual([
      `{"a":"\\"1`,
      `","b":"${rest}","c":`,
      `${JSON.stringify('"1')}}`,
    ])
    expect(body).toEqual({ text: slices.get(body ?? {})?.join('') })
  })

  it('is told of each part of a form that has one', () => {
    const long = `${'x'.repeat(300_000)}{{a}}`
    const parts = [
      { name: '{{a}}', text: long },
      { name: 'b', text: '{{a}}' },
    ]
    const { body, slices } = filled(draft({ body: { parts } }), { a: '1' })
    if (body === null || !('parts' in body)) throw new Error('a form')
    const [first, second] = body.parts
    expect(first).toEqual({ name: '1', text: `${'x'.repeat(300_000)}1` })
    expect(slices.get(first ?? {})).toEqual(['x'.repeat(300_000), '1'])
    expect(second).toEqual({ name: 'b', text: '1' })
    expect(slices.size).toBe(1)
  })

  it('is nothing where no value stands in it', () => {
    const text = `{"a":"{{b}}","b":"${'x'.repeat(300_000)}"}`
    const { body, slices } = filled(draft({ body: { text } }), { b: null })
    expect([body, slices.size]).toEqual([{ text }, 0])
  })
})
