import { create } from 'zustand'
import type { Settings } from '../../contract/settings.ts'
import { call } from '../bridge.ts'
import { sayFailure } from './say.ts'

interface SettingsState {
  /** Null until main has answered. */
  readonly settings: Settings | null
  readonly load: () => Promise<void>
  readonly update: (change: Partial<Settings>) => Promise<void>
}

export const useSettings = create<SettingsState>()((set) => ({
  settings: null,
  load: async () => {
    const answer = await call('settings:get', null)
    if (answer.ok) set({ settings: answer.value })
    else sayFailure(answer.failure)
  },
  update: async (change) => {
    const answer = await call('settings:update', change)
    if (answer.ok) set({ settings: answer.value })
    else sayFailure(answer.failure)
  },
}))
