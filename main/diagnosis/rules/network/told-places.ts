import { cellsOf } from '../../evidence/call-tables.ts'
import { linesOfShort } from '../../evidence/passages.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { quoteOf } from '../shown.ts'
import { seen } from '../signs.ts'

/** Where a call was made from: the head of a column. */
const OF_PLACE =
  /^(?:(?:called |run |sent )?from|where|network|location|place|host|machine|egress(?: ip)?|source(?: ip)?|ip|ip address|runner|region)$/i
const OF_ANSWER =
  /^(?:(?:http )?status|code|result|answer|response|(?:GET |POST )?(?:https?:\/\/\S{1,200})?\/\S{1,200})$/i
const STATUS = /^(?:HTTP )?([1-5]\d\d)\b/

/** N04: the same call is let through from one place, and from another it is forbidden. */
export function forbiddenFromOnePlace(facts: CaseFacts): FindingSign | null {
  return fromOneAddress(facts) ?? inTable(facts)
}

const IP_ADDRESS = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/

/** The callers are named by their addresses. */
function fromOneAddress({ failing, answers }: CaseFacts): FindingSign | null {
  const refused = failing.find(
    ({ status, where, caller }) =>
      status === 403 && where === 'site' && IP_ADDRESS.test(caller ?? ''),
  )
  const taken = answers.find(
    ({ status, url, caller }) =>
      status === 200 &&
      url === refused?.url &&
      caller !== refused.caller &&
      IP_ADDRESS.test(caller ?? ''),
  )
  return refused === undefined || taken === undefined
    ? null
    : likely('compared', [
        ...seen(refused),
        `from ${IP_ADDRESS.exec(taken.caller ?? '')?.[0] ?? ''} the same call is accepted`,
      ])
}

function inTable(facts: CaseFacts): FindingSign | null {
  let column = -1
  const rows: { readonly line: string; readonly status: string }[] = []
  for (const line of linesOfShort(facts.evidence.passages)) {
    const cells = cellsOf(line)
    if (OF_PLACE.test(cells[0] ?? '') && !cells.some((cell) => STATUS.test(cell))) {
      column = cells.findIndex((cell) => OF_ANSWER.test(cell))
      rows.length = 0
    } else if (column > 0) {
      const status = STATUS.exec(cells[column] ?? '')?.[1]
      if (status !== undefined) rows.push({ line, status })
    }
  }
  const taken = rows.find(({ status }) => status === '200')
  const refused = rows.filter(({ status }) => status !== '200')
  const [first] = refused
  return taken === undefined ||
    first === undefined ||
    refused.some(({ status }) => status !== '403')
    ? null
    : likely(
        'compared',
        [first, taken].map(({ line }) => quoteOf(line.trim(), 'log')),
      )
}
