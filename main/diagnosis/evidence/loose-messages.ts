import { METHODS } from './raw-exchange.ts'

/**
 * Rewrites messages that people and consoles write without `HTTP/` into lines that a reader of HTTP
 * takes: a status under a request, sections with titles, dumps. Other lines pass as they are.
 */
export function canonicalLines(lines: readonly string[]): readonly string[] {
  return withStatusLines(withoutSections(lines))
}

/** The console of Postman and its kin: `POST https://… 400 143 ms`, sections below. */
const CONSOLE = new RegExp(
  `^\\s{0,12}(?:[^\\w\\s]{1,3}\\s{0,3})?(${METHODS}) (https?://\\S+)\\s+([1-5]\\d\\d)(?:\\s+[\\d.,]+\\s?m?s)?\\s*$`,
)
const TITLE =
  /^\s{0,12}(?:[^\w\s{["'<]{1,4}\s{0,3})?(request|response) (headers|body)\s{0,3}[^\w\s]{0,4}\s*$/i
const QUOTED_HEADER = /^\s{0,12}["']?(:?[A-Za-z][\w-]{0,60})["']?:\s{0,3}["'](.*)["'],?\s*$/
/** mitmdump writes who asked before the request and the size after the answer. */
const DUMPED_REQUEST = new RegExp(
  `^\\S{3,60}:\\d+: ((?:${METHODS}) \\S+)(?: HTTP/\\d(?:\\.\\d)?)?\\s*$`,
)
const DUMPED_ANSWER =
  /^\s{0,12}<< (?:HTTP\/\d(?:\.\d)? )?([1-5]\d\d)((?: [A-Za-z-]{1,20}){0,4})(?: [\d.]+[kMG]?b?)?\s*$/
const LINES_TO_A_TITLE = 4

function withoutSections(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  let status: string | null = null
  let inHeaders = false
  // A title counts under a console's line; elsewhere it is somebody's prose.
  let inConsole = false
  const answer = (): void => {
    if (status !== null) out.push(`HTTP/1.1 ${status}`)
    status = null
  }
  for (const [at, line] of lines.entries()) {
    const console = CONSOLE.exec(line)
    const title = TITLE.exec(line)
    if (console !== null && hasTitle(lines, at + 1)) {
      answer()
      out.push(`${console[1] ?? ''} ${console[2] ?? ''} HTTP/1.1`)
      status = console[3] ?? null
      inHeaders = true
      inConsole = true
    } else if (title !== null && inConsole) {
      if (/response/i.test(title[1] ?? '')) answer()
      inHeaders = /headers/i.test(title[2] ?? '')
      if (!inHeaders) out.push('')
    } else if (!inHeaders) {
      out.push(dumped(line))
    } else if (line.trim() !== '') {
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

const REQUEST = new RegExp(
  `^\\s{0,12}((?:${METHODS}) (?:https?://\\S+|/\\S*))(?: HTTP/\\d(?:\\.\\d)?)?\\s*$`,
)
const STATUS_LINE = /^\s{0,12}HTTP\/\d/
const REASON =
  'OK|Created|Accepted|No Content|Found|See Other|Not Modified|Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Conflict|Gone|Payload Too Large|Unsupported Media Type|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out'
/** `400`, `400 Bad Request`, `Status: 400`, `400 {"errorMessages":…}`. */
const LOOSE_STATUS = new RegExp(
  `^\\s{0,12}(?:(?:HTTP|(?:response )?status(?: code)?|response|answer)\\s{0,3}[:=]?\\s{1,3}|<-{1,3}\\s{0,3}|[-=]{1,3}>\\s{0,3}|→\\s{0,3})?([1-5]\\d\\d)(?:[ ,:-]{1,3}(${REASON}))?(?:[ ,:-]{0,3}([{[<].*)|\\s*)$`,
  'i',
)
const HEADER = /^\s{0,12}[A-Za-z][\w-]{0,60}:\s?\S/

/** A bare status is an answer only under a request, and not inside of the request's own JSON. */
function withStatusLines(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  let request = -1
  for (const [at, line] of lines.entries()) {
    if (REQUEST.test(line)) request = out.length
    else if (STATUS_LINE.test(line)) request = -1
    const status = request < 0 || !mayEnd(lines[at - 1] ?? '') ? null : LOOSE_STATUS.exec(line)
    if (status === null) {
      out.push(line)
      continue
    }
    out[request] = `${REQUEST.exec(out[request] ?? '')?.[1] ?? ''} HTTP/1.1`
    request = -1
    out.push(`HTTP/1.1 ${status[1] ?? ''}${status[2] === undefined ? '' : ` ${status[2]}`}`)
    if (status[3] !== undefined) out.push('', status[3])
    else if (!HEADER.test(lines[at + 1] ?? '')) out.push('')
  }
  return out
}

function mayEnd(line: string): boolean {
  return line.trim() === '' || REQUEST.test(line) || HEADER.test(line) || /[}\]>]\s*$/.test(line)
}
