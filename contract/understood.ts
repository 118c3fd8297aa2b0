import { z } from 'zod'
import { diagnosisSchema, products, speakers } from './diagnosis.ts'
import { MOST_OF_AN_IMPORT } from './limits.ts'

/** Passages of a text that are shown, and can be corrected; of more the first. */
export const MOST_PASSAGES = 200

/** Redacted. */
const readCallSchema = z.object({
  stepId: z.string(),
  method: z.string(),
  url: z.string(),
  /** Null where the text tells of no answer. */
  status: z.number().int().nullable(),
  /** Why there is none, where the text says it. */
  networkError: z.string().nullable(),
})

const readPassageSchema = z.object({
  /** Redacted; its beginning, where it is long. */
  text: z.string(),
  speaker: z.enum(speakers),
  product: z.enum(products),
  leftOut: z.boolean(),
})
export type ReadPassage = z.infer<typeof readPassageSchema>

/** What was read out of a pasted text, as far as a person can put it right. */
export const understoodSchema = z.object({
  calls: z.array(readCallSchema),
  /** The kind of each token, in words. */
  tokens: z.array(z.string()),
  /** In the order in which they were read. */
  passages: z.array(readPassageSchema),
  /** How many passages there are besides. */
  further: z.number().int(),
})
export type Understood = z.infer<typeof understoodSchema>

/** What a person knows better of a text: passages by their place in `understood`, from 0, calls by their step. */
export const correctionsSchema = z.object({
  passages: z
    .array(
      z.object({
        passage: z.number().int().min(0).max(MOST_PASSAGES),
        speaker: z.enum(speakers),
        /** Nothing of it counts, nor of the call that was read of it. */
        leftOut: z.boolean(),
      }),
    )
    .max(MOST_PASSAGES),
  answers: z
    .array(z.object({ stepId: z.string().max(200), status: z.number().int().min(100).max(599) }))
    .max(MOST_PASSAGES),
})
export type Corrections = z.infer<typeof correctionsSchema>

export const textOrderSchema = z.object({
  text: z.string().max(MOST_OF_AN_IMPORT),
  corrections: correctionsSchema.optional(),
})

export type TextOrder = z.infer<typeof textOrderSchema>

export const textDiagnosisSchema = z.object({
  diagnosis: diagnosisSchema,
  understood: understoodSchema,
})
export type TextDiagnosis = z.infer<typeof textDiagnosisSchema>
