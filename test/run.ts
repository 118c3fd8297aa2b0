import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPlaywright, runVitest } from './run/suites.ts'
import { runCheck, type Outcome } from './run/step.ts'
import { ensurePackages } from './setup/debian.ts'
import { installLibraries } from './setup/export-libraries.ts'

/**
 * `npm test`: types, format, lint, build, unit tests, end-to-end tests. Windows are waited for, so
 * two cores are only busy where other work lies beside them: the unit tests, which give way to the
 * windows, and what reads the sources, which gives way to both. What failed stands at the end, with
 * how its complaint begins; the last line is the count.
 */
async function main(): Promise<number> {
  if (!ensurePackages()) return 1
  const folder = mkdtempSync(join(tmpdir(), 'understudy-test-'))
  try {
    const [checks, built] = await Promise.all([checkSources(), buildAndTest(folder)])
    const outcomes = [...checks, ...built]
    report(outcomes)
    return outcomes.some(({ failed }) => failed > 0) ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function checkSources(): Promise<readonly Outcome[]> {
  return Promise.all([
    runCheck('types', ['npm', 'run', '--silent', 'typecheck'], { niceness: 10 }),
    runCheck('format', ['npm', 'run', '--silent', 'lint:format'], { niceness: 10 }),
    runCheck('lint', ['npm', 'run', '--silent', 'lint:code'], { niceness: 10 }),
  ])
}

async function buildAndTest(folder: string): Promise<readonly Outcome[]> {
  const [build] = await Promise.all([
    runCheck('build', ['npm', 'run', '--silent', 'build']),
    installLibraries(),
  ])
  const suites = [
    runVitest(join(folder, 'vitest.json')),
    runPlaywright(join(folder, 'playwright.json')),
  ]
  return [build, ...(await Promise.all(suites))]
}

function report(outcomes: readonly Outcome[]): void {
  console.log()
  console.log(`${' '.repeat(12)}passed failed  skipped   rows`)
  for (const { name, passed, failed, skipped, rows, seconds } of outcomes) {
    const counts = [passed, failed, skipped, rows]
      .map((count) => String(count).padStart(8))
      .join('')
    console.log(`${name.padEnd(12)}${counts}   ${seconds.toFixed(0).padStart(4)} s`)
  }
  for (const reason of outcomes.flatMap(({ reasons = [] }) => reasons)) console.log(reason)
  for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`\n${failure}`)
  const total = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, each) => sum + of(each), 0)
  const [passed, failed, skipped, rows] = [
    total((each) => each.passed),
    total((each) => each.failed),
    total((each) => each.skipped),
    total((each) => each.rows),
  ]
  const tests = passed + failed + skipped
  console.log(`\n${tests} tests over ${rows.toLocaleString('en-US')} rows`)
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
}

process.exitCode = await main()
