import type { Locator, Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDouble, launchApp } from '../e2e/launch.ts'
import { ensureBuild } from '../setup/build.ts'
import { skippedParts } from '../setup/debian.ts'
import { openKeyring } from '../setup/keyring.ts'
import { median, type BenchLine } from './bench-line.ts'
import { fillHistory } from './kept-exchanges.ts'
import { fillTenants } from './kept-tenants.ts'

const ROUNDS = 8
const AIM = 1.5
const FULL_AIM = 1.2
const TENANTS = 10_000
const EXCHANGES = 100_000

interface App {
  /** Folder of the app; undefined for the built one. */
  readonly folder: string | undefined
  /** Folder of what it keeps; undefined for a new one with each start. */
  readonly userData: string | undefined
  /** What the window shows once it can be used. */
  readonly usable: (page: Page) => Locator
}

const headed = (name: string) => (page: Page) => page.getByRole('heading', { name, exact: true })

/** Of a tenant that was gone to the last time, with its request. */
const workbench = (page: Page): Locator => page.getByRole('button', { name: 'Send', exact: true })

/**
 * From the start of the process until the window can be used, in turns: with an empty user-data folder, an
 * app that shows one word, with few tenants and exchanges and with many. The first round of each warms the
 * disk and is not counted.
 */
export async function bench(): Promise<BenchLine[]> {
  if (!ensureBuild(() => undefined)) throw new Error('the app could not be built')
  const withKeyring = process.platform === 'linux' && !skippedParts().has('keyring')
  const keyring = withKeyring ? await openKeyring('unlocked') : null
  const env = keyring?.env ?? {}
  const few = await usedApp({ tenants: 10, exchanges: 100, env })
  const many = await usedApp({ tenants: TENANTS, exchanges: EXCHANGES, env })
  const apps = {
    ours: { folder: undefined, userData: undefined, usable: headed('Understudy') },
    empty: {
      folder: join(import.meta.dirname, 'empty-app'),
      userData: undefined,
      usable: headed('Empty'),
    },
    few,
    many,
  } satisfies Record<string, App>
  const times = { ours: [], empty: [], few: [], many: [] } as Record<keyof typeof apps, number[]>
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, app] of Object.entries(apps) as [keyof typeof apps, App][])
        times[name].push(await nanosecondsUntilUsable(app, env))
  } finally {
    await keyring?.close()
    for (const { userData } of [few, many]) rmSync(userData, { recursive: true, maxRetries: 5 })
  }
  const [ours, empty, ofFew, ofMany] = [times.ours, times.empty, times.few, times.many].map(
    (each) => median(each.slice(1)),
  ) as [number, number, number, number]
  const full = `${TENANTS.toLocaleString('en')} tenants and ${EXCHANGES.toLocaleString('en')} exchanges kept`
  return [
    lineOf({
      input: 'until the first screen',
      ours,
      peer: { name: 'an empty window in the same shell', value: empty },
      atMost: AIM,
    }),
    lineOf({
      input: `until a tenant's request, ${full}`,
      ours: ofMany,
      peer: { name: 'ten tenants and a hundred exchanges', value: ofFew },
      atMost: FULL_AIM,
    }),
    lineOf({
      input: `until a tenant's request, ${full}`,
      ours: ofMany,
      peer: { name: 'the first screen with nothing kept', value: ours },
      atMost: FULL_AIM,
    }),
  ]
}

type Env = Readonly<Record<string, string>>

/** One that was used and ended: a tenant was gone to, exchanges are of this day. */
async function usedApp(held: {
  readonly tenants: number
  readonly exchanges: number
  readonly env: Env
}): Promise<App & { readonly userData: string }> {
  const userData = mkdtempSync(join(tmpdir(), 'understudy-bench-'))
  await fillTenants(userData, held.tenants)
  await fillHistory(userData, held.exchanges, Date.now() - held.exchanges)
  const launched = await launchApp({ wholeBrowser: true, userData, env: held.env })
  const page = await launched.app.firstWindow()
  await page.getByText('Customer 5', { exact: true }).first().click()
  await workbench(page).waitFor()
  await launched.close()
  return { folder: undefined, userData, usable: workbench }
}

async function nanosecondsUntilUsable(app: App, env: Env): Promise<number> {
  const userData = app.userData ?? mkdtempSync(join(tmpdir(), 'understudy-bench-'))
  const begun = process.hrtime.bigint()
  const launched = await launchApp({
    wholeBrowser: true,
    ...(app.folder === undefined ? {} : { app: app.folder }),
    userData,
    env,
  })
  try {
    await app.usable(await launched.app.firstWindow()).waitFor()
    return Number(process.hrtime.bigint() - begun)
  } finally {
    await launched.close()
    if (app.userData === undefined)
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

function lineOf(held: {
  readonly input: string
  readonly ours: number
  readonly peer: BenchLine['peer']
  readonly atMost: number
}): BenchLine {
  const { input, ours, peer, atMost } = held
  const ratio = ours / peer.value
  return {
    name: 'start',
    input: `${input}, ${isDouble ? 'in Chromium through the Electron double' : 'in Electron'}`,
    runs: ROUNDS - 1,
    ours,
    peer,
    ratio,
    aim: `at most ${atMost} times ${peer.name}`,
    met: ratio <= atMost,
  }
}
