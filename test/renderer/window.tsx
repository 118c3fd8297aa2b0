import { type ReactNode, useEffect } from 'react'
import { startWindow } from '../../renderer/app/start.ts'
import { Window as Drawn } from '../../renderer/app/window.tsx'

/** The window as `main.tsx` starts and draws it, until it is cleared away. */
export function Window(): ReactNode {
  useEffect(() => startWindow(), [])
  return <Drawn />
}
