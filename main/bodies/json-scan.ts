// JSON by its bytes: nothing is made of it but places, so that a number beyond 2^53 or a repeated
// name is what was sent, and a body of 50 MB costs no more than itself. Works on a beginning of JSON.

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a

/** What an object begins with, and what a list does. */
export const OBJECT = 0x7b
export const LIST = 0x5b

const isOpening = (byte: number | undefined): boolean => byte === OBJECT || byte === LIST
const isClosing = (byte: number | undefined): boolean => byte === 0x7d || byte === 0x5d
export const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (isSpace(bytes[at])) at += 1
  return at
}

/** Where the value of a body begins, behind a byte-order mark and space. */
export function startOfValue(bytes: Uint8Array): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return skipSpace(bytes, mark ? 3 : 0)
}

/** Behind the string that begins at `from`. */
function skipString(bytes: Uint8Array, from: number): number {
  let at = from + 1
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1
  return Math.min(at + 1, bytes.length)
}

/** Behind the value that begins at `from`. */
export function skipValue(bytes: Uint8Array, from: number): number {
  const first = bytes[from]
  if (first === QUOTE) return skipString(bytes, from)
  let at = from
  if (!isOpening(first)) {
    while (at < bytes.length && !isEndOfWord(bytes[at])) at += 1
    return at
  }
  let depth = 0
  while (at < bytes.length) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      at = skipString(bytes, at)
      continue
    }
    at += 1
    if (isOpening(byte)) depth += 1
    else if (isClosing(byte) && (depth -= 1) === 0) return at
  }
  return at
}

const isEndOfWord = (byte: number | undefined): boolean =>
  byte === COMMA || byte === COLON || byte === QUOTE || isSpace(byte) || isClosing(byte)

/** Places of a container's members, `names` only where it is an object. */
export interface Members {
  readonly names: Uint32Array | null
  readonly values: Uint32Array
}

/** Members of the container that begins at `from`; null where no container does. One pass over it. */
export function membersOf(bytes: Uint8Array, from: number): Members | null {
  if (!isOpening(bytes[from])) return null
  const isObject = bytes[from] === OBJECT
  const names = new Places()
  const values = new Places()
  eachMember(bytes, from, (name, value) => {
    if (isObject) names.add(name)
    values.add(value)
    return true
  })
  return { names: isObject ? names.all() : null, values: values.all() }
}

export function countMembers(bytes: Uint8Array, from: number): number {
  let count = 0
  eachMember(bytes, from, () => (count += 1) > 0)
  return count
}

/** Calls for each member with where its name and its value begin, until it is told to stop. */
export function eachMember(
  bytes: Uint8Array,
  from: number,
  visit: (name: number, value: number) => boolean,
): void {
  const isObject = bytes[from] === OBJECT
  let at = skipSpace(bytes, from + 1)
  while (at < bytes.length && !isClosing(bytes[at])) {
    const name = at
    if (isObject) {
      at = skipSpace(bytes, bytes[at] === QUOTE ? skipString(bytes, at) : at)
      if (bytes[at] === COLON) at = skipSpace(bytes, at + 1)
    }
    if (at >= bytes.length || !visit(name, at)) return
    const value = at
    at = skipSpace(bytes, skipValue(bytes, at))
    if (bytes[at] === COMMA) at = skipSpace(bytes, at + 1)
    // What is no JSON is gone over byte by byte.
    else if (at === value) at += 1
  }
}

/** What is open at a place of a body: brackets from the outside in, with the member reached in each. */
export interface Place {
  readonly open: readonly { readonly at: number; readonly index: number }[]
  readonly inString: boolean
  /** The place asked for, or the next one that is not within an escape. */
  readonly at: number
}

/** One pass up to the place. */
export function placeAt(bytes: Uint8Array, wanted: number): Place {
  const open: { at: number; index: number }[] = []
  let at = startOfValue(bytes)
  while (at < Math.min(wanted, bytes.length)) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      const end = skipString(bytes, at)
      if (end > wanted) return { open, inString: true, at: pastEscape(bytes, at, wanted) }
      at = end
      continue
    }
    const top = open.at(-1)
    if (isOpening(byte)) open.push({ at, index: 0 })
    else if (isClosing(byte)) open.pop()
    else if (byte === COMMA && top !== undefined) top.index += 1
    at += 1
  }
  return { open, inString: false, at }
}

/** The next place at or behind the one wanted at which no escape of the string is cut. */
function pastEscape(bytes: Uint8Array, string: number, wanted: number): number {
  let backslashes = 0
  while (bytes[wanted - 1 - backslashes] === BACKSLASH && wanted - 1 - backslashes > string)
    backslashes += 1
  return wanted + (backslashes % 2)
}

/** Numbers of 32 bits that grow. */
export class Places {
  #held = new Uint32Array(16)
  #count = 0

  add(place: number): void {
    if (this.#count === this.#held.length) {
      const larger = new Uint32Array(this.#held.length * 2)
      larger.set(this.#held)
      this.#held = larger
    }
    this.#held[this.#count] = place
    this.#count += 1
  }

  get count(): number {
    return this.#count
  }

  all(): Uint32Array {
    return this.#held.subarray(0, this.#count)
  }
}
