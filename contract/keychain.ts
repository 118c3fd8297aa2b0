import { z } from 'zod'
import { idSchema } from './ids.ts'

/**
 * Secrets in the keychain that belong to no tenant, each by the id under which it lies; never the
 * secret. They may be of a tenant whose row was lost, or of an Understudy with a folder of its own.
 */
export const orphansSchema = z.object({
  ids: z.array(idSchema).max(100_000),
})
export type Orphans = z.infer<typeof orphansSchema>

export const removedOrphansSchema = z.object({ removed: z.number().int() })
