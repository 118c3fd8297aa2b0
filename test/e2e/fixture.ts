import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { Bridge } from '../../contract/bridge.ts'
import { SHOWN_WINDOW } from '../run/counts.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { passOverSecrets, setTheme, usableWindow } from './pages.ts'

declare const window: { readonly understudy: Bridge; readonly localStorage: Storage }

interface Given {
  readonly app: ElectronApplication
  /** The window as on the first day. */
  readonly page: Page
}

interface Shared {
  readonly wholeBrowser: boolean
  readonly running: LaunchedApp
}

/**
 * A start costs more than what most tests do then: those of one worker share an app, and each begins
 * without tenants, in a window that was just loaded. After a test that fails, Playwright takes another
 * worker. A test about a start, or one that leaves something behind in main, launches its own.
 */
export const test = base.extend<Given, Shared>({
  wholeBrowser: [false, { option: true, scope: 'worker' }],
  running: [
    async ({ wholeBrowser }, use) => {
      const running = await launchApp({ wholeBrowser })
      await use(running)
      await running.close()
    },
    { scope: 'worker' },
  ],
  app: async ({ running }, use) => use(running.app),
  page: async ({ app, running }, use, info) => {
    const page = await usableWindow(app)
    await page.evaluate(forgetEverything)
    await setTheme(app, 'system')
    await page.reload()
    const opened = await usableWindow(app)
    passOverSecrets(running)
    await use(opened)
    if (info.status === info.expectedStatus) return
    // What lies above all else, or the window.
    const top = opened.getByRole('dialog').or(opened.locator('body')).last()
    const body = await top.ariaSnapshot({ timeout: 5000 }).catch(() => '')
    await info.attach(SHOWN_WINDOW, { body, contentType: 'text/plain' })
  },
})

export { expect } from '@playwright/test'

/** Runs in the page, by what a person can do there. */
async function forgetEverything(): Promise<void> {
  const { understudy, localStorage } = window
  await understudy.invoke('practice:stop', null)
  const listed = await understudy.invoke('tenants:list', null)
  for (const { id } of listed.ok ? listed.value : []) {
    const removed = await understudy.invoke('tenants:remove', { id })
    if (!removed.ok) throw new Error(removed.failure.message)
  }
  localStorage.clear()
}
