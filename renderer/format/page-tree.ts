import type { DocumentNode } from '../../contract/bodies.ts'

/** What is left out with all that stands in it. */
const WITH_CONTENT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template'])

/** Elements that are drawn as blocks, as the parts of a document that they are most like. */
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ...['p', 'dt', 'caption', 'summary'].map((tag) => [tag, 'paragraph'] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...[
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'nav',
    'aside',
    'form',
    'dl',
    'dd',
  ].map((tag) => [tag, 'layoutSection'] as const),
  ['ul', 'bulletList'],
  ['ol', 'orderedList'],
  ['li', 'listItem'],
  ['pre', 'codeBlock'],
  ['blockquote', 'blockquote'],
  ['table', 'table'],
  ['tr', 'tableRow'],
  ['th', 'tableHeader'],
  ['td', 'tableCell'],
])
const MARKS: ReadonlyMap<string, string> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['tt', 'code'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['u', 'underline'],
  ['a', 'link'],
])
const ALONE: ReadonlyMap<string, string> = new Map([
  ['br', 'hardBreak'],
  ['hr', 'rule'],
  ['img', 'media'],
])
/** Elements that have no end; whatever stands behind them is not in them. */
const VOID: ReadonlySet<string> = new Set(['input', 'link', 'meta', 'base', 'col', 'wbr', 'source'])
/** What the beginning of an element ends, and within which it does not look further. */
const ENDS: ReadonlyMap<string, readonly [ended: readonly string[], within: readonly string[]]> =
  new Map([
    ['li', [['li'], ['ul', 'ol']]],
    [
      'td',
      [
        ['td', 'th'],
        ['tr', 'table'],
      ],
    ],
    [
      'th',
      [
        ['td', 'th'],
        ['tr', 'table'],
      ],
    ],
    ['tr', [['tr'], ['table']]],
  ])

const DEEPEST = 60
/** What is opened in more is taken for a part of the innermost. */
const MOST_OPEN = 200
/** More of them take long to draw, and nobody reads on. */
const MOST_NODES = 5000
const NAME = /[a-z][a-z0-9-]*/iy

interface Node extends DocumentNode {
  readonly content: DocumentNode[]
}
interface Open {
  readonly tag: string
  /** Where its content goes: of what stands in a line that of the block around it. */
  readonly node: Node
  readonly href: string
}

const nodeOf = (type: string, own: Partial<DocumentNode> = {}): Node => ({
  ...{ type, text: '', about: '', marks: [] },
  ...own,
  content: [],
})

/** HTML as it reads: its words and what they are, and nothing that loads, runs or is styled. One pass. */
export function pageTree(html: string): DocumentNode {
  const page = new PageBuilder()
  const low = html.toLowerCase()
  let at = 0
  while (at < html.length && !page.isFull) {
    const open = html.indexOf('<', at)
    page.text(html.slice(at, open < 0 ? html.length : open))
    if (open < 0) break
    const isEnd = html[open + 1] === '/'
    NAME.lastIndex = open + (isEnd ? 2 : 1)
    const tag = NAME.exec(low)?.[0]
    if (tag === undefined) {
      const skipped = endOfOther(html, open)
      if (skipped === null) page.text('<')
      at = skipped ?? open + 1
      continue
    }
    const end = endOfTag(html, NAME.lastIndex)
    if (WITH_CONTENT.has(tag) && !isEnd) {
      const closing = low.indexOf(`</${tag}`, end)
      at = closing < 0 ? html.length : endOfTag(html, closing)
      continue
    }
    if (isEnd) page.close(tag)
    else page.open(tag, html.slice(NAME.lastIndex, end))
    at = end
  }
  return page.done()
}

class PageBuilder {
  readonly #root = nodeOf('doc')
  #opened: Open[] = [{ tag: '', node: this.#root, href: '' }]
  #count = 0

  get isFull(): boolean {
    return this.#count >= MOST_NODES
  }

