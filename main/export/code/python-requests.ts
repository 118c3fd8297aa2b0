import type { PreparedHeader, PreparedRequest } from '../prepare.ts'
import { hasHeader } from '../prepared-headers.ts'
import type { Value } from '../value.ts'
import { joinPieces } from '../value.ts'
import type { BytesDialect } from './body-expression.ts'
import { bodyExpression, named } from './body-expression.ts'
import { headersFor } from '../body-segments.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { byteLiteral, commentLine, expression, literal, python } from './literals.ts'
import { sampleText, splitUrl } from './raw-url.ts'

/** What urllib3 adds unless it is told not to. */
const ADDED = ['Accept-Encoding', 'User-Agent']
/** What reaches the wire as it stands; all else urllib3 percent-encodes, after requests has rewritten it. */
const PLAIN_TARGET = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-F]{2})*$/
export function isPlainToUrllib3(target: Value): boolean {
  return PLAIN_TARGET.test(sampleText(target))
}
const PLAIN_TO_REQUESTS = /^\/(?!.*\?$)(?:[A-Za-z0-9\-_~$&*+,;=:@/?]|\.(?![./?]|$)|%[0-9A-F]{2})*$/

/**
 * A request prepared without a session: a session would add headers of its own and take
 * Authorization from a .netrc
 * (https://requests.readthedocs.io/en/latest/user/advanced/#prepared-requests).
 */
function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  const body = bodyExpression(request.body, files, dialect)
  const headers = joinedHeaders(headersFor(request.headers, request.body))
  const skipped = ADDED.filter((name) => !hasHeader(headers, name))
  const split = splitUrl(request.url.value)
  const url = [split.origin, ...split.target]
  const target = sampleText(split.target)
  const code = [
    'request = requests.Request(',
    `    ${pythonString(request.method)},`,
    `    ${pythonValue(joinPieces(url))},`,
    ...headerLines(headers, skipped),
    ...(body === null ? [] : [`    data=${body},`]),
    ').prepare()',
    ...corrections(request.method, joinPieces(url), target),
    ...sending(target),
    'print(response.status_code, response.text)',
  ]
  const variables = named(request.variables, code.join('\n'))
  return {
    text: [
      ...(life === null ? [] : [`# ${commentLine(life)}`]),
      ...variables.map(({ name, holds }) => `# First set ${holds} in the environment: ${name}`),
      ...(variables.length === 0 ? [] : ['import os']),
      ...(body?.includes('Path(') === true ? ['from pathlib import Path'] : []),
      'import requests',
      ...(skipped.length === 0 ? [] : ['from urllib3.util import SKIP_HEADER']),
      '',
      ...code,
    ].join('\n'),
    notes: [
      'It needs the package requests: pip install requests',
      ...(PLAIN_TARGET.test(target)
        ? []
        : [
            'urllib3 percent-encodes what stands raw in this URL, and writes percent escapes in capitals.',
          ]),
      ...(headers.length < request.headers.length
        ? ['requests sends a header given more than once as one, its values joined by commas.']
        : []),
    ],
  }
}

function headerLines(
  headers: readonly PreparedHeader[],
  skipped: readonly string[],
): readonly string[] {
  const lines = [
    ...headers.map(
      ({ name, value }) => `        ${pythonString(name)}: ${headerValue(value.value)},`,
    ),
    ...skipped.map((name) => `        ${pythonString(name)}: SKIP_HEADER,`),
  ]
  return lines.length === 0 ? [] : ['    headers={', ...lines, '    },']
}

/**
 * requests refuses a value that begins with what Python calls a blank, a no-break space among them,
 * unless it comes as bytes. Blanks around a value are no part of it (RFC 9110 5.5).
 */
function headerValue(value: Value): string {
  const trimmed = joinPieces(
    value.map((piece, index) => {
      if (typeof piece !== 'string') return piece
      const from = index === 0 ? piece.replace(/^[\t ]+/, '') : piece
      return index === value.length - 1 ? from.replace(/[\t ]+$/, '') : from
    }),
  )
  const text = pythonValue(trimmed)
  const first = trimmed[0]
  if (typeof first !== 'string' || !/^[\u0085\u00a0]/.test(first)) return text
  return `${trimmed.length === 1 ? text : `(${text})`}.encode("latin-1")`
}

/** requests writes methods in capitals and mends URLs while it prepares, not afterwards. */
function corrections(method: string, url: Value, target: string): readonly string[] {
  return [
    ...(method === method.toUpperCase() ? [] : [`request.method = ${pythonString(method)}`]),
    ...(PLAIN_TO_REQUESTS.test(target) ? [] : [`request.url = ${pythonValue(url)}`]),
  ]
}

/** requests drops an empty query and all but one of the slashes a target begins with. */
function sending(target: string): readonly string[] {
  const send = 'response = session.send(request, allow_redirects=False)'
  if (!target.startsWith('//') && !target.endsWith('?'))
    return ['session = requests.Session()', send]
  return [
    'class AsItStands(requests.adapters.HTTPAdapter):',
    '    def request_url(self, request, proxies):',
    '        return "/" + request.url.split("/", 3)[3]',
    '',
    'session = requests.Session()',
    'session.mount("http://", AsItStands())',
    'session.mount("https://", AsItStands())',
    send,
  ]
}

const dialect: BytesDialect = {
  text: (value) => {
    const text = pythonValue(value)
    return value.length === 1 && typeof value[0] === 'string'
      ? `${text}.encode()`
      : `(${text}).encode()`
  },
  bytes: (bytes) => `b${byteLiteral(bytes)}`,
  file: (path) => `Path(${pythonString(path)}).read_bytes()`,
  concat: (terms) => `b"".join([\n${terms.map((term) => `        ${term},\n`).join('')}    ])`,
}

const pythonString = (text: string): string => literal(text, python)
const pythonValue = (value: Value): string => expression(value, python)

/** A dictionary holds each name once. */
function joinedHeaders(headers: readonly PreparedHeader[]): readonly PreparedHeader[] {
  const byName = new Map<string, PreparedHeader>()
  for (const { name, value } of headers) {
    const lower = name.toLowerCase()
    const earlier = byName.get(lower)
    const pieces =
      earlier === undefined ? value.value : [...earlier.value.value, ', ', ...value.value]
    byName.set(lower, {
      name: earlier?.name ?? name,
      value: { ...value, value: joinPieces(pieces) },
    })
  }
  return [...byName.values()]
}

/** Python's requests 2.28 and later. */
export const pythonRequests: CodeTarget = { variableName: (name) => name, write }
