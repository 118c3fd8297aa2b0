import { create } from 'zustand'
import type { BodyOf, Found } from '../../contract/bodies.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

const questions = latest(120, 'bodies:find')
/** A step is asked for at once: whoever holds its key goes on meanwhile. */
const steps = latest(0, 'bodies:find')
/** The match that was asked for and is not found yet: the next step goes on from there. */
let goingTo: number | null = null

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
    dropAll()
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
    const from = goingTo ?? found.match.nth
    ask(of, { nth: (from + by + found.count) % found.count })
  },
}))

function ask(of: BodyOf, wanted: { readonly from: number } | { readonly nth: number }): void {
  const { text, matchCase, laidOut } = useBodyFind.getState()
  dropAll()
  if (text === '') {
    useBodyFind.setState({ found: null, asking: false, failure: null })
    return
  }
  useBodyFind.setState({ asking: true, failure: null })
  const isStep = 'nth' in wanted
  if (isStep) goingTo = wanted.nth
  const asked = isStep ? steps : questions
  asked.ask(
    () => call('bodies:find', { of, text, matchCase, laidOut, wanted }),
    (answer) => {
      goingTo = null
      useBodyFind.setState(
        answer.ok
          ? { found: answer.value, asking: false }
          : { found: null, asking: false, failure: answer.failure },
      )
    },
  )
}

function dropAll(): void {
  questions.drop()
  steps.drop()
  goingTo = null
}
