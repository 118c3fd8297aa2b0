import { withoutPanes } from './panes.ts'
import { withStatusLines } from './loose-status.ts'
import { METHODS } from '../pasted.ts'

/**
 * Rewrites messages that people and consoles write without `HTTP/` into lines that a reader of HTTP
 * takes: a status under a request, sections with titles, dumps. Other lines pass as they are.
 */
export function canonicalLines(lines: readonly string[]): readonly string[] {
  const fenced = lines.filter((line) => !FENCE.test(line)).flatMap(withoutJoints)
  return withStatusLines(withoutSections(onOneLine(withoutPanes(fenced))))
}

/** A stream as Wireshark follows it: the answer begins on the line that the request's body ends on. */
const JOINT = /(?<=[\w}\]%=])(?=HTTP\/\d(?:\.\d)? \d{3} [A-Z])/

function withoutJoints(line: string, at: number, lines: readonly string[]): readonly string[] {
  return line.includes('HTTP/') && JOINT.test(line) && HEADER.test(lines[at + 1] ?? '')
    ? line.split(JOINT)
    : [line]
}

const HEADER = /^[A-Za-z][\w-]{0,60}: /

/** Markdown's fences, around a message or a part of it. */
const FENCE = /^\s{0,12}(?:`{3,6}|~{3,6})[\w-]{0,20}\s*$/
/** The console of Postman and its kin: `POST https://… 400 143 ms`, sections below. */
const CONSOLE = new RegExp(
  `^\\s{0,12}(?:[^\\w\\s]{1,3}\\s{0,3})?(${METHODS}) (https?://\\S+)\\s+([1-5]\\d\\d)(?:\\s+[\\d.,]+\\s?m?s)?\\s*$`,
)
/** A console that shows the status and the time on lines of their own. */
const CONSOLE_URL = new RegExp(
  `^\\s{0,12}(?:[^\\w\\s]{1,3}\\s{0,3})?(?:${METHODS}) https?://\\S+\\s*$`,
)

function onOneLine(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, at) => {
    if (isStatusOfConsole(lines, at)) return [`${lines[at - 1] ?? ''} ${line.trim()}`]
    return isStatusOfConsole(lines, at + 1) ? [] : [line]
  })
}

function isStatusOfConsole(lines: readonly string[], at: number): boolean {
  return (
    /^\s*[1-5]\d\d\s*$/.test(lines[at] ?? '') &&
    CONSOLE_URL.test(lines[at - 1] ?? '') &&
    hasTitle(lines, at + 1)
  )
}

const TITLE =
  /^\s{0,12}(?:[^\w\s{["'<]{1,4}\s{0,3})?(request|response) (headers|body)\s{0,3}[^\w\s]{0,4}\s*$/i
const QUOTED_HEADER = /^\s{0,12}["']?(:?[A-Za-z][\w-]{0,60})["']?:\s{0,3}["'](.*)["'],?\s*$/
/** mitmdump writes who asked before the request and the size after the answer. */
const DUMPED_REQUEST = new RegExp(
  `^\\S{3,60}:\\d+: ((?:${METHODS}) \\S+)(?: HTTP/\\d(?:\\.\\d)?)?\\s*$`,
)
const DUMPED_ANSWER =
  /^\s{0,12}<< (?:HTTP\/\d(?:\.\d)? )?([1-5]\d\d)((?: [A-Za-z-]{1,20}){0,4})(?: [\d.]+[kMG]?b?)?\s*$/
const LINES_TO_A_TITLE = 6
const REQUEST_HEADER = /^\s{0,12}["']?(?:authorization|accept|user-agent|host)["']?:\s?\S/i

function withoutSections(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  let status: string | null = null
  let inHeaders = false
  // A title counts under a console's line; elsewhere it is somebody's prose.
  let inConsole = false
  // Before its first title it tells of the connection.
  let isBefore = false
  const answer = (): void => {
    if (status !== null) out.push(`HTTP/1.1 ${status}`)
    status = null
  }
  for (const [at, line] of lines.entries()) {
    const console = CONSOLE.exec(line)
    const title = TITLE.exec(line)
    const titled = console !== null && hasTitle(lines, at + 1)
    if (console !== null && (titled || REQUEST_HEADER.test(lines[at + 1] ?? ''))) {
      answer()
      out.push(`${console[1] ?? ''} ${console[2] ?? ''} HTTP/1.1`)
      status = console[3] ?? null
      inHeaders = true
      inConsole = titled
      isBefore = titled
    } else if (isBefore && title === null) {
      continue
    } else if (title !== null && inConsole) {
      isBefore = false
      if (/response/i.test(title[1] ?? '')) answer()
      inHeaders = /headers/i.test(title[2] ?? '')
      if (!inHeaders) out.push('')
    } else if (!inHeaders) {
      out.push(dumped(line))
    } else if (line.trim() === '') {
      if (inConsole) continue
      answer()
      inHeaders = false
      out.push('')
    } else {
      const header = QUOTED_HEADER.exec(line)
      out.push(header === null ? line : `${header[1] ?? ''}: ${header[2] ?? ''}`)
    }
  }
  answer()
  return out
}

function hasTitle(lines: readonly string[], from: number): boolean {
  return lines.slice(from, from + LINES_TO_A_TITLE).some((line) => TITLE.test(line))
}

function dumped(line: string): string {
  const request = DUMPED_REQUEST.exec(line)
  if (request !== null) return `${request[1] ?? ''} HTTP/1.1`
  const answer = DUMPED_ANSWER.exec(line)
  return answer === null ? line : `HTTP/1.1 ${answer[1] ?? ''}${answer[2] ?? ''}`
}
