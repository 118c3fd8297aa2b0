import { z } from 'zod'
import { type TenantProfile, tenantProfileSchema } from '../../contract/tenants.ts'
import { assertNever } from '../../contract/assert-never.ts'
import { AppError } from '../errors.ts'
import { documentPath, readDocument } from '../node/document-file.ts'
import { tenantsDocument } from '../tenants/tenants-document.ts'

/** The same document with its rows unread: a broken one must not hide the others. */
const unreadRows = {
  ...tenantsDocument,
  schema: z.object({ tenants: z.array(z.unknown()) }),
}

/**
 * The profiles that the app keeps. Rows that this version cannot read are left out.
 *
 * @throws AppError `tenant_unknown` where there is no file, `document_corrupt` where it is unreadable
 */
export function readProfiles(folder: string): TenantProfile[] {
  const path = documentPath(folder, tenantsDocument)
  const reading = readDocument(path, unreadRows)
  switch (reading.kind) {
    case 'read':
      return reading.document.tenants.flatMap(
        (row) => tenantProfileSchema.safeParse(row).data ?? [],
      )
    case 'absent':
      throw new AppError('tenant_unknown', `No tenants are kept in ${path}.`, {
        hint: 'Add the tenant in Understudy, or set UNDERSTUDY_DATA to its folder.',
      })
    case 'newer':
      throw new AppError('document_corrupt', `${path} was written by a newer Understudy.`, {
        hint: 'Update this program.',
      })
    case 'unreadable':
      throw new AppError('document_corrupt', `${path} cannot be opened (${reading.code}).`, {
        hint: 'Look at the permissions of the file and its folder.',
      })
    case 'corrupt':
      throw new AppError(
        'document_corrupt',
        `${path} is not a list of tenants: ${reading.reason}.`,
        {
          hint: 'Start Understudy: it sets the file aside and says so.',
        },
      )
    default:
      return assertNever(reading)
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
