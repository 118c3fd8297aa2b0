/** Narrower ones are lists, and PEM. */
const NARROWEST = 72
/** What terminals are wide. */
const WIDTHS: ReadonlySet<number> = new Set([80, 100, 120, 132, 160])
/** A word that goes on in the next line. */
const CUT = /[A-Za-z_]\n[a-z]/
const CUT_VALUE = /[\w%+/=.-]\n[\w%+/=.-]/
/** Quotes by their kind, none within a word. */
const QUOTES = [/"/g, /(?<![A-Za-z])'|'(?![A-Za-z])/g]
/** What begins a line of its own: a time, a message, a header, a frame of a trace, what is indented or quoted. */
const BEGINS = /^(?:\s{2}|\t|[<>|#*] |\[?\d{4}-\d\d-|\[?\d\d:\d\d|HTTP\/|at |[A-Z][\w-]{1,40}: |$)/

/** Whether a line is as long as a terminal is wide. */
export function isOfTerminal(line: string): boolean {
  return WIDTHS.has(line.length)
}

/**
 * Puts together what a terminal cut in the middle of words: lines of one length, two of a terminal's width or
 * three of any, or one of its width that ends within a text, and a shorter one behind them. Linear in the text.
 */
export function joinedAtWidth(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < lines.length;) {
    const end = endOfEqual(lines, at)
    const last = lines[end] ?? ''
    const goesOn = last.length < (lines[at]?.length ?? 0) && !BEGINS.test(last)
    const run = lines.slice(at, goesOn ? end + 1 : end)
    if (isCut(run, end - at)) joined.push(run.join(''))
    else joined.push(...run)
    at += run.length
  }
  return joined.length === lines.length ? lines : joined
}

function isCut(run: readonly string[], full: number): boolean {
  const [first = ''] = run
  if (first.length < NARROWEST || run.length < 2) return false
  const text = run.join('\n')
  const isOpen =
    isOfTerminal(first) && QUOTES.some((quote) => (first.match(quote)?.length ?? 0) % 2 === 1)
  // Lines that were broken between words are of one length by chance.
  const isWidth = full > (isOfTerminal(first) ? 1 : 2)
  return (isWidth && CUT.test(text)) || (isOpen && CUT_VALUE.test(text))
}

/** Behind the lines that may be of one with the first. */
function endOfEqual(lines: readonly string[], start: number): number {
  const width = lines[start]?.length ?? 0
  let end = start + 1
  if (width < NARROWEST) return end
  while (lines[end]?.length === width && !BEGINS.test(lines[end] ?? '')) end += 1
  return end
}
