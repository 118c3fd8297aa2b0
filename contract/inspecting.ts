import { z } from 'zod'
import { claimsReadingSchema, qshReadingSchema } from './claims.ts'

/** A pasted token explained, and what else can be asked about it. */
export const inspectionSchema = z.object({
  reading: claimsReadingSchema,
  /** The address that has the public key, to be asked only on request; null where none is needed. */
  keyQuestion: z.object({ url: z.string(), words: z.string() }).nullable(),
})
export type Inspection = z.infer<typeof inspectionSchema>

/** Two canonical requests: the common ends, and the middles in which they differ. */
export const canonicalDiffSchema = z.object({
  same: z.object({ before: z.string(), after: z.string() }),
  computed: z.string(),
  pasted: z.string(),
  firstDifference: z.number().int().nullable(),
})
export type CanonicalDiff = z.infer<typeof canonicalDiffSchema>

export const qshBenchSchema = z.object({
  reading: qshReadingSchema,
  diff: canonicalDiffSchema.nullable(),
})
export type QshBench = z.infer<typeof qshBenchSchema>

export const comparedClaimSchema = z.object({
  part: z.enum(['header', 'payload']),
  name: z.string(),
  side: z.enum(['both', 'different', 'left-only', 'right-only']),
  left: z.unknown(),
  right: z.unknown(),
})
export type ComparedClaim = z.infer<typeof comparedClaimSchema>

/**
 * A token that was edited and signed here, for practice. The token stays in main under `tokenId`;
 * `requests:send` names it to be sent in place of the real credential.
 */
export const madeTokenSchema = z.object({
  tokenId: z.string(),
  tenantId: z.string(),
  reading: claimsReadingSchema,
})
export type MadeToken = z.infer<typeof madeTokenSchema>
