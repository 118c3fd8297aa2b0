import { callTables } from '../../evidence/call-tables.ts'
import { headerOf } from '../../../wire/headers.ts'
import { jsonOfBody } from '../../evidence/error-body.ts'
import { readUtterance } from '../../evidence/utterance.ts'
import { accountIn } from '../../facts/accounts.ts'
import { itemCountOf } from '../../facts/answers.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { isEmptyListing } from '../jira/credential-signs.ts'
import { quoteOf } from '../shown.ts'
import { accountOf, quiet, seen } from '../signs.ts'

/** S04: the same listing as the user and as the app, of which the user's is empty. */
export function rightlyEmpty(facts: CaseFacts): FindingSign | null {
  if (facts.asked?.kind !== 'user') return toldRightlyEmpty(facts)
  const empty = quiet(facts).find(
    (one) => isEmptyListing(one) && one.identity !== null && one.identity === accountOf(facts),
  )
  const other =
    empty === undefined
      ? undefined
      : facts.evidence.comparisons.find(
          ({ itemCount, url }) => (itemCount ?? 0) > 0 && url === empty.url,
        )
  return empty === undefined || other === undefined
    ? null
    : likely('facts', [
        ...seen(empty, 'x-aaccountid'),
        `as ${other.actingAs.kind}: ${other.itemCount ?? 0} items`,
      ])
}

const OF_ANOTHER =
  /\b(?:another|other|different|wrong) (?:person|user|account|one)\b|\b(?:someone|somebody) else\b|\bnot (?:hers|his|theirs|her own|his own|the user['’]?s?)\b/i

/** What a line of a log, or of a debug page, tells of one listing. */
interface ToldListing {
  readonly line: string
  /** The address, or the JQL. */
  readonly of: string
  readonly items: number
  /** The account that the site knew. */
  readonly account: string | null
  /** The line says that the site knew nobody. */
  readonly isNobodys: boolean
  readonly isAsApp: boolean
}

/** The lines tell of both, with how much each was given and whom the site knew. */
function toldRightlyEmpty(facts: CaseFacts): FindingSign | null {
  const listings = listingsOf(facts)
  if (listings.length < 2 || facts.told.some(({ text }) => OF_ANOTHER.test(text))) return null
  const empty = listings.find(({ items, account }) => items === 0 && account !== null)
  const other = listings.find(
    (one) => one.items > 0 && one.isAsApp && one.of === empty?.of && one.account !== empty.account,
  )
  return empty === undefined || other === undefined
    ? null
    : likely(
        'text',
        [empty, other].map(({ line }) => quoteOf(line.trim(), 'log')),
      )
}

/** J04: the same listing twice, once with an account and items, once with neither. */
export function emptyForNobody(facts: CaseFacts): FindingSign | null {
  const listings = listingsOf(facts)
  const empty = listings.find(({ items, isNobodys }) => items === 0 && isNobodys)
  const other = listings.find(
    ({ items, account, of }) => items > 0 && account !== null && of === empty?.of,
  )
  return empty === undefined || other === undefined
    ? null
    : likely(
        'compared',
        [empty, other].map(({ line }) => quoteOf(line.trim(), 'log')),
      )
}

const listingsOf = oncePer((facts: CaseFacts): readonly ToldListing[] => {
  const lines = facts.told.flatMap(({ text }) => text.split('\n'))
  const tables = callTables(lines)
  return lines.flatMap((line) =>
    (tables.get(line.trim()) ?? [line]).flatMap(listingIn).map((listing) => ({ ...listing, line })),
  )
})

const LISTED = String.raw`(?:issues?|results?|items?|total|count|size|hits|values|tickets?|rows|projects?|boards?|pages?|n)`
const COUNT = new RegExp(
  String.raw`\b${LISTED}["']?\s?(?:[:=]|→|->)\s?(\d{1,6}|none|\[\s?\])(?![\w.-])|(?<![\w.=-])(\d{1,6}|no|zero)(?: ${LISTED})\b(?!\s?[:=])`,
  'i',
)
const AS_APP =
  /[{,]\s?["'](?:act(?:ing)?_?)?as["']\s?:\s?["']app["']|(?:^|\s)(?:who|caller|actor)=["']?app\b|^\s*(?:as (?:(?:the|our) )?)?app\s?:/i
const JQL = /\bjql["']?\s?[=:]\s?(?:"([^"]{1,300})"|'([^']{1,300})'|(\S{1,300}))/i
/** `as Noor: 200, …`: two such lines are of the same listing. */
const OF_CALLER = /^\s*as (?:the )?\w[^:\n]{0,40}:\s/i
const ACCOUNT_BEHIND = /\bx-aaccountid\s{1,3}((?:\d{5,6}:|[\da-f]{6})[\w:-]*)/i
const LONGEST_LINE = 2000

function listingIn(line: string): readonly ToldListing[] {
  if (line.length > LONGEST_LINE) return []
  if (!(line.includes('/') || JQL.test(line) || OF_CALLER.test(line))) return []
  const { url, status, headers, requestHeaders, body } = readUtterance(line)
  const [, double, single, plain] = JQL.exec(line) ?? []
  const of = url ?? double ?? single ?? plain ?? (OF_CALLER.test(line) ? '' : undefined)
  if (of === undefined || !(status === 200 || (status === null && url === null))) return []
  const items = itemCountOf(jsonOfBody(body ?? '')) ?? countIn(line)
  if (items === null) return []
  const account = accountIn(headers) ?? ACCOUNT_BEHIND.exec(line)?.[1] ?? null
  const isNobodys = account === null && headerOf(headers, 'x-aaccountid') !== null
  const isAsApp = headerOf(requestHeaders, 'authorization') === 'JWT' || AS_APP.test(line)
  return [{ line, of, items, account, isNobodys, isAsApp }]
}

/** How much is told to be listed; null where nothing is said of it. */
function countIn(line: string): number | null {
  const told = COUNT.exec(line)
  const count = told?.[1] ?? told?.[2]
  if (count === undefined) return null
  return /^\d/.test(count) ? Number(count) : 0
}
