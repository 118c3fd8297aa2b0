import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { fieldTests, headerTests } from './check-tests.ts'
import { reopenedSchema } from './history.ts'
import { idSchema } from './ids.ts'
import { MOST_SAVED } from './limits.ts'
import { failureSchema } from './result.ts'

const fieldTestSchema = z.object({
  /** `fields.status.name`, `issues.0.key`, or a JSONPath that begins with `$`. */
  place: z.string(),
  test: z.enum(fieldTests),
  value: z.string(),
})
export type FieldTest = z.infer<typeof fieldTestSchema>

const expectedSchema = z.object({
  /** `200`, or `4xx` for all of a class; none where any will do. */
  status: z.array(z.string()).max(100),
  fields: z.array(fieldTestSchema).max(500),
  headers: z.array(fieldTestSchema.extend({ test: z.enum(headerTests) })).max(500),
  /** Milliseconds that the answer may take, its token not counted; null for any time. */
  within: z.number().int().nullable(),
  /** `caller`, `anonymous`, or an account id; null where nobody asks. */
  answeredAs: z.string().nullable(),
})
/** What one answer is held against. */
export type Expected = z.infer<typeof expectedSchema>

/** What the answers to a saved request are held against. */
export const expectationSchema = expectedSchema.extend({
  /** What it names takes the place of the same for everybody. */
  asUser: expectedSchema.optional(),
  asApp: expectedSchema.optional(),
})
export type Expectation = z.infer<typeof expectationSchema>

/** What is wrong with one field of an expectation while it is written. */
export const expectationFaultSchema = z.object({
  of: z.enum(['everybody', 'asUser', 'asApp']),
  part: z.enum(['status', 'fields', 'headers', 'within', 'answeredAs']),
  /** Which row, from 0; null of what has none. */
  at: z.number().int().nullable(),
  cell: z.enum(['place', 'value']),
  message: z.string(),
})
export type ExpectationFault = z.infer<typeof expectationFaultSchema>

/** One thing that was expected and did not come; `came` is cut where it is long. */
export const unmetSchema = z.object({
  /** `status`, a place in the answer, `header …`, `time`, `answered as`. */
  where: z.string(),
  expected: z.string(),
  came: z.string(),
})
export type Unmet = z.infer<typeof unmetSchema>

/** `failed` has an answer that is not as expected, or a refusal; `not-run` has none, and `why` says so. */
export const checkOutcomes = ['met', 'failed', 'not-run'] as const

/** What became of one saved request, sent as one identity. Holds no secret. */
export const checkResultSchema = z.object({
  /** Its file, below the folder of saved requests. */
  path: z.string(),
  /** Of the file where it cannot be read; then `method` and `address` are empty. */
  name: z.string(),
  method: z.string(),
  /** As it is saved, with its variables. */
  address: z.string(),
  actingAs: actingAsSchema,
  /** Null of the app, and of somebody of whom only the id is known. */
  personName: z.string().nullable(),
  outcome: z.enum(checkOutcomes),
  status: z.number().int().nullable(),
  /** Milliseconds that the answer took. */
  ms: z.number().int().nullable(),
  unmet: z.array(unmetSchema),
  /** Why it was not run, or ended without an answer of the site. */
  why: failureSchema.nullable(),
  /** What is thought of it first; null where all is met, and where nothing was found. */
  finding: z.object({ id: z.string(), cause: z.string() }).nullable(),
  /** To look at it more closely; null where nothing was sent. */
  exchangeId: z.string().nullable(),
})
export type CheckResult = z.infer<typeof checkResultSchema>

export const checkReportSchema = z.object({
  runId: z.string(),
  tenantName: z.string(),
  /** Of its site, with the port. */
  host: z.string(),
  /** Below the folder of saved requests; empty for all of it. */
  folder: z.string(),
  /** Milliseconds since the epoch. */
  startedAt: z.number(),
  totalMs: z.number().int(),
  results: z.array(checkResultSchema),
  cancelled: z.boolean(),
})
export type CheckReport = z.infer<typeof checkReportSchema>

export const checkProgressSchema = z.object({
  runId: z.string(),
  /** Of how many requests. */
  of: z.number().int(),
  /** The one that has just ended; null where one begins to wait. */
  ended: checkResultSchema.nullable(),
  /** Milliseconds since the epoch until when a rate limit is waited for; null where nothing is waited for. */
  waitingUntil: z.number().nullable(),
})
export type CheckProgress = z.infer<typeof checkProgressSchema>

export const checkRunSchema = z.object({
  runId: idSchema,
  tenantId: idSchema,
  folder: z.string().max(1000),
  /** Files below the folder of saved requests; null for all of `folder`. */
  paths: z.array(z.string().max(1000)).max(MOST_SAVED).nullable(),
  /** Each request is sent once as each of them. */
  actingAs: z.array(actingAsSchema).min(1).max(3),
  /** The writes among them were named, and a person said yes. */
  confirmed: z.boolean(),
})
export type CheckRun = z.infer<typeof checkRunSchema>

/** What a run is to send, before anything is sent. */
export const plannedCheckSchema = checkResultSchema
  .pick({ path: true, name: true, method: true, address: true, actingAs: true, personName: true })
  .extend({
    /** Why it cannot be run; null where it can. */
    why: failureSchema.nullable(),
    /** Of a write that is asked for, who does what where; null of what needs no word. */
    write: z.string().nullable(),
  })
export type PlannedCheck = z.infer<typeof plannedCheckSchema>

/** The last run that was begun, for a window that was loaded since. */
export const lastRunSchema = checkRunSchema
  .omit({ confirmed: true })
  .extend({ results: z.array(checkResultSchema), running: z.boolean() })
export type LastRun = z.infer<typeof lastRunSchema>

const run = z.object({ runId: idSchema })
const nothing = z.null()

/** Spread into contract.ts. */
export const checksChannels = {
  'checks:plan': {
    request: checkRunSchema.omit({ runId: true, confirmed: true }),
    /** In the order in which they are sent. */
    response: z.array(plannedCheckSchema),
  },
  /** Refused with `write_not_confirmed`, whose message names the writes, before anything is sent. */
  'checks:run': { request: checkRunSchema, response: checkReportSchema },
  /** What is under way is ended, and the report has what came until then. */
  'checks:cancel': { request: run, response: nothing },
  /** Null where none was begun. */
  'checks:last': { request: nothing, response: lastRunSchema.nullable() },
  /** What `checks:run` answers, for a window that did not begin it. */
  'checks:join': { request: run, response: checkReportSchema },
  /** The answer of a result as that of a tab. */
  'checks:open': {
    request: z.object({ exchangeId: idSchema, tabId: idSchema }),
    response: reopenedSchema,
  },
  'checks:copy-report': { request: run, response: nothing },
  /** Asks where; null where the person cancelled. */
  'checks:save-report': { request: run, response: z.object({ path: z.string() }).nullable() },
} as const
