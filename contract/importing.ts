import { z } from 'zod'
import { requestDraftSchema } from './draft.ts'
import { MOST_ENTRIES, MOST_OF_AN_IMPORT } from './limits.ts'

export const importOrderSchema = z.object({
  text: z.string().max(MOST_OF_AN_IMPORT),
  /** Which of several requests of the text, from 1; without it the first that can be read. */
  entry: z.number().int().min(1).optional(),
})

/** One of the requests of a text that has several. */
const importEntrySchema = z.object({
  /** What somebody called it; may be empty. */
  name: z.string(),
  method: z.string(),
  /** Redacted. */
  url: z.string(),
  /** Of its answer; null where the text tells of none. */
  status: z.number().nullable(),
  totalMs: z.number().nullable(),
  /** Refused, or without an answer. */
  isFailed: z.boolean(),
  /** Why it cannot be taken; null where it can. */
  problem: z.string().nullable(),
})
export type ImportEntry = z.infer<typeof importEntrySchema>

/** A pasted curl command, raw request, HAR entry or Postman collection, as a draft. */
export const importReadingSchema = z.object({
  /** `https://acme.atlassian.net`; empty where the text names no site. */
  origin: z.string(),
  draft: requestDraftSchema,
  /** Credentials that were in it and were taken out, in words; never their text. */
  credentials: z.array(z.object({ kind: z.string(), said: z.string() })),
  /** What could not be carried over, in words. */
  dropped: z.array(z.string()),
  /** What there is to know, in words; the request is the one that the text would send. */
  noted: z.array(z.string()),
  /** Which of the entries this is, from 1. */
  entry: z.number().int().min(1),
  /** All requests of the text; empty where it holds one alone. */
  entries: z.array(importEntrySchema).max(MOST_ENTRIES),
  /** Tenants of this app whose site the origin is. */
  tenantIds: z.array(z.string()),
})
export type ImportReading = z.infer<typeof importReadingSchema>
