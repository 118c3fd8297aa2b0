/** Primary result codes, https://www.sqlite.org/rescode.html; the others are answered as a number. */
const NAMES: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}

/** The file was removed, moved or replaced by a folder while it was open. */
export const FILE_GONE = 'FILE_GONE'

/** Another file was put in its place, or written over it, while it was open. */
export const FILE_REPLACED = 'FILE_REPLACED'

/** The thread ended while it worked: what it had not answered may or may not be in the file. */
export const THREAD_ENDED = 'THREAD_ENDED'
/** It ended, and the next one has found that the change is not in the file. */
export const ENDED_BEFORE = 'THREAD_ENDED_BEFORE'
/** It does not come up any more, or not for long. */
export const THREAD_ENDS_AGAIN = 'THREAD_ENDS_AGAIN'

/** The name of what SQLite or the system answered, such as `SQLITE_FULL` or `EACCES`. */
export function databaseCode(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN'
  if ('errcode' in error && typeof error.errcode === 'number') {
    const primary = error.errcode & 0xff
    return NAMES[primary] ?? `SQLITE_${primary}`
  }
  return 'code' in error ? String(error.code) : 'UNKNOWN'
}

/** Whether the bytes are no database, or a broken one: all else leaves the file as it is. */
export function isDamage(code: string): boolean {
  return code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB'
}

/** What a person can do about it. */
export function databaseHint(code: string): string {
  if (code === 'SQLITE_FULL') return 'Make space on the disk, then try again.'
  if (code === FILE_GONE)
    return 'The file was removed or moved while Understudy ran. Put it, or its folder, back where it was, then try again.'
  if (code === FILE_REPLACED)
    return 'Another file was put in its place while Understudy ran. It is left as it is. Read it anew to go on with it.'
  if (code === ENDED_BEFORE) return 'Try again: the thread was started anew.'
  if (code === THREAD_ENDED)
    return 'Try again: the file is read anew as soon as the thread comes up, and what was kept shows then.'
  if (code === THREAD_ENDS_AGAIN)
    return 'Wait a minute and try again. If it goes on, close Understudy, move the file elsewhere and start again: the newest copy is offered then.'
  if (code === 'CLOSED') return 'Start Understudy again, then try again.'
  if (isDamage(code))
    return 'Start Understudy again: it sets the file aside then, and offers the newest copy. Where only the history is damaged it does not: close Understudy, move the file elsewhere and start again.'
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED')
    return 'Another program holds the file. Close it, then try again.'
  return 'Check the space on the disk and the permissions of the file and its folder.'
}

/** Why the file was not read or written, in words. */
export function databaseWords(code: string): string {
  if (code === 'CLOSED') return 'the app is closing it'
  if (code === FILE_REPLACED) return 'another file lies in its place'
  if (code === FILE_GONE) return 'it is no longer there'
  if (code === THREAD_ENDED || code === ENDED_BEFORE) return 'its thread ended before it answered'
  if (code === THREAD_ENDS_AGAIN) return 'its thread ends each time it is started'
  return isDamage(code) ? `it is damaged (${code})` : `the system answered ${code}`
}
