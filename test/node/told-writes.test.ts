import { expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { ToldWrites } from '../../main/node/told-writes.ts'
import { checkRows } from '../rows.ts'

const WORDS = 'understudy.sqlite was not written: why. Make space.'

/** What is told of writes that end with these codes, one after the other; null for one that is kept. */
async function told(codes: readonly (string | null)[]): Promise<(string | null)[]> {
  const heard: (string | null)[] = []
  const left = [...codes]
  const database = new ToldWrites({
    read: () => Promise.resolve([]),
    write: () => {
      const code = left.shift() ?? null
      if (code === null) return Promise.resolve()
      const details = code === '' ? {} : { code }
      const message = 'understudy.sqlite was not written: why.'
      return Promise.reject(
        new AppError('document_unwritable', message, { hint: 'Make space.', details }),
      )
    },
  })
  database.onUnwritten((words) => heard.push(words))
  for (const code of codes) {
    const ended = database.write([{ sql: '' }]).then(
      () => null,
      (error: unknown) => (error instanceof AppError ? (error.details['code'] ?? '') : 'another'),
    )
    expect(await ended).toBe(code)
  }
  return heard
}

it('tells once that nothing can be written, and once that it can be again', async () => {
  await checkRows(
    [
      { id: 'a full disk', codes: ['SQLITE_FULL', 'SQLITE_FULL', null, null], says: [WORDS, null] },
      { id: 'only to be read', codes: ['SQLITE_READONLY'], says: [WORDS] },
      { id: 'held by another program', codes: [null, 'SQLITE_BUSY', null], says: [WORDS, null] },
      { id: 'damage of a table', codes: ['SQLITE_CORRUPT', 'SQLITE_NOTADB'], says: [] },
      // Each has a notice of its own.
      { id: 'gone', codes: ['FILE_GONE', null], says: [] },
      { id: 'another file', codes: ['FILE_REPLACED'], says: [] },
      { id: 'its thread', codes: ['THREAD_ENDED', 'THREAD_ENDED_BEFORE'], says: [] },
      { id: 'at the end', codes: ['CLOSED'], says: [] },
      { id: 'read-only from the start', codes: [''], says: [] },
    ],
    async ({ codes, says }) => {
      expect(await told(codes)).toEqual(says)
    },
  )
})
