import { unreadable } from '../pasted.ts'
import { pythonString } from './python-json.ts'

/** A value is the JSON text of it. */
type Node = { json: string } | Map<string, Node> | Node[]
/** Null is a place at the end of a list. */
type Step = string | number | null

const DEEPEST = 200
const LARGEST_INDEX = 10_000

/**
 * The JSON of fields whose names say where they stand: `a[b][0]`, `a[]`, `[]`
 * (https://httpie.io/docs/cli/nested-json).
 *
 * @throws AppError `import_unreadable` where HTTPie would refuse them
 */
export function nestedJson(fields: readonly (readonly [key: string, json: string])[]): string {
  let root: Node | null = null
  for (const [key, json] of fields) {
    const [first, ...further] = stepsOf(key)
    if (first === undefined || further.length > DEEPEST) throw refused()
    root ??= nodeFor(first)
    let node: Node = root
    let step: Step = first
    for (const next of further) {
      node = childOf(node, step, next)
      step = next
    }
    put(node, step, { json })
  }
  return root === null ? '{}' : written(root)
}

function refused(): Error {
  return unreadable(
    'HTTPie would refuse the names of these fields.',
    'Look at the brackets: a name takes either a list or an object.',
  )
}

const BRACKETS = /\[((?:[^[\]\\]|\\.)*)\]/gsy

function stepsOf(key: string): readonly Step[] {
  const root = /^(?:[^[\]\\]|\\.)*/s.exec(key)?.[0] ?? ''
  const steps: Step[] = root === '' && key !== '' ? [] : [literal(root)]
  BRACKETS.lastIndex = root.length
  let end = root.length
  for (let hit = BRACKETS.exec(key); hit !== null; hit = BRACKETS.exec(key)) {
    const [whole, inside = ''] = hit
    end += whole.length
    if (inside === '') steps.push(null)
    else steps.push(/^[+-]?\d+$/.test(inside) ? Number(inside) : literal(inside))
  }
  if (end < key.length) throw refused()
  return steps
}

function literal(text: string): string {
  return text.replace(/\\([[\]\\])/g, '$1').replace(/^\\([+-]?\d+)$/, '$1')
}

function nodeFor(step: Step): Node {
  return typeof step === 'string' ? new Map<string, Node>() : []
}

function childOf(node: Node, step: Step, next: Step): Node {
  const known = at(node, step)
  if (known !== undefined) return known
  const child = nodeFor(next)
  put(node, step, child)
  return child
}

function at(node: Node, step: Step): Node | undefined {
  if (node instanceof Map && typeof step === 'string') return node.get(step)
  if (!Array.isArray(node) || typeof step !== 'number') return undefined
  const found = node[step]
  return found !== undefined && 'json' in found && found.json === 'null' ? undefined : found
}

function put(node: Node, step: Step, value: Node): void {
  if (node instanceof Map && typeof step === 'string') node.set(step, value)
  else if (Array.isArray(node) && step === null) node.push(value)
  else if (Array.isArray(node) && typeof step === 'number' && step >= 0 && step <= LARGEST_INDEX) {
    while (node.length < step) node.push({ json: 'null' })
    node[step] = value
  } else throw refused()
}

function written(node: Node): string {
  if (node instanceof Map)
    return `{${[...node].map(([key, value]) => `${pythonString(key)}: ${written(value)}`).join(', ')}}`
  return Array.isArray(node) ? `[${node.map(written).join(', ')}]` : node.json
}
