import type { CancellableChannel } from '../../contract/channels.ts'
import { call } from '../bridge.ts'

/** The one debounce: what is asked for again within the pause runs once, at its end. */
export interface Pause {
  readonly later: (run: () => void, shorter?: number) => void
  /** Forgets what is waiting. */
  readonly drop: () => void
}

export function pause(milliseconds: number): Pause {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const drop = (): void => clearTimeout(waiting)
  return {
    later: (run, shorter = milliseconds) => {
      drop()
      waiting = setTimeout(run, shorter)
    },
    drop,
  }
}

type Ask = <T>(question: () => Promise<T>, take: (answer: T) => void) => void

/** Questions of which only the newest counts: typing on makes earlier answers stale. */
export interface Latest {
  /** Asks after the pause; `take` is not called where a newer question was asked meanwhile. */
  readonly ask: Ask
  /** The same without the pause: what changes again and again would put it off for ever. */
  readonly askAtOnce: Ask
  /** Forgets the question that is waiting, and ends one that is under way. */
  readonly drop: () => void
}

/** `channels` are those that main is asked by, where it can take long: a dropped question ends there. */
export function latest(pauseMs: number, ...channels: readonly CancellableChannel[]): Latest {
  let newest = 0
  let underWay = 0
  const { later, drop } = pause(pauseMs)
  const askAfter =
    (shorter?: number): Ask =>
    (question, take) => {
      newest += 1
      const mine = newest
      later(() => {
        underWay += 1
        void question().then((answer) => {
          underWay -= 1
          if (mine === newest) take(answer)
        })
      }, shorter)
    }
  return {
    ask: askAfter(),
    askAtOnce: askAfter(0),
    drop: () => {
      newest += 1
      drop()
      if (underWay > 0) for (const channel of channels) void call('app:cancel', { channel })
    },
  }
}
