import { Script } from 'node:vm'
import { judgedTooLong } from '../checks/judged-too-long.ts'
import { readText } from '../services/readers.ts'
import type { ReadLong } from '../services/readings.ts'

/**
 * Reads here, where nobody waits for a window, and ends what takes longer: a pattern may go on for
 * ever. Ctrl+C ends it too, which otherwise waits for this very loop.
 *
 * @see https://nodejs.org/docs/latest-v24.x/api/vm.html#scriptrunincontextcontextifiedobject-options
 */
export function readWithin(ms: number): ReadLong {
  const script = new Script('read()')
  return async (order) => {
    let reading: ReturnType<typeof readText<typeof order.name>> | undefined
    try {
      const read = (): void => {
        reading = readText(order)
      }
      script.runInNewContext({ read }, { timeout: ms, breakOnSigint: true })
    } catch (error) {
      if (isEnded(error)) throw judgedTooLong(error)
      throw error
    }
    if (reading === undefined) throw judgedTooLong(undefined)
    return Promise.resolve(reading)
  }
}

/** The error is one of that context, no instance of what is called Error here. */
function isEnded(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
}
