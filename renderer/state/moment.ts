/** A moment by two clocks, in milliseconds. */
export interface Moment {
  /** Since the epoch, by the clock that people set. */
  readonly now: number
  /** Since a moment of its own, by one that nobody sets; on some systems it stands still while they sleep. */
  readonly steady: number
}

/** Something ends at a time that was told at a moment. */
export interface Wait {
  /** Since the epoch, by the clock as it was then. */
  readonly until: number
  readonly told: Moment
}

/** What has passed between two moments. A clock that is set back makes it no shorter, and a sleep counts. */
export function passed(from: Moment, to: Moment): number {
  return Math.max(to.now - from.now, to.steady - from.steady)
}

/** What is left of it, in milliseconds; less than nothing once it is over. */
export function leftOf({ until, told }: Wait, at: Moment): number {
  return until - told.now - passed(told, at)
}

/** When it ends by the clock as it is at that moment. */
export function endOf(wait: Wait, at: Moment): number {
  const { until, told } = wait
  const setBack = at.steady - told.steady - (at.now - told.now)
  return setBack < TOO_LITTLE_MS ? until : Math.round(until - setBack)
}

/** Clocks differ by so much without being set. */
const TOO_LITTLE_MS = 1000

export const momentNow = (): Moment => ({ now: Date.now(), steady: performance.now() })

/** What main says when it is over, in milliseconds since the epoch; measured from when it is heard. */
export function waitUntil(until: number): Wait
export function waitUntil(until: number | null): Wait | null
export function waitUntil(until: number | null): Wait | null {
  return until === null ? null : { until, told: momentNow() }
}

/** The moment at which it was that time, which has passed. */
export function momentOf(time: number): Moment {
  const { now, steady } = momentNow()
  return { now: time, steady: steady - Math.max(0, now - time) }
}
