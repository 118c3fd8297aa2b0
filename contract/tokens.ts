import { z } from 'zod'

/** What the identity bar shows of the access token: that there is one and until when. */
export const tokenLifeSchema = z.object({
  /** Milliseconds since the epoch by the local clock; null where no token is held. */
  expiresAt: z.number().nullable(),
})
