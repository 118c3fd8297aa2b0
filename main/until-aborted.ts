/** The work's outcome, or `failure` at the signal's end where that comes first; the work goes on unheard. */
export async function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  failure: () => Error,
): Promise<T> {
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const end = (): void => reject(failure())
  if (signal.aborted) end()
  signal.addEventListener('abort', end, { once: true })
  try {
    return await Promise.race([work, ended])
  } finally {
    signal.removeEventListener('abort', end)
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
