import { z } from 'zod'

/** A row that could not be read. It lies beside the others until it is put back or let go. */
export const setAsideRowSchema = z.object({
  id: z.number().int(),
  kind: z.enum(['tenants', 'people', 'tabs']),
  /** What a person would call it. */
  name: z.string(),
  reason: z.string(),
})
export type SetAsideRow = z.infer<typeof setAsideRowSchema>

/**
 * A change of a tenant that ended with the app, between the keychain and the database. `add-over` is an
 * `add` where the keychain held, or may have held, a secret under the tenant's id before.
 */
export const interruptedSchema = z.object({
  tenantId: z.string(),
  work: z.enum(['add', 'add-over', 'renew', 'remove']),
  name: z.string(),
})
export type Interrupted = z.infer<typeof interruptedSchema>

/** What a copy of the database holds. */
export const offeredCopySchema = z.object({
  /** Milliseconds since the epoch. */
  madeAt: z.number(),
  tenants: z.number().int(),
  people: z.number().int(),
})
export type OfferedCopy = z.infer<typeof offeredCopySchema>

/** Of the database's file: the one that was opened, no file any more, or another one in its place. */
export const databasePlaceSchema = z.enum(['own', 'gone', 'replaced'])
export type DatabasePlace = z.infer<typeof databasePlaceSchema>

/** Of the thread that reads and writes the database: it runs, ended meanwhile, or ended and runs again. */
export const databaseThreadSchema = z.enum(['runs', 'ended', 'begun-again'])
export type DatabaseThread = z.infer<typeof databaseThreadSchema>
