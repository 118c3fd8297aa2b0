import { EDGE, JOINTS, OTHER_CONTROL, QUOTE_JOINT, SYNTAX } from '../../contract/pattern.ts'
import { isSpace } from './json-scan.ts'

const BLANK = 0x20
const BACKSLASH = 0x5c

/** Byte → what it is outside of strings; itself where it holds nothing together. */
const OUTSIDE = Uint8Array.from({ length: 256 }, (_, byte) => {
  const joint = JOINTS.indexOf(String.fromCharCode(byte))
  return joint >= 0 ? joint : plain(byte)
})
function plain(byte: number): number {
  return byte <= EDGE ? OTHER_CONTROL : byte
}

export interface Start {
  readonly inString: boolean
  /** Behind a backslash. */
  readonly escaped: boolean
}

/** JSON, or a part of it, joined (`JOINTS`) piece by piece. One pass. */
export class Joining {
  readonly #bytes: Uint8Array
  #at = 0
  #inString: boolean
  #escaped: boolean
  /** Blanks behind it mean nothing. */
  #behindJoint: boolean
  /** Where blanks began that may mean something; -1 where none did. */
  #blank = -1

  constructor(bytes: Uint8Array, start: Start, behindJoint: boolean) {
    this.#bytes = bytes
    this.#inString = start.inString
    this.#escaped = start.escaped
    this.#behindJoint = behindJoint
  }

  /** Whether it ends with blanks that mean nothing only where a joint follows. */
  get endsBlank(): boolean {
    return this.#blank >= 0
  }

  /** Goes on in `into` from there, and says up to where; `places` gets where each byte stands in what is joined. */
  read(into: Uint8Array, places: Uint32Array, from: number): number {
    const bytes = this.#bytes
    let [at, inString, escaped] = [this.#at, this.#inString, this.#escaped]
    let [behindJoint, blank] = [this.#behindJoint, this.#blank]
    let to = from
    // A byte may bring a blank with it.
    for (; at < bytes.length && to + 1 < into.length; at += 1) {
      const byte = bytes[at] ?? 0
      const outside = OUTSIDE[byte] ?? 0
      if (inString) {
        const ends = outside === QUOTE_JOINT && !escaped
        escaped = byte === BACKSLASH && !escaped
        if (ends) inString = behindJoint = false
        places[to] = at
        into[to++] = ends ? QUOTE_JOINT : plain(byte)
        continue
      }
      if (isSpace(byte)) {
        if (blank < 0 && !behindJoint) blank = at
        continue
      }
      const isJoint = outside < QUOTE_JOINT
      if (blank >= 0 && !isJoint) {
        places[to] = blank
        into[to++] = BLANK
      }
      blank = -1
      behindJoint = isJoint
      inString = outside === QUOTE_JOINT
      places[to] = at
      into[to++] = outside
    }
    ;[this.#at, this.#inString, this.#escaped] = [at, inString, escaped]
    ;[this.#behindJoint, this.#blank] = [behindJoint, blank]
    return to
  }
}

const STARTS: readonly Start[] = [
  { inString: true, escaped: false },
  { inString: true, escaped: true },
  { inString: false, escaped: false },
]
/** What stands where blanks do that are typed at the ends of what is sought: no letter of the same word. */
const BORDER = '[\\u0000-\\u0005\\u0007 ]'

/**
 * The pattern of a text in what is joined. Whether it begins within a string of it, behind a backslash or outside is
 * nowhere to be seen, and each is another pattern; of the text itself as it stands in a string first.
 */
export function joinedPattern(text: string): string {
  const ways = STARTS.flatMap((start) => wayOf(text, start) ?? [])
  return [...new Set(ways)].join('|')
}

function wayOf(text: string, start: Start): string | null {
  const bytes = new TextEncoder().encode(text)
  const joining = new Joining(bytes, start, false)
  const joined = new Uint8Array(bytes.length + 2)
  const to = joining.read(joined, new Uint32Array(joined.length), 0)
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(joined.subarray(0, to))
  const beginsBlank = !start.inString && isSpace(bytes[0]) && whole.startsWith(' ')
  const words = beginsBlank ? whole.slice(1) : whole
  if (words === '') return null
  const literal = words.replaceAll(SYNTAX, '\\$&')
  return `${beginsBlank ? `(?<=${BORDER})` : ''}${literal}${joining.endsBlank ? `(?=${BORDER})` : ''}`
}
