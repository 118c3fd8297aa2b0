import { create } from 'zustand'
import { UNDO_MS } from '../../contract/limits.ts'
import type { Failure } from '../../contract/result.ts'

export interface Said {
  readonly title: string
  readonly message: string
  readonly color: 'iris' | 'red'
  /** Milliseconds. */
  readonly lasts: number
  /** What it tells of and can be taken back; null where it cannot be, or need not. */
  readonly step: UndoStep | null
}

/** Something that was done, while it can be taken back. */
export interface UndoStep {
  readonly title: string
  readonly undo: () => void
}

/**
 * What is to be said and is not on screen yet; whoever draws it takes it. `anything`: whether there
 * was something yet. It is not needed for the first paint, so its place is drawn from then on.
 */
export const useSaid = create<{
  readonly anything: boolean
  readonly waiting: readonly Said[]
}>()(() => ({ anything: false, waiting: [] }))

/** The newest first. */
export const useUndoSteps = create<{ readonly steps: readonly UndoStep[] }>()(() => ({ steps: [] }))

/** Says what was done, and for how long it holds. */
export function say(title: string, message = ''): void {
  wait({ title, message, color: 'iris', lasts: 5000, step: null })
}

/**
 * Says what was done and can be taken back for a minute: by its message, and from the bar and the palette once
 * that is gone. Answers how it is said that it cannot be any more.
 */
export function sayUndoable(title: string, undo: () => void, message = ''): () => void {
  const step = { title, undo }
  const end = (): void => endStep(step)
  useUndoSteps.setState(({ steps }) => ({ steps: [step, ...steps] }))
  setTimeout(end, UNDO_MS)
  wait({ title, message, color: 'iris', lasts: 10_000, step })
  return end
}

/** Once, also by two clicks. */
export function takeBack(step: UndoStep): void {
  if (!useUndoSteps.getState().steps.includes(step)) return
  endStep(step)
  step.undo()
}

function endStep(step: UndoStep): void {
  useUndoSteps.setState(({ steps }) => ({ steps: steps.filter((each) => each !== step) }))
}

/** What happened, then what to do next. For failures with no better place to be shown. */
export function sayFailure({
  message,
  hint,
}: Omit<Failure, 'code' | 'details'> & Partial<Failure>): void {
  wait({ title: message, message: hint ?? '', color: 'red', lasts: 10_000, step: null })
}

export function takeSaid(): readonly Said[] {
  const { waiting } = useSaid.getState()
  if (waiting.length > 0) useSaid.setState({ waiting: [] })
  return waiting
}

function wait(said: Said): void {
  useSaid.setState(({ waiting }) => ({ anything: true, waiting: [...waiting, said] }))
}
