import { linesOfShort } from '../../evidence/passages.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { quoteOf } from '../shown.ts'

/** Of the newest payload, as a log or a table of records has it, perhaps cut short. */
const INSTALLED = /\binstalled\b|\bhook\b|\bpayload\b|\blifecycle\b/i
const STORED_ID =
  /\boauthClientId["']?(?: in it)?\s?(?:[=:]\s?|is )?["']?(?:…|\.{2,3})?([\w+/=-]{4,200})(?![\w.])/i
const SENT_ID = /\bclientid:(?:…|\.{2,3})?([\w+/=-]{4,200})/i
const REFUSED = /(?<![\d.:,-])40[013](?![\d:.,-]\d|\d)|\binvalid_(?:grant|client)\b/
const TAKEN = /(?<![\d.:,-])200(?![\d:.,-]\d|\d)/

function linesOf({ evidence }: CaseFacts): readonly string[] {
  return linesOfShort(evidence.passages.filter(({ speaker }) => speaker !== 'code'))
}

/** T04: the hook brought one client id, and the exchange that is refused names another. */
export function otherIdThanInstalled(facts: CaseFacts): FindingSign | null {
  const lines = linesOf(facts)
  const hook = lines.findLast((line) => INSTALLED.test(line) && STORED_ID.test(line))
  const stored = STORED_ID.exec(hook ?? '')?.[1]
  if (hook === undefined || stored === undefined) return otherIdThanTaken(lines)
  const sent = lines.filter((line) => SENT_ID.test(line) && !TAKEN.test(line))
  const refused = sent.find((line) => REFUSED.test(line)) ?? sent[0]
  const used = SENT_ID.exec(refused ?? '')?.[1]
  if (refused === undefined || used === undefined || isSame(stored, used)) return null
  return lines.some((line) => REFUSED.test(line))
    ? likely('compared', [
        quoteOf(hook.trim(), 'log'),
        quoteOf(refused.trim(), 'log'),
        `client id in iss: …${used}`,
        `oauthClientId of the hook: …${stored}`,
      ])
    : null
}

const SITE = /\b(?:site|tenant|host|tnt)["']?\s?[=:]\s?["']?([\w.:/-]{2,100})/i

/** Of one site one client id is refused while another is taken: by a process that holds the record of before. */
function otherIdThanTaken(lines: readonly string[]): FindingSign | null {
  const sent = lines.flatMap((line) => {
    const [, id] = SENT_ID.exec(line) ?? []
    const [, site] = SITE.exec(line) ?? []
    return id === undefined || site === undefined ? [] : [{ line, id, site }]
  })
  const taken = sent.filter(({ line }) => TAKEN.test(line))
  for (const refused of sent.filter(({ line }) => REFUSED.test(line) && !TAKEN.test(line))) {
    const ofSite = taken.filter(({ site }) => site === refused.site)
    const [other] = ofSite
    if (other !== undefined && !ofSite.some(({ id }) => isSame(id, refused.id)))
      return likely('compared', [
        quoteOf(refused.line.trim(), 'log'),
        quoteOf(other.line.trim(), 'log'),
        'for the same site the exchange is taken with another client id',
      ])
  }
  return null
}

/** Either may be the end of the other. */
function isSame(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one)
}

const OF_EXCHANGE =
  /\bexchange[sd]?\b|\bassertion\b|\btoken (?:request|endpoint)\b|\boauth2\/token\b/i
const PERSON =
  /\b(?:useraccountid:)?((?:\d{5,6}:[\da-z]{2,40}|[\da-f]{6,24})(?:-[\da-f]{1,12}){0,6})(?![\w:])/i
const STATUS = /(?<![\d.:,=-])([24]0[0-4])(?!\d|[.:,-]\d)/

/** T13: of several people of one list one alone is refused, each time. */
export function onePersonRefused(facts: CaseFacts): FindingSign | null {
  const lines = linesOf(facts)
  let isList = false
  const told: { readonly person: string; readonly isTaken: boolean; readonly line: string }[] = []
  for (const line of lines) {
    const person = PERSON.exec(line.replace(/^\W?[\d:.TZ-]{8,30}\s/, ''))?.[1]
    const status = STATUS.exec(line)?.[1]
    const isExchange = OF_EXCHANGE.test(line)
    if (person === undefined || status === undefined) isList = isExchange
    else if (isList || isExchange) told.push({ person, isTaken: status === '200', line })
  }
  const { true: taken = [], false: refused = [] } = Object.groupBy(
    told,
    ({ isTaken }) => String(isTaken) as 'true' | 'false',
  )
  const [first] = refused
  const people = new Set(taken.map(({ person }) => person))
  const isAlone =
    first !== undefined &&
    people.size > 1 &&
    !people.has(first.person) &&
    refused.every(({ person }) => person === first.person)
  return isAlone
    ? likely('compared', [
        quoteOf(first.line.trim(), 'log'),
        `${people.size} other people are given a token by the same exchange`,
      ])
    : null
}
