import { setImmediate } from 'node:timers/promises'

const SLICE_BYTES = 1024 * 1024

/**
 * Bytes that a thread can be given: a message would be copied at once, which takes 50 MB a sixtieth of
 * a second or more. What is shared already is no copy.
 */
export async function sharedCopy(bytes: Uint8Array): Promise<Uint8Array> {
  return bytes.buffer instanceof SharedArrayBuffer ? bytes : sharedJoin([bytes])
}

/** One behind the other, in turns: memory that is used for the first time alone takes as long as its copy or longer. */
export async function sharedJoin(chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  const size = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const bytes = new Uint8Array(new SharedArrayBuffer(size))
  let end = 0
  for (const chunk of chunks)
    for (let at = 0; at < chunk.byteLength; at += SLICE_BYTES) {
      const slice = chunk.subarray(at, at + SLICE_BYTES)
      bytes.set(slice, end)
      end += slice.byteLength
      await setImmediate()
    }
  return bytes
}

/** Characters: whole groups of base64. */
const SLICE_CHARACTERS = 256 * 1024

/**
 * What a long text says, as bytes that a thread can be given: encoded at once, 15 MB hold main up for a tenth of a second and more.
 *
 * @param text or the slices that it is made of
 * @param lead what stands before it: put before the text it would make a text of all that anew
 */
export async function sharedBytesOf(
  text: string | readonly string[],
  encode: (slice: string) => Uint8Array,
  lead: Uint8Array = new Uint8Array(),
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [lead]
  // The first half of a character of two units, whose other half stands in the next slice.
  let half = ''
  for (const slice of typeof text === 'string' ? [text] : text)
    for (let at = 0; at < slice.length; at += SLICE_CHARACTERS) {
      const piece = half + slice.slice(at, at + SLICE_CHARACTERS)
      half = /[\ud800-\udbff]$/.exec(piece.slice(-1))?.[0] ?? ''
      chunks.push(encode(piece.slice(0, piece.length - half.length)))
      await setImmediate()
    }
  if (half !== '') chunks.push(encode(half))
  return sharedJoin(chunks)
}

/** UTF-8 as text, slice by slice: at once, 15 MB that are no Latin-1 hold main up for a twentieth of a second and more. */
export async function textInTurns(bytes: Uint8Array): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const slices: string[] = []
  for (let at = 0; at < bytes.byteLength; at += SLICE_BYTES) {
    slices.push(decoder.decode(bytes.subarray(at, at + SLICE_BYTES), { stream: true }))
    await setImmediate()
  }
  return slices.join('') + decoder.decode()
}

/** A copy at once, in a thread that nobody waits for: what it hands over is not copied where it arrives. */
export function sharedAtOnce(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  copy.set(bytes)
  return copy
}
