import type { Pair } from '../../../contract/draft.ts'

interface HeadLines {
  /** Lines that are neither head nor body: comments of a file, noise of a log. */
  readonly skipped: (line: string) => boolean
  /** Where a text may go on without an empty line: the first line that is no head any more. */
  readonly ends: (line: string) => boolean
}

/** The lines of a head, and the index of the line that its body begins with: behind the first empty one. */
export function splitHead(
  lines: readonly string[],
  from: number,
  { skipped, ends }: HeadLines,
): { readonly head: readonly string[]; readonly body: number } {
  const head: string[] = []
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '') return { head, body: at + 1 }
    if (skipped(line)) continue
    if (ends(line)) return { head, body: at }
    head.push(line)
  }
  return { head, body: lines.length }
}

/** A line of a head as name and value. A name may begin with a colon: HTTP/2's pseudo headers. */
export function headerLine(line: string): Pair | null {
  const colon = line.indexOf(':', 1)
  return colon < 1 ? null : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}
