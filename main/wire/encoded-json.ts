import { standingOf } from './credential-names.ts'
import { type Edit, editsOf } from './edits.ts'
import { namedValues } from './named-values.ts'

/** Base64 of an object or of a list of them, also in lines as PEM and mails have them. */
const BASE64_OF_JSON =
  /(?<![A-Za-z0-9+/_-])(?=e(?:y[IJA]|w[o0k])|W3s)(?:(?:[A-Za-z0-9+/_-]{64}|[A-Za-z0-9+/_-]{76})(?:\r?\n|(?:\\r)?\\n))*[A-Za-z0-9+/_-]*={0,2}/g
const NAME = /"([\w -]{1,64})"\s{0,8}:/g

/**
 * What nothing calls base64 and is that of JSON with a credential. A `token` may be the place in a list of pages,
 * which are often written so: only what is one for certain counts.
 */
export function encodedJson(text: string, mark: string): readonly Edit[] {
  return editsOf(text, BASE64_OF_JSON, (whole) => {
    const json = Buffer.from(whole.replace(/\\[rn]|\s/g, ''), 'base64').toString('utf8')
    const isCertain = [...json.matchAll(NAME)].some(
      ([, name = '']) => standingOf(name) === 'credential',
    )
    return isCertain && namedValues(json, mark).length > 0 ? mark : whole
  })
}
