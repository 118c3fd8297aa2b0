import { JSON_TYPE } from '../../../contract/json-type.ts'

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [JSON_TYPE, '.json'],
  [/\/html\b/iu, '.html'],
  [/\/csv\b/iu, '.csv'],
  [/^text\//iu, '.txt'],
  [/\/png\b/iu, '.png'],
  [/\/jpe?g\b/iu, '.jpg'],
  [/\/svg\b/iu, '.svg'],
  [/\/gif\b/iu, '.gif'],
  [/\/webp\b/iu, '.webp'],
  [/\/zip\b/iu, '.zip'],
  // Behind SVG, which is XML as well.
  [/[/+]xml\b/iu, '.xml'],
  [/\/pdf\b/iu, '.pdf'],
]

const MOST = 80

/** A file name for a body: its own where the site tells one, else the last part of its path; with an ending that fits its type. */
export function suggestedName(
  url: string,
  contentType: string | null,
  disposition: string | null,
): string {
  const path = url.replace(/[?#].*$/u, '')
  const last = path.split('/').findLast((part) => part !== '') ?? 'body'
  const name = toldName(disposition) ?? safeName(decoded(last) ?? last) ?? 'body'
  // `1.0` ends with no kind of file.
  const own = /\.(?!\d+$)\w{1,5}$/u.exec(name)?.[0]
  const told = ENDINGS.find(([type]) => type.test(contentType ?? ''))?.[1] ?? '.bin'
  const stem = own === undefined ? name : name.slice(0, -own.length)
  return `${stem.slice(0, MOST).trim()}${own ?? told}`
}

/** Of Content-Disposition: without what a system forbids or what would turn it around: https://www.rfc-editor.org/rfc/rfc6266#section-4.3 */
function toldName(disposition: string | null): string | null {
  const written = disposition ?? ''
  const [, extended] = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/iu.exec(written) ?? []
  const [, quoted, token] =
    /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/iu.exec(written) ?? []
  return safeName(decoded(extended) ?? quoted?.replace(/\\(.)/gu, '$1') ?? token ?? '')
}

function safeName(name: string): string | null {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const safe = last.replace(/[<>:"|?*\p{C}]+/gu, '-').replace(/^[\s.]+|\s+$/gu, '')
  return safe === '' ? null : safe
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text)
  } catch {
    return null
  }
}
