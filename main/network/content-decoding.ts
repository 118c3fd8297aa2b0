import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import type { Pair } from '../../contract/draft.ts'
import { tableOf } from '../wire/table.ts'

type Decoder = (bytes: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>

const run = {
  gunzip: promisify(gunzip),
  inflate: promisify(inflate),
  inflateRaw: promisify(inflateRaw),
  brotli: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
}

const gzipDecoder: Decoder = (bytes, maxOutputLength) => run.gunzip(bytes, { maxOutputLength })

/** Some servers send `deflate` without its zlib wrapper (RFC 9110, 8.4.1.2): the low nibble tells. */
const deflateDecoder: Decoder = (bytes, maxOutputLength) =>
  ((bytes[0] ?? 0) & 0x0f) === 8
    ? run.inflate(bytes, { maxOutputLength })
    : run.inflateRaw(bytes, { maxOutputLength })

const decoders: ReadonlyMap<string, Decoder> = tableOf({
  gzip: gzipDecoder,
  'x-gzip': gzipDecoder,
  deflate: deflateDecoder,
  br: (bytes, maxOutputLength) => run.brotli(bytes, { maxOutputLength }),
  // RFC 8878
  zstd: (bytes, maxOutputLength) => run.zstd(bytes, { maxOutputLength }),
})

/** The codings of an answer in the order in which they were applied, `identity` left out. */
function contentCodings(headers: readonly Pair[]): readonly string[] {
  return headers
    .filter(([name]) => name.toLowerCase() === 'content-encoding')
    .flatMap(([, value]) => value.split(','))
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
}

/**
 * Undoes gzip, deflate, br and zstd, whether or not the request asked for them. Bytes that cannot be
 * decoded (an unknown coding, a truncated stream) are answered as they came, with the reason: their
 * status and headers still tell what happened. Answers null where the decoded body would pass
 * `maxBytes`.
 */
export async function decodeContent(
  bytes: Uint8Array,
  headers: readonly Pair[],
  maxBytes: number,
): Promise<{ readonly body: Uint8Array; readonly undecoded?: string } | null> {
  let decoded = bytes
  for (const coding of contentCodings(headers).toReversed()) {
    const decoder = decoders.get(coding)
    if (decoded.byteLength === 0) return { body: bytes }
    if (decoder === undefined)
      return {
        body: bytes,
        undecoded: `Its content coding “${coding}” is not known here, so this is how it came.`,
      }
    try {
      decoded = await decoder(decoded, maxBytes)
    } catch (error) {
      return isTooLarge(error) ? null : { body: bytes, undecoded: whyUndecoded(coding, error) }
    }
  }
  return { body: decoded }
}

function whyUndecoded(coding: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : 'unknown reason'
  return `It says that it is ${coding}, but could not be decoded (${reason}), so this is how it came.`
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
