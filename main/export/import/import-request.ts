import { MOST_ENTRIES } from '../../../contract/limits.ts'
import { type PastedRequest, unreadable } from '../../pasted/pasted.ts'
import type { ShellSyntax } from '../../pasted/shell-words/syntax.ts'
import { parseJson } from '../../wire/json.ts'
import { Choice, type Environment } from '../../pasted/choice.ts'
import { makingsAt } from '../../pasted/variables/dynamic-variables.ts'
import { Remarks } from '../../pasted/remarks.ts'
import { listed } from './entries.ts'
import { formats } from './formats.ts'
import { withoutCredentials } from './found-credentials.ts'
import type { ImportedRequest } from './imported.ts'
import { withoutStackHeaders } from './imported.ts'

/**
 * A text of one of the `formats` as a request without its credentials. `now` in milliseconds, to tell
 * live tokens from expired ones and for dynamic variables; `syntax` where the shell is known; `number` of the request, from 1,
 * where the text has several: without it the first that can be read.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the text
 */
export function importRequest(
  text: string,
  now: number,
  syntax?: ShellSyntax,
  number?: number,
): ImportedRequest {
  return importWith(text, { now, syntax, number })
}

/** What is known beside the text; as in `importRequest`. */
export interface Known {
  readonly now: number
  readonly syntax?: ShellSyntax | undefined
  readonly number?: number | undefined
  readonly environment?: Environment | undefined
}

/** The same with the variables of an environment, which is said where the format takes none. */
export function importWith(
  text: string,
  { now, syntax, number, environment }: Known,
): ImportedRequest {
  const trimmed = text.replace(/^\ufeff/, '').trimStart()
  const json = trimmed.startsWith('{') ? parseJson(trimmed) : undefined
  const pasted = { text: trimmed, json }
  const format = formats.find(({ is }) => is(pasted))
  if (trimmed === '' || format === undefined) throw unreadable('There is nothing to read.')
  const remarks = new Remarks()
  const choice = new Choice(number, syntax, { makings: makingsAt(now), environment })
  const request = format.read(pasted, choice, remarks)
  if (choice.isEnvironmentUnused)
    remarks.push('The environment file, from which this format takes nothing here.')
  const read = finished(request, remarks, now)
  return { ...read, entry: choice.number, entries: listed(choice.entries(MOST_ENTRIES)) }
}

function finished(
  request: PastedRequest,
  remarks: Remarks,
  now: number,
): Omit<ImportedRequest, 'entry' | 'entries'> {
  const { headers, notes } = withoutStackHeaders(request)
  remarks.push(...notes)
  return withoutCredentials({ ...request, headers }, remarks, now)
}
