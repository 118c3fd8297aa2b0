/** A window that does not answer goes all the same; on a busy machine one that does needs some seconds. */
const LONGEST_MS = 5000

/** What is typed reaches main a moment later: a window that is about to close is asked for what it still holds. */
export class HandingOver {
  readonly #later: (job: () => void, ms: number) => void
  readonly #say: () => void
  #waiting: PromiseWithResolvers<null> | null = null
  /** Whether a page is there that hears it. */
  #isHeard = false

  constructor(tools: {
    readonly later: (job: () => void, ms: number) => void
    /** Tells the window that it closes. */
    readonly say: () => void
  }) {
    this.#later = tools.later
    this.#say = tools.say
  }

  /** A page asks for its work: it hears what is said to it from then on. */
  pageBegan(): void {
    this.#isHeard = true
  }

  pageGone(): void {
    this.#isHeard = false
    this.end()
  }

  /** When it has given all; at once where nobody hears it. */
  async ask(): Promise<void> {
    if (!this.#isHeard) return
    if (this.#waiting === null) {
      const waiting = Promise.withResolvers<null>()
      this.#waiting = waiting
      this.#later(() => waiting.resolve(null), LONGEST_MS)
      this.#say()
    }
    await this.#waiting.promise
    this.#waiting = null
  }

  end(): void {
    this.#waiting?.resolve(null)
  }
}
