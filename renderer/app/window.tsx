import { useMantineColorScheme } from '@mantine/core'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { fetched } from '../ui/fetched.tsx'
import { useActing } from '../state/acting.ts'
import { useComposer } from '../state/composer.ts'
import { useInspector } from '../state/inspector.ts'
import { FirstStart } from './first-start.tsx'
import { joinKept } from './flows/restore.ts'
import { usePalette } from '../state/palette.ts'
import { pause } from '../state/latest.ts'
import { readRecentTenants } from '../state/recent-tenants.ts'
import { useSaid } from '../state/say.ts'
import { useSettings } from '../state/settings.ts'
import { useShownTab } from '../state/shown.ts'
import { useTenants } from '../state/tenants.ts'
import { Notices } from './notices.tsx'
import { useShell } from '../state/shell.ts'
import styles from './window.module.css'

const Dialogs = fetched(() => import('./dialogs.tsx').then((module) => module.Dialogs))
const Toasts = fetched(() => import('./toasts.tsx').then((module) => module.Toasts))
const Inspector = fetched(() =>
  import('../features/claims/inspector/inspector.tsx').then((module) => module.Inspector),
)
const Palette = fetched(() => import('./palette.tsx').then((module) => module.Palette))
const afterStart = pause(1000)
const Workbench = fetched(() => import('./workbench.tsx').then((module) => module.Workbench))

// Fetched while main is asked for the tenants, where there was one the last time.
if (readRecentTenants().length > 0) Workbench.fetch().catch(() => undefined)

export function Window(): ReactNode {
  const loaded = useTenants((state) => state.loaded)
  const failed = useTenants((state) => state.failure !== null)
  const empty = useTenants((state) => state.summaries.length === 0)
  const settled = loaded || failed
  useColorSchemeSetting()
  useCodeSize()
  useEffect(() => {
    if (!settled) return
    // What is typed right behind its keys is meant for it: it is drawn by then, if not open.
    afterStart.later(() => usePalette.setState({ wanted: true }))
    return afterStart.drop
  }, [settled])
  useTabEntered()
  return (
    <div className={styles['window']}>
      {(settled || !empty) && (
        <Boundary what="The window">{empty ? <BeforeTenants /> : <Workbench />}</Boundary>
      )}
      <Overlays />
    </div>
  )
}

/** A token can be read before there is any tenant to compare it with. */
function BeforeTenants(): ReactNode {
  const inspecting = useInspector((state) => state.open)
  if (!inspecting) return <FirstStart notices={<Notices />} />
  return (
    <>
      <Notices />
      <Boundary what="The token inspector">
        <Inspector />
      </Boundary>
    </>
  )
}

/** Nothing in here is needed to paint; each part is fetched when it is first wanted. */
function Overlays(): ReactNode {
  const dialog = useShell((state) => state.dialog)
  const question = useComposer((state) => state.question)
  const paletteWanted = usePalette((state) => state.wanted)
  const toastsWanted = useSaid((state) => state.anything)
  return (
    <>
      {(dialog !== null || question !== null) && <Dialogs />}
      {paletteWanted && (
        <Boundary what="The palette">
          <Palette />
        </Boundary>
      )}
      {toastsWanted && <Toasts />}
    </>
  )
}

function useColorSchemeSetting(): void {
  const wanted = useSettings((state) => state.settings?.colorScheme)
  const { setColorScheme } = useMantineColorScheme()
  // Mantine makes it anew for each rendering, and each call of it stops every transition for 10 ms.
  const setScheme = useEffectEvent(setColorScheme)
  useEffect(() => {
    if (wanted !== undefined) setScheme(wanted === 'system' ? 'auto' : wanted)
  }, [wanted])
}

function useCodeSize(): void {
  const size = useSettings((state) => state.settings?.codeSize)
  useEffect(() => {
    if (size !== undefined) document.documentElement.style.setProperty('--u-code-size', `${size}px`)
  }, [size])
}

function useTabEntered(): void {
  const tabId = useShownTab()
  useEffect(() => {
    if (tabId === null) return
    void useActing.getState().enter(tabId)
    joinKept(tabId)
  }, [tabId])
}
