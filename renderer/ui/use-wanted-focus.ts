import { useEffect } from 'react'
import { focusOn } from '../keys/focus.ts'
import { useSide } from '../state/side.ts'

/** Puts the focus on the search field of the side bar, where somebody asked for it by a key. */
export function useWantedFocus(id: string): void {
  const wanted = useSide((state) => state.wantsFocus)
  useEffect(() => {
    if (!wanted) return
    focusOn(id)
    useSide.setState({ wantsFocus: false })
  }, [wanted, id])
}
