import { test as base } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import path from 'node:path'
import { launchApp, type LaunchedApp, type LaunchOptions } from '../e2e/launch.ts'

/** What the fixture's preload exposes. */
interface FixtureBridge {
  readonly invoke: (channel: string, value?: unknown) => Promise<unknown>
  readonly ping: (n: number) => void
  readonly onPong: (listener: (value: { n: number; at: Date }) => void) => () => void
  readonly onNews: (listener: (value: unknown) => void) => void
  readonly add: (a: number, b: number) => number
  readonly throws: () => never
  readonly twice: (change: (n: number) => number) => number
  readonly later: (value: unknown) => Promise<unknown>
  readonly facts: Readonly<Record<string, unknown>> & { readonly list: number[] }
  readonly again: () => void
  readonly unwritten: () => void
}

declare global {
  interface Window {
    fixture: FixtureBridge
  }
}

export const fixtureFolder = path.join(import.meta.dirname, 'fixture')

export const launchFixture = (options: LaunchOptions = {}): Promise<LaunchedApp> =>
  launchApp({ app: fixtureFolder, ...options })

/** What the fixture's main process noted under this name, oldest first. */
export async function seen(app: ElectronApplication, name: string): Promise<unknown[][]> {
  const all = await app.evaluate(() => (globalThis as unknown as { seen: unknown[][] }).seen)
  return all.filter(([what]) => what === name).map(([, ...rest]) => rest)
}

/**
 * The fixture's window with its page in it. A second window that was wanted as soon as there was a first one did not open
 * once (“Failed to open a new tab”), and once never answered; no cause was found, and none was seen fail after this wait.
 */
export async function firstPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.getByRole('heading', { name: 'Fixture' }).waitFor()
  return page
}

interface Given {
  readonly wholeBrowser: boolean
  readonly launched: LaunchedApp
  readonly app: ElectronApplication
  readonly page: Page
}

/** A test that starts with the fixture's window open. */
export const test = base.extend<Given>({
  wholeBrowser: [false, { option: true }],
  launched: async ({ wholeBrowser }, use) => {
    const launched = await launchFixture({ wholeBrowser })
    await use(launched)
    await launched.close()
  },
  app: async ({ launched }, use) => use(launched.app),
  page: async ({ app }, use) => {
    await use(await firstPage(app))
  },
})

/**
 * A test that stays on the page and leaves nothing behind in main: those of a worker share an app, and
 * each begins with the page loaded again.
 */
export const sharedTest = base.extend<
  Pick<Given, 'app' | 'page'>,
  Pick<Given, 'wholeBrowser' | 'launched'>
>({
  wholeBrowser: [false, { option: true, scope: 'worker' }],
  launched: [
    async ({ wholeBrowser }, use) => {
      const launched = await launchFixture({ wholeBrowser })
      await use(launched)
      await launched.close()
    },
    { scope: 'worker' },
  ],
  app: async ({ launched }, use) => use(launched.app),
  page: async ({ app }, use) => {
    const page = await app.firstWindow()
    const heading = page.getByRole('heading', { name: 'Fixture' })
    // A reload while the first load is under way would end in neither.
    await heading.waitFor()
    await page.reload()
    await heading.waitFor()
    await use(page)
  },
})

export { expect } from '@playwright/test'
