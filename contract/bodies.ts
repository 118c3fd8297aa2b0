import { z } from 'zod'
import { BODY_HEAD_BYTES, seenBodySchema } from './exchange.ts'
import { idSchema as id } from './ids.ts'
import { MOST_MEMBERS, MOST_OF_A_PATH, MOST_OF_A_SEARCH } from './limits.ts'

/** A body that main holds, or the text of one that came to the window whole. Places in it are bytes of its UTF-8. */
export const bodyOfSchema = z.union([
  z.object({ bodyId: id }),
  z.object({ text: z.string().max(BODY_HEAD_BYTES) }),
])
export type BodyOf = z.infer<typeof bodyOfSchema>

const place = z.number().int().min(0)

export const findOrderSchema = z.object({
  text: z.string().max(MOST_OF_A_SEARCH),
  matchCase: z.boolean(),
  /** Of JSON: blanks beside its brackets, colons and commas mean nothing, whether they are typed or came. */
  laidOut: z.boolean(),
  /** The first match at a place or behind it, or one by its number from 0. */
  wanted: z.union([z.object({ from: place }), z.object({ nth: place })]),
})
export type FindOrder = z.infer<typeof findOrderSchema>

export const foundSchema = z.object({
  /** In the whole body. */
  count: z.number().int(),
  /** The one that was wanted; after the last comes the first. Null where there is none. */
  match: z.object({ nth: place, at: place, length: place }).nullable(),
  /** What it was found by, in the text as it came or, where that is laid out, joined (`JOINTS`). */
  pattern: z.string(),
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

/**
 * A part of a document of Atlassian's format, by Atlassian's name for its type.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export interface DocumentNode {
  readonly type: string
  /** What it says by itself: letters, a name, a title, an address. */
  readonly text: string
  /** What else is to be known: a level, a language, a state, an account id, where a link leads. */
  readonly about: string
  readonly marks: readonly string[]
  readonly content: readonly DocumentNode[]
}
const documentNodeSchema: z.ZodType<DocumentNode> = z.object({
  ...{ type: z.string(), text: z.string(), about: z.string(), marks: z.array(z.string()) },
  content: z.array(z.lazy(() => documentNodeSchema)),
})

/** A value at length. */
export const bodyValueSchema = z.object({
  text: z.string(),
  cut: z.boolean(),
  /** Null where it is no document of Atlassian's format. */
  document: documentNodeSchema.nullable(),
})
export type BodyValue = z.infer<typeof bodyValueSchema>

/** An array in a body that holds objects. */
export const bodyTableSchema = z.object({
  at: place,
  /** Names of the objects that it lies in, from the outside in. */
  names: z.array(z.string()),
  rows: z.number().int(),
  /** Of its first rows: names from the outside in, none for what is no object, what stands above, and how many rows have it. */
  columns: z.array(
    z.object({ path: z.array(z.string()), name: z.string(), rows: z.number().int() }),
  ),
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

export const filteredSchema = z.object({ body: seenBodySchema, count: z.number().int() })
export type FilteredBody = z.infer<typeof filteredSchema>

const nothing = z.null()
const ofBodyAt = z.object({ of: bodyOfSchema, at: place })

/** The channels of bodies: part of contract.ts. */
export const bodiesContract = {
  /** Bytes from..to of a body kept in main, as text; `next` is where the next range starts. */
  'bodies:read': {
    request: z.object({ bodyId: id, from: z.number().int().min(0), to: z.number().int().min(0) }),
    response: z.object({
      text: z.string(),
      from: z.number().int(),
      next: z.number().int(),
      size: z.number().int(),
    }),
  },
  /** A text in the whole of a body. */
  'bodies:find': { request: findOrderSchema.extend({ of: bodyOfSchema }), response: foundSchema },
  /** The part of a body around one of its bytes. */
  'bodies:around': { request: ofBodyAt, response: bodyPartSchema },
  /** Members of a container of JSON. */
  'bodies:members': {
    request: membersOrderSchema.extend({ of: bodyOfSchema }),
    response: membersSchema,
  },
  /** What a byte of JSON lies in. */
  'bodies:steps': { request: ofBodyAt, response: bodyStepsSchema },
  'bodies:value': { request: ofBodyAt, response: bodyValueSchema },
  'bodies:copy-value': { request: ofBodyAt, response: nothing },
  'bodies:tables': {
    request: z.object({ of: bodyOfSchema }),
    response: z.array(bodyTableSchema),
  },
  'bodies:rows': {
    request: tableViewSchema.extend({
      of: bodyOfSchema,
      from: z.number().int().min(0),
      count: z.number().int().min(0).max(MOST_MEMBERS),
    }),
    response: rowsSchema,
  },
  /** As CSV. */
  'bodies:copy-table': {
    request: tableViewSchema.extend({ of: bodyOfSchema }),
    response: nothing,
  },
  'bodies:save-table': {
    request: tableViewSchema.extend({ of: bodyOfSchema, suggestedName: z.string().max(200) }),
    response: z.object({ path: z.string() }).nullable(),
  },
  /** What a JSONPath finds, as a body of its own: a JSON array. */
  'bodies:filter': {
    request: z.object({ of: bodyOfSchema, path: z.string().max(MOST_OF_A_PATH) }),
    response: filteredSchema,
  },
  /** All bytes of a body that is no text, as base64; without what could be a credential. */
  'bodies:picture': {
    request: z.object({ bodyId: id }),
    response: z.object({ base64: z.string() }),
  },
  /** All of its text, redacted. */
  'bodies:copy': { request: z.object({ of: bodyOfSchema }), response: nothing },
  /** Asks where; null where the person cancelled. */
  'bodies:save': {
    request: z.object({ bodyId: id, suggestedName: z.string().max(200) }),
    response: z.object({ path: z.string() }).nullable(),
  },
} as const
