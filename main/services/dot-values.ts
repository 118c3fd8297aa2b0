import { AppError } from '../errors.ts'
import { operationsAt } from '../operations/operations.ts'
import { isDots, segmentsOf } from '../operations/path-segments.ts'

/** The path of a draft, without the site that may stand before it. */
export const typedPath = (path: string): string =>
  path.trim().replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i, '')

/**
 * Every client takes `..` for the folder above, however it is encoded: an issue of that name is asked for nowhere, and
 * another operation answers. Where no operation has a parameter there, a person means the folder.
 *
 * @throws AppError `request_invalid`
 */
export function refuseDotValues(path: string): void {
  const segments = segmentsOf(typedPath(path))
  const at = segments.findIndex(isDots)
  if (at === -1) return
  const [operation] = operationsAt(segments.join('/'))
  if (operation === undefined) return
  // The context path may stand before either.
  const name =
    segmentsOf(operation.path)
      .at(at - segments.length)
      ?.replace(/[{}]/g, '') ?? ''
  throw new AppError('request_invalid', `“${segments[at]}” cannot be the ${name} in the path.`, {
    hint: 'A path takes it for the folder above. Give the parameter another value.',
  })
}
