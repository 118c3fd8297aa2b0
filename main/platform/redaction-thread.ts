import { Worker } from 'node:worker_threads'
import type { RedactBody, UnredactedBody } from '../wire/redacted-body.ts'
import { sharedCopy } from '../wire/shared-copy.ts'
import { BODY_LIMITS } from './thread.ts'

/** A start takes a thread as long as its work on a few megabytes; its memory is given back soon all the same. */
const REST_MS = 2000

/**
 * Redacts each body in a thread: main's loop only hands the bytes over. A thread whose body is done rests
 * for the next one, or is handed over to what reads bodies: two threads take twice the memory. Bodies that
 * come at once have one each, of which one rests. Rejects where the thread did not start or ended without
 * a result.
 *
 * @param program `body-worker`, wherever the build has put it
 */
export function redactInThread(program: string | URL): RedactBody & {
  /** The thread that rests; null where none does. */
  readonly handOver: () => Worker | null
} {
  let resting: RedactionThread | null = null
  const take = (): RedactionThread | null => {
    const taken = resting
    resting = null
    return taken
  }
  const handOver = (): Worker | null => take()?.handOver() ?? null
  const redact: RedactBody = async ({ bytes, ...body }) => {
    const given = { ...body, bytes: await sharedCopy(bytes) }
    const rested = take()
    let thread = rested ?? new RedactionThread(program)
    let redacted
    try {
      redacted = await thread.redact(given)
    } catch (error) {
      // One that was at its end already: that is nothing of this body’s.
      if (rested === null || thread.failed) throw error
      thread = new RedactionThread(program)
      redacted = await thread.redact(given)
    }
    if (resting !== null || thread.hasEnded) thread.end()
    else {
      resting = thread
      thread.rest(() => {
        if (resting === thread) resting = null
      })
    }
    return redacted
  }
  return Object.assign(redact, { handOver })
}

/** A thread that has one body at a time. */
class RedactionThread {
  readonly #worker: Worker
  #waiting: PromiseWithResolvers<Uint8Array | null> | null = null
  #endOfRest: NodeJS.Timeout | undefined
  #onEnd: () => void = () => undefined
  /** It said why it ended. */
  failed = false
  /** Also while its last answer was on the way to whom it was for. */
  hasEnded = false

  constructor(program: string | URL) {
    this.#worker = new Worker(program, { name: 'redaction', resourceLimits: BODY_LIMITS })
    this.#worker.on('message', (redacted: Uint8Array | null) => this.#waiting?.resolve(redacted))
    this.#worker.once('error', (error) => {
      this.failed = true
      this.#waiting?.reject(error)
    })
    this.#worker.once('exit', () => {
      this.hasEnded = true
      this.#waiting?.reject(new Error('the thread ended without a result'))
      this.#onEnd()
    })
  }

  redact(body: UnredactedBody): Promise<Uint8Array | null> {
    clearTimeout(this.#endOfRest)
    this.#onEnd = () => undefined
    this.#waiting = Promise.withResolvers()
    this.#worker.ref()
    this.#worker.postMessage(body)
    return this.#waiting.promise
  }

  /** Waits for another body for a while, and holds up no end of the program. `onEnd` is told that none can come any more. */
  rest(onEnd: () => void): void {
    this.#waiting = null
    this.#onEnd = onEnd
    this.#worker.unref()
    this.#endOfRest = setTimeout(() => this.end(), REST_MS).unref()
  }

  /** To somebody who hears and ends it from now on. */
  handOver(): Worker {
    clearTimeout(this.#endOfRest)
    for (const event of ['message', 'error', 'exit']) this.#worker.removeAllListeners(event)
    return this.#worker
  }

  end(): void {
    this.#onEnd()
    void this.#worker.terminate()
  }
}
