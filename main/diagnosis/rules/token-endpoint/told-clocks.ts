import { linesOfShort } from '../../evidence/passages.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { quoteOf } from '../shown.ts'

/** As a server writes it: RFC 9110, section 5.6.7. */
const OF_SERVER =
  /^[<\s>|]*(?:HTTP_)?date["']?\s?[:=]\s?["']?(\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d GMT)/i
/** As `date -u` prints it. */
const PRINTED =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d) (?:UTC|GMT|Z) (\d{4})\b/
/** Behind the name of whoever has it. */
const NAMED =
  /\b(?:local|our|host|container|pod|server|node|machine|system|app|vm|now|utc)\b[\w ]{0,24}["']?\s?[:=]\s?["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?:Z|\+00:?00| UTC)/i
const OF_TOKENS =
  /\binvalid_grant\b|\bassertions?\b|\bexchange\b|\btoken endpoint\b|\boauth2\/token\b|\bimpersonat\w+\b/i
const REFUSED =
  /(?<![\d.:-])40[013](?!\d|[.-]\d)|\b(?:expired|refused|rejected|fail(?:s|ed|ing)?)\b|\binvalid_grant\b/i

/** Two commands are run one behind the other: what is more is a clock’s. */
const LEAST_SECONDS = 60
/** What is further apart was not looked at together. */
const MOST_SECONDS = 6 * 60 * 60

/** C01: somebody set the time of a machine beside the Date of an answer, and an exchange fails. */
export function clocksSideBySide(facts: CaseFacts): FindingSign | null {
  const lines = linesOfShort(facts.evidence.passages)
  if (lines.length === 0) return null
  const server = firstTime(lines, (line) => OF_SERVER.exec(line)?.[1])
  const local = firstTime(lines, (line) => {
    const [, month, day, time, year] = PRINTED.exec(line) ?? []
    return time === undefined
      ? NAMED.exec(line)?.[1]?.replace(' ', 'T').concat('Z')
      : `${day ?? ''} ${month ?? ''} ${year ?? ''} ${time} GMT`
  })
  if (server === null || local === null) return clocksInWords(facts)
  const ahead = Math.round((local.at - server.at) / 1000)
  if (Math.abs(ahead) < LEAST_SECONDS || Math.abs(ahead) > MOST_SECONDS) return null
  if (!lines.some((line) => OF_TOKENS.test(line))) return null
  const said = hear(facts, REFUSED, { everywhere: true })
  return said === null
    ? null
    : likely('own-text', [
        quoteOf(local.line.trim(), 'log'),
        quoteOf(server.line.trim(), 'log'),
        `the machine is ${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'} the server`,
        said.quote,
      ])
}

interface Time {
  readonly line: string
  readonly at: number
}

function firstTime(
  lines: readonly string[],
  find: (line: string) => string | undefined,
): Time | null {
  for (const line of lines) {
    const at = Date.parse(find(line) ?? '')
    if (!Number.isNaN(at)) return { line, at }
  }
  return null
}

const LOCAL_TIME =
  /(?:\bdate -u\b|`date`|\b(?:clock|(?:local|system) time|time (?:on|of) (?:the|our|my) \w+)\b)[^\n]{0,80}?\b(\d\d):(\d\d):(\d\d)\b/i
const DATE_OF_ANSWER =
  /\bDate\b["'”’]?:?["'”’]?(?: (?:line|header))?[^\n]{0,80}?\b(\d\d):(\d\d):(\d\d)\b/
const TIMES_REFUSED = /\bexpired\b|\bnot (?:yet )?valid\b|\bin the future\b|\btoo early\b/i
/** What lies apart by a half hour or hours is another zone. */
const ZONE_SECONDS = 30 * 60

/** Somebody read both clocks at once, and tells what they said. */
function clocksInWords(facts: CaseFacts): FindingSign | null {
  const local = hear(facts, LOCAL_TIME)
  const remote = hear(facts, DATE_OF_ANSWER)
  const refused = hear(facts, TIMES_REFUSED)
  if (local === null || remote === null || refused === null) return null
  const [here, there] = [
    secondsIn(LOCAL_TIME, local.words),
    secondsIn(DATE_OF_ANSWER, remote.words),
  ]
  if (here === null || there === null) return null
  const apart = Math.abs(here - there)
  const besideZone = Math.min(apart % ZONE_SECONDS, ZONE_SECONDS - (apart % ZONE_SECONDS))
  return besideZone <= LEAST_SECONDS
    ? null
    : likely('direct', [
        refused.quote,
        `the local clock is ${apart} s ${here > there ? 'fast' : 'slow'}, by what is told of both`,
      ])
}

/** Of the day. */
function secondsIn(pattern: RegExp, words: string): number | null {
  const match = pattern.exec(words)
  if (match === null) return null
  const [, hours, minutes, seconds] = match
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
}
