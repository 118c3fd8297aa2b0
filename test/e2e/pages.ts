import type { ElectronApplication, Page } from '@playwright/test'

/** What a person does in the window, by the names the window gives things. */
export async function startPracticeSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the practice site' }).click()
  await page.getByRole('button', { name: 'Acting as: Mia Krystof' }).waitFor()
}

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}

export async function setPath(page: Page, path: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Path' }).fill(path)
}

/** Text on the clipboard of the app's process. */
export async function clipboardText(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ clipboard }) => clipboard.readText())
}

export async function setTheme(app: ElectronApplication, theme: 'light' | 'dark'): Promise<void> {
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source
  }, theme)
}

/** The `installed` payload and people of the practice site that the app runs. */
export function statusText(page: Page): Promise<string> {
  return page.getByRole('status', { name: 'Status' }).innerText()
}
