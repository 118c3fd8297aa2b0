import { readInThread } from './reading-thread.ts'
import { sharedCopy } from '../wire/shared-copy.ts'

interface Order {
  readonly bytes: Uint8Array
  readonly path: string
}

/**
 * Filters each body in a thread of its own, which the signal ends. Throws as `readInThread` does.
 *
 * @param program `filter-worker`, wherever the build has put it
 */
export function filterInThread(
  program: string | URL,
): <Filtered>(order: Order, signal: AbortSignal) => Promise<Filtered> {
  const run = readInThread(program)
  return async <Filtered>({ bytes, path }: Order, signal: AbortSignal) => {
    const order = { name: 'filter', bytes: await sharedCopy(bytes), path }
    return run<Filtered>(order, signal)
  }
}
