import { z } from 'zod'
import { MOST_OF_A_URL } from './limits.ts'
import { products } from './tenants.ts'

export const operationApis = [
  'platform',
  'software',
  'service-management',
  'confluence',
  'confluence-v1',
] as const
export type OperationApi = (typeof operationApis)[number]

/** Who may call an operation, by its reference; what is not said is not known. */
export const onlyForSchema = z.enum([
  'app',
  'connect-app',
  'forge-app',
  'connect-or-forge-app',
  'connect-or-oauth2-app',
])
export type OnlyFor = z.infer<typeof onlyForSchema>

const queryParameterSchema = z.object({
  name: z.string(),
  /** As `string`, `integer[]`. */
  type: z.string(),
  required: z.boolean(),
})

/** What Atlassian's reference says of one operation. */
export const operationSchema = z.object({
  api: z.enum(operationApis),
  method: z.string(),
  /** As the reference writes it: `/rest/api/3/issue/{issueIdOrKey}`. */
  path: z.string(),
  id: z.string(),
  summary: z.string(),
  /** The Connect scope, `NONE` and `INACCESSIBLE` among them; null where the reference does not say. */
  connect: z.string().nullable(),
  /** OAuth 2.0 and Forge scopes, the classic ones and those that can stand for them. */
  classic: z.array(z.string()),
  granular: z.array(z.string()),
  anonymous: z.boolean(),
  experimental: z.boolean(),
  deprecated: z.boolean(),
  /** An app that acts as a user is refused. */
  noImpersonation: z.boolean(),
  only: onlyForSchema.nullable(),
  /** Announced; days as 2026-10-01, and where Atlassian says so. */
  removal: z
    .object({ announced: z.string(), effective: z.string(), details: z.string() })
    .nullable(),
  /** The day on which a newer list of operations no longer had it. */
  gone: z.string().nullable(),
  query: z.array(queryParameterSchema),
})
export type Operation = z.infer<typeof operationSchema>

/** An operation for what was typed, and the path with the values that were typed in their places. */
export const operationOfferSchema = z.object({ operation: operationSchema, path: z.string() })
export type OperationOffer = z.infer<typeof operationOfferSchema>

export const operationSearchSchema = z.object({
  text: z.string().max(MOST_OF_A_URL),
  product: z.enum(products),
  most: z.number().int().min(1).max(100),
})
export type OperationSearch = z.infer<typeof operationSearchSchema>

/** A document that operations are read of: one that is built in, or one that a person imported. */
const operationsSourceSchema = z.object({
  api: z.enum(operationApis),
  title: z.string(),
  version: z.string(),
  /** The day on which it was copied or imported, as 2026-06-10. */
  copied: z.string(),
  isImported: z.boolean(),
  count: z.number().int(),
})
export type OperationsSource = z.infer<typeof operationsSourceSchema>
export const operationsSourcesSchema = z.array(operationsSourceSchema)

export const operationsOfApiSchema = z.object({ api: z.enum(operationApis) })

/** What an import brought; null where the person cancelled. */
export const importedOperationsSchema = z
  .object({
    api: z.enum(operationApis),
    /** `GET /rest/api/3/myself`, each: what the document before did not have, and what only it had. */
    added: z.array(z.string()),
    missing: z.array(z.string()),
    sources: operationsSourcesSchema,
  })
  .nullable()
export type ImportedOperations = z.infer<typeof importedOperationsSchema>
