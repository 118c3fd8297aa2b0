import type { PreparedRequest } from '../prepare.ts'
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
import { splitUrl } from './raw-url.ts'

const dialect: BytesDialect = {
  text: (value) => `Buffer.from(${javaScriptValue(value)})`,
  bytes: (bytes) => `Buffer.from(${base64(bytes)}, "base64")`,
  file: (path) => `await readFile(${javaScriptString(path)})`,
  concat: (terms) => `Buffer.concat([${terms.map((term) => `\n    ${term},`).join('')}\n  ])`,
}

/** A Client of its own: undici's `request()` parses the URL and rewrites the target. */
function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  const body = bodyExpression(request.body, files, dialect)
  const reads = body?.includes('await readFile(') === true
  const { origin, target } = splitUrl(request.url.value)
  const headers = headersFor(request.headers, request.body)
  const call = [
    // Over HTTP/2 every header name is in lower case.
    `const client = new Client(${javaScriptString(origin)}, { allowH2: false })`,
    'const response = await client.request({',
    `  method: ${javaScriptString(request.method)},`,
    `  path: ${javaScriptValue(target)},`,
    `  headers: ${headerRows(headers, (name, value) => `${name}, ${value}`)},`,
    ...(body === null ? [] : [`  body: ${body},`]),
    '})',
    'console.log(response.statusCode, await response.body.text())',
    'await client.close()',
  ]
  const variables = named(request.variables, call.join('\n'))
  return {
    text: [
      ...preamble(variables, life),
      ...(reads ? ['import { readFile } from "node:fs/promises"'] : []),
      'import { Client } from "undici"',
      '',
      ...guards(variables),
      ...call,
    ].join('\n'),
    notes: ['It needs the package undici: npm install undici'],
  }
}

/** Node's HTTP client: method, target, headers and body go out as they stand. */
export const undiciTarget: CodeTarget = { variableName: (name) => name, write }
