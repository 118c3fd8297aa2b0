import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../errors.ts'
import { systemCode } from './document-file.ts'

/** A file that is sent is held in memory as a whole. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024

/** Throws AppError `file_unreadable`; messages hold the file's name and not its folder. */
export async function readChosenFile(
  path: string,
  maxBytes: number = MAX_FILE_BYTES,
): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) throw tooLarge(path, maxBytes)
    return await readFile(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw fileFailure('file_unreadable', 'read', path, error)
  }
}

/** Throws AppError `file_unwritable`. */
export async function writeChosenFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes)
  } catch (error) {
    throw fileFailure('file_unwritable', 'written', path, error)
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
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain)
  return plain === '' || isDevice ? 'untitled' : plain
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
    hint: 'Check that it is there, and its permissions.',
    details: { code: reason },
    cause,
  })
}
