import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { MOST_OF_A_METHOD, MOST_OF_A_URL } from './limits.ts'
import { savedAsSchema } from './saved.ts'
import { sentOrderSchema } from './sent-order.ts'

/** A row of the composer's tables; only enabled rows with a name are sent. `key` is the row's own. */
export const pairRowSchema = z.object({
  key: z.string(),
  name: z.string(),
  value: z.string(),
  enabled: z.boolean(),
  /** Of a query: how it was typed in the address, where that is not how its name and value are encoded. */
  spelling: z.string().optional(),
})
export type PairRow = z.infer<typeof pairRowSchema>

export const chosenFileSchema = z.object({
  path: z.string(),
  name: z.string(),
  /** Null of one that is named and has to be chosen before it is sent. */
  size: z.number().int().nullable(),
})
export type ChosenFile = z.infer<typeof chosenFileSchema>

export const partRowSchema = z.object({
  key: z.string(),
  name: z.string(),
  text: z.string(),
  file: chosenFileSchema.nullable(),
  enabled: z.boolean(),
  /** Of an imported part: kept as they were. `bytes` is base64, in place of the text. */
  contentType: z.string().optional(),
  filename: z.string().optional(),
  bytes: z.string().optional(),
})
export type PartRow = z.infer<typeof partRowSchema>

/** `readonly()` would freeze what it was given before anybody has seen that it is no list. */
const pairRows: z.ZodType<readonly PairRow[]> = z.array(pairRowSchema)
const partRows: z.ZodType<readonly PartRow[]> = z.array(partRowSchema)

export const bodyModes = ['none', 'json', 'text', 'form', 'file', 'bytes'] as const
export type BodyMode = (typeof bodyModes)[number]

/** What the composer holds of one request. Switching the body's mode loses nothing of the others. */
export const editedDraftSchema = z.object({
  method: z.string().max(MOST_OF_A_METHOD),
  /** Without its query, which stands in the rows. */
  path: z.string().max(MOST_OF_A_URL),
  query: pairRows,
  headers: pairRows,
  mode: z.enum(bodyModes),
  text: z.string(),
  parts: partRows,
  file: chosenFileSchema.nullable(),
  /** Base64 of an imported body that is no text; null where none was imported. */
  bytes: z.string().nullable(),
})
export type EditedDraft = z.infer<typeof editedDraftSchema>

/** The last run of a request tab; `requests:join` brings its answer. */
export const tabRunSchema = z.object({
  runId: z.string(),
  /** Milliseconds since the epoch. */
  startedAt: z.number(),
  running: z.boolean(),
  /** Null while it runs, and where nothing was sent. */
  exchangeId: z.string().nullable(),
  sent: sentOrderSchema,
})
export type TabRun = z.infer<typeof tabRunSchema>

/** A request tab as main keeps it while the app runs. */
export const keptTabSchema = z.object({
  /** Holds the id of its tenant; where another takes its place, that one’s stands there. */
  tabId: z.string(),
  tenantId: z.string(),
  /** Null where nothing was edited. */
  draft: editedDraftSchema.nullable(),
  /** Who was chosen to act; null where nobody was. */
  actingAs: actingAsSchema.nullable(),
  /** Its file; left out where it has none. */
  savedAs: savedAsSchema.optional(),
  run: tabRunSchema.nullable(),
})
export type KeptTab = z.infer<typeof keptTabSchema>

/** What is typed as the note on a tenant and not kept yet, of whatever length; one that is refused stays typed. */
export const typedNoteSchema = z.object({ tenantId: z.string(), typed: z.string() })

export const windowEnds = ['crashed', 'unresponsive'] as const
/** Why the window had to be opened again. */
export type WindowEnd = (typeof windowEnds)[number]

export const workspaceSchema = z.object({
  tabs: z.array(keptTabSchema),
  notes: z.array(typedNoteSchema),
  /** Null where the window was opened by a person, or was reloaded by one. */
  cameBack: z.enum(windowEnds).nullable(),
})
export type Workspace = z.infer<typeof workspaceSchema>
