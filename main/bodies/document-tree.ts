import type { DocumentNode } from '../../contract/bodies.ts'
import { isObject, type JsonObject } from '../wire/json.ts'

// https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/

/** Levels that are gone into; a document has about ten. */
const DEEPEST = 60

/** A document of Atlassian's format as what is drawn of it; null where the value is none. */
export function documentTree(value: unknown): DocumentNode | null {
  if (!isObject(value) || value['type'] !== 'doc' || !Array.isArray(value['content'])) return null
  return nodeOf(value, DEEPEST)
}

function nodeOf(node: JsonObject, deepest: number): DocumentNode {
  const type = typeof node['type'] === 'string' ? node['type'] : 'nothing'
  if (deepest === 0) return { type: 'cut', text: '…', about: '', marks: [], content: [] }
  const { attrs } = node
  const attribute: Attribute = (name) => {
    const value = isObject(attrs) ? attrs[name] : undefined
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const marks = Array.isArray(node['marks']) ? node['marks'].filter(isObject) : []
  const content = Array.isArray(node['content']) ? node['content'].filter(isObject) : []
  const own = type === 'text' ? textOf(node, marks) : OWN.get(type)?.(attribute)
  return {
    type,
    text: own?.text ?? '',
    about: own?.about ?? '',
    marks: marks.map((mark) => String(mark['type'])),
    content: content.map((child) => nodeOf(child, deepest - 1)),
  }
}

type Attribute = (name: string) => string
type Own = Partial<Pick<DocumentNode, 'text' | 'about'>>

/** A link's mark holds where it leads. */
function textOf(node: JsonObject, marks: readonly JsonObject[]): Own {
  const link = marks.find(({ type }) => type === 'link')?.['attrs']
  const href = isObject(link) ? link['href'] : undefined
  return {
    text: typeof node['text'] === 'string' ? node['text'] : '',
    about: typeof href === 'string' ? href : '',
  }
}

const card = (attribute: Attribute): Own => ({ text: attribute('url') })
const titled = (attribute: Attribute): Own => ({ text: attribute('title') })
const stated = (attribute: Attribute): Own => ({ about: attribute('state') })
const media = (attribute: Attribute): Own => ({
  text: attribute('alt'),
  about: attribute('type'),
})

/** What nodes say by themselves, by their type. */
const OWN: ReadonlyMap<string, (attribute: Attribute) => Own> = new Map([
  ['heading', (attribute) => ({ about: attribute('level') })],
  ['orderedList', (attribute) => ({ about: attribute('order') })],
  ['codeBlock', (attribute) => ({ about: attribute('language') })],
  ['panel', (attribute) => ({ about: attribute('panelType') })],
  ['taskItem', stated],
  ['decisionItem', stated],
  ['expand', titled],
  ['nestedExpand', titled],
  ['media', media],
  ['mediaInline', media],
  ['mention', (attribute) => ({ text: attribute('text'), about: attribute('id') })],
  ['emoji', (attribute) => ({ text: attribute('text') || attribute('shortName') })],
  ['status', (attribute) => ({ text: attribute('text'), about: attribute('color') })],
  ['date', (attribute) => ({ text: dayOf(attribute('timestamp')) })],
  ['inlineCard', card],
  ['blockCard', card],
  ['embedCard', card],
  ['placeholder', (attribute) => ({ text: attribute('text') })],
])

function dayOf(timestamp: string): string {
  const date = new Date(Number(timestamp))
  return Number.isNaN(date.getTime()) ? timestamp : date.toISOString().slice(0, 10)
}
