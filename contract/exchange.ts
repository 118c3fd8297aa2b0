import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { claimsReadingSchema } from './claims.ts'
import { pairSchema } from './draft.ts'
import { failureSchema } from './result.ts'

/** Bytes of a body that cross to the renderer at once; the rest is read in ranges by `bodyId`. */
export const BODY_HEAD_BYTES = 256 * 1024

/** A body as it was seen. `head` is redacted; a body past the threshold stays in main under `bodyId`. */
export const seenBodySchema = z.object({
  /** Bytes on the wire after content decoding. */
  size: z.number().int(),
  head: z.string(),
  /** `base64` where the bytes are not UTF-8 text. */
  encoding: z.enum(['utf8', 'base64']),
  truncated: z.boolean(),
  bodyId: z.string().nullable(),
  /** Why it is shown as it came and not as what it says to be: a cut gzip, a charset nobody knows. */
  remark: z.string().optional(),
})
export type SeenBody = z.infer<typeof seenBodySchema>

export const seenRequestSchema = z.object({
  method: z.string(),
  /** Absolute, as sent. */
  url: z.string(),
  /** Every header as sent but the framing ones, in order; credentials redacted. */
  headers: z.array(pairSchema),
  body: seenBodySchema.nullable(),
})
export type SeenRequest = z.infer<typeof seenRequestSchema>

/** An answer whose head came whole and whose body did not. Sizes in bytes as they were on the wire. */
export const brokeOffSchema = z.object({
  /** As of a network error; `request_cancelled` where the person ended it. */
  code: z.string(),
  message: z.string(),
  received: z.number().int(),
  /** By its Content-Length; null where it named none. */
  announced: z.number().int().nullable(),
})
export type BrokeOff = z.infer<typeof brokeOffSchema>

export const seenResponseSchema = z.object({
  status: z.number().int(),
  statusText: z.string(),
  headers: z.array(pairSchema),
  /** Of an answer that broke off: what had come. */
  body: seenBodySchema,
  /** Only where it did not come whole. */
  brokeOff: brokeOffSchema.optional(),
})
export type SeenResponse = z.infer<typeof seenResponseSchema>

/** A failure below HTTP. `code` is the system's (ENOTFOUND, ECONNREFUSED, CERT_HAS_EXPIRED, UND_ERR_…). */
export const networkErrorSchema = z.object({ code: z.string(), message: z.string() })
export type NetworkError = z.infer<typeof networkErrorSchema>

/** Where the time of an answered step went, in milliseconds, one after another; what was not needed is null. */
export const phasesSchema = z.object({
  queueMs: z.number(),
  dnsMs: z.number().nullable(),
  connectMs: z.number().nullable(),
  tlsMs: z.number().nullable(),
  sendMs: z.number(),
  waitMs: z.number(),
  downloadMs: z.number(),
})
export type Phases = z.infer<typeof phasesSchema>

/** One request and its answer. A redirect, a retry after 401 and the token exchange are steps of their own. */
export const stepSchema = z.object({
  id: z.string(),
  purpose: z.enum(['token-exchange', 'request', 'redirect', 'retry', 'check']),
  actingAs: actingAsSchema,
  request: seenRequestSchema,
  response: seenResponseSchema.nullable(),
  networkError: networkErrorSchema.nullable(),
  /** Milliseconds since the epoch, local clock. */
  startedAt: z.number(),
  firstByteMs: z.number().nullable(),
  totalMs: z.number(),
  phases: phasesSchema.optional(),
  /** Before it began: what the keychain and the signing of its credential took. */
  preparedMs: z.number().optional(),
  /** After its answer: what the keychain took until it was known what may not be shown. */
  secretsMs: z.number().optional(),
})
export type Step = z.infer<typeof stepSchema>

/** What is known of an access token, which only its server can read. Times: milliseconds since the epoch. */
export const tokenGrantSchema = z.object({
  accountId: z.string(),
  personName: z.string().nullable(),
  /** The address that answered it. */
  answeredBy: z.string(),
  answeredAt: z.number(),
  validUntil: z.number(),
  /** Asked for; empty for all that the app holds. */
  scopes: z.array(z.string()),
  /** `GET https://…` of each request of this exchange that carried it. */
  sentTo: z.array(z.string()),
})
export type TokenGrant = z.infer<typeof tokenGrantSchema>

/** A token that took part, as claims; never the token itself. */
export const tokenUseSchema = z.object({
  id: z.string(),
  /** What it is, in a word or two. */
  name: z.string(),
  /** In whose step it took part first. */
  stepId: z.string(),
  /** `Bearer` or `JWT` header, form field `assertion`, answer's `access_token`. */
  carriedBy: z.enum([
    'authorization-bearer',
    'authorization-jwt',
    'form-assertion',
    'answer-access-token',
  ]),
  /** The later steps whose Authorization header carried the same token. */
  sentIn: z.array(z.string()),
  grant: tokenGrantSchema.nullable(),
  reading: claimsReadingSchema,
})
export type TokenUse = z.infer<typeof tokenUseSchema>

export const exchangeSchema = z.object({
  id: z.string(),
  tenantId: z.string(),
  actingAs: actingAsSchema,
  outcome: z.enum(['answered', 'failed', 'cancelled']),
  /** In time order; the last one holds the answer shown. A failed exchange has no request step. */
  steps: z.array(stepSchema),
  tokens: z.array(tokenUseSchema),
  failure: failureSchema.nullable(),
  startedAt: z.number(),
  totalMs: z.number(),
  /** Server's `Date` minus local time, in whole seconds; null where no answer carried one. */
  clockSkewSeconds: z.number().nullable(),
  /** Why this request is not sent as others to compare; null where it may be. */
  whyNotComparable: z.string().nullable(),
  /** Of pages put together by the app: all items as one list. The steps are those of the last page. */
  assembled: z
    .object({ pages: z.number().int(), items: z.number().int(), body: seenBodySchema })
    .optional(),
})
export type Exchange = z.infer<typeof exchangeSchema>
