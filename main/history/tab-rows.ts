import { z } from 'zod'
import { keptTabSchema } from '../../contract/workspace.ts'
import { sentOrderSchema } from '../../contract/sent-order.ts'
import { isObject } from '../wire/json.ts'

/** The places of long texts, which are empty where they stand, and the files that they lie in. */
export const apartSchema = z.array(z.object({ at: z.string(), file: z.string() }))
export type Apart = z.infer<typeof apartSchema>

/** A request tab as it outlives the app: redacted, its answer by the id of its exchange. */
const tabRowSchema = keptTabSchema.extend({
  run: z
    .object({ startedAt: z.number(), sent: sentOrderSchema, exchangeId: z.string() })
    .nullable(),
  long: apartSchema.optional(),
  /** Of the row that stands for a tenant and no tab: what is typed as its note and not kept yet. */
  note: z.string().optional(),
})
export type TabRow = z.infer<typeof tabRowSchema>

/** The key of what is typed as the note on a tenant: no tab is called so. */
export const noteKeyOf = (tenantId: string): string => `note:${tenantId}`

/** How request tabs lie in the database, in the order in which they were opened. */
export const tabRows = {
  table: 'tabs',
  schema: tabRowSchema,
  keyOf: ({ tabId }: TabRow): string => tabId,
  nameOf: (row: unknown): string | null => {
    if (isObject(row) && row['note'] !== undefined) return 'a note that was being typed'
    const draft = isObject(row) && isObject(row['draft']) ? row['draft'] : {}
    const words = [draft['method'], draft['path']].filter((each) => typeof each === 'string')
    return words.length === 0 ? null : `the request tab ${words.join(' ')}`
  },
} as const
