import { z } from 'zod'
import { diagnosisSchema, products, speakers } from './diagnosis.ts'
import { MOST_OF_A_METHOD, MOST_OF_A_URL, MOST_OF_AN_IMPORT } from './limits.ts'

/** Passages of a text that are shown, and can be corrected; of more the first. */
export const MOST_PASSAGES = 200

/** The words before a credential that Jira knows. */
export const credentialSchemes = ['basic', 'bearer', 'jwt'] as const
export type CredentialScheme = (typeof credentialSchemes)[number]

/** Redacted. */
const readCallSchema = z.object({
  stepId: z.string(),
  method: z.string(),
  url: z.string(),
  /** With what it was sent; null where the text shows none of them. */
  scheme: z.enum(credentialSchemes).nullable(),
  /** Null where the text tells of no answer. */
  status: z.number().int().nullable(),
  /** Why there is none, where the text says it. */
  networkError: z.string().nullable(),
  /** Null where the text tells no time. */
  totalMs: z.number().nullable(),
  /** Refused, or without an answer. */
  isFailed: z.boolean(),
})
export type ReadCall = z.infer<typeof readCallSchema>

const readTokenSchema = z.object({
  /** Its kind, in words. */
  title: z.string(),
  /** Where it stands in the pasted text, in characters; null where it cannot be found there again. */
  place: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
})
export type ReadToken = z.infer<typeof readTokenSchema>

const readPassageSchema = z.object({
  /** Redacted; its beginning, where it is long. */
  text: z.string(),
  speaker: z.enum(speakers),
  product: z.enum(products),
  leftOut: z.boolean(),
  /** The status that it tells, where it belongs to no call: then it may be the answer to one. */
  status: z.number().int().nullable(),
})
export type ReadPassage = z.infer<typeof readPassageSchema>

/** What was read out of a pasted text, as far as a person can put it right. */
export const understoodSchema = z.object({
  calls: z.array(readCallSchema),
  tokens: z.array(readTokenSchema),
  /** In the order in which they were read. */
  passages: z.array(readPassageSchema),
  /** How many passages there are besides. */
  further: z.number().int(),
  /** `https://acme.atlassian.net`: origins that calls went to, or that tokens and payloads name. */
  sites: z.array(z.string()),
})
export type Understood = z.infer<typeof understoodSchema>

const stepId = z.string().max(200)
const passage = z.number().int().min(0).max(MOST_PASSAGES)

/** What a call was, where it was read otherwise; what is left out stays as it was read. */
const correctedCallSchema = z.object({
  stepId,
  method: z.string().max(MOST_OF_A_METHOD).optional(),
  url: z.string().max(MOST_OF_A_URL).optional(),
  scheme: z.enum(credentialSchemes).optional(),
  /** Its status; of a call that has no answer also the call whose answer it is, or the passage that tells it. */
  answer: z
    .union([
      z.object({ status: z.number().int().min(100).max(599) }),
      z.object({ ofCall: stepId }),
      z.object({ passage }),
    ])
    .optional(),
})
export type CorrectedCall = z.infer<typeof correctedCallSchema>

/** What a person knows better of a text: passages by their place in `understood`, from 0, calls by their step. */
export const correctionsSchema = z.object({
  passages: z
    .array(
      z.object({
        passage,
        speaker: z.enum(speakers),
        /** Nothing of it counts, nor of the call that was read of it. */
        leftOut: z.boolean(),
      }),
    )
    .max(MOST_PASSAGES),
  calls: z.array(correctedCallSchema).max(MOST_PASSAGES),
  /** The one call to judge by; without it all are. */
  only: stepId.optional(),
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
  /** The tenant of this app that the text is about; null where it names none, or several. */
  tenantId: z.string().nullable(),
})
export type TextDiagnosis = z.infer<typeof textDiagnosisSchema>
