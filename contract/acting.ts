import { z } from 'zod'

/** Who a request acts as. A user is named by Atlassian account id, never by user key. */
export const actingAsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), accountId: z.string().min(1).max(255) }),
  z.object({ kind: z.literal('app') }),
  z.object({ kind: z.literal('anonymous') }),
])
export type ActingAs = z.infer<typeof actingAsSchema>

export const personSchema = z.object({
  accountId: z.string(),
  displayName: z.string(),
  /** Null where the person's privacy settings hide it. */
  emailAddress: z.string().nullable(),
  active: z.boolean(),
  accountType: z.enum(['atlassian', 'app', 'customer', 'unknown']),
})
export type Person = z.infer<typeof personSchema>

export const rememberedPersonSchema = personSchema.extend({
  pinned: z.boolean(),
  /** Milliseconds since the epoch; 0 where never acted as. */
  lastUsedAt: z.number(),
})
export type RememberedPerson = z.infer<typeof rememberedPersonSchema>

/** What the identity bar shows of the access token: that there is one and until when. */
export const tokenLifeSchema = z.object({
  /** Milliseconds since the epoch by the local clock; null where no token is held. */
  expiresAt: z.number().nullable(),
})
