import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { MOST_OF_AN_IMPORT } from '../../../contract/limits.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { TextDrop } from '../../ui/text-drop.tsx'
import { useTenants } from '../../state/tenants.ts'
import { DraftSummary } from './draft-summary.tsx'
import { EntryList } from '../../ui/entry-list.tsx'
import { tenantForImport, useImporting } from '../../state/importing.ts'
import { TenantChoice } from './tenant-choice.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import styles from './import-dialog.module.css'

const PLACEHOLDER =
  'Paste a command of curl, HTTPie or wget (“Copy as cURL” of a browser), an HTTP request\n' +
  'as it goes over the wire, a HAR, or a collection of Postman, Insomnia or Bruno; or drop a file.'

interface TakeProps {
  /** Fills the composer of that tenant with what was read. */
  readonly take: (tenantId: string) => Promise<void>
}

/** A request from elsewhere becomes a draft: what was understood is shown before it is taken. */
export function ImportDialog({ take }: TakeProps): ReactNode {
  const close = useCloseDialog()
  const text = useImporting((state) => state.text)
  const entries = useImporting((state) => state.entries)
  const entry = useImporting((state) => state.entry)
  const reading = useImporting((state) => state.reading)
  const failure = useImporting((state) => state.failure)
  const pending = useImporting((state) => state.pending)
  useEffect(() => () => useImporting.getState().clear(), [])
  return (
    <Dialog onClose={close} title="Import a request" size={680}>
      <div className={styles['panel']}>
        <TextDrop
          label="Request"
          rows={entries.length > 0 || reading !== null ? 3 : 6}
          placeholder={PLACEHOLDER}
          value={text}
          onChange={(typed) => useImporting.getState().type(typed)}
          mostBytes={MOST_OF_AN_IMPORT}
          instead="paste the one request that is meant"
        />
        {entries.length > 0 && (
          <EntryList
            entries={entries}
            chosen={entry}
            onChoose={(chosen) => useImporting.getState().take(chosen)}
          />
        )}
        {failure !== null && <FailureNote failure={failure} />}
        {pending && reading === null && <p role="status">Reading…</p>}
        {reading !== null && (
          <div className={styles['read']} data-stale={pending}>
            <DraftSummary reading={reading} />
            <TenantChoice reading={reading} />
          </div>
        )}
        <UseLine take={take} onUsed={close} />
      </div>
    </Dialog>
  )
}

function UseLine({ take, onUsed }: TakeProps & { readonly onUsed: () => void }): ReactNode {
  const selectedId = useTenants((state) => state.selectedId)
  const tenantId = useImporting((state) => tenantForImport(state, selectedId))
  const ready = useImporting((state) => state.reading !== null && !state.pending)
  const use = async (): Promise<void> => {
    if (tenantId === null) return
    await take(tenantId)
    onUsed()
  }
  return (
    <DialogEnd>
      <Button size="sm" disabled={!ready || tenantId === null} onClick={() => void use()}>
        Use as draft
      </Button>
    </DialogEnd>
  )
}
