import type { ExportableRequest, Exported } from '../exportable.ts'
import { prepareRequest, tokenLife } from '../prepare.ts'
import type { CodeOptions, CodeTarget, CodeTargetName } from './code-target.ts'
import { fetchTarget } from './fetch.ts'
import { FileSaver } from './file-saver.ts'
import { httpFile } from './http-file.ts'
import { postmanCollection } from './postman-collection.ts'
import { pythonRequests } from './python-requests.ts'
import { undiciTarget } from './undici.ts'

const targets: Readonly<Record<CodeTargetName, CodeTarget>> = {
  fetch: fetchTarget,
  undici: undiciTarget,
  'python-requests': pythonRequests,
  'http-file': httpFile,
  'postman-collection': postmanCollection,
}

/**
 * A request as source code or as a file of another HTTP tool; `command` is that text. Credentials
 * go as `options.credentials` says. Where the target cannot send just what the app sent, `notes`
 * say what differs.
 *
 * @throws AppError `export_impossible` where the target refuses such a request
 */
export function exportCode(
  request: ExportableRequest,
  name: CodeTargetName,
  options: CodeOptions,
): Exported {
  const prepared = prepareRequest(request, options)
  const { credentials } = options
  const life =
    credentials.kind === 'live' ? tokenLife(credentials.expiresAt, credentials.now) : null
  const files = new FileSaver(options.pathFor)
  const target = targets[name]
  const { text, notes } = target.write(prepared, files, life)
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
