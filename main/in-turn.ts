/** Runs jobs one after another in the order of asking; one that fails holds up none. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(job: () => Promise<T>): Promise<T> {
    const run = this.#last.then(job)
    this.#last = run.catch(() => undefined)
    return run
  }

  /** When every job that was asked for so far is over. Never rejects. */
  async idle(): Promise<void> {
    await this.#last
  }
}
