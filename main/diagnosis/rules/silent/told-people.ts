import { cellsOf, NOTHING } from '../../evidence/call-tables.ts'
import { linesOfShort } from '../../evidence/passages.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { quoteOf } from '../shown.ts'

/** Who asked: the head of a column of a table that was made to compare people. */
const OF_CALLER =
  /^(?:act(?:ing|ed)?[ _-]?as|as(?: user)?|asked(?:[ _-](?:for|as))?|who(?: \w+)?|user|person|caller|identity|impersonated|sub)$/i
/** Who was answered. */
const OF_ACCOUNT =
  /^(?:x-a?accountid(?: (?:in|of) (?:the )?answer)?|answered(?:[ _-](?:as|for))?|account(?:[ _-]?id)?|author(?:[ _-]?(?:id|account(?:id)?))?|actual|got)$/i
const OF_COUNT =
  /^(?:issues?|items?|count|n|total|hits|rows|results?|found|size|tickets?|pages?|projects?|boards?)$/i
const OF_KIND = /^account[ _-]?type$/i
const IS_APP = /^\W?(?:(?:the|our) )?(?:app|add-?on|bot)\b\W?$/i
const ACCOUNT =
  /^(?:\d{5,6}:[\da-z][\w-]{1,60}|(?=[a-f]{0,12}\d)[\da-f]{5,24}|qm:[\w:-]{6,80})(?:…|\.{2,3})?$/i

interface Row {
  readonly line: string
  readonly caller: string
  /** Null where the answer named nobody. */
  readonly account: string | null
  readonly items: number | null
  readonly isApp: boolean
  /** The account that answered is said to be an app’s. */
  readonly isOfApp: boolean
}

/** The rows of a table of people, and whom the site answered. */
const rowsOf = oncePer((facts: CaseFacts): readonly Row[] => {
  let names: readonly string[] = []
  const rows: Row[] = []
  for (const line of linesOfShort(facts.evidence.passages)) {
    const cells = cellsOf(line)
    const isHead =
      cells.some((cell) => OF_CALLER.test(cell)) && cells.some((cell) => OF_ACCOUNT.test(cell))
    if (isHead) {
      if (rows.length > 0) break
      names = cells
    } else if (names.length > 0 && cells.length === names.length) {
      const row = rowOf(line, names, cells)
      if (row !== null) rows.push(row)
    }
  }
  return rows
})

function rowOf(line: string, names: readonly string[], cells: readonly string[]): Row | null {
  const under = (head: RegExp): string => cells[names.findIndex((name) => head.test(name))] ?? ''
  const caller = under(OF_CALLER)
  const account = under(OF_ACCOUNT)
  const count = under(OF_COUNT)
  const isNobodys = NOTHING.test(account)
  if (caller === '' || !(isNobodys || ACCOUNT.test(account))) return null
  return {
    line,
    caller,
    account: isNobodys ? null : account,
    items: /^\d{1,6}$/.test(count) ? Number(count) : null,
    isApp: IS_APP.test(caller),
    isOfApp: /^app$/i.test(under(OF_KIND)),
  }
}

function shown(...rows: readonly Row[]): ReturnType<typeof quoteOf>[] {
  return rows.map(({ line }) => quoteOf(line.trim(), 'log'))
}

/** S04: the app is given items, and a person, known as themselves, none. */
export function emptyForPerson(facts: CaseFacts): FindingSign | null {
  const rows = rowsOf(facts)
  const app = rows.find(({ isApp, items }) => isApp && (items ?? 0) > 0)
  const empty = rows.find(
    ({ isApp, items, account }) =>
      !isApp && items === 0 && account !== null && account !== app?.account,
  )
  return app === undefined || empty === undefined ? null : likely('compared', shown(empty, app))
}

/** J04: the same of somebody whom the site did not know. */
export function emptyWithoutAccount(facts: CaseFacts): FindingSign | null {
  const rows = rowsOf(facts)
  const other = rows.find(({ items, account }) => (items ?? 0) > 0 && account !== null)
  const empty = rows.find(({ isApp, items, account }) => !isApp && items === 0 && account === null)
  return other === undefined || empty === undefined ? null : likely('compared', shown(empty, other))
}

/** S02 and S03: several people are answered as one account, the app’s or that of one of them. */
export function answeredAsOne(facts: CaseFacts, isOfApp: boolean): FindingSign | null {
  const rows = rowsOf(facts)
  const app = rows.find(({ isApp }) => isApp)?.account ?? null
  const people = rows.filter(({ isApp, account }) => !isApp && account !== null)
  for (const [account, same] of Map.groupBy(people, (row) => row.account)) {
    const [one, other] = [...new Map(same.map((row) => [row.caller, row])).values()]
    const isTheApps = account === app || same.every((row) => row.isOfApp)
    if (one === undefined || one.caller === account || isTheApps !== isOfApp) continue
    if (other !== undefined) return likely('compared', shown(one, other))
    if (isOfApp) return likely('compared', shown(one))
  }
  return null
}
