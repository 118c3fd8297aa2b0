import { Button } from '@mantine/core'
import { type ReactNode, useCallback, useEffect } from 'react'
import type { ExportFormat } from '../../../contract/export-targets.ts'
import type { ExportSource, RenderedExport } from '../../../contract/exporting.ts'
import { formatBytes } from '../../format/bytes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { FormatList } from './format-list.tsx'
import { useExportPreview } from '../../state/export-preview.ts'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import styles from './export-dialog.module.css'

interface ExportDialogProps {
  /** What an export of that format is made of, with a word on it; null where there is nothing. */
  readonly chosenFor: (
    format: ExportFormat,
  ) => { readonly of: ExportSource; readonly remark: string } | null
  readonly copy: (format: ExportFormat) => Promise<void>
  readonly save: (format: ExportFormat) => Promise<void>
}

/** Every format with its text, to be read before it is copied or saved. */
export function ExportDialog({ chosenFor, copy, save }: ExportDialogProps): ReactNode {
  const close = useCloseDialog()
  const format = useExportPreview((state) => state.format)
  const rendered = useExportPreview((state) => state.rendered)
  const failure = useExportPreview((state) => state.failure)
  // What is copied is what was read: not before the text of this very format stands there.
  const ready = useExportPreview((state) => state.shown === state.format)
  const chosen = chosenFor(format)
  const read = useCallback(
    (wanted: ExportFormat): void => {
      const found = chosenFor(wanted)
      if (found === null) useExportPreview.setState({ format: wanted, shown: null })
      else useExportPreview.getState().look(found.of, wanted)
    },
    [chosenFor],
  )
  useEffect(() => read(useExportPreview.getState().format), [read])
  return (
    <Dialog onClose={close} title="Copy or save the request" size={920}>
      <div className={styles['columns']}>
        <FormatList format={format} onChoose={read} />
        <div className={styles['preview']}>
          {chosen === null && <p>Send the request once: this format tells of a whole exchange.</p>}
          {chosen !== null && chosen.remark !== '' && <p>{chosen.remark}</p>}
          {failure !== null && <FailureNote failure={failure} />}
          {chosen !== null && rendered !== null && <Text rendered={rendered} />}
          <div className={styles['answers']}>
            <p className={styles['promise']}>No secret and no token is in the text.</p>
            <Button
              variant="default"
              size="sm"
              disabled={!ready || chosen === null}
              onClick={() => void save(format)}
            >
              Save…
            </Button>
            <Button
              size="sm"
              disabled={!ready || chosen === null}
              onClick={() => void copy(format).then(close)}
            >
              Copy
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  )
}

function Text({ rendered }: { readonly rendered: RenderedExport }): ReactNode {
  return (
    <>
      <pre className={styles['text']} tabIndex={0} role="region" aria-label="Text of the export">
        {rendered.text}
      </pre>
      {(rendered.notes.length > 0 || rendered.files.length > 0) && (
        <ul className={styles['notes']} aria-label="Before it is run">
          {rendered.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          {rendered.files.map(({ name, size }) => (
            <li key={name}>
              It reads <span className="u-mono">{name}</span> ({formatBytes(size)}), which “Save…”
              puts beside it.
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
