import type { SteadyClock } from '../ports.ts'

export const systemClock: SteadyClock = { now: () => Date.now(), steady: () => performance.now() }
