import { z } from 'zod'

/** Who a request acts as. A user is named by Atlassian account id, never by user key. */
export const actingAsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), accountId: z.string().min(1).max(255) }),
  z.object({ kind: z.literal('app') }),
  z.object({ kind: z.literal('anonymous') }),
])
export type ActingAs = z.infer<typeof actingAsSchema>
