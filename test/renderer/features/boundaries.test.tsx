// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SentOrder } from '../../../contract/sent-order.ts'
import { Window } from '../window.tsx'
import { useActing } from '../../../renderer/state/acting.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { clear, click, doing, draw, install, named, said, until } from '../draw.ts'
import { fakeBridge } from '../fake-bridge.ts'
import { exchange, tenant } from '../fake-data.ts'
import { resetStores } from '../reset.ts'

const acme = tabOf('acme')
const sent: SentOrder = {
  draft: { method: 'GET', path: '/', query: [], headers: [], body: null },
  actingAs: { kind: 'app' },
}
const answered = (broken: object): void =>
  useResponse.setState({
    outcomes: { [acme]: { kind: 'exchange', exchange: { ...exchange({}), ...broken }, sent } },
  })
/** What no component can draw. */
const undrawable = {} as never

/** What breaks, what says so, and how it is whole again. */
const panes: readonly (readonly [string, () => void, () => void])[] = [
  [
    'The request',
    () => useComposer.setState({ drafts: { [acme]: { ...freshDraft('/'), headers: undrawable } } }),
    () => useComposer.setState({ drafts: {} }),
  ],
  ['The response', () => answered({ tokens: null }), () => answered({})],
  [
    '“Body”',
    () =>
      answered({
        steps: exchange({}).steps.map((step) => ({
          ...step,
          response: { ...step.response, body: { ...step.response?.body, head: null } },
        })),
      }),
    () => answered({}),
  ],
  [
    'The identity bar',
    () => useTenants.setState({ summaries: [tenant({ id: 'acme', name: undrawable })] }),
    () => useTenants.setState({ summaries: [tenant({ id: 'acme' })] }),
  ],
]

describe('a part of the window that cannot be drawn', () => {
  beforeEach(() => {
    resetStores()
    // React tells of every error that a boundary has caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(async () => {
    await clear()
    vi.restoreAllMocks()
  })

  it.each(panes)(
    '%s says so, and the rest lives; then it is tried again',
    async (what, breakIt, mend) => {
      install(fakeBridge())
      await draw(<Window />)
      await until(() => useActing.getState().choices['tab:acme'] !== undefined)
      await doing(breakIt)
      await until(() => said().includes(`${what} could not be drawn: `))
      expect(named('button', 'Add a tenant')).not.toBeNull()
      expect(document.querySelectorAll('[role="alert"]')).toHaveLength(1)
      await doing(mend)
      await click(named('button', 'Try again'))
      await until(() => !said().includes('could not be drawn'))
    },
  )

  it('a dialog says so in a dialog, and is closed', async () => {
    install(fakeBridge())
    await draw(<Window />)
    await until(() => useActing.getState().choices['tab:acme'] !== undefined)
    await doing(() => useShell.setState({ dialog: { kind: 'remove-tenant', tenantId: 'broken' } }))
    await doing(() =>
      useTenants.setState({
        summaries: [tenant({ id: 'acme' }), tenant({ id: 'broken', baseUrl: undrawable })],
      }),
    )
    await until(() => said().includes('This dialog could not be drawn: '))
    await click(named('[role="dialog"] button', 'Close'))
    await until(() => !said().includes('could not be drawn'))
  })
})
