import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../renderer/format/markdown-document.ts'

interface Part {
  readonly type: string
  readonly text?: string
  readonly content?: readonly Part[]
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly marks?: readonly { readonly type: string }[]
}
const blocks = (markdown: string): readonly Part[] => (documentOf(markdown) as Part).content ?? []
/** `paragraph(text)`, as it nests. */
const told = ({ type, text, content, attrs }: Part): string =>
  text ??
  `${type}${type === 'mention' ? `:${String(attrs?.['id'])}` : ''}(${(content ?? []).map(told).join('|')})`
const said = (markdown: string): string => blocks(markdown).map(told).join(' ')
const textOf = ({ text = '', content = [] }: Part): string => text + content.map(textOf).join('')

describe('a document from Markdown', () => {
  it.each([
    ['List<String> x', 'paragraph(List<String> x)'],
    ['PUT <baseUrl>/rest', 'paragraph(PUT <baseUrl>/rest)'],
    ['<T>', 'paragraph(<T>)'],
    ['<details>\nbody\n</details>', 'paragraph(<details> body) paragraph(</details>)'],
    ['<!-- a --> b', 'paragraph(<!-- a --> b)'],
    ['<adf>{</adf>', 'paragraph(<adf>{</adf>)'],
    ['<https://a.net>', 'paragraph(https://a.net)'],
    [
      '| a | <b> |\n|-|-|\n| <c> | |',
      'table(tableRow(tableHeader(paragraph(a))|tableHeader(paragraph(<b>)))|tableRow(tableCell(paragraph(<c>))|tableCell(paragraph( ))))',
    ],
  ])('has what looks like HTML as text: %j', (markdown, document) => {
    expect(said(markdown)).toBe(document)
  })

  it.each([
    ['```\n```', 'codeBlock()'],
    ['>', 'blockquote(paragraph())'],
    [
      '| | |\n|-|-|\n| a | b |',
      'table(tableRow(tableHeader(paragraph())|tableHeader(paragraph()))|tableRow(tableCell(paragraph(a))|tableCell(paragraph(b))))',
    ],
    ['- # a', 'bulletList(listItem(paragraph(a)))'],
    ['- > a', 'bulletList(listItem(paragraph(a)))'],
    ['> # a\n> > b\n>\n> ---', 'blockquote(paragraph(a)|paragraph(b))'],
  ])(
    'holds nothing where Jira wants something, and nothing where it takes none: %j',
    (markdown, document) => {
      expect(said(markdown)).toBe(document)
    },
  )

  it('has a link that leads nowhere as its words', () => {
    expect(
      blocks('[x]() [y](z)')[0]?.content?.map(({ marks }) => marks?.map(({ type }) => type)),
    ).toEqual([[], undefined, ['link']])
  })

  it('mentions as Jira writes it, but not in code', () => {
    expect(said('Hi [~accountid:557058:a-b], **[~accountid:5b1]** `[~accountid:5b1]`')).toBe(
      'paragraph(Hi |mention:557058:a-b()|, |mention:5b1()| |[~accountid:5b1])',
    )
    expect(said('[~mia]')).toBe('paragraph([~mia])')
  })

  it('loses no word, and has no empty text, whatever is typed', () => {
    const piece = fc.constantFrom(
      '<a>',
      '<b',
      '>',
      'word',
      '\n',
      '- ',
      '# ',
      '| ',
      '`',
      '**',
      '&',
      '[x]()',
      '1. ',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const document = documentOf(pieces.join('')) as Part
        const words = pieces.filter((each) => each === 'word').length
        expect(textOf(document).split('word').length - 1).toBeGreaterThanOrEqual(Math.min(words, 1))
        expect(JSON.stringify(document)).not.toContain('"text":""')
      }),
    )
  })
})
