import { isCode, readCode } from '../../pasted/code-call.ts'
import { readCurl } from '../../pasted/curl.ts'
import { readHar } from '../../pasted/har.ts'
import { chosen, type PastedRequest, unreadable } from '../../pasted/pasted.ts'
import { asWritten } from '../../wire/unredacted.ts'
import { beginsWithRequestLine, readHttpFile } from '../../pasted/http-file.ts'
import type { ShellSyntax } from '../../pasted/shell-words/syntax.ts'
import { withoutCredentials } from './found-credentials.ts'
import type { ImportedRequest } from './imported.ts'
import { withoutStackHeaders } from './imported.ts'
import { isCollection, readCollection } from './postman-collection.ts'
import { parseJson } from '../../wire/json.ts'

/**
 * A curl command (bash, cmd, PowerShell), a raw HTTP request, a request of a `.http` file, a HAR or
 * a Postman collection as a request without its credentials. `now` in milliseconds, to tell live
 * tokens from expired ones; `syntax` where the shell is known; `number` of the request, from 1, where
 * the text has several.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the text
 */
export function importRequest(
  text: string,
  now: number,
  syntax?: ShellSyntax,
  number = 1,
): ImportedRequest {
  const dropped: string[] = []
  const trimmed = text.replace(/^\ufeff/, '').trimStart()
  if (trimmed === '') throw unreadable('There is nothing to read.')
  if (trimmed.startsWith('{')) return finished(readJson(trimmed, dropped, number), dropped, now)
  if (!/\bcurl\b/i.test(trimmed) && !beginsWithRequestLine(trimmed) && isCode(trimmed))
    return finished(readCode(trimmed, dropped), dropped, now)
  if (!/\bcurl\b/i.test(trimmed) || beginsWithRequestLine(trimmed)) {
    return finished(readHttpFile(trimmed, dropped, number), dropped, now)
  }
  const { request, dropped: left } = readCurl(trimmed, syntax, number)
  return finished(request, left, now)
}

function finished(
  request: PastedRequest,
  dropped: readonly string[],
  now: number,
): ImportedRequest {
  const { headers, notes } = withoutStackHeaders(request)
  return withoutCredentials({ ...request, headers }, [...dropped, ...notes], now)
}

function readJson(text: string, dropped: string[], number: number): PastedRequest {
  const value = parseJson(text)
  if (value === undefined) throw unreadable('This begins like JSON and is none.')
  if (isCollection(value)) return readCollection(value, dropped, number)
  const har = readHar(value)
  if (har === null || har.exchanges.length === 0)
    throw unreadable('This JSON is not a HAR, an entry of one or a Postman collection.')
  const { request } = chosen(har.exchanges, number)
  if (asWritten(request.url) === '') throw unreadable(`Request ${number} of the HAR names no URL.`)
  if (har.exchanges.length > 1)
    dropped.push(`${har.exchanges.length - 1} further entries of the HAR.`)
  dropped.push(...(har.dropped[number - 1] ?? []))
  return request
}
