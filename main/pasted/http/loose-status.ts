import { METHODS } from '../pasted.ts'
import { REASON_PHRASES } from './reason-phrases.ts'
import { isObject, parseJson } from '../../wire/json.ts'

const REQUEST = new RegExp(
  `^\\s{0,12}((?:${METHODS}) (?:https?://\\S+|/\\S*))(?: HTTP/\\d(?:\\.\\d)?)?\\s*$`,
)
const STATUS_LINE = /^\s{0,12}HTTP\/\d/
const NAME = '(?:HTTP|(?:response )?status(?: code)?|response(?: code)?|answer|returns?|got)'
/** `400`, `400 Bad Request`, `Status: 400`, `**Response** 400`, `400 {"errorMessages":…}`. */
const LOOSE_STATUS = new RegExp(
  `^\\s{0,12}(?:\\W{0,4}${NAME}[^\\w{[<]{1,5}|<-{1,3}\\s{0,3}|[-=]{1,3}>\\s{0,3}|→\\s{0,3})?([1-5]\\d\\d)(?:[ ,:(-]{1,3}(${REASON_PHRASES}))?(?:[ ,:-]{0,3}(?:body\\s?[:=]?\\s?)?([{[<].*)|\\)?\\s{0,3};.*|\\)?\\s*)$`,
  'i',
)
/** A failure with words of its own; under a blank line or the request, so that no number in prose is taken for one. */
const WORDED_STATUS = /^\s{0,12}(4\d\d)[ :,-]{1,3}([A-Za-z].{0,200})$/
const HEADER = /^\s{0,12}[A-Za-z][\w-]{0,60}:\s?\S/
const HEADERS_OBJECT = /^\s{0,12}(?:(?:request|response) )?headers\s{0,3}[:=]\s{0,3}(\{.*\})\s*$/i
const NAMED_BODY =
  /^\s{0,12}(?:(?:request|response) )?(?:body|payload|response|json)\s{0,3}[:=\s]\s{0,3}([{[<].*)$/i
/** The words between a request and its answer: “Response:”, “and get back”. */
const BRIDGE =
  /^[^{}[\]<>=]{0,60}\b(?:response|answer|reply|result|returns?|back|output|got|gives?|antwort|respuesta|réponse)\b[^{}[\]<>=\w]{0,6}$/i

interface Open {
  readonly request: number
  depth: number
}

/** A bare status is an answer only under a request, and not inside of the request's own JSON. */
export function withStatusLines(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  let open: Open | null = null
  let told = false
  for (const [at, line] of lines.entries()) {
    if (REQUEST.test(line)) {
      open = { request: out.length, depth: 0 }
      told = false
    } else if (STATUS_LINE.test(line)) {
      if (open !== null && isBody(out.slice(open.request + 1))) beginsMessage(out, open.request)
      open = null
      told = false
    }
    const status: Status | null = open === null ? null : statusIn(line, out.at(-1) ?? '', open)
    if (open !== null && status !== null) {
      answer(out, open, status, lines[at + 1] ?? '')
      open = null
      told = status.body === null
      continue
    }
    const parts = open !== null || told ? partsOf(line) : null
    if (parts !== null) out.push(...parts)
    else out.push(line)
    if (open?.request === out.length - 1) out.push(...announced(lines, at))
    if (open !== null && !HEADER.test(line)) open.depth += depthOf(line)
    if (line.trim() === '') told = false
  }
  return out
}

const FORM = /^\s{0,12}[\w.%-]{1,80}=[^\s{}]*$/

/** What was sent, right below the request's line: JSON, or a form on one line. */
function isBody(lines: readonly string[]): boolean {
  const [first = '', ...more] = lines.filter((line) => line.trim() !== '')
  if (FORM.test(first)) return more.length === 0
  return (
    /^\s{0,12}[{[]/.test(first) &&
    [first, ...more].reduce((depth, line) => depth + depthOf(line), 0) === 0 &&
    /[}\]]\s*$/.test(more.at(-1) ?? first)
  )
}

/** What follows the line of the request is its body. */
function beginsMessage(out: string[], request: number): void {
  out[request] = asHttp(out[request])
  if (out.length - 1 > request) out.splice(request + 1, 0, '')
}

/** A request's line as HTTP writes it. */
function asHttp(line = ''): string {
  return `${REQUEST.exec(line)?.[1] ?? ''} HTTP/1.1`
}

/** “As the app (Authorization: JWT …):” above a request names the scheme that it was sent with. */
const ANNOUNCED =
  /^(?!\s*["']?authorization).*\bauthorization:\s?(JWT|Bearer|Basic)\b[^:\n]{0,80}:\s*$/i

function announced(lines: readonly string[], at: number): readonly string[] {
  const before = lines.slice(Math.max(0, at - 2), at).findLast((line) => line.trim() !== '') ?? ''
  const scheme = ANNOUNCED.exec(before)?.[1]
  return scheme === undefined ? [] : [`Authorization: ${scheme} …`]
}

interface Status {
  readonly code: string
  readonly words: string | null
  readonly body: string | null
}

function statusIn(line: string, before: string, open: Open): Status | null {
  const isBlank = before.trim() === ''
  const ends =
    isBlank ||
    [REQUEST, HEADER, FORM].some((form) => form.test(before)) ||
    /[}\]>]\s*$/.test(before)
  if (!ends && !(open.depth <= 0 && BRIDGE.test(before))) return null
  const loose = LOOSE_STATUS.exec(line)
  if (loose !== null)
    return { code: loose[1] ?? '', words: loose[2] ?? null, body: loose[3] ?? null }
  const worded = isBlank || REQUEST.test(before) ? WORDED_STATUS.exec(line) : null
  return worded === null ? null : { code: worded[1] ?? '', words: null, body: worded[2] ?? null }
}

/** The request's line and the status as HTTP writes them; words between the two are nobody's body. */
function answer(out: string[], open: Open, status: Status, next: string): void {
  while (out.length - 1 > open.request && (out.at(-1) ?? '').trim() === '') out.pop()
  if (out.length - 1 > open.request && BRIDGE.test(out.at(-1) ?? '')) out.pop()
  out[open.request] = asHttp(out[open.request])
  out.push('', `HTTP/1.1 ${status.code}${status.words === null ? '' : ` ${status.words}`}`)
  if (status.body !== null && (/^[{[<]/.test(status.body) || !HEADER.test(next)))
    out.push('', status.body)
  else if (!HEADER.test(next)) out.push('')
}

/** `Headers: {…}` and `Body: {…}` as the lines that they stand for. */
function partsOf(line: string): readonly string[] | null {
  const body = NAMED_BODY.exec(line)?.[1]
  if (body !== undefined) return ['', body]
  const headers = HEADERS_OBJECT.exec(line)?.[1]
  if (headers === undefined) return null
  const value = parseJson(headers)
  return isObject(value)
    ? Object.entries(value).map(([name, each]) => `${name}: ${String(each)}`)
    : null
}

const BRACKET = /[{}[\]]/

/** Brackets opened less brackets closed, those inside double quotes not counted. */
export function depthOf(line: string): number {
  if (!BRACKET.test(line)) return 0
  let depth = 0
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]
    if (character === '\\') at += 1
    else if (character === '"') quoted = !quoted
    else if (!quoted && (character === '{' || character === '[')) depth += 1
    else if (!quoted && (character === '}' || character === ']')) depth -= 1
  }
  return depth
}
