import { setImmediate } from 'node:timers/promises'
import type { RedactBody } from '../wire/redacted-body.ts'
import { messageOfThread } from './thread.ts'

/**
 * Redacts each body in a thread of its own, which ends with it: main's loop only hands the bytes
 * over. Rejects where the thread did not start or ended without a result.
 *
 * @param program `redaction-worker`, wherever the build has put it
 */
export function redactInThread(program: string | URL): RedactBody {
  return async ({ bytes, ...body }) =>
    messageOfThread(program, {
      name: 'redaction',
      workerData: { ...body, bytes: await sharedCopy(bytes) },
    })
}

const SLICE_BYTES = 1024 * 1024

/** A message would be copied at once, which takes 50 MB a sixtieth of a second or more. */
async function sharedCopy(bytes: Uint8Array): Promise<Uint8Array> {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  for (let at = 0; at < bytes.byteLength; at += SLICE_BYTES) {
    copy.set(bytes.subarray(at, at + SLICE_BYTES), at)
    await setImmediate()
  }
  return copy
}
