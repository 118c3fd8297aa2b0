import { depthOf } from '../../pasted/http/loose-status.ts'

const CONTINUES = /^(?:\s+\S|[}\])]|at \S|\.{3} \d|(?:caused by|more):)/i
/** A line that completes the one before: `Response: {…}`, `Status Code: 401`, a bare status, a bare body. */
const ANSWER_LINE =
  /^\s*(?:response(?: (?:body|text|headers|status))?|body|error message|error[_ ]description|response_text|data|payload|content|status(?:[ _-]?code)?|request method|request url|method|url|remote address|referrer policy|reasonphrase|headers)\s*[:=]/i
const BARE_STATUS = /^\s*(?:HTTP\s+)?[1-5]\d\d(?:\s+[A-Z][A-Za-z -]{1,40})?\s*$/
const BARE_BODY = /^\s*(?:[{[<]|"\{)/
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+:\s?\S/
const LOG_OBJECT =
  /^\s*\{.{0,4000}?["'](?:level|severity|lvl|levelname|log_level|@timestamp|timestamp|time|ts|msg|logger|logGroup|pid|hostname)["']\s*:/
const NEW_ENTRY =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]|\[?\d{1,2}[/.:]\w{2,3}[/.:]\d{2,4}|\d\d:\d\d:\d\d|[A-Z][a-z]{2} +\d{1,2} \d\d:|level=|ts=|time=)/
const METHOD_OR_URL = /https?:\/\/|(?:^|\W)(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S/
const MOST_LINES = 400

/**
 * Log entries, stack traces and remarks, each as one text: lines that are indented, that close a
 * bracket or that complete the entry before belong to it.
 */
export function splitRecords(lines: readonly string[]): readonly string[] {
  const records: string[][] = []
  let state = fresh()
  for (const line of lines) {
    if (line.trim() === '') {
      state.gap = true
      continue
    }
    const current = records.at(-1)
    if (current !== undefined && belongs(line, current, state)) current.push(line)
    else {
      records.push([line])
      state = fresh()
    }
    update(state, line)
  }
  return records.map((record) => record.join('\n'))
}

interface State {
  gap: boolean
  depth: number
  hasBody: boolean
  hasTarget: boolean
  isLogObject: boolean
  inPage: boolean
}

function fresh(): State {
  return {
    gap: false,
    depth: 0,
    hasBody: false,
    hasTarget: false,
    isLogObject: false,
    inPage: false,
  }
}

function belongs(line: string, current: readonly string[], state: State): boolean {
  if (current.length >= MOST_LINES || LOG_OBJECT.test(line)) return false
  if (NEW_ENTRY.test(line)) return false
  if (state.depth > 0 || state.inPage) return true
  const completes =
    (BARE_STATUS.test(line) || BARE_BODY.test(line)) && !state.hasBody && !state.isLogObject
  if (completes || ANSWER_LINE.test(line)) return true
  if (state.gap) return false
  return CONTINUES.test(line) || (HEADER_LINE.test(line) && state.hasTarget)
}

function update(state: State, line: string): void {
  state.gap = false
  state.depth = Math.max(0, state.depth + depthOf(line))
  const hasBrace = line.includes('{')
  state.hasBody ||= BARE_BODY.test(line) || (hasBrace && /[:=]\s*\{"/.test(line))
  state.hasTarget ||= METHOD_OR_URL.test(line) || ANSWER_LINE.test(line)
  if (line.includes('<')) {
    if (/<(?:!doctype|html)\b/i.test(line)) state.inPage = true
    if (/<\/html>/i.test(line)) state.inPage = false
  }
  state.isLogObject ||= hasBrace && LOG_OBJECT.test(line)
}

/** Whether a text has a stack trace. Most logs hold none of its words: no line of them is looked at. */
export function isTrace(text: string): boolean {
  return (
    text.includes('Traceback (most recent') ||
    (/[ \t]at /.test(text) && /^[ \t]+at \S/m.test(text)) ||
    (text.includes('Caused by:') && /^Caused by:/m.test(text))
  )
}
