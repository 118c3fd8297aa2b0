/** What work that can be cancelled knows of that. */
export interface Cancelling {
  readonly signal: AbortSignal
  /** From here on it is not cancelled any more. Throws where it was before. */
  readonly pastCancelling: () => void
}

/** The work's outcome, or `failure` at the signal's end where that comes first; the work goes on unheard. */
export function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  failure: () => Error,
): Promise<T> {
  return unlessLate(work, { signal }, (): never => {
    throw failure()
  })
}

/**
 * The work's outcome, or that of `late` where the time (in milliseconds) or the signal ends first;
 * the work goes on unheard.
 */
export async function unlessLate<T, Late>(
  work: Promise<T>,
  { ms, signal }: { readonly ms?: number; readonly signal?: AbortSignal },
  late: () => Late,
): Promise<T | Late> {
  if (signal?.aborted === true) {
    work.catch(() => undefined)
    return late()
  }
  const { promise: over, resolve } = Promise.withResolvers<null>()
  const end = (): void => resolve(null)
  const timer = ms === undefined ? undefined : setTimeout(end, ms)
  signal?.addEventListener('abort', end, { once: true })
  try {
    return await Promise.race([work, over.then(late)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

/** Whether an aborted signal was a time limit (`AbortSignal.timeout`) and not somebody who cancelled. */
export function wasTimeLimit({ reason }: AbortSignal): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}

/** Aborts with `signal`, or after so many milliseconds. */
export function orAfter(milliseconds: number, signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(milliseconds)
  return signal === undefined ? limit : AbortSignal.any([signal, limit])
}
