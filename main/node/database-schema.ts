/** The file in the user-data folder. */
export const DATABASE_NAME = 'understudy.sqlite'

/**
 * The words that past exchanges are found by. The beginning of a word is looked up where it has one of the
 * lengths of `prefix`; of any other length every word that begins so is gone through, with all that have it:
 * a single digit took 40 times as long among a hundred thousand.
 *
 * @see https://www.sqlite.org/fts5.html#prefix_indexes
 */
function wordsTable(name: string, prefix: string): readonly string[] {
  return [
    `CREATE VIRTUAL TABLE ${name} USING fts5 (words, finding, tenant, outcome, prefix = '${prefix}', tokenize = 'unicode61 remove_diacritics 2')`,
    `INSERT INTO ${name} (${name}, rank) VALUES ('secure-delete', 1)`,
  ]
}

const EARLIER_WORDS = wordsTable('history_words', '2 3 4 5 6')
const WORDS = wordsTable('history_index', '1 2 3 4 5 6 7 8 9 10 11 12')

/**
 * Where words lie, what is written first. What the app kept before there was the first stays in the
 * other until it is forgotten: to index it anew would hold up a start by a second for every few thousand.
 */
export const WORD_TABLES = [
  { name: 'history_index', create: WORDS },
  { name: 'history_words', create: EARLIER_WORDS },
] as const

/**
 * Each step lifts a file by one version; `user_version` counts the steps that were taken. A step that
 * was shipped is never changed: a change is a new step.
 *
 * A row is JSON under a key of its own and keeps its place, so that a list stays in the order in
 * which it was made.
 */
export const SCHEMA_STEPS: readonly string[] = [
  `CREATE TABLE tenants (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
   CREATE TABLE people (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
   CREATE TABLE set_aside (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, reason TEXT NOT NULL, body TEXT NOT NULL) STRICT;
   CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
  `CREATE TABLE unfinished (tenant TEXT PRIMARY KEY, work TEXT NOT NULL, name TEXT NOT NULL, generation INTEGER NOT NULL) STRICT`,
  // `body` is last: a listing does not read what lies behind the first page of a row.
  `CREATE TABLE history (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, started INTEGER NOT NULL, bytes INTEGER NOT NULL, entry TEXT NOT NULL, bodies TEXT NOT NULL, body TEXT NOT NULL) STRICT;
   CREATE INDEX history_of_tenant ON history (tenant, place);
   CREATE INDEX history_by_time ON history (started);
   ${EARLIER_WORDS.join(';\n')}`,
  `CREATE TABLE tabs (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT`,
  WORDS.join(';\n'),
  // What is too many or too large is told from this alone: the rows are a page of the file each.
  `CREATE INDEX history_sizes ON history (place, bytes)`,
]

/** What the daily copies hold: neither drafts nor history, so that what is removed is gone. */
export const COPIED_TABLES = ['tenants', 'people', 'set_aside', 'facts', 'unfinished'] as const

/** What is read as a whole at start, and so is checked as a whole then. */
export const CHECKED_TABLES = [...COPIED_TABLES, 'tabs'] as const
