import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type TenantProfile, tenantProfileSchema } from '../../contract/tenants.ts'
import { assertNever } from '../../contract/assert-never.ts'
import { AppError } from '../errors.ts'
import { DATABASE_NAME } from '../node/database-schema.ts'
import { documentPath, readDocument } from '../node/document-file.ts'
import { type PersonRow, personRows } from '../people/person-rows.ts'
import type * as SqliteFiles from '../node/sqlite-file.ts'
import { tenantRows } from '../tenants/tenant-rows.ts'
import { parseJson } from '../wire/json.ts'

/** Before the app has carried them over, they lie in the document of an earlier one. */
type Found =
  | { readonly kind: 'read'; readonly rows: readonly unknown[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'corrupt'; readonly reason: string }

/**
 * The profiles that the app keeps, also while it runs. Rows that this version cannot read are left out.
 *
 * @throws AppError `tenant_unknown` where there is no file, `document_corrupt` where it is unreadable
 */
export async function readProfiles(folder: string): Promise<TenantProfile[]> {
  const database = join(folder, DATABASE_NAME)
  const inDatabase = await readDatabase(database, 'tenants')
  const path = inDatabase.kind === 'absent' ? documentPath(folder, tenantRows.document) : database
  const found = inDatabase.kind === 'absent' ? readOldDocument(path) : inDatabase
  switch (found.kind) {
    case 'read':
      return found.rows.flatMap((row) => tenantProfileSchema.safeParse(row).data ?? [])
    case 'absent':
      throw new AppError('tenant_unknown', `No tenants are kept in ${folder}.`, {
        hint: 'Add the tenant in Understudy, or set UNDERSTUDY_DATA to its folder.',
      })
    case 'newer':
      throw new AppError('document_corrupt', `${path} was written by a newer Understudy.`, {
        hint: 'Update this program.',
      })
    case 'unreadable':
      throw new AppError('document_corrupt', `${path} cannot be opened (${found.code}).`, {
        hint: 'Look at the permissions of the file and its folder.',
      })
    case 'corrupt':
      throw new AppError('document_corrupt', `${path} is not a list of tenants: ${found.reason}.`, {
        hint: 'Start Understudy: it sets the file aside and says so.',
      })
    default:
      return assertNever(found)
  }
}

/** Who was acted as at a tenant; nobody where that cannot be read, as it is their names that are wanted. */
export async function readPeople(folder: string, tenantId: string): Promise<PersonRow[]> {
  const found = await readDatabase(join(folder, DATABASE_NAME), personRows.table)
  if (found.kind !== 'read') return []
  return found.rows
    .flatMap((row) => personRows.schema.safeParse(row).data ?? [])
    .filter((row) => row.tenantId === tenantId)
}

async function readDatabase(
  path: string,
  table: typeof tenantRows.table | typeof personRows.table,
): Promise<Found> {
  if (!existsSync(path)) return { kind: 'absent' }
  const { openToRead } = await loadSqlite()
  const opening = openToRead(path)
  if (opening.kind === 'damaged') return { kind: 'corrupt', reason: 'it is damaged' }
  if (opening.kind !== 'read') return opening
  try {
    const rows = opening.db.prepare(`SELECT body FROM ${table} ORDER BY place`).all()
    return { kind: 'read', rows: rows.map(({ body }) => parseJson(String(body))) }
  } catch {
    return { kind: 'corrupt', reason: 'its rows cannot be read' }
  } finally {
    opening.db.close()
  }
}

function readOldDocument(path: string): Found {
  const reading = readDocument(path, tenantRows.document)
  return reading.kind === 'read' ? { kind: 'read', rows: reading.document } : reading
}

/** Node 22 warns once that its SQLite is new, which is no concern of whoever reads the output. */
async function loadSqlite(): Promise<typeof SqliteFiles> {
  const warn = process.emitWarning.bind(process)
  process.emitWarning = () => undefined
  try {
    return await import('../node/sqlite-file.ts')
  } catch (cause) {
    throw new AppError('document_corrupt', `This Node ${process.version} has no SQLite.`, {
      hint: 'Run understudy with Node 22.16 or newer, or run the command with the app itself: Understudy inspect …',
      cause,
    })
  } finally {
    process.emitWarning = warn
  }
}

/**
 * The one tenant that a word names: by id, name, client key, site host or baseUrl.
 *
 * @throws AppError `tenant_unknown` where none or several are meant
 */
export function findProfile(profiles: readonly TenantProfile[], word: string): TenantProfile {
  const wanted = word.toLowerCase()
  const meant = profiles.filter((profile) => namesOf(profile).includes(wanted))
  const [first] = meant
  if (first === undefined) {
    throw new AppError('tenant_unknown', `No tenant is called ${JSON.stringify(word)}.`, {
      hint: knownWords(profiles),
    })
  }
  if (meant.length > 1) {
    throw new AppError(
      'tenant_unknown',
      `${meant.length} tenants are called ${JSON.stringify(word)}.`,
      { hint: `Name one by its id: ${meant.map(({ id }) => id).join(', ')}.` },
    )
  }
  return first
}

function namesOf({ id, name, clientKey, baseUrl }: TenantProfile): string[] {
  const host = URL.canParse(baseUrl) ? [new URL(baseUrl).host] : []
  return [id, name, clientKey, baseUrl, ...host].map((value) => value.toLowerCase())
}

const MOST_NAMES = 10

function knownWords(profiles: readonly TenantProfile[]): string {
  if (profiles.length === 0) return 'Add the tenant in Understudy first.'
  const names = profiles.slice(0, MOST_NAMES).map(({ name }) => name)
  return `Known: ${names.join(', ')}${profiles.length > MOST_NAMES ? ` and ${profiles.length - MOST_NAMES} more` : ''}.`
}
