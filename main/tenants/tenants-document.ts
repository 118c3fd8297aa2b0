import { z } from 'zod'
import { tenantProfileSchema } from '../../contract/tenants.ts'

/** Every tenant, without any secret. A stored `memory` means that its secret died with the app. */
export const tenantsDocumentSchema = z.object({ tenants: z.array(tenantProfileSchema) })

export type TenantsDocument = z.infer<typeof tenantsDocumentSchema>

/** What tenants.json is. A change that an older app could not read counts `version` up. */
export const tenantsDocument: {
  readonly name: string
  readonly schema: z.ZodType<TenantsDocument>
  readonly version: number
  readonly fallback: TenantsDocument
  readonly migrate: (document: unknown, from: number) => unknown
} = {
  name: 'tenants',
  schema: tenantsDocumentSchema,
  version: 1,
  fallback: { tenants: [] },
  // There is no older version yet: what says so is no document of ours, and the schema judges it.
  migrate: (document) => document,
}
