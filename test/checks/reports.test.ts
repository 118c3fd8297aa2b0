import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { CheckReport, CheckResult } from '../../contract/checks.ts'
import { reportJson } from '../../main/checks/report-json.ts'
import { reportJunit } from '../../main/checks/report-junit.ts'
import { reportMarkdown } from '../../main/checks/report-markdown.ts'
import { reportTable } from '../../main/checks/report-table.ts'
import { pythonWith } from '../setup/python.ts'

const result = (change: Partial<CheckResult> = {}): CheckResult => ({
  ...{ path: 'a/myself.yaml', name: 'Myself', method: 'GET', address: '/rest/api/3/myself' },
  ...{ actingAs: { kind: 'app' }, personName: null, outcome: 'met', status: 200, ms: 34 },
  ...{ unmet: [], why: null, finding: null, exchangeId: 'e1' },
  ...change,
})
const failure = (code: 'variables_missing' | 'network_unreachable', message: string) => ({
  ...{ code, message, hint: null, details: {} },
})
const failed = result({
  ...{ name: 'Issue', path: 'issue.yaml', address: '/rest/api/3/issue/{{key}}', status: 404 },
  actingAs: { kind: 'user', accountId: '5b10a2844c20165700ede21g' },
  ...{ personName: 'Mia', outcome: 'failed', ms: 1250 },
  unmet: [
    { where: 'status', expected: '200', came: '404' },
    { where: 'key', expected: 'A', came: 'nothing' },
  ],
  finding: { id: 'J15', cause: 'Mia may not see it, or it is not there.' },
})
const missing = result({
  ...{ name: 'Board', path: 'board.yaml', outcome: 'not-run', status: null, ms: null },
  why: failure('variables_missing', '{{board}} has no value for this tenant.'),
})
const unreached = result({
  ...{ name: 'Far', path: 'far.yaml', outcome: 'not-run', status: null, ms: null },
  why: failure('network_unreachable', 'acme.atlassian.net cannot be reached (ENOTFOUND).'),
})
const report = (
  results: readonly CheckResult[],
  change: Partial<CheckReport> = {},
): CheckReport => ({
  ...{ runId: 'r', tenantName: 'acme', host: 'acme.atlassian.net', folder: 'checks' },
  ...{ startedAt: 1_795_435_200_123, totalMs: 1400, cancelled: false, results: [...results] },
  ...change,
})
const all = report([result(), failed, missing, unreached])

