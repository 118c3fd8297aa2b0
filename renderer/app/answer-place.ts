import { type RefObject, useEffect, useRef } from 'react'
import { create } from 'zustand'
import { keepHere, readKept } from '../state/kept-here.ts'
import { usePractice } from '../state/practice.ts'
import { useResponse, viewOf } from '../state/response.ts'
import { ofTab, useShownTab } from '../state/shown.ts'

const NAME = 'answer-place'
/** From this width on, both are read side by side without cutting lines. */
const WIDE = 1500
/** Below this one nobody could type in the one or read in the other. */
const TOO_NARROW = 1100
/** What the list of faults takes at the side. */
const FAULTS = 360

interface AnswerPlaceState {
  /** What the person chose; null: the room decides. */
  readonly chosen: 'beside' | 'below' | null
  /** Of the window, in pixels. */
  readonly width: number
  readonly turn: () => void
}

const kept = readKept(NAME)

const useAnswerPlace = create<AnswerPlaceState>()((set, get) => ({
  chosen: kept === 'beside' || kept === 'below' ? kept : null,
  width: window.innerWidth,
  turn: () => {
    const chosen = isBeside(get(), usePractice.getState().faultsOpen) ? 'below' : 'beside'
    keepHere(NAME, chosen)
    set({ chosen })
  },
}))
window.addEventListener('resize', () => useAnswerPlace.setState({ width: window.innerWidth }))

type Place = Pick<AnswerPlaceState, 'chosen' | 'width'>

const roomIn = (width: number, faults: boolean): number => width - (faults ? FAULTS : 0)

function isBeside({ chosen, width }: Place, faults: boolean): boolean {
  const room = roomIn(width, faults)
  if (room <= TOO_NARROW) return false
  return chosen === null ? room >= WIDE : chosen === 'beside'
}

/** Whether the answer lies beside the request, and not below it. */
export function useAnswerBeside(): boolean {
  const faults = usePractice((state) => state.faultsOpen)
  return useAnswerPlace((state) => isBeside(state, faults))
}

export const turnAnswer = (): void => useAnswerPlace.getState().turn()

export const canTurnAnswer = (): boolean =>
  roomIn(useAnswerPlace.getState().width, usePractice.getState().faultsOpen) > TOO_NARROW

/**
 * Where request and answer are scrolled as one, what was sent for, or which part of it is asked for, is brought into
 * sight; where both are there is nothing to scroll.
 */
export function useAnswerInSight(room: RefObject<HTMLElement | null>): void {
  const tabId = useShownTab()
  const waits = useResponse((state) => ofTab(state.running, tabId) !== undefined)
  const part = useResponse((state) => (tabId === null ? null : viewOf(state.views, tabId).shown))
  const before = useRef({ tabId, waits, part })
  useEffect(() => {
    const was = before.current
    before.current = { tabId, waits, part }
    if (was.tabId !== tabId || (was.part === part && !(was.waits && !waits))) return
    const answer = room.current?.querySelector('[aria-label="Response"]')
    if (room.current !== null && room.current.scrollHeight > room.current.clientHeight)
      answer?.scrollIntoView({ block: 'start' })
  }, [room, tabId, waits, part])
}
