import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDouble, launchApp } from '../e2e/launch.ts'
import { ensureBuild } from '../setup/build.ts'
import { skippedParts } from '../setup/debian.ts'
import { openKeyring } from '../setup/keyring.ts'
import { median, type BenchLine } from './bench-line.ts'

const ROUNDS = 8
const AIM = 1.5

interface App {
  /** Folder of the app; undefined for the built one. */
  readonly folder: string | undefined
  /** What the window shows once it can be used. */
  readonly heading: string
}

const understudy: App = { folder: undefined, heading: 'Understudy' }
const empty: App = { folder: join(import.meta.dirname, 'empty-app'), heading: 'Empty' }

/**
 * From the start of the process until the first screen is there, with an empty user-data folder,
 * in turns with an app that shows one word. The first round of each warms the disk and is not counted.
 */
export async function bench(): Promise<BenchLine[]> {
  if (!ensureBuild(() => undefined)) throw new Error('the app could not be built')
  const withKeyring = process.platform === 'linux' && !skippedParts().has('keyring')
  const keyring = withKeyring ? await openKeyring('unlocked') : null
  const env = keyring?.env ?? {}
  const ours: number[] = []
  const theirs: number[] = []
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await nanosecondsUntilUsable(understudy, env))
      theirs.push(await nanosecondsUntilUsable(empty, env))
    }
  } finally {
    await keyring?.close()
  }
  return [lineOf(median(ours.slice(1)), median(theirs.slice(1)))]
}

async function nanosecondsUntilUsable(
  app: App,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const userData = mkdtempSync(join(tmpdir(), 'understudy-bench-'))
  const begun = process.hrtime.bigint()
  const launched = await launchApp({
    wholeBrowser: true,
    ...(app.folder === undefined ? {} : { app: app.folder }),
    userData,
    env,
  })
  try {
    const page = await launched.app.firstWindow()
    await page.getByRole('heading', { name: app.heading, exact: true }).waitFor()
    return Number(process.hrtime.bigint() - begun)
  } finally {
    await launched.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

function lineOf(ours: number, theirs: number): BenchLine {
  const ratio = ours / theirs
  return {
    name: 'start',
    input: isDouble
      ? 'until the first screen, in Chromium through the Electron double'
      : 'until the first screen, in Electron',
    runs: ROUNDS - 1,
    ours,
    peer: { name: 'an empty window in the same shell', value: theirs },
    ratio,
    aim: `at most ${AIM} times an empty window`,
    met: ratio <= AIM,
  }
}
