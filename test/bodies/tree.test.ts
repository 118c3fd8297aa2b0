import { describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../contract/bodies.ts'
import { documentTree } from '../../main/bodies/document-tree.ts'
import { OpenBody } from '../../main/bodies/open-body.ts'
import { rows } from '../rows.ts'

const open = (text: string): OpenBody => new OpenBody(new TextEncoder().encode(text))

describe('a tree of JSON', () => {
  const source =
    ' {"id":9007199254740993,"name":"M\\u00fcller","tags":[],"on":true,"no":null,"a":1,"a":2.0}'

  it('names the body, then the members of what is opened', () => {
    const body = open(source)
    expect(body.members({ at: null, from: 0, count: 10 })).toEqual({
      total: 1,
      nodes: [{ at: 1, name: null, index: 0, kind: 'object', text: '', cut: false, size: 7 }],
    })
    const { total, nodes } = body.members({ at: 1, from: 0, count: 10 })
    expect(total).toBe(7)
    expect(nodes.map(({ name, kind, text }) => [name, kind, text])).toEqual([
      ['id', 'number', '9007199254740993'],
      ['name', 'string', 'Müller'],
      ['tags', 'array', ''],
      ['on', 'boolean', 'true'],
      ['no', 'null', 'null'],
      ['a', 'number', '1'],
      ['a', 'number', '2.0'],
    ])
    expect(body.members({ at: 1, from: 5, count: 1 }).nodes).toHaveLength(1)
    expect(body.members({ at: 1, from: 9, count: 9 })).toEqual({ total: 7, nodes: [] })
  })

  it('of nothing, of no JSON, of a place that no container is at, is none', () => {
    expect(open(' ').members({ at: null, from: 0, count: 1 })).toEqual({ total: 0, nodes: [] })
    expect(open('hello').members({ at: null, from: 0, count: 1 }).nodes[0]).toMatchObject({
      kind: 'other',
      text: 'hello',
    })
    expect(open('[1]').members({ at: 1, from: 0, count: 1 })).toEqual({ total: 0, nodes: [] })
    expect(open('[1]').members({ at: 99, from: 0, count: 1 })).toEqual({ total: 0, nodes: [] })
  })

  it('shows a beginning of what is long, and cuts no escape', () => {
    const long = open(JSON.stringify([`${'x'.repeat(298)}"\\ü${'y'.repeat(1000)}`]))
    const [node] = long.members({ at: 0, from: 0, count: 1 }).nodes
    expect(node).toMatchObject({ cut: true, text: `${'x'.repeat(298)}"`, size: 1306 })
    expect(long.wholeValue({ at: 1 })).toHaveLength(1301)
    expect(long.value({ at: 0 })).toMatchObject({ cut: false, document: null })
  })

  it('gives no value to be copied that nothing could paste', () => {
    const huge = open(`"${'x'.repeat(32 * 1024 * 1024 + 1)}"`)
    expect(() => huge.wholeValue({ at: 0 })).toThrow('This value is larger than 32 MB.')
  })

  it('says what a place lies in', () => {
    const text = '{"issues":[{"key":"A-1"},{"key":"A-2"}]}'
    expect(open(text).steps({ at: text.indexOf('A-2') })).toEqual([
      { at: 0, index: 0 },
      { at: 10, index: 1 },
      { at: 25, index: 0 },
    ])
  })
})

describe('a document of Atlassian’s format', () => {
  const doc = (...content: readonly unknown[]): unknown => ({ type: 'doc', version: 1, content })
  const text = (of: string, ...marks: readonly unknown[]): unknown => ({
    type: 'text',
    text: of,
    marks,
  })
  const node = (type: string, ...content: readonly unknown[]): unknown => ({ type, content })
  const p = (of: string): unknown => node('paragraph', text(of))

  /** `heading=2("Steps"!strong)`: type, what is to be known of it, words, marks, content. */
  function outline({ type, text: says, about, marks, content }: DocumentNode): string {
    const own = type === 'text' ? JSON.stringify(says) : `${type}${says === '' ? '' : ` ${says}`}`
    const known = `${about === '' ? '' : `=${about}`}${marks.map((mark) => `!${mark}`).join('')}`
    const inner = content.length === 0 ? '' : `(${content.map(outline).join(' ')})`
    return own + known + inner
  }
  const read = (of: unknown): string | null => {
    const tree = documentTree(of)
    return tree === null ? null : outline(tree).replace(/^doc\(([^]*)\)$/u, '$1')
  }

  rows(
    'is read as what is drawn of it',
    [
      {
        name: 'paragraphs',
        of: doc(p('One'), p('Two')),
        says: 'paragraph("One") paragraph("Two")',
      },
      {
        name: 'a heading and code',
        of: doc(
          { type: 'heading', attrs: { level: 2 }, content: [text('Steps')] },
          { type: 'codeBlock', attrs: { language: 'js' }, content: [text('a\nb')] },
        ),
        says: 'heading=2("Steps") codeBlock=js("a\\nb")',
      },
      {
        name: 'lists',
        of: doc(node('bulletList', node('listItem', p('One'))), {
          ...{ type: 'orderedList', attrs: { order: 3 } },
          content: [node('listItem', p('Third'))],
        }),
        says: 'bulletList(listItem(paragraph("One"))) orderedList=3(listItem(paragraph("Third")))',
      },
      {
        name: 'what stands in a line',
        of: doc(
          node(
            'paragraph',
            { type: 'mention', attrs: { id: 'a', text: '@Mia' } },
            { type: 'hardBreak' },
            text(
              'docs',
              { type: 'strong' },
              { type: 'link', attrs: { href: 'https://a.example/' } },
            ),
            { type: 'emoji', attrs: { shortName: ':fox:' } },
            { type: 'status', attrs: { text: 'DONE', color: 'green' } },
            { type: 'date', attrs: { timestamp: '1763856000000' } },
            { type: 'inlineCard', attrs: { url: 'https://b.example/' } },
          ),
        ),
        says: 'paragraph(mention @Mia=a hardBreak "docs"=https://a.example/!strong!link emoji :fox: status DONE=green date 2025-11-23 inlineCard https://b.example/)',
      },
      {
        name: 'a table, a panel and tasks',
        of: doc(
          node('table', node('tableRow', node('tableHeader', p('A')), node('tableCell', p('B')))),
          { type: 'panel', attrs: { panelType: 'info' }, content: [p('Mind this')] },
          node('taskList', { type: 'taskItem', attrs: { state: 'DONE' }, content: [text('Sign')] }),
        ),
        says: 'table(tableRow(tableHeader(paragraph("A")) tableCell(paragraph("B")))) panel=info(paragraph("Mind this")) taskList(taskItem=DONE("Sign"))',
      },
      {
        name: 'what nobody knows, by its name',
        of: doc(node('newThing', p('In it'))),
        says: 'newThing(paragraph("In it"))',
      },
      { name: 'no document', of: { type: 'page', content: [] }, says: null },
      { name: 'no object', of: [1], says: null },
      {
        name: 'nonsense in it',
        of: doc(1, null, { type: 'text', text: 5, marks: 3 }, { type: 7 }),
        says: '"" nothing',
      },
    ],
    ({ of, says }) => expect(read(of)).toBe(says),
  )

  it('ends where it nests without an end', () => {
    let nested: unknown = p('deep')
    for (let level = 0; level < 5000; level += 1) nested = node('blockquote', nested)
    expect(read(doc(nested))).toMatch(/^(?:blockquote\()+cut …\)+$/u)
  })

  it('is shown of a value in a body', () => {
    expect(open(JSON.stringify({ body: doc(p('Hello')) })).value({ at: 8 })).toMatchObject({
      document: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'Hello' }] }] },
    })
  })
})
