import { afterEach, beforeEach } from 'vitest'
import { clear } from './draw.ts'
import { resetStores } from './reset.ts'

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

/** Each test begins with the stores of a start and with lists that have room, and leaves nothing behind. */
export function eachWithHeight(): void {
  let withoutHeight = (): void => undefined
  beforeEach(() => {
    resetStores()
    withoutHeight = withHeight()
  })
  afterEach(async () => {
    await clear()
    withoutHeight()
  })
}
