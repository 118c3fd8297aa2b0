import { AppError } from '../errors.ts'
import { untilAborted, type Cancelling } from '../until-aborted.ts'

/** One call of those under way. */
export interface Call extends Cancelling {
  readonly end: () => void
}

/** What is under way and can be cancelled by name. A newer call takes the name of the one before. */
export class UnderWay {
  readonly #calls = new Map<string, AbortController>()

  begin(name: string): Call {
    const stop = new AbortController()
    this.#calls.set(name, stop)
    const end = (): void => {
      if (this.#calls.get(name) === stop) this.#calls.delete(name)
    }
    const pastCancelling = (): void => {
      stop.signal.throwIfAborted()
      end()
    }
    return { signal: stop.signal, end, pastCancelling }
  }

  cancel(name: string): void {
    this.#calls.get(name)?.abort()
  }

  /**
   * The work's outcome. Nobody who cancelled waits for it; it hears of that by its signal.
   *
   * @throws AppError `request_cancelled`, and what the work throws
   */
  async run<T>(name: string, work: (call: Call) => Promise<T>): Promise<T> {
    const call = this.begin(name)
    try {
      return await untilAborted(work(call), call.signal, cancelled)
    } finally {
      call.end()
    }
  }

  /** Like `run`, for questions of which only the newest counts: it cancels the one before. */
  async newest<T>(name: string, work: (call: Call) => Promise<T>): Promise<T> {
    this.cancel(name)
    return this.run(name, work)
  }
}

function cancelled(): AppError {
  return new AppError('request_cancelled', 'It was cancelled.', {
    hint: 'What was typed is still there.',
  })
}
