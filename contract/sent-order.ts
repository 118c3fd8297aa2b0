import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { requestDraftSchema } from './draft.ts'

/** What was sent: it tells whether the draft on screen is still the one that was answered. */
export const sentOrderSchema = z.object({ draft: requestDraftSchema, actingAs: actingAsSchema })
export type SentOrder = z.infer<typeof sentOrderSchema>
