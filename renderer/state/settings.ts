import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'
import { defaultSettings } from '../../contract/default-settings.ts'
import type { Settings } from '../../contract/settings.ts'
import type { Shortcut } from '../../contract/shortcuts.ts'
import { call } from '../bridge.ts'
import { keysOf } from '../keys/own-keys.ts'
import { sayFailure, sayUndoable } from './say.ts'

interface SettingsState {
  /** Null until main has answered. */
  readonly settings: Settings | null
  readonly load: () => Promise<void>
  /** A failure is said. */
  readonly update: (change: Partial<Settings>) => Promise<void>
  /** The same, with the failure for whoever asked; null where all went well. */
  readonly tryUpdate: (change: Partial<Settings>) => Promise<Failure | null>
  /** How often all of them were changed at once: fields begin anew then. */
  readonly turns: number
  /** All of them as they are usually; it can be taken back. */
  readonly reset: () => Promise<void>
}

export const useSettings = create<SettingsState>()((set, get) => ({
  settings: null,
  turns: 0,
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
  reset: async () => {
    const before = get().settings
    if (before === null) return
    const own = changeable(before)
    // Fewer days forget at once, which nothing takes back.
    const historyDays = Math.max(defaultSettings.historyDays, before.historyDays)
    if (!(await turn({ ...changeable(defaultSettings), historyDays }))) return
    const stays = 'The history is kept as long as before: less of it would be forgotten at once.'
    const message = historyDays > defaultSettings.historyDays ? stays : ''
    sayUndoable('All settings were reset', () => void turn(own), message)
  },
}))

/** Without what only the system's dialogs set. */
function changeable(settings: Settings): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !CHOSEN.has(name)))
}

const CHOSEN: ReadonlySet<string> = new Set(['savedFolder', 'extraCertificates'])

/** Changes them all; false where that failed, which is said. */
async function turn(change: Partial<Settings>): Promise<boolean> {
  const failure = await useSettings.getState().tryUpdate(change)
  if (failure === null) useSettings.setState(({ turns }) => ({ turns: turns + 1 }))
  else sayFailure(failure)
  return failure === null
}

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
