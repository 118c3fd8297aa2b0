import type { Part } from '../../../contract/draft.ts'
import { typeOfFile, UNKNOWN_TYPE } from '../../wire/file-types.ts'
import { tableOf } from '../../wire/table.ts'
import type { Dropped } from '../remarks.ts'

/** What curl takes a file for by its name (lib/mime.c, Curl_mime_contenttype). */
const TYPES: ReadonlyMap<string, string> = tableOf({
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  htm: 'text/html',
  html: 'text/html',
  pdf: 'application/pdf',
  xml: 'application/xml',
})

export const NO_FIELD = 'A field without “=”, which curl would refuse.'

/**
 * The parts of `-F name=value` as curl reads it (https://curl.se/docs/manpage.html#-F): one, or one for
 * each file of a list; none where it is no field.
 */
export function readFormOption(text: string, dropped: Dropped): readonly Part[] {
  const at = text.indexOf('=')
  if (at < 1) {
    dropped.push(at < 0 ? NO_FIELD : 'A field without a name.')
    return []
  }
  const name = text.slice(0, at)
  const sign = /^[@<]/.exec(text.slice(at + 1))?.[0] ?? ''
  const written = text.slice(at + 1 + sign.length)
  if (sign === '@') return filesOf(name, written, dropped)
  const { value, type, filename } = readValue(written, sign === '' ? ';' : ',;', name, dropped)
  const more = type === null ? {} : { contentType: type }
  if (sign === '' && filename === null) return [{ name, text: value, ...more }]
  if (sign === '') {
    const contentType = type ?? typeOfUnsaid('', filename)
    const named = { name, base64: Buffer.from(value).toString('base64'), filename: filename ?? '' }
    return [contentType === null ? named : { ...named, contentType }]
  }
  dropped.push(`The field ${name} read its text from the file ${value}; it is a file part now.`)
  return [{ name, file: value, ...(filename === null ? {} : { filename }), ...more }]
}

function filesOf(name: string, text: string, dropped: Dropped): readonly Part[] {
  const parts: Part[] = []
  for (let left: string | null = text; left !== null;) {
    const { value, type, filename, next } = readValue(left, ',;', name, dropped)
    const contentType = type ?? typeOfUnsaid(value, filename)
    parts.push({
      name,
      file: value,
      ...(filename === null ? {} : { filename }),
      ...(contentType === null ? {} : { contentType }),
    })
    left = next
  }
  if (parts.length > 1)
    dropped.push(
      `curl sends the files of ${name} within one part; they are parts of their own now.`,
    )
  return parts
}

/** As what curl sends a file of that path and name; null where this app takes it for the same. */
function typeOfUnsaid(path: string, filename: string | null): string | null {
  const curls = typeByName(filename ?? '') ?? typeByName(path) ?? UNKNOWN_TYPE
  return curls === UNKNOWN_TYPE && typeOfFile(filename ?? path) === UNKNOWN_TYPE ? null : curls
}

function typeByName(path: string): string | null {
  return TYPES.get(/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? null
}

interface FormValue {
  readonly value: string
  readonly type: string | null
  readonly filename: string | null
  /** What follows behind a comma, where a list goes on. */
  readonly next: string | null
}

const QUOTED = /^"((?:[^"\\]|\\.)*)"/s
const PARAMETER = /^;\s*(type|filename|headers|encoder)=(?:"((?:[^"\\]|\\.)*)"[^,;]*)?/s

/** The value up to a separator, in quotes or bare, and the parameters behind it. */
function readValue(text: string, separators: string, name: string, dropped: Dropped): FormValue {
  const quoted = QUOTED.exec(text)
  const value = quoted === null ? upTo(text, separators) : unescape(quoted[1] ?? '')
  let rest = text.slice(quoted?.[0].length ?? value.length)
  const found = new Map<string, string>()
  for (;;) {
    const parameter = PARAMETER.exec(rest)
    if (parameter === null) break
    const [whole, key = '', inQuotes] = parameter
    const bare = inQuotes === undefined ? bareValue(rest.slice(whole.length), key, separators) : ''
    found.set(key, inQuotes === undefined ? bare : unescape(inQuotes))
    rest = rest.slice(whole.length + bare.length)
  }
  for (const [key, word] of [
    ['headers', 'headers'],
    ['encoder', 'encoding'],
  ] as const)
    if (found.has(key)) dropped.push(`The ${word} of the part ${name}.`)
  const next = separators.includes(',') && rest.startsWith(',') ? rest.slice(1) : null
  return { value, type: found.get('type') ?? null, filename: found.get('filename') ?? null, next }
}

/** A type may have parameters of its own, `text/plain; charset=utf-8`. */
function bareValue(text: string, key: string, separators: string): string {
  const end = key === 'type' ? /;\s*(?:type|filename|headers|encoder)=|,/ : /;/
  const at = text.search(end)
  const own = at < 0 ? text : text.slice(0, at)
  return key !== 'type' && separators.includes(',') ? upTo(own, ',') : own
}

function upTo(text: string, separators: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (separators.includes(text[at] ?? '')) return text.slice(0, at)
  return text
}

function unescape(text: string): string {
  return text.replace(/\\(["\\])/g, '$1')
}
