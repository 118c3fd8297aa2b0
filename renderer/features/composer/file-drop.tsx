import { type DragEvent, type ReactNode, useState } from 'react'
import { formatBytes } from '../../format/bytes.ts'
import { sayFailure } from '../../state/say.ts'
import styles from './file-drop.module.css'

/** A file that was dropped: what it holds, for the page is not told where it lies. */
export interface DroppedFile {
  readonly name: string
  readonly type: string
  /** Base64. */
  readonly bytes: string
}

/** Held with the draft, so no larger than a draft may be heavy. */
const MOST_OF_A_DROP = 4 * 1024 * 1024

/** Takes files that are dropped on what stands in it; one that is too large is refused, with a way. */
export function FileDrop(props: {
  readonly onFiles: (files: readonly DroppedFile[]) => void
  readonly children: ReactNode
}): ReactNode {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length === 0) return
    event.preventDefault()
    void Promise.all(files.map(readDropped)).then((all) => {
      const read = all.filter((one) => one !== null)
      if (read.length > 0) props.onFiles(read)
    })
  }
  return (
    <div
      className={styles['drop']}
      data-over={isOver}
      onDragOver={(event) => setOver(event.dataTransfer.types.includes('Files'))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {props.children}
    </div>
  )
}

/** Null where it is refused, with the reason said. */
function readDropped(file: File): Promise<DroppedFile | null> {
  if (file.size > MOST_OF_A_DROP)
    return Promise.resolve(
      refused(
        `${file.name} is larger than ${formatBytes(MOST_OF_A_DROP)}.`,
        'Choose it with the button: then it stays where it is, and is read when the request is sent.',
      ),
    )
  const reader = new FileReader()
  return new Promise((resolve) => {
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : ''
      resolve({ name: file.name, type: file.type, bytes: url.slice(url.indexOf(',') + 1) })
    }
    reader.onerror = () =>
      resolve(refused(`${file.name} could not be read.`, 'A folder has no bytes: drop its files.'))
    reader.readAsDataURL(file)
  })
}

function refused(message: string, hint: string): null {
  sayFailure({ code: 'file_unreadable', message, hint, details: {} })
  return null
}
