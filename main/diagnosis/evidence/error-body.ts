import { readWhole } from '../../pasted/objects/loose-value.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'

/**
 * Whether a JSON body is an error by its shape alone: Jira's error collection, Jira Service Management's, OAuth's error,
 * `{message, status-code}`, problem details (RFC 9457), a GraphQL error, an app's `{message}`.
 */
export function isErrorBody(value: unknown): value is JsonObject {
  return (
    isObject(value) && NAMES.some((name) => name in value) && SHAPES.some((shape) => shape(value))
  )
}

/** Every shape has one of them. */
const NAMES = [
  'errorMessages',
  'errorMessage',
  'error',
  'error_description',
  'message',
  'title',
  'errors',
  'data',
]

const SHAPES: readonly ((body: JsonObject) => boolean)[] = [
  (body) =>
    isTextList(body['errorMessages']) &&
    (isObject(body['errors']) || Object.keys(body).length <= 2),
  (body) =>
    typeof body['error'] === 'string' && !('access_token' in body) && Object.keys(body).length <= 6,
  (body) => typeof body['error_description'] === 'string',
  (body) => typeof body['errorMessage'] === 'string' && 'i18nErrorMessage' in body,
  (body) =>
    typeof body['message'] === 'string' &&
    ['status-code', 'statusCode', 'code', 'status'].some((name) => isErrorStatus(body[name])),
  (body) => typeof body['title'] === 'string' && isErrorStatus(body['status']),
  (body) => typeof body['message'] === 'string' && Object.keys(body).length === 1,
  (body) => graphErrors(body).length > 0,
  (body) => listedErrors(body).length > 0,
]

/** The one error of a list: a program may print what it got as one of several. */
export function unlisted(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && isErrorBody(value[0]) ? value[0] : value
}

function isErrorStatus(value: unknown): boolean {
  const status = Number(value)
  return status >= 400 && status <= 599
}

/** Texts in which a body says what went wrong, in its order; nothing where it is no error body. */
export function errorTexts(value: unknown): readonly string[] {
  if (!isErrorBody(value)) return []
  return [
    ...texts(value['error']),
    ...texts(value['error_description']),
    ...texts(value['errorMessages']),
    ...texts(value['errorMessage']),
    ...(isObject(value['errors']) ? Object.values(value['errors']).flatMap(texts) : []),
    ...texts(value['message']),
    ...texts(value['title']),
    ...texts(value['detail']),
    ...texts(value['warningMessages']),
    ...graphErrors(value),
    ...listedErrors(value),
  ]
}

/** Confluence's API of version 2: `{"errors":[{"status":404,"code":"NOT_FOUND","title":…}]}`. */
function listedErrors(body: JsonObject): readonly string[] {
  const errors = Array.isArray(body['errors']) ? (body['errors'] as readonly unknown[]) : []
  return errors
    .filter(isObject)
    .filter(({ status }) => isErrorStatus(status))
    .flatMap(({ title, detail }) => [...texts(title), ...texts(detail)])
}

/** Messages of GraphQL: `errors` of the answer, and those that a mutation's payload lists. */
function graphErrors(body: JsonObject): readonly string[] {
  const own = Array.isArray(body['errors']) ? (body['errors'] as readonly unknown[]) : []
  const data = isObject(body['data']) ? Object.values(body['data']).filter(isObject) : []
  const inner = data
    .filter((payload) => payload['success'] === false || payload['success'] === undefined)
    .flatMap((payload) =>
      Array.isArray(payload['errors']) ? (payload['errors'] as readonly unknown[]) : [],
    )
  return [...own, ...inner].filter(isObject).flatMap((one) => texts(one['message']))
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((one) => typeof one === 'string')
    : []
}

function isTextList(value: unknown): boolean {
  return (
    Array.isArray(value) && (value as readonly unknown[]).every((one) => typeof one === 'string')
  )
}

/** A body's JSON, also where a log wrote it as an escaped string. */
export function jsonOfBody(body: string): unknown {
  const value = readWhole(body)
  if (value !== undefined) return value
  const unquoted = /^\s*"(\{[\s\S]*\})"\s*$/.exec(body)?.[1]
  return unquoted === undefined
    ? undefined
    : readWhole(unquoted.replaceAll('\\"', '"').replaceAll('\\\\', '\\'))
}
