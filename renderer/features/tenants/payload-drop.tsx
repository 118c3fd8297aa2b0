import { type DragEvent, type ReactNode, useState } from 'react'
import { useAddTenant } from '../../state/add-tenant.ts'
import { PasteField } from '../../ui/paste-field.tsx'
import styles from './payload-drop.module.css'

const MOST_BYTES = 1_048_576

/** Where a payload is pasted or a file that holds one is dropped. */
export function PayloadDrop({ autoFocus = false }: { readonly autoFocus?: boolean }): ReactNode {
  const text = useAddTenant((state) => state.text)
  const type = useAddTenant((state) => state.type)
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    setRefused(null)
    const file = event.dataTransfer.files[0]
    if (file === undefined) type(event.dataTransfer.getData('text/plain'))
    else if (file.size > MOST_BYTES)
      setRefused(`${file.name} is larger than 1 MB; paste the payload itself.`)
    else void file.text().then(type)
  }

  return (
    <div
      className={styles['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <PasteField
        label="Installed payload"
        rows={7}
        autoFocus={autoFocus}
        placeholder={
          'Paste it, or drop a file here.\nWhole log lines, single quotes and trailing commas are fine.'
        }
        value={text}
        onChange={type}
      />
      {refused !== null && (
        <p role="alert" className={styles['refused']}>
          {refused}
        </p>
      )}
    </div>
  )
}
