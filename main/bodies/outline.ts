import { parseJson } from '../wire/json.ts'
import {
  countMembers,
  eachMember,
  isSpace,
  LIST,
  OBJECT,
  skipValue,
  startOfValue,
} from './json-scan.ts'
import { nameAt } from './values.ts'

/** The top of a body, without what its lists hold. */
export interface Outline {
  /** Of an object, by name: neither lists nor what has more than 64 KB. */
  readonly members: ReadonlyMap<string, unknown>
  /** How many items each list has, by its name; by null where the body is the list. */
  readonly lists: ReadonlyMap<string | null, number>
}

const MOST_OF_A_MEMBER = 64 * 1024

/**
 * Two passes over the bytes, of which no text is made: a list of 50 MB costs no more than itself. Null of
 * what is neither list nor object, or does not end like one.
 */
export function outlineOf(bytes: Uint8Array): Outline | null {
  const root = startOfValue(bytes)
  const members = new Map<string, unknown>()
  if (isWhole(bytes, root, LIST))
    return { members, lists: new Map([[null, countMembers(bytes, root)]]) }
  if (!isWhole(bytes, root, OBJECT)) return null
  const lists = new Map<string, number>()
  eachMember(bytes, root, (nameOf, value) => {
    const name = nameAt(bytes, nameOf)
    // The last of one name counts, as in JSON.parse.
    members.delete(name)
    lists.delete(name)
    if (bytes[value] === LIST) lists.set(name, countMembers(bytes, value))
    else {
      const text = bytes.subarray(value, skipValue(bytes, value))
      if (text.length <= MOST_OF_A_MEMBER)
        members.set(name, parseJson(new TextDecoder().decode(text)))
    }
    return true
  })
  return { members, lists }
}

/** Brackets are two apart in ASCII. */
function isWhole(bytes: Uint8Array, root: number, opening: number): boolean {
  let last = bytes.length - 1
  while (last > root && isSpace(bytes[last])) last -= 1
  return bytes[root] === opening && bytes[last] === opening + 2
}
