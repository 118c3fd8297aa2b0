import type { Part } from '../../../contract/draft.ts'
import { REDACTED } from '../../../contract/redacted.ts'
import type { PreparedBody, PreparedRequest } from '../prepare.ts'
import { impossible } from '../prepare.ts'
import { isRepeated } from '../prepared-headers.ts'
import type { Value } from '../value.ts'
import type { Segment } from '../body-segments.ts'
import { bodySegments, boundaryOf, formPieces, headersFor } from '../body-segments.ts'
import { camelName, hasBraces, withBraces } from './braces.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { commentLine } from './literals.ts'
import { isRewritten, sampleText } from './raw-url.ts'
import { parseJson } from '../../wire/json.ts'

/** Methods that both clients know (https://github.com/Huachao/vscode-restclient). */
const METHODS = /^(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|CONNECT|TRACE)$/
/** Lines that either client takes for a comment, a variable, a file or a script. */
const SPECIAL_LINE = /^\s*(?:#|\/\/|@|<|>|\?|&)/m
const SHOWABLE = /^[\n\u0020-\u007e\u00a1-\u024f\u0370-\u05ff\u3040-\u9fff\u{1f300}-\u{1faff}]*$/u

/**
 * The request as VS Code's REST Client and the HTTP client of JetBrains' IDEs read it. A body that
 * either could take for something else lies in a file beside.
 */
function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  const comment = [request.method, ...request.headers.map(({ name }) => name)].find((name) =>
    name.startsWith('#'),
  )
  if (comment !== undefined)
    throw impossible(`A line that begins with ${comment} is a comment in a .http file.`)
  const body = bodyText(request.body, files)
  const headers = headersFor(request.headers, request.body)
  const head = [
    '# @no-redirect',
    '# @no-cookie-jar',
    `${request.method} ${withBraces(request.url.value)} HTTP/1.1`,
    ...headers.map(({ name, value }) => `${name}: ${withBraces(value.value)}`.trimEnd()),
  ]
  const whole = [head.join('\n'), ...(body === '' ? [] : ['', body])].join('\n')
  const variables = request.variables.filter(({ name }) => whole.includes(`{{${camelName(name)}}}`))
  const comments = [
    ...(life === null ? [] : [`# ${commentLine(life)}`]),
    ...variables.flatMap(({ name, holds }) => [
      `# First put ${holds} behind the equals sign.`,
      `@${camelName(name)} =`,
    ]),
  ]
  return {
    text: [...comments, ...(comments.length === 0 ? [] : ['']), whole].join('\n'),
    notes: [
      ...notesOn(request, variables.length > 0),
      ...(variables.length < request.variables.length
        ? [`The body held a credential; “${REDACTED}” stands in its place.`]
        : []),
    ],
  }
}

function notesOn(request: PreparedRequest, hasVariables: boolean): readonly string[] {
  const { method, url, headers, body } = request
  const values = headers.map(({ value }) => value.value)
  return [
    'The client adds headers of its own, such as User-Agent, and may write names in lower case.',
    ...(isRepeated(headers) ? ['A header given more than once may go out once.'] : []),
    ...(isRewritten(url.value) || /\?$|%(?![0-9A-F]{2})/i.test(sampleText(url.value))
      ? ['Clients that parse the URL rewrite or refuse this one.']
      : []),
    ...(body.kind !== 'none' && /^(?:GET|HEAD)$/i.test(method)
      ? [`Not every client sends a body with ${method}.`]
      : []),
    ...(hasVariables
      ? ['VS Code reads a variable from the environment: @understudyToken = {{$processEnv NAME}}']
      : []),
    ...(METHODS.test(method) ? [] : [`Not every client knows the method ${method}.`]),
    ...([url.value, ...values].some(hasBraces)
      ? ['Two braces in the URL or in a header are read as a variable.']
      : []),
    ...(values.some((value) => /[^\t\u0020-\u007e]/.test(sampleText(value)))
      ? ['A header holds characters beyond ASCII: the client chooses their encoding.']
      : []),
  ]
}

function bodyText(body: PreparedBody, files: FileSaver): string {
  if (body.kind === 'parts') return formText(body.parts, files)
  return (bodySegments(body) ?? []).map((segment) => content(segment, files, 'body')).join('')
}

function content(segment: Segment, files: FileSaver, stem: string): string {
  if (segment.kind === 'file') return include(segment.path)
  if (segment.kind === 'bytes') return include(files.save(stem, 'bin', segment.bytes))
  const text = withBraces(segment.value)
  if (text === '' || stands(segment.value, text)) return text
  // A file holds no variable: what was a credential is marked as taken out.
  const saved = segment.value.map((piece) => (typeof piece === 'string' ? piece : REDACTED))
  return include(files.save(stem, 'txt', Buffer.from(saved.join(''))))
}

/** Line ends may become those of the system, which changes JSON not at all and any other text. */
function stands(value: Value, text: string): boolean {
  if (hasBraces(value) || SPECIAL_LINE.test(text) || !SHOWABLE.test(text)) return false
  if (text !== text.trim()) return false
  return !text.includes('\n') || (parseJson(text) !== undefined && !/\n\s*\n/.test(text))
}

/** Both clients end the lines of a form as RFC 7578 asks for. */
function formText(parts: readonly Part[], files: FileSaver): string {
  const boundary = boundaryOf(parts)
  const pieces = formPieces(parts).map(
    ({ head, content: own }) =>
      `--${boundary}\n${head.replaceAll('\r\n', '\n')}${content(own, files, 'part')}\n`,
  )
  return `${pieces.join('')}--${boundary}--`
}

function include(path: string): string {
  const relative = /^(?:\.{0,2}[\\/]|[A-Za-z]:)/.test(path) ? path : `./${path}`
  return `< ${relative}`
}

/** `.http` and `.rest` files. */
export const httpFile: CodeTarget = { variableName: camelName, write }
