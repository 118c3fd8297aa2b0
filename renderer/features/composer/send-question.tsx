import type { ReactNode } from 'react'
import { useComposer } from '../../state/composer.ts'
import { Words } from '../../ui/words.tsx'
import { WriteQuestion } from '../../ui/write-question.tsx'
import styles from './send-question.module.css'

interface SendQuestionProps {
  readonly answer: (yes: boolean) => void
}

/** Asked once before a write as a real person on a production site. */
export function SendQuestion({ answer }: SendQuestionProps): ReactNode {
  const question = useComposer((state) => state.question)
  if (question === null) return null
  return (
    <WriteQuestion
      title="This changes a customer’s data"
      size={480}
      no="Do not send"
      yes="Send it"
      answer={answer}
    >
      <p className={styles['text']}>
        <Words of={question} />
      </p>
    </WriteQuestion>
  )
}
