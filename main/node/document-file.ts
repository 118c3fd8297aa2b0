import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { z } from 'zod'
import { systemCode } from './system-code.ts'

/** What a document is, apart from where it lies. On disk it is `{ "version": …, "document": … }`. */
export interface DocumentShape<T> {
  /** The file's name without `.json`. */
  readonly name: string
  readonly schema: z.ZodType<T>
  /** Counts up with each change that an older app could not read. */
  readonly version: number
  readonly fallback: T
  /** Lifts a document of an older version; its result is parsed like any other. */
  readonly migrate?: (document: unknown, from: number) => unknown
}

export type DocumentReading<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'read'; readonly document: T }
  /** The bytes are there and are no document of this shape. */
  | { readonly kind: 'corrupt'; readonly reason: string }
  /** A newer app wrote it. */
  | { readonly kind: 'newer'; readonly version: number }
  /** The system would not hand out the bytes. `code` is the system's. */
  | { readonly kind: 'unreadable'; readonly code: string }

/** Why a file is left alone; its words are one for all that the app keeps. */
export const NEWER = 'a newer version of this app wrote it'

/** What to do about a file that was not written, by the reason that is said. */
export function hintToWrite(reason: string): string {
  return reason === NEWER
    ? 'Update the app. To go on with this version, move that file away yourself, then start again.'
    : 'Check the space on the disk and the permissions of the file and its folder.'
}

export function documentPath(folder: string, shape: { readonly name: string }): string {
  return join(folder, `${shape.name}.json`)
}

/** Reads and checks one document; touches nothing. Plain Node, so a terminal program can use it. */
export function readDocument<T>(path: string, shape: DocumentShape<T>): DocumentReading<T> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const code = systemCode(error)
    return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable', code }
  }
  return parseDocument(text, shape)
}

export function parseDocument<T>(text: string, shape: DocumentShape<T>): DocumentReading<T> {
  const value = parseKept(text)
  if (value === undefined)
    return { kind: 'corrupt', reason: text.trim() === '' ? 'the file is empty' : 'it is not JSON' }
  const wrapper = unwrap(value)
  if (wrapper === null) return { kind: 'corrupt', reason: 'it has no version and document' }
  if (wrapper.version > shape.version) return { kind: 'newer', version: wrapper.version }
  return parseWrapped(wrapper, shape)
}

/** What a kept JSON text holds; undefined where it is none. */
export function parseKept(text: string): unknown {
  try {
    // Notepad and others put a byte-order mark before what they save.
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** What is written: the wrapper that readDocument expects. */
export function wrapDocument<T>(
  document: T,
  shape: DocumentShape<T>,
): Readonly<Record<string, unknown>> {
  return { version: shape.version, document: shape.schema.parse(document) }
}

/** A path that is free, `<name>.set-aside-<time>.json`; `now` in milliseconds since the epoch. */
export function asidePath(path: string, now: number): string {
  const extension = extname(path)
  const stem = join(dirname(path), basename(path, extension))
  const time = new Date(now).toISOString().replace(/[:.]/g, '-')
  let target = `${stem}.set-aside-${time}${extension}`
  for (let count = 2; existsSync(target); count += 1) {
    target = `${stem}.set-aside-${time}-${count}${extension}`
  }
  return target
}

/** Moves a file out of the way, and answers where it lies now. Throws the system's error. */
export function setAsideFile(path: string, now: number): string {
  const target = asidePath(path, now)
  renameSync(path, target)
  return target
}

/** What kills left of documents that were being written: electron-store's temporary files. */
export function sweepUnfinishedDocuments(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (/\.json\.tmp-\d{10}[\da-f]{6}$/.test(name)) rmSync(join(folder, name), { force: true })
    }
  } catch {
    // No folder yet, or one that cannot be written: what lies there harms nobody.
  }
}

function parseWrapped<T>(
  wrapper: { readonly version: number; readonly document: unknown },
  shape: DocumentShape<T>,
): DocumentReading<T> {
  let document = wrapper.document
  if (wrapper.version < shape.version && shape.migrate !== undefined) {
    try {
      document = shape.migrate(document, wrapper.version)
    } catch {
      return { kind: 'corrupt', reason: `version ${wrapper.version} could not be carried over` }
    }
  }
  const parsed = shape.schema.safeParse(document)
  if (parsed.success) return { kind: 'read', document: parsed.data }
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  return { kind: 'corrupt', reason: `${where === '' ? 'the document' : where} has another shape` }
}

function unwrap(value: unknown): { readonly version: number; readonly document: unknown } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  if (!('version' in value) || !('document' in value)) return null
  const { version, document } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null
  return { version, document }
}
