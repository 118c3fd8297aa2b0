import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 640
const HEIGHT = 360

/** A screenshot of nothing: https://www.w3.org/TR/png-3/, 8 bits of red, green and blue. Over 256 KB. */
export const picture: Uint8Array = png()

function png(): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH, 0)
  head.writeUInt32BE(HEIGHT, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.concat(Array.from({ length: HEIGHT }, (_, y) => row(y)))
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      // As it stands: a picture that is small would be nothing to practise on.
      chunk('IDAT', deflateSync(rows, { level: 0 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** Behind its filter, none: a slope from teal to ember. */
function row(y: number): Buffer {
  const pixels = Buffer.alloc(1 + 3 * WIDTH)
  for (let x = 0; x < WIDTH; x += 1)
    pixels.set([(x * 178) / WIDTH, 60 + (y * 50) / HEIGHT, 102 - (x * 90) / WIDTH], 1 + 3 * x)
  return pixels
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
