import type { Part } from '../../../contract/draft.ts'
import { JSON_TYPE } from '../../../contract/json-type.ts'
import type { PreparedBody, PreparedRequest } from '../prepare.ts'
import { isRepeated, missingOf } from '../prepared-headers.ts'
import type { Value } from '../value.ts'
import { camelName, hasBraces, withBraces } from './braces.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { sampleText, splitUrl } from './raw-url.ts'

type Json = Readonly<Record<string, unknown>>

export const COLLECTION_SCHEMA =
  'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

/**
 * Headers that Postman adds, each of which it can be told to leave out
 * (https://github.com/postmanlabs/postman-runtime/blob/develop/docs/protocol-profile-behavior.md).
 */
const ADDED = [
  'accept',
  'accept-encoding',
  'cache-control',
  'content-type',
  'postman-token',
  'user-agent',
]

/**
 * A collection of one request, format 2.1
 * (https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html).
 */
function write(request: PreparedRequest, files: FileSaver, { life }: CodeContext): WrittenCode {
  const { method, url, headers } = request
  const { target } = splitUrl(url.value)
  const name = `${method} ${withBraces(target).replace(/\?.*$/s, '')}`
  const item = {
    name,
    request: {
      method,
      header: headers.map(({ name: key, value }) => ({ key, value: withBraces(value.value) })),
      ...bodyOf(request, files),
      url: withBraces(url.value),
    },
    response: [],
    protocolProfileBehavior: behavior(request),
  }
  const text = JSON.stringify(item)
  const variables = request.variables
    .filter((variable) => text.includes(`{{${camelName(variable.name)}}}`))
    .map((variable) => ({
      key: camelName(variable.name),
      value: '',
      type: 'string',
      description: `First set ${variable.holds}.`,
    }))
  const collection = {
    info: {
      name,
      ...(life === null ? {} : { description: life }),
      schema: COLLECTION_SCHEMA,
    },
    item: [item],
    ...(variables.length === 0 ? {} : { variable: variables }),
  }
  return {
    text: JSON.stringify(collection, null, 2),
    notes: notesOn(request),
  }
}

function notesOn({ method, url, headers, body }: PreparedRequest): readonly string[] {
  const path = sampleText(splitUrl(url.value).target).replace(/\?.*$/s, '')
  return [
    ...(method === method.toUpperCase() ? [] : ['Postman writes the method in capitals.']),
    ...(isRepeated(headers) ? ['Postman sends only the last of several headers of one name.'] : []),
    ...([url.value, ...headers.map(({ value }) => value.value), textOf(body)].some(hasBraces)
      ? ['Postman reads what stands between two braces as a variable.']
      : []),
    ...(path.includes('\\') ? ['Postman writes a backslash in the path as a slash.'] : []),
    ...(/\/:[^/]/.test(path)
      ? ['Postman reads a path segment that begins with a colon as a variable.']
      : []),
  ]
}

/** Nothing added, nothing encoded again, nothing followed. */
function behavior({ headers, body }: PreparedRequest): Json {
  const left = missingOf(ADDED, headers).filter(
    (name) => !(name === 'content-type' && body.kind === 'parts'),
  )
  return {
    disabledSystemHeaders: Object.fromEntries(left.map((name) => [name, true])),
    disableUrlEncoding: true,
    disableBodyPruning: true,
    disableCookies: true,
    followRedirects: false,
  }
}

function bodyOf({ body, headers }: PreparedRequest, files: FileSaver): Json {
  switch (body.kind) {
    case 'none':
      return {}
    case 'text':
      return { body: { mode: 'raw', raw: withBraces(body.value.value), ...language(headers) } }
    case 'bytes':
      return { body: { mode: 'file', file: { src: files.save('body', 'bin', body.bytes) } } }
    case 'file':
      return { body: { mode: 'file', file: { src: body.path } } }
    case 'parts':
      return { body: { mode: 'formdata', formdata: body.parts.map((part) => field(part, files)) } }
  }
}

function language(headers: PreparedRequest['headers']): Json {
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')
  const json = type !== undefined && JSON_TYPE.test(sampleText(type.value.value))
  return json ? { options: { raw: { language: 'json' } } } : {}
}

function field(part: Part, files: FileSaver): Json {
  const type = part.contentType === undefined ? {} : { contentType: part.contentType }
  if ('text' in part) return { key: part.name, value: part.text, type: 'text', ...type }
  const src =
    'file' in part ? part.file : files.save('part', 'bin', Buffer.from(part.base64, 'base64'))
  const name = part.filename === undefined ? {} : { fileName: part.filename }
  return { key: part.name, type: 'file', src, ...name, ...type }
}

function textOf(body: PreparedBody): Value {
  return body.kind === 'text' ? body.value.value : []
}

export const postmanCollection: CodeTarget = { variableName: camelName, write }
