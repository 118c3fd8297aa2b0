import { Button } from '@mantine/core'
import { type ReactNode, useCallback, useEffect } from 'react'
import type { ExportFormat } from '../../../contract/export-targets.ts'
import type { ExportSource, RenderedExport } from '../../../contract/exporting.ts'
import { formatBytes } from '../../format/bytes.ts'
import { type CodePiece, codePieces } from '../../format/code-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { FormatList } from './format-list.tsx'
import { useExportPreview } from '../../state/export-preview.ts'
import { keepTypedValues } from '../../state/typed-values.ts'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import { useOnce } from '../../ui/use-once.ts'
import styles from './export-dialog.module.css'

interface ExportDialogProps {
  /** What an export of that format is made of, with a word on it; null where there is nothing. */
  readonly chosenFor: (
    format: ExportFormat,
  ) => { readonly of: ExportSource; readonly remark: string } | null
  /** Whether it was copied. */
  readonly copy: (format: ExportFormat) => Promise<boolean>
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
      else {
        const { of } = found
        const kept = of.kind === 'draft' ? keepTypedValues(of.tenantId) : Promise.resolve()
        useExportPreview.getState().look(of, wanted, kept)
      }
    },
    [chosenFor],
  )
  const copying = useOnce(async () => {
    if (await copy(format)) close()
  })
  const saving = useOnce(() => save(format))
  useEffect(() => read(useExportPreview.getState().format), [read])
  return (
    <Dialog onClose={close} title="Copy or save the request" size={920}>
      <div className={styles['columns']}>
        <FormatList format={format} onChoose={read} />
        <div className={styles['preview']}>
          {chosen === null && <p>Send the request once: this format tells of a whole exchange.</p>}
          {chosen !== null && chosen.remark !== '' && <p>{chosen.remark}</p>}
          {failure !== null && <FailureNote failure={failure} />}
          {chosen !== null && rendered !== null && <Text format={format} rendered={rendered} />}
        </div>
      </div>
      <DialogEnd>
        <p className={styles['promise']}>No secret and no token is in the text.</p>
        <Button
          variant="default"
          size="sm"
          disabled={!ready || chosen === null}
          onClick={saving.run}
        >
          Save…
        </Button>
        <Button size="sm" disabled={!ready || chosen === null} onClick={copying.run}>
          Copy
        </Button>
      </DialogEnd>
    </Dialog>
  )
}

interface TextProps {
  readonly format: ExportFormat
  readonly rendered: RenderedExport
}

function Text({ format, rendered }: TextProps): ReactNode {
  return (
    <>
      <pre className={styles['text']} tabIndex={0} role="region" aria-label="Text of the export">
        {format === 'markdown'
          ? rendered.text
          : codePieces(rendered.text).map(({ kind, text }, index) =>
              kind === 'plain' ? text : <Piece key={index} kind={kind} text={text} />,
            )}
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

function Piece({ kind, text }: CodePiece): ReactNode {
  return (
    <span className={styles['piece']} data-kind={kind}>
      {text}
    </span>
  )
}
