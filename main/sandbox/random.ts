import { createHash, randomBytes } from 'node:crypto'

/** Where every secret, id and trace number of a practice site comes from. */
export interface RandomSource {
  bytes(count: number): Buffer
  hex(digits: number): string
  base64url(bytes: number): string
  uuid(): string
}

/** Unpredictable without a seed; with one, the same values in the same order at every start. */
export function createRandom(seed?: string): RandomSource {
  const bytes = seed === undefined ? (count: number) => randomBytes(count) : seededBytes(seed)
  return {
    bytes,
    hex: (digits) =>
      bytes(Math.ceil(digits / 2))
        .toString('hex')
        .slice(0, digits),
    base64url: (count) => bytes(count).toString('base64url'),
    uuid: () => asUuid(bytes(16)),
  }
}

function seededBytes(seed: string): (count: number) => Buffer {
  let counter = 0
  return (count) => {
    const blocks: Buffer[] = []
    for (let length = 0; length < count; length += 32) {
      counter += 1
      blocks.push(createHash('sha256').update(`${seed}:${counter}`).digest())
    }
    return Buffer.concat(blocks).subarray(0, count)
  }
}

function asUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => hex.slice(from, to))
  return `${a ?? ''}-${b ?? ''}-4${c ?? ''}-a${d ?? ''}-${e ?? ''}`
}
