import type { Pair } from '../../contract/draft.ts'
import { AppError } from '../errors.ts'
import { originOf } from '../wire/same-origin.ts'
import { redactText } from '../wire/redact.ts'

// C0 controls, DEL: WHATWG's parser drops tab and newline silently, which would lose what was typed.
const CONTROL = /[\u0000-\u001f\u007f]/

/**
 * The absolute URL of a request, in the one wire form that everything reads: percent-encoded as the
 * WHATWG URL standard does (`'` in a query becomes `%27`), dot segments resolved.
 *
 * `path` is a path below the site (`/rest/api/3/myself`), with or without the base URL's context
 * path (`/wiki`), or an absolute URL of the tenant's own origin. Its query is kept and `query` is
 * appended to it.
 *
 * @throws AppError `path_names_another_origin`, `request_invalid`
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function buildTargetUrl(input: {
  readonly baseUrl: string
  readonly path: string
  readonly query: readonly Pair[]
}): string {
  const own = ownOriginOf(input.baseUrl)
  const path = input.path.trim()
  refuseControlCharacters(path)
  refuseFragment(path)
  const text = isAbsolute(path) ? absoluteUrl(path, own) : own + belowContext(path, input.baseUrl)
  const named = originOf(text)
  if (named !== own) throw anotherOrigin(path, named, own)
  const { pathname, search } = new URL(text)
  return own + pathname + withQuery(search, input.query)
}

function ownOriginOf(baseUrl: string): string {
  const origin = originOf(baseUrl)
  if (origin !== null) return origin
  throw new AppError('request_invalid', 'This tenant’s baseUrl is not an http or https address.', {
    hint: 'Add the newest installed payload of this tenant.',
  })
}

function isAbsolute(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('//')
}

function absoluteUrl(path: string, own: string): string {
  const text = path.startsWith('//') ? new URL(own).protocol + path : path
  if (URL.canParse(text)) return text
  throw new AppError('request_invalid', `“${redactText(path)}” is not a URL that can be read.`, {
    hint: 'Write a path such as /rest/api/3/myself.',
  })
}

function anotherOrigin(path: string, named: string | null, own: string): AppError {
  return new AppError(
    'path_names_another_origin',
    `“${redactText(path)}” names ${named ?? 'another scheme'}, but this tenant is ${own}.`,
    {
      hint: "A token goes only to its tenant's own origin. Write the path alone, or pick the tenant of that site.",
      details: { named: named ?? 'another scheme', own },
    },
  )
}

function belowContext(path: string, baseUrl: string): string {
  const context = new URL(baseUrl).pathname.replace(/\/$/, '')
  const rooted = path.startsWith('/') ? path : `/${path}`
  const within =
    rooted === context || rooted.startsWith(`${context}/`) || rooted.startsWith(`${context}?`)
  return context === '' || within ? rooted : context + rooted
}

function withQuery(search: string, query: readonly Pair[]): string {
  const added = query.map(([name, value]) => `${encodeQueryPart(name)}=${encodeQueryPart(value)}`)
  const own = search.replace(/^\?/, '')
  const all = own === '' ? added : [own, ...added]
  return all.length === 0 ? search : `?${all.join('&')}`
}

/** encodeURIComponent leaves the apostrophe; the wire form has it as `%27` in a query. */
function encodeQueryPart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27')
}

function refuseControlCharacters(path: string): void {
  const at = path.search(CONTROL)
  if (at === -1) return
  const code = path.charCodeAt(at).toString(16).padStart(4, '0')
  throw new AppError(
    'request_invalid',
    `The path holds the control character U+${code} at character ${at + 1}.`,
    {
      hint: 'Take it out, or write it percent-encoded (%0A for a line break).',
    },
  )
}

function refuseFragment(path: string): void {
  const at = path.indexOf('#')
  if (at === -1) return
  throw new AppError(
    'request_invalid',
    `The path has a “#” at character ${at + 1}; what follows it is never sent.`,
    {
      hint: 'Write %23 for a literal “#”, or take the fragment out.',
    },
  )
}
