import { z } from 'zod'
import { type TenantProfile, tenantProfileSchema } from '../../contract/tenants.ts'
import { isObject } from '../wire/json.ts'
import { shownName } from '../wire/shown.ts'

/** In tenants.json, where an earlier app kept them. Version 1 knew no other kind, and so said none. */
const documentSchema: z.ZodType<readonly unknown[]> = z
  .object({ tenants: z.array(z.unknown()) })
  .transform(({ tenants }) => tenants)

const versionOne = z.object({ tenants: z.array(z.unknown()) })

/**
 * How tenants lie in the database: without any secret, one row each. A stored `memory` means that its
 * secret died with the app.
 */
export const tenantRows = {
  table: 'tenants',
  schema: tenantProfileSchema,
  keyOf: ({ id }: TenantProfile): string => id,
  nameOf: (row: unknown): string | null => {
    const { name, baseUrl, id } = isObject(row) ? row : {}
    return (
      [name, baseUrl, id]
        .map((each) => shownName(typeof each === 'string' ? each : ''))
        .find((each) => each !== '') ?? null
    )
  },
  document: {
    name: 'tenants',
    schema: documentSchema,
    version: 2,
    fallback: [],
    migrate: (document: unknown): unknown => ({
      tenants: versionOne.parse(document).tenants.map(asConnect),
    }),
  },
} as const

function asConnect(row: unknown): unknown {
  return isObject(row) ? { ...row, kind: 'connect' } : row
}
