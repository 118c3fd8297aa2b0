import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { tokenKinds } from './claims.ts'
import { stepSchema } from './exchange.ts'
import { accountIdSchema, idSchema } from './ids.ts'
import { failureSchema } from './result.ts'

export const certainties = ['certain', 'likely', 'possible'] as const
export type Certainty = (typeof certainties)[number]

/** What is known of the tenant without its secret. Every field may be unknown (null). */
export const tenantFactsSchema = z.object({
  baseUrl: z.string().nullable(),
  displayUrl: z.string().nullable(),
  appKey: z.string().nullable(),
  clientKey: z.string().nullable(),
  product: z.enum(['jira', 'confluence', 'unknown']),
  oauthClientId: z.string().nullable(),
  /** Whether an id is stored at all: null where we do not know the record. */
  hasOauthClientId: z.boolean().nullable(),
  hasSecret: z.boolean().nullable(),
  installedScopes: z.array(z.string()).nullable(),
  authorizationServer: z.string().nullable(),
  uninstalled: z.boolean(),
  /** A newer payload for the same site is known under another clientKey or generation. */
  superseded: z.boolean(),
})
export type TenantFacts = z.infer<typeof tenantFactsSchema>

/** A token seen in the evidence: its kind and claims, never its text. */
export const tokenFactsSchema = z.object({
  stepId: z.string().nullable(),
  carriedBy: z.enum([
    'authorization',
    'form-assertion',
    'query-jwt',
    'answer-access-token',
    'pasted',
  ]),
  /** The word before the token exactly as sent, white space included: `Bearer `, `bearer `, `JWT `. */
  scheme: z.string().nullable(),
  kind: z.enum(tokenKinds),
  header: z.record(z.string(), z.unknown()).nullable(),
  claims: z.record(z.string(), z.unknown()).nullable(),
})
export type TokenFacts = z.infer<typeof tokenFactsSchema>

/** One answer to the same request sent as somebody else, or to a probe. */
export const comparisonSchema = z.object({
  actingAs: actingAsSchema,
  method: z.string(),
  url: z.string(),
  status: z.number().int(),
  /** `X-AAccountId` of the answer, where it had one. */
  accountId: z.string().nullable(),
  /** Items counted in a listing answer; null where it is no listing. */
  itemCount: z.number().int().nullable(),
  /** Of an answer of `mypermissions`: permission key → whether it is held. */
  permissions: z.record(z.string(), z.boolean()).optional(),
})
export type Comparison = z.infer<typeof comparisonSchema>

const readPartSchema = z.object({ read: z.number().int(), of: z.number().int() })

/** Who wrote a piece of a pasted text, and with that how much it proves (docs/diagnosing.md). */
export const speakers = ['server', 'request', 'log', 'code', 'person'] as const
export type Speaker = (typeof speakers)[number]

/** Whose host a call went to, or a text is about. */
export const products = [
  'connect-server',
  'site',
  'gateway',
  '3lo',
  'bitbucket',
  'microsoft',
  'npm',
  'github',
  'other',
  'unknown',
] as const
export type Product = (typeof products)[number]

/** Lines that stand together and come from one mouth. */
export const passageSchema = z.object({
  text: z.string(),
  speaker: z.enum(speakers),
  product: z.enum(products),
  /** Passages of one entry of a log, or of one paragraph, have the same number. */
  entry: z.number().int(),
  /** The step that its entry was read as; null where it belongs to no HTTP exchange. */
  stepId: z.string().nullable(),
})
export type Passage = z.infer<typeof passageSchema>

/** What source code in a text would send; nobody says that it was. No name and no literal of it is kept. */
export const sentByCodeSchema = z.object({
  /** The entries of the text that the program stands in, prose between its pieces included. */
  from: z.number().int(),
  to: z.number().int(),
  credentials: z.array(
    z.object({
      entry: z.number().int(),
      scheme: z.enum(['bearer', 'jwt', 'basic']),
      /** By the names that the code gives it. */
      kind: z.enum([
        'api-token',
        'access-token',
        'app-jwt',
        'context-token',
        /** The JWT in the address of a page of the app. */
        'page-token',
        'password',
        /** An option of that name, in which libraries take API tokens as well, or a word in its place. */
        'perhaps-password',
        'unknown',
      ]),
      /** Bearer or JWT in other letters, or the word token in its place, which the site takes for no credential. */
      isMiscased: z.literal(true).optional(),
      /** Of Basic: false where a pair goes out as it is; null where nobody can tell. */
      isEncoded: z.boolean().nullable(),
      /** Why it does not arrive: nothing fills its place, its header has another name, it is another argument, bytes are printed. */
      lost: z.enum(['placeholder', 'header', 'argument', 'bytes']).optional(),
    }),
  ),
  addresses: z.array(z.object({ entry: z.number().int(), text: z.string() })),
  bodies: z.array(
    z.object({
      entry: z.number().int(),
      as: z.enum(['json-text', 'json-twice', 'table', 'upload']),
    }),
  ),
  /** `content-type` and `x-atlassian-token` in lower case, with the value where it stands there. */
  headers: z.array(z.tuple([z.string(), z.string()])),
  /** Headers come from somewhere that the text does not show. */
  hasOtherHeaders: z.boolean(),
})
export type SentByCode = z.infer<typeof sentByCodeSchema>

/**
 * Everything seen of one failing (or suspiciously quiet) call: typed and redacted. Built by the
 * send path, or from pasted text (`understudy diagnose`).
 */
