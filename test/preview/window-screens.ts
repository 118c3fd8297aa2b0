import type { Locator, Page } from '@playwright/test'
import { type Screen, showTenants } from './screens.ts'

async function sent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('status', { name: 'Status' }).waitFor()
}

async function showChecks(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Acting as:/u }).waitFor()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('combobox', { name: 'What to do, or which tenant' })
  await palette.fill('run the saved requests as checks')
  await palette.press('Enter')
  await page.getByRole('main', { name: 'Checks' }).waitFor()
}

/** The two buttons of a question, and what is run as whom. */
async function runChecks(page: Page, as: string): Promise<void> {
  await showChecks(page)
  await page.getByRole('radio', { name: as }).check()
  await page.getByRole('button', { name: /^Run \d/u }).click()
}

/** Of an answer that lies beside its request, in as little room as it can be given, where the window is wide enough. */
async function narrowed(page: Page, part: Locator): Promise<void> {
  await sent(page)
  await part.click({ force: true })
  const width = page.viewportSize()?.width ?? 0
  if (width <= 1100) return
  if (width < 1500) await page.keyboard.press('Control+Shift+l')
  await page.getByRole('separator', { name: 'Resize request and response' }).press('End')
}

/** How the window is laid out, and what takes its place. */
export const windowScreens: readonly Screen[] = [
  {
    name: 'folded',
    scene: 'workbench',
    act: async (page) => {
      await sent(page)
      await showTenants(page)
      await page.keyboard.press('Control+b')
      await page.getByRole('navigation', { name: 'Tenants' }).waitFor({ state: 'detached' })
    },
  },
  {
    name: 'beside',
    scene: 'workbench',
    act: async (page) => {
      await sent(page)
      await page.keyboard.press('Control+Shift+l')
    },
  },
  {
    name: 'narrow-claims',
    scene: 'workbench',
    act: (page) => narrowed(page, page.getByRole('tab', { name: /^Claims/u })),
  },
  {
    name: 'narrow-sides',
    scene: 'diagnosed',
    act: async (page) => {
      await narrowed(page, page.getByRole('tab', { name: /^Diagnosis/u }))
      await page.getByRole('button', { name: 'Compare as user, app and anonymous' }).click()
      await page.getByRole('table', { name: 'Answers side by side' }).waitFor()
    },
  },
  {
    name: 'narrow-timing',
    scene: 'retried',
    act: (page) => narrowed(page, page.getByRole('tab', { name: /^Timing/u })),
  },
  {
    name: 'narrow-table',
    scene: 'search',
    act: (page) => narrowed(page, page.getByRole('radio', { name: 'Table' })),
  },
  {
    name: 'removed',
    scene: 'workbench',
    act: async (page) => {
      await page.getByRole('button', { name: /^Tenant:/u }).click()
      await page.getByRole('button', { name: 'Remove this tenant' }).click()
      await page.getByRole('button', { name: 'Remove tenant and secret' }).click()
      await page.getByRole('button', { name: 'Undo', exact: true }).waitFor()
    },
  },
  {
    name: 'history-none',
    scene: 'workbench',
    act: async (page) => {
      await page.getByRole('button', { name: /^Acting as:/u }).waitFor()
      await page.keyboard.press('Control+Shift+h')
      await page.getByLabel('Find in the history').waitFor()
    },
  },
  {
    name: 'settings-end',
    scene: 'workbench',
    act: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('button', { name: 'Reset all settings' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'help-pictures',
    scene: 'workbench',
    act: async (page) => {
      await page.getByRole('button', { name: /^Acting as:/u }).waitFor()
      await page.keyboard.press('F1')
      await page.getByRole('button', { name: 'Reading an answer' }).first().click()
      await page.getByRole('img', { name: 'The same request as Mia' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'shortcuts',
    scene: 'workbench',
    act: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('button', { name: 'See and change them' }).click()
      await page.getByRole('button', { name: /^Keys of All actions/u }).click()
      await page.keyboard.press('Control+i')
      await page.getByRole('button', { name: /^Keys of Token inspector/u }).click()
    },
  },
  {
    name: 'help',
    scene: 'workbench',
    act: async (page) => {
      await sent(page)
      await page.keyboard.press('F1')
      await page.getByRole('button', { name: 'Diagnosing' }).first().click()
    },
  },
  {
    name: 'help-found',
    scene: 'workbench',
    act: async (page) => {
      await sent(page)
      await page.keyboard.press('F1')
      await page.getByLabel('Find in the guide').fill('clock')
    },
  },
  {
    name: 'help-about',
    scene: 'workbench',
    act: async (page) => {
      await sent(page)
      await page.keyboard.press('F1')
      await page.getByRole('button', { name: 'About Understudy' }).click()
    },
  },
  { name: 'checks', scene: 'checks', act: showChecks },
  {
    name: 'checks-asking',
    scene: 'checks',
    act: async (page) => {
      await runChecks(page, 'Both')
      await page.getByRole('button', { name: 'Do not run' }).waitFor()
    },
  },
  {
    name: 'checks-done',
    scene: 'checks',
    act: async (page) => {
      await runChecks(page, 'Both')
      await page.getByRole('button', { name: 'Run them all' }).click()
      await page.getByText('1 failed').waitFor()
    },
  },
  {
    name: 'checks-running',
    scene: 'checks',
    act: async (page) => {
      await runChecks(page, 'The app itself')
      await page.getByText('Rate limited').waitFor()
    },
  },
  {
    name: 'checks-none',
    scene: 'checks-none',
    act: async (page) => {
      await showChecks(page)
      await page.getByText('There is no saved request here').waitFor()
    },
  },
  {
    name: 'checks-unreadable',
    scene: 'checks-unreadable',
    act: async (page) => {
      await showChecks(page)
      await page.getByRole('alert').waitFor()
    },
  },
]
