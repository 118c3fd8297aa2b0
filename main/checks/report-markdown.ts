import type { CheckReport, CheckResult } from '../../contract/checks.ts'
import { markdownCode, markdownInline, markdownText } from '../diagnosis/markdown.ts'
import { countsOf, countsWords, OUTCOME_WORDS, reasonsOf, whoOf } from './report-words.ts'

/** A run for a ticket: what was checked where, a table, and of what is not met the reasons. */
export function reportMarkdown(report: CheckReport): string {
  const { tenantName, host, folder, startedAt, totalMs, results, cancelled } = report
  const when = new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z')
  const where = `${markdownInline(tenantName)} (${markdownInline(host)})`
  const of = folder === '' ? 'all saved requests' : markdownCode(folder)
  const ended = cancelled ? ' It was cancelled.' : ''
  const unmet = results.filter(({ outcome }) => outcome !== 'met')
  return [
    `# Checks: ${countsWords(countsOf(report))}`,
    '',
    `${of} on ${where}, ${when}, ${(totalMs / 1000).toFixed(1)} s.${ended}`,
    '',
    '| Request | Sends | As | Status | Time | Result |',
    '| --- | --- | --- | --- | --- | --- |',
    ...results.map(rowOf),
    ...unmet.flatMap(reasons),
    '',
  ].join('\n')
}

function rowOf(result: CheckResult): string {
  const { name, method, address, status, ms, outcome } = result
  const cells = [
    markdownText(name),
    tableCode(`${method} ${address}`.trim()),
    markdownText(whoOf(result)),
    status === null ? '' : String(status),
    ms === null ? '' : `${ms} ms`,
    outcome === 'met' ? 'met' : `**${OUTCOME_WORDS[outcome]}**`,
  ]
  return `| ${cells.join(' | ')} |`
}

/** A pipe ends a cell within code as well (https://github.github.com/gfm/#example-200). */
function tableCode(text: string): string {
  return markdownCode(text).replaceAll('|', '\\|')
}

function reasons(result: CheckResult): readonly string[] {
  return [
    '',
    `## ${markdownText(result.name)}, as ${markdownInline(whoOf(result))}: ${OUTCOME_WORDS[result.outcome]}`,
    '',
    ...reasonsOf(result).map((reason) => `- ${markdownText(reason)}`),
  ]
}
