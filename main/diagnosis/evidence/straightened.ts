/** Longer ones are no message that somebody copied by hand or by camera. */
const LONGEST = 400

/** Columns and lines mean something in code, in markup, in a list and in what a version control prints. */
const LAID_OUT = /^\s*(?:[+*#-]|\/\/|\d{1,2}[.)])(?:\s|$)|(?<!['"])[{}=$](?!['"])|<[\w/!]|\w\(/m

const JOINT = String.raw`[^\S\n]*\n[^\S\n]*(?:[>|#*]{1,3}[^\S\n]+)?`
/** A line that goes on: no head, no list, no JSON, no line of HTTP or of a trace begins there. */
const GOES_ON = String.raw`(?![\w-]{1,40}:\s|[-+]\s|[{}[\]<>]|HTTP\/|at\s|\d{1,3}[.)]\s|\d{4}-)(?=['"“‘(\w])`

const MENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\w,.:'"”’)])[^\S\n]{2,}(?=[\w'"“‘(])/g, ' '],
  [new RegExp(`(?<=[a-z]{3})-${JOINT}(?=[a-z]{2})`, 'g'), ''],
  [new RegExp(`(?<=[\\w,:;'"”’)])${JOINT}${GOES_ON}`, 'g'), ' '],
  // Letters that a camera takes for digits, and a capital for a small one.
  [/(?<=[a-z])1(?=[a-z])|(?<=[a-z])\|(?=[a-z])/gi, 'l'],
  [/(?<=[a-z])0(?=[a-z])/gi, 'o'],
  [/\bl(?=[bcdfghjkmnpqrstvwxz][a-z])/g, 'I'],
]

/**
 * A short text with its lines put together, and with what a camera or a PDF makes of letters set right;
 * null where it is long, or there is nothing to set right.
 */
export function straightened(text: string): string | null {
  if (text.length > LONGEST || LAID_OUT.test(text)) return null
  const whole = MENDINGS.reduce(
    (before, [pattern, instead]) => before.replace(pattern, instead),
    text.replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC')),
  )
  return whole === text ? null : whole
}
