import type { Pair } from '../../contract/draft.ts'
import { curlCommandOf, isCurlCommand } from './curl-command.ts'
import { canonicalLines } from './loose-messages.ts'
import { findValues } from './loose-value.ts'
import { NOISE, peelLines } from './peel.ts'
import {
  METHODS,
  noRequest,
  type RawExchange,
  type RawFind,
  rawHeader,
  type RawRequest,
  type RawResponse,
} from './pasted.ts'

const REQUEST_LINE = new RegExp(`^\\s{0,12}(${METHODS}|CONNECT) (\\S+) HTTP/\\d(?:\\.\\d)?\\s*$`)
const STATUS_LINE = /^\s{0,12}HTTP\/\d(?:\.\d)? (\d{3})(?: (.{0,120}))?\s*$/
const HEADER = /^\s{0,12}(:?[!#$%&'*+.^_`|~0-9A-Za-z-]{1,80}):[ \t]?(.*)$/

interface Message {
  readonly start: RegExpExecArray
  readonly kind: 'request' | 'response'
  readonly headers: readonly Pair[]
  readonly body: readonly string[]
}

/**
 * HTTP messages as they go over the wire, one or many, among other lines: a dump, `curl -i`,
 * `curl -v`, httpie, debug output of HTTP libraries. A curl command line gives what its output
 * lacks: the body, or the whole request.
 */
export function readHttpMessages(text: string): RawFind {
  const { messages, rest } = splitMessages(canonicalLines(peelLines(text)))
  if (messages.length === 0) return { exchanges: [], rest: text.split(/\r\n|\n|\r/) }
  const command = curlCommandOf(rest)
  return {
    exchanges: pair(messages, command),
    rest: command === null ? rest : rest.filter((line) => !isCurlCommand(line)),
  }
}

function splitMessages(lines: readonly string[]): {
  readonly messages: readonly Message[]
  readonly rest: readonly string[]
} {
  const messages: Message[] = []
  const rest: string[] = []
  for (let at = 0; at < lines.length;) {
    const start = startAt(lines, at)
    if (start === null) {
      if (lines[at] !== NOISE) rest.push(lines[at] ?? '')
      at += 1
      continue
    }
    const { headers, next } = readHeaders(lines, at + 1)
    const end = endOfBody(lines, next)
    const answer = start.kind === 'response' ? { headers, status: Number(start.start[1]) } : null
    const body =
      answer === null && !announcesBody(start.start[1] ?? '', headers)
        ? proseAfter(lines.slice(next, end))
        : splitBody(lines.slice(next, end), answer)
    messages.push({ ...start, headers, body: body.own })
    rest.push(...body.rest)
    at = end
  }
  return { messages, rest }
}

/** A GET that announces no body has none: what follows it is somebody's prose. */
function announcesBody(method: string, headers: readonly Pair[]): boolean {
  return (
    !/^(?:GET|HEAD|DELETE)$/.test(method) ||
    rawHeader(headers, 'content-length') !== null ||
    rawHeader(headers, 'content-type') !== null
  )
}

function proseAfter(lines: readonly string[]): ReturnType<typeof splitBody> {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  return /^\s*[{[]/.test(first)
    ? splitBody(lines, null)
    : { own: [], rest: lines.filter((line) => line !== NOISE) }
}

/** As REST clients of editors write it: no version, and headers or the answer's first line after it. */
const BARE_REQUEST = new RegExp(`^\\s{0,12}(${METHODS}) (https?://\\S+|/\\S*)\\s*$`)
const USUAL_HEADER =
  /^\s{0,12}(?:host|authorization|accept|content-type|user-agent|x-[\w-]{2,60}):/i

function startAt(lines: readonly string[], at: number): Pick<Message, 'start' | 'kind'> | null {
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

function startOf(line: string): Pick<Message, 'start' | 'kind'> | null {
  const request = REQUEST_LINE.exec(line)
  if (request !== null) return { start: request, kind: 'request' }
  const response = STATUS_LINE.exec(line)
  return response === null ? null : { start: response, kind: 'response' }
}

function readHeaders(
  lines: readonly string[],
  from: number,
): { readonly headers: readonly Pair[]; readonly next: number } {
  const headers: Pair[] = []
  let at = from
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '') return { headers, next: at + 1 }
    if (line === NOISE) continue
    const match = HEADER.exec(line)
    if (match === null || startOf(line) !== null) break
    headers.push([match[1] ?? '', (match[2] ?? '').trimEnd()])
  }
  return { headers, next: at }
}

function endOfBody(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && startAt(lines, at) === null && !isCurlCommand(lines[at] ?? ''))
    at += 1
  return at
}

/** An answer's body ends with its JSON, its page or its paragraph; what follows is somebody's prose. */
function splitBody(
  lines: readonly string[],
  response: { readonly headers: readonly Pair[]; readonly status: number } | null,
): { readonly own: readonly string[]; readonly rest: readonly string[] } {
  const end = lines.indexOf(NOISE)
  const until = end < 0 ? lines.length : end
  const rest = lines.slice(until).filter((line) => line !== NOISE)
  const own = lines.slice(0, until)
  if (response === null) return { own, rest }
  const length = lengthOfBody(own, response)
  return { own: own.slice(0, length), rest: [...own.slice(length), ...rest] }
}

function lengthOfBody(
  lines: readonly string[],
  { headers, status }: { readonly headers: readonly Pair[]; readonly status: number },
): number {
  if (status === 204 || status === 304 || rawHeader(headers, 'content-length')?.trim() === '0')
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
  if (opening.startsWith('<')) {
    const close = lines.findIndex((line) => /<\/(?:html|status|error)>\s*$/i.test(line))
    return close < 0 ? lines.length : close + 1
  }
  const blank =
    first < 0 ? -1 : lines.findIndex((line, index) => index > first && line.trim() === '')
  return blank < 0 ? lines.length : blank
}

function pair(messages: readonly Message[], command: RawRequest | null): readonly RawExchange[] {
  const exchanges: RawExchange[] = []
  let open: RawRequest | null = null
  let commandUsed = false
  const close = (response: RawResponse | null): void => {
    if (open === null && response === null) return
    const known: RawRequest = open ?? (commandUsed || command === null ? noRequest : command)
    if (open === null) commandUsed = true
    exchanges.push({ request: known, response, networkError: null, startedAt: null, totalMs: null })
    open = null
  }
  for (const message of messages) {
    if (message.kind === 'request') {
      close(null)
      if (message.start[1] === 'CONNECT') continue
      open = requestOf(message, commandUsed ? null : command)
      commandUsed = commandUsed || command !== null
      continue
    }
    const response = responseOf(message)
    if (response.status < 200 || /^connection established$/i.test(response.statusText)) continue
    close(response)
  }
  close(null)
  return exchanges
}

/** HTTP/2 names host and scheme in pseudo headers; curl -v shows no request body, its command does. */
function requestOf({ start, headers, body }: Message, command: RawRequest | null): RawRequest {
  const target = start[2] ?? ''
  const host = rawHeader(headers, 'host') ?? rawHeader(headers, ':authority')
  const own = body.join('\n').trim()
  const scheme = host !== null && /^(?:localhost|127\.|\[::1\])/.test(host) ? 'http' : 'https'
  const commandHost =
    command !== null && URL.canParse(command.url) ? new URL(command.url).origin : ''
  return {
    method: start[1] ?? '',
    url: /^https?:/i.test(target)
      ? target
      : host === null
        ? commandHost + target
        : `${scheme}://${host.trim()}${target}`,
    headers: headers.filter(
      ([name]) => !name.startsWith(':') && !/^(?:host|content-length|connection)$/i.test(name),
    ),
    body: own === '' ? (command?.body ?? null) : own,
  }
}

function responseOf({ start, headers, body }: Message): RawResponse {
  return {
    status: Number(start[1]),
    statusText: (start[2] ?? '').trim(),
    headers,
    body: body.join('\n').trim(),
  }
}
