import { z } from 'zod'
import { requestDraftSchema } from './draft.ts'
import { idSchema } from './ids.ts'

export const pageOrderSchema = z.object({ exchangeId: idSchema, draft: requestDraftSchema })

/** What an answer tells of the list that it is a part of. */
export const pageSchema = z.object({
  /** How many stand before it; null where that is not said. */
  from: z.number().int().nullable(),
  items: z.number().int(),
  total: z.number().int().nullable(),
  /** Whether there is another one behind it that may be asked for. */
  more: z.boolean(),
  /** Where the next one lies, if that is another site. */
  elsewhere: z.string().nullable(),
})
export type ListPage = z.infer<typeof pageSchema>

/** Pages that were fetched one after another, so far. */
export const collectedSchema = z.object({
  collectionId: z.string(),
  pages: z.number().int(),
  items: z.number().int(),
  total: z.number().int().nullable(),
  /** Why there is nothing more to fetch, in a sentence; null while there is. */
  ended: z.string().nullable(),
  /** Where a rate limit refused the next page: when it is over, in milliseconds since the epoch; null where none did. */
  waitingUntil: z.number().nullable(),
})
export type Collected = z.infer<typeof collectedSchema>

/** What has come so far of all pages, on their way to that tab. */
export const pagingProgressSchema = collectedSchema
  .omit({ collectionId: true, ended: true })
  .extend({ tabId: z.string(), runId: z.string() })
export type PagingProgress = z.infer<typeof pagingProgressSchema>
