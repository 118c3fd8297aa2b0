import type { SteadyClock } from '../../main/ports.ts'

/** Stands still until told. Milliseconds since the epoch. */
export class FrozenClock implements SteadyClock {
  time: number

  constructor(time = Date.UTC(2026, 10, 23, 12)) {
    this.time = time
  }

  now(): number {
    return this.time
  }

  steady(): number {
    return 0
  }
}
