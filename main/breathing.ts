import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work after which everybody else has a turn: half of what a window draws a picture in. */
const SLICE_MS = 8

/**
 * To be awaited between the pieces of long work: goes on at once until its slice of time is over, then
 * lets what waits in this thread go first.
 */
export function breathing(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now()
  return async () => {
    if (now() - since < SLICE_MS) return
    await setImmediate()
    since = now()
  }
}

/** Work in steps, none of which takes more than some milliseconds. */
export type Steps<T> = Generator<undefined, T>

/** Between the steps of long work others go first. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  const breathe = breathing()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await breathe()
  }
}

/** For what is known to be short. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
