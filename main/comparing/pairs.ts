import type { JsonNode, ListNode, ObjectNode } from './nodes.ts'

/** What stands at the same place on both sides, or on one of them alone. */
export interface Pair {
  /** As shown. */
  readonly name: string
  /** Behind the path of what it stands in. */
  readonly step: string
  readonly left: JsonNode | undefined
  readonly right: JsonNode | undefined
}

/** By which items of a list are told apart, the surest first. */
const NAMES_OF_ITEMS = ['id', 'key', 'accountId', 'name'] as const

const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u

/** Those of the left one in its order, then those of the right one alone. */
export function pairsOfObjects(left: ObjectNode, right: ObjectNode): Pair[] {
  const names = new Set([...left.members.keys(), ...right.members.keys()])
  return [...names].map((name) => ({
    name,
    step: PLAIN_NAME.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`,
    left: left.members.get(name),
    right: right.members.get(name),
  }))
}

export interface ListPairs {
  readonly pairs: readonly Pair[]
  /** What both have, in the order of either side, where that is not the same one. */
  readonly orders: {
    readonly left: readonly JsonNode[]
    readonly right: readonly JsonNode[]
  } | null
}

/** Items by what names them where all of both have that, else by place, or by what they are where that tells less apart. */
export function pairsOfLists(left: ListNode, right: ListNode): ListPairs {
  const named = bestNames(left.items, right.items)
  return named === null
    ? pairsByPlace(left.items, right.items)
    : pairsByName(left.items, right.items, named)
}

interface Names {
  readonly by: string
  /** Mark of the name → place. */
  readonly left: ReadonlyMap<number, number>
  readonly right: ReadonlyMap<number, number>
}

/** By that which most items of one are found with in the other. */
function bestNames(left: readonly JsonNode[], right: readonly JsonNode[]): Names | null {
  let best: Names | null = null
  let mostShared = -1
  for (const by of NAMES_OF_ITEMS) {
    const names = { by, left: placesBy(by, left), right: placesBy(by, right) }
    if (names.left === null || names.right === null) continue
    const shared = [...names.left.keys()].filter((mark) => names.right?.has(mark)).length
    if (shared > mostShared) {
      best = { by, left: names.left, right: names.right }
      mostShared = shared
    }
  }
  return best
}

/** Null where an item has no such name, or two have the same. */
function placesBy(by: string, items: readonly JsonNode[]): ReadonlyMap<number, number> | null {
  if (items.length === 0) return null
  const places = new Map<number, number>()
  for (const [place, item] of items.entries()) {
    const name = nameOf(item, by)
    if (name === undefined || places.has(name.mark)) return null
    places.set(name.mark, place)
  }
  return places
}

function nameOf(item: JsonNode, by: string): JsonNode | undefined {
  const name = item.kind === 'object' ? item.members.get(by) : undefined
  return name?.kind === 'value' && name.json !== 'null' ? name : undefined
}

function pairsByName(
  left: readonly JsonNode[],
  right: readonly JsonNode[],
  names: Names,
): ListPairs {
  const pairOf = (place: number, one?: JsonNode, other?: JsonNode): Pair => {
    const item = one ?? other
    const told = item === undefined ? undefined : nameOf(item, names.by)
    const shown = told?.kind === 'value' ? told.json : ''
    return { name: `[${names.by} ${plain(shown)}]`, step: `[${place}]`, left: one, right: other }
  }
  const shared: { readonly place: number; readonly item: JsonNode; readonly other: JsonNode }[] = []
  const pairs: Pair[] = []
  for (const [mark, place] of names.left) {
    const at = names.right.get(mark)
    const item = left[place]
    const other = at === undefined ? undefined : right[at]
    pairs.push(pairOf(place, item, other))
    if (at !== undefined && item !== undefined && other !== undefined)
      shared.push({ place: at, item, other })
  }
  for (const [mark, place] of names.right)
    if (!names.left.has(mark)) pairs.push(pairOf(place, undefined, right[place]))
  const named = (items: readonly JsonNode[]): JsonNode[] =>
    items.flatMap((item) => nameOf(item, names.by) ?? [])
  const inOrder = shared.every(({ place }, index) => place > (shared[index - 1]?.place ?? -1))
  const orders = inOrder
    ? null
    : {
        left: named(shared.map(({ item }) => item)),
        right: named(
          shared.toSorted((one, two) => one.place - two.place).map(({ other }) => other),
        ),
      }
  return { pairs, orders }
}

/** A name is read, not parsed. */
function plain(json: string): string {
  return json.startsWith('"') ? json.slice(1, -1) : json
}

/** What is the same at the beginning and at the end of both stays together: one more at the front moves all. */
function pairsByPlace(left: readonly JsonNode[], right: readonly JsonNode[]): ListPairs {
  const shorter = Math.min(left.length, right.length)
  let before = 0
  while (before < shorter && left[before]?.mark === right[before]?.mark) before += 1
  let behind = 0
  while (behind < shorter - before && left.at(-1 - behind)?.mark === right.at(-1 - behind)?.mark)
    behind += 1
  const pairs: Pair[] = []
  const add = (at: number, one?: JsonNode, other?: JsonNode): void => {
    pairs.push({ name: `[${at}]`, step: `[${at}]`, left: one, right: other })
  }
  const [leftEnd, rightEnd] = [left.length - behind, right.length - behind]
  const between = pairsOfValues(left.slice(before, leftEnd), right.slice(before, rightEnd))
  for (let at = 0; at < (between === null ? Math.max(leftEnd, rightEnd) : before); at += 1)
    add(at, at < leftEnd ? left[at] : undefined, at < rightEnd ? right[at] : undefined)
  for (const { place, one, other } of between?.pairs ?? []) add(before + place, one, other)
  for (let at = leftEnd; at < left.length; at += 1)
    add(at, left[at], right[at - leftEnd + rightEnd])
  return { pairs, orders: between?.orders ?? null }
}

interface ValuePair {
  readonly place: number
  readonly one: JsonNode | undefined
  readonly other: JsonNode | undefined
}

/**
 * Texts and numbers, lines among them, by what they are: each with the first like it that is left. Null where that
 * tells no less apart than their places do.
 */
function pairsOfValues(
  left: readonly JsonNode[],
  right: readonly JsonNode[],
): (Pick<ListPairs, 'orders'> & { readonly pairs: readonly ValuePair[] }) | null {
  if (![...left, ...right].every(({ kind }) => kind === 'value')) return null
  const free = Map.groupBy(right.keys(), (place) => right[place]?.mark)
  const taken = new Map<number, number>()
  const pairs: ValuePair[] = left.map((one, place) => {
    const used = taken.get(one.mark) ?? 0
    const at = free.get(one.mark)?.[used]
    taken.set(one.mark, used + 1)
    return { place, one, other: at === undefined ? undefined : right[at] }
  })
  const rest = right.flatMap((other, place): ValuePair[] => {
    const used = taken.get(other.mark) ?? 0
    taken.set(other.mark, used - 1)
    return used > 0 ? [] : [{ place, one: undefined, other }]
  })
  const shared = pairs.flatMap(({ one, other }) =>
    other === undefined || one === undefined ? [] : [one],
  )
  const inRight = withoutRest(right, rest)
  const isInOrder = shared.every(({ mark }, at) => mark === inRight[at]?.mark)
  const apart = left.length - shared.length + rest.length + Number(!isInOrder)
  const byPlace = Array.from({ length: Math.max(left.length, right.length) }).filter(
    (_, at) => left[at]?.mark !== right[at]?.mark,
  ).length
  if (apart >= byPlace) return null
  return { pairs: [...pairs, ...rest], orders: isInOrder ? null : { left: shared, right: inRight } }
}

function withoutRest(right: readonly JsonNode[], rest: readonly ValuePair[]): readonly JsonNode[] {
  const left = new Set(rest.map(({ place }) => place))
  return right.filter((_, place) => !left.has(place))
}