  text(raw: string): void {
    const isCode = this.#opened.some(({ tag }) => tag === 'pre')
    const text = decoded(isCode ? raw : raw.replaceAll(/\s+/gu, ' '))
    const { content } = this.#top.node
    const before = content.at(-1)
    const isIndent = text === ' ' && before?.type !== 'text' && before?.type !== 'media'
    if (text === '' || isIndent) return
    const marks = [...new Set(this.#opened.flatMap(({ tag }) => MARKS.get(tag) ?? []))]
    const href = this.#opened.findLast(({ tag }) => tag === 'a')?.href ?? ''
    const isLink = href !== ''
    const own = isLink ? marks : marks.filter((mark) => mark !== 'link')
    this.#put(nodeOf('text', { text, about: href, marks: own }))
  }

  open(tag: string, attributes: string): void {
    if (VOID.has(tag) || this.#opened.length >= MOST_OPEN) return
    const alone = ALONE.get(tag)
    if (alone !== undefined) {
      if (alone !== 'media') this.#put(nodeOf(alone))
      else if (valueOf(attributes, 'alt') !== '')
        this.#put(nodeOf(alone, { text: valueOf(attributes, 'alt') }))
      return
    }
    this.#endBefore(tag)
    const type = BLOCKS.get(tag)
    const href = tag === 'a' ? valueOf(attributes, 'href') : ''
    if (type === undefined || this.#opened.length > DEEPEST) {
      this.#opened.push({ tag, node: this.#top.node, href })
      return
    }
    const node = nodeOf(type, { about: type === 'heading' ? tag.slice(1) : '' })
    this.#put(node)
    this.#opened.push({ tag, node, href })
  }

  close(tag: string): void {
    const place = this.#opened.findLastIndex((each) => each.tag === tag)
    if (place > 0) this.#opened = this.#opened.slice(0, place)
  }

  done(): DocumentNode {
    if (this.isFull) this.#root.content.push(nodeOf('cut', { text: '…' }))
    return this.#root
  }

  get #top(): Open {
    return this.#opened.at(-1) ?? { tag: '', node: this.#root, href: '' }
  }

  #put(node: Node): void {
    this.#count += 1
    this.#top.node.content.push(node)
  }

  #endBefore(tag: string): void {
    if (BLOCKS.has(tag)) this.#endUpTo(['p'], ['td', 'th', 'li', 'div', 'table'])
    const ends = ENDS.get(tag)
    if (ends !== undefined) this.#endUpTo(...ends)
  }

  #endUpTo(ended: readonly string[], within: readonly string[]): void {
    const border = this.#opened.findLastIndex(({ tag }) => within.includes(tag))
    const place = this.#opened.findIndex(({ tag }, at) => at > border && ended.includes(tag))
    if (place > 0) this.#opened = this.#opened.slice(0, place)
  }
}

/** Behind a comment, a doctype or the like; null where the `<` is only a letter. */
function endOfOther(html: string, open: number): number | null {
  if (!/[!?/]/u.test(html[open + 1] ?? '')) return null
  const mark = html.startsWith('<!--', open) ? '-->' : '>'
  const end = html.indexOf(mark, open)
  return end < 0 ? html.length : end + mark.length
}

/** Behind the `>` of a tag; one within quotation marks is a letter of a value. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const char = html[at] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '>') return at + 1
    else if (char === '"' || char === "'") quote = char
  }
  return html.length
}

const MOST_OF_ATTRIBUTES = 4000

function valueOf(attributes: string, name: string): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu')
  const found = pattern.exec(attributes.slice(0, MOST_OF_ATTRIBUTES))
  return decoded(found?.[1] ?? found?.[2] ?? found?.[3] ?? '')
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
  ] as const),
  ...([
    ['nbsp', '\u00a0'],
    ['copy', '©'],
    ['hellip', '…'],
    ['mdash', '—'],
    ['ndash', '–'],
  ] as const),
])

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return NAMED.get(name.toLowerCase()) ?? whole
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
