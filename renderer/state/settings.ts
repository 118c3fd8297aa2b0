import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'
import type { Settings } from '../../contract/settings.ts'
import type { Shortcut } from '../../contract/shortcuts.ts'
import { call } from '../bridge.ts'
import { keysOf } from '../keys/own-keys.ts'
import { sayFailure } from './say.ts'

interface SettingsState {
  /** Null until main has answered. */
  readonly settings: Settings | null
  readonly load: () => Promise<void>
  /** A failure is said. */
  readonly update: (change: Partial<Settings>) => Promise<void>
  /** The same, with the failure for whoever asked; null where all went well. */
  readonly tryUpdate: (change: Partial<Settings>) => Promise<Failure | null>
}

export const useSettings = create<SettingsState>()((set, get) => ({
  settings: null,
  load: async () => {
    const answer = await call('settings:get', null)
    if (answer.ok) set({ settings: answer.value })
    else sayFailure(answer.failure)
  },
  update: async (change) => {
    const failure = await get().tryUpdate(change)
    if (failure !== null) sayFailure(failure)
  },
  tryUpdate: async (change) => {
    const answer = await call('settings:update', change)
    if (answer.ok) set({ settings: answer.value })
    return answer.ok ? null : answer.failure
  },
}))

const NONE_CHOSEN = {}

/** The keys of an action now; undefined where it has none. */
export function keysNow(actionId: string): Shortcut | undefined {
  return keysOf(actionId, useSettings.getState().settings?.ownKeys ?? NONE_CHOSEN)
}

/** The same, for a component. */
export function useKeysOf(actionId: string | undefined): Shortcut | undefined {
  const own = useSettings((state) => state.settings?.ownKeys)
  return actionId === undefined ? undefined : keysOf(actionId, own ?? NONE_CHOSEN)
}

/** Gives actions other keys: null for none, undefined for their usual ones. */
export function chooseKeys(
  change: Readonly<Record<string, Shortcut | null | undefined>>,
): Promise<void> {
  const { settings, update } = useSettings.getState()
  const all = Object.entries({ ...settings?.ownKeys, ...change })
  const own = all.flatMap(([id, keys]) => (keys === undefined ? [] : [[id, keys] as const]))
  return update({ ownKeys: Object.fromEntries(own) })
}
