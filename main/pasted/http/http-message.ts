import type { Pair } from '../../../contract/draft.ts'
import { headerOf } from '../../wire/headers.ts'
import { takeCurlCommands } from '../curl/curl-command.ts'
import { headerLine, splitHead } from './http-head.ts'
import { canonicalLines } from './loose-messages.ts'
import { SIGN_OF_PANES } from './panes.ts'
import { findValues } from '../objects/loose-value.ts'
import type { PastedAnswer, PastedExchange, PastedRequest } from '../pasted.ts'
import { METHODS, noRequest } from '../pasted.ts'
import { asWritten, unredacted } from '../../wire/unredacted.ts'
import { isCommandMark, isNoise, peelLines } from '../wrapping/peel.ts'

const REQUEST_LINE = new RegExp(`^\\s{0,12}(${METHODS}|CONNECT) (\\S+) HTTP/\\d(?:\\.\\d)?\\s*$`)
const STATUS_LINE = /^\s{0,12}HTTP\/\d(?:\.\d)? (\d{3})(?: (.{0,120}))?\s*$/
const HEADER = /^\s{0,12}:?[!#$%&'*+.^_`|~0-9A-Za-z-]{1,80}:/

type Start = Pick<Message, 'start' | 'kind'>

interface Message {
  readonly start: RegExpExecArray
  readonly kind: 'request' | 'response'
  readonly headers: readonly Pair[]
  readonly body: readonly string[]
  /** The mark of the curl command that stands before it, where no other message does in between. */
  readonly mark: string | null
}

export interface FoundMessages {
  readonly exchanges: readonly PastedExchange[]
  /** The lines that belong to no exchange; the commands are among them where no message is. */
  readonly rest: readonly string[]
  /** What the commands would send, whether an answer was found or not. */
  readonly commands: readonly PastedRequest[]
}

/** What every message has in one of its writings: most logs have none, and need not be read line by line. */
const SIGN_OF_MESSAGES = new RegExp(`HTTP/|-->|<--|<<|:\\d+: (?:${METHODS}) `)
const LINE_OF_MESSAGES = new RegExp(
  `^(?:->|<-|send|reply|header|[^\\w\\n\\r]{0,30}(?:${METHODS})[ "'])`,
)

/**
 * HTTP messages as they go over the wire, one or many, among other lines: a dump, `curl -i`,
 * `curl -v`, httpie, debug output of HTTP libraries. A curl command line gives what its output
 * lacks: the body, or the whole request.
 */
export function readHttpMessages(text: string): FoundMessages {
  const all = text.split(/\r\n|\n|\r/)
  const mayHold =
    mayHoldCommand(text) ||
    SIGN_OF_MESSAGES.test(text) ||
    SIGN_OF_PANES.test(text) ||
    all.some((line) => LINE_OF_MESSAGES.test(line))
  if (!mayHold) return { exchanges: [], rest: all, commands: [] }
  const { lines, commands } = takeCurlCommands(peelLines(text))
  const { messages, rest } = splitMessages(canonicalLines(lines))
  const read = [...commands.values()].filter((request) => request !== null)
  return messages.length === 0
    ? { exchanges: [], rest: all, commands: read }
    : { exchanges: pair(messages, commands), rest, commands: read }
}

export function mayHoldCommand(text: string): boolean {
  return text.includes('curl')
}

function splitMessages(lines: readonly string[]): {
  readonly messages: readonly Message[]
  readonly rest: readonly string[]
} {
  const messages: Message[] = []
  const rest: string[] = []
  let mark: string | null = null
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    const start = startAt(lines, at)
    if (start === null) {
      if (isCommandMark(line)) mark = line
      else if (!isNoise(line)) rest.push(line)
      at += 1
      continue
    }
    const { head, body: next } = splitHead(lines, at + 1, headLines)
    const headers = head.map((each) => headerLine(each.trimStart())).filter((each) => each !== null)
    const end = endOfBody(lines, next)
    const status = start.kind === 'response' ? Number(start.start[1]) : null
    const below = lines.slice(next, end)
    const body =
      status === null && !announcesBody(start.start[1] ?? '', headers)
        ? proseAfter(below)
        : splitBody(below, { headers, status })
    messages.push({ ...start, headers, body: body.own, mark })
    mark = null
    rest.push(...body.rest)
    at = end
  }
  return { messages, rest }
}

/** A GET that announces no body has none: what follows it is somebody's prose. */
function announcesBody(method: string, headers: readonly Pair[]): boolean {
  return (
    !/^(?:GET|HEAD|DELETE)$/.test(method) ||
    headerOf(headers, 'content-length') !== null ||
    headerOf(headers, 'content-type') !== null
  )
}

