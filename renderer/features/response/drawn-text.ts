import { drawable } from '../../format/drawable.ts'
import { layOutJson, type LayoutStart } from '../../format/pretty-json.ts'

interface Part extends LayoutStart {
  readonly text: string
  /** Byte of the body at which it begins. */
  readonly from: number
}

export interface DrawnText {
  readonly text: string
  /** Lines too long to be drawn go over several ones. */
  readonly broken: boolean
}

/** A part of a body as it stands in the editor. */
export function drawnText(part: Part, pretty: boolean): DrawnText {
  return drawable(pretty ? layOutJson(part.text, part) : part.text)
}

/** Characters that are drawn at once: more than a window shows, and what was gone to lies in them. */
const FIRST = 40 * 1024
/** Behind these, what follows decides how they are drawn. */
const OPEN = /[\s[{\uD800-\uDBFF]/u

/** As much of a part as is drawn at once: what is drawn of it is a beginning of what is drawn of all. */
export function beginningOf<P extends Part>(part: P): P {
  const { text } = part
  if (text.length <= FIRST) return part
  let end = FIRST
  while (end > 0 && OPEN.test(text.charAt(end - 1))) end -= 1
  return { ...part, text: text.slice(0, end) }
}

/** Bytes of the body, by where they begin. */
interface Bytes {
  readonly at: number
  readonly length: number
}

export function liesIn(part: Part, { at, length }: Bytes): boolean {
  return at >= part.from && at + length <= part.from + new TextEncoder().encode(part.text).length
}

/** From where to where bytes of the body stand in the drawn text; null where they are not in the part. */
export function drawnRange(
  part: Part,
  { at, length }: Bytes,
  pretty: boolean,
): { readonly from: number; readonly to: number } | null {
  if (!liesIn(part, { at, length })) return null
  const bytes = new TextEncoder().encode(part.text)
  const before = charactersIn(bytes.subarray(0, at - part.from))
  const until = before + charactersIn(bytes.subarray(at - part.from, at - part.from + length))
  // What is drawn of a beginning is a beginning of what is drawn, but for the blanks behind a bracket, a
  // comma or a colon: at its end both have one character.
  const drawnUntil = (end: number): number => {
    const { text } = drawnText({ ...part, text: part.text.slice(0, end) }, pretty)
    return (/\s/u.test(part.text.charAt(end - 1)) ? text : text.trimEnd()).length
  }
  return { from: drawnUntil(before + 1) - 1, to: drawnUntil(until) }
}

const charactersIn = (bytes: Uint8Array): number => new TextDecoder().decode(bytes).length
