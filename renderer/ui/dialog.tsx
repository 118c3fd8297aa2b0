import { CloseButton, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'
import { useFocusBack } from './use-focus-back.ts'
import { Words } from './words.tsx'

interface DialogProps {
  readonly title: string
  readonly size: number
  readonly onClose: () => void
  /** Left out where the dialog asks a question that wants an answer. */
  readonly closable?: boolean
  readonly children: ReactNode
}

/** A dialog. Its heading is a plain block: Modal's own header would be a second banner landmark. */
export function Dialog({
  title,
  size,
  onClose,
  closable = true,
  children,
}: DialogProps): ReactNode {
  useFocusBack()
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      centered
      radius="lg"
      transitionProps={{ duration: 90 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <div className={styles['head']}>
          <Modal.Title component="h2">
            <Words of={title} />
          </Modal.Title>
          {closable && <CloseButton size="sm" aria-label="Close" onClick={onClose} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
