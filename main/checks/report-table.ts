import type { CheckReport, CheckResult } from '../../contract/checks.ts'
import { countsOf, countsWords, OUTCOME_WORDS, reasonsOf, whoOf } from './report-words.ts'

/** For a person at a terminal: a line for each request, and below it why it is not met. */
export function reportTable(report: CheckReport): string {
  const { results, tenantName, host, totalMs, cancelled } = report
  const rows = results.map(cellsOf)
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...rows.map((cells) => Array.from(cells[column] ?? '').length)),
  )
  const lines = results.flatMap((result, index) => [
    lineOf(rows[index] ?? [], widths),
    ...reasonsOf(result).map((reason) => `            ${oneLine(reason)}`),
  ])
  const ended = cancelled ? ', cancelled' : ''
  const sum = `${countsWords(countsOf(report))} on ${tenantName} (${host}), ${(totalMs / 1000).toFixed(1)} s${ended}`
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), oneLine(sum)].join('\n')}\n`
}

function cellsOf(result: CheckResult): readonly string[] {
  const { outcome, status, ms, method, address, name, path } = result
  return [
    OUTCOME_WORDS[outcome],
    status === null ? '–' : String(status),
    ms === null ? '–' : `${ms} ms`,
    whoOf(result),
    method === '' ? path : `${method} ${address}`,
    name,
  ].map(oneLine)
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  const isNumber = (column: number): boolean => column === 1 || column === 2
  return cells
    .map((cell, column) => {
      const room = ' '.repeat(Math.max(0, (widths[column] ?? 0) - Array.from(cell).length))
      return isNumber(column) ? room + cell : cell + room
    })
    .join('  ')
    .trimEnd()
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
