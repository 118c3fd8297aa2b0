import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { liesAt } from '../wire/same-origin.ts'
import { fillPage, headerPolicy } from './page-policy.ts'
import { tableOf } from '../wire/table.ts'

/** The scheme and host under which the app's own page is served. Never `file:`. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://understudy'
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/** What the renderer's build consists of. A file of any other kind is not served. */
const mediaTypes: ReadonlyMap<string, string> = tableOf({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
})

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

export interface AppFile {
  readonly path: string
  readonly mediaType: string
}

/**
 * The file that an address of the app means, or null. Segments are checked one by one after
 * decoding: a separator, a `..`, a NUL or a drive letter that was hidden in an escape ends it.
 */
export function fileForAddress(folder: string, address: string): AppFile | null {
  if (!liesAt(address, [APP_ORIGIN])) return null
  const segments = decodedSegments(new URL(address).pathname)
  if (segments === null || segments.some((segment) => !isPlainName(segment))) return null
  const path = join(folder, ...segments)
  const mediaType = mediaTypes.get(extname(path))
  if (mediaType === undefined || !path.startsWith(folder + sep)) return null
  return { path, mediaType }
}

/**
 * Answers one request for `app:`; a page gets a nonce that no other load has.
 *
 * @param wasUsed whether tenants may be kept, so that the page asks for the workbench at once
 */
export async function answerAppRequest(
  { folder, wasUsed }: { readonly folder: string; readonly wasUsed: boolean },
  request: { readonly method: string; readonly url: string },
): Promise<Response> {
  if (request.method !== 'GET') return refusal(405)
  const file = fileForAddress(folder, request.url)
  if (file === null) return refusal(404)
  try {
    const bytes = await readFile(file.path)
    return file.mediaType.startsWith('text/html')
      ? page(
          wasUsed ? bytes.toString('utf8') : bytes.toString('utf8').replaceAll(FOR_WORKBENCH, ''),
        )
      : asset(bytes, file)
  } catch {
    return refusal(404)
  }
}

/** As .config/electron.vite.config.ts writes them. */
const FOR_WORKBENCH = /[ \t]*<link [^<>]{0,200}data-for="workbench"[^<>]{0,200}>\n?/g

function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(fillPage(html, nonce), {
    headers: {
      ...always,
      'content-type': mediaTypes.get('.html') ?? '',
      'content-security-policy': headerPolicy(nonce),
      'cache-control': 'no-store',
    },
  })
}

function asset(bytes: Uint8Array<ArrayBuffer>, { mediaType }: AppFile): Response {
  return new Response(bytes, { headers: { ...always, 'content-type': mediaType } })
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: always })
}

function decodedSegments(pathname: string): readonly string[] | null {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return null
  }
}

function isPlainName(segment: string): boolean {
  return /^[\w@][\w.@-]*$/.test(segment) && !segment.includes('..')
}
