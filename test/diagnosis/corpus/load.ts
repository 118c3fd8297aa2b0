import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { savedEvidenceSchema } from '../../../main/diagnosis/evidence/evidence-defaults.ts'

const inputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1) }),
  z.strictObject({ kind: z.literal('evidence'), evidence: savedEvidenceSchema }),
  z.strictObject({
    kind: z.literal('har'),
    har: z.object({ log: z.looseObject({ entries: z.array(z.looseObject({})).min(1) }) }),
  }),
])

/** One case of the corpus; README.md says what each field means. */
const caseSchema = z.strictObject({
  id: z.string(),
  /** Null where nothing is wrong, or nothing that a failure mode names. */
  mode: z.string().nullable(),
  also: z.array(z.string()),
  guise: z.string(),
  source: z.string(),
  certaintyAtMost: z.enum(['likely', 'possible']).optional(),
  open: z.boolean().optional(),
  pair: z.string().optional(),
  detail: z.string().optional(),
  input: inputSchema,
})
export type CorpusCase = z.infer<typeof caseSchema>

const firstCorpus = new URL('.', import.meta.url)
/** Written without sight of the rules: ../corpus-second/README.md. */
export const secondCorpus = new URL('../corpus-second/', import.meta.url)

/** Every case of every file in `folder`, parsed; throws where one does not fit the schema. */
export function loadCorpus(folder: URL = firstCorpus): readonly CorpusCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const parsed: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      return z.array(caseSchema).parse(parsed)
    })
}
