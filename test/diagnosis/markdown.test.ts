import fc from 'fast-check'
import { parsers } from 'prettier/plugins/markdown'
import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../contract/exchange.ts'
import { type Block, markdownOf } from '../../main/diagnosis/report-page.ts'
import { exportMarkdown } from '../../main/export/whole-exchange.ts'

interface Node {
  readonly type: string
  readonly position: { readonly start: { readonly offset: number } }
  readonly children?: readonly Node[]
}

/** Prettier reads CommonMark and GitHub's tables, with remark. */
function kindsIn(markdown: string): Record<string, number> {
  const counts: Record<string, number> = {}
  const count = (node: Node): void => {
    // GitHub's extension, no link of CommonMark's: what is read is where it leads.
    if (node.type === 'link' && !'[<'.includes(markdown.charAt(node.position.start.offset))) return
    counts[node.type] = (counts[node.type] ?? 0) + 1
    node.children?.forEach(count)
  }
  count(parsers.markdown.parse(markdown, {} as never) as Node)
  return counts
}

const FOREIGN = [
  'link',
  'linkReference',
  'definition',
  'image',
  'imageReference',
  'html',

  'blockquote',
  'thematicBreak',
  'break',
  'footnote',
  'footnoteReference',
  'footnoteDefinition',
]

const tricks = [
  '`',
  '``',
  '*',
  '**',
  '_',
  '[',
  ']',
  '](https://evil.example)',
  '![',
  '!',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<https://a.b>',
  '&',
  '&lt;',
  '&#33;',
  '#',
  '## ',
  '-',
  '- ',
  '+ ',
  '=',
  '===',
  '1. ',
  '2) ',
  '~',
  '~~~',
  '```',
  '|',
  '\\',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '    ',
  '\t',
  'http://a.b',
  'https://a.b/c',
  'www.a.b',
  'mia@a.example',
  'mailto:a@b.c',
  'a',
  'Mia',
  ' ',
  '\u0000',
  '\u2028',
  '$',
  '^',
  '[^1]',
  '[^1]: x',
  ':',
  '"',
  "'",
  '(',
  ')',
  '\u202e',
  '[a]: /x',
]
const texts = fc.array(fc.constantFrom(...tricks), { maxLength: 14 }).map((parts) => parts.join(''))
const someText = texts.map((text) => `x${text}`)
const anyText = fc.oneof(texts, someText)

const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text: anyText,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyText }),
  fc.record({
    kind: fc.constant('rows' as const),
    rows: fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    title: someText,
    lines: fc.array(someText, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('code' as const), language: fc.constant('sh'), text: anyText }),
)

describe('text from outside in Markdown', () => {
  it('is no markup in a case file, in any field', () => {
    fc.assert(
      fc.property(someText, fc.array(blocks, { maxLength: 5 }), (title, page) => {
        const found = kindsIn(markdownOf({ title, blocks: page }))
        const of = (kind: Block['kind']): number =>
          page.filter((block) => block.kind === kind).length
        for (const kind of FOREIGN) expect([kind, found[kind] ?? 0]).toEqual([kind, 0])
        expect(found['heading']).toBe(1 + of('heading'))
        expect(found['inlineCode'] ?? 0).toBe(0)
        expect(found['code'] ?? 0).toBe(of('code'))
        expect(found['table'] ?? 0).toBe(of('rows'))
      }),
      { numRuns: 1500 },
    )
  })

  it('is no markup in a whole exchange, in any field', () => {
    fc.assert(
      fc.property(someText, someText, (one, other) => {
        const found = kindsIn(exportMarkdown(exchangeOf(one, other), []).text)
        for (const kind of FOREIGN) expect([kind, found[kind] ?? 0]).toEqual([kind, 0])
        expect(found['heading']).toBe(3)
        expect(found['inlineCode']).toBe(2)
        expect(found['code']).toBe(4)
      }),
      { numRuns: 700 },
    )
  })

  it('may hold more runs of backticks than a call takes arguments', () => {
    const runs = '`a '.repeat(200_000)
    expect(exportMarkdown(exchangeOf('x', runs), []).text).toContain(runs)
    expect(
      markdownOf({ title: 'x', blocks: [{ kind: 'code', language: '', text: runs }] }),
    ).toContain(runs)
  })

  it.each(['\t', ' ', '\n', '\r\n\t', '`', '\\', '1', 'w'])(
    'takes linear time for a long run of %j',
    (run) => {
      const steps = (length: number): number => {
        const text = run.repeat(length)
        const start = process.cpuUsage().user
        for (let times = 0; times < 5; times += 1)
          markdownOf({ title: text, blocks: [{ kind: 'paragraph', text: `${text}x` }] })
        return process.cpuUsage().user - start + 1000
      }
      steps(20_000)
      const growths = [0, 1, 2].map(() => steps(200_000) / steps(20_000))
      expect(Math.min(...growths)).toBeLessThan(40)
    },
  )
})

function exchangeOf(text: string, body: string): Exchange {
  const url = `https://acme.example/${encodeURIComponent(text.toWellFormed())}`
  const request = { method: 'GET', url, headers: [], body: null }
  const step = {
    id: 's',
    purpose: 'request',
    actingAs: { kind: 'app' },
    request,
    startedAt: 0,
    firstByteMs: 1,
    totalMs: 1,
  } as const
  const seen = {
    size: body.length,
    head: body,
    encoding: 'utf8',
    truncated: false,
    bodyId: null,
  } as const
  return {
    id: 'e',
    tenantId: 't',
    actingAs: { kind: 'app' },
    outcome: 'failed',
    steps: [
      {
        ...step,
        response: { status: 200, statusText: text, headers: [['x', text]], body: seen },
        networkError: null,
      },
      { ...step, response: null, networkError: { code: text, message: text } },
    ],
    tokens: [],
    failure: { code: 'internal', message: text, hint: null, details: {} },
    startedAt: 0,
    totalMs: 1,
    clockSkewSeconds: null,
    whyNotComparable: null,
  }
}
