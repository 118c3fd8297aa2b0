import { tableOf } from '../../../wire/table.ts'
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

const TOKEN = /\b(?:api[- ]?)?(?:tokens?|keys?|secrets?)\b|\btoken\b/i
const MADE =
  /\b(?:made|creat\w+|written|issued|generated|added|erstellt|angelegt|erzeugt|vom|of|from|créée?|cread[oa]|criad[oa])\b/i
/** Another token stands there since. */
const RENEWED = /\b(?:renew\w*|rotat\w*|replaced|erneuert|renouvel\w*|renovad\w*)\b/i
const REFUSED =
  /(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b|\bAUTHENTICATED_FAILED\b|\b(?:finds?|returns?|lists?) (?:nothing|no \w+)\b|\bempty\b/i
/** By a leap year, a time zone, and a log that begins a day late. */
const YEAR = { least: 364, most: 367 }

/** J29: a token was made on a day, and just a year later the calls are refused. */
export function yearOldToken(facts: CaseFacts): FindingSign | null {
  const text = facts.told.map((one) => one.text).join('\n')
  if (text.length > LONGEST || !TOKEN.test(text) || RENEWED.test(text)) return null
  const dates = [...text.matchAll(DATE)].map((match) => ({ match, day: dayOf(match) }))
  for (const made of dates) {
    const line = lineAt(text, made.match.index)
    if (!TOKEN.test(line) || !MADE.test(clauseBefore(text, made.match.index))) continue
    const later = dates.find(
      ({ day }) => day - made.day >= YEAR.least && day - made.day <= YEAR.most,
    )
    const refused = later === undefined ? null : hear(facts, REFUSED, { everywhere: true })
    if (later !== undefined && refused !== null)
      return likely('own-text', [
        refused.quote,
        quoted(line.trim().slice(0, LONGEST_LINE)),
        `a year later: ${later.match[0]}`,
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

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end)
}
