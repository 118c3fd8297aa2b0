import { lazy, type ReactNode, Suspense } from 'react'
import { FLOATING_ID } from '../theme/theme.ts'
import { Boundary } from '../ui/boundary.tsx'
import { SplitPane } from '../ui/split-pane.tsx'
import { useInspector } from '../state/inspector.ts'
import { Composer } from '../features/composer/composer.tsx'
import { FaultsPanel } from '../features/practice/faults-panel.tsx'
import { Response } from '../features/response/response.tsx'
import { TabStrip } from '../features/tabs/tab-strip.tsx'
import { CopyMenu } from '../features/exporting/copy-menu.tsx'
import { IdentityBar } from './identity-bar.tsx'
import { closeTab } from './flows/tabs.ts'
import { RESPONSE_TABS } from './response-tabs.ts'
import { useLivePreview } from './live-preview.ts'
import { Notices } from './notices.tsx'
import { SideBar } from './side-bar.tsx'
import { useSituation } from '../state/shown.ts'
import styles from './workbench.module.css'

const Inspector = lazy(() =>
  import('../features/claims/inspector/inspector.tsx').then((module) => ({
    default: module.Inspector,
  })),
)

/** The one window: who and where on top, tenants at the side, request above response. */
export function Workbench(): ReactNode {
  const situation = useSituation()
  useLivePreview()
  const inspecting = useInspector((state) => state.open)
  return (
    <div className={styles['workbench']} data-situation={situation}>
      <Boundary what="The identity bar">
        <IdentityBar />
      </Boundary>
      <Notices />
      <div className={styles['below']} hidden={inspecting}>
        <SideBar />
        <main className={styles['main']}>
          <Boundary what="The request tabs">
            <TabStrip close={closeTab} />
          </Boundary>
          <SplitPane
            label="Resize request and response"
            initial={32}
            top={
              <Boundary what="The request">
                <Composer copyMenu={<CopyMenu />} />
              </Boundary>
            }
            bottom={
              <Boundary what="The response">
                <Response tabs={RESPONSE_TABS} />
              </Boundary>
            }
          />
          {!inspecting && <div id={FLOATING_ID} />}
        </main>
        <Boundary what="The practice site’s faults">
          <FaultsPanel />
        </Boundary>
      </div>
      <Boundary what="The token inspector">
        <Suspense fallback={null}>{inspecting && <Inspector />}</Suspense>
      </Boundary>
    </div>
  )
}
