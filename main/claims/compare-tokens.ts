import { decodeToken } from './decoding/decode.ts'
import { findToken } from '../pasted/token.ts'
import { isObject, type JsonObject } from '../wire/json.ts'
import { asWritten } from '../wire/unredacted.ts'

export type Side = 'both' | 'different' | 'left-only' | 'right-only'

/** One name of header or payload in two tokens. Values are as JSON.parse gave them. */
export interface ComparedClaim {
  readonly part: 'header' | 'payload'
  readonly name: string
  readonly side: Side
  readonly left: unknown
  readonly right: unknown
}

/**
 * Two tokens side by side, every name of either once: those of the left one in its order, then
 * those of the right one alone. Verifies nothing; a side that cannot be read has no rows. Never throws.
 */
export function compareTokens(left: string, right: string): ComparedClaim[] {
  const [one, other] = [partsOf(left), partsOf(right)]
  return [
    ...comparePart('header', one.header, other.header),
    ...comparePart('payload', one.claims, other.claims),
  ]
}

function partsOf(input: string): { readonly header: JsonObject; readonly claims: JsonObject } {
  const found = findToken(input)
  const decoded = decodeToken(asWritten(found?.token ?? ''))
  if (decoded.kind === 'opaque') return { header: {}, claims: {} }
  return {
    header: decoded.header ?? {},
    claims: decoded.kind === 'jwe' ? {} : (decoded.claims ?? {}),
  }
}

function comparePart(
  part: ComparedClaim['part'],
  left: JsonObject,
  right: JsonObject,
): ComparedClaim[] {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return names.map((name) => ({
    part,
    name,
    side: sideOf(left, right, name),
    left: left[name],
    right: right[name],
  }))
}

function sideOf(left: JsonObject, right: JsonObject, name: string): Side {
  if (!Object.hasOwn(right, name)) return 'left-only'
  if (!Object.hasOwn(left, name)) return 'right-only'
  return sameJson(left[name], right[name]) ? 'both' : 'different'
}

/** Equal as JSON: the order of names in an object says nothing, that of a list does. */
function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]))
  }
  if (!isObject(left) || !isObject(right)) return false
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && sameJson(left[name], right[name]))
  )
}
