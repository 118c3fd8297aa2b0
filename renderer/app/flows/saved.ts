import type { ResponseOf } from '../../../contract/contract.ts'
import type { SaveOrder } from '../../../contract/saved.ts'
import { call } from '../../bridge.ts'
import { useActing } from '../../state/acting.ts'
import { useComposer } from '../../state/composer.ts'
import { useExpecting } from '../../state/expecting.ts'
import { shownTabAt, useOpenTabs } from '../../state/open-tabs.ts'
import { useSaved } from '../../state/saved.ts'
import { fromSaved, toSaved } from '../../state/saved-draft.ts'
import { say, sayFailure } from '../../state/say.ts'
import { useShell } from '../../state/shell.ts'
import { draftIn, shownTab } from '../../state/shown.ts'
import { type RequestTabId, tenantOf } from '../../state/tabs.ts'
import { useTenants } from '../../state/tenants.ts'
import { isUntouched, openOnce, tabWhere } from './tabs.ts'

/** Saves the shown tab into the file that it came from; one that has none is given a name first. */
export async function saveShown(): Promise<void> {
  const tabId = shownTab()
  if (tabId === null) return
  const as = useSaved.getState().of[tabId]
  if (as === undefined) {
    nameShown()
    return
  }
  const request = toSaved(draftIn(tabId), as)
  const { path, mark } = as
  await order(tabId, { tenantId: tenantOf(tabId), request, path, folder: '', mark })
}

/** Asks for a name and a folder, whatever file the shown tab came from. */
export function nameShown(): void {
  useShell.getState().open({ kind: 'save-request' })
}

/** Whether it was saved. */
export async function saveAs(name: string, folder: string): Promise<boolean> {
  const tabId = shownTab()
  if (tabId === null) return false
  const expect = useSaved.getState().of[tabId]?.expect ?? null
  const request = toSaved(draftIn(tabId), { name, expect })
  return order(tabId, { tenantId: tenantOf(tabId), request, path: null, folder, mark: null })
}

/** What is done with a save that another program came in the way of. Null leaves both as they are. */
export async function settleClash(how: 'replace' | 'beside' | null): Promise<void> {
  const { clash } = useSaved.getState()
  useSaved.setState({ clash: null })
  useShell.getState().closeDialog()
  if (clash === null || how === null) return
  const { path } = clash.order
  const folder = path?.split('/').slice(0, -1).join('/') ?? ''
  await order(clash.tabId, {
    ...clash.order,
    mark: null,
    ...(how === 'beside' ? { path: null, folder } : {}),
  })
}

/**
 * Shows a saved request: in the tab that has its file, as it is there, else in one where nothing is lost;
 * whoever acts in the shown one acts there.
 */
export async function openSaved(path: string): Promise<void> {
  const tenantId = useTenants.getState().selectedId
  if (tenantId === null) return
  await openOnce(`saved ${tenantId} ${path}`, async () => {
    const { of } = useSaved.getState()
    const there = tabWhere(tenantId, (tabId) => of[tabId]?.path === path)
    if (there !== undefined) useOpenTabs.getState().show(there)
    const answer = await call('saved:open', { path })
    if (!answer.ok) sayFailure(answer.failure)
    else if (there === undefined) putSaved(tenantId, answer.value)
    else if (answer.value.mark !== useSaved.getState().of[there]?.mark)
      say(
        `“${path}” was changed by another program`,
        'This tab has it as it was. Close it and open the request again for what the file holds now.',
      )
  })
}

function putSaved(tenantId: string, { path, mark, request }: ResponseOf<'saved:open'>): void {
  const before = shownTabAt(tenantId)
  const actingAs = useActing.getState().choices[before]
  const tabId = isUntouched(before) ? before : useOpenTabs.getState().add(tenantId)
  if (actingAs !== undefined) useActing.getState().choose(tabId, actingAs)
  const { draft, filesToChoose } = fromSaved(request)
  useComposer.getState().put(tabId, draft)
  useExpecting.getState().show('everybody')
  useComposer.getState().showTab(draft.mode === 'none' ? 'params' : 'body')
  useSaved.getState().note(tabId, { path, mark, name: request.name, expect: request.expect })
  if (filesToChoose.length > 0)
    say(`Choose ${filesToChoose.join(', ')} again`, 'Only the names of files are saved.')
}

async function order(tabId: RequestTabId, wanted: SaveOrder): Promise<boolean> {
  const answer = await call('saved:save', wanted)
  if (!answer.ok) {
    if (answer.failure.code === 'saved_changed') {
      const { message, details } = answer.failure
      const isGone = details['gone'] !== undefined
      useSaved.setState({ clash: { tabId, order: wanted, message, isGone } })
      useShell.getState().open({ kind: 'saved-clash' })
      return false
    }
    sayFailure(answer.failure)
    // What is wrong is told at its field.
    const { expect: whose } = answer.failure.details
    if (whose !== undefined) useComposer.getState().showTab('expect')
    const of = (['everybody', 'asUser', 'asApp'] as const).find((each) => each === whose)
    if (of !== undefined) useExpecting.getState().show(of)
    return false
  }
  const { path, mark, request, notes } = answer.value
  useSaved.getState().note(tabId, { path, mark, name: request.name, expect: request.expect })
  say(`Saved as ${path}`, notes.join(' '))
  await useSaved.getState().load()
  // Its values were kept with the tenant.
  if (notes.length > 0) await useTenants.getState().select(tenantOf(tabId))
  return true
}
