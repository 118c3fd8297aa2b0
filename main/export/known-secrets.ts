import { REDACTED } from '../../contract/redacted.ts'
import { isCredentialHeader } from '../wire/redact.ts'
import { asWritten, type UnredactedText } from '../wire/unredacted.ts'

/** Shorter values (`a=1`) would be found in innocent text. */
const SHORTEST = 12

/**
 * What the credential headers of a request hold, without scheme and names: looked for in the rest
 * of the request, where it may stand encoded.
 */
export function secretsInHeaders(
  headers: readonly (readonly [string, string | UnredactedText])[],
): readonly string[] {
  return headers
    .filter(([name]) => isCredentialHeader(name))
    .flatMap(([name, value]) =>
      /cookie/i.test(name)
        ? asWritten(value)
            .split(';')
            .map((each) => each.slice(each.indexOf('=') + 1))
        : [asWritten(value).replace(/^\s*[A-Za-z][\w-]*\s+/, '')],
    )
    .map((value) => value.trim())
    .filter((value) => value.length >= SHORTEST && !value.includes(REDACTED))
}
