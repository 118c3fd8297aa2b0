import { withoutEnvelope } from './envelope.ts'
import { withoutLeads } from './leads.ts'
import { joinedAtWidth } from './terminal-width.ts'
import { withoutBrokenTexts } from './text-marks.ts'

/** A message's first line, also as curl -v marks it. */
const START =
  /^(?:[<>] )?(?:(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S+ HTTP\/\d|HTTP\/\d(?:\.\d)? \d{3}\b)/
const FENCE = /^\s*(?:`{3,}\w*|~{3,}\w*|\{(?:noformat|code)(?::[^}]{0,80})?\})\s*$/
/** A fence on the line of what it holds. */
const FENCE_BESIDE =
  /^\s*(?:\{(?:noformat|code)(?::[^}]{0,80})?\}|`{3,}(?=[^\s`]+ ))|(?:\{(?:noformat|code)\}|`{3,})\s*$/g

/**
 * Takes off what mails, tickets and log collectors put around a text: fences, one level of `>`
 * before every line, a common indentation, what stands before every line of an HTTP message, the breaks of
 * a terminal.
 */
export function unwrapText(whole: string): string {
  const text = withoutEnvelope(whole)
  const all = text.split(/\r\n|\n|\r/)
  const lines = withoutFences(all)
  const unquoted = withoutQuotes(lines)
  // A lead is taken off for the sake of messages alone.
  const bare = dedented(text.includes('HTTP/') ? withoutLeads(singleSpaced(unquoted)) : unquoted)
  const lasting = withoutBrokenTexts(joinedAtWidth(bare))
  return lasting === all && !text.includes('\r') ? text : lasting.join('\n')
}

function withoutFences(lines: readonly string[]): readonly string[] {
  const plain = lines.some((line) => FENCE.test(line))
    ? lines.filter((line) => !FENCE.test(line))
    : lines
  return plain.some((line) => /\{(?:noformat|code)|```/.test(line))
    ? plain.map((line) => line.replace(FENCE_BESIDE, ''))
    : plain
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

/** Only where every line is quoted: curl -v marks requests with the same sign. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  const quoted = lines.length > 1 && lines.every((line) => isBlank(line) || /^\s{0,4}>/.test(line))
  if (!quoted) return lines
  const sentByCurl =
    lines.some((line) => START.test(line) && line.startsWith('> ')) &&
    !lines.some((line) => /^> HTTP\//.test(line))
  return sentByCurl ? lines : lines.map((line) => line.replace(/^\s{0,4}> ?/, ''))
}

/** An answer as some editors paste it: behind each of its lines an empty one. */
function singleSpaced(lines: readonly string[]): readonly string[] {
  const isDoubled =
    lines.length > FEWEST_DOUBLED &&
    lines.every((line, at) => at % 2 === 0 || isBlank(line)) &&
    lines.some((line, at) => START.test(line) && HEADER.test(lines[at + 2] ?? ''))
  return isDoubled ? lines.filter((_, at) => at % 2 === 0) : lines
}

const FEWEST_DOUBLED = 6
const HEADER = /^(?:[<>] )?[A-Za-z][\w-]{0,60}: /

function dedented(lines: readonly string[]): readonly string[] {
  let least = Infinity
  for (const line of lines) {
    if (!isBlank(line)) least = Math.min(least, line.length - line.trimStart().length)
    if (least === 0) return lines
  }
  return least === Infinity
    ? lines
    : lines.map((line) => line.slice(Math.min(least, line.length - line.trimStart().length)))
}
