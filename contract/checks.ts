import { z } from 'zod'

/** What a value of the answer is held against; each takes one text. */
export const fieldTests = ['equals', 'exists', 'matches', 'type', 'count'] as const
export const headerTests = ['equals', 'exists', 'matches'] as const

/** As JSON knows them. */
export const valueTypes = ['string', 'number', 'boolean', 'null', 'object', 'array'] as const

const fieldTestSchema = z.object({
  /** `fields.status.name`, `issues.0.key`, or a JSONPath that begins with `$`. */
  place: z.string(),
  test: z.enum(fieldTests),
  value: z.string(),
})
export type FieldTest = z.infer<typeof fieldTestSchema>

/** What the answer of a saved request is held against. */
export const expectationSchema = z.object({
  /** `200`, or `4xx` for all of a class; none where any will do. */
  status: z.array(z.string()).max(100),
  fields: z.array(fieldTestSchema).max(500),
  headers: z.array(fieldTestSchema.extend({ test: z.enum(headerTests) })).max(500),
  /** Milliseconds that the answer may take, its token not counted; null for any time. */
  within: z.number().int().nullable(),
  /** `caller`, `anonymous`, or an account id; null where nobody asks. */
  answeredAs: z.string().nullable(),
})
export type Expectation = z.infer<typeof expectationSchema>

/** One thing that was expected and did not come; `came` is cut where it is long. */
export const unmetSchema = z.object({
  /** `status`, a place in the answer, `header …`, `time`, `answered as`. */
  where: z.string(),
  expected: z.string(),
  came: z.string(),
})
export type Unmet = z.infer<typeof unmetSchema>
