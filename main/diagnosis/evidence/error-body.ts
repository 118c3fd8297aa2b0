import { isLooseObject, type Loose, type LooseObject, readWhole } from '../../pasted/loose-value.ts'

/**
 * Whether a JSON body is an error by its shape alone: Jira's error collection, OAuth's error,
 * `{message, status-code}`, problem details (RFC 9457), a GraphQL error, an app's `{message}`.
 */
export function isErrorBody(value: unknown): value is LooseObject {
  return isLooseObject(value) && SHAPES.some((shape) => shape(value))
}

const SHAPES: readonly ((body: LooseObject) => boolean)[] = [
  (body) =>
    isTextList(body['errorMessages']) &&
    (isLooseObject(body['errors']) || Object.keys(body).length <= 2),
  (body) =>
    typeof body['error'] === 'string' && !('access_token' in body) && Object.keys(body).length <= 6,
  (body) => typeof body['error_description'] === 'string',
  (body) =>
    typeof body['message'] === 'string' &&
    ['status-code', 'statusCode', 'code', 'status'].some((name) => isErrorStatus(body[name])),
  (body) => typeof body['title'] === 'string' && isErrorStatus(body['status']),
  (body) => typeof body['message'] === 'string' && Object.keys(body).length === 1,
  (body) => graphErrors(body).length > 0,
]

function isErrorStatus(value: Loose | undefined): boolean {
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
    ...(isLooseObject(value['errors']) ? Object.values(value['errors']).flatMap(texts) : []),
    ...texts(value['message']),
    ...texts(value['title']),
    ...texts(value['detail']),
    ...texts(value['warningMessages']),
    ...graphErrors(value),
  ]
}

/** Messages of GraphQL: `errors` of the answer, and those that a mutation's payload lists. */
function graphErrors(body: LooseObject): readonly string[] {
  const own = Array.isArray(body['errors']) ? (body['errors'] as readonly Loose[]) : []
  const data = isLooseObject(body['data']) ? Object.values(body['data']).filter(isLooseObject) : []
  const inner = data
    .filter((payload) => payload['success'] === false || payload['success'] === undefined)
    .flatMap((payload) =>
      Array.isArray(payload['errors']) ? (payload['errors'] as readonly Loose[]) : [],
    )
  return [...own, ...inner].filter(isLooseObject).flatMap((one) => texts(one['message']))
}

function texts(value: Loose | undefined): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  return Array.isArray(value)
    ? (value as readonly Loose[]).filter((one) => typeof one === 'string')
    : []
}

function isTextList(value: Loose | undefined): boolean {
  return Array.isArray(value) && (value as readonly Loose[]).every((one) => typeof one === 'string')
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
