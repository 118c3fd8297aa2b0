import type { PreparedRequest } from '../prepare.ts'
import { bodySegments, headersFor } from './body-segments.ts'
import type { CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import type { BytesDialect } from './javascript.ts'
import { bodyExpression, guards, headerRows, named, preamble } from './javascript.ts'
import { javaScriptString, javaScriptValue } from './literals.ts'
import { splitUrl } from './raw-url.ts'

const dialect: BytesDialect = {
  text: (expression) => `Buffer.from(${expression})`,
  bytes: (base64) => `Buffer.from(${base64}, "base64")`,
  concat: (terms) => `Buffer.concat([${terms.map((term) => `\n    ${term},`).join('')}\n  ])`,
}

/** A Client of its own: undici's `request()` parses the URL and rewrites the target. */
function write(request: PreparedRequest, files: FileSaver, life: string | null): WrittenCode {
  const segments = bodySegments(request.body)
  const body = segments === null ? null : bodyExpression(segments, files, dialect)
  const { origin, target } = splitUrl(request.url.value)
  const headers = headersFor(request.headers, request.body)
  const call = [
    // Over HTTP/2 every header name is in lower case.
    `const client = new Client(${javaScriptString(origin)}, { allowH2: false })`,
    'const response = await client.request({',
    `  method: ${javaScriptString(request.method)},`,
    `  path: ${javaScriptValue(target)},`,
    `  headers: ${headerRows(headers, (name, value) => `${name}, ${value}`)},`,
    ...(body === null ? [] : [`  body: ${body.code},`]),
    '})',
    'console.log(response.statusCode, await response.body.text())',
    'await client.close()',
  ]
  const variables = named(request.variables, call.join('\n'))
  return {
    text: [
      ...preamble(variables, life),
      ...(body?.reads === true ? ['import { readFile } from "node:fs/promises"'] : []),
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
