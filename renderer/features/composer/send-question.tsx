import type { ReactNode } from 'react'
import type { BodyDraft } from '../../../contract/draft.ts'
import { bytesIn } from '../../format/base64.ts'
import { formatBytes } from '../../format/bytes.ts'
import { counted } from '../../format/counted.ts'
import { layOutJson, looksLikeJson } from '../../format/pretty-json.ts'
import { useComposer } from '../../state/composer.ts'
import { useTenants } from '../../state/tenants.ts'
import { Words } from '../../ui/words.tsx'
import { WriteQuestion } from '../../ui/write-question.tsx'
import styles from './send-question.module.css'

interface SendQuestionProps {
  readonly answer: (yes: boolean) => void
}

/** Asked once before a write as a real person on a production site, and where the settings say so. */
export function SendQuestion({ answer }: SendQuestionProps): ReactNode {
  const question = useComposer((state) => state.question)
  const label = useTenants((state) => state.profile?.label)
  if (question === null) return null
  const { body } = question.draft
  return (
    <WriteQuestion
      title={label === 'production' ? 'This changes a customer’s data' : 'This changes data'}
      size={480}
      no="Do not send"
      yes="Send it"
      answer={answer}
    >
      <p className={styles['text']}>
        <Words of={question.words} />
      </p>
      {body !== null && <BodyBeginning body={body} />}
    </WriteQuestion>
  )
}

const MOST_LINES = 10
const MOST_CHARACTERS = 600

/** What would be written: of a text its first lines. */
function BodyBeginning({ body }: { readonly body: BodyDraft }): ReactNode {
  if ('text' in body) {
    const { shown, more } = beginningOf(body.text)
    if (shown === '') return null
    return (
      <pre className={styles['body']} tabIndex={0} role="region" aria-label="Beginning of the body">
        {shown}
        {more && '\n…'}
      </pre>
    )
  }
  return <p className={styles['kind']}>{wordsOf(body)}</p>
}

function beginningOf(text: string): { readonly shown: string; readonly more: boolean } {
  // What is long is not laid out whole to show a few lines of it.
  const head = text.trim().slice(0, 4 * MOST_CHARACTERS)
  const lines = (looksLikeJson(head, null) ? layOutJson(head) : head).split('\n')
  const shown = lines.slice(0, MOST_LINES).join('\n').slice(0, MOST_CHARACTERS)
  return { shown, more: text.length > 4 * MOST_CHARACTERS || lines.join('\n') !== shown }
}

function wordsOf(body: Exclude<BodyDraft, { readonly text: string }>): string {
  if ('file' in body) return `The body is the file ${body.file}.`
  if ('base64' in body) return `The body is binary, ${formatBytes(bytesIn(body.base64))}.`
  const names = body.parts.map(({ name }) => name).join(', ')
  return `The body is a form of ${counted(body.parts.length, 'part', 'parts')}: ${names}.`
}
