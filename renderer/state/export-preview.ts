import { create } from 'zustand'
import type { ExportFormat } from '../../contract/export-targets.ts'
import type { ExportSource, RenderedExport } from '../../contract/exporting.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

interface PreviewState {
  readonly format: ExportFormat
  /** The text of `shown`; it stays in sight until that of another format has come. */
  readonly rendered: RenderedExport | null
  readonly shown: ExportFormat | null
  readonly failure: Failure | null
  /** `kept`: when main has all that was typed of it. */
  readonly look: (of: ExportSource, format: ExportFormat, kept: Promise<unknown>) => void
}

const newest = latest(0)

/** An export to be read before it is copied or saved; the format chosen last wins. */
export const useExportPreview = create<PreviewState>()((set) => ({
  format: 'curl-bash',
  rendered: null,
  shown: null,
  failure: null,
  look: (of, format, kept) => {
    set({ format, shown: null })
    newest.ask(
      async () => {
        await kept
        return call('exporting:render', { of, format })
      },
      (answer) =>
        set(
          answer.ok
            ? { rendered: answer.value, shown: format, failure: null }
            : { rendered: null, shown: null, failure: answer.failure },
        ),
    )
  },
}))
