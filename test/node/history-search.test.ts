import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { HistoryEntry, HistorySearch } from '../../contract/history.ts'
import { BodyFiles } from '../../main/node/body-files.ts'
import { KeptHistory } from '../../main/node/kept-history.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import type { HistoryRecord } from '../../main/ports.ts'

const NOON = Date.UTC(2026, 10, 28, 12)

const tenants = ['acme', 'acme-2', 'globex']
const said = [
  'issue',
  'Issues',
  'mia',
  'Zoë',
  'ACME-7',
  'acme-77',
  '404',
  '4',
  '/rest/api/3',
  'failed',
]
const sought = [...said, 'iss', 'zoe', 'ACME-', 'api/3', 'acme', 'nobody', '-', '"4']

const records = fc
  .array(
    fc.record({
      tenantId: fc.constantFrom(...tenants),
      // A clock is set back, and a long request ends after a later one.
      minute: fc.integer({ min: 0, max: 20 }),
      status: fc.constantFrom(200, 404, null),
      outcome: fc.constantFrom('answered' as const, 'failed' as const),
      finding: fc.constantFrom(null, { id: 'J15', cause: 'The issue is there, and not for Mia.' }),
      words: fc.array(fc.constantFrom(...said), { maxLength: 5 }),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ minute, words, ...rest }, at): HistoryRecord => {
      const entry: HistoryEntry = {
        ...rest,
        id: `x${at}`,
        startedAt: NOON + minute * 60_000,
        actingAs: { kind: 'user', accountId: 'mia-id' },
        personName: null,
        method: 'GET',
        path: '/rest/api/3/myself',
        totalMs: 12,
      }
      return { entry, words: words.join(' '), body: '{}', bodies: [] }
    }),
  )

const searches = fc.record({
  text: fc.array(fc.constantFrom(...sought), { maxLength: 3 }).map((words) => words.join(' ')),
  tenantId: fc.constantFrom(null, ...tenants, 'acm'),
  failedOnly: fc.boolean(),
  since: fc.option(fc.integer({ min: -1, max: 21 }).map((minute) => NOON + minute * 60_000)),
  after: fc.option(fc.integer({ min: 0, max: 29 }).map((at) => `x${at}`)),
})

/** In small letters without accents; what is neither letter nor digit parts them. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether the words of `typed` stand there one behind the other, the last one as a beginning. */
function says(text: string, typed: string): boolean {
  const wanted = wordsOf(typed)
  const last = wanted.length - 1
  const words = wordsOf(text)
  return words.some((_, from) =>
    wanted.every((word, at) => {
      const there = words[from + at] ?? ''
      return at === last ? there.startsWith(word) : there === word
    }),
  )
}

function plainScan(
  all: readonly HistoryRecord[],
  { text, tenantId, failedOnly, since, after }: HistorySearch,
  most: number,
): HistoryEntry[] {
  const typed = text.split(' ').filter((word) => wordsOf(word).length > 0)
  const before = all.findIndex(({ entry }) => entry.id === after)
  const kept = after === null ? all : all.slice(0, Math.max(before, 0))
  const found = kept.filter(({ entry, words }) => {
    const { outcome, status, finding } = entry
    const texts = [words, finding === null ? '' : `${finding.id} ${finding.cause}`]
    return (
      (tenantId === null || entry.tenantId === tenantId) &&
      (!failedOnly || outcome === 'failed' || (status ?? 0) >= 400) &&
      (since === null || entry.startedAt >= since) &&
      typed.every((word) => texts.some((each) => says(each, word)))
    )
  })
  return found
    .map(({ entry }) => entry)
    .toReversed()
    .slice(0, most + 1)
}

/** As an earlier version of the app kept what is kept so far. */
const TO_EARLIER_WORDS = [
  'INSERT INTO history_words (rowid, words, finding, tenant, outcome) SELECT rowid, words, finding, tenant, outcome FROM history_index',
  'DELETE FROM history_index',
]

it('finds what a look at each exchange would find, in its order and page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.nat(30),
      fc.array(searches, { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 0, max: 8 }),
      async (all, earlier, queries, most) => {
        const folder = mkdtempSync(join(tmpdir(), 'understudy-history-search-'))
        const file = SqliteFile.open(folder, 0)
        try {
          const history = new KeptHistory(
            {
              read: (statement) => Promise.resolve(file.read(statement)),
              write: (statements) => {
                file.write(statements)
                return Promise.resolve()
              },
            },
            new BodyFiles(join(folder, 'history')),
          )
          await history.append(all.slice(0, earlier))
          file.write(TO_EARLIER_WORDS.map((sql) => ({ sql })))
          await history.append(all.slice(earlier))
          for (const query of queries)
            expect(await history.search(query, most)).toEqual(plainScan(all, query, most))
        } finally {
          file.close()
          rmSync(folder, { recursive: true })
        }
      },
    ),
    { numRuns: 60 },
  )
})
