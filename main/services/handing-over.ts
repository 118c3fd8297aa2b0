/** A window that does not answer goes all the same. */
const LONGEST_MS = 2000

/** What is typed reaches main a moment later: a window that is about to close is asked for what it still holds. */
export class HandingOver {
  readonly #later: (job: () => void, ms: number) => void
  readonly #say: () => void
  #waiting: PromiseWithResolvers<null> | null = null

  constructor(tools: {
    readonly later: (job: () => void, ms: number) => void
    /** Tells the window that it closes. */
    readonly say: () => void
  }) {
    this.#later = tools.later
    this.#say = tools.say
  }

  /** When it has given all. */
  async ask(): Promise<void> {
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
