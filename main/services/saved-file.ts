import { createHash } from 'node:crypto'
import type { SavedEntry, SavedRequest } from '../../contract/saved.ts'
import { MOST_SAVED } from '../../contract/limits.ts'
import { AppError } from '../errors.ts'
import type * as RequestFiles from '../saved/request-file.ts'
import { utf8OfFile } from '../wire/utf8.ts'
import { LARGE_FILE, type TextReader } from './readings.ts'

/** A request, or what is wrong with its file. */
export type Reading = SavedRequest | AppError

/** Loaded when somebody saves: no start waits for a reader of YAML. */
export const formOfFiles = (): Promise<typeof RequestFiles> => import('../saved/request-file.ts')

/** As it stands in the list; none of a file that is not read. */
export function entryOf(path: string, reading: Reading | undefined): SavedEntry[] {
  if (reading === undefined) return []
  if (!(reading instanceof AppError)) {
    const { name, method, path: address } = reading
    return [{ path, name, method, address, problem: null }]
  }
  const name = path.split('/').at(-1) ?? path
  return [{ path, name, method: '', address: '', problem: reading.message }]
}

/** Throws AppError `saved_unreadable`. */
export type RequestReader = (text: string) => Promise<SavedRequest>

export function requestReader(texts: Pick<TextReader, 'read'>): RequestReader {
  return async (text) => {
    if (text.length > LARGE_FILE) return texts.read('saved', text)
    const { readRequestFile } = await formOfFiles()
    return readRequestFile(text)
  }
}

export function changed(message: string): AppError {
  return new AppError('saved_changed', message, {
    hint: 'Replace it, or save yours under another name.',
  })
}

export function gone(path: string): AppError {
  return new AppError('saved_changed', `“${path}” is not there any more.`, {
    hint: 'Save it there again, or under another name.',
    details: { gone: path },
  })
}

export function tooManyFiles(): AppError {
  const most = MOST_SAVED.toLocaleString('en')
  return new AppError('file_unreadable', `This folder holds more than ${most} saved requests.`, {
    hint: 'The first of them are listed. Choose a folder below it.',
  })
}

export function ownForm(): AppError {
  return new AppError('saved_unreadable', 'The name stands in this file in a form of its own.', {
    hint: 'Change it in an editor; it is not touched here.',
  })
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.toWellFormed())

/** Throws AppError `saved_unreadable` where it is not UTF-8: read nevertheless, it would be another one when written. */
export function textOf(bytes: Uint8Array): string {
  const text = utf8OfFile(bytes)
  if (text !== null) return text
  throw new AppError('saved_unreadable', 'This file is not UTF-8.', {
    hint: 'Save it as UTF-8 in an editor; it is not touched here.',
  })
}

export const markOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** Throws AppError `saved_unreadable` where no file could hold what is expected. */
export async function refuseFaults({ expect }: SavedRequest): Promise<void> {
  if (expect === null) return
  const { expectationFaults } = await import('../saved/expectation-faults.ts')
  const [first] = expectationFaults(expect)
  if (first === undefined) return
  const { of, part, at, message } = first
  const where = at === null ? part : `${part}, row ${at + 1}`
  throw new AppError(
    'saved_unreadable',
    `What is expected cannot be saved: ${where}: ${message}.`,
    {
      hint: 'Mend it under Expect; nothing was written.',
      details: { expect: of },
    },
  )
}
