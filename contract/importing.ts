import { z } from 'zod'
import { requestDraftSchema } from './draft.ts'

/** A pasted curl command, raw request, HAR entry or Postman collection, as a draft. */
export const importReadingSchema = z.object({
  /** `https://acme.atlassian.net`; empty where the text names no site. */
  origin: z.string(),
  draft: requestDraftSchema,
  /** Credentials that were in it and were taken out, in words; never their text. */
  credentials: z.array(z.object({ kind: z.string(), said: z.string() })),
  /** What could not be carried over, in words. */
  dropped: z.array(z.string()),
  /** Tenants of this app whose site the origin is. */
  tenantIds: z.array(z.string()),
})
export type ImportReading = z.infer<typeof importReadingSchema>
