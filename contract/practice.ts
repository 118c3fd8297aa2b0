import { z } from 'zod'

/** A failure mode that the practice site can show. */
export const practiceFaultSchema = z.object({
  id: z.string(),
  title: z.string(),
  whatHappens: z.string(),
  /** How to see it in the app. */
  reproduce: z.string(),
  /** False for what only a wrong request causes: the site always answers it so. */
  switchable: z.boolean(),
  on: z.boolean(),
})
export type PracticeFault = z.infer<typeof practiceFaultSchema>
