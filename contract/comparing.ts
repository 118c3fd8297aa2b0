import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { diagnosisSchema } from './diagnosis.ts'
import { stepSchema } from './exchange.ts'
import { failureSchema } from './result.ts'

/** The same request sent as one of the three: what came back, or why nothing did. */
export const comparedSideSchema = z.object({
  actingAs: actingAsSchema,
  /** The last step; null where nothing could be sent. */
  step: stepSchema.nullable(),
  failure: failureSchema.nullable(),
  /** `X-AAccountId` of the answer. */
  accountId: z.string().nullable(),
  /** Items in a listing; null where it is none. */
  itemCount: z.number().int().nullable(),
})
export type ComparedSide = z.infer<typeof comparedSideSchema>

/** What a comparison or a check showed, and what is now thought of the exchange it belongs to. */
export const learntSchema = z.object({
  sides: z.array(comparedSideSchema),
  diagnosis: diagnosisSchema,
})
export type Learnt = z.infer<typeof learntSchema>
