import { z } from 'zod'
import { accountIdSchema } from './ids.ts'

/** Who a request acts as. A user is named by Atlassian account id, never by user key. */
export const actingAsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), accountId: accountIdSchema }),
  z.object({ kind: z.literal('app') }),
  z.object({ kind: z.literal('anonymous') }),
])
export type ActingAs = z.infer<typeof actingAsSchema>
