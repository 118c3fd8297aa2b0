import { isObject } from '../wire/json.ts'

interface Marked {
  /** Equal for what is equal as JSON; the order of names in an object says nothing. */
  readonly mark: number
  /** Values in it that hold no others; of an empty list or object one. */
  readonly values: number
}

export interface ValueNode extends Marked {
  readonly kind: 'value'
  readonly json: string
}

export interface ListNode extends Marked {
  readonly kind: 'list'
  readonly items: readonly JsonNode[]
}

export interface ObjectNode extends Marked {
  readonly kind: 'object'
  readonly members: ReadonlyMap<string, JsonNode>
}

/** A JSON value that knows at once whether another one is the same. */
export type JsonNode = ValueNode | ListNode | ObjectNode

/** Deeper than any answer of Atlassian's by far; keeps every walk shallow. */
const DEEPEST = 500

export class TooDeep extends Error {}

/** Makes nodes whose marks can be held against each other. */
export class NodeMaker {
  readonly #marks = new Map<string, number>()
  readonly #sameness: (text: string) => string

  /** @param sameness what of a text tells it from others */
  constructor(sameness: (text: string) => string = (text) => text) {
    this.#sameness = sameness
  }

  /** Throws TooDeep. */
  of(value: unknown, depth = 0): JsonNode {
    if (depth > DEEPEST) throw new TooDeep()
    if (Array.isArray(value)) return this.list(value.map((item) => this.of(item, depth + 1)))
    if (!isObject(value)) return this.#value(value)
    return this.object(
      new Map(Object.entries(value).map(([name, each]) => [name, this.of(each, depth + 1)])),
    )
  }

  list(items: readonly JsonNode[]): ListNode {
    const mark = this.#markOf(`[${items.map((item) => item.mark).join()}`)
    return { kind: 'list', items, mark, values: sum(items) }
  }

  object(members: ReadonlyMap<string, JsonNode>): ObjectNode {
    const marks = [...members].map(([name, { mark }]) => `${JSON.stringify(name)}:${mark}`)
    const mark = this.#markOf(`{${marks.sort().join()}`)
    return { kind: 'object', members, mark, values: sum([...members.values()]) }
  }

  #value(value: unknown): ValueNode {
    const json = typeof value === 'bigint' ? String(value) : JSON.stringify(value)
    const mark = this.#markOf(typeof value === 'string' ? `"${this.#sameness(value)}` : json)
    return { kind: 'value', json, mark, values: 1 }
  }

  #markOf(told: string): number {
    const known = this.#marks.get(told)
    if (known !== undefined) return known
    const mark = this.#marks.size
    this.#marks.set(told, mark)
    return mark
  }
}

function sum(nodes: readonly JsonNode[]): number {
  return Math.max(
    1,
    nodes.reduce((all, { values }) => all + values, 0),
  )
}

/** The beginning of it as JSON, of about so many characters. */
export function jsonOf(node: JsonNode, most: number): string {
  if (node.kind === 'value') return node.json
  const parts: string[] = []
  let length = 0
  const write = (each: JsonNode): void => {
    if (length > most) return
    if (each.kind === 'value') {
      put(each.json)
      return
    }
    put(each.kind === 'list' ? '[' : '{')
    let first = true
    for (const [name, inner] of each.kind === 'list' ? each.items.entries() : each.members) {
      if (length > most) return
      const before = first ? '' : ','
      put(typeof name === 'number' ? before : `${before}${JSON.stringify(name)}:`)
      first = false
      write(inner)
    }
    put(each.kind === 'list' ? ']' : '}')
  }
  const put = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  write(node)
  return parts.join('')
}
