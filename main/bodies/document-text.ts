import { isObject, type JsonObject } from '../wire/json.ts'

// https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/

/** Levels that are gone into; a document has about ten. */
const DEEPEST = 60

/** What a document of Atlassian's format says, as plain text; null where the value is none. */
export function documentText(value: unknown): string | null {
  if (!isObject(value) || value['type'] !== 'doc' || !Array.isArray(value['content'])) return null
  return blocks(value, '', DEEPEST).join('\n').trim()
}

const contentOf = (node: JsonObject): readonly JsonObject[] =>
  Array.isArray(node['content']) ? node['content'].filter(isObject) : []

function attribute(node: JsonObject, name: string): string {
  const { attrs } = node
  const value = isObject(attrs) ? attrs[name] : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Lines of a node's content, each behind `before`. */
function blocks(node: JsonObject, before: string, deepest: number): string[] {
  if (deepest === 0) return [`${before}…`]
  return contentOf(node).flatMap((child, index) =>
    block(child, { list: node, index }, before, deepest - 1),
  )
}

/** The list that an item lies in, and where. */
interface Place {
  readonly list: JsonObject
  readonly index: number
}

function block(node: JsonObject, place: Place, before: string, deepest: number): string[] {
  const inner = (more: string): string[] => blocks(node, before + more, deepest)
  const line = inline(node, deepest)
  switch (node['type']) {
    case 'paragraph':
      return [before + line, '']
    case 'heading':
      return [`${before}${'#'.repeat(Number(attribute(node, 'level')) || 1)} ${line}`, '']
    case 'codeBlock':
      return [...line.split('\n').map((each) => `${before}    ${each}`), '']
    case 'blockquote':
    case 'panel':
      return inner('> ')
    case 'listItem':
    case 'taskItem':
    case 'decisionItem':
      return item(node, { sign: signOf(node, place), before }, deepest)
    case 'tableRow':
      return [
        before +
          contentOf(node)
            .map((cell) => cellText(cell, deepest))
            .join(' | '),
      ]
    case 'rule':
      return [`${before}---`, '']
    case 'media':
      return [`${before}(${attribute(node, 'alt') || attribute(node, 'type') || 'media'})`, '']
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
    case 'decisionList':
    case 'table':
      return [...inner(''), '']
    case 'expand':
    case 'nestedExpand':
      return [before + attribute(node, 'title'), ...inner('  ')]
    default:
      return contentOf(node).length > 0 ? inner('') : line === '' ? [] : [before + line]
  }
}

/** What stands in front of an item: its number in an ordered list. */
function signOf({ type, attrs }: JsonObject, { list, index }: Place): string {
  if (type === 'taskItem') return isObject(attrs) && attrs['state'] === 'DONE' ? '[x] ' : '[ ] '
  return list['type'] === 'orderedList' ? `${index + 1}. ` : '- '
}

function item(
  node: JsonObject,
  { sign, before }: { readonly sign: string; readonly before: string },
  deepest: number,
): string[] {
  const own = contentOf(node).some(({ type }) => type === 'text')
  const lines = own ? [inline(node, deepest)] : blocks(node, '', deepest)
  return lines
    .filter((line) => line !== '')
    .map((line, at) => `${before}${at === 0 ? sign : '  '}${line}`)
}

const cellText = (cell: JsonObject, deepest: number): string =>
  blocks(cell, '', deepest)
    .filter((line) => line !== '')
    .join(' ')

/** The text of a line. */
function inline(node: JsonObject, deepest: number): string {
  if (deepest <= 0) return '…'
  return contentOf(node)
    .map((child) => {
      switch (child['type']) {
        case 'text':
          return marked(child)
        case 'hardBreak':
          return '\n'
        case 'mention':
          return attribute(child, 'text') || `@${attribute(child, 'id')}`
        case 'emoji':
          return attribute(child, 'text') || attribute(child, 'shortName')
        case 'status':
          return `[${attribute(child, 'text')}]`
        case 'date':
          return dayOf(attribute(child, 'timestamp'))
        case 'inlineCard':
          return attribute(child, 'url')
        default:
          return inline(child, deepest - 1)
      }
    })
    .join('')
}

/** With the address that a link leads to. */
function marked(node: JsonObject): string {
  const text = typeof node['text'] === 'string' ? node['text'] : ''
  const marks = Array.isArray(node['marks']) ? node['marks'].filter(isObject) : []
  const link = marks.find(({ type }) => type === 'link')
  const href = link === undefined ? '' : attribute(link, 'href')
  return href === '' || href === text ? text : `${text} (${href})`
}

function dayOf(timestamp: string): string {
  const date = new Date(Number(timestamp))
  return Number.isNaN(date.getTime()) ? timestamp : date.toISOString().slice(0, 10)
}
