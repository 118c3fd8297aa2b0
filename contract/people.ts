import { z } from 'zod'

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
