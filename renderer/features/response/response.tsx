import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { ofTab, useShownTab } from '../../state/shown.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { Boundary } from '../../ui/boundary.tsx'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled } from '../../state/actions.ts'
import type { SentOrder } from '../../../contract/sent-order.ts'
import { BeforeFirst } from './before-first.tsx'
import { CancelledLine } from './cancelled-line.tsx'
import { FailureView } from './failure-view.tsx'
import { PagingBar } from './paging-bar.tsx'
import { RunningLine } from './running-line.tsx'
import { StatusLine } from './status-line.tsx'
import { usePaging } from '../../state/paging.ts'
import { type ResponseTab, useResponse, viewOf } from '../../state/response.ts'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'
import type { ResponseTabEntry, TabProps } from './tab-entry.ts'
import styles from './response.module.css'

interface TabsProps {
  readonly tabs: readonly ResponseTabEntry[]
}

/** What came back, or why nothing did. The last outcome stays while the next request runs. */
export function Response({ tabs }: TabsProps): ReactNode {
  const tabId = useShownTab()
  const outcome = useResponse((state) => ofTab(state.outcomes, tabId))
  const run = useResponse((state) => ofTab(state.running, tabId))
  const collected = usePaging(({ collecting }) => run && collecting[run.runId])
  return (
    <section className={styles['response']} aria-label="Response" aria-busy={run !== undefined}>
      {run !== undefined && <RunningLine run={run} collected={collected ?? null} />}
      {outcome === undefined && run === undefined && <BeforeFirst />}
      {outcome?.kind === 'refused' && <FailureView failure={outcome.failure} />}
      {outcome?.kind === 'exchange' && tabId !== null && (
        <>
          {outcome.cancelled !== undefined && <CancelledLine exchange={outcome.cancelled} />}
          <ExchangeView
            key={outcome.exchange.id}
            tabId={tabId}
            exchange={outcome.exchange}
            sent={outcome.sent}
            tabs={tabs}
          />
        </>
      )}
    </section>
  )
}

interface ExchangeViewProps extends TabsProps, TabProps {
  readonly tabId: RequestTabId
  readonly sent: SentOrder
}

function ExchangeView({ tabId, exchange, sent, tabs }: ExchangeViewProps): ReactNode {
  const shown = useResponse((state) => viewOf(state.views, tabId).shown)
  return (
    <Tabs
      value={shown}
      onChange={(value) => useResponse.getState().showView(tabId, (value ?? 'body') as ResponseTab)}
      className={styles['tabs'] ?? ''}
      keepMounted={false}
    >
      <div className={styles['head']}>
        <StatusLine tabId={tabId} exchange={exchange} sent={sent} />
        <Tabs.List aria-label="Parts of the response">
          {tabs.map((each) => {
            const action = actionCalled(each.action)
            return (
              <Hint
                key={each.id}
                label={action.label}
                keysOf={action.id}
                silent={each.id === shown}
              >
                <Tabs.Tab value={each.id}>
                  {each.label}
                  <TabCount text={each.count(exchange)} />
                  {each.Count !== undefined && <each.Count exchange={exchange} />}
                </Tabs.Tab>
              </Hint>
            )
          })}
        </Tabs.List>
      </div>
      {tabs.map((entry) => (
        <PanelOf
          key={entry.id}
          entry={entry}
          active={entry.id === shown}
          {...{ exchange, tabId, sent }}
        />
      ))}
    </Tabs>
  )
}

interface PanelOfProps extends Omit<ExchangeViewProps, 'tabs'> {
  readonly entry: ResponseTabEntry
  readonly active: boolean
}

/** Scrolled as it was; the answer to another request begins at its top. */
function PanelOf({ entry, active, exchange, tabId, sent }: PanelOfProps): ReactNode {
  const { id, label, Panel } = entry
  const { method, path } = sent.draft
  const kept = useKeptScroll(`${tabId} ${id} ${hashOf(`${method} ${path}`)}`)
  return (
    <Tabs.Panel value={id} className={styles['panel'] ?? ''} ref={active ? kept : null}>
      <Boundary what={`“${label}”`}>
        {id === 'body' && <PagingBar exchange={exchange} />}
        <Panel exchange={exchange} />
      </Boundary>
    </Tabs.Panel>
  )
}

/** Tells requests apart without holding what was typed. */
function hashOf(text: string): string {
  let hash = 0
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0
  return (hash >>> 0).toString(36)
}

function TabCount({ text }: { readonly text: string }): ReactNode {
  return text === '' ? null : <span className={styles['count']}>{text}</span>
}
