import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { isMac, showShortcut } from '../../keys/key-press.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Keys } from '../../ui/keys.tsx'
import { PasteField } from '../../ui/paste-field.tsx'
import { canTakeForText, composeForText, takeForText } from '../../state/text-steps.ts'
import { FindingsView } from './findings-view.tsx'
import { type CheckRunner, NOT_SENT_FROM_HERE } from './next-check.tsx'
import { isCorrected, useDiagnoseText } from '../../state/diagnose-text.ts'
import { UnderstoodView } from './understood-view.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import styles from './text-dialog.module.css'

/** A diagnosis of what somebody sent: no tenant is needed, and nothing leaves this machine. */
export function DiagnoseTextDialog(): ReactNode {
  const close = useCloseDialog()
  const { text, diagnosing, diagnosis, understood, failure } = useDiagnoseText()
  const { type, diagnose, cancel } = useDiagnoseText.getState()
  const findings = useCauseInSight()
  return (
    <Dialog onClose={close} title="Diagnose pasted text" size={860}>
      <div className={styles['columns']} onKeyDown={(event) => submitOn(event, diagnose)}>
        <PasteField
          label="Exchange, log, HAR or stack trace"
          rows={diagnosis === null ? 9 : 3}
          placeholder="HTTP/1.1 401 Unauthorized …, the output of curl -v, a HAR file, an error as JSON, lines of the app’s log"
          value={text}
          onChange={type}
        />
        <div className={styles['answers']}>
          <p className={styles['words']}>It is read on this machine and sent nowhere.</p>
          <Keys>{showShortcut('Mod+Enter')}</Keys>
          <Button
            size="sm"
            loading={diagnosing}
            disabled={text.trim() === ''}
            onClick={() => void diagnose()}
          >
            Diagnose
          </Button>
          {diagnosing && (
            <Button size="sm" variant="default" onClick={cancel}>
              Cancel
            </Button>
          )}
        </div>
        {failure !== null && <FailureNote failure={failure} />}
        {understood !== null && <UnderstoodView understood={understood} />}
        {diagnosis !== null && (
          <section ref={findings} className={styles['findings']} aria-label="Findings">
            <FindingsView diagnosis={diagnosis} runner={textRunner()} none={<NoCause />} />
          </section>
        )}
      </div>
    </Dialog>
  )
}

/** What of the steps the window can do for a text: show its token, compose a check, or turn to its tenant. */
function textRunner(): CheckRunner {
  return {
    checking: null,
    words: 'Compose it in a new tab',
    whyNot: (step) => (step.kind === 'request' ? NO_TENANT : NOT_SENT_FROM_HERE),
    run: (_, run) => void composeForText(run),
    offers: (step) => canTakeForText(step),
    take: (step) => void takeForText(step),
  }
}

const NO_TENANT = 'A button does it where the text names the site of one of your tenants.'

/** Once: what is put right above it is not scrolled away by what comes of that. */
function useCauseInSight(): RefObject<HTMLElement | null> {
  const findings = useRef<HTMLElement>(null)
  const isFirst = useDiagnoseText((state) => state.diagnosis !== null && !isCorrected(state))
  useEffect(() => {
    if (isFirst) findings.current?.querySelector('h2')?.scrollIntoView({ block: 'nearest' })
  }, [isFirst])
  return findings
}

function NoCause(): ReactNode {
  return (
    <>
      <h2>No cause found</h2>
      <p>
        Nothing that Understudy knows fits this text. More of it may help: the request, the headers
        of the answer, the lines before the error.
      </p>
    </>
  )
}

function submitOn(event: KeyboardEvent, diagnose: () => Promise<void>): void {
  const mod = isMac() ? event.metaKey : event.ctrlKey
  if (event.key !== 'Enter' || !mod) return
  event.preventDefault()
  void diagnose()
}
