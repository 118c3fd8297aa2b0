import { Worker } from 'node:worker_threads'
import type { Result } from '../../contract/result.ts'
import { AppError } from '../errors.ts'
import { sharedCopy } from '../wire/shared-copy.ts'
import { BODY_LIMITS } from './thread.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

/** A body in a thread of its own, until it is ended. Answers come in the order of the questions. */
class BodyInThread {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []
  #ended = false

  constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (result: Result<unknown>) => {
      const asked = this.#waiting.shift()
      if (result.ok) asked?.resolve(result.value)
      else asked?.reject(appError(result.failure))
    })
    worker.once('error', (error) =>
      this.#over(error instanceof Error ? error : new Error('failed')),
    )
    worker.once('exit', () => this.#over(new Error('the thread has ended')))
  }

  /** Rejects with what the thread failed with, also where it was ended meanwhile. */
  ask(question: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(new Error('the thread has ended'))
        return
      }
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(question)
    })
  }

  end(): void {
    void this.#worker.terminate()
  }

  #over(reason: Error): void {
    this.#ended = true
    for (const { reject } of this.#waiting.splice(0)) reject(reason)
  }
}

function appError({
  code,
  message,
  hint,
  details,
}: Extract<Result<never>, { ok: false }>['failure']) {
  return new AppError(code, message, { details, ...(hint === null ? {} : { hint }) })
}

/**
 * @param program `body-worker`, wherever the build has put it
 * @param resting a thread of the same program that has nothing to do, taken from whoever had it
 */
export function openInThread(
  program: string | URL,
  resting: () => Worker | null = () => null,
): (bytes: Uint8Array) => Promise<BodyInThread> {
  return async (bytes) => {
    const open = await sharedCopy(bytes)
    const worker = resting() ?? new Worker(program, { name: 'body', resourceLimits: BODY_LIMITS })
    worker.unref()
    worker.postMessage({ open })
    return new BodyInThread(worker)
  }
}
