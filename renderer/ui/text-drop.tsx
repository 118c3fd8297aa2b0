import { type DragEvent, type ReactNode, useState } from 'react'
import { formatBytes } from '../format/bytes.ts'
import { PasteField } from './paste-field.tsx'
import styles from './text-drop.module.css'

interface TextDropProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder: string
  readonly rows: number
  readonly autoFocus?: boolean
  readonly mostBytes: number
  /** What to do with a file that is larger: `paste the payload itself`. */
  readonly instead: string
}

/** Where a text is pasted or a file that holds it is dropped. */
export function TextDrop({ mostBytes, instead, onChange, ...field }: TextDropProps): ReactNode {
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    setRefused(null)
    const file = event.dataTransfer.files[0]
    if (file === undefined) onChange(event.dataTransfer.getData('text/plain'))
    else if (file.size > mostBytes)
      setRefused(`${file.name} is larger than ${formatBytes(mostBytes)}; ${instead}.`)
    else void file.text().then(onChange)
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
      <PasteField {...field} onChange={onChange} />
      {refused !== null && (
        <p role="alert" className={styles['refused']}>
          {refused}
        </p>
      )}
    </div>
  )
}
