/** At most, in milliseconds, where a window never rests. */
const LONGEST_UNTIL_IDLE = 2000

const requestDrawn = Promise.withResolvers<null>()

const drawn = requestDrawn.promise.then(rest)

/** For what draws the request of a tenant, once it has. */
export function requestIsDrawn(): void {
  requestDrawn.resolve(null)
}

/**
 * Resolves when the window has drawn the request of a tenant for the first time, and rests: it rests as well
 * while its code is fetched. The first screen waits for all that main works at until then.
 */
export async function firstScreen(): Promise<void> {
  await drawn
}

/** The same, and a turn later: for what is not on the first screen. */
export async function behindFirstScreen(): Promise<void> {
  await drawn
  await rest()
}

function rest(): Promise<unknown> {
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: LONGEST_UNTIL_IDLE })
  })
}
