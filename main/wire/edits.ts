import type { Span } from './encodings.ts'

/** What is put in the place of a stretch of a text. */
export interface Edit extends Span {
  readonly text: string
}

/** The text with edits, which are in its order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  const pieces: string[] = []
  let from = 0
  for (const edit of edits) {
    pieces.push(text.slice(from, edit.start), edit.text)
    from = edit.end
  }
  return pieces.join('') + text.slice(from)
}

/** An edit for each place of a pattern (global) whose text changes. */
export function editsOf(
  text: string,
  pattern: RegExp,
  replacement: (...groups: string[]) => string,
): readonly Edit[] {
  const edits: Edit[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    const [whole] = hit
    const own = replacement(...hit)
    if (own !== whole) edits.push({ start: hit.index, end: hit.index + whole.length, text: own })
  }
  return edits
}

/** Where a word stands, one behind the other. */
export function placesOf(text: string, word: string): readonly Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    places.push({ start: at, end: at + word.length })
  return places
}

/** What an edit takes away: all, but for what it begins and ends with as before. Null for nothing. */
export function taken(text: string, { start, end, text: own }: Edit, mark: string): Span | null {
  if (own === mark)
    return text.startsWith(mark, start) && end - start === mark.length ? null : { start, end }
  let [first, last] = [start, end]
  const most = Math.min(end - start, own.length)
  while (first - start < most && text[first] === own[first - start]) first += 1
  const kept = most - (first - start)
  while (end - last < kept && text[last - 1] === own[own.length - 1 - (end - last)]) last -= 1
  return first === last ? null : { start: first, end: last }
}

/** Spans in the order of the text, those that touch or overlap as one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start)
  const out: Span[] = []
  for (const span of sorted) {
    const last = out.at(-1)
    if (last === undefined || span.start > last.end) out.push(span)
    else out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return out
}
