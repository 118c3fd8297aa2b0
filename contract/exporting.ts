import { z } from 'zod'

export const exportFormats = ['curl-bash'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** An export as text. It is redacted: where a live token stood is a variable. */
export const renderedExportSchema = z.object({
  text: z.string(),
  /** What a reader must know before running it. */
  notes: z.array(z.string()),
})
export type RenderedExport = z.infer<typeof renderedExportSchema>
