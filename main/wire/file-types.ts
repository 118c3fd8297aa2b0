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

/** Of what else is attached to issues: https://www.iana.org/assignments/media-types */
const MORE: ReadonlyMap<string, string> = tableOf({
  log: 'text/plain',
  css: 'text/css',
  js: 'text/javascript',
  tsv: 'text/tab-separated-values',
  ics: 'text/calendar',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  rtf: 'application/rtf',
  gz: 'application/gzip',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  msg: 'application/vnd.ms-outlook',
  eml: 'message/rfc822',
  avif: 'image/avif',
  bmp: 'image/bmp',
  heic: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
})

export const UNKNOWN_TYPE = 'application/octet-stream'

function endingOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** The type of a file by its name, as other programs tell it too; null where its name does not tell. */
export function typeByName(path: string): string | null {
  return TYPES.get(endingOf(path)) ?? null
}

/** What this app sends a file of that name or path as. */
export function typeOfFile(path: string): string {
  const ending = endingOf(path)
  return TYPES.get(ending) ?? MORE.get(ending) ?? UNKNOWN_TYPE
}
