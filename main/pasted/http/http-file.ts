import type { BodyDraft, Pair } from '../../../contract/draft.ts'
import { REQUEST_LINE } from '../../../contract/request-line.ts'
import { REDACTED } from '../../../contract/redacted.ts'
import { isCredentialHeader } from '../../wire/redact.ts'
import { headerLine, splitHead } from './http-head.ts'
import { urlOfTarget } from './http-message.ts'
import type { Choice } from '../choice.ts'
import { type PastedRequest, unreadable } from '../pasted.ts'
import { unredacted } from '../../wire/unredacted.ts'
import type { Remarks } from '../remarks.ts'

/**
 * An HTTP/1.1 message as text (RFC 9112), or the chosen request of a `.http` file: request line,
 * headers, empty line, body. A target without a host takes `Host`, over https.
 */
export function readHttpFile(whole: string, choice: Choice, dropped: Remarks): PastedRequest {
  const [first = '', ...further] = whole.split(SEPARATOR)
  const all = [{ text: first }, ...further.map(behindSeparator)]
    .map(({ text, ...name }): FilePiece => ({
      ...nameIn(text),
      ...name,
      text: withoutPrelude(text),
    }))
    .filter(({ text }) => text.trim() !== '')
  const isAlone = all.length < 2
  const file = { whole, isAlone, values: valuesIn(whole), choice }
  return choice.of(
    isAlone ? [all[0] ?? { text: '' }] : all,
    dropped,
    ({ text }, into) => readMessage(filled(text, file, into), whole, into),
    ({ name }) => (name === undefined ? {} : { name }),
  )
}

interface FilePiece {
  readonly name?: string
  readonly text: string
}

function readMessage(text: string, whole: string, dropped: Remarks): PastedRequest {
  const written = text.split('\n')
  const { head, body: bodyAt } = splitHead(written, 0, headLines)
  const [start = '', ...further] = head
  const [, method = '', begun = '', version = ''] =
    /^([!#$%&'*+\-.^_`|~\w]+) +((?:[^\s{]|\{\{[^{}]*\}\}|\{(?!\{[^{}]*\}\}))+)( +HTTP\/[\d.]+)?\s*$/.exec(
      start,
    ) ?? []
  const query = further.findIndex((line) => !/^[ \t]+[?&]/.test(line))
  const goesOn = further.slice(0, query < 0 ? further.length : query)
  const target = begun + goesOn.map((line) => line.trim()).join('')
  const lines = further.slice(goesOn.length)
  if (method === '')
    throw unreadable('This is neither a curl command, nor an HTTP request, nor a HAR.')
  const all = lines.map(readLine)
  if (all.some(([name]) => name.toLowerCase() === 'transfer-encoding')) {
    dropped.push(
      'Transfer-Encoding: the body is taken as it stands, with its chunk sizes if they are there.',
    )
  }
  const url = urlOf(target, all, dropped)
  const inFile = text !== whole || version === ''
  return unredacted({
    method,
    url,
    headers: all.filter(([name]) => !name.startsWith(':')),
    body: bodyOf(written.slice(bodyAt), inFile, dropped),
  })
}

/** A host that only a variable names is left away: the draft then keeps the path. */
function urlOf(target: string, headers: readonly Pair[], dropped: Remarks): string {
  const path = /^(?:https?:\/\/)?\{\{[^{}]*\}\}(?::\d+)?(\/.*|$)/.exec(target)?.[1]
  if (path !== undefined) {
    dropped.push('The host, which only a variable names.')
    return path === '' ? '/' : path
  }
  const url = urlOfTarget(target, headers)
  if (!/^https?:/i.test(url)) throw unreadable('The request names no host.', 'Add a Host header.')
  return url
}

/** Whether a text is such a message or file, whatever else it may look like. */
export function beginsWithRequestLine(text: string): boolean {
  return REQUEST_LINE.test(withoutPrelude(text))
}

/** What stands above the request in a `.http` file: comments, variables, separators. */
function withoutPrelude(text: string): string {
  return text.replace(/^(?:(?:#|\/\/|@)[^\n]*(?:\n|$)|[ \t\r]*\n|< *\{%[\s\S]*?%\}[ \t\r]*\n)+/, '')
}

/** A message as it goes over the wire has no variables. */
const VERSIONED = /^\S+ +\S+ +HTTP\//
const SEPARATOR = /^###/m

/** The rest of its line is the name. */
function behindSeparator(piece: string): FilePiece {
  const title = piece.split('\n', 1)[0] ?? ''
  const text = piece.slice(title.length + 1)
  return title.trim() === '' ? { text } : { text, name: title.trim() }
}

/** `# @name search`, as REST Client has it. */
function nameIn(piece: string): Pick<FilePiece, 'name'> {
  const name = /^(?:#|\/\/) *@name[ =]+(\S+)/m.exec(piece)?.[1]
  return name === undefined ? {} : { name }
}

interface HttpFile {
  readonly whole: string
  /** It holds one request alone. */
  readonly isAlone: boolean
  /** Of the variables that it gives. */
  readonly values: ReadonlyMap<string, string>
  readonly choice: Choice
}

/** The request with the values of the variables that the file gives. */
function filled(
  own: string,
  { whole, isAlone, values, choice }: HttpFile,
  dropped: Remarks,
): string {
  if (own === whole && VERSIONED.test(whole)) return whole
  const variables = choice.variables(values)
  const lines = (isAlone ? own : own.trimEnd()).split('\n').map((line) => {
    const name = /^[\w-]+(?=:)/.exec(line)?.[0]
    return name !== undefined && isCredentialHeader(name)
      ? variables.fill(line, REDACTED)
      : variables.fill(line)
  })
  variables.tell(dropped, 'file')
  return lines.join('\n')
}

const VARIABLE = /^@([\w.-]+)[ \t]*=[ \t]*(.*?)\r?$/gm

function valuesIn(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(VARIABLE)].map(([, name = '', value = '']) => [name, value]))
}

/** What an editor runs when the answer is there, or where it keeps the answer. */
const HANDLER = /^(?:> *\{%|> *\S+\.js\b|<> |>>!? )/
const INCLUDED = /^<(?:@\S*)? +(?:\.\/)?([^\n]+)$/

/** `< path` is the content of that file; what stands behind is no part of the body. */
function bodyOf(lines: readonly string[], inFile: boolean, dropped: Remarks): BodyDraft | null {
  const handler = inFile ? lines.findIndex((line) => HANDLER.test(line)) : -1
  if (handler >= 0) dropped.note('What an editor would do with the answer.')
  const written = handler < 0 ? lines.join('\n') : lines.slice(0, handler).join('\n').trimEnd()
  const path = inFile ? INCLUDED.exec(written.trim())?.[1] : undefined
  if (path !== undefined) return { file: path }
  return written === '' ? null : { text: written }
}

const headLines = { skipped: (line: string) => /^(?:#|\/\/)/.test(line), ends: () => false }

function readLine(line: string): Pair {
  const header = headerLine(line)
  if (header === null) throw unreadable('A header line has no colon.')
  return header
}
