import { tellsOfOwn } from './talk.ts'

const BLOCK = { begin: /^\s*\/\*\*(?!\/)/, end: /\*\// }
/** What a function of Python’s is said to do; elsewhere such quotes hold any text. */
const STRING = { begin: /^\s*[rRuU]?("""|''')/, end: /"""|'''/ }
const HEAD_IN_PYTHON = /^\s*(?:async )?(?:def|class)\s.*:\s*(?:#.*)?$/
/** C#, Rust, Swift. */
const TRIPLE = /^\s*\/\/[/!](?:\s|$)/
const LINE = /^\s*(?:\/\/|#(?![!#]))\s?/
const DECLARATION =
  /^\s*(?:(?:export|default|pub|public|private|protected|internal|static|async|abstract|final|open|override|suspend)\s+)*(?:func|def|class|type|interface|enum|struct|fn|function|module|trait|record|object)\s+[\w(*]/

/**
 * Which lines say what the declaration below, or around, does: they tell what may happen to whoever calls it, not
 * what did. A comment in which somebody tells what they met with is none.
 */
export function docComments(lines: readonly string[]): readonly boolean[] {
  const found = lines.map(() => false)
  let above = ''
  for (let at = 0; at < lines.length;) {
    const { to, isDoc } = commentAt(lines, at, above)
    const isOwn = isDoc && lines.slice(at, to).some((line) => tellsOfOwn(line))
    if (isDoc && !isOwn) found.fill(true, at, to)
    const line = lines[at] ?? ''
    if (!isDoc && line.trim() !== '') above = line
    at = to
  }
  // Alone it is what somebody has to tell.
  const isAll = lines.every((line, at) => found[at] === true || line.trim() === '')
  return isAll ? lines.map(() => false) : found
}

interface Comment {
  /** Behind its last line. */
  readonly to: number
  readonly isDoc: boolean
}

/** The comment that begins in a line, or the line where none does. */
function commentAt(lines: readonly string[], at: number, above: string): Comment {
  const line = lines[at] ?? ''
  if (BLOCK.begin.test(line)) return endOf(lines, at, BLOCK.end, line.indexOf('/**') + 3)
  const quotes = HEAD_IN_PYTHON.test(above) ? STRING.begin.exec(line) : null
  if (quotes !== null) return endOf(lines, at, STRING.end, quotes[0].length)
  const kind = [TRIPLE, LINE].find((one) => one.test(line))
  if (kind === undefined) return { to: at + 1, isDoc: false }
  let to = at + 1
  while (to < lines.length && kind.test(lines[to] ?? '')) to += 1
  const isAbove =
    to >= at + FEWEST_LINES &&
    DECLARATION.test(lines[to] ?? '') &&
    !lines.slice(at, to).some((one) => REMARK.test(one))
  return { to, isDoc: kind === TRIPLE || isAbove }
}

/** What describes asks nothing, tells of no time, and has no first person; nor is it code that was taken out. */
const REMARK =
  /\?\s*$|\b(?:I|[Ww]e|[Mm]y|me|TODO|FIXME|still|now|since|today|yesterday|was|were|seen|failed|got)\b|^\s*(?:#|\/\/)\s?[\w.]+\s?=|\);?\s*$/
/** One line above a declaration is a remark as well as a description. */
const FEWEST_LINES = 2
/** A comment that does not end by then was cut off. */
const MOST_LINES = 200

function endOf(lines: readonly string[], at: number, end: RegExp, from: number): Comment {
  if (end.test((lines[at] ?? '').slice(from))) return { to: at + 1, isDoc: true }
  const last = Math.min(lines.length, at + MOST_LINES)
  for (let later = at + 1; later < last; later += 1)
    if (end.test(lines[later] ?? '')) return { to: later + 1, isDoc: true }
  return { to: at + 1, isDoc: false }
}
