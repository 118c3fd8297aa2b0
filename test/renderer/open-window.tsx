import { Window } from './window.tsx'
import { useActing } from '../../renderer/state/acting.ts'
import { useTenants } from '../../renderer/state/tenants.ts'
import { draw, install, until } from './draw.ts'
import { type Answers, type FakeBridge, fakeBridge } from './fake-bridge.ts'

/** The window with the tenant acme shown and everything of it read. */
export async function openWindow(change: Partial<Answers> = {}): Promise<FakeBridge> {
  const bridge = install(fakeBridge(change))
  await draw(<Window />)
  await until(() => useActing.getState().choices['acme'] !== undefined)
  await until(() => useTenants.getState().profile !== null)
  return bridge
}

/** What the window asked main for on one channel, in order. */
export const asked = (bridge: FakeBridge, wanted: string): readonly unknown[] =>
  bridge.calls.filter(({ channel }) => channel === wanted).map(({ request }) => request)
