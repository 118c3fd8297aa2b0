import { randomBytes } from 'node:crypto'
import type { RandomId, SteadyClock } from '../ports.ts'

export const systemClock: SteadyClock = { now: () => Date.now(), steady: () => performance.now() }

const ID_BYTES = 16

/** Drawn for many ids at once, as node:crypto does for `randomUUID`: each draw is a call to the system. */
const DRAWN_BYTES = ID_BYTES * 128
let drawn = Buffer.alloc(0)

/** 128 bits as 22 characters of base64url. */
export const secureRandomId: RandomId = {
  next: () => {
    if (drawn.byteLength === 0) drawn = randomBytes(DRAWN_BYTES)
    const id = drawn.toString('base64url', 0, ID_BYTES)
    drawn = drawn.subarray(ID_BYTES)
    return id
  },
}
