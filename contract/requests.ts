import { z } from 'zod'
import { findingSchema } from './diagnosis.ts'
import { pairSchema } from './draft.ts'
import { exchangeSchema } from './exchange.ts'
import { operationSchema } from './operations.ts'
import { rememberedPersonSchema } from './people.ts'
import { failureSchema } from './result.ts'

/** A header that the app writes where the person does not, and why. A credential is `Bearer …`. */
const addedHeaderSchema = z.object({ name: z.string(), value: z.string(), why: z.string() })
export type AddedHeader = z.infer<typeof addedHeaderSchema>

/** The request as it would be sent, before it is. */
export const requestPreviewSchema = z.object({
  /** Null where the draft cannot be built; `refusal` says why. */
  wire: z.object({ method: z.string(), url: z.string(), headers: z.array(pairSchema) }).nullable(),
  /** Of `wire`; those that were typed among them. */
  added: z.array(addedHeaderSchema),
  refusal: failureSchema.nullable(),
  /** What will not be as typed, and why; what is known of the operation's end. */
  notes: z.array(z.string()),
  /** Where the body says JSON and is none, in UTF-16 units; null where it is, or none is sent. */
  bodyBreaks: z.object({ at: z.number().int(), message: z.string() }).nullable(),
  /** What is already known to fail, best first; sending stays possible. */
  preflight: z.array(findingSchema),
  /** The `{{names}}` in it, with what this tenant has for them; null: it is sent as it stands. */
  variables: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
  /** What Atlassian's reference says of it; null where it is none that is known. */
  operation: operationSchema.nullable(),
  /** Whether the app as it is installed has the Connect scope of that; null where one of both is not known. */
  scopeHeld: z.boolean().nullable(),
  /** JSON that a body for it can begin with; null where there is none. */
  bodyTemplate: z.string().nullable(),
})
export type RequestPreview = z.infer<typeof requestPreviewSchema>

/** Bytes of an answer’s body as they were on the wire, so far; `announced` by its Content-Length, null where that names none. */
export const cameSchema = z.object({
  received: z.number().int(),
  announced: z.number().int().nullable(),
})
export type Came = z.infer<typeof cameSchema>

/** What a request came to, and what the window shows beside it that may be new since. */
export const requestAnswerSchema = z.object({
  exchange: exchangeSchema,
  /** Recent and pinned people of its tenant. */
  remembered: z.array(rememberedPersonSchema),
  /** Of the identity that sent it: milliseconds since the epoch; null where no token is held. */
  tokenExpiresAt: z.number().nullable(),
})
export type RequestAnswer = z.infer<typeof requestAnswerSchema>
