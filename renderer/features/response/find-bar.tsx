import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import type { BodyOf } from '../../../contract/bodies.ts'
import { MOST_OF_A_SEARCH } from '../../../contract/limits.ts'
import { focusBody, FOCUS, focusOn } from '../../keys/focus.ts'
import { nameOf } from '../../state/bodies.ts'
import { useBodyFind } from '../../state/body-find.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import styles from './find-bar.module.css'

interface FindBarProps {
  readonly of: BodyOf
  /** Whether JSON is not shown as it came. */
  readonly laidOut: boolean
}

/** Finds a text in the whole of a body, not only in what of it is on screen. */
export function FindBar({ of, laidOut }: FindBarProps): ReactNode {
  const { text, matchCase, found, failure } = useBodyFind()
  const { look, step } = useBodyFind.getState()
  const name = nameOf(of)
  useEffect(() => focusOn(FOCUS.bodyFind), [])
  useEffect(() => {
    useBodyFind.setState({ found: null })
    look(of, { laidOut })
    // Another answer is another body; `of` is made anew with each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name])
  useEffect(() => {
    if (useBodyFind.getState().laidOut !== laidOut) look(of, { laidOut })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [laidOut])
  const none = found === null || found.match === null
  return (
    <div
      role="search"
      aria-label="Find in the body"
      className={styles['bar']}
      onKeyDown={onKey(of)}
    >
      <input
        id={FOCUS.bodyFind}
        className={styles['field']}
        aria-label="Find"
        placeholder="Find in the whole body"
        spellCheck={false}
        maxLength={MOST_OF_A_SEARCH}
        value={text}
        onChange={(event) => look(of, { text: event.currentTarget.value })}
      />
      <span role="status" aria-label="Matches" className={styles['count']}>
        <Count />
      </span>
      <Button.Group>
        <Step label="Previous" disabled={none} onClick={() => step(of, -1)}>
          <IconChevronUp size={14} aria-hidden />
        </Step>
        <Step label="Next" disabled={none} onClick={() => step(of, 1)}>
          <IconChevronDown size={14} aria-hidden />
        </Step>
      </Button.Group>
      <label className={styles['case']} title="Match case">
        <input
          type="checkbox"
          checked={matchCase}
          onChange={(event) => look(of, { matchCase: event.currentTarget.checked })}
        />
        <span className={styles['caseWord']}>Match case</span>
        <span className={styles['caseSign']} aria-hidden>
          Aa
        </span>
      </label>
      <Button variant="subtle" size="compact-xs" aria-label="Close" onClick={close}>
        <IconX size={14} aria-hidden />
      </Button>
      {failure !== null && <FailureNote failure={failure} />}
    </div>
  )
}

interface StepProps {
  readonly label: string
  readonly disabled: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function Step({ label, disabled, onClick, children }: StepProps): ReactNode {
  return (
    <Button
      variant="default"
      size="compact-xs"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}

/** `3 of 17`, `no match`; nothing where nothing is looked for. */
function Count(): ReactNode {
  const { text, found, asking } = useBodyFind()
  if (text === '') return ''
  if (found === null) return asking ? 'looking…' : ''
  if (found.match === null) return 'no match'
  return `${(found.match.nth + 1).toLocaleString('en')} of ${found.count.toLocaleString('en')}`
}

function close(): void {
  useBodyFind.getState().close()
  focusBody()
}

const onKey =
  (of: BodyOf) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { step } = useBodyFind.getState()
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      step(of, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