describe('a report of a run', () => {
  it('is a table for a terminal', () => {
    expect(reportTable(all))
      .toBe(`met      200    34 ms  the app  GET /rest/api/3/myself         Myself
failed   404  1250 ms  Mia      GET /rest/api/3/issue/{{key}}  Issue
            status: expected 200, came 404
            key: expected A, came nothing
            J15: Mia may not see it, or it is not there.
not run    –        –  the app  GET /rest/api/3/myself         Board
            {{board}} has no value for this tenant.
not run    –        –  the app  GET /rest/api/3/myself         Far
            acme.atlassian.net cannot be reached (ENOTFOUND).

1 met, 1 failed, 2 not run on acme (acme.atlassian.net), 1.4 s
`)
    expect(reportTable(report([], { cancelled: true }))).toBe(
      '0 met on acme (acme.atlassian.net), 1.4 s, cancelled\n',
    )
  })

  it('is Markdown for a ticket', () => {
    expect(reportMarkdown(all)).toBe(`# Checks: 1 met, 1 failed, 2 not run

\`checks\` on acme (acme.atlassian.net), 2026-11-23T12:00:00Z, 1.4 s.

| Request | Sends | As | Status | Time | Result |
| --- | --- | --- | --- | --- | --- |
| Myself | \`GET /rest/api/3/myself\` | the app | 200 | 34 ms | met |
| Issue | \`GET /rest/api/3/issue/{{key}}\` | Mia | 404 | 1250 ms | **failed** |
| Board | \`GET /rest/api/3/myself\` | the app |  |  | **not run** |
| Far | \`GET /rest/api/3/myself\` | the app |  |  | **not run** |

## Issue, as Mia: failed

- status: expected 200, came 404
- key: expected A, came nothing
- J15: Mia may not see it, or it is not there.

## Board, as the app: not run

- {{board}} has no value for this tenant.

## Far, as the app: not run

- acme.atlassian.net cannot be reached (ENOTFOUND).
`)
    const hostile = reportMarkdown(
      report([result({ name: '<img src=x> | [a](b)\n# x', address: '/a|`b', outcome: 'failed' })]),
    )
    expect(hostile).toContain('| \\<img src=x\\> \\| \\[a\\](b) \\# x | ``GET /a\\|`b`` |')
  })

  it('is JSON for another program', () => {
    expect(JSON.parse(reportJson(report([failed])))).toEqual({
      ...{ version: 1, tenant: 'acme', site: 'acme.atlassian.net', folder: 'checks' },
      ...{ startedAt: '2026-11-23T12:00:00.123Z', totalMs: 1400, cancelled: false },
      counts: { met: 0, failed: 1, notRun: 0 },
      results: [
        {
          ...{
            file: 'issue.yaml',
            name: 'Issue',
            method: 'GET',
            path: '/rest/api/3/issue/{{key}}',
          },
          ...{ as: 'user', accountId: '5b10a2844c20165700ede21g', personName: 'Mia' },
          ...{ outcome: 'failed', status: 404, ms: 1250, unmet: failed.unmet, why: null },
          finding: failed.finding,
        },
      ],
    })
  })

  const python = pythonWith('xml.etree.ElementTree')
  it.skipIf(python === null)('is JUnit XML that a parser reads, whatever it tells', () => {
    const odd = result({
      ...{ name: `a "b" <c> & 'd'\n\u0000\ud800\uffff\u001b[31m😀`, outcome: 'failed' },
      unmet: [{ where: '$.a[?(@.b < 1 && @.c > "x")]', expected: ']]>', came: '\t\r\n' }],
    })
    const xml = reportJunit(report([...all.results, odd]))
    expect(parsed(python ?? '', xml)).toEqual([
      [
        'testsuites',
        { name: 'understudy', tests: '5', failures: '2', errors: '1', skipped: '1', time: '1.318' },
      ],
      [
        'testsuite',
        {
          ...{ name: 'checks as the app', hostname: 'acme.atlassian.net' },
          ...{ timestamp: '2026-11-23T12:00:00', tests: '4', failures: '1', errors: '1' },
          ...{ skipped: '1', time: '0.068' },
        },
      ],
      ['testcase', { name: 'Myself', classname: 'a/myself.yaml', time: '0.034' }],
      ['testcase', { name: 'Board', classname: 'board.yaml', time: '0.000' }],
      ['skipped', { message: '{{board}} has no value for this tenant.' }],
      ['testcase', { name: 'Far', classname: 'far.yaml', time: '0.000' }],
      [
        'error',
        {
          message: 'acme.atlassian.net cannot be reached (ENOTFOUND).',
          type: 'network_unreachable',
        },
      ],
      [
        'testcase',
        {
          name: `a "b" <c> & 'd'\n\ufffd\ufffd\ufffd\ufffd[31m😀`,
          ...{ classname: 'a/myself.yaml', time: '0.034' },
        },
      ],
      [
        'failure',
        {
          message: '$.a[?(@.b < 1 && @.c > "x")]: expected ]]>, came \t\r\n',
          type: 'unmet',
        },
      ],
      [
        'testsuite',
        {
          ...{ name: 'checks as Mia', hostname: 'acme.atlassian.net' },
          ...{ timestamp: '2026-11-23T12:00:00', tests: '1', failures: '1', errors: '0' },
          ...{ skipped: '0', time: '1.250' },
        },
      ],
      ['testcase', { name: 'Issue', classname: 'issue.yaml', time: '1.250' }],
      ['failure', { message: 'status: expected 200, came 404', type: 'unmet' }],
    ])
    expect(xml).toContain(`GET /rest/api/3/issue/{{key}}: 404
status: expected 200, came 404
key: expected A, came nothing
J15: Mia may not see it, or it is not there.</failure>`)
  })
})

/** Each element, as a parser of XML meets them, with its attributes. */
function parsed(python: string, xml: string): unknown {
  const program = `import sys, json, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
print(json.dumps([[each.tag, each.attrib] for each in root.iter()]))`
  const ran = spawnSync(python, ['-c', program], { input: xml, encoding: 'utf8' })
  expect(ran.stderr).toBe('')
  return JSON.parse(ran.stdout)
}
