import { z } from 'zod'
import { actingAsSchema } from './acting.ts'
import { requestDraftSchema } from './draft.ts'
import { idSchema } from './ids.ts'

/** What is exported: an exchange as it was sent, or a draft as it would be. */
export const exportSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exchange'), exchangeId: idSchema }),
  z.object({
    kind: z.literal('draft'),
    tenantId: idSchema,
    actingAs: actingAsSchema,
    draft: requestDraftSchema,
  }),
])
export type ExportSource = z.infer<typeof exportSourceSchema>

/** An export as text. It is redacted: where a live token stood is a variable. */
export const renderedExportSchema = z.object({
  text: z.string(),
  /** What a reader must know before running it. */
  notes: z.array(z.string()),
  /** Files that the text reads; `exporting:save` writes them beside it. */
  files: z.array(z.object({ name: z.string(), size: z.number().int() })),
})
export type RenderedExport = z.infer<typeof renderedExportSchema>
