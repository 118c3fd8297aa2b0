import { z } from 'zod'
import { keptTabSchema } from '../../contract/workspace.ts'
import { sentOrderSchema } from '../../contract/sent-order.ts'
import { isObject } from '../wire/json.ts'

/** A request tab as it outlives the app: redacted, its answer by the id of its exchange. */
const tabRowSchema = keptTabSchema.extend({
  run: z
    .object({ startedAt: z.number(), sent: sentOrderSchema, exchangeId: z.string() })
    .nullable(),
})
export type TabRow = z.infer<typeof tabRowSchema>

/** How request tabs lie in the database, in the order in which they were opened. */
export const tabRows = {
  table: 'tabs',
  schema: tabRowSchema,
  keyOf: ({ tabId }: TabRow): string => tabId,
  nameOf: (row: unknown): string | null => {
    const draft = isObject(row) && isObject(row['draft']) ? row['draft'] : {}
    const words = [draft['method'], draft['path']].filter((each) => typeof each === 'string')
    return words.length === 0 ? null : `the request tab ${words.join(' ')}`
  },
} as const
