import { z } from 'zod'
import { tenantProfileSchema } from '../../contract/tenants.ts'
import { isObject } from '../wire/json.ts'

/** Every tenant, without any secret. A stored `memory` means that its secret died with the app. */
export const tenantsDocumentSchema = z.object({ tenants: z.array(tenantProfileSchema) })

export type TenantsDocument = z.infer<typeof tenantsDocumentSchema>

/**
 * What tenants.json is. A change that an older app could not read counts `version` up; another kind of
 * tenant is one.
 */
export const tenantsDocument: {
  readonly name: string
  readonly schema: z.ZodType<TenantsDocument>
  readonly version: number
  readonly fallback: TenantsDocument
  readonly migrate: (document: unknown, from: number) => unknown
} = {
  name: 'tenants',
  schema: tenantsDocumentSchema,
  version: 2,
  fallback: { tenants: [] },
  migrate: (document) => ({ tenants: versionOne.parse(document).tenants.map(asConnect) }),
}

const versionOne = z.object({ tenants: z.array(z.unknown()) })

/** Version 1 knew no other kind, and so said none. What is no row at all is for the schema to judge. */
function asConnect(row: unknown): unknown {
  return isObject(row) ? { ...row, kind: 'connect' } : row
}
