import { z } from 'zod'
import { idSchema } from './ids.ts'
import { MOST_OF_A_METHOD, MOST_OF_A_TEXT, MOST_OF_A_URL } from './limits.ts'

/** Stable words for what a token is (docs/claims.md). */
export const tokenKinds = [
  'assertion',
  'connect-jwt',
  'inbound-jwt',
  'context-jwt',
  'session-token',
  'lifecycle-jwt',
  'forge-invocation-token',
  'other-jwt',
  'opaque-access-token',
  'api-token',
  'jwe',
  'broken',
] as const
export type TokenKind = (typeof tokenKinds)[number]

/** `not-verified` is a state of its own: nobody has checked, which is neither yes nor no. */
export const verificationStates = ['yes', 'no', 'not-verified'] as const
export type VerificationState = (typeof verificationStates)[number]

export const claimStatuses = ['ok', 'remark', 'problem', 'unchecked', 'unknown'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

export const claimReadingSchema = z.object({
  name: z.string(),
  /** As JSON.parse gave it. */
  value: z.unknown(),
  /** What this claim means in a token of this kind, in one sentence. */
  meaning: z.string(),
  /** Who puts it there. */
  setBy: z.string(),
  status: z.enum(claimStatuses),
  /** For a time claim: milliseconds since the epoch. */
  time: z.number().nullable(),
  /** How the value compares with the tenant, the clock or the documented shape. */
  remark: z.string().optional(),
})
export type ClaimReading = z.infer<typeof claimReadingSchema>

export const claimFindingSchema = z.object({
  /** An id of the failure modes (T…, J…, I…) or `L01…` for what only a token shows. */
  id: z.string(),
  severity: z.enum(['problem', 'remark']),
  claim: z.string().nullable(),
  message: z.string(),
  fix: z.string(),
  source: z.string(),
})
export type ClaimFinding = z.infer<typeof claimFindingSchema>

const signedBySchema = z.object({
  tenantId: z.string(),
  name: z.string(),
  generation: z.enum(['current', 'previous']),
})

export const secretSlips = [
  'base64-decoded',
  'hex-decoded',
  'line-break-after',
  'white-space-around',
  'quoted',
  'base64-encoded',
] as const
/** How a secret was altered before somebody signed with it. */
export type SecretSlip = (typeof secretSlips)[number]

/** Whose token it is, found among all tenants. Absent where nobody has looked. */
export const whoseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed'), ...signedBySchema.shape }),
  /** Named by the claims, but none of that tenant's secrets made the signature. */
  z.object({
    kind: z.literal('issuer-only'),
    tenantId: z.string(),
    name: z.string(),
    slip: z.enum(secretSlips).nullable(),
  }),
  /** Of so many tenants none. */
  z.object({ kind: z.literal('nobody'), tenants: z.number().int() }),
])
export type Whose = z.infer<typeof whoseSchema>

export const qshReadingSchema = z.object({
  inToken: z.string().nullable(),
  computed: z.string().nullable(),
  canonicalRequest: z.string().nullable(),
  match: z.boolean().nullable(),
  /** Names of variants that give the token's qsh: the likely reason of a mismatch. */
  likelyReasons: z.array(z.string()),
  /** The same in words, in the same order. */
  likelyReasonWords: z.array(z.string()),
  /** Names of the ways in which libraries would hash this URL differently. */
  disagreements: z.array(z.string()),
  /** Who does so, one sentence each, in the same order. */
  disagreementWords: z.array(z.string()),
})
export type QshReading = z.infer<typeof qshReadingSchema>

/** What `understudy inspect --json` prints and the Claims tab draws. */
export const claimsReadingSchema = z.object({
  version: z.literal(1),
  kind: z.enum(tokenKinds),
  /** The kind in words. */
  title: z.string(),
  verified: z.enum(verificationStates),
  signedBy: signedBySchema.nullable(),
  header: z.record(z.string(), z.unknown()).nullable(),
  claims: z.array(claimReadingSchema),
  findings: z.array(claimFindingSchema),
  qsh: qshReadingSchema.nullable(),
  notes: z.array(z.string()),
  whose: whoseSchema.optional(),
})
export type ClaimsReading = z.infer<typeof claimsReadingSchema>

/** A pasted token explained, and what else can be asked about it. */
export const inspectionSchema = z.object({
  reading: claimsReadingSchema,
  /** The address that has the public key, to be asked only on request; null where none is needed. */
  keyQuestion: z.object({ url: z.string(), words: z.string() }).nullable(),
})
export type Inspection = z.infer<typeof inspectionSchema>

/** Two canonical requests: the common ends, and the middles in which they differ. */
export const canonicalDiffSchema = z.object({
  same: z.object({ before: z.string(), after: z.string() }),
  computed: z.string(),
  pasted: z.string(),
  firstDifference: z.number().int().nullable(),
})
export type CanonicalDiff = z.infer<typeof canonicalDiffSchema>

export const qshCheckSchema = z.object({
  reading: qshReadingSchema,
  diff: canonicalDiffSchema.nullable(),
})
export type QshCheck = z.infer<typeof qshCheckSchema>

export const comparedClaimSchema = z.object({
  part: z.enum(['header', 'payload']),
  name: z.string(),
  side: z.enum(['both', 'different', 'left-only', 'right-only']),
  left: z.unknown(),
  right: z.unknown(),
})
export type ComparedClaim = z.infer<typeof comparedClaimSchema>

/**
 * A token that was edited and signed here, for practice. The token stays in main under `tokenId`;
 * `requests:send` names it to be sent in place of the real credential.
 */
export const madeTokenSchema = z.object({
  tokenId: z.string(),
  tenantId: z.string(),
  reading: claimsReadingSchema,
})
export type MadeToken = z.infer<typeof madeTokenSchema>

export const pastedTokenSchema = z.object({
  text: z.string().max(MOST_OF_A_TEXT),
  /** Compared with this tenant; null lets the token say whose it is. */
  tenantId: idSchema.nullable(),
  request: z
    .object({ method: z.string().max(MOST_OF_A_METHOD), url: z.string().max(MOST_OF_A_URL) })
    .nullable(),
  baseUrl: z.string().max(2000).nullable(),
  /** PEM, JWK or JWK set. */
  publicKey: z.string().max(100_000).nullable(),
})

export const qshOrderSchema = z.object({
  method: z.string().max(MOST_OF_A_METHOD),
  url: z.string().max(MOST_OF_A_URL),
  baseUrl: z.string().max(2000),
  inToken: z.string().max(1000).nullable(),
  /** A canonical request to hold against ours. */
  pasted: z.string().max(64_000).nullable(),
})

export const signOrderSchema = z.object({
  tenantId: idSchema,
  /** JSON objects as text: wrong on purpose is the point, so nothing is put right. */
  header: z.string().max(100_000),
  claims: z.string().max(100_000),
  issueNow: z.boolean(),
  hashFor: pastedTokenSchema.shape.request,
})
