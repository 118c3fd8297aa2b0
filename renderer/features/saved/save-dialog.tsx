import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useSaved } from '../../state/saved.ts'
import { useSettings } from '../../state/settings.ts'
import { draftIn, shownTab } from '../../state/shown.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import { useOnce } from '../../ui/use-once.ts'
import styles from './save-dialog.module.css'

interface SaveDialogProps {
  /** Whether it was saved. */
  readonly save: (name: string, folder: string) => Promise<boolean>
}

/** A name and a folder for the request on screen. */
export function SaveDialog({ save }: SaveDialogProps): ReactNode {
  const close = useCloseDialog()
  const list = useSaved((state) => state.list)
  // To read thousands of files takes a while, and whether there is a folder is known before.
  const chosen = useSettings((state) => state.settings?.savedFolder)
  useEffect(() => {
    if (useSaved.getState().list === null) void useSaved.getState().load()
  }, [])
  const [name, setName] = useState(suggestedName)
  const [folder, setFolder] = useState('')
  const saving = useOnce(async () => {
    if (name.trim() !== '' && (await save(name.trim(), folder.trim()))) close()
  })
  const choosing = useOnce(() => useSaved.getState().chooseFolder())
  if ((list === null ? chosen : list.folder) === null)
    return (
      <Dialog onClose={close} title="Save this request" size={440}>
        <p className={styles['text']}>
          Saved requests are files, one each, in a folder of yours. Choose it first.
        </p>
        <DialogEnd>
          <Button variant="default" size="sm" onClick={close}>
            Do not save
          </Button>
          <Button size="sm" data-autofocus onClick={choosing.run}>
            Choose a folder…
          </Button>
        </DialogEnd>
      </Dialog>
    )
  return (
    <Dialog onClose={close} title="Save this request" size={440}>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          saving.run()
        }}
      >
        <NameField name={name} onChange={setName} />
        <TextInput
          label="Folder"
          description="Empty for none; one that is not there is made."
          list="saved-folders"
          maxLength={400}
          value={folder}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        <datalist id="saved-folders">
          {list?.folders.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <p className={styles['text']}>
          Credentials are left out. This site and its people’s ids become variables, which each
          tenant fills for itself.
        </p>
        <DialogEnd>
          <Button variant="default" size="sm" onClick={close}>
            Do not save
          </Button>
          <Button type="submit" size="sm" disabled={name.trim() === ''} loading={saving.running}>
            Save
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  )
}

/** What it does and to what: `GET issue`. Ids say nothing of the next one. */
function suggestedName(): string {
  const tabId = shownTab()
  if (tabId === null) return ''
  const { method, path } = draftIn(tabId)
  const words = path.split('/').filter((part) => /^(?!rest$|api$)[a-z][a-z-]*$/iu.test(part))
  return `${method} ${words.slice(-2).join(' ')}`.trim()
}
