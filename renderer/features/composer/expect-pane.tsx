import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { fieldTests, headerTests } from '../../../contract/check-tests.ts'
import { actionCalled } from '../../state/actions.ts'
import { editExpected, removeExpected, statusIn, takeStatus } from '../../state/expectation.ts'
import { countOf, type ExpectedOf, expectedIn, useExpecting } from '../../state/expecting.ts'
import { useResponse } from '../../state/response.ts'
import { useSaved } from '../../state/saved.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { ExpectRows } from './expect-rows.tsx'
import { ExpectSingles } from './expect-singles.tsx'
import { LastRun } from './last-run.tsx'
import styles from './expect-pane.module.css'

const WHOSE: readonly { readonly value: ExpectedOf; readonly label: string }[] = [
  { value: 'everybody', label: 'For everybody' },
  { value: 'asUser', label: 'As a user' },
  { value: 'asApp', label: 'As the app' },
]

/** What the answer of a saved request has to be when it is run as a check: what stands in its file. */
export function ExpectPane({ tabId }: { readonly tabId: RequestTabId }): ReactNode {
  const as = useSaved((state) => state.of[tabId])
  return as === undefined ? <NotSaved /> : <Expecting tabId={tabId} />
}

function NotSaved(): ReactNode {
  const { label, run } = actionCalled('save-request')
  return (
    <div className={styles['none']}>
      <p>
        What its answer has to be stands in the file of a saved request, and is looked at when the
        request is run as a check. Save this one first.
      </p>
      <Button size="compact-sm" variant="default" onClick={run}>
        {label}
      </Button>
    </div>
  )
}

function Expecting({ tabId }: { readonly tabId: RequestTabId }): ReactNode {
  const expect = useSaved((state) => state.of[tabId]?.expect ?? null)
  const { of, faults: all, show } = useExpecting()
  useEffect(() => useExpecting.getState().look(expect), [expect])
  const expected = expectedIn(expect, of)
  const faults = all.filter((fault) => fault.of === of)
  const whose = WHOSE.map(({ value, label }) => {
    const count = countOf(expectedIn(expect, value))
    return { value, label: count === 0 ? label : `${label} · ${count}` }
  })
  return (
    <div className={styles['pane']}>
      <div className={styles['bar']}>
        <Segmented label="Whose answer" value={of} options={whose} onChange={show} />
        <TakeStatus tabId={tabId} />
        <span className={styles['dim']}>{wordsOf(of, expect === null)}</span>
      </div>
      <LastRun tabId={tabId} />
      <ExpectSingles
        key={`${tabId} ${of}`}
        tabId={tabId}
        expected={expected}
        faults={faults}
        any={expect !== null || of !== 'everybody'}
      />
      <ExpectRows
        tabId={tabId}
        part="fields"
        words={{ noun: 'Field', place: 'fields.status.name, or $.issues[*].key' }}
        tests={fieldTests}
        rows={expected.fields}
        faults={faults}
        change={(fields) => editExpected(tabId, { fields: [...fields] })}
        remove={(at) => removeExpected(tabId, 'fields', at)}
      />
      <ExpectRows
        tabId={tabId}
        part="headers"
        words={{ noun: 'Header', place: 'Content-Type' }}
        tests={headerTests}
        rows={expected.headers}
        faults={faults}
        change={(headers) => editExpected(tabId, { headers: [...headers] })}
        remove={(at) => removeExpected(tabId, 'headers', at)}
      />
    </div>
  )
}

function wordsOf(of: ExpectedOf, isNone: boolean): string {
  if (of !== 'everybody') return 'What is named here takes the place of the same for everybody.'
  return isNone ? 'Nothing is said yet: any status of 200 to 299 is met.' : ''
}

function TakeStatus({ tabId }: { readonly tabId: RequestTabId }): ReactNode {
  useResponse((state) => state.outcomes[tabId])
  const status = statusIn(tabId)
  if (status === null) return null
  return (
    <Button size="compact-xs" variant="default" onClick={() => takeStatus(tabId)}>
      Take {status} from this answer
    </Button>
  )
}
