/**
 * A request's body, or null as soon as it is longer than `limit` bytes: what says its length is not
 * read at all, what comes in chunks is not read on.
 */
export async function readUpTo(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  if (request.body === null) return new Uint8Array()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const piece of request.body) {
    length += piece.length
    if (length > limit) return null
    pieces.push(piece)
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}
