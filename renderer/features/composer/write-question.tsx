import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { useComposer } from '../../state/composer.ts'
import { Words } from '../../ui/words.tsx'
import styles from './write-question.module.css'

interface WriteQuestionProps {
  readonly answer: (yes: boolean) => void
}

/** Asked once before a write as a real person on a production site. The safe answer has the focus. */
export function WriteQuestion({ answer }: WriteQuestionProps): ReactNode {
  const question = useComposer((state) => state.question)
  if (question === null) return null
  return (
    <Dialog
      onClose={() => answer(false)}
      title="This changes a customer’s data"
      closable={false}
      size={480}
    >
      <p className={styles['text']}>
        <Words of={question} />
      </p>
      <div className={styles['answers']}>
        <Button variant="default" size="sm" data-autofocus onClick={() => answer(false)}>
          Do not send
        </Button>
        <Button className={styles['yes'] ?? ''} size="sm" onClick={() => answer(true)}>
          Send it
        </Button>
      </div>
    </Dialog>
  )
}
