import { depthOf } from '../../pasted/http/loose-status.ts'

const CONTINUES = /^(?:\s+\S|[}\])]|at \S|\.{3} \d|(?:caused by|more):)/i
/** A line that completes the one before: `Response: {…}`, `Status Code: 401`, a bare status, a bare body. */
const ANSWER_LINE =
  /^\s*(?:response(?:[ _]?(?:body|text|headers|status))?|requestmessage|body|error message|error[_ ]description|response_text|data|payload|content|status(?:[ _-]?code)?|request method|request url|method|url|remote address|referrer policy|reasonphrase|headers)\s*[:=]/i
const BARE_STATUS = /^\s*(?:HTTP\s+)?[1-5]\d\d(?:\s+[A-Z][A-Za-z -]{1,40})?\s*$/
const BARE_BODY = /^\s*(?:[{[<]|"\{)/
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+:\s?\S/
const LOG_OBJECT =
  /^\s*\{.{0,4000}?["'](?:level|severity|lvl|levelname|log_level|@timestamp|timestamp|time|ts|msg|logger|logGroup|pid|hostname)["']\s*:/
const NEW_ENTRY =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]|\[?\d{1,2}[/.:]\w{2,3}[/.:]\d{2,4}|\d\d:\d\d:\d\d|[A-Z][a-z]{2} +\d{1,2} \d\d:|level=|ts=|time=)/
const METHOD_OR_URL = /https?:\/\/|(?:^|\W)(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S/
/** A line of a list of calls, each with its status. */
const CALL_OF_LIST =
  /^\s*(?:[A-Za-z][\w.-]{0,30}:? {1,8}(?:#?\d{1,3}[.:)]? {1,8})?)?(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S{1,2000}[ \t][ \t.:=>→-]{0,199}[1-5]\d\d(?![\w/.-])/
const MOST_LINES = 400

/**
 * Log entries, stack traces and remarks, each as one text: lines that are indented, that close a
 * bracket or that complete the entry before belong to it.
 */
export function splitRecords(lines: readonly string[]): readonly string[] {
  const records: OpenRecord[] = []
  for (const line of lines) {
    const current = records.at(-1)
    if (line.trim() !== '') {
      if (current?.takes(line) !== true) records.push(new OpenRecord(line))
    } else if (current !== undefined) current.gap = true
  }
  return records.map(({ text }) => text)
}

/** Whether an entry of a log begins with a line, whatever stands before it. */
export function beginsEntry(line: string): boolean {
  return NEW_ENTRY.test(line) || LOG_OBJECT.test(line)
}

/** An entry that further lines may belong to. Most entries are one line, and the next tells by its beginning that it is another. */
class OpenRecord {
  gap = false
  readonly #lines: string[]
  /** How many of its lines were looked at for what they open. */
  #seen = 0
  #depth = 0
  #hasBody = false
  #hasTarget = false
  #isLogObject = false
  #inPage = false
  #isSession = false
  #hasCall = false

  constructor(line: string) {
    this.#lines = [line]
  }

  get text(): string {
    const [only = '', ...others] = this.#lines
    return others.length === 0 ? only : this.#lines.join('\n')
  }

  /** Takes the line where it belongs to the entry. */
  takes(line: string): boolean {
    if (beginsEntry(line) || this.#lines.length >= MOST_LINES) return false
    if (!this.#goesOn(line)) return false
    this.#lines.push(line)
    this.gap = false
    return true
  }

  #goesOn(line: string): boolean {
    for (; this.#seen < this.#lines.length; this.#seen += 1)
      this.#look(this.#lines[this.#seen] ?? '')
    if (this.#depth > 0 || this.#inPage) return true
    if (this.#isSession && !this.gap) return true
    if (this.#hasCall && CALL_OF_LIST.test(line)) return false
    const completes =
      (BARE_STATUS.test(line) || BARE_BODY.test(line)) && !this.#hasBody && !this.#isLogObject
    if (completes || ANSWER_LINE.test(line)) return true
    if (this.gap) return false
    return CONTINUES.test(line) || (HEADER_LINE.test(line) && this.#hasTarget)
  }

  #look(line: string): void {
    this.#depth = Math.max(0, this.#depth + depthOf(line))
    const hasBrace = line.includes('{')
    this.#hasBody ||= BARE_BODY.test(line) || (hasBrace && /[:=]\s*\{"/.test(line))
    this.#isSession ||= line.startsWith('>>> ')
    this.#hasCall ||= CALL_OF_LIST.test(line)
    this.#hasTarget ||= METHOD_OR_URL.test(line) || ANSWER_LINE.test(line)
    if (line.includes('<')) {
      if (/<(?:!doctype|html)\b/i.test(line)) this.#inPage = true
      if (/<\/html>/i.test(line)) this.#inPage = false
    }
    this.#isLogObject ||= hasBrace && LOG_OBJECT.test(line)
  }
}

/** Whether a text has a stack trace. Most logs hold none of its words: no line of them is looked at. */
export function isTrace(text: string): boolean {
  return (
    text.includes('Traceback (most recent') ||
    (/[ \t]at /.test(text) && /^[ \t]+at \S/m.test(text)) ||
    (text.includes('Caused by:') && /^Caused by:/m.test(text))
  )
}
