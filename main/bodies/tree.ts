import type { BodyNode, BodySteps, BodyValue } from '../../contract/bodies.ts'
import { MOST_MEMBERS } from '../../contract/limits.ts'
import { parseJson } from '../wire/json.ts'
import { documentTree } from './document-tree.ts'
import {
  countMembers,
  type Members,
  membersOf,
  placeAt,
  skipValue,
  startOfValue,
} from './json-scan.ts'
import { kindAt, nameAt, shortText, textAt } from './values.ts'

/** Members whose places are remembered, of all containers that were opened. */
const MOST_REMEMBERED = 4_000_000
/** Bytes of a value that are shown of it alone. */
const LONG = 64 * 1024

/** A body of JSON by its containers, each gone over when it is opened. */
export class JsonTree {
  readonly #bytes: Uint8Array
  readonly #opened = new Map<number, Members>()
  #remembered = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  members({ at, from, count }: { at: number | null; from: number; count: number }): {
    total: number
    nodes: BodyNode[]
  } {
    if (at === null) {
      const root = startOfValue(this.#bytes)
      const isThere = root < this.#bytes.length
      return { total: Number(isThere), nodes: isThere ? [this.#node(root, null, 0)] : [] }
    }
    const { names, values } = this.open(at)
    const end = Math.min(from + Math.min(count, MOST_MEMBERS), values.length)
    const nodes: BodyNode[] = []
    for (let index = from; index < end; index += 1)
      nodes.push(this.#node(values[index] ?? 0, names?.[index] ?? null, index))
    return { total: values.length, nodes }
  }

  /** The containers that are open at a place, and the members of them in which it lies. */
  steps({ at }: { readonly at: number }): BodySteps {
    return [...placeAt(this.#bytes, at).open]
  }

  value({ at }: { readonly at: number }): BodyValue {
    const { text, cut } = textAt(this.#bytes, at, LONG)
    const isObject = kindAt(this.#bytes, at) === 'object'
    return { text, cut, document: isObject && !cut ? documentTree(parseJson(text)) : null }
  }

  /** All of a value, to be copied. */
  wholeValue({ at }: { readonly at: number }): string {
    return textAt(this.#bytes, at, Infinity).text
  }

  /** Places of the members of a container; remembered. */
  open(at: number): Members {
    const known = this.#opened.get(at)
    if (known !== undefined) return known
    const members = membersOf(this.#bytes, at) ?? { names: null, values: new Uint32Array() }
    this.#opened.set(at, members)
    this.#remembered += members.values.length
    for (const [oldest, { values }] of this.#opened) {
      if (this.#remembered <= MOST_REMEMBERED || oldest === at) break
      this.#opened.delete(oldest)
      this.#remembered -= values.length
    }
    return members
  }

  #node(at: number, name: number | null, index: number): BodyNode {
    const bytes = this.#bytes
    const kind = kindAt(bytes, at)
    const common = { at, name: name === null ? null : nameAt(bytes, name), index, kind }
    if (kind === 'object' || kind === 'array')
      return { ...common, text: '', cut: false, size: countMembers(bytes, at) }
    return { ...common, ...shortText(bytes, at), size: skipValue(bytes, at) - at }
  }
}
