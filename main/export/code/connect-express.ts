import type { ActingAs } from '../../../contract/acting.ts'
import type { PreparedHeader, PreparedRequest } from '../prepare.ts'
import { impossible } from '../prepare.ts'
import { areDistinct, hasHeader, isNumbered } from '../prepared-headers.ts'
import { withoutAuthorization } from './app-code.ts'
import type { BytesDialect } from './body-expression.ts'
import { bodyExpression, named } from './body-expression.ts'
import { headersFor } from '../body-segments.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import {
  base64,
  guards,
  headerObject,
  javaScriptString,
  javaScriptValue,
  preamble,
} from './javascript.ts'
import { isRewritten, sampleText, splitUrl } from './raw-url.ts'

/** The functions of its HostClient (lib/internal/host-request.js of 11.5). */
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['GET', 'get'],
  ['POST', 'post'],
  ['PUT', 'put'],
  ['DELETE', 'del'],
  ['HEAD', 'head'],
  ['PATCH', 'patch'],
])

/**
 * What url.parse of Node and URI.js escape, or undo: all but these characters, escapes in lower case, and
 * escapes that no character needs.
 */
const ESCAPED =
  /[^A-Za-z0-9\-._~$&+,;=:@/?%]|\?$|%(?:[a-f]|.[a-f]|2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/

const dialect: BytesDialect = {
  text: (value) => javaScriptValue(value),
  bytes: (bytes) => `Buffer.from(${base64(bytes)}, "base64")`,
  file: (path) => `readFileSync(${javaScriptString(path)})`,
  concat: (terms) =>
    `Buffer.concat([${terms.map((term) => `\n      Buffer.from(${term}),`).join('')}\n    ])`,
}

/** https://bitbucket.org/atlassian/atlassian-connect-express, “Making API requests to the host product” */
function write(request: PreparedRequest, files: FileSaver, context: CodeContext): WrittenCode {
  const name = FUNCTIONS.get(request.method)
  if (name === undefined)
    throw impossible(`atlassian-connect-express has no function for ${request.method}.`)
  if (['get', 'head'].includes(name) && request.body.kind !== 'none')
    throw impossible(`atlassian-connect-express sends no body with ${request.method}.`)
  const { headers: own, notes } = withoutAuthorization(request, 'atlassian-connect-express')
  const headers = headersFor(own, request.body)
  if (!areDistinct(headers))
    throw impossible('atlassian-connect-express sends only one header of a name.')
  const body = bodyExpression(request.body, files, dialect)
  const { target } = splitUrl(request.url.value)
  const sample = sampleText(target)
  if (/^\/[\/\\]/.test(sample) || !isDecodable(sample))
    throw impossible('atlassian-connect-express cannot parse this URL.')
  const call = [
    `${clientOf(context.actingAs)}.${name}(`,
    '  {',
    `    url: ${javaScriptValue(target)},`,
    ...(headers.length === 0 ? [] : [`    headers: ${headerObject(headers, '    ')},`]),
    ...(body === null
      ? []
      : [`    body: ${body !== '""' && isBeyondAscii(headers) ? `Buffer.from(${body})` : body},`]),
    ...(context.actingAs?.kind === 'anonymous' ? ['    anonymous: true,'] : []),
    '    followRedirect: false,',
    '  },',
    '  (error, response, body) => {',
    '    if (error) throw error',
    '    console.log(response.statusCode, body)',
    '  },',
    ')',
  ]
  const variables = named(request.variables, call.join('\n'))
  return {
    text: [
      ...preamble(variables, context.life),
      ...(body?.includes('readFileSync(') === true
        ? ['import { readFileSync } from "node:fs"']
        : []),
      '// In a route of the app: const httpClient = addon.httpClient(req)',
      '// Anywhere else: const httpClient = addon.httpClient({ clientKey })',
      ...guards(variables),
      ...(context.actingAs === null
        ? ['const accountId = process.env.UNDERSTUDY_ACCOUNT_ID // whom to act as']
        : []),
      ...call,
    ].join('\n'),
    notes: [
      ...notes,
      'atlassian-connect-express adds User-Agent, Authorization.',
      ...(hasHeader(own, 'User-Agent') ? ['It leaves out User-Agent of the request.'] : []),
      ...(isNumbered(headers)
        ? ['Node sends headers whose name is a number in an order of its own.']
        : []),
      ...(isRewritten(request.url.value) || ESCAPED.test(sample)
        ? ['atlassian-connect-express parses this URL and rewrites what stands raw in it.']
        : []),
    ],
  }
}

/** Node writes the head of a request as UTF-8 where a text follows it, as Latin-1 where bytes do. */
function isBeyondAscii(headers: readonly PreparedHeader[]): boolean {
  return headers.some(({ value }) => /[^\t -~]/.test(sampleText(value.value)))
}

/** URI.js decodes what it parses. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

function clientOf(actingAs: ActingAs | null): string {
  if (actingAs === null) return 'httpClient.asUserByAccountId(accountId)'
  return actingAs.kind === 'user'
    ? `httpClient.asUserByAccountId(${javaScriptString(actingAs.accountId)})`
    : 'httpClient'
}

/** A Connect app in Node: atlassian-connect-express 7 and later. */
export const connectExpress: CodeTarget = { variableName: (name) => name, write }
