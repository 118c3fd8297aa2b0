import type { ActingAs } from '../../../contract/acting.ts'
import type { PreparedHeader, PreparedRequest } from '../prepare.ts'
import type { Value } from '../value.ts'
import { areDistinct, isNumbered } from '../prepared-headers.ts'
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
  headerRows,
  javaScriptString,
  javaScriptValue,
  preamble,
} from './javascript.ts'
import { sampleText, splitUrl } from './raw-url.ts'

const dialect: BytesDialect = {
  text: (value) => javaScriptValue(value),
  bytes: (bytes) => `Buffer.from(${base64(bytes)}, "base64")`,
  file: (path) => `await readFile(${javaScriptString(path)})`,
  concat: (terms) =>
    `Buffer.concat([${terms.map((term) => `\n    Buffer.from(${term}),`).join('')}\n  ])`,
}

/** https://developer.atlassian.com/platform/forge/apis-reference/fetch-api-product.requestjira/ */
function write(request: PreparedRequest, files: FileSaver, context: CodeContext): WrittenCode {
  const { headers: own, notes } = withoutAuthorization(request, 'Forge')
  const headers = headersFor(own, request.body)
  const body = bodyExpression(request.body, files, dialect)
  const { target } = splitUrl(request.url.value)
  const plain = isPlain(target)
  const product = /^\/wiki(?:[/?]|$)/.test(sampleText(target)) ? 'Confluence' : 'Jira'
  const call = [
    `const response = await ${actor(context.actingAs)}.request${product}(${plain ? `route\`${sampleText(target)}\`` : `assumeTrustedRoute(${javaScriptValue(target)})`}, {`,
    `  method: ${javaScriptString(request.method)},`,
    ...headerLines(headers),
    ...(body === null ? [] : [`  body: ${body},`]),
    '})',
    'console.log(response.status, await response.text())',
  ]
  const variables = named(request.variables, call.join('\n'))
  const reads = body?.includes('await readFile(') === true
  return {
    text: [
      ...preamble(variables, context.life),
      ...(reads ? ['import { readFile } from "node:fs/promises"'] : []),
      `import api, { ${plain ? 'route' : 'assumeTrustedRoute'} } from "@forge/api"`,
      '',
      ...offline(context.actingAs),
      ...guards(variables),
      ...call,
    ].join('\n'),
    notes: [
      ...notes,
      'Forge sends it to api.atlassian.com with headers of its own, for a scope of the manifest.',
      ...(request.method === request.method.toUpperCase()
        ? []
        : ['Forge may write the method in capitals.']),
      ...(areDistinct(own) ? [] : ['Forge may send headers of one name as one.']),
      ...(reads ? ['In Forge there is no such file: take its bytes into the app.'] : []),
    ],
  }
}

function actor(actingAs: ActingAs | null): string {
  if (actingAs?.kind === 'anonymous') return 'api'
  return actingAs?.kind === 'app' ? 'api.asApp()' : 'api.asUser()'
}

/** @forge/api 8.3 takes an account id where no user is at hand. */
function offline(actingAs: ActingAs | null): readonly string[] {
  return actingAs?.kind === 'user'
    ? [
        '// asUser() is whoever uses the app. Where nobody does, with a scope that has allowImpersonation:',
        `// api.asUser(${javaScriptString(actingAs.accountId)})`,
      ]
    : []
}

/** A template that means what it says: no escape, no end, no variable. */
function isPlain(target: Value): boolean {
  return target.length === 1 && typeof target[0] === 'string' && !/[`\\$]/.test(target[0])
}

function headerLines(headers: readonly PreparedHeader[]): readonly string[] {
  if (headers.length === 0) return []
  return areDistinct(headers) && !isNumbered(headers)
    ? [`  headers: ${headerObject(headers)},`]
    : [`  headers: ${headerRows(headers, (name, value) => `[${name}, ${value}]`)},`]
}

/** A function of a Forge app: @forge/api. */
export const forge: CodeTarget = { variableName: (name) => name, write }
