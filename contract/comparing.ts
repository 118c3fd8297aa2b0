import { z } from 'zod'
import { historyEntrySchema } from './history.ts'

/** One line of a comparison, in the order in which it is read. */
export const comparedRowSchema = z.object({
  /** Levels that it stands in. */
  depth: z.number().int(),
  /** A key, a header, `[3]`, or `[id 10001]` of a list whose items are told apart by that. */
  name: z.string(),
  /** `$.fields.labels[2]`, or the name of a header. */
  path: z.string(),
  side: z.enum(['both', 'different', 'left-only', 'right-only']),
  /** JSON, cut where it is long; null of what has rows of its own, and where it is not there. */
  left: z.string().nullable(),
  right: z.string().nullable(),
  /** How many of the rows behind it stand in it. */
  inside: z.number().int(),
  /** Neighbours that are the same, folded into this row; null of any other. */
  same: z
    .object({
      values: z.number().int(),
      /** Those of them that have no row: there were too many. */
      unlisted: z.number().int(),
    })
    .nullable(),
})
export type ComparedRow = z.infer<typeof comparedRowSchema>

const comparedPartSchema = z.object({
  /** `each-time`: headers that are other with each answer, such as its date; they are not counted. */
  part: z.enum(['status', 'body', 'headers', 'each-time']),
  rows: z.array(comparedRowSchema),
  /** What differs, listed or not. What stands on one side alone counts once, whatever is in it. */
  counts: z.object({
    leftOnly: z.number().int(),
    rightOnly: z.number().int(),
    changed: z.number().int(),
  }),
  /** Values that are the same. */
  same: z.number().int(),
  /** What of it was not compared, or how; empty for all of it, by key. */
  notes: z.array(z.string()),
})
export type ComparedPart = z.infer<typeof comparedPartSchema>

const comparedAnswerSchema = historyEntrySchema.omit({ finding: true })
export type ComparedAnswer = z.infer<typeof comparedAnswerSchema>

/** Two answers, redacted as they are shown. */
export const comparedAnswersSchema = z.object({
  left: comparedAnswerSchema,
  right: comparedAnswerSchema,
  parts: z.array(comparedPartSchema),
})
export type ComparedAnswers = z.infer<typeof comparedAnswersSchema>
