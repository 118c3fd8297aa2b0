import type { Page } from '@playwright/test'
import type { Screen } from './screens.ts'

async function sent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('status', { name: 'Status' }).waitFor()
}

/** How the window is laid out. */
export const windowScreens: readonly Screen[] = [
  {
    name: 'folded',
    scene: 'workbench',
    act: async (page) => {
      await sent(page)
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
]
