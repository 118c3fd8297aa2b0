const HEIGHTS = { clientHeight: 600, scrollHeight: 100_000 } as const

/**
 * Nothing is laid out here, and a list draws what is in sight of all that it holds. Answers how to
 * take it back.
 */
export function withHeight(): () => void {
  const { prototype } = HTMLElement
  const undo = Object.entries(HEIGHTS).map(([name, height]) => {
    const before = Object.getOwnPropertyDescriptor(prototype, name)
    Object.defineProperty(prototype, name, { get: () => height, configurable: true })
    return () => {
      if (before === undefined) Reflect.deleteProperty(prototype, name)
      else Object.defineProperty(prototype, name, before)
    }
  })
  return () => {
    for (const each of undo) each()
  }
}
