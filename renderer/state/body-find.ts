import { create } from 'zustand'
import type { BodyOf, Found } from '../../contract/bodies.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

const questions = latest(120, 'bodies:find')

interface Sought {
  readonly text: string
  readonly matchCase: boolean
  /** As it stands on screen where JSON is laid out: blanks between its parts are no part of it. */
  readonly laidOut: boolean
}

interface BodyFindState extends Sought {
  readonly open: boolean
  /** Of the last question; null until it is answered. */
  readonly found: Found | null
  readonly asking: boolean
  readonly failure: Failure | null
  readonly show: () => void
  readonly close: () => void
  /** Looks for another text in the whole body, or for the same one in another body. */
  readonly look: (of: BodyOf, change?: Partial<Sought>) => void
  /** Goes to the next match, or to the one before. */
  readonly step: (of: BodyOf, by: 1 | -1) => void
}

export const useBodyFind = create<BodyFindState>()((set, get) => ({
  open: false,
  text: '',
  matchCase: false,
  laidOut: false,
  found: null,
  asking: false,
  failure: null,
  show: () => set({ open: true }),
  close: () => {
    questions.drop()
    set({ open: false, found: null, asking: false, failure: null })
  },
  look: (of, change = {}) => {
    const from = get().found?.match?.at ?? 0
    set(change)
    ask(of, { from })
  },
  step: (of, by) => {
    const { found } = get()
    if (found === null || found.match === null) return
    ask(of, { nth: (found.match.nth + by + found.count) % found.count })
  },
}))

function ask(of: BodyOf, wanted: { readonly from: number } | { readonly nth: number }): void {
  const { text, matchCase, laidOut } = useBodyFind.getState()
  questions.drop()
  if (text === '') {
    useBodyFind.setState({ found: null, asking: false, failure: null })
    return
  }
  useBodyFind.setState({ asking: true, failure: null })
  questions.ask(
    () => call('bodies:find', { of, text, matchCase, laidOut, wanted }),
    (answer) =>
      useBodyFind.setState(
        answer.ok
          ? { found: answer.value, asking: false }
          : { found: null, asking: false, failure: answer.failure },
      ),
  )
}
