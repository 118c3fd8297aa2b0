import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type TenantProfile, tenantProfileSchema } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { tenantsDocument } from '../tenants/tenants-document.ts'

/** As the app writes it. Rows are parsed one by one: a broken one must not hide the others. */
const fileSchema = z.object({
  version: z.number(),
  document: z.object({ tenants: z.array(z.unknown()) }),
})

/**
 * The profiles that the app keeps. Rows that this version cannot read are left out.
 *
 * @throws AppError `tenant_unknown` where there is no file, `document_corrupt` where it is unreadable
 */
export function readProfiles(folder: string): TenantProfile[] {
  const path = join(folder, `${tenantsDocument.name}.json`)
  const file = fileSchema.safeParse(readJsonFile(path))
  if (!file.success) {
    throw new AppError('document_corrupt', `${path} is not a list of tenants.`, {
      hint: 'Start Understudy: it sets the file aside and says so.',
    })
  }
  if (file.data.version > tenantsDocument.version) {
    throw new AppError('document_corrupt', `${path} was written by a newer Understudy.`, {
      hint: 'Update this program.',
    })
  }
  return file.data.document.tenants.flatMap((row) => {
    const profile = tenantProfileSchema.safeParse(row)
    return profile.success ? [profile.data] : []
  })
}

function readJsonFile(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new AppError('tenant_unknown', `No tenants are kept in ${path}.`, {
      hint: 'Add the tenant in Understudy, or set UNDERSTUDY_DATA to its folder.',
      cause,
    })
  }
  try {
    return JSON.parse(text)
  } catch {
    return null
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
