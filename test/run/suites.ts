import { existsSync, readFileSync } from 'node:fs'
import { skippedParts } from '../setup/debian.ts'
import { runStep, type Outcome } from './step.ts'
import { believed, readPlaywright, readVitest, reasonsOf } from './counts.ts'

/** The unit tests; those that need a keyring open their own. */
export async function runVitest(file: string): Promise<Outcome> {
  const command = [
    'vitest',
    'run',
    '--config',
    '.config/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const { code, seconds, said } = await runStep('unit', command, { niceness: 5 })
  const counts = believed(readVitest(readJson(file)), code)
  return { name: 'unit', seconds, ...counts, reasons: reasonsOf(said) }
}

/** The end-to-end tests. Without Chromium, on request, every one of them counts as skipped. */
export async function runPlaywright(file: string): Promise<Outcome> {
  const withoutChromium = skippedParts().has('chromium')
  const command = [
    'playwright',
    'test',
    '--config',
    '.config/playwright.config.ts',
    ...(withoutChromium ? ['--list', '--reporter=json'] : ['--reporter=list,json']),
  ]
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const { code, seconds } = await runStep('end to end', command, { live: !withoutChromium, env })
  const counts = believed(readPlaywright(readJson(file)), code)
  const { passed, failed, skipped } = counts
  const shown = withoutChromium
    ? { ...counts, passed: 0, failed: 0, skipped: passed + failed + skipped }
    : counts
  return { name: 'end to end', seconds, ...shown }
}

function readJson(file: string): unknown {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null
}
