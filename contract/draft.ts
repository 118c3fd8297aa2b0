import { z } from 'zod'
import { MOST_OF_A_METHOD, MOST_OF_A_URL } from './limits.ts'

/** A header or query parameter, in the order and case in which it is sent. */
export const pairSchema = z.tuple([z.string(), z.string()])
export type Pair = z.infer<typeof pairSchema>

export const partSchema = z.union([
  z.object({ name: z.string(), text: z.string(), contentType: z.string().optional() }),
  z.object({
    name: z.string(),
    file: z.string(),
    filename: z.string().optional(),
    contentType: z.string().optional(),
  }),
  z.object({
    name: z.string(),
    base64: z.string(),
    filename: z.string().optional(),
    contentType: z.string().optional(),
  }),
])
export type Part = z.infer<typeof partSchema>

/**
 * A request's body as a person or a script states it: text, bytes in base64, the path of a file, or
 * the parts of a multipart form. Exactly one of the four.
 */
export const bodyDraftSchema = z.union([
  z.object({ text: z.string() }),
  z.object({ base64: z.string() }),
  z.object({ file: z.string() }),
  z.object({ parts: z.array(partSchema).max(1000) }),
])
export type BodyDraft = z.infer<typeof bodyDraftSchema>

/** What the composer holds. `path` may carry a query of its own; `query` is appended to it. */
export const requestDraftSchema = z.object({
  method: z.string().max(MOST_OF_A_METHOD),
  path: z.string().max(MOST_OF_A_URL),
  query: z.array(pairSchema).max(1000),
  headers: z.array(pairSchema).max(500),
  body: bodyDraftSchema.nullable(),
})
export type RequestDraft = z.infer<typeof requestDraftSchema>
