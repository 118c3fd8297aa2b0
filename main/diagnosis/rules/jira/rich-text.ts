import { isObject, parseJson } from '../../../wire/json.ts'
import type { Answer } from '../../facts/case-facts.ts'

/** Members of a body that hold rich text. */
export const RICH_FIELDS = ['description', 'environment', 'comment', 'body']

/** A string where version 3 is called, a document where version 2 is. */
export function isOfOtherVersion({ path, requestBody }: Answer): boolean {
  const body = parseJson(requestBody ?? '')
  const fields = isObject(body) && isObject(body['fields']) ? body['fields'] : body
  if (!isObject(fields)) return false
  const rich = RICH_FIELDS.map((name) => fields[name]).filter((value) => value !== undefined)
  return /\/rest\/api\/3\//.test(path)
    ? rich.some((value) => typeof value === 'string')
    : rich.some((value) => isObject(value) && value['type'] === 'doc')
}
