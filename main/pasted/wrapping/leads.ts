import { METHODS } from '../pasted.ts'

const TIME = String.raw`\d{4}-\d\d-\d\d[T ][\d:.,]{5,20}(?:Z|[+-]\d\d:?\d\d)?`

/** Of a mail; curl marks what it sends with the same sign. */
const QUOTE = /^\s{0,4}>(?: |$)/

/** What stands before each line of a message where a log, a mail, an editor or a search shows it. */
const LEADS: readonly RegExp[] = [
  // A container runtime's and GitLab's marks of the stream; GitHub, Heroku, Jenkins.
  new RegExp(`^${TIME} (?:std(?:out|err) [FP]|\\d\\d[OE]\\+?)(?: |$)`),
  new RegExp(`^\\[?${TIME}\\]?(?:[ \\t]+|$)`),
  new RegExp(`^\\[?${TIME}\\]?[ \\t]+[\\w.[\\]/-]{1,60}[:|](?: |$)`),
  // Spring’s, and the call that Feign names.
  new RegExp(
    `^${TIME} +[A-Z]{4,5} \\d{1,7} --- \\[[^\\]\\n]{0,60}\\] \\S{1,80} {0,60}: (?:\\[[\\w#()]{1,120}\\](?: |$))?`,
  ),
  // Of syslog and journald.
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,9}\])?:(?: |$)/,
  // The name of a container, a number, a bar alone.
  /^\s{0,8}[\w.-]{0,60}\s{0,20}[|│┃](?: |$)/,
  /^\s{0,6}\d{1,6}(?:\t| {2,3}|: )/,
  // A file and a line of it; a pod.
  /^[\w./-]{1,120}:\d{1,6}[:-]/,
  /^\[[\w./-]{1,120}\](?: |$)/,
  // What quotes and comments.
  QUOTE,
  /^\s{0,8}(?:\/\/|#|\*|--|;)(?: |$)/,
]

const ANSWER = /^(?:[<>] |<---? )?HTTP\/\d(?:\.\d)? \d{3}\b/
const REQUEST = new RegExp(`^(?:[<>] |---?> )?(?:${METHODS}) \\S+ HTTP/\\d`)
/** Most lines that name HTTP have neither behind such a beginning. */
const PERHAPS = new RegExp(
  `[\\s>|│┃:\\]#*/+;-](?:[<>] |<---? |---?> )?(?:HTTP/\\d(?:\\.\\d)? \\d{3}\\b|(?:${METHODS}) \\S+ HTTP/\\d)`,
)
const MOST_LEADS = 4

/**
 * Lines without what stands before each of those around a message's first one, be it twice: `> > `, `web-1 | `,
 * a time. Other lines stay as they are.
 */
export function withoutLeads(lines: readonly string[]): readonly string[] {
  let left = lines
  for (let count = 0; count < MOST_LEADS; count += 1) {
    const run = runIn(left)
    if (run === null) break
    left = left.map((line, at) =>
      at < run.from || at >= run.to ? line : line.replace(run.lead, ''),
    )
  }
  return left
}

interface Run {
  readonly lead: RegExp
  readonly from: number
  readonly to: number
}

/** The lines around a message's first one that begin alike; null where there are none. */
function runIn(lines: readonly string[]): Run | null {
  for (const [at, line] of lines.entries()) {
    if (!line.includes('HTTP/') || !PERHAPS.test(line)) continue
    const lead = LEADS.find((one) => leads(one, line) || leadsTwice(one, line))
    if (lead === undefined) continue
    const begins = (each: string | undefined): boolean =>
      each !== undefined && (lead.test(each) || each.trim() === '')
    let from = at
    while (begins(lines[from - 1])) from -= 1
    let to = at + 1
    while (begins(lines[to])) to += 1
    return { lead, from, to }
  }
  return null
}

function leads(lead: RegExp, line: string): boolean {
  if (!lead.test(line)) return false
  const rest = line.replace(lead, '')
  return ANSWER.test(rest) || (lead !== QUOTE && REQUEST.test(rest))
}

/** Another one stands behind this one, and the message behind that. */
function leadsTwice(lead: RegExp, line: string): boolean {
  return lead.test(line) && LEADS.some((one) => leads(one, line.replace(lead, '')))
}
