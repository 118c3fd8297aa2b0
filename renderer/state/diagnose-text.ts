import { create } from 'zustand'
import type { Diagnosis, Speaker } from '../../contract/diagnosis.ts'
import type { Failure } from '../../contract/result.ts'
import type { CorrectedCall, Corrections, Understood } from '../../contract/understood.ts'
import { call } from '../bridge.ts'

export type ChangedCall = Omit<CorrectedCall, 'answer'> & {
  readonly answer?: NonNullable<CorrectedCall['answer']> | null
}

interface TextState {
  /** Stays when the dialog is closed: it may have been closed by mistake. */
  readonly text: string
  readonly diagnosing: boolean
  readonly diagnosis: Diagnosis | null
  /** What was read of the text; null before it was diagnosed. */
  readonly understood: Understood | null
  /** The tenant that the text is about, as far as one is known. */
  readonly tenantId: string | null
  /** What the person knows better of this text. */
  readonly corrections: Corrections
  readonly failure: Failure | null
  readonly type: (text: string) => void
  readonly diagnose: () => Promise<void>
  /** Another speaker for a passage, or whether it counts; the text is diagnosed anew. */
  readonly correctPassage: (
    passage: number,
    change: { readonly speaker?: Speaker; readonly leftOut?: boolean },
  ) => Promise<void>
  /** What a call was, where it was read otherwise (null: the answer that was read); the text is diagnosed anew. */
  readonly correctCall: (call: ChangedCall) => Promise<void>
  /** One call to judge by, or all of them; the text is diagnosed anew. */
  readonly judgeBy: (stepId: string | null) => Promise<void>
  readonly takeBack: () => Promise<void>
  readonly cancel: () => void
}

const none: Corrections = { passages: [], calls: [] }
const unread = {
  ...{ diagnosis: null, understood: null, tenantId: null },
  ...{ corrections: none, failure: null },
} as const

export const useDiagnoseText = create<TextState>()((set, get) => ({
  text: '',
  diagnosing: false,
  ...unread,
  type: (text) => {
    // Nobody waits for what is thought of the text before.
    if (text !== get().text && get().diagnosing) get().cancel()
    set({ text, ...unread })
  },
  diagnose: async () => {
    const { text, diagnosing } = get()
    if (diagnosing || text.trim() === '') return
    await ask()
  },
  correctPassage: async (passage, change) => {
    const { understood, corrections } = get()
    const shown = understood?.passages[passage]
    if (shown === undefined) return
    const { speaker, leftOut } = { ...shown, ...change }
    const others = corrections.passages.filter((one) => one.passage !== passage)
    await correct({ ...corrections, passages: [...others, { passage, speaker, leftOut }] })
  },
  correctCall: async (change) => {
    const { corrections } = get()
    const before = corrections.calls.find(({ stepId }) => stepId === change.stepId)
    const others = corrections.calls.filter(({ stepId }) => stepId !== change.stepId)
    const { answer = null, ...call } = { ...before, ...change }
    const changed = answer === null ? call : { ...call, answer }
    const calls = Object.keys(changed).length > 1 ? [...others, changed] : others
    await correct({ ...corrections, calls })
  },
  judgeBy: async (stepId) => {
    const { passages, calls } = get().corrections
    await correct({ passages, calls, ...(stepId === null ? {} : { only: stepId }) })
  },
  takeBack: () => correct(none),
  cancel: () => void call('app:cancel', { channel: 'diagnosis:of-text' }),
}))

/** Whether a person has put something right; which call is judged by corrects nothing. */
export function isCorrected({ corrections }: Pick<TextState, 'corrections'>): boolean {
  return corrections.passages.length + corrections.calls.length > 0
}

/** Main ends what it thinks of the correction before. */
async function correct(corrections: Corrections): Promise<void> {
  useDiagnoseText.setState({ corrections })
  await ask()
}

let asked = 0

async function ask(): Promise<void> {
  asked += 1
  const mine = asked
  const { text, corrections } = useDiagnoseText.getState()
  useDiagnoseText.setState({ diagnosing: true, failure: null })
  const order = corrections === none ? { text } : { text, corrections }
  const answer = await call('diagnosis:of-text', order)
  // A newer correction is under way, and says itself when it is done.
  if (mine !== asked) return
  useDiagnoseText.setState({ diagnosing: false })
  // What was typed meanwhile is another text, and this answer is not about it.
  if (useDiagnoseText.getState().text !== text) return
  if (answer.ok) useDiagnoseText.setState(answer.value)
  else if (answer.failure.code !== 'request_cancelled')
    useDiagnoseText.setState({ failure: answer.failure })
}
