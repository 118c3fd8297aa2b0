import { create } from 'zustand'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'

interface TextState {
  /** Stays when the dialog is closed: it may have been closed by mistake. */
  readonly text: string
  readonly diagnosing: boolean
  readonly diagnosis: Diagnosis | null
  readonly failure: Failure | null
  readonly type: (text: string) => void
  readonly diagnose: () => Promise<void>
  readonly cancel: () => void
}

export const useDiagnoseText = create<TextState>()((set, get) => ({
  text: '',
  diagnosing: false,
  diagnosis: null,
  failure: null,
  type: (text) => {
    // Nobody waits for what is thought of the text before.
    if (text !== get().text && get().diagnosing) get().cancel()
    set({ text, diagnosis: null, failure: null })
  },
  diagnose: async () => {
    const { text, diagnosing } = get()
    if (diagnosing || text.trim() === '') return
    set({ diagnosing: true, failure: null })
    const answer = await call('diagnosis:of-text', { text })
    set({ diagnosing: false })
    // What was typed meanwhile is another text, and this answer is not about it.
    if (get().text !== text) return
    if (answer.ok) set({ diagnosis: answer.value })
    else if (answer.failure.code !== 'request_cancelled') set({ failure: answer.failure })
  },
  cancel: () => void call('app:cancel', { channel: 'diagnosis:of-text' }),
}))
