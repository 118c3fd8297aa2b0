import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import type { RenderedExport } from '../../../contract/exporting.ts'
import { formatBytes } from '../../format/bytes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useShell } from '../shell/store.ts'
import { FormatList } from './format-list.tsx'
import { useExportPreview } from './preview-store.ts'
import { shownExchangeId, useExporting } from './store.ts'
import styles from './export-dialog.module.css'

/** Every format with its text, to be read before it is copied or saved. */
export function ExportDialog(): ReactNode {
  const close = useShell((state) => state.closeDialog)
  const format = useExportPreview((state) => state.format)
  const rendered = useExportPreview((state) => state.rendered)
  const failure = useExportPreview((state) => state.failure)
  // What is copied is what was read: not before the text of this very format stands there.
  const ready = useExportPreview((state) => state.shown === state.format)
  const exchangeId = shownExchangeId()
  useEffect(() => {
    const { look, format: last } = useExportPreview.getState()
    if (exchangeId !== null) look(exchangeId, last)
  }, [exchangeId])
  const { copy, save } = useExporting.getState()
  return (
    <Dialog onClose={close} title="Copy or save what was sent" size={920}>
      <div className={styles['columns']}>
        <FormatList
          format={format}
          onChoose={(each) => {
            if (exchangeId !== null) useExportPreview.getState().look(exchangeId, each)
          }}
        />
        <div className={styles['preview']}>
          {exchangeId === null && <p>Send the request once; what was sent is what is exported.</p>}
          {failure !== null && <FailureNote failure={failure} />}
          {rendered !== null && <Text rendered={rendered} />}
          <div className={styles['answers']}>
            <p className={styles['promise']}>No secret and no token is in the text.</p>
            <Button variant="default" size="sm" disabled={!ready} onClick={() => void save(format)}>
              Save…
            </Button>
            <Button size="sm" disabled={!ready} onClick={() => void copy(format).then(close)}>
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
