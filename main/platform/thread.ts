import { Worker, type ResourceLimits } from 'node:worker_threads'

/** A thread for one body makes texts and drops them: what is young is looked through before it piles up. */
export const BODY_LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 4 }

/**
 * The one message of a program that runs in a thread of its own, which ends with it. Rejects where
 * the thread did not start, failed or ended without a message; with the signal's reason, and no
 * thread left, where that is aborted.
 *
 * @param program wherever the build has put it
 */
export function messageOfThread<Message>(
  program: string | URL,
  { name, workerData, signal, resourceLimits }: ThreadOptions,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(reasonOf(signal))
      return
    }
    const worker = new Worker(program, {
      workerData,
      name,
      ...(resourceLimits && { resourceLimits }),
    })
    const stop = (): void => {
      if (signal !== undefined) reject(reasonOf(signal))
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(new Error('the thread ended without a result'))
    })
  })
}

interface ThreadOptions {
  readonly name: string
  readonly workerData: unknown
  readonly signal?: AbortSignal
  readonly resourceLimits?: ResourceLimits
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('the thread was stopped')
}