function proseAfter(lines: readonly string[]): ReturnType<typeof splitBody> {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return /^\s*[{[]/.test(first)
    ? splitBody(lines, { headers: [], status: null })
    : { own: [], rest: lines.filter((line) => !isNoise(line)) }
}

/** As REST clients of editors write it: no version, and headers or the answer's first line after it. */
const BARE_REQUEST = new RegExp(`^\\s{0,12}(${METHODS}) (https?://\\S+|/\\S*)\\s*$`)
const USUAL_HEADER =
  /^\s{0,12}(?:host|authorization|accept|content-type|user-agent|x-[\w-]{2,60}):/i

function startAt(lines: readonly string[], at: number): Start | null {
  const line = lines[at] ?? ''
  const plain = startOf(line)
  if (plain !== null) return plain
  const bare = BARE_REQUEST.exec(line)
  if (bare === null) return null
  const next = lines[at + 1]?.trim() === '' ? (lines[at + 2] ?? '') : (lines[at + 1] ?? '')
  return USUAL_HEADER.test(lines[at + 1] ?? '') || STATUS_LINE.test(next)
    ? { start: bare, kind: 'request' }
    : null
}

function startOf(line: string): Start | null {
  const request = REQUEST_LINE.exec(line)
  if (request !== null) return { start: request, kind: 'request' }
  const response = STATUS_LINE.exec(line)
  return response === null ? null : { start: response, kind: 'response' }
}

/** An answer's body often follows its head without the empty line between them. */
const headLines = {
  skipped: isNoise,
  ends: (line: string) => !HEADER.test(line) || startOf(line) !== null,
}

function endOfBody(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && startAt(lines, at) === null && !isCommandMark(lines[at] ?? ''))
    at += 1
  return at
}

/** The head that a body stands under; a request has no status. */
interface Head {
  readonly headers: readonly Pair[]
  readonly status: number | null
}

/**
 * A body ends with its JSON, an answer's also with its page or its paragraph; what follows is somebody's prose, as is
 * a sentence in a body's place.
 */
function splitBody(
  lines: readonly string[],
  head: Head,
): { readonly own: readonly string[]; readonly rest: readonly string[] } {
  const end = lines.findIndex(isNoise)
  const until = end < 0 ? lines.length : end
  const rest = lines.slice(until).filter((line) => !isNoise(line))
  const own = lines.slice(0, until)
  const length = lengthOfBody(own, head)
  return { own: own.slice(0, length), rest: [...own.slice(length), ...rest] }
}

function lengthOfBody(lines: readonly string[], { headers, status }: Head): number {
  if (status === 204 || status === 304 || headerOf(headers, 'content-length')?.trim() === '0')
    return 0
  const first = lines.findIndex((line) => line.trim() !== '')
  const opening = first < 0 ? '' : (lines[first] ?? '').trimStart()
  if (/^[{[]/.test(opening)) {
    const text = lines.slice(first).join('\n')
    const value = findValues(text)[0]
    return value === undefined || value.start > 2
      ? lines.length
      : first + text.slice(0, value.end).split('\n').length
  }
  if (status !== null && opening.startsWith('<')) {
    const close = lines.findIndex((line) => /<\/(?:html|status|error)>\s*$/i.test(line))
    return close < 0 ? lines.length : close + 1
  }
  if (isRemark(opening, { headers, status })) return 0
  if (status === null) return lines.length
  const blank =
    first < 0 ? -1 : lines.findIndex((line, index) => index > first && line.trim() === '')
  return blank < 0 ? lines.length : blank
}

/** Several words and the end of a sentence, where the head announces JSON or the answer went well. */
function isRemark(line: string, { headers, status }: Head): boolean {
  const type = headerOf(headers, 'content-type')
  const isAnnounced = type === null ? status === null || status < 400 : /json|html|xml/i.test(type)
  return (
    isAnnounced &&
    !/[{}]/.test(line) &&
    /^[\p{Lu}>(*].*[\p{L})]\s\p{L}.*[.?!:)]$/u.test(line.trim())
  )
}

/** A command is the request of the answer behind it; one that shows no more is that of the first answer. */
function pair(
  messages: readonly Message[],
  commands: ReadonlyMap<string, PastedRequest | null>,
): readonly PastedExchange[] {
  const exchanges: PastedExchange[] = []
  let open: PastedRequest | null = null
  let spare = [...commands.values()].find((request) => request !== null) ?? null
  const commandOf = ({ mark }: Message): PastedRequest | null => {
    const command = (mark === null ? null : commands.get(mark)) ?? spare
    if (command !== null) spare = null
    return command
  }
  const close = (request: PastedRequest, response: PastedAnswer | null): void => {
    exchanges.push({ request, response, networkError: null, startedAt: null, totalMs: null })
    open = null
  }
  for (const message of messages) {
    if (message.kind === 'request') {
      if (open !== null) close(open, null)
      if (message.start[1] === 'CONNECT') continue
      open = requestOf(message, commandOf(message))
      continue
    }
    const response = responseOf(message)
    if (response.status < 200 || /^connection established$/i.test(asWritten(response.statusText)))
      continue
    close(open ?? commandOf(message) ?? noRequest, response)
  }
  if (open !== null) close(open, null)
  return exchanges
}

/** What a request line's target means: absolute by itself, or by `Host` and its like; a path where neither is. */
export function urlOfTarget(target: string, headers: readonly Pair[]): string {
  if (/^https?:/i.test(target)) return target
  const host = headerOf(headers, 'host') ?? headerOf(headers, ':authority')
  if (host === null || !target.startsWith('/')) return target
  const scheme = /^(?:localhost|127\.|\[::1\])/.test(host) ? 'http' : 'https'
  return `${scheme}://${host.trim()}${target}`
}

/** curl -v shows no request body, its command does. */
function requestOf(
  { start, headers, body }: Message,
  command: PastedRequest | null,
): PastedRequest {
  const url = urlOfTarget(start[2] ?? '', headers)
  const own = body.join('\n').trim()
  const commandHost = URL.parse(asWritten(command?.url ?? ''))?.origin ?? ''
  return unredacted({
    method: start[1] ?? '',
    url: url.startsWith('/') ? commandHost + url : url,
    headers: headers.filter(
      ([name]) => !name.startsWith(':') && !/^(?:host|content-length|connection)$/i.test(name),
    ),
    body: own === '' ? (command?.body ?? null) : { text: own },
  })
}

function responseOf({ start, headers, body }: Message): PastedAnswer {
  return unredacted({
    status: Number(start[1]),
    statusText: (start[2] ?? '').trim(),
    headers,
    body: body.join('\n').trim(),
  })
}
