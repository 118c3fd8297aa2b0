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

/** From where to where bytes of the body stand in the drawn text; null where they are not in the part. */
export function drawnRange(
  part: Part,
  { at, length }: { readonly at: number; readonly length: number },
  pretty: boolean,
): { readonly from: number; readonly to: number } | null {
  if (at < part.from) return null
  const bytes = new TextEncoder().encode(part.text)
  if (at + length > part.from + bytes.length) return null
  const before = charactersIn(bytes.subarray(0, at - part.from))
  const until = before + charactersIn(bytes.subarray(at - part.from, at - part.from + length))
  // What is drawn of a beginning is a beginning of what is drawn: at its end both have one character.
  const drawnBefore = (end: number): number =>
    drawnText({ ...part, text: part.text.slice(0, end) }, pretty).text.length
  return { from: drawnBefore(before + 1) - 1, to: drawnBefore(until) }
}

const charactersIn = (bytes: Uint8Array): number => new TextDecoder().decode(bytes).length
