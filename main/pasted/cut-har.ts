import { eachMember, placeAt, skipValue } from '../bodies/json-scan.ts'
import { parseJson } from '../wire/json.ts'
import { type PastedHar, readHar } from './har.ts'

/** How a HAR begins, or one entry of one. */
const BEGINS =
  /\{\s*"(?:log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment|_\w+)"|(?:startedDateTime|pageref|_initiator|_connectionId|_fromCache)"\s*:)/

/** What to say of one that was cut off before a call of it is whole, and what to do. */
export const CUT_HAR = {
  message: 'This is a HAR that was cut off before its first call is whole.',
  hint: 'Copy or export all of it again, or save it as a file and drop that here.',
} as const

/** The calls that are whole in a HAR whose text was cut off, which may be none; null of any other text. */
export function readCutHar(text: string): PastedHar | null {
  const bytes = cutIn(text)
  if (bytes === null) return null
  const log = memberCalled('log', bytes, 0)
  const list = log === null ? null : memberCalled('entries', bytes, log)
  return readHar({ log: { entries: list === null ? [] : wholeIn(bytes, list) } })
}

export const isCutHar = (text: string): boolean => cutIn(text) !== null

/** The HAR of a text, from where it begins; null where there is none, or it is whole. */
function cutIn(text: string): Uint8Array | null {
  const start = text.search(BEGINS)
  if (start < 0) return null
  const bytes = new TextEncoder().encode(text.slice(start))
  return placeAt(bytes, bytes.length).open.length === 0 ? null : bytes
}

/** Where the value of that member begins; null where the object has none. */
function memberCalled(name: string, bytes: Uint8Array, object: number): number | null {
  let found: number | null = null
  eachMember(bytes, object, (at, value) => {
    if (textIn(bytes, at, skipValue(bytes, at)) === `"${name}"`) found = value
    return found === null
  })
  return found
}

function wholeIn(bytes: Uint8Array, list: number): readonly unknown[] {
  const entries: unknown[] = []
  eachMember(bytes, list, (_, at) => {
    const entry = parseJson(textIn(bytes, at, skipValue(bytes, at)))
    if (entry !== undefined) entries.push(entry)
    return entry !== undefined
  })
  return entries
}

function textIn(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder().decode(bytes.subarray(from, to))
}
