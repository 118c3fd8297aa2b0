import axe, { type AxeResults, type RunOptions } from 'axe-core'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { setTheme, settled } from './pages.ts'

declare const window: { axe?: { readonly run: (options: RunOptions) => Promise<AxeResults> } }

/**
 * What axe finds in the page as it is, a line for each element. @axe-core/playwright would put axe into
 * the page twice a look and bring home all that is right: three times the work. Frames are not looked at.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('axe would look past a frame')
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // What still fades in has less contrast than it will have.
  await settled(page)
  const found = await page.evaluate(async () => {
    const results = await window.axe?.run({ resultTypes: ['violations'] })
    return results?.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`,
      ),
    )
  })
  if (found === undefined) throw new Error('axe is not in the page')
  return found
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
    await settled(page)
    const here = await axeFindings(page)
    found.push(...here.map((finding) => `${screen}, ${theme}: ${finding}`))
  }
  return found
}
