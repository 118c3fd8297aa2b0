import { expect, it } from 'vitest'
import type { DocumentNode } from '../../../contract/bodies.ts'
import { pageTree } from '../../../renderer/format/page-tree.ts'

function outline({ type, text, about, marks, content }: DocumentNode): string {
  const known = `${about === '' ? '' : `=${about}`}${marks.map((mark) => `!${mark}`).join('')}`
  const inner = content.length === 0 ? '' : `(${content.map(outline).join(' ')})`
  return `${type === 'text' ? JSON.stringify(text) : type}${type === 'media' || type === 'cut' ? ` ${text}` : ''}${known}${inner}`
}

const read = (html: string): string => pageTree(html).content.map(outline).join(' ')

it.each([
  [
    'a page of an error',
    '<!doctype html><html><head><title>T</title></head><body>\n  <h1>Oops</h1>\n  <p>Log in &amp; try&nbsp;again</p></body></html>',
    'heading=1("Oops") paragraph("Log in & try\u00a0again")',
  ],
  [
    'scripts and styles',
    '<script>alert("<p>1</p>")</script><style>p{}</style><p>x',
    'paragraph("x")',
  ],
  ['a script without an end', '<p>x</p><script>var a', 'paragraph("x")'],
  ['a comment and a letter', '1 < 2<!-- <p>no</p> -->', '"1 " "<" " 2"'],
  [
    'attributes with tags in them',
    '<p title="a > b" onclick=\'x>y\'>text</p>',
    'paragraph("text")',
  ],
  [
    'what stands in a line',
    '<p>a <b>b <i>c</i></b> <code>d</code><br>e</p>',
    'paragraph("a " "b "!strong "c"!strong!em " " "d"!code hardBreak "e")',
  ],
  [
    'a link, and one that leads nowhere',
    '<a href="/login?a=1&amp;b=2">Log in</a><a name=x>here</a>',
    '"Log in"=/login?a=1&b=2!link "here"',
  ],
  [
    'a list without ends',
    '<ul><li>one<li>two<ul><li>in</ul><li>three</ul>after',
    'bulletList(listItem("one") listItem("two" bulletList(listItem("in"))) listItem("three")) "after"',
  ],
  [
    'a table without ends',
    '<table><tr><th>A<th>B<tr><td>1<td>2</table>',
    'table(tableRow(tableHeader("A") tableHeader("B")) tableRow(tableCell("1") tableCell("2")))',
  ],
  [
    'paragraphs without ends',
    '<div><p>one<p>two</div>three',
    'layoutSection(paragraph("one") paragraph("two")) "three"',
  ],
  ['code as it stands', '<pre>a\n  b &lt;c&gt;</pre>', 'codeBlock("a\\n  b <c>")'],
  [
    'pictures by their words',
    '<img src="https://x.example/p.png" alt="a cat"><img src=x>',
    'media a cat',
  ],
  [
    'frames, forms and objects',
    '<iframe src="https://x.example">in</iframe><form action=x><input value=y>go</form><meta http-equiv=refresh>',
    '"in" layoutSection("go")',
  ],
  ['ends of what never began', '</p></div>x', '"x"'],
  ['entities that are none', '&nonsense; &#0; &#x110000; &#x41;', '"&nonsense; &#0; &#x110000; A"'],
])('%s', (_what, html, tree) => {
  expect(read(html)).toBe(tree)
})

it('ends where it nests without an end, and where there is too much to draw', () => {
  const depth = (node: DocumentNode): number => 1 + Math.max(0, ...node.content.map(depth))
  expect(depth(pageTree('<div>'.repeat(30_000)))).toBeLessThan(70)
  const many = pageTree('<p>x</p>'.repeat(30_000))
  expect(many.content.length).toBeLessThan(2600)
  expect(many.content.at(-1)?.type).toBe('cut')
})
