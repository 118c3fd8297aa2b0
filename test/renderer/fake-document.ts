import type { DocumentNode } from '../../contract/bodies.ts'

export const docNode = (
  type: string,
  content: readonly DocumentNode[] = [],
  own: Partial<Pick<DocumentNode, 'text' | 'about' | 'marks'>> = {},
): DocumentNode => ({ type, text: '', about: '', marks: [], content, ...own })

const words = (text: string, ...marks: readonly string[]): DocumentNode =>
  docNode('text', [], { text, marks })
const p = (...content: readonly DocumentNode[]): DocumentNode => docNode('paragraph', content)
const link = (text: string, about: string): DocumentNode =>
  docNode('text', [], { text, about, marks: ['link'] })

/** Something of each kind that a document can hold. */
export const fakeDocument: DocumentNode = docNode('doc', [
  docNode('heading', [words('Steps')], { about: '2' }),
  p(
    words('The token was '),
    words('refused', 'strong'),
    words('. '),
    docNode('mention', [], { text: '@Mia Krystof', about: '5b10' }),
    words(' '),
    docNode('status', [], { text: 'IN PROGRESS', about: 'blue' }),
    docNode('hardBreak'),
    link('the issue', 'https://acme.atlassian.net/rest/api/3/issue/ACME-7'),
    words(' '),
    link('the docs', 'https://developer.atlassian.com/'),
  ),
  docNode('bulletList', [
    docNode('listItem', [p(words('once'))]),
    docNode('listItem', [p(words('twice', 'code'))]),
  ]),
  docNode('codeBlock', [words('curl --request GET\n  <b>')], { about: 'bash' }),
  docNode('panel', [p(words('Mind this'))], { about: 'warning' }),
  docNode('table', [
    docNode('tableRow', [
      docNode('tableHeader', [p(words('As'))]),
      docNode('tableHeader', [p(words('Answer'))]),
    ]),
    docNode('tableRow', [
      docNode('tableCell', [p(words('Mia'))]),
      docNode('tableCell', [p(words('403'))]),
    ]),
  ]),
  docNode('taskList', [docNode('taskItem', [words('Sign')], { about: 'DONE' })]),
  docNode('extension', [p(words('what an app put here'))]),
])
