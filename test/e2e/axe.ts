import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from '@playwright/test'
import { setTheme, settled } from './pages.ts'

/** What axe finds on the screen in both themes, one line a violation. */
export async function violationsInBothThemes(app: ElectronApplication, page: Page): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme)
    await page.waitForFunction(
      (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
      theme === 'dark',
    )
    await settled(page)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    for (const { id, nodes } of violations) {
      found.push(`${theme}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    }
  }
  return found
}
