import { marked } from 'marked'
import { markdownToAdf } from 'marklassian'

/** What is known of a part of a document. */
interface Part {
  readonly type: string
  readonly text?: string
  readonly marks?: readonly { readonly type: string; readonly attrs?: object }[]
  readonly content?: readonly Part[]
  readonly attrs?: object
}

/** Jira’s own way to write a mention in a text: https://developer.atlassian.com/cloud/jira/platform/apis/document/nodes/mention/ */
const MENTION = /\[~accountid:([\w:-]{1,128})\]/gu
const MENTION_HERE = new RegExp(`^${MENTION.source}`, 'u')

// What looks like HTML is text: `List<String>` and `<baseUrl>/rest` would lose a part, and a document has no HTML.
// marklassian reads with this one `marked`: https://marked.js.org/using_pro#tokenizer
marked.use({ tokenizer: { html: () => undefined, tag: () => undefined } })
// As one text: of its brackets and its tilde Markdown would make something else.
marked.use({
  extensions: [
    {
      name: 'mention',
      level: 'inline',
      start: (text) => text.indexOf('[~accountid:'),
      tokenizer: (text) => {
        const raw = MENTION_HERE.exec(text)?.[0]
        return raw === undefined ? undefined : { type: 'text', raw, text: raw }
      },
    },
  ],
})

/** Blocks that may lie in these; what may not is written as what comes next to it. */
const PLAIN = ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'mediaSingle', 'taskList']
const WITHIN: Readonly<Record<string, readonly string[]>> = { listItem: PLAIN, blockquote: PLAIN }

/** A document of Atlassian's format from Markdown, as Jira takes it: nothing in it is empty that must not be. */
export function documentOf(markdown: string): object {
  const { content, ...document } = markdownToAdf(markdown) as Part
  return { ...document, content: (content ?? []).flatMap((part) => mended(part, 'doc')) }
}

function mended(part: Part, parent: string): readonly Part[] {
  const { type, content } = part
  if (type === 'text') return textParts(part)
  if (type === 'codeBlock' && isBlank(content)) return [{ ...part, content: [] }]
  if (content === undefined) return type === 'rule' && parent in WITHIN ? [] : [part]
  const inner = content.flatMap((child) => mended(child, type))
  const allowed = WITHIN[parent]
  if (allowed !== undefined && !allowed.includes(type))
    return type === 'heading' ? [{ type: 'paragraph', content: inner }] : inner.filter(isBlock)
  if (inner.length === 0 && HOLDS_BLOCKS.has(type))
    return [{ ...part, content: [{ type: 'paragraph', content: [] }] }]
  return [{ ...part, content: inner }]
}

const HOLDS_BLOCKS: ReadonlySet<string> = new Set([
  ...['listItem', 'blockquote', 'tableCell', 'tableHeader'],
])
const isBlank = (content: Part['content']): boolean =>
  (content ?? []).every(({ text }) => (text ?? '') === '')
const isBlock = ({ type }: Part): boolean => PLAIN.includes(type)

/** Text around the mentions in it; of code nothing is one. A link that leads nowhere is none. */
function textParts(part: Part): readonly Part[] {
  const { text = '', marks = [] } = part
  const kept = marks.filter(({ type, attrs }) => type !== 'link' || !leadsNowhere(attrs))
  const plain = (words: string): readonly Part[] =>
    words === '' ? [] : [{ ...part, text: words, ...(part.marks && { marks: kept }) }]
  if (marks.some(({ type }) => type === 'code')) return plain(text)
  const parts: Part[] = []
  let from = 0
  for (const { index, 0: whole, 1: id = '' } of text.matchAll(MENTION)) {
    parts.push(...plain(text.slice(from, index)), { type: 'mention', attrs: { id } })
    from = index + whole.length
  }
  return [...parts, ...plain(text.slice(from))]
}

const leadsNowhere = (attrs: object | undefined): boolean =>
  attrs !== undefined && 'href' in attrs && attrs.href === ''
