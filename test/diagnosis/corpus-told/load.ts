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

/** Throws where a case does not fit the schema. */
export function loadToldCases(): readonly ToldCase[] {
  return globSync('*.json', { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) => {
      const parsed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
      return z.array(toldCaseSchema).parse(parsed)
    })
}
