import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A case as somebody may tell it; README.md says who wrote them. */
const toldCaseSchema = z.strictObject({
  id: z.string().regex(/^[QUVW]\d-\d{3}$/),
  /** A failure mode, or what the post is where no failure mode names its cause. */
  cause: z.union([z.string().regex(/^[CTJNIPSL]\d\d$/), z.enum(['outside', 'healthy', 'talk'])]),
  /** Failure modes that are as right. */
  also: z.array(z.string().regex(/^[CTJNIPSL]\d\d$/)),
  text: z.string().min(15),
})
export type ToldCase = z.infer<typeof toldCaseSchema>

/** What is learnt from. Throws where a case does not fit the schema. */
export function loadToldCases(): readonly ToldCase[] {
  return casesIn(import.meta.dirname)
}

/**
 * The newest, which are told of and not learnt from: what a rule and the words make of what they do not know. None
 * where all are learnt from.
 */
export function loadKeptBackTickets(): readonly ToldCase[] {
  return casesIn(join(import.meta.dirname, 'kept-back'))
}

function casesIn(folder: string): readonly ToldCase[] {
  return globSync('*.json', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const parsed: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return z.array(toldCaseSchema).parse(parsed)
    })
}
