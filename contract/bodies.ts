import { z } from 'zod'
import { BODY_HEAD_BYTES } from './exchange.ts'
import { idSchema } from './ids.ts'
import { MOST_OF_A_SEARCH } from './limits.ts'

/** A body that main holds, or the text of one that came to the window whole. Places in it are bytes of its UTF-8. */
export const bodyOfSchema = z.union([
  z.object({ bodyId: idSchema }),
  z.object({ text: z.string().max(BODY_HEAD_BYTES) }),
])
export type BodyOf = z.infer<typeof bodyOfSchema>

const place = z.number().int().min(0)

export const findOrderSchema = z.object({
  text: z.string().max(MOST_OF_A_SEARCH),
  matchCase: z.boolean(),
  /** The first match at a place or behind it, or one by its number from 0. */
  wanted: z.union([z.object({ from: place }), z.object({ nth: place })]),
})
export type FindOrder = z.infer<typeof findOrderSchema>

export const foundSchema = z.object({
  /** In the whole body. */
  count: z.number().int(),
  /** The one that was wanted; after the last comes the first. Null where there is none. */
  match: z.object({ nth: place, at: place, length: place }).nullable(),
})
export type Found = z.infer<typeof foundSchema>

/** A part from the middle of a body, and what it stands in where the body is JSON. */
export const bodyPartSchema = z.object({
  text: z.string(),
  from: place,
  next: place,
  size: place,
  /** Brackets that are open where it begins. */
  depth: z.number().int(),
  /** Whether it begins within a string. */
  inString: z.boolean(),
})
export type BodyPart = z.infer<typeof bodyPartSchema>
