import { create } from 'zustand'
import { keepHere, readKept } from '../state/kept-here.ts'

const NAME = 'answer-place'
/** From this width of the window on, both are read side by side without cutting lines. */
const WIDE = 1500
/** Below this one nobody could type in the one or read in the other. */
const TOO_NARROW = 1100

interface AnswerPlaceState {
  /** What the person chose; null: the width of the window decides. */
  readonly chosen: 'beside' | 'below' | null
  readonly isWide: boolean
  readonly isTooNarrow: boolean
  readonly turn: () => void
}

type Place = Pick<AnswerPlaceState, 'chosen' | 'isWide' | 'isTooNarrow'>

function isBeside({ chosen, isWide, isTooNarrow }: Place): boolean {
  if (isTooNarrow) return false
  return chosen === null ? isWide : chosen === 'beside'
}

/** Where the answer lies. */
export const useAnswerPlace = create<AnswerPlaceState>()((set, get) => {
  const wide = window.matchMedia(`(min-width: ${WIDE}px)`)
  const tooNarrow = window.matchMedia(`(max-width: ${TOO_NARROW}px)`)
  wide.addEventListener('change', ({ matches }) => set({ isWide: matches }))
  tooNarrow.addEventListener('change', ({ matches }) => set({ isTooNarrow: matches }))
  const kept = readKept(NAME)
  return {
    chosen: kept === 'beside' || kept === 'below' ? kept : null,
    isWide: wide.matches,
    isTooNarrow: tooNarrow.matches,
    turn: () => {
      const chosen = isBeside(get()) ? 'below' : 'beside'
      keepHere(NAME, chosen)
      set({ chosen })
    },
  }
})

/** Whether the answer lies beside the request, and not below it. */
export const useAnswerBeside = (): boolean => useAnswerPlace(isBeside)

export const canTurnAnswer = (): boolean => !useAnswerPlace.getState().isTooNarrow
