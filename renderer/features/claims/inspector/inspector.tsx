import { Tabs } from '@mantine/core'
import { type ComponentType, type ReactNode, useEffect } from 'react'
import { FOCUS, focusOn } from '../../../keys/focus.ts'
import { FullView } from '../../../ui/full-view.tsx'
import { CompareTab } from './compare-tab.tsx'
import { ExplainedTab } from './explained-tab.tsx'
import { HashTab } from './hash-tab.tsx'
import { SignTab } from './sign-tab.tsx'
import { SourcePane } from './source-pane.tsx'
import { type InspectorTab, useInspector } from '../../../state/inspector.ts'
import styles from './inspector.module.css'

interface TabEntry {
  readonly id: InspectorTab
  readonly label: string
  readonly Panel: ComponentType
}

const TABS: readonly TabEntry[] = [
  { id: 'explained', label: 'Explained', Panel: ExplainedTab },
  { id: 'hash', label: 'Request hash', Panel: HashTab },
  { id: 'sign', label: 'Edit and sign', Panel: SignTab },
  { id: 'compare', label: 'Compare', Panel: CompareTab },
]

/** A token from anywhere at the left; what can be said of it and done with it at the right. */
export function Inspector(): ReactNode {
  const tab = useInspector((state) => state.tab)
  const showTab = useInspector((state) => state.showTab)
  useEffect(() => focusOn(FOCUS.inspectorText), [])
  return (
    <FullView
      title="Token inspector"
      keysOf="inspector"
      aside={
        <p className={styles['promise']}>Reads on this machine. Nothing is sent unless you ask.</p>
      }
      onLeave={() => useInspector.getState().show(false)}
    >
      <div className={styles['columns']}>
        <SourcePane />
        <Tabs
          value={tab}
          onChange={(value) => showTab((value ?? 'explained') as InspectorTab)}
          className={styles['tabs'] ?? ''}
          keepMounted={false}
        >
          <div className={styles['tabHead']}>
            <Tabs.List aria-label="What to do with the token">
              {TABS.map(({ id, label }) => (
                <Tabs.Tab key={id} value={id}>
                  {label}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </div>
          {TABS.map(({ id, Panel }) => (
            <Tabs.Panel key={id} value={id} className={styles['panel'] ?? ''}>
              <Panel />
            </Tabs.Panel>
          ))}
        </Tabs>
      </div>
    </FullView>
  )
}
