import { type ReactNode, useId, useState } from 'react'
import type { Expected, ExpectationFault } from '../../../contract/checks.ts'
import { editExpected } from '../../state/expectation.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { RunNotes } from './last-run.tsx'
import styles from './expect-pane.module.css'

interface ExpectSinglesProps {
  readonly tabId: RequestTabId
  readonly expected: Expected
  readonly faults: readonly ExpectationFault[]
  /** Whether a status that is not named may be any. */
  readonly any: boolean
}

/** Of an answer its status, its time and who it is to. */
export function ExpectSingles(props: ExpectSinglesProps): ReactNode {
  const { tabId, expected, faults, any } = props
  const faultOf = (part: ExpectationFault['part']): string | undefined =>
    faults.find((fault) => fault.part === part)?.message
  return (
    <div className={styles['singles']}>
      <Single label="Status" fault={faultOf('status')} tabId={tabId} where="status">
        {(field) => (
          <StatusField
            {...field}
            placeholder={any ? 'any' : '2xx'}
            status={expected.status}
            change={(status) => editExpected(tabId, { status })}
          />
        )}
      </Single>
      <Single label="Within ms" fault={faultOf('within')} tabId={tabId} where="time">
        {(field) => (
          <input
            {...field}
            inputMode="numeric"
            placeholder="any time"
            value={expected.within ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const digits = value.replace(/\D/gu, '').slice(0, 7)
              editExpected(tabId, { within: digits === '' ? null : Number(digits) })
            }}
          />
        )}
      </Single>
      <Single label="Answered as" fault={faultOf('answeredAs')} tabId={tabId} where="answered as">
        {(field) => (
          <>
            <input
              {...field}
              list={`${field.id}-known`}
              placeholder="caller, anonymous, or an account id"
              value={expected.answeredAs ?? ''}
              onChange={({ currentTarget: { value } }) =>
                editExpected(tabId, { answeredAs: value === '' ? null : value })
              }
            />
            <datalist id={`${field.id}-known`}>
              <option value="caller">whoever sends it</option>
              <option value="anonymous">no account</option>
            </datalist>
          </>
        )}
      </Single>
    </div>
  )
}

interface FieldProps {
  readonly id: string
  readonly className: string | undefined
  readonly spellCheck: false
  readonly autoComplete: 'off'
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string
}

interface SingleProps {
  readonly label: string
  readonly fault: string | undefined
  readonly tabId: RequestTabId
  readonly where: string
  readonly children: (field: FieldProps) => ReactNode
}

function Single({ label, fault, tabId, where, children }: SingleProps): ReactNode {
  const id = useId()
  return (
    <div className={styles['single']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: styles['field'],
        spellCheck: false,
        autoComplete: 'off',
        'aria-invalid': fault !== undefined,
        'aria-describedby': `${id}-notes`,
      })}
      <div id={`${id}-notes`} className={styles['notes']}>
        {fault !== undefined && <p className={styles['fault']}>{fault}</p>}
        <RunNotes tabId={tabId} where={where} />
      </div>
    </div>
  )
}

const listed = (text: string): string[] => text.split(/[\s,]+/u).filter((each) => each !== '')

/** What is typed stays as it is typed as long as it says the same. */
function StatusField({
  status,
  change,
  ...field
}: FieldProps & {
  readonly placeholder: string
  readonly status: readonly string[]
  readonly change: (status: string[]) => void
}): ReactNode {
  const [typed, setTyped] = useState('')
  const isSame = JSON.stringify(listed(typed)) === JSON.stringify(status)
  return (
    <input
      {...field}
      value={isSame ? typed : status.join(', ')}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        change(listed(value))
      }}
    />
  )
}
