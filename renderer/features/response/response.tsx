import { Tabs } from '@mantine/core'
import { type ReactNode, Suspense } from 'react'
import { tabOf } from '../../state/tabs.ts'
import { Boundary } from '../../ui/boundary.tsx'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled } from '../../state/actions.ts'
import { useTenants } from '../../state/tenants.ts'
import type { SentOrder } from '../../../contract/workspace.ts'
import { BeforeFirst } from './before-first.tsx'
import { CancelledLine } from './cancelled-line.tsx'
import { FailureView } from './failure-view.tsx'
import { RunningLine } from './running-line.tsx'
import { StatusLine } from './status-line.tsx'
import { type ResponseTab, useResponse, viewOf } from '../../state/response.ts'
import type { ResponseTabEntry, TabProps } from './tab-entry.ts'
import styles from './response.module.css'

interface TabsProps {
  readonly tabs: readonly ResponseTabEntry[]
}

/** What came back, or why nothing did. The last outcome stays while the next request runs. */
export function Response({ tabs }: TabsProps): ReactNode {
  const tenantId = useTenants((state) => state.selectedId) ?? ''
  const outcome = useResponse((state) => state.outcomes[tabOf(tenantId)])
  const run = useResponse((state) => state.running[tabOf(tenantId)])
  return (
    <section className={styles['response']} aria-label="Response" aria-busy={run !== undefined}>
      {run !== undefined && <RunningLine run={run} />}
      {outcome === undefined && run === undefined && <BeforeFirst />}
      {outcome?.kind === 'refused' && <FailureView failure={outcome.failure} />}
      {outcome?.kind === 'exchange' && (
        <>
          {outcome.cancelled !== undefined && <CancelledLine exchange={outcome.cancelled} />}
          <ExchangeView
            key={outcome.exchange.id}
            exchange={outcome.exchange}
            sent={outcome.sent}
            tabs={tabs}
          />
        </>
      )}
    </section>
  )
}

function ExchangeView({
  exchange,
  sent,
  tabs,
}: TabsProps & TabProps & { readonly sent: SentOrder }): ReactNode {
  const tabId = tabOf(exchange.tenantId)
  const shown = useResponse((state) => viewOf(state.views, tabId).shown)
  return (
    <Tabs
      value={shown}
      onChange={(value) => useResponse.getState().showView(tabId, (value ?? 'body') as ResponseTab)}
      className={styles['tabs'] ?? ''}
      keepMounted={false}
    >
      <div className={styles['head']}>
        <StatusLine exchange={exchange} sent={sent} />
        <Tabs.List aria-label="Parts of the response">
          {tabs.map((each) => {
            const action = actionCalled(each.action)
            return (
              <Hint key={each.id} label={action.label} shortcut={action.shortcut}>
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
      {tabs.map(({ id, label, Panel }) => (
        <Tabs.Panel key={id} value={id} className={styles['panel'] ?? ''}>
          <Boundary what={`“${label}”`}>
            <Suspense fallback={null}>
              <Panel exchange={exchange} />
            </Suspense>
          </Boundary>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function TabCount({ text }: { readonly text: string }): ReactNode {
  return text === '' ? null : <span className={styles['count']}>{text}</span>
}
