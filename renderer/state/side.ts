import { create } from 'zustand'
import { keepHere, readKept } from './kept-here.ts'

export const sides = ['tenants', 'saved', 'history'] as const
/** What the side bar lists. */
export type Side = (typeof sides)[number]

const NAME = 'side'
const FOLDED = 'side-folded'
/** A window so narrow, or zoomed to be, has no room for the side bar beside the request. */
const narrowWindow = window.matchMedia('(max-width: 760px)')

interface SideState {
  readonly side: Side
  /** Its search field is to be typed into, once it is drawn. */
  readonly wantsFocus: boolean
  /** The side bar is folded away, where there is room for it. */
  readonly folded: boolean
  /** There is no room for it: it is folded away by itself, and lies over the request where it is asked for. */
  readonly narrow: boolean
  readonly over: boolean
  /** Folds the side bar away, or brings it back: over the request where there is no room beside it. */
  readonly fold: (folded: boolean) => void
  readonly show: (side: Side) => void
  readonly focus: (side: Side) => void
}

export const useSide = create<SideState>()((set, get) => ({
  side: sides.find((each) => each === readKept(NAME)) ?? 'tenants',
  wantsFocus: false,
  folded: readKept(FOLDED) === 'yes',
  narrow: narrowWindow.matches,
  over: false,
  fold: (folded) => {
    if (get().narrow) {
      set({ over: !folded, wantsFocus: !folded })
      return
    }
    keepHere(FOLDED, folded ? 'yes' : 'no')
    set({ folded })
  },
  focus: (side) => {
    get().show(side)
    set({ wantsFocus: true })
  },
  show: (side) => {
    keepHere(NAME, side)
    get().fold(false)
    set({ side })
  },
}))

narrowWindow.addEventListener('change', ({ matches }) =>
  useSide.setState({ narrow: matches, over: false }),
)

/** Whether there is none beside the request: it was folded away, or there is no room. */
export const isSideFolded = ({ narrow, folded }: SideState): boolean => folded || narrow

/** Whether it can be seen, wherever it lies. */
export const isSideShown = ({ narrow, over, folded }: SideState): boolean =>
  narrow ? over : !folded
