import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { HistoryEntry, HistorySearch } from '../../contract/history.ts'
import { BodyFiles } from '../../main/node/body-files.ts'
import { KeptHistory } from '../../main/node/kept-history.ts'
import { SqliteFile } from '../../main/node/sqlite-file.ts'
import type { HistoryRecord, Statement } from '../../main/ports.ts'
import { historyEntry } from '../fakes/history-entry.ts'

const NOON = Date.UTC(2026, 10, 28, 12)

const tenants = ['acme', 'acme-2', 'globex', 'ACME', 'glo\0bex', '" OR words : "mia']
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
  'api\0rest',
  'half\ud83d\ude00pair\ud83d',
]
/** Operators of a search, and what is text to nobody, among what is looked for. */
const hostile = [
  ...[
    'tenant:acme',
    '{tenant}:acme',
    'outcome:failed',
    '-words:mia',
    'NEAR(mia',
    'OR',
    'NOT',
    '^mia',
  ],
  ...[
    'mi*',
    '+',
    '"4',
    '"',
    '""',
    '(mia)',
    "mia'--",
    '?1',
    '\0',
    'mia\0',
    'api\0re',
    'rest\0',
    'half\ud83d',
  ],
  ...['pair\ud83d', '\ude00', '\ud83dmia', '\ufeffmia'],
]
const sought = [...said, 'iss', 'zoe', 'ACME-', 'api/3', 'acme', 'nobody', '-', ...hostile]

function recordOf(id: string, words: string, change: Partial<HistoryEntry>): HistoryRecord {
  const mia = { kind: 'user', accountId: 'mia-id' } as const
  const entry = historyEntry(id, { actingAs: mia, ...change })
  return { entry, words, body: '{}', bodies: [] }
}

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
    all.map(({ minute, words, ...rest }, at) =>
      recordOf(`x${at}`, words.join(' '), { ...rest, startedAt: NOON + minute * 60_000 }),
    ),
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

/** A history of nothing yet, with the file that it lies in. */
async function duringHistory(
  work: (history: KeptHistory, file: SqliteFile) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-history-search-'))
  const file = SqliteFile.open(folder, 0)
  try {
    const database = {
      read: (statement: Statement) => Promise.resolve(file.read(statement)),
      write: (statements: readonly Statement[]) => {
        file.write(statements)
        return Promise.resolve()
      },
    }
    await work(new KeptHistory(database, new BodyFiles(join(folder, 'history'))), file)
  } finally {
    file.close()
    rmSync(folder, { recursive: true })
  }
}

it('finds what a look at each exchange would find, in its order and page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.nat(30),
      fc.array(searches, { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 0, max: 8 }),
      (all, earlier, queries, most) =>
        duringHistory(async (history, file) => {
          await history.append(all.slice(0, earlier))
          file.write(TO_EARLIER_WORDS.map((sql) => ({ sql })))
          await history.append(all.slice(earlier))
          for (const query of queries)
            expect(await history.search(query, most)).toEqual(plainScan(all, query, most))
        }),
    ),
    { numRuns: 60 },
  )
})

it.each<[string, string, readonly string[]]>([
  ['a column of the index', 'tenant:globex', []],
  ['columns of it', '{tenant outcome} : failed', []],
  ['all but a column', '-words:quoted', []],
  ['a column that is written', 'tenant:acme', ['a']],
  ['an operator', 'GET OR POST', []],
  ['an operator that nothing follows', 'GET NOT', []],
  ['one that is nothing but an operator', 'AND', []],
  ['a distance', 'NEAR(quoted', ['a']],
  ['the beginning of a column', '^quoted', ['a']],
  ['a joined phrase', 'GET + quoted', ['a']],
  ['a quote at each end', '"quoted"', ['a']],
  ['an open quote', '"quoted', ['a']],
  ['a quote that ends the phrase', 'quoted" OR words : "POST', []],
  ['the end of a text in SQL', "quoted'--", ['a']],
  ['a place for a value', '?1', []],
  ['brackets', '(quoted', ['a']],
  ['no word at all', '- * " "" ( \0 \ud800', ['b', 'a']],
  ['a star', '*', ['b', 'a']],
  ['an apostrophe', "it's", []],
  ['a NUL between words', 'zero\0byte', ['a']],
  ['a NUL in place of a space', 'get\0quoted', ['a']],
  ['a NUL at an end', '\0quoted\0', ['a']],
  ['half a character', 'half\ud800', ['b']],
  ['its other half', '\udc00way', ['b']],
  ['100 KB of one letter', 'x'.repeat(100_000), []],
  ['100 KB of one word', 'quoted '.repeat(14_286), ['a']],
  ['100 KB of a phrase', 'quoted-'.repeat(14_286), []],
  ['a part twelve times, and what stands behind', `${'ho-'.repeat(12)}hu`, ['a']],
  ['a part twelve times, and what does not', `${'ho-'.repeat(12)}ha`, []],
  ['100 KB of quotes', `${'"'.repeat(100_000)}quoted`, ['a']],
])('takes for text what is typed: %s', async (_what, text, found) => {
  await duringHistory(async (history) => {
    await history.append([
      recordOf('a', `GET "quoted" NEAR(quoted) tenant:acme zero\0byte ${'ho '.repeat(12)}hum`, {}),
      recordOf('b', 'POST half\ud800 \udc00way', { tenantId: 'globex', outcome: 'failed' }),
    ])
    const query = { text, tenantId: null, failedOnly: false, since: null, after: null }
    expect((await history.search(query, 9)).map(({ id }) => id)).toEqual(found)
    const nowhere = { ...query, tenantId: 'nowhere', failedOnly: true }
    expect(await history.search(nowhere, 9)).toEqual([])
  })
})
