import { cellsOf } from '../../evidence/call-tables.ts'
import { linesOfShort } from '../../evidence/passages.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { quoted } from '../shown.ts'
import { type Day, REFUSED, RENEWED, TOKEN, daysIn, namesDayOf } from './token-age.ts'

const EXPIRES = String.raw`(?:expir(?:es?|y|ed|ing|ation)|valid (?:until|to|till)|g[üu]ltig bis|l[äa]uft ab|ablauf\w*|caduca|vence|expira)(?:[ _-](?:on|date|at|am|le|el|em))?`
const HEAD = new RegExp(String.raw`^${EXPIRES}$`, 'i')
const TOLD = new RegExp(String.raw`(?<!\p{L})${EXPIRES}\s?[:=]?\s{0,4}$`, 'iu')
const MADE = /^(?:created|made|issued|erstellt|angelegt|créé|creado|criado)\b/i
/** What runs out as well, and is no API token. */
const OF_ANOTHER =
  /\b(?:access|refresh|session|bearer)[ _-]?tokens?\b|\bcert(?:ificate)?s?\b|\bzertifikat\w*|\blicen[cs]es?\b|\b3lo\b|\boauth\b|\bcookies?\b|\bsubscription\b/i

/** The list of tokens is named so many lines above its rows. */
const LINES_ABOVE = 3
/** Whoever writes a year after the token ran out has another trouble. */
const MOST_DAYS = 365

interface Expiry {
  readonly day: Day
  readonly line: string
}

/** J29: a list of tokens says on which day one of them runs out, and the refusals are of that day or later. */
export function listedTokenRanOut(facts: CaseFacts): FindingSign | null {
  const lines = linesOfShort(facts.evidence.passages)
  if (lines.some((line) => OF_ANOTHER.test(line) || RENEWED.test(line))) return null
  const found = expiriesIn(lines)
  if (found.length === 0) return null
  const others = lines.filter((line) => !found.some((one) => one.line === line))
  const refused = others.filter((line) => REFUSED.test(line)).flatMap((line) => daysIn(line))
  const days = refused.length > 0 ? refused : others.flatMap((line) => daysIn(line))
  const ranOut = found.find(
    ({ day }) =>
      (days.length > 0 &&
        days.every((one) => one.at >= day.at - 1) &&
        days.some((one) => one.at - day.at <= MOST_DAYS)) ||
      (days.length === 0 && others.some((line) => namesDayOf(line, day))),
  )
  const said = ranOut === undefined ? null : hear(facts, REFUSED, { everywhere: true })
  return ranOut === undefined || said === null
    ? null
    : likely('own-text', [said.quote, quoted(ranOut.line.trim()), `ran out: ${ranOut.day.words}`])
}

function expiriesIn(lines: readonly string[]): readonly Expiry[] {
  let column = -1
  const found: Expiry[] = []
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line)
    const head = cells.findIndex((cell) => HEAD.test(cell))
    if (head >= 0 && daysIn(line).length === 0) {
      const isOfTokens = cells.some((cell) => MADE.test(cell)) || isNamed(lines, at)
      column = isOfTokens ? head : -1
    } else if (column >= 0 && cells.length > column) {
      const [day] = daysIn(cells[column] ?? '')
      if (day !== undefined) found.push({ day, line })
    } else if (line.trim() !== '') {
      column = -1
      const told = isNamed(lines, at)
        ? daysIn(line).find(({ index }) => TOLD.test(line.slice(0, index)))
        : undefined
      if (told !== undefined) found.push({ day: told, line })
    }
  }
  return found
}

function isNamed(lines: readonly string[], at: number): boolean {
  return lines.slice(Math.max(0, at - LINES_ABOVE), at + 1).some((line) => TOKEN.test(line))
}
