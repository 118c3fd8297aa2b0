import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { setTheme, settled } from '../e2e/pages.ts'

/** The window as it stands, in one theme. */
export async function takePicture(
  page: Page,
  app: ElectronApplication,
  { path, theme }: { readonly path: string; readonly theme: 'light' | 'dark' },
): Promise<void> {
  await setTheme(app, theme)
  await page.waitForFunction(
    (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
    theme === 'dark',
  )
  // A tooltip of what was just clicked, and a message about it, are not part of the picture.
  await page.mouse.move(0, 400)
  await page.getByRole('tooltip').waitFor({ state: 'detached' })
  await settled(page)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, animations: 'disabled' })
}
