import { EDGE, JOINTS, OTHER_CONTROL, QUOTE_JOINT } from '../../contract/pattern.ts'
import { SPACE } from './pretty-json.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** Where a pattern of what is joined (`JOINTS`) is found in JSON that begins outside of a string. One pass. */
export function rangesInJson(text: string, pattern: RegExp): readonly Range[] {
  const { joined, places } = join(text)
  return Array.from(joined.matchAll(pattern), ({ index, 0: { length } }) => ({
    from: places[index] ?? 0,
    to: (places[index + length - 1] ?? 0) + 1,
  }))
}

/** As main joins what it looks through: main/bodies/joined.ts. */
function join(text: string): { readonly joined: string; readonly places: readonly number[] } {
  const out: string[] = []
  const places: number[] = []
  const put = (char: string, at: number): void => {
    out.push(char)
    places.push(at)
  }
  let [inString, escaped, behindJoint, blank] = [false, false, true, -1]
  put(code(EDGE), 0)
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    const joint = JOINTS.indexOf(char)
    if (inString) {
      const ends = joint === QUOTE_JOINT && !escaped
      escaped = char === '\\' && !escaped
      if (ends) inString = behindJoint = false
      put(ends ? code(joint) : plain(char), at)
    } else if (SPACE.test(char)) {
      if (blank < 0 && !behindJoint) blank = at
    } else {
      const isJoint = joint >= 0 && joint < QUOTE_JOINT
      if (blank >= 0 && !isJoint) put(' ', blank)
      blank = -1
      behindJoint = isJoint
      inString = joint === QUOTE_JOINT
      put(joint >= 0 ? code(joint) : plain(char), at)
    }
  }
  put(code(EDGE), text.length)
  return { joined: out.join(''), places }
}

const code = (joint: number): string => String.fromCharCode(joint)
const plain = (char: string): string => (char <= code(EDGE) ? code(OTHER_CONTROL) : char)
