// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { NextCheck } from '../../../contract/diagnosis.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { useDiagnoseText } from '../../../renderer/state/diagnose-text.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { draftIn, shownTab } from '../../../renderer/state/shown.ts'
import { click, doing, named, said, until } from '../draw.ts'
import { type FakeBridge, ok } from '../fake-bridge.ts'
import { scopeDropped, scopeFinding, textDiagnosis } from '../fake-diagnosis.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const CHECK: NextCheck = {
  question: 'Is the site there?',
  action: 'Sends GET /rest/api/3/serverInfo anonymously.',
  run: {
    kind: 'request',
    method: 'GET',
    path: '/rest/api/3/serverInfo?a=1',
    actingAs: { kind: 'anonymous' },
  },
}

/** A pasted text whose finding offers that check. */
async function diagnosedAt(tenantId: string | null, check = CHECK): Promise<FakeBridge> {
  const finding = { ...scopeFinding, nextCheck: check }
  const bridge = await openWindow({
    'diagnosis:of-text': () =>
      ok({ ...textDiagnosis, tenantId, diagnosis: { ...scopeDropped, findings: [finding] } }),
  })
  await doing(() => useDiagnoseText.getState().type('the text'))
  await doing(() => useShell.getState().open({ kind: 'diagnose-text' }))
  await doing(() => useDiagnoseText.getState().diagnose())
  await until(() => document.querySelector('article') !== null)
  return bridge
}

describe('a check that a pasted text calls for', () => {
  beforeEach(resetStores)
  it('is composed in a tab of its own at the tenant that the text is about, and not sent', async () => {
    const bridge = await diagnosedAt('acme')
    const before = shownTab()
    await click(named('button', 'Compose it in a new tab'))
    await until(() => shownTab() !== before)
    const tabId = shownTab()
    expect(document.querySelector('[role="dialog"]')).toBe(null)
    expect(tabId === null ? null : draftIn(tabId)).toMatchObject({
      method: 'GET',
      path: '/rest/api/3/serverInfo',
      query: [{ name: 'a', value: '1' }],
    })
    expect(useActing.getState().choices[tabId ?? 'tab:']).toEqual({ kind: 'anonymous' })
    expect(asked(bridge, 'requests:send')).toEqual([])
    expect(asked(bridge, 'diagnosis:check')).toEqual([])
  })

  it('has no button where no tenant is known, and says so', async () => {
    await diagnosedAt(null)
    expect(said()).toContain(
      'A button does it where the text names the site of one of your tenants.',
    )
    expect(said()).not.toContain('Compose it in a new tab')
  })

  it('has none where only what was sent from here can be compared', async () => {
    await diagnosedAt('acme', { ...CHECK, run: { kind: 'compare' } })
    expect(said()).toContain('A button does it for a request that was sent from here.')
    expect(said()).not.toContain('Compose it in a new tab')
  })
})
