import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { DialogEnd } from './dialog-end.tsx'
import { useOnce } from './use-once.ts'
import styles from './ending-question.module.css'

interface EndingQuestionProps {
  /** The question: what ends. */
  readonly title: string
  /** What goes with it, and what stays. */
  readonly children: ReactNode
  /** In words of its own what the button does. */
  readonly end: string
  /** Whether it was done; where it was not, the question stays. */
  readonly run: () => Promise<boolean>
  readonly close: () => void
}

/** Asked once before something is removed for good. Enter keeps it. */
export function EndingQuestion(props: EndingQuestionProps): ReactNode {
  const { title, children, end, run, close } = props
  const ending = useOnce(async () => {
    if (await run()) close()
  })
  return (
    <Dialog onClose={close} title={title} closable={false} size={460}>
      {children}
      <DialogEnd>
        <Button variant="default" size="sm" data-autofocus onClick={close}>
          Keep it
        </Button>
        <Button
          className={styles['end'] ?? ''}
          size="sm"
          loading={ending.running}
          onClick={ending.run}
        >
          {end}
        </Button>
      </DialogEnd>
    </Dialog>
  )
}
