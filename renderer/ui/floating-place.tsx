import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { FLOATING } from '../theme/theme.ts'

/**
 * Where tooltips, menus and popovers are drawn while this view is on screen. Each looks for its place once, when it is
 * mounted: it is one element, which goes from view to view.
 */
export function FloatingPlace(): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current?.append(FLOATING), [])
  return <div ref={place} />
}
