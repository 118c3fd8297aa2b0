import { AppError } from '../errors.ts'
import type { Database, Statement } from '../ports.ts'
import { documentPath, NEWER, readDocument, setAsideFile } from './document-file.ts'
import { checkRow, keyAndBody, setAside, type CarriedShape } from './kept-rows.ts'
import { systemCode } from './system-code.ts'

export interface CarriedOver {
  /** Where a document lies now of which nothing could be read, or null. */
  readonly setAside: string | null
  /** Why the document was left for another start, or null. */
  readonly left: string | null
}

const NOTHING: CarriedOver = { setAside: null, left: null }

/**
 * Takes the rows of an earlier app's JSON document into the database, once: rows and the note that
 * they were taken are one transaction. The document stays where it is. A row that is there already
 * wins; one that cannot be read is set aside alone.
 *
 * @param facts.lost the database is new in the place of one that was lost: its copy is newer than the document
 */
export async function carryOver<T>(
  shape: CarriedShape<T>,
  database: Database,
  facts: { readonly folder: string; readonly now: number; readonly lost: boolean },
): Promise<CarriedOver> {
  const { document } = shape
  const note = `${document.name}.json carried over`
  const noted: Statement = {
    sql: 'INSERT OR REPLACE INTO facts VALUES (?, ?)',
    values: [note, new Date(facts.now).toISOString()],
  }
  const sql = 'SELECT value FROM facts WHERE name = ?'
  if ((await database.read({ sql, values: [note] })).length > 0) return NOTHING
  if (facts.lost) {
    return takeOver(database, [noted], document.name)
  }
  const path = documentPath(facts.folder, document)
  const reading = readDocument(path, document)
  switch (reading.kind) {
    case 'absent':
      return NOTHING
    case 'newer':
      return { setAside: null, left: `${document.name}.json: ${NEWER}` }
    case 'unreadable':
      return {
        setAside: null,
        left: `${document.name}.json: it cannot be opened (${reading.code})`,
      }
    case 'corrupt':
      return moveAside(path, facts.now, `${document.name}.json`)
    case 'read':
      return takeOver(database, [...statementsFor(reading.document, shape), noted], document.name)
  }
}

/** A full disk at the first start of this app is no reason not to start: the next one takes it over. */
async function takeOver(
  database: Database,
  statements: readonly Statement[],
  name: string,
): Promise<CarriedOver> {
  try {
    await database.write(statements)
    return NOTHING
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const code = error.details['code'] ?? error.code
    return { setAside: null, left: `${name}.json: what it holds cannot be written (${code})` }
  }
}

function statementsFor<T>(values: readonly unknown[], shape: CarriedShape<T>): Statement[] {
  const { table } = shape
  const rows = new Map<string, string>()
  const aside: Statement[] = []
  for (const [at, value] of values.entries()) {
    const reading = checkRow(value, shape)
    if (reading.kind === 'read') {
      const [key, body] = keyAndBody(reading.row, shape)
      rows.set(key, body)
      continue
    }
    const name = reading.name ?? `number ${at + 1} of ${shape.document.name}.json`
    const text = JSON.stringify(value, null, 2)
    aside.push(setAside({ kind: table, name, reason: reading.reason }, text))
  }
  const sql = `INSERT INTO ${table} (key, body) VALUES (?, ?) ON CONFLICT (key) DO NOTHING`
  return [...[...rows].map((values) => ({ sql, values })), ...aside]
}

function moveAside(path: string, now: number, name: string): CarriedOver {
  try {
    return { setAside: setAsideFile(path, now), left: null }
  } catch (error) {
    const left = `${name}: it is damaged and cannot be moved aside (${systemCode(error)})`
    return { setAside: null, left }
  }
}
