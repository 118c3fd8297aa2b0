import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { startPracticeSite } from './pages.ts'

let page: Page

test.beforeEach(async ({ page: fresh }) => {
  page = fresh
  await startPracticeSite(page)
})

const path = (): Locator => page.getByRole('combobox', { name: 'Path' })
const picker = (): Locator => page.getByRole('textbox', { name: 'Find a person' })

test('a form that is dismissed drops its secret and its error, and keeps the rest', async () => {
  await page.getByRole('button', { name: 'Add a tenant' }).click()
  const form = page.getByRole('dialog', { name: 'Add a tenant' })
  await form.getByRole('radio', { name: 'Fill in a form' }).check()
  const fields = [
    ['App key', 'com.example.tickets'],
    ['Client key', 'acme-client-key'],
    ['Base URL', 'ftp://acme.atlassian.net'],
    ['Shared secret', 'a secret that nobody sees'],
  ] as const
  // What is filled goes where the focus is, and a dialog that is only just there may move that.
  await expect(async () => {
    for (const [label, value] of fields) await form.getByLabel(label).fill(value)
    for (const [label, value] of fields)
      await expect(form.getByLabel(label)).toHaveValue(value, { timeout: 500 })
    await expect(form.getByRole('button', { name: 'Add tenant' })).toBeEnabled({ timeout: 2000 })
  }).toPass()
  await form.getByRole('button', { name: 'Add tenant' }).click()
  await expect(form.getByLabel('Base URL')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await page.getByRole('button', { name: 'Add a tenant' }).click()
  await expect(form.getByLabel('App key')).toHaveValue('com.example.tickets')
  await expect(form.getByLabel('Shared secret')).toHaveValue('')
  await expect(form.getByLabel('Base URL')).not.toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
})

test('the people picker closes by its keys, and when the focus goes elsewhere', async () => {
  await page.keyboard.press('Control+2')
  await expect(picker()).toBeFocused()
  await page.keyboard.press('Control+2')
  await expect(picker()).toBeHidden()
  await page.keyboard.press('Control+2')
  await expect(picker()).toBeFocused()
  await page.keyboard.press('Control+l')
  await expect(picker()).toBeHidden()
  await page.waitForTimeout(100)
  await expect(path()).toBeFocused()
})

test('what is typed at once after its keys goes where they lead', async () => {
  const fields: readonly (readonly [keys: string, field: Locator])[] = [
    ['Control+2', picker()],
    ['Control+k', page.getByPlaceholder('Search, or what to do')],
    ['Control+1', page.getByRole('textbox', { name: 'Find a tenant' })],
    ['Control+l', path()],
  ]
  // A moment after the start, which none of it holds up.
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/palette-')),
      ),
    )
    .toBe(true)
  for (const [keys, field] of fields) {
    // What was fetched is drawn, and the focus is back where it was: nobody goes on within that time.
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.waitForTimeout(250)
    await page.keyboard.press(keys)
    // Without a look at the window, as somebody types who knows the way.
    await page.keyboard.type('mia')
    await expect.soft(field, keys).toHaveValue('mia')
    await page.keyboard.press('Escape')
  }
})
