import { randomUUID } from 'node:crypto'
import { constants, lstatSync } from 'node:fs'
import { lstat, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { AppError } from '../errors.ts'
import { hintOfSystemCode, systemCode } from './system-code.ts'

/** A pipe would be waited for, for a writer that never comes. Windows has no such flag. */
const NOT_WAITING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0

/** A file that is sent is held in memory as a whole. */
const MAX_FILE_BYTES = 256 * 1024 * 1024

const OWNER_ONLY = 0o600

/**
 * An ordinary file, whole. A device or a pipe is refused without being waited for.
 *
 * @throws AppError `file_unreadable`; messages hold the file's name and not its folder
 */
export function readChosenFile(path: string, maxBytes = MAX_FILE_BYTES): Promise<Uint8Array> {
  return reading(path, maxBytes, async (file) => {
    // It may have grown since it was looked at: no more is read than may be held.
    const stream = file.createReadStream({ autoClose: false, end: maxBytes })
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    if (bytes.byteLength > maxBytes) throw tooLarge(path, maxBytes)
    return bytes
  })
}

/** In bytes, unread. Throws as `readChosenFile` does. */
export function sizeOfChosenFile(path: string, maxBytes = MAX_FILE_BYTES): Promise<number> {
  return reading(path, maxBytes, (_file, size) => Promise.resolve(size))
}

/**
 * Puts the bytes where a person said: beside first, then in one step in the place of what was
 * there, so that a full disk or a kill leaves the old file. A link is replaced and not followed.
 *
 * @throws AppError `file_unwritable`
 */
export function replaceChosenFile(path: string, bytes: Uint8Array): Promise<void> {
  return untilWritten(putInPlace(path, bytes))
}

async function putInPlace(path: string, bytes: Uint8Array): Promise<void> {
  // The name is short whatever the other one is, so that it fits where that one does.
  const beside = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    const there = await lstat(path).catch(() => null)
    if (there !== null && !there.isFile() && !there.isSymbolicLink())
      throw new SystemFault(there.isDirectory() ? 'EISDIR' : 'ENOTFILE')
    await writeDurably(beside, bytes)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw fileFailure('file_unwritable', 'written', path, error)
  }
}

/** A file that nobody was asked about: whatever is there already is left alone. Throws likewise. */
export function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  return untilWritten(putBeside(path, bytes))
}

/** For files of the app's own: nobody else looks into it. Throws likewise. */
export async function makeOwnFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw fileFailure('file_unwritable', 'written', path, error)
  }
}

const underWay = new Set<Promise<void>>()

/** Once no file is being written any more. Never rejects; for the end of the app. */
export async function filesWritten(): Promise<void> {
  await Promise.allSettled(underWay)
}

async function untilWritten(written: Promise<void>): Promise<void> {
  underWay.add(written)
  try {
    await written
  } finally {
    underWay.delete(written)
  }
}

async function putBeside(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeDurably(path, bytes)
  } catch (error) {
    throw fileFailure('file_unwritable', 'written', path, error)
  }
}

/** The path, with a number before its extension where something is there already, be it a link. */
export function freePath(path: string): string {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? path : `${stem}-${count}${extension}`
    if (!isTaken(candidate)) return candidate
  }
}

/**
 * A name that any file system takes, from one that a server or a page suggested: no folders, no
 * control characters, no Windows device or trailing dot.
 */
export function safeFileName(suggested: string): string {
  const plain = suggested
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/[<>:"/\\|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 150)
  const isDevice = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i.test(
    plain,
  )
  return plain === '' || isDevice ? 'untitled' : plain
}

/** A reason of ours that is told as the system's reasons are. */
class SystemFault extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

async function reading<T>(
  path: string,
  maxBytes: number,
  read: (file: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  let file: FileHandle | undefined
  try {
    file = await open(path, constants.O_RDONLY | NOT_WAITING)
    const stats = await file.stat()
    if (!stats.isFile()) throw new SystemFault(stats.isDirectory() ? 'EISDIR' : 'ENOTFILE')
    if (stats.size > maxBytes) throw tooLarge(path, maxBytes)
    return await read(file, stats.size)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw fileFailure('file_unreadable', 'read', path, error)
  } finally {
    await file?.close()
  }
}

/** A new file on the disk, whole or not at all; `wx` follows no link. Throws the system's error. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  } finally {
    await file.close()
  }
}

function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // Writing there fails with the reason.
    return false
  }
}

function tooLarge(path: string, maxBytes: number): AppError {
  const megabytes = Math.floor(maxBytes / (1024 * 1024))
  return new AppError('file_unreadable', `${basename(path)} is larger than ${megabytes} MB.`, {
    hint: 'Choose a smaller file.',
  })
}

function fileFailure(
  code: 'file_unreadable' | 'file_unwritable',
  done: string,
  path: string,
  cause: unknown,
): AppError {
  const reason = systemCode(cause)
  return new AppError(code, `${basename(path)} could not be ${done} (${reason}).`, {
    hint: hintOfSystemCode(reason),
    details: { code: reason },
    cause,
  })
}
