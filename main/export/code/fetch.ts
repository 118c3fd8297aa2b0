import type { PreparedRequest } from '../prepare.ts'
import { impossible } from '../prepare.ts'
import { hasHeader, isNumbered, isRepeated, missingOf } from '../prepared-headers.ts'
import { headersFor } from '../body-segments.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import type { BytesDialect } from './body-expression.ts'
import { bodyExpression, named } from './body-expression.ts'
import {
  base64,
  guards,
  headerRows,
  javaScriptString,
  javaScriptValue,
  preamble,
} from './javascript.ts'
import { isRewritten } from './raw-url.ts'

/** Methods that fetch refuses, and those that it writes in capitals (https://fetch.spec.whatwg.org/#methods). */
const REFUSED = new Set(['CONNECT', 'TRACE', 'TRACK'])
const CAPITALS = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'])
/** https://fetch.spec.whatwg.org/#forbidden-request-header, without what the stack writes itself. */
const FORBIDDEN =
  /^(?:accept-(?:charset|encoding)|access-control-request-.*|cookie2?|date|dnt|origin|referer|set-cookie|via|proxy-.*|sec-.*)$/i
/** What Node's fetch sends of its own accord. */
const ADDED = ['Accept', 'Accept-Language', 'Sec-Fetch-Mode', 'User-Agent', 'Accept-Encoding']

const dialect: BytesDialect = {
  text: (value) => `new TextEncoder().encode(${javaScriptValue(value)})`,
  bytes: (bytes) => `Uint8Array.from(atob(${base64(bytes)}), (char) => char.charCodeAt(0))`,
  file: (path) => `await readFile(${javaScriptString(path)})`,
  concat: (terms) =>
    `new Uint8Array(await new Blob([${terms.map((term) => `\n    ${term},`).join('')}\n  ]).arrayBuffer())`,
}

function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  refuse(request)
  const body = bodyExpression(request.body, files, dialect)
  const reads = body?.includes('await readFile(') === true
  const headers = headersFor(request.headers, request.body)
  const call = [
    `const response = await fetch(${javaScriptValue(request.url.value)}, {`,
    `  method: ${javaScriptString(request.method)},`,
    `  headers: ${headerRows(headers, (name, value) => `[${name}, ${value}]`)},`,
    ...(body === null ? [] : [`  body: ${body},`]),
    '  redirect: "manual",',
    '})',
    'console.log(response.status, await response.text())',
  ]
  const variables = named(request.variables, call.join('\n'))
  return {
    text: [
      ...preamble(variables, life),
      ...(reads ? ['import { readFile } from "node:fs/promises"', ''] : []),
      ...guards(variables),
      ...call,
    ].join('\n'),
    notes: [
      ...differences(request),
      ...(reads ? ['It reads a file: it runs in Node, not in a browser.'] : []),
      ...(variables.length > 0
        ? ['In a browser, write the credential in by hand: there is no process.env.']
        : []),
    ],
  }
}

function refuse({ method, body, headers }: PreparedRequest): void {
  const otherwise = 'Choose undici: it sends such a request.'
  if (REFUSED.has(method.toUpperCase()))
    throw impossible(`fetch refuses the method ${method}.`, otherwise)
  if (body.kind !== 'none' && ['GET', 'HEAD'].includes(method.toUpperCase()))
    throw impossible(`fetch sends no body with ${method}.`, otherwise)
  if (hasHeader(headers, '__proto__'))
    throw impossible('Node’s fetch loses a header called __proto__.', otherwise)
}

function differences({ method, url, headers }: PreparedRequest): readonly string[] {
  const added = missingOf(ADDED, headers)
  const forbidden = headers.map(({ name }) => name).filter((name) => FORBIDDEN.test(name))
  const upper = method.toUpperCase()
  return [
    ...(added.length === 0 ? [] : [`fetch adds ${added.join(', ')}, which the app did not send.`]),
    ...(isRepeated(headers)
      ? [
          'fetch sends a header given more than once as one, its values joined by commas, cookies by semicolons.',
        ]
      : []),
    ...(hasHeader(headers, 'Sec-Fetch-Mode') ? ['fetch writes a Sec-Fetch-Mode of its own.'] : []),
    ...(isNumbered(headers)
      ? ['Node sends headers whose name is a number before all others.']
      : []),
    ...(CAPITALS.has(upper) && upper !== method ? [`fetch writes the method as ${upper}.`] : []),
    ...(isRewritten(url.value)
      ? [
          'fetch rewrites this URL: dot segments, backslashes, quotes and the like go out otherwise than the app sent them.',
        ]
      : []),
    ...(forbidden.length === 0
      ? []
      : [`A browser leaves out ${[...new Set(forbidden)].join(', ')}; Node sends it.`]),
  ]
}

/** The `fetch` of Node 18 and later, and of browsers. */
export const fetchTarget: CodeTarget = { variableName: (name) => name, write }
