import { create } from 'zustand'
import type { Failure } from '../../contract/result.ts'

export interface Said {
  readonly title: string
  readonly message: string
  readonly color: 'iris' | 'red'
  /** Milliseconds. */
  readonly lasts: number
  /** Takes back what was done; null where it cannot be, or need not. */
  readonly undo: (() => void) | null
}

/**
 * What is to be said and is not on screen yet; whoever draws it takes it. `anything`: whether there
 * was something yet. It is not needed for the first paint, so its place is drawn from then on.
 */
export const useSaid = create<{
  readonly anything: boolean
  readonly waiting: readonly Said[]
}>()(() => ({ anything: false, waiting: [] }))

/** Says what was done, and for how long it holds. */
export function say(title: string, message = ''): void {
  wait({ title, message, color: 'iris', lasts: 5000, undo: null })
}

/** Says what was done and can be taken back. */
export function sayUndoable(
  title: string,
  undo: () => void,
  { message = '', lasts = 10_000 }: Partial<Pick<Said, 'message' | 'lasts'>> = {},
): void {
  wait({ title, message, color: 'iris', lasts, undo })
}

/** What happened, then what to do next. For failures with no better place to be shown. */
export function sayFailure({ message, hint }: Failure): void {
  wait({ title: message, message: hint ?? '', color: 'red', lasts: 10_000, undo: null })
}

export function takeSaid(): readonly Said[] {
  const { waiting } = useSaid.getState()
  if (waiting.length > 0) useSaid.setState({ waiting: [] })
  return waiting
}

function wait(said: Said): void {
  useSaid.setState(({ waiting }) => ({ anything: true, waiting: [...waiting, said] }))
}
