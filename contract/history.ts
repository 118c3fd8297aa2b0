import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { exchangeSchema } from './exchange.ts'
import { MOST_OF_A_HISTORY_SEARCH } from './limits.ts'
import { sentOrderSchema } from './sent-order.ts'

/** What an exchange is found and listed by. */
export const historyEntrySchema = z.object({
  /** That of its exchange. */
  id: z.string(),
  tenantId: z.string(),
  /** Milliseconds since the epoch. */
  startedAt: z.number(),
  actingAs: actingAsSchema,
  /** As it was known then; null of the app, of nobody, and where only the id was known. */
  personName: z.string().nullable(),
  method: z.string(),
  /** With its query, redacted. */
  path: z.string(),
  /** Null where no answer came. */
  status: z.number().int().nullable(),
  outcome: exchangeSchema.shape.outcome,
  totalMs: z.number(),
  /** The first finding of its diagnosis; null where nothing was found, or nobody looked. */
  finding: z.object({ id: z.string(), cause: z.string() }).nullable(),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

export const historySearchSchema = z.object({
  /** Every word of it has to be there, as the beginning of one. */
  text: z.string().max(MOST_OF_A_HISTORY_SEARCH),
  /** Null for those of all tenants. */
  tenantId: z.string().nullable(),
  failedOnly: z.boolean(),
  /** Milliseconds since the epoch; null for however old. */
  since: z.number().nullable(),
  /** Only what is older than the entry of that id: the last one of the page before. */
  after: z.string().nullable(),
})
export type HistorySearch = z.infer<typeof historySearchSchema>

/** Newest first. */
export const historyPageSchema = z.object({
  entries: z.array(historyEntrySchema),
  more: z.boolean(),
  /** Why what is sent now is not kept; null where it is. */
  notKept: z.string().nullable(),
})
export type HistoryPage = z.infer<typeof historyPageSchema>

/** Which entries are forgotten. */
export const forgottenSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry'), id: z.string() }),
  z.object({ kind: z.literal('tenant'), tenantId: z.string() }),
  z.object({ kind: z.literal('all') }),
])
export type Forgotten = z.infer<typeof forgottenSchema>

/** An exchange of the past, as an answer of the tab that it was opened in. */
export const reopenedSchema = z.object({ exchange: exchangeSchema, sent: sentOrderSchema })
export type Reopened = z.infer<typeof reopenedSchema>
