/** More than V8's own limit: so much more outside of its heap, and it looks what of that nobody holds any more. */
const LOOKED_PAST_BYTES = 72 * 1024 * 1024

let isAsked = false

/**
 * Has V8 give back what was let go of soon. The bytes of a body lie outside of its heap, and in an app that
 * rests nothing else makes it look. It does so in small steps between whatever else there is to do. What is
 * asked for here is never written to, so that it takes no memory, and is gone at once: where it stayed, the
 * next one would be within the limit. Asking takes some milliseconds, so that it is done once for all that is let go
 * of now, behind it.
 *
 * @see https://github.com/v8/v8/blob/main/src/heap/heap.h kExternalAllocationSoftLimit
 */
export function askMemoryBack(): void {
  if (isAsked) return
  isAsked = true
  setImmediate(() => {
    isAsked = false
    new ArrayBuffer(LOOKED_PAST_BYTES).transfer(0)
  })
}
