import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

export interface Fetched<P> {
  (props: P): ReactNode
  /** Before it is drawn, where it is known that it will be. */
  readonly fetch: () => Promise<void>
}

/**
 * A part of the window whose code is fetched when it is first drawn; nothing, or what is given for it,
 * stands there until then. React's `lazy` would do the same a third of a second later: what follows a
 * fallback within 300 ms is held back by it (FALLBACK_THROTTLE_MS of
 * https://github.com/facebook/react/blob/v19.3.1/packages/react-reconciler/src/ReactFiberWorkLoop.js).
 */
export function fetched<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: (props: P) => ReactNode = () => null,
): Fetched<P> {
  let part: ComponentType<P> | null = null
  const fetch = async (): Promise<void> => {
    part = await load()
  }
  function Part(props: P): ReactNode {
    const [, setIsThere] = useState(part !== null)
    const [failure, setFailure] = useState<Error | null>(null)
    useEffect(() => {
      if (part !== null) return
      fetch().then(
        () => setIsThere(true),
        (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
      )
    }, [])
    // To the boundary around it, which can have it tried again.
    if (failure !== null) throw failure
    return part === null ? meanwhile(props) : createElement(part, props)
  }
  return Object.assign(Part, { fetch })
}
