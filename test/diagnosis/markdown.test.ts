import fc from 'fast-check'
import { parsers } from 'prettier/plugins/markdown'
import { describe, expect, it } from 'vitest'
import type { Pair } from '../../contract/draft.ts'
import type { SeenRequest } from '../../contract/exchange.ts'
import { AppError } from '../../main/errors.ts'
import { type Block, markdownOf } from '../../main/diagnosis/report-page.ts'
import { exportMarkdown } from '../../main/export/whole-exchange.ts'
import { exchangeOf, seenText } from '../export/exchange-of.ts'
import { ownTime } from '../own-time.ts'

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

const plain: SeenRequest = { method: 'GET', url: 'https://acme.example/', headers: [], body: null }

/** A method may hold marks of Markdown too (RFC 9110 5.6.2). */
const methods = texts.map((text) => `X${text.replace(/[^!#$%&'*+\-.^_`|~\w]/g, '')}`)
const values = texts.map((text) => text.replace(/[^\t -~]/g, ''))
const requests: fc.Arbitrary<SeenRequest> = fc.record({
  method: methods,
  url: texts.map((text) => `https://acme.example/${text}`),
  headers: fc.array(
    fc.tuple(methods, values).map(([name, value]): Pair => [name, value]),
    { maxLength: 2 },
  ),
  body: fc.option(texts.map(seenText)),
})

/** Null of a request that no client could send. */
function markdownOrRefused(request: SeenRequest, words: string, body: string): string | null {
  try {
    return exportMarkdown(exchangeOf(request, words, seenText(body)), []).text
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

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
    let written = 0
    fc.assert(
      fc.property(requests, anyText, anyText, (request, words, body) => {
        const text = markdownOrRefused(request, words, body)
        if (text === null) return
        written += 1
        const found = kindsIn(text)
        for (const kind of FOREIGN) expect([kind, found[kind] ?? 0]).toEqual([kind, 0])
        expect(found['list'] ?? 0).toBe(0)
        expect(found['heading']).toBe(3)
        expect(found['inlineCode']).toBe(2)
        expect(found['code']).toBe(body === '' ? 3 : 4)
      }),
      { numRuns: 700 },
    )
    expect(written).toBeGreaterThan(300)
  })

  it('may hold more runs of backticks than a call takes arguments', () => {
    const runs = '`a '.repeat(200_000)
    expect(exportMarkdown(exchangeOf(plain, runs), []).text).toContain(runs)
    expect(
      markdownOf({ title: 'x', blocks: [{ kind: 'code', language: '', text: runs }] }),
    ).toContain(runs)
  })

  it.each(['\t', ' ', '\n', '\r\n\t', '`', '\\', '1', 'w'])(
    'takes linear time for a long run of %j',
    (run) => {
      const steps = (length: number): number => {
        const text = run.repeat(length)
        const before = ownTime()
        for (let times = 0; times < 2; times += 1)
          markdownOf({ title: text, blocks: [{ kind: 'paragraph', text: `${text}x` }] })
        return ownTime() - before + 1
      }
      steps(200_000)
      // Long enough for a system that counts in ticks; were it quadratic, it would take 16 times as long.
      const growths = [0, 1, 2].map(() => steps(800_000) / steps(200_000))
      expect(Math.min(...growths)).toBeLessThan(10)
    },
  )
})
