import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { say } from '../../state/say.ts'
import { useTenants } from '../../state/tenants.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { Name } from '../../ui/name.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import { useOnce } from '../../ui/use-once.ts'
import styles from './small-dialog.module.css'

/** Another address for a tenant whose payload had a wrong one; what is refused stays as it was typed. */
export function BaseUrlDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useCloseDialog()
  const [tenant] = useState(() => useTenants.getState().summaries.find(({ id }) => id === tenantId))
  const before = tenant?.baseUrl ?? ''
  const [baseUrl, setBaseUrl] = useState(before)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { run, running } = useOnce(async () => {
    const answer = await call('tenants:update', { id: tenantId, baseUrl })
    if (!answer.ok) {
      setFailure(answer.failure)
      return
    }
    const { name, baseUrl: now } = answer.value
    await useTenants.getState().adopt(answer.value)
    say(`${name} is at ${now}`)
    close()
  })
  return (
    <Dialog onClose={close} title="Correct the base URL" size={520}>
      <p className={styles['lead']}>
        Where the requests of <Name of={tenant?.name ?? ''} /> go, and the <code>tnt</code> claim of
        what is signed, byte for byte: as its installed payload has it, without a slash at the end.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <TextInput
          data-autofocus
          label="Base URL"
          spellCheck={false}
          value={baseUrl}
          error={failure === null ? null : [failure.message, failure.hint].join(' ').trim()}
          onChange={(event) => {
            setBaseUrl(event.currentTarget.value)
            setFailure(null)
          }}
        />
        <DialogEnd>
          <Button variant="default" size="sm" onClick={close}>
            Leave it
          </Button>
          <Button
            type="submit"
            size="sm"
            disabled={baseUrl.trim() === '' || baseUrl.trim() === before}
            loading={running}
          >
            Correct it
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  )
}
