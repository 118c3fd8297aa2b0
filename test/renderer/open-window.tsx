import { Window } from './window.tsx'
import { useActing } from '../../renderer/state/acting.ts'
import { type Case, caseOf, useDiagnosis } from '../../renderer/state/diagnosis.ts'
import { shownExchange } from '../../renderer/state/shown.ts'
import { useTenants } from '../../renderer/state/tenants.ts'
import { draw, install, until } from './draw.ts'
import { type Answers, type FakeBridge, fakeBridge } from './fake-bridge.ts'

/** The window with the tenant acme shown and everything of it read. */
export async function openWindow(change: Partial<Answers> = {}): Promise<FakeBridge> {
  const bridge = install(fakeBridge(change))
  await draw(<Window />)
  await until(() => useActing.getState().choices['tab:acme'] !== undefined)
  await until(() => useTenants.getState().profile !== null)
  return bridge
}

/** What the window asked main for on one channel, in order. */
export const asked = (bridge: FakeBridge, wanted: string): readonly unknown[] =>
  bridge.calls.filter(({ channel }) => channel === wanted).map(({ request }) => request)

/** What is thought of the exchange on screen. */
export function shownCase(): Case | null {
  const exchange = shownExchange()
  return exchange === null ? null : caseOf(useDiagnosis.getState().cases, exchange)
}
