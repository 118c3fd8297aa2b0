import { tableOf } from './table.ts'

/** Of which Python's mimetypes, Debian's /etc/mime.types and RFCs say the same. */
const TYPES: ReadonlyMap<string, string> = tableOf({
  txt: 'text/plain',
  csv: 'text/csv',
  htm: 'text/html',
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  pdf: 'application/pdf',
  zip: 'application/zip',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
})

/** The type of a file by its name; null where its name does not tell. */
export function typeByName(path: string): string | null {
  return TYPES.get(/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? null
}
