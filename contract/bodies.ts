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

/** Members of one container that are named at once. */
export const MOST_MEMBERS = 500

export const bodyNodeSchema = z.object({
  /** Where its value begins. */
  at: place,
  /** Null of what lies in no object. */
  name: z.string().nullable(),
  index: z.number().int(),
  /** `other` is what is no JSON. */
  kind: z.enum(['object', 'array', 'string', 'number', 'boolean', 'null', 'other']),
  /** A string without quotes and escapes, else as it stands; cut where it is long, empty of a container. */
  text: z.string(),
  cut: z.boolean(),
  /** Members of a container, bytes of anything else. */
  size: z.number().int(),
})
export type BodyNode = z.infer<typeof bodyNodeSchema>

export const membersOrderSchema = z.object({
  /** Where the container begins; null for the body itself, which is one member of nothing. */
  at: place.nullable(),
  from: place,
  count: z.number().int().min(0).max(MOST_MEMBERS),
})

export const membersSchema = z.object({
  total: z.number().int(),
  nodes: z.array(bodyNodeSchema),
})

/** From the outside in: each open container, and the member of it that is meant. */
export const bodyStepsSchema = z.array(z.object({ at: place, index: z.number().int() }))
export type BodySteps = z.infer<typeof bodyStepsSchema>

/** A value at length. */
export const bodyValueSchema = z.object({
  text: z.string(),
  cut: z.boolean(),
  /** What a document of Atlassian's format says, as plain text; null where it is none. */
  document: z.string().nullable(),
})
export type BodyValue = z.infer<typeof bodyValueSchema>

/** An array of objects in a body. */
export const bodyTableSchema = z.object({
  at: place,
  /** Names of the objects that it lies in, from the outside in. */
  names: z.array(z.string()),
  rows: z.number().int(),
  /** Of its first rows: names from the outside in, and how many rows have it. */
  columns: z.array(z.object({ path: z.array(z.string()), rows: z.number().int() })),
})
export type BodyTable = z.infer<typeof bodyTableSchema>

const columnSchema = z.array(z.string()).max(20)

export const tableViewSchema = z.object({
  at: place,
  columns: z.array(columnSchema).max(500),
  sort: z.object({ column: columnSchema, descending: z.boolean() }).nullable(),
})
export type TableView = z.infer<typeof tableViewSchema>

export const rowsSchema = z.object({
  total: z.number().int(),
  rows: z.array(
    z.object({
      /** In the body. */
      index: z.number().int(),
      at: place,
      /** One for each column; null where the row has none. */
      cells: z.array(bodyNodeSchema.pick({ kind: true, text: true, cut: true }).nullable()),
    }),
  ),
})
export type BodyRows = z.infer<typeof rowsSchema>
