import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { Bridge } from '../../contract/bridge.ts'
import type { Channel } from '../../contract/channels.ts'
import type { RequestOf, ResponseOf } from '../../contract/contract.ts'
import { defaultSettings } from '../../contract/default-settings.ts'
import { type Settings, settingsChangeSchema } from '../../contract/settings.ts'
import { SHOWN_WINDOW } from '../run/counts.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { answerDialog, passOverSecrets, setTheme, usableWindow } from './pages.ts'

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
 * without tenants, in a window that was just loaded, with nothing sent, set, saved or imported. After a test that fails, Playwright takes another
 * worker. A test about a start, or one that leaves more behind in main, launches its own.
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
    const { savedFolder } = await page.evaluate(forgetEverything, settings)
    if (savedFolder !== null) {
      const empty = join(running.userData, 'nothing saved')
      mkdirSync(empty, { recursive: true })
      await answerDialog(app, empty)
      await page.evaluate(() => window.understudy.invoke('saved:choose-folder', null))
    }
    await page.setViewportSize({ width: 1280, height: 820 })
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

/** What a message may set: it holds nothing of what the system's dialog alone sets. */
const settings = settingsChangeSchema.parse(defaultSettings)

/** Runs in the page, by what a person can do there. Answers what is set now: once a folder was chosen, there is always one. */
async function forgetEverything(usual: typeof settings): Promise<Settings> {
  const { understudy, localStorage } = window
  const ask = async <C extends Channel>(
    channel: C,
    request: RequestOf<C>,
  ): Promise<ResponseOf<C>> => {
    const answer = await understudy.invoke(channel, request)
    if (answer.ok) return answer.value
    throw new Error(answer.failure.message)
  }
  await ask('practice:stop', null)
  for (const { id } of await ask('tenants:list', null)) await ask('tenants:remove', { id })
  await ask('history:forget', { kind: 'all' })
  for (const { api, isImported } of await ask('operations:sources', null))
    if (isImported) await ask('operations:built-in', { api })
  await ask('settings:drop-certificates', null)
  localStorage.clear()
  return ask('settings:update', usual)
}
