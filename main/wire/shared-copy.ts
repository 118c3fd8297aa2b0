import { setImmediate } from 'node:timers/promises'

const SLICE_BYTES = 1024 * 1024

/**
 * Bytes that a thread can be given: a message would be copied at once, which takes 50 MB a sixtieth of
 * a second or more. What is shared already is no copy.
 */
export async function sharedCopy(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  for (let at = 0; at < bytes.byteLength; at += SLICE_BYTES) {
    copy.set(bytes.subarray(at, at + SLICE_BYTES), at)
    await setImmediate()
  }
  return copy
}
