import type { BodyDraft, Pair } from '../../contract/draft.ts'
import { REQUEST_LINE } from '../../contract/request-line.ts'
import { REDACTED } from '../wire/redact.ts'
import { headerLine, splitHead } from './http-head.ts'
import { urlOfTarget } from './http-message.ts'
import { type PastedRequest, unreadable } from './pasted.ts'
import { unredacted } from '../wire/unredacted.ts'

/**
 * An HTTP/1.1 message as text (RFC 9112), or the first request of a `.http` file: request line,
 * headers, empty line, body. A target without a host takes `Host`, over https.
 */
export function readHttpFile(whole: string, dropped: string[]): PastedRequest {
  const text = firstOfFile(whole, dropped)
  const written = text.split('\n')
  const { head, body: bodyAt } = splitHead(written, 0, headLines)
  const body = written.slice(bodyAt).join('\n')
  const [start = '', ...lines] = head
  const [, method = '', target = ''] =
    /^([!#$%&'*+\-.^_`|~\w]+) +(\S+)(?: +HTTP\/[\d.]+)?\s*$/.exec(start) ?? []
  if (method === '')
    throw unreadable('This is neither a curl command, nor an HTTP request, nor a HAR.')
  const all = lines.map(readLine)
  if (all.some(([name]) => name.toLowerCase() === 'transfer-encoding')) {
    dropped.push(
      'Transfer-Encoding: the body is taken as it stands, with its chunk sizes if they are there.',
    )
  }
  const url = urlOfTarget(target, all)
  if (!/^https?:/i.test(url)) throw unreadable('The request names no host.', 'Add a Host header.')
  return unredacted({
    method,
    url,
    headers: all.filter(([name]) => !name.startsWith(':')),
    body: body === '' ? null : bodyOf(body, text !== whole),
  })
}

/** Whether a text is such a message or file, whatever else it may look like. */
export function beginsWithRequestLine(text: string): boolean {
  return REQUEST_LINE.test(withoutPrelude(text))
}

/** What stands above the request in a `.http` file: comments, variables, separators. */
function withoutPrelude(text: string): string {
  return text.replace(/^(?:(?:#|\/\/|@)[^\n]*\n|[ \t\r]*\n)+/, '')
}

/** Variables of Understudy's own exports stand for credentials; others stay as they are written. */
function firstOfFile(whole: string, dropped: string[]): string {
  const text = withoutPrelude(whole)
  if (text === whole) return whole
  const end = text.search(/^###/m)
  if (end >= 0 && withoutPrelude(text.slice(end)) !== '')
    dropped.push('Further requests of the file.')
  const first = end < 0 ? text : text.slice(0, end).trimEnd()
  return first.replace(/\{\{understudy[A-Z]\w*\}\}/g, REDACTED)
}

/** `< path` is the content of that file. */
function bodyOf(text: string, inFile: boolean): BodyDraft {
  const path = inFile ? /^< (?:\.\/)?([^\n]+)$/.exec(text.trim())?.[1] : undefined
  return path === undefined ? { text } : { file: path }
}

const headLines = { skipped: (line: string) => /^(?:#|\/\/)/.test(line), ends: () => false }

function readLine(line: string): Pair {
  const header = headerLine(line)
  if (header === null) throw unreadable('A header line has no colon.')
  return header
}
