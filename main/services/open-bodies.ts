import type { BodyOf } from '../../contract/bodies.ts'
import { type BodyAsks, type BodyQuestion, OpenBody } from '../bodies/open-body.ts'
import { AppError } from '../errors.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'

/** A larger one is read in a thread: a pass over this many bytes takes some milliseconds. */
const LARGE_BYTES = 1024 * 1024
/** A thread that nobody asks gives its memory back. */
const IDLE_MS = 60_000
/** What was cancelled and is over by then costs no new thread. */
const GRACE_MS = 250

/** A body that is read somewhere else. */
export interface BodyThread {
  readonly ask: (question: BodyQuestion) => Promise<unknown>
  readonly end: () => void
}

/** Rejects where the thread does not start. */
export type OpenInThread = (bytes: Uint8Array) => Promise<BodyThread>

interface Tools {
  readonly bodies: Pick<KeptBodies, 'redacted'>
  readonly openBody: OpenInThread
  readonly later: (job: () => void, ms: number) => void
}

interface Opened {
  readonly bodyId: string
  readonly thread: Promise<BodyThread>
  /** Ended for a question that was cancelled: whatever else was asked of it is asked anew. */
  stopped: boolean
}

/** The body that is read now: one is open at a time, and closed where nobody reads on. */
export class OpenBodies {
  readonly #tools: Tools
  #opened: Opened | null = null
  #asked = 0

  constructor(tools: Tools) {
    this.#tools = tools
  }

  /** Throws AppError `body_unknown`, `body_unreadable` where its thread failed, and the signal's reason. */
  async ask<Name extends keyof BodyAsks>(
    of: BodyOf,
    question: BodyQuestion<Name>,
    signal?: AbortSignal,
  ): Promise<ReturnType<BodyAsks[Name]>> {
    if ('text' in of) return answerOf(new OpenBody(new TextEncoder().encode(of.text)), question)
    const opened = this.#open(of.bodyId)
    this.#asked += 1
    const mine = this.#asked
    const end = (): void => this.#close(opened)
    let over = false
    const stop = (): void => {
      if (over) return
      opened.stopped = true
      end()
    }
    const cancel = (): void => this.#tools.later(stop, GRACE_MS)
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      const thread = await opened.thread
      signal?.throwIfAborted()
      return (await thread.ask(question)) as ReturnType<BodyAsks[Name]>
    } catch (cause) {
      signal?.throwIfAborted()
      if (cause instanceof AppError) throw cause
      if (opened.stopped) return await this.ask(of, question, signal)
      end()
      throw new AppError('body_unreadable', 'The thread that reads this body has failed.', {
        hint: 'Try it once more, or save the body and open it elsewhere.',
        cause,
      })
    } finally {
      over = true
      signal?.removeEventListener('abort', cancel)
      this.#tools.later(() => {
        if (this.#asked === mine) end()
      }, IDLE_MS)
    }
  }

  #open(bodyId: string): Opened {
    if (this.#opened?.bodyId === bodyId) return this.#opened
    if (this.#opened !== null) this.#close(this.#opened)
    const opened: Opened = { bodyId, thread: this.#read(bodyId), stopped: false }
    this.#opened = opened
    // What failed is tried again with the next question.
    opened.thread.catch(() => this.#close(opened))
    return opened
  }

  #close(opened: Opened): void {
    if (this.#opened === opened) this.#opened = null
    opened.thread.then(
      (thread) => thread.end(),
      () => undefined,
    )
  }

  async #read(bodyId: string): Promise<BodyThread> {
    const bytes = await this.#tools.bodies.redacted(bodyId)
    if (bytes.byteLength > LARGE_BYTES) return this.#tools.openBody(bytes)
    const body = new OpenBody(bytes)
    return {
      ask: (question) => Promise.resolve().then(() => answerOf(body, question)),
      end: () => undefined,
    }
  }
}

function answerOf<Name extends keyof BodyAsks>(
  body: OpenBody,
  { name, order }: BodyQuestion<Name>,
): ReturnType<BodyAsks[Name]> {
  return body[name](order as never) as ReturnType<BodyAsks[Name]>
}
