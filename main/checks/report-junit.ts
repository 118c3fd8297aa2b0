import type { CheckReport, CheckResult } from '../../contract/checks.ts'
import { reasonsOf, unmetWords, whoOf } from './report-words.ts'

/** What a person has to give or has ended: no fault of anything. */
const SKIPPED: readonly string[] = ['variables_missing', 'request_cancelled']

/**
 * As CI servers read it (https://llg.cubic.org/docs/junit/): a suite for each identity, a case for
 * each request. What was not run is an error, or skipped where a person left something out.
 */
export function reportJunit(report: CheckReport): string {
  const suites = Map.groupBy(report.results, whoOf)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'understudy', ...numbersOf(report.results) })}>`,
    ...[...suites].flatMap(([who, results]) => suiteOf(report, who, results)),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function suiteOf(
  { folder, host, startedAt }: CheckReport,
  who: string,
  results: readonly CheckResult[],
): readonly string[] {
  const name = `${folder === '' ? 'saved requests' : folder} as ${who}`
  const timestamp = new Date(startedAt).toISOString().replace(/\.\d+Z$/, '')
  return [
    `  <testsuite ${attributes({ name, hostname: host, timestamp, ...numbersOf(results) })}>`,
    ...results.flatMap(caseOf),
    '  </testsuite>',
  ]
}

function caseOf(result: CheckResult): readonly string[] {
  const { path, name, ms } = result
  const head = attributes({ name, classname: path, time: seconds(ms ?? 0) })
  const element = elementOf(result)
  if (element === null) return [`    <testcase ${head}/>`]
  const [message = ''] = result.unmet.map(unmetWords)
  const said = { message: message === '' ? (result.why?.message ?? '') : message }
  const type = result.why === null ? 'unmet' : result.why.code
  const text = escaped([requestLine(result), ...reasonsOf(result)].join('\n'))
  const told = element === 'skipped' ? attributes(said) : attributes({ ...said, type })
  return [
    `    <testcase ${head}>`,
    `      <${element} ${told}>${text}</${element}>`,
    '    </testcase>',
  ]
}

function requestLine({ method, address, status }: CheckResult): string {
  return `${`${method} ${address}`.trim()}${status === null ? '' : `: ${status}`}`
}

function elementOf({ outcome, why }: CheckResult): 'failure' | 'error' | 'skipped' | null {
  if (outcome === 'met') return null
  if (outcome === 'failed') return 'failure'
  return SKIPPED.includes(why?.code ?? '') ? 'skipped' : 'error'
}

function numbersOf(results: readonly CheckResult[]): Record<string, string> {
  const count = (element: string): string =>
    String(results.filter((result) => elementOf(result) === element).length)
  return {
    tests: String(results.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(results.reduce((sum, { ms }) => sum + (ms ?? 0), 0)),
  }
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}

function attributes(of: Readonly<Record<string, string>>): string {
  return Object.entries(of)
    .map(([name, value]) => `${name}="${escaped(value).replaceAll('\n', '&#10;')}"`)
    .join(' ')
}

/** What XML 1.0 cannot hold, however it is written: https://www.w3.org/TR/xml/#charsets. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
}
