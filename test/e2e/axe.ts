import { AxeBuilder } from '@axe-core/playwright'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { setTheme, settled } from './pages.ts'

/** What axe finds on the screen as it is, one line a violation. */
async function violationsNow(page: Page, screen: string): Promise<string[]> {
  await settled(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(
    ({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/**
 * In both themes, with the pointer away from whatever was clicked before: its tooltip would come and go
 * in its own time.
 */
export async function violationsOn(
  app: ElectronApplication,
  page: Page,
  screen: string,
): Promise<string[]> {
  await page.mouse.move(2, 600)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  return violationsInBothThemes(app, page, screen)
}

/** In both themes, and with the pointer where it is: an open submenu stays open. */
export async function violationsInBothThemes(
  app: ElectronApplication,
  page: Page,
  screen = 'here',
): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme)
    await page.waitForFunction(
      (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
      theme === 'dark',
    )
    found.push(...(await violationsNow(page, `${screen}, ${theme}`)))
  }
  return found
}
