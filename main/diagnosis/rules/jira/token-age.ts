import { tableOf } from '../../../wire/table.ts'
import { lineAt } from '../../evidence/talk.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { quoted } from '../shown.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** As other languages begin them. */
const ABROAD: ReadonlyMap<string, string> = tableOf({
  mär: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
  fév: 'feb',
  avr: 'apr',
  aoû: 'aug',
  déc: 'dec',
})
const DATE =
  /\b(20\d\d)-(\d\d)-(\d\d)(?!\d)|\b(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)\b|\b(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3})\p{L}{0,7}\.?,? (20\d\d)\b|\b(\p{L}{3})\p{L}{0,7}\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b/giu
const DAY = 24 * 60 * 60 * 1000

/** The day of a date as it was found; NaN where it is none. */
function dayOf(match: RegExpExecArray): number {
  const [, year, month, day, d2, m2, y2, d3, m3, y3, m4, d4, y4] = match
  const name = (m3 ?? m4 ?? '').toLowerCase()
  const at = MONTHS.indexOf(ABROAD.get(name) ?? name)
  if (year !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY
  if (y2 !== undefined) return Date.UTC(Number(y2), Number(m2) - 1, Number(d2)) / DAY
  return at < 0 ? NaN : Date.UTC(Number(y3 ?? y4), at, Number(d3 ?? d4)) / DAY
}

/** A day that a text names. */
export interface Day {
  /** Days since the epoch. */
  readonly at: number
  readonly words: string
  /** Where it stands. */
  readonly index: number
}

export function daysIn(text: string): readonly Day[] {
  return Array.from(text.matchAll(DATE), (match) => ({
    at: dayOf(match),
    words: match[0],
    index: match.index,
  })).filter(({ at }) => !Number.isNaN(at))
}

const MONTH = String.raw`(${[...MONTHS, ...ABROAD.keys()].join('|')})\p{L}{0,7}`
const WITHOUT_YEAR = new RegExp(
  String.raw`(?<![\d.-])(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? ${MONTH}|(?<!\p{L})${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d.:])`,
  'giu',
)

/** Whether a text names the day without its year: “since 12 January”. */
export function namesDayOf(text: string, { at }: Day): boolean {
  const date = new Date(at * DAY)
  return Array.from(text.matchAll(WITHOUT_YEAR)).some(([, d1, m1, m2, d2]) => {
    const name = (m1 ?? m2 ?? '').toLowerCase()
    return (
      Number(d1 ?? d2) === date.getUTCDate() &&
      MONTHS.indexOf(ABROAD.get(name) ?? name) === date.getUTCMonth()
    )
  })
}

export const TOKEN = /\b(?:api[- ]?)?(?:tokens?|keys?|secrets?)\b|\btoken\b/i
const MADE =
  /\b(?:made|creat\w+|written|issued|generated|added|erstellt|angelegt|erzeugt|vom|of|from|créée?|cread[oa]|criad[oa])\b/i
/** Another token stands there since. */
export const RENEWED = /\b(?:renew\w*|rotat\w*|replaced|erneuert|renouvel\w*|renovad\w*)\b/i
export const REFUSED =
  /(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b|\bAUTHENTICATED_FAILED\b|\b(?:finds?|returns?|lists?) (?:nothing|no \w+)\b|\bempty\b/i
/** By a leap year, a time zone, and a log that begins a day late. */
const YEAR = { least: 364, most: 367 }

/** J29: a token was made on a day, and just a year later the calls are refused. */
export function yearOldToken(facts: CaseFacts): FindingSign | null {
  const text = facts.told.map((one) => one.text).join('\n')
  if (text.length > LONGEST || !TOKEN.test(text) || RENEWED.test(text)) return null
  const days = daysIn(text)
  for (const made of days) {
    const line = lineAt(text, made.index)
    if (!TOKEN.test(line) || !MADE.test(clauseBefore(text, made.index))) continue
    const later = days.find(({ at }) => at - made.at >= YEAR.least && at - made.at <= YEAR.most)
    const refused = later === undefined ? null : hear(facts, REFUSED, { everywhere: true })
    if (later !== undefined && refused !== null)
      return likely('own-text', [
        refused.quote,
        quoted(line.trim().slice(0, LONGEST_LINE)),
        `a year later: ${later.words}`,
      ])
  }
  return null
}

const LONGEST = 6000
const LONGEST_LINE = 240
/** So near stands what a date is. */
const NEAR = 40

/** What stands before a place in its clause. */
function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - NEAR), at)
      .split(/[.;,:\n](?=\s)/)
      .at(-1) ?? ''
  )
}
