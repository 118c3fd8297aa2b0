import type { BodyNode } from '../../contract/bodies.ts'
import { parseJson } from '../wire/json.ts'
import { startOfCharacter } from './find.ts'
import { skipValue } from './json-scan.ts'

/** Bytes of a value that are shown of it beside others. */
const SHORT = 300

const KINDS: ReadonlyMap<string, BodyNode['kind']> = new Map([
  ['{', 'object'],
  ['[', 'array'],
  ['"', 'string'],
  ['t', 'boolean'],
  ['f', 'boolean'],
  ['n', 'null'],
])

export function kindAt(bytes: Uint8Array, at: number): BodyNode['kind'] {
  const first = String.fromCharCode(bytes[at] ?? 0)
  return KINDS.get(first) ?? (/[-\d]/u.test(first) ? 'number' : 'other')
}

/** A beginning of the value at a place: a string without quotes and escapes, else as it stands. */
export function shortText(bytes: Uint8Array, at: number): { text: string; cut: boolean } {
  return textAt(bytes, at, SHORT)
}

/** @param most bytes that are read */
export function textAt(
  bytes: Uint8Array,
  at: number,
  most: number,
): { readonly text: string; readonly cut: boolean } {
  const end = skipValue(bytes, at)
  if (kindAt(bytes, at) !== 'string') {
    const until = startOfCharacter(bytes, Math.min(end, at + most))
    return { text: decode(bytes.subarray(at, until)), cut: until < end }
  }
  const until = endOfPart(bytes, at + 1, at + 1 + most)
  const cut = until < end - 1
  return { text: unescaped(decode(bytes.subarray(at + 1, Math.min(until, end - 1)))), cut }
}

/** Where no escape is cut, at or behind `wanted`, or where the string ends. */
function endOfPart(bytes: Uint8Array, from: number, wanted: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0x22 && at < wanted)
    at += bytes[at] !== 0x5c ? 1 : bytes[at + 1] === 0x75 ? 6 : 2
  return startOfCharacter(bytes, Math.min(at, bytes.length))
}

/** What is no JSON stays as it stands. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  const parsed = parseJson(`"${text}"`)
  return typeof parsed === 'string' ? parsed : text
}

/** The name of a member, at its place. */
export const nameAt = (bytes: Uint8Array, at: number): string => textAt(bytes, at, Infinity).text

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** Whether the member whose name is at a place is called so. */
export function isNamed(bytes: Uint8Array, at: number, wanted: string): boolean {
  // Most names are letters, so that none is made a text of.
  for (let index = 0; index < wanted.length; index += 1) {
    const byte = bytes[at + 1 + index] ?? 0
    if (byte === 0x5c || byte > 0x7f) return nameAt(bytes, at) === wanted
    if (byte !== wanted.charCodeAt(index)) return false
  }
  return bytes[at + 1 + wanted.length] === 0x22
}
