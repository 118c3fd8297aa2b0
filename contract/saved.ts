import { z } from 'zod'
import { expectationFaultSchema, expectationSchema } from './checks.ts'
import { idSchema } from './ids.ts'
import { MOST_OF_A_METHOD, MOST_OF_A_NAME, MOST_OF_A_URL } from './limits.ts'
import { failureSchema } from './result.ts'

/** A header, a parameter or a field of a form; one that is off is kept and not sent. */
export const savedRowSchema = z.object({ name: z.string(), value: z.string(), off: z.boolean() })
export type SavedRow = z.infer<typeof savedRowSchema>

/** A part of a multipart form. Of a file its name alone is kept: where it lies is nobody else's. */
export const savedPartSchema = z.object({
  name: z.string(),
  off: z.boolean(),
  content: z.enum(['text', 'file', 'base64']),
  value: z.string(),
  filename: z.string().nullable(),
  contentType: z.string().nullable(),
})
export type SavedPart = z.infer<typeof savedPartSchema>

export const savedBodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['json', 'text', 'base64', 'file']), value: z.string() }),
  z.object({ kind: z.literal('form'), parts: z.array(savedPartSchema).max(1000) }),
])
export type SavedBody = z.infer<typeof savedBodySchema>

/** A request as it lies in a file: no secret, nothing of a tenant; `{{names}}` stand for what differs. */
export const savedRequestSchema = z.object({
  name: z.string().max(MOST_OF_A_NAME),
  method: z.string().max(MOST_OF_A_METHOD),
  path: z.string().max(MOST_OF_A_URL),
  query: z.array(savedRowSchema).max(1000),
  headers: z.array(savedRowSchema).max(500),
  body: savedBodySchema.nullable(),
  expect: expectationSchema.nullable(),
})
export type SavedRequest = z.infer<typeof savedRequestSchema>

/** Below the chosen folder, with `/` between folders: as long as any that is listed. */
const pathSchema = z.string().min(1).max(4096)
const folderSchema = z.string().max(1000)

export const savedEntrySchema = z.object({
  path: pathSchema,
  name: z.string(),
  /** Empty, like `address`, where the file cannot be read. */
  method: z.string(),
  address: z.string(),
  /** What is wrong with the file, and where. */
  problem: z.string().nullable(),
})
export type SavedEntry = z.infer<typeof savedEntrySchema>

export const savedListSchema = z.object({
  /** Where it lies; null where none was chosen. */
  folder: z.string().nullable(),
  entries: z.array(savedEntrySchema),
  folders: z.array(z.string()),
  failure: failureSchema.nullable(),
})
export type SavedList = z.infer<typeof savedListSchema>

/** A file as it was read or written; `mark` tells whether it is still the same. */
const placedSchema = z.object({ path: pathSchema, mark: z.string() })
export type Placed = z.infer<typeof placedSchema>

/** The file that a request tab was opened from or saved as; `mark` is that of the file as the tab knows it. */
export const savedAsSchema = placedSchema.extend({
  name: z.string(),
  expect: expectationSchema.nullable(),
  /** Whether what is expected was changed and is not in the file yet. */
  unsaved: z.boolean().optional(),
})
export type SavedAs = z.infer<typeof savedAsSchema>

export const saveOrderSchema = z.object({
  /** Whose secrets and ids have no place in the file. */
  tenantId: idSchema,
  request: savedRequestSchema,
  /** The file that it came from; null for a new one. */
  path: pathSchema.nullable(),
  /** For a new one. */
  folder: folderSchema,
  /** The file as it was known; null where whatever lies there is replaced. */
  mark: z.string().nullable(),
})
export type SaveOrder = z.infer<typeof saveOrderSchema>

const nothing = z.null()
const at = z.object({ path: pathSchema })

/** Spread into contract.ts. */
export const savedChannels = {
  'saved:list': { request: nothing, response: savedListSchema },
  /** Asks where; null where the person cancelled. What lies there is read by `saved:list`. */
  'saved:choose-folder': {
    request: nothing,
    response: z.object({ folder: z.string() }).nullable(),
  },
  'saved:open': {
    request: at,
    response: placedSchema.extend({ request: savedRequestSchema }),
  },
  /** Refused with `saved_changed` where the file is not the one that was known. */
  'saved:save': {
    request: saveOrderSchema,
    /** In words, what was left out of the file or replaced by a variable. */
    response: placedSchema.extend({ request: savedRequestSchema, notes: z.array(z.string()) }),
  },
  /** What no file could hold of it; saving it is refused with the first one. */
  'saved:expectation-faults': {
    request: z.object({ expect: expectationSchema }),
    response: z.array(expectationFaultSchema),
  },
  /** A request or a folder; it stays in the folder it lies in. */
  'saved:rename': {
    request: at.extend({ name: z.string().trim().min(1).max(MOST_OF_A_NAME) }),
    /** Of a request also the marks of its file, as it was and as it is. */
    response: at.extend({ marks: z.object({ was: z.string(), is: z.string() }).nullable() }),
  },
  'saved:duplicate': { request: at, response: at },
  /** A request, or a folder with its requests. */
  'saved:remove': { request: at, response: z.object({ id: idSchema }) },
  /** Within a minute of its removal. */
  'saved:put-back': { request: z.object({ id: idSchema }), response: nothing },
} as const
