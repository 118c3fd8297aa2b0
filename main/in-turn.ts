/** Runs jobs one after another in the order of asking; one that fails holds up none. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve()
  #endPause: () => void = () => undefined

  run<T>(job: () => Promise<T>): Promise<T> {
    this.#endPause()
    return this.#add(job)
  }

  /**
   * As `run`, but not before `ms` are over, or another job or `idle` is asked for: what nobody waits
   * for leaves the machine to what somebody does, and is done once for much that comes meanwhile.
   */
  runCalmly<T>(job: () => Promise<T>, ms: number): Promise<T> {
    this.#endPause()
    const pause = Promise.withResolvers<null>()
    const timer = setTimeout(() => pause.resolve(null), ms)
    this.#endPause = () => {
      clearTimeout(timer)
      pause.resolve(null)
    }
    return this.#add(() => pause.promise.then(job))
  }

  /** When every job that was asked for so far is over. Never rejects. */
  async idle(): Promise<void> {
    this.#endPause()
    await this.#last
  }

  #add<T>(job: () => Promise<T>): Promise<T> {
    const run = this.#last.then(job)
    this.#last = run.catch(() => undefined)
    return run
  }
}
