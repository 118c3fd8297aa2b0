import { unreadable } from './pasted.ts'

/** A line of a block: `name: value`, `~name: value` where it is switched off. */
export interface BruPair {
  readonly name: string
  readonly value: string
  readonly enabled: boolean
}

/** A block of a file in Bru, by its name, as its lines. */
export type BruBlocks = ReadonlyMap<string, readonly string[]>

const OPENS = /^([a-z][a-z\d-]*(?::[a-z\d-]+)*)[ \t]*([{[])[ \t]*$/
/** Blocks that a request has. */
const BEGINS = /^(?:meta|get|post|put|delete|patch|options|head|connect|trace|http)[ \t]*\{[ \t]*$/

/** Whether a text begins as a file in Bru does; comments do not stand there. */
export function isBru(text: string): boolean {
  const [first = ''] = text.split(/\r?\n/, 1)
  return BEGINS.test(first)
}

/**
 * The blocks of a file in Bru, Bruno's language (https://docs.usebruno.com/bru-lang/overview). A block ends
 * with the bracket that is the first sign of a line.
 *
 * @throws AppError `import_unreadable` with the line
 */
export function readBru(text: string): BruBlocks {
  const lines = text.split(/\r?\n/)
  const blocks = new Map<string, readonly string[]>()
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    const [, name, bracket] = OPENS.exec(line) ?? []
    if (name === undefined)
      throw unreadable(
        `This Bruno file cannot be read in line ${at + 1}: no block begins there.`,
        'A block is a name with { behind it, and ends with } at the beginning of a line.',
      )
    const own: string[] = []
    const close = bracket === '[' ? ']' : '}'
    const start = at
    for (at += 1; at < lines.length && !(lines[at] ?? '').startsWith(close); at += 1)
      own.push(lines[at] ?? '')
    if (at >= lines.length)
      throw unreadable(
        `This Bruno file ends within the block “${name}” of line ${start + 1}.`,
        'Paste the whole file.',
      )
    if (blocks.has(name))
      throw unreadable(
        `This Bruno file has the block “${name}” twice; the second is in line ${start + 1}.`,
        'Paste one request alone.',
      )
    blocks.set(name, own)
  }
  return blocks
}

const PAIR = /^[ \t]*(~?)(?:"((?:[^"\\]|\\.)*)"|([^:]*?))[ \t]*:[ \t]*(.*)$/
const TRIPLE = "'''"

/** What a block of pairs holds. A value of several lines stands between three quotes, indented. */
export function bruPairs(block: readonly string[] = []): readonly BruPair[] {
  const pairs: BruPair[] = []
  // Quotes that nothing closes are the value itself.
  const lastClosing = block.findLastIndex((line) => line.trim().startsWith(TRIPLE))
  for (let at = 0; at < block.length; at += 1) {
    const [, off, quoted, bare, begun = ''] = PAIR.exec(block[at] ?? '') ?? []
    if (off === undefined) continue
    let value = begun.trim()
    if (value === TRIPLE && at < lastClosing) {
      const lines: string[] = []
      for (at += 1; at < block.length && !(block[at] ?? '').trim().startsWith(TRIPLE); at += 1)
        lines.push((block[at] ?? '').slice(4))
      const behind = (block[at] ?? '').trim().slice(TRIPLE.length)
      value = lines.join('\n') + behind
    }
    const name = quoted === undefined ? (bare ?? '') : quoted.replace(/\\(["\\])/g, '$1')
    pairs.push({ name: name.trim(), value, enabled: off === '' })
  }
  return pairs
}

/** The text of a block, without the two blanks before each line. */
export function bruText(block: readonly string[] = []): string {
  return block.map((line) => line.replace(/^ {1,2}/, '')).join('\n')
}
