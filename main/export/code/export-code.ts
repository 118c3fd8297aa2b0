import type { ExportableRequest, Exported } from '../exportable.ts'
import { prepareRequest, tokenLife } from '../prepare.ts'
import type { CodeOptions, CodeTarget } from './code-target.ts'
import { FileSaver } from './file-saver.ts'

/**
 * A request as source code or as a file of another HTTP tool; `command` is that text. Credentials
 * go as `options.credentials` says. Where the target cannot send just what the app sent, `notes`
 * say what differs.
 *
 * @throws AppError `export_impossible` where the target refuses such a request
 */
export function exportCode(
  request: ExportableRequest,
  target: CodeTarget,
  options: CodeOptions,
): Exported {
  const prepared = prepareRequest(request, options)
  const { credentials } = options
  const life =
    credentials.kind === 'live' ? tokenLife(credentials.expiresAt, credentials.now) : null
  const files = new FileSaver(options.pathFor)
  const { multiline, actingAs = null } = options
  const { text, notes } = target.write(prepared, files, { life, multiline, actingAs })
  const variables = prepared.variables.map(({ name: own, holds }) => ({
    name: target.variableName(own),
    holds,
  }))
  return {
    command: text,
    files: files.files,
    variables: variables.filter((each) => new RegExp(`\\b${each.name}\\b`).test(text)),
    notes: [
      ...new Set([
        ...prepared.notes,
        ...notes,
        ...files.files.map(({ name: path }) => `Save the file ${path} beside it.`),
      ]),
    ],
  }
}
