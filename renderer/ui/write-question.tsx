import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { DialogEnd } from './dialog-end.tsx'
import styles from './write-question.module.css'

interface WriteQuestionProps {
  readonly title: string
  /** In pixels. */
  readonly size: number
  /** What would be written, and where. */
  readonly children: ReactNode
  readonly no: string
  readonly yes: string
  readonly answer: (yes: boolean) => void
}

/** Asked before something is changed on a site. The safe answer has the focus. */
export function WriteQuestion(props: WriteQuestionProps): ReactNode {
  const { title, size, children, no, yes, answer } = props
  return (
    <Dialog onClose={() => answer(false)} title={title} closable={false} size={size}>
      {children}
      <DialogEnd>
        <Button variant="default" size="sm" data-autofocus onClick={() => answer(false)}>
          {no}
        </Button>
        <Button className={styles['yes'] ?? ''} size="sm" onClick={() => answer(true)}>
          {yes}
        </Button>
      </DialogEnd>
    </Dialog>
  )
}