export const evidenceSchema = z.object({
  version: z.literal(1),
  origin: z.enum([
    'send',
    'raw-http',
    'curl-verbose',
    'har',
    'log',
    'stack-trace',
    'json',
    'evidence',
  ]),
  tenant: tenantFactsSchema.nullable(),
  /** Who the request was meant to act as; null where the pasted text does not say. */
  actingAs: actingAsSchema.nullable(),
  /** False where the site last said of that person’s account that it is not active. */
  personActive: z.boolean().optional(),
  steps: z.array(stepSchema),
  tokens: z.array(tokenFactsSchema),
  /** The text outside of HTTP messages, cut by who speaks. */
  passages: z.array(passageSchema),
  /** Program by program; left out where the text holds no code that sends. */
  code: z.array(sentByCodeSchema).optional(),
  comparisons: z.array(comparisonSchema),
  clock: z.object({
    /** Server's `Date` minus local time in seconds; null where not measured. */
    skewSeconds: z.number().nullable(),
    /** By which what was signed is off the local clock: that part of the skew is made up for. */
    signingOffsetSeconds: z.number().optional(),
    /** Seconds since the epoch when the evidence was taken; null where unknown. */
    takenAt: z.number().nullable(),
  }),
  /** What is about to be sent; not there once it was. */
  planned: z.object({ method: z.string(), path: z.string() }).optional(),
  /** Scope that the operation needs by Atlassian's OpenAPI document; null where unknown. */
  neededScope: z.string().nullable(),
  /** How much was read of a pasted text that holds more; null where all of it was. */
  shortened: z.object({ calls: readPartSchema, lines: readPartSchema }).nullable().default(null),
  /** What was pasted is a HAR that was cut off: its whole calls were read. Left out of any other. */
  cutOff: z.boolean().optional(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** What main asks a site or a server. None of them writes. */
export const askedCheckSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    method: z.enum(['GET', 'HEAD']),
    path: z.string(),
    actingAs: actingAsSchema,
  }),
  z.object({ kind: z.literal('compare') }),
  z.object({ kind: z.literal('exchange-again') }),
])
export type AskedCheck = z.infer<typeof askedCheckSchema>

/** What the window itself does for the tenant and the request that it shows. */
export const windowStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paste-payload') }),
  z.object({ kind: z.literal('read-descriptor') }),
  z.object({ kind: z.literal('choose-person') }),
  z.object({ kind: z.literal('show-claims') }),
  z.object({
    kind: z.literal('send-again'),
    /** Milliseconds since the epoch, local clock, before which it can only fail; null for at once. */
    notBefore: z.number().nullable(),
  }),
  /** Puts the token that was edited here away, and sends once more what it was sent with. */
  z.object({ kind: z.literal('send-unedited') }),
  /** Server’s clock less the local one: what signing is to follow. */
  z.object({ kind: z.literal('sign-with-clock'), offsetSeconds: z.number().int() }),
])
export type WindowStep = z.infer<typeof windowStepSchema>

export const nextCheckSchema = z.object({
  /** What it tells apart, in one sentence. */
  question: z.string(),
  /** What running it will send, or what to look at where nothing is sent. */
  action: z.string(),
  /** One click does it. Null where a person has to look. */
  run: z
    .discriminatedUnion('kind', [...askedCheckSchema.options, ...windowStepSchema.options])
    .nullable(),
})
export type NextCheck = z.infer<typeof nextCheckSchema>

export const findingSchema = z.object({
  id: z.string(),
  certainty: z.enum(certainties),
  /** Ours, in one sentence. */
  cause: z.string(),
  /** As it was seen; Atlassian's text verbatim. */
  evidence: z.array(z.string()),
  fix: z.array(z.string()),
  nextCheck: nextCheckSchema.nullable(),
  sources: z.array(z.string()),
})
export type Finding = z.infer<typeof findingSchema>

/** What `understudy diagnose --json` prints and the Diagnosis tab draws, best first. */
export const diagnosisSchema = z.object({
  version: z.literal(1),
  findings: z.array(findingSchema),
  notes: z.array(z.string()),
})
export type Diagnosis = z.infer<typeof diagnosisSchema>

/** The same request sent as one of the three: what came back, or why nothing did. */
export const comparedSideSchema = z.object({
  /** Of an answer that can be held against another one; null of a check. */
  exchangeId: idSchema.nullable(),
  actingAs: actingAsSchema,
  /** The last step; null where nothing could be sent. */
  step: stepSchema.nullable(),
  failure: failureSchema.nullable(),
  /** `X-AAccountId` of the answer. */
  accountId: z.string().nullable(),
  /** Items in a listing; null where it is none. */
  itemCount: z.number().int().nullable(),
})
export type ComparedSide = z.infer<typeof comparedSideSchema>

/** Which exchange is asked about, and who stands for the user where it was the app's or nobody's. */
export const sidesOrderSchema = z.object({
  exchangeId: idSchema,
  /** Account id of whoever was chosen last in the window; null where nobody was. */
  lastChosen: accountIdSchema.nullable(),
})
export type SidesOrder = z.infer<typeof sidesOrderSchema>

export const checkOrderSchema = sidesOrderSchema.extend({ run: askedCheckSchema })
export type CheckOrder = z.infer<typeof checkOrderSchema>

/** What a comparison or a check showed, and what is now thought of the exchange it belongs to. */
export const learntSchema = z.object({
  sides: z.array(comparedSideSchema),
  diagnosis: diagnosisSchema,
})
export type Learnt = z.infer<typeof learntSchema>
