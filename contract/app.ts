import { z } from 'zod'
import {
  databasePlaceSchema,
  databaseThreadSchema,
  interruptedSchema,
  offeredCopySchema,
  setAsideRowSchema,
} from './database.ts'

/** What the app knows of itself. Notices stay visible for as long as they are in here. */
export const appStatusSchema = z.object({
  version: z.string(),
  platform: z.string(),
  /** Of what the app runs in, by its name. */
  versions: z.record(z.string(), z.string()),
  keychain: z.object({
    state: z.enum(['ready', 'missing', 'locked', 'refused', 'silent']),
    /** What the place is called on this machine, e.g. "Keychain", "Credential Manager". */
    name: z.string(),
    /** How to mend it; null when ready. */
    hint: z.string().nullable(),
    /** Secrets that will be gone when the app closes. */
    secretsInMemory: z.number().int(),
  }),
  /** Files that could not be read at start and were set aside, with their new names. */
  setAside: z.array(z.string()),
  /** Files that are left as they are, and so can keep nothing now: the file and why. */
  readOnly: z.array(z.string()),
  /** Files of an earlier app that wait for another start: the file and why. */
  notCarriedOver: z.array(z.string()),
  /** Tenants and people that could not be read, until they are put back or let go. */
  setAsideRows: z.array(setAsideRowSchema),
  /** What a kill had left half done and this start has settled. */
  interrupted: z.array(interruptedSchema),
  /** The newest good copy of a database that was lost, until it is taken or refused. */
  copy: offeredCopySchema.nullable(),
  databasePlace: databasePlaceSchema,
  /** Why the latest change of the database could not be written, and what to do; null where it was. */
  databaseUnwritten: z.string().nullable(),
  /** What to do where a long text of a request tab could not be written beside it; null where all were. */
  tabsUnwritten: z.string().nullable(),
  /** Request tabs whose draft is so large that it is kept while the app runs, and not beyond it. */
  tabsTooHeavy: z.array(z.string()),
  databaseThread: databaseThreadSchema,
  practice: z.object({ baseUrl: z.string(), tenantId: z.string() }).nullable(),
})
export type AppStatus = z.infer<typeof appStatusSchema>

/** Somebody's work that the app is made of, and the words under which it may be. */
export const noticeSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** Its short name, e.g. "MIT". */
  licence: z.string(),
  text: z.string(),
})
export type Notice = z.infer<typeof noticeSchema>
