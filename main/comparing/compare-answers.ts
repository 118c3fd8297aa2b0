import type { ComparedPart } from '../../contract/comparing.ts'
import type { Pair } from '../../contract/draft.ts'
import { parseExactJson } from '../wire/json.ts'
import { compareNodes, type Compared } from './compare-nodes.ts'
import { type JsonNode, NodeMaker, TooDeep } from './nodes.ts'

/** Origins of the two sites: addresses that differ in that alone are the same. */
export type Sites = readonly [left: string, right: string]

/** Of two bodies together; a larger pair would take gigabytes as trees. */
const MOST_OF_BODIES = 64 * 1024 * 1024

// Named after this one answer, its length, the machine that gave it, or what was left then.
const EACH_TIME: readonly RegExp[] = [
  /^(?:date|age|content-length|etag|expires|server-timing|set-cookie|via|nel|report-to|alt-svc)$/i,
  /^(?:atl-(?:traceid|request-id)|x-(?:arequestid|request-id|trace-id|b3-.*|amz-cf-.*|cache))$/i,
  /^(?:x-)?(?:beta-)?ratelimit|^retry-after$/i,
]

/** What it was answered with, or why it was not. */
export function compareStatus(left: string, right: string, sites: Sites): ComparedPart {
  const maker = makerFor(sites)
  const told = (text: string): JsonNode => maker.of({ status: text })
  return partOf('status', compareNodes(told(left), told(right)))
}

/** By name, any case; those that are other with each answer apart. */
export function compareHeaders(
  left: readonly Pair[],
  right: readonly Pair[],
  sites: Sites,
): ComparedPart[] {
  const isEachTime = ([name]: Pair): boolean => EACH_TIME.some((pattern) => pattern.test(name))
  const compare = (part: 'headers' | 'each-time', keep: (pair: Pair) => boolean): ComparedPart => {
    const maker = makerFor(sites)
    const spelled = new Map<string, string>()
    const one = headersNode(left.filter(keep), maker, spelled)
    return partOf(part, compareNodes(one, headersNode(right.filter(keep), maker, spelled)))
  }
  return [compare('headers', (pair) => !isEachTime(pair)), compare('each-time', isEachTime)]
}

/** JSON by key; any other text by line. `MOST_OF_BODIES` characters of both at most. */
export function compareBodies(left: string, right: string, sites: Sites): ComparedPart {
  if (left.length + right.length > MOST_OF_BODIES) {
    const isSame = left === right
    const size = `larger than ${MOST_OF_BODIES / 1024 / 1024} MiB together`
    const words = isSame ? 'They are the same' : 'They differ'
    const counts = { leftOnly: 0, rightOnly: 0, changed: isSame ? 0 : 1 }
    const notes = [`${words}. The bodies are ${size}, so they were not compared by key.`]
    return { part: 'body', rows: [], counts, same: isSame ? 1 : 0, notes }
  }
  const maker = makerFor(sites)
  if (left === '' || right === '') {
    const [one, other] = [left, right].map((text) => maker.object(bodyIn(text, maker)))
    return partOf('body', compareNodes(one ?? maker.of({}), other ?? maker.of({})))
  }
  const nodes = jsonNodes(left, right, maker)
  const [one, other] = nodes ?? [linesNode(left, maker), linesNode(right, maker)]
  const notes =
    nodes === null ? ['At least one is not JSON, so they are compared line by line.'] : []
  const part = partOf('body', compareNodes(one, other))
  return { ...part, notes: [...notes, ...part.notes] }
}

function partOf(
  part: ComparedPart['part'],
  { rows, counts, same, unlisted }: Compared,
): ComparedPart {
  const notes =
    unlisted === 0 ? [] : [`${unlisted} more differences are counted and not listed here.`]
  return { part, rows, counts, same, notes }
}

/** Each site's own address is the same as the other's. */
function makerFor([left, right]: Sites): NodeMaker {
  if (left === right) return new NodeMaker()
  return new NodeMaker((text) => text.replaceAll(left, SITE).replaceAll(right, SITE))
}

/** Which no text of JSON holds unescaped. */
const SITE = '\u0000site'

function headersNode(
  headers: readonly Pair[],
  maker: NodeMaker,
  spelled: Map<string, string>,
): JsonNode {
  const values = new Map<string, JsonNode[]>()
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    const shown = spelled.get(lower) ?? name
    spelled.set(lower, shown)
    values.set(shown, [...(values.get(shown) ?? []), maker.of(value)])
  }
  const single = (nodes: readonly JsonNode[]): JsonNode => {
    const [only, ...more] = nodes
    return only === undefined || more.length > 0 ? maker.list(nodes) : only
  }
  return maker.object(new Map([...values].map(([name, nodes]) => [name, single(nodes)])))
}

/** Null where one of them is no JSON, or nests too deep. */
function jsonNodes(
  left: string,
  right: string,
  maker: NodeMaker,
): readonly [JsonNode, JsonNode] | null {
  const [one, other] = [parseExactJson(left), parseExactJson(right)]
  if (one === undefined || other === undefined) return null
  try {
    return [maker.of(one), maker.of(other)]
  } catch (error) {
    if (error instanceof TooDeep) return null
    throw error
  }
}

/** Of an empty body nothing. */
function bodyIn(text: string, maker: NodeMaker): ReadonlyMap<string, JsonNode> {
  return new Map(
    text === '' ? [] : [['body', jsonNodes(text, text, maker)?.[0] ?? linesNode(text, maker)]],
  )
}

function linesNode(text: string, maker: NodeMaker): JsonNode {
  return maker.of(text === '' ? [] : text.split(/\r\n|\r|\n/))
}
