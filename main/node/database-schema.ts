/** The file in the user-data folder. */
export const DATABASE_NAME = 'understudy.sqlite'

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
   CREATE VIRTUAL TABLE history_words USING fts5 (words, finding, tenant, outcome, prefix = '2 3 4 5 6', tokenize = 'unicode61 remove_diacritics 2');
   INSERT INTO history_words (history_words, rank) VALUES ('secure-delete', 1)`,
  `CREATE TABLE tabs (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT`,
]

/** What the daily copies hold: neither drafts nor history, so that what is removed is gone. */
export const COPIED_TABLES = ['tenants', 'people', 'set_aside', 'facts', 'unfinished'] as const

/** What is read as a whole at start, and so is checked as a whole then. */
export const CHECKED_TABLES = [...COPIED_TABLES, 'tabs'] as const
