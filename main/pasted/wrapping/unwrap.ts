import { withoutBrokenTexts } from './text-marks.ts'

/** A message's first line, also as curl -v marks it. */
const START =
  /^(?:[<>] )?(?:(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S+ HTTP\/\d|HTTP\/\d(?:\.\d)? \d{3}\b)/
const LOG_LEAD =
  /^\[?\d{4}-\d\d-\d\d[T ][\d:.,]{5,20}(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]+(?:[\w.[\]/-]{1,60}[:|] ?)?/
const CONTAINER_LEAD = /^[\w.-]{1,60}\s{0,20}\| ?/
const FENCE = /^\s*(?:`{3,}\w*|~{3,}\w*|\{(?:noformat|code)(?::[^}]{0,40})?\})\s*$/

/**
 * Takes off what mails, tickets and log collectors put around a text: fences, one level of `>`
 * before every line, a common indentation, a time and a name before every line of an HTTP message.
 */
export function unwrapText(text: string): string {
  const all = text.split(/\r\n|\n|\r/)
  const lines = all.some((line) => FENCE.test(line)) ? all.filter((line) => !FENCE.test(line)) : all
  const unquoted = withoutQuotes(lines)
  // A lead is taken off for the sake of messages alone.
  const bare = dedented(text.includes('HTTP/') ? withoutLead(unquoted) : unquoted)
  const whole = withoutBrokenTexts(bare)
  return whole === all && !text.includes('\r') ? text : whole.join('\n')
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

function withoutLead(lines: readonly string[]): readonly string[] {
  for (const lead of [LOG_LEAD, CONTAINER_LEAD]) {
    if (!lines.every((line) => isBlank(line) || lead.test(line))) continue
    const bare = lines.map((line) => line.replace(lead, ''))
    if (bare.some((line) => START.test(line))) return bare
  }
  return lines
}

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
