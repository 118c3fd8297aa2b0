import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { useActing } from './acting.ts'
import { useShell } from './shell.ts'
import { useTenants } from './tenants.ts'

interface PracticeState {
  readonly starting: boolean
  readonly failure: Failure | null
  /** Starts the practice site and stands ready: its tenant selected, its first person acting. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

export const usePractice = create<PracticeState>()((set, get) => ({
  starting: false,
  failure: null,
  start: async () => {
    if (get().starting) return
    set({ starting: true, failure: null })
    const answer = await call('practice:start', null)
    if (!answer.ok) {
      set({ starting: false, failure: answer.failure })
      return
    }
    const { profile, people } = answer.value
    const first = people.find((person) => person.active) ?? people[0]
    if (first !== undefined) useActing.getState().choosePerson(profile.id, first)
    await useTenants.getState().adopt(profile)
    await useShell.getState().load()
    set({ starting: false })
  },
  stop: async () => {
    const answer = await call('practice:stop', null)
    if (!answer.ok) set({ failure: answer.failure })
    await useShell.getState().load()
  },
}))
