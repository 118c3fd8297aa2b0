/** Characters of a line past which a text layout takes longer than anybody reads on. */
const LONGEST_LINE = 10_000
/** Marks that are put on one letter; no language needs as many. */
const MOST_MARKS = 64

// A joiner binds what stands beside it as a mark does.
const MARKS = new RegExp(`[\\p{M}\\u200d]{${MOST_MARKS}}`, 'gu')

/**
 * A text as an editor can draw it: what a layout engine needs more than linear time for (a line of
 * a million characters, a letter with a thousand marks) goes over several lines. Linear.
 */
export function drawable(given: string): { readonly text: string; readonly broken: boolean } {
  const text = withPlainBreaks(given)
  const lines = text.replace(MARKS, '$&\n').split('\n').flatMap(pieces)
  const drawn = lines.join('\n')
  return { text: drawn, broken: drawn.length !== text.length }
}

/** An editor takes each line break for one character, whoever wrote it: places in its text count so. */
export function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text
}

function pieces(line: string): readonly string[] {
  if (line.length <= LONGEST_LINE) return [line]
  const cut: string[] = []
  let from = 0
  while (from < line.length) {
    // A pair of surrogates is one character.
    const pair = isHighSurrogate(line.charCodeAt(from + LONGEST_LINE - 1)) ? 1 : 0
    const to = from + LONGEST_LINE + pair
    cut.push(line.slice(from, to))
    from = to
  }
  return cut
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
