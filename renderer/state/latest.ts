/** Questions of which only the newest counts: typing on makes earlier answers stale. */
export interface Latest {
  /** Asks after the pause; `take` is not called where a newer question was asked meanwhile. */
  readonly ask: <T>(question: () => Promise<T>, take: (answer: T) => void) => void
  /** Forgets the question that is waiting, and the answer of one that is under way. */
  readonly drop: () => void
}

export function latest(pauseMs: number): Latest {
  let newest = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  const overtake = (): number => {
    clearTimeout(waiting)
    newest += 1
    return newest
  }
  return {
    ask: (question, take) => {
      const mine = overtake()
      waiting = setTimeout(() => {
        void question().then((answer) => {
          if (mine === newest) take(answer)
        })
      }, pauseMs)
    },
    drop: () => void overtake(),
  }
}
