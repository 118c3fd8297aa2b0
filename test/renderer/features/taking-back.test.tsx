// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useActing } from '../../../renderer/state/acting.ts'
import { bodyStepsOf, keepBodySteps } from '../../../renderer/state/body-steps.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { keepNoteDraft, useNoteDrafts } from '../../../renderer/state/note-drafts.ts'
import { useOpenTabs } from '../../../renderer/state/open-tabs.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { furtherTabOf, tabOf } from '../../../renderer/state/tabs.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, named, said, type, until, withoutPauses } from '../draw.ts'
import type { FakeBridge } from '../fake-bridge.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const path = (): HTMLElement => named('input', 'Path')
const names = (): string[] => useTenants.getState().summaries.map(({ name }) => name)

async function removeAcme(): Promise<FakeBridge> {
  const bridge = await openWindow()
  await type(path(), '/rest/api/3/issue/ACME-7')
  await doing(() => useShell.getState().open({ kind: 'remove-tenant', tenantId: 'acme' }))
  await until(() => said().includes('For a minute it can be put back'))
  await click(named('button', 'Remove tenant and secret'))
  await until(() => said().includes('Acme was removed'))
  return bridge
}

describe('a tenant that was removed', () => {
  beforeEach(resetStores)
  it('is put back by Undo, with what was typed, and said with what goes in a minute', async () => {
    const bridge = await removeAcme()
    expect(names()).not.toContain('Acme')
    expect(said()).toContain('In a minute its secret and its history go with it.')
    await click(named('button', 'Undo'))
    await until(() => names().includes('Acme'))
    expect(asked(bridge, 'tenants:take-back')).toEqual([{ id: 'acme' }])
    await until(() => useTenants.getState().selectedId === 'acme')
    expect((path() as HTMLInputElement).value).toBe('/rest/api/3/issue/ACME-7')
  })

  it('is gone from the window with its minute: drafts, steps, answers, files, notes, and what the next window reads', async () => {
    withoutPauses()
    await removeAcme()
    const [tab, closed] = [tabOf('acme'), furtherTabOf('acme')]
    await doing(() => {
      useComposer.getState().put(closed, freshDraft('/rest/api/3/field'))
      useOpenTabs.setState({ closed: [{ tabId: closed, place: 1 }] })
      useSaved.getState().note(tab, { path: 'a.yaml', mark: 'm', name: 'A', expect: null })
      keepBodySteps(tab, 'steps')
      keepNoteDraft('acme', 'Contract en')
      useOpenTabs.getState().show(tab)
    })
    const left = (): unknown[] => [
      [tab, closed].map((each) => useComposer.getState().drafts[each]?.path),
      ...[useSaved.getState().of[tab]?.path, bodyStepsOf(tab), useNoteDrafts.getState()['acme']],
      ...[useActing.getState().choices[tab]?.kind, useOpenTabs.getState().shown['acme']],
      window.localStorage.getItem('understudy.shown-tab.acme'),
    ]
    await doing(() => vi.advanceTimersByTimeAsync(50_000))
    const [issue, field] = ['/rest/api/3/issue/ACME-7', '/rest/api/3/field']
    expect(left()).toEqual([
      [issue, field],
      ...['a.yaml', 'steps', 'Contract en', 'user', tab],
      tab,
    ])
    await doing(() => vi.advanceTimersByTimeAsync(12_000))
    const none = Array.from({ length: 5 }, () => undefined)
    expect(left()).toEqual([[undefined, undefined], ...none, null])
  })

  it('stays as it was where it was taken back, and has a minute of its own when it is removed again', async () => {
    withoutPauses()
    await removeAcme()
    await doing(() => vi.advanceTimersByTimeAsync(40_000))
    await click(named('button', 'Undo'))
    await until(() => names().includes('Acme'))
    await doing(() => useTenants.getState().remove('acme'))
    await doing(() => vi.advanceTimersByTimeAsync(40_000))
    expect(useComposer.getState().drafts[tabOf('acme')]?.path).toBe('/rest/api/3/issue/ACME-7')
  })
})
