import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { fetched } from '../ui/fetched.tsx'
import { FloatingPlace } from '../ui/floating-place.tsx'
import { Panes } from '../ui/panes.tsx'
import { useChecks } from '../state/checks.ts'
import { useComparing } from '../state/comparing.ts'
import { useInspector } from '../state/inspector.ts'
import { Composer } from '../features/composer/composer.tsx'
import { FaultsPanel } from '../features/practice/faults-panel.tsx'
import { Response } from '../features/response/response.tsx'
import { TabStrip } from '../features/tabs/tab-strip.tsx'
import { CopyMenu } from '../features/exporting/copy-menu.tsx'
import { IdentityBar } from './identity-bar.tsx'
import { openCheck } from './flows/checks.ts'
import { closeTab } from './flows/tabs.ts'
import { RESPONSE_TABS } from './response-tabs.ts'
import { useLivePreview } from './live-preview.ts'
import { Notices } from './notices.tsx'
import { FoldSide, SideBar, SideOver } from './side-bar.tsx'
import { isSideFolded, useSide } from '../state/side.ts'
import { requestIsDrawn } from '../state/first-screen.ts'
import { useSituation, useWantsRoom } from '../state/shown.ts'
import { useAnswerBeside, useAnswerInSight } from './answer-place.ts'
import styles from './workbench.module.css'

const Inspector = fetched(() =>
  import('../features/claims/inspector/inspector.tsx').then((module) => module.Inspector),
)

const SIDE_WIDTH = { unit: 'px', initial: 264, least: 236, most: 480 } as const
/** At most: what it holds may take less. */
const BELOW = { unit: '%', initial: 35, least: 15, most: 75 } as const
/** A body, variables and a warning that is read need more of it than a few parameters. */
const BELOW_ROOMY = { ...BELOW, initial: 48 } as const
const BESIDE = { unit: '%', initial: 44, least: 20, most: 80 } as const
/** Beside each other, request and answer have no room to be read or typed in in less. */
const LEAST_BESIDE = 300

const ComparisonView = fetched(() =>
  import('../features/comparing/comparison-view.tsx').then((module) => module.ComparisonView),
)

const ChecksView = fetched(() =>
  import('../features/checks/checks-view.tsx').then((module) => module.ChecksView),
)

/** The one window: who and where on top, tenants at the side, request above response. */
export function Workbench(): ReactNode {
  const situation = useSituation()
  useLivePreview()
  useEffect(requestIsDrawn, [])
  const { fold, narrow, over } = useSide()
  const folded = useSide(isSideFolded)
  const inspecting = useInspector((state) => state.open)
  const comparing = useComparing((state) => state.order !== null)
  const checking = useChecks((state) => state.shown)
  const elsewhere = inspecting || comparing || checking
  return (
    <div className={styles['workbench']} data-situation={situation}>
      <Boundary what="The identity bar">
        <IdentityBar />
      </Boundary>
      <Notices />
      <div className={styles['below']} hidden={elsewhere}>
        <main className={styles['main']}>
          <Panes
            name="side-width"
            label="Resize the side bar"
            orientation="horizontal"
            size={SIDE_WIDTH}
            fold={{ folded, onFold: fold, noRoom: narrow }}
            first={<SideBar />}
            second={<Requests />}
          />
          {!elsewhere && <FloatingPlace />}
        </main>
        {narrow && over && <SideOver />}
        <Boundary what="The practice site’s faults">
          <FaultsPanel />
        </Boundary>
      </div>
      <Boundary what="The comparison">{comparing && !inspecting && <ComparisonView />}</Boundary>
      <Boundary what="The checks">
        {checking && !comparing && !inspecting && (
          <ChecksView open={(line) => void openCheck(line)} />
        )}
      </Boundary>
      <Boundary what="The token inspector">{inspecting && <Inspector />}</Boundary>
    </div>
  )
}

/** The request tabs, and of the one on screen request and answer. */
function Requests(): ReactNode {
  const folded = useSide(isSideFolded)
  const beside = useAnswerBeside()
  const roomy = useWantsRoom(useMediaQuery('(max-height: 700px)'))
  const [content, setContent] = useState<number | null>(null)
  const room = useRef<HTMLDivElement>(null)
  useAnswerInSight(room)
  const below = useMemo(() => ({ ...(roomy ? BELOW_ROOMY : BELOW), content }), [roomy, content])
  return (
    <>
      <Boundary what="The request tabs">
        <TabStrip close={closeTab} lead={folded && <FoldSide />} />
      </Boundary>
      <div ref={room} className={styles['room']} data-beside={beside}>
        <Panes
          name={beside ? 'split-beside' : roomy ? 'split-roomy' : 'split'}
          label="Resize request and response"
          orientation={beside ? 'horizontal' : 'vertical'}
          size={beside ? BESIDE : below}
          {...(beside && { eachAtLeast: LEAST_BESIDE })}
          first={
            <Boundary what="The request">
              <Composer copyMenu={<CopyMenu />} onHeight={setContent} />
            </Boundary>
          }
          second={
            <Boundary what="The response">
              <Response tabs={RESPONSE_TABS} />
            </Boundary>
          }
        />
      </div>
    </>
  )
}
