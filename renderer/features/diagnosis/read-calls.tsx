import { Button, NativeSelect } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import type {
  CorrectedCall,
  CredentialScheme,
  ReadCall,
  Understood,
} from '../../../contract/understood.ts'
import { type ChangedCall, useDiagnoseText } from '../../state/diagnose-text.ts'
import { EntryList } from '../../ui/entry-list.tsx'
import styles from './read-calls.module.css'

type Read = Pick<Understood, 'calls' | 'passages'>

/** The calls of a text: of several one can be chosen, to judge by it alone and to put it right. */
export function ReadCalls({ calls, passages }: Read): ReactNode {
  const only = useDiagnoseText(({ corrections }) => corrections.only ?? null)
  const [first, ...others] = calls
  if (first === undefined) return null
  const chosen = others.length === 0 ? first : calls.find(({ stepId }) => stepId === only)
  const { judgeBy } = useDiagnoseText.getState()
  return (
    <div className={styles['calls']}>
      {others.length > 0 && (
        <EntryList
          entries={calls.map((call) => ({ ...call, name: '', problem: null }))}
          chosen={chosen === undefined ? null : calls.indexOf(chosen) + 1}
          onChoose={(entry) => void judgeBy(calls[entry - 1]?.stepId ?? null)}
        />
      )}
      {others.length > 0 && (
        <p className={styles['judged']}>
          {chosen === undefined
            ? 'Judged by all of them. Choose one to judge by it alone, or to put it right.'
            : 'Judged by this one alone.'}
          {chosen !== undefined && (
            <Button size="compact-xs" variant="default" onClick={() => void judgeBy(null)}>
              Judge by all of them
            </Button>
          )}
        </p>
      )}
      {chosen !== undefined && (
        <CallFields
          key={`${chosen.stepId} ${chosen.method} ${chosen.url} ${String(chosen.status)} ${chosen.scheme ?? ''}`}
          call={chosen}
          answers={answersFor(chosen, { calls, passages })}
        />
      )}
    </div>
  )
}

interface PossibleAnswer {
  readonly words: string
  readonly answer: NonNullable<CorrectedCall['answer']>
}

const MOST_WORDS = 60

/** What stands apart in the text and may be the answer: to a call that nobody shows, or in nobody's call. */
function answersFor({ stepId }: ReadCall, { calls, passages }: Read): readonly PossibleAnswer[] {
  return [
    ...calls.flatMap((call): readonly PossibleAnswer[] =>
      call.stepId === stepId || call.status === null
        ? []
        : [
            {
              words: `${call.status} to ${call.method} ${call.url === '' ? '(no address)' : call.url}`,
              answer: { ofCall: call.stepId },
            },
          ],
    ),
    ...passages.flatMap(({ status, text, leftOut }, passage): readonly PossibleAnswer[] =>
      status === null || leftOut
        ? []
        : [{ words: `passage ${passage + 1}: ${text}`, answer: { passage } }],
    ),
  ]
}

interface CallProps {
  readonly call: ReadCall
  readonly answers: readonly PossibleAnswer[]
}

const SCHEMES: readonly { readonly value: CredentialScheme | ''; readonly label: string }[] = [
  { value: '', label: 'not shown' },
  { value: 'basic', label: 'Basic' },
  { value: 'bearer', label: 'Bearer' },
  { value: 'jwt', label: 'JWT' },
]

/** A call as it was read; what is typed counts once the field is left, or with Enter. */
function CallFields({ call, answers }: CallProps): ReactNode {
  const { stepId, method, url, scheme, status, networkError } = call
  const correct = (change: Omit<ChangedCall, 'stepId'>): void =>
    void useDiagnoseText.getState().correctCall({ stepId, ...change })
  return (
    <div className={styles['call']} role="group" aria-label="Call">
      <Field
        label="Method"
        value={method}
        className={styles['method']}
        onDone={(typed) => correct({ method: typed })}
      />
      <Field
        label="URL"
        value={url}
        className={styles['url']}
        onDone={(typed) => correct({ url: typed })}
      />
      <NativeSelect
        size="xs"
        label="Sent with"
        classNames={{ label: styles['label'] ?? '', input: styles['choice'] ?? '' }}
        value={scheme ?? ''}
        data={SCHEMES.filter(({ value }) => value !== '' || scheme === null)}
        onChange={({ currentTarget }) => {
          const chosen = SCHEMES.find(({ value }) => value === currentTarget.value)?.value ?? ''
          if (chosen !== '') correct({ scheme: chosen })
        }}
      />
      <Field
        label="Status"
        value={status === null ? '' : String(status)}
        className={styles['status']}
        placeholder="401"
        fits={(typed) => typed === '' || /^[1-5]\d\d$/.test(typed)}
        onDone={(typed) => correct({ answer: typed === '' ? null : { status: Number(typed) } })}
      />
      {status === null && (
        <>
          <p className={styles['quiet']}>{networkError ?? 'The text shows no answer to it.'}</p>
          {answers.length > 0 && (
            <NativeSelect
              size="xs"
              label="Its answer"
              value=""
              data={[
                { value: '', label: 'Stands elsewhere in the text…' },
                ...answers.map(({ words }, at) => ({
                  value: String(at),
                  label: words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words,
                })),
              ]}
              onChange={({ currentTarget }) => {
                const chosen = answers[Number(currentTarget.value || -1)]
                if (chosen !== undefined) correct({ answer: chosen.answer })
              }}
            />
          )}
        </>
      )}
    </div>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly className: string | undefined
  readonly placeholder?: string
  /** Whether it can be meant; what is typed half says nothing yet. */
  readonly fits?: (typed: string) => boolean
  readonly onDone: (typed: string) => void
}

function Field({ label, value, className, placeholder, fits, onDone }: FieldProps): ReactNode {
  const id = useId()
  const done = (typed: string): void => {
    const text = typed.trim()
    if (text !== value && fits?.(text) !== false) onDone(text)
  }
  return (
    <div className={className}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        className="u-mono"
        defaultValue={value}
        placeholder={placeholder}
        spellCheck={false}
        onBlur={({ currentTarget }) => done(currentTarget.value)}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          if (event.key !== 'Enter' || event.metaKey || event.ctrlKey) return
          event.preventDefault()
          done(event.currentTarget.value)
        }}
      />
    </div>
  )
}
