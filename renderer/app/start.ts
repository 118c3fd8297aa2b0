import type { TenantsChange } from '../../contract/tenants.ts'
import { lookAgain } from './flows/diagnose.ts'
import { followTenant } from './flows/follow.ts'
import { forgetGoneTenants } from './flows/forget.ts'
import { handOver } from './flows/hand-over.ts'
import { hearPastes } from './flows/pasting.ts'
import { keepDrafts, restoreWorkspace } from './flows/restore.ts'
import { forgetClosed } from './flows/tabs.ts'
import { listen } from '../bridge.ts'
import { pressed } from '../keys/key-press.ts'
import { useActing } from '../state/acting.ts'
import { goOnAdding } from '../state/add-several.ts'
import { actions, runMenuCommand } from './actions/all-actions.ts'
import { isDialogComing, leaveByEscape, mayUnchoose } from './actions/when.ts'
import { useChecks } from '../state/checks.ts'
import { useComparing } from '../state/comparing.ts'
import { usePaging } from '../state/paging.ts'
import { useSaved } from '../state/saved.ts'
import { keysNow, useSettings } from '../state/settings.ts'
import { shownTabAt } from '../state/open-tabs.ts'
import { useTenants } from '../state/tenants.ts'
import { keepAllTypedValues } from '../state/typed-values.ts'
import { useShell } from '../state/shell.ts'
import { holdPresses } from '../ui/held-press.ts'
import { keepFocus } from '../ui/kept-focus.ts'
import { dropSecondClicks } from '../ui/second-click.ts'
import { typeAhead } from '../ui/typed-ahead.ts'

/** Reads what the window needs, listens to main and to the keyboard. Returns how to stop. */
export function startWindow(): () => void {
  // Asked first, so it is there before a tenant is entered: who acts is then known already.
  void restoreWorkspace()
  void useTenants.getState().load()
  void useShell.getState().load()
  void useSettings.getState().load()
  void useChecks.getState().takeUp()
  const drafts = keepDrafts()
  const stops = [
    // Before the keys of actions are heard: what opens a dialog is not meant for it.
    typeAhead(isDialogComing),
    drafts.stop,
    handOver([drafts.giveAll, forgetClosed, keepAllTypedValues]),
    forgetGoneTenants(),
    goOnAdding(),
    hearPastes(),
    holdPresses(),
    dropSecondClicks(),
    keepFocus(),
    listen('status-changed', (status) => useShell.getState().adoptStatus(status)),
    listen('tenants-changed', (change) => void tenantsChanged(change)),
    listen('saved-changed', () => {
      void useSaved.getState().load()
      useChecks.getState().readAgain()
    }),
    listen('checks-progress', (progress) => useChecks.getState().hear(progress)),
    listen('paging-progress', (progress) => usePaging.getState().hear(progress)),
    listen('menu-command', ({ command }) => runMenuCommand(command)),
  ]
  // In the capture phase: the code editor has meanings of its own for some of these keys.
  window.addEventListener('keydown', onKey, { capture: true })
  return () => {
    for (const stop of stops) stop()
    window.removeEventListener('keydown', onKey, { capture: true })
  }
}

async function tenantsChanged(change: TenantsChange | null): Promise<void> {
  const { selectedId, load, apply, select } = useTenants.getState()
  if (change === null) await load()
  else {
    const [to] = change.put
    if (to !== undefined) for (const from of change.drop) followTenant(from, to.id)
    await apply(change)
  }
  const still = useTenants.getState().selectedId
  if (still === null || still !== selectedId) return
  if (change !== null && change.put.every(({ id }) => id !== still)) return
  await select(still)
  await useActing.getState().refresh(shownTabAt(still))
  await lookAgain(still)
}

function onKey(event: KeyboardEvent): void {
  // The key cancels a request only where it ends nothing that lies above it.
  if (event.key === 'Escape' && mayUnchoose()) {
    event.preventDefault()
    event.stopPropagation()
    useComparing.getState().choose(null)
    return
  }
  const leave = event.key === 'Escape' ? leaveByEscape() : null
  if (leave !== null) {
    event.preventDefault()
    event.stopPropagation()
    leave()
    return
  }
  const action = actions.find((each) => {
    const keys = keysNow(each.id)
    return keys !== undefined && pressed(event, keys) && each.enabled()
  })
  if (action === undefined) return
  event.preventDefault()
  event.stopPropagation()
  // A key that is held down asks once.
  if (!event.repeat) action.run()
}
