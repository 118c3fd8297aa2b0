import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { PasteField } from '../../ui/paste-field.tsx'
import { say } from '../../state/say.ts'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import { useOnce } from '../../ui/use-once.ts'
import styles from './small-dialog.module.css'
import { useTenants } from '../../state/tenants.ts'

/** Tells the app which scopes the site installed; the descriptor of today may name others. */
export function DescriptorDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useCloseDialog()
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const { run: read, running: reading } = useOnce(async () => {
    const answer = await call('tenants:set-descriptor', { id: tenantId, text })
    if (!answer.ok) {
      setFailure(answer.failure.code === 'request_cancelled' ? null : answer.failure)
      return
    }
    const { profile, notes } = answer.value
    say(`Scopes of ${profile.name}: ${(profile.installedScopes ?? []).join(', ')}`, notes.join(' '))
    await useTenants.getState().adopt(profile)
    close()
  })
  const leave = (): void => {
    if (reading) cancel()
    close()
  }
  return (
    <Dialog onClose={leave} title="Read the app descriptor" size={600}>
      <p className="u-dim">
        Paste the atlassian-connect.json <em>as this site installed it</em>. Its scopes tell what a
        token may do; a scope added later counts only after the site has updated the app.
      </p>
      <div className={styles['paste']}>
        <PasteField
          label="App descriptor"
          rows={12}
          value={text}
          onChange={(typed) => {
            setText(typed)
            setFailure(null)
          }}
        />
      </div>
      {failure !== null && (
        <div className={styles['problem']}>
          <FailureNote failure={failure} />
        </div>
      )}
      <DialogEnd>
        {reading && (
          <Button variant="subtle" size="sm" onClick={cancel}>
            Cancel
          </Button>
        )}
        <Button size="sm" disabled={text.trim() === ''} loading={reading} onClick={read}>
          Read scopes
        </Button>
      </DialogEnd>
    </Dialog>
  )
}

function cancel(): void {
  void call('app:cancel', { channel: 'tenants:set-descriptor' })
}
