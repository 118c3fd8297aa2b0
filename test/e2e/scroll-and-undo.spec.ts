import type { Locator, Page } from '@playwright/test'
import { openKeyring } from '../setup/keyring.ts'
import { expect, test } from './fixture.ts'
import { launchApp } from './launch.ts'
import { send, setPath, startPracticeSite, usableWindow } from './pages.ts'

const status = (page: Page) => page.getByRole('status', { name: 'Status' })
const scroller = (page: Page): Locator =>
  page.getByRole('tabpanel', { name: /^Body/ }).locator('.cm-scroller').last()
const topOf = (page: Page): Promise<number> => scroller(page).evaluate((each) => each.scrollTop)

async function scrollDown(page: Page): Promise<number> {
  await scroller(page).hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => topOf(page)).toBeGreaterThan(100)
  return topOf(page)
}

test('an answer is scrolled as it was, by tab and by view, also after a restart; another one begins at its top', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const how = { userData: info.outputPath('user-data'), env: keyring.env }
  try {
    const first = await launchApp(how)
    const page = await usableWindow(first.app)
    await startPracticeSite(page)
    await setPath(page, '/rest/api/3/field')
    await send(page)
    await expect(status(page)).toContainText('200')
    const top = await scrollDown(page)
    await page.keyboard.press('Control+4')
    await page.keyboard.press('Control+3')
    await expect.poll(() => topOf(page)).toBe(top)
    await page.keyboard.press('Control+t')
    await page.keyboard.press('Control+PageUp')
    await expect.poll(() => topOf(page)).toBe(top)
    await send(page)
    await expect.poll(() => topOf(page)).toBe(top)
    await setPath(page, '/rest/api/3/myself')
    await send(page)
    await expect(status(page)).toContainText('200')
    await expect(page.getByText('GET /rest/api/3/myself', { exact: true })).toBeVisible()
    await expect.poll(() => topOf(page)).toBe(0)
    await setPath(page, '/rest/api/3/field')
    await send(page)
    await expect(page.getByText('GET /rest/api/3/field', { exact: true })).toBeVisible()
    await expect.poll(() => topOf(page)).toBe(top)
    await page.waitForTimeout(700)
    await first.close()

    const again = await launchApp(how)
    const reopened = await usableWindow(again.app)
    await expect(status(reopened)).toContainText('200')
    await expect.poll(() => topOf(reopened)).toBe(top)
    await again.close()
  } finally {
    await keyring.close()
  }
})

test('what was typed is undone and done again in every field', async ({ page }) => {
  await startPracticeSite(page)
  const inBody = page.getByRole('textbox', { name: 'Body of the request' })
  const fields: readonly (readonly [
    name: string,
    field: () => Locator,
    open: () => Promise<void>,
  ])[] = [
    ['path', () => page.getByRole('combobox', { name: 'Path' }), () => Promise.resolve()],
    [
      'parameter',
      () => page.getByRole('textbox', { name: 'Parameter 1 value' }),
      () => page.getByRole('tab', { name: /^Params/ }).click(),
    ],
    [
      'header',
      () => page.getByRole('textbox', { name: 'Header 1 name' }),
      () =>
        page
          .getByRole('tab', { name: /^Headers/ })
          .first()
          .click(),
    ],
    [
      'body',
      () => inBody,
      async () => {
        await page.getByRole('tab', { name: /^Body/ }).first().click()
        await page.getByRole('radio', { name: 'JSON' }).check()
      },
    ],
    [
      'search of tenants',
      () => page.getByRole('textbox', { name: 'Find a tenant' }),
      () => Promise.resolve(),
    ],
    [
      'token',
      () => page.getByRole('textbox', { name: 'Token, or text that holds one' }),
      () => page.keyboard.press('Control+i'),
    ],
  ]
  for (const [name, field, open] of fields) {
    await open()
    const text = (): Promise<string> =>
      field().evaluate((each) =>
        each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement
          ? each.value
          : each.textContent,
      )
    await field().click()
    await page.keyboard.press('End')
    const before = await text()
    await page.keyboard.insertText('abc')
    await page.waitForTimeout(600)
    await page.keyboard.insertText('def')
    await expect.poll(text, name).toBe(`${before}abcdef`)
    await page.keyboard.press('Control+z')
    await expect.poll(text, name).toBe(`${before}abc`)
    await page.keyboard.press('Control+z')
    await expect.poll(text, name).toBe(before)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(text, name).toBe(`${before}abc`)
  }
})
