import { create } from 'zustand'
import { keepHere, readKept } from './kept-here.ts'

export const sides = ['tenants', 'saved', 'history'] as const
/** What the side bar lists. */
export type Side = (typeof sides)[number]

const NAME = 'side'
const FOLDED = 'side-folded'

interface SideState {
  readonly side: Side
  /** Its search field is to be typed into, once it is drawn. */
  readonly wantsFocus: boolean
  /** The side bar is folded away. */
  readonly folded: boolean
  readonly fold: (folded: boolean) => void
  readonly show: (side: Side) => void
  readonly focus: (side: Side) => void
}

export const useSide = create<SideState>()((set, get) => ({
  side: sides.find((each) => each === readKept(NAME)) ?? 'tenants',
  wantsFocus: false,
  folded: readKept(FOLDED) === 'yes',
  fold: (folded) => {
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
