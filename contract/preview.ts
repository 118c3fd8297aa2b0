import { z } from 'zod'
import { pairSchema } from './request.ts'
import { failureSchema } from './result.ts'

/** The request as it would be sent, before it is. */
export const requestPreviewSchema = z.object({
  /** Null where the draft cannot be built; `refusal` says why. */
  wire: z.object({ method: z.string(), url: z.string(), headers: z.array(pairSchema) }).nullable(),
  refusal: failureSchema.nullable(),
  /** Asked once before a write as a real person on a production tenant; null where nothing is asked. */
  question: z.string().nullable(),
  /** What will not be as typed, and why. */
  notes: z.array(z.string()),
})
export type RequestPreview = z.infer<typeof requestPreviewSchema>
